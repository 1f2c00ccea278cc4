// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/workcalendar.h"
#include "core/forecast/forecast.h"
#include "core/plan/limitchangetable.h"
#include "core/workspace/spendservice.h"

#include <QMetaType>

#include <memory>
#include <optional>
#include <vector>

namespace spend
{

/// Where a member stands against what they may spend.
enum class LimitState {
    NoLimit, ///< the service gave none: nothing but the team's pool stops them
    Fine,
    OnCourse, ///< expected to reach it before the cycle ends
    Near, ///< four fifths of it are used
    Reached,
};

/// One member in the cycle that the service told last. Limits and spend are of on-demand, what is billed beyond the
/// plan.
struct LimitRow {
    QString key; ///< e-mail in lower case
    QString label;
    QString email; ///< as given
    std::optional<Money> effective; ///< what holds for the member; absent: the service gave none
    std::optional<Money> own; ///< the override for this member; absent: none
    std::optional<Money> monthly; ///< the member's monthly limit; absent: none given
    std::optional<Money> serviceUsed; ///< by the service's own count, when it was read last
    Money ourUsed; ///< by the usage events
    std::optional<ForecastAmount> expected; ///< by the cycle's end
    std::optional<UtcDay> hits; ///< the day on which the effective limit is expected to be reached
    std::optional<UtcDay> reachedOn; ///< the day whose usage events brought it up to the limit that it is at
    LimitState state = LimitState::NoLimit;

    /// The service's figure where it gave one, else ours.
    Money used() const { return serviceUsed.value_or(ourUsed); }
    /// The limit that counts: effective, else own, else monthly.
    std::optional<Money> limit() const;
    /// Of the limit, as a share; nothing without one.
    std::optional<double> usedShare() const;
};

/// The pool that all share.
struct TeamPool {
    Money used; ///< on-demand of this cycle by the usage events
    std::optional<Money> limit; ///< as typed into the contract: the API does not tell it
    std::optional<ForecastAmount> expected;
    std::optional<UtcDay> hits;
};

/// Whether limits may be changed from here, and if not, why.
struct LimitPermission {
    bool switchedOn = false; ///< by the admin, in the settings
    QString refused; ///< a sentence: the service refused this key before; empty: not known to
    bool allowed() const { return switchedOn && refused.isEmpty(); }
};

/// Limits of a connection's members. Immutable.
struct LimitsAnswer {
    ConnectionId connection = 0; ///< 0: there is none
    QString connectionName;
    DateRange cycle;
    bool isCurrent = false; ///< the service's figures are of the cycle that runs now
    std::optional<std::int64_t> readMs; ///< when the service told them; absent: never
    std::vector<LimitRow> rows; ///< members who are not removed, the most endangered first
    TeamPool pool;
    QString tooLittle; ///< why there is no forecast, a sentence
    LimitPermission permission;
    std::vector<LimitChange> changes; ///< newest first
    std::int64_t computedMs = 0;

    int count(LimitState state) const;
};

inline constexpr double nearLimitShare = 0.8;

/// Answers for a connection, or the first by name. Reader's thread; throws store::StoreError.
LimitsAnswer answerLimits(SpendSource &source, ConnectionId connection, const WorkCalendar &calendar);

/// What a limit of the team is, in plain sentences.
QString teamLimitExplanation();

} // namespace spend

Q_DECLARE_METATYPE(std::shared_ptr<const spend::LimitsAnswer>)

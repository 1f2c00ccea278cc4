// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/digestperiod.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace spend
{

namespace store
{
class StoreSession;
}

/// When digests are sent by themselves, and where to.
struct DigestPlan {
    bool weekly = false;
    int weekday = 1; ///< 1 Monday to 7 Sunday, a UTC day
    int hour = 8; ///< 0 to 23, UTC
    bool cycleEnd = false; ///< 48 hours after a cycle has ended, when its figures have settled
    QStringList channels; ///< ids of alert channels; empty: all that are switched on
    std::int64_t sinceMs = 0; ///< what was due before is not sent: set when the plan is changed

    friend bool operator==(const DigestPlan &, const DigestPlan &) = default;
    QString toText() const; ///< JSON
    /// What can't be read is as at first.
    static DigestPlan fromText(const QString &text);
};

/// A digest that is to be sent now.
struct DueDigest {
    DigestQuestion question; ///< with the period's first day
    std::int64_t dueMs = 0; ///< since when

    friend bool operator==(const DueDigest &, const DueDigest &) = default;
};

/// Decides which digest is due, and sees to it that each is sent once, also where several programs work with one
/// store. Who wants to send claims the digest first, in a transaction; who could not send gives it back. A claim whose
/// owner has died runs out. The functions run in the session's thread and throw store::StoreError; claim(), markSent()
/// and giveBack() as SpendService::change(Touches::Notebook, …).
namespace digestschedule
{
inline constexpr std::int64_t claimMs = 15 * 60'000;

DigestPlan load(store::StoreSession &session);
/// Keeps the plan. What was due before \c nowMs will not be sent.
void save(store::StoreSession &session, DigestPlan plan, std::int64_t nowMs);

/// The newest of each kind that is due at \c nowMs by the plan alone. Pure.
std::vector<DueDigest> dueByPlan(const DigestPlan &plan, CycleRule cycles, std::int64_t nowMs);
/// Of these, those that nobody has sent or is sending.
std::vector<DueDigest> dueNow(store::StoreSession &session, CycleRule cycles, std::int64_t nowMs);

/// Whether it is now the caller's to send.
bool claim(store::StoreSession &session, const DueDigest &due, std::int64_t nowMs);
void markSent(store::StoreSession &session, const DueDigest &due, std::int64_t nowMs);
void giveBack(store::StoreSession &session, const DueDigest &due);

/// When the last digest of a kind was sent by plan; nothing: never.
std::optional<std::int64_t> lastSentMs(store::StoreSession &session, DigestKind kind);
/// The moment of the next weekly digest after \c nowMs.
std::int64_t nextWeeklyMs(const DigestPlan &plan, std::int64_t nowMs);
} // namespace digestschedule

} // namespace spend

Q_DECLARE_METATYPE(spend::DigestPlan)

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertchannel.h"
#include "core/alert/incidentsources.h"
#include "core/alert/message.h"
#include "core/alert/quiethours.h"
#include "core/store/alerttable.h"

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace spend::alert
{

/// What is to be told by one channel now, in one message. It is claimed: nobody else tells it meanwhile.
struct Dispatch {
    AlertChannel channel;
    Message message;
    std::vector<QString> keys; ///< of the incidents in it
};

/// What is known about alerts, for a page.
struct AlertsAnswer {
    std::vector<AlertChannel> channels; ///< by name
    QuietHours quiet;
    bool quietNow = false;
    int waiting = 0; ///< incidents that are still to be told by some channel
    std::vector<store::StoredAlertLogEntry> log; ///< newest first
};

/// The book of alerts in a store. All functions run in the thread of the session, those that change within a
/// transaction; they throw StoreError, of kind InvalidInput where a person did something wrong.
namespace book
{
inline constexpr int keptLogEntries = 1'000;
inline constexpr std::chrono::minutes claimFor{15}; ///< longer than any channel may take
inline constexpr std::chrono::hours giveUpAfter{72};

AlertsAnswer answerAlerts(SpendSource &source);
std::vector<AlertChannel> channels(store::StoreSession &session);
/// By its name in any case.
std::optional<AlertChannel> channelNamed(store::StoreSession &session, const QString &name);
/// Adds it, or replaces the one with its id.
void putChannel(store::StoreSession &session, const AlertChannel &channel);
void removeChannel(store::StoreSession &session, const QString &id);

/// Enters what there is now. Each channel that wants an incident is to tell it, unless it ever was; what is not there
/// any more is over. Writes on the histories that the sources keep.
void enter(store::StoreSession &session, const FoundIncidents &found, std::int64_t nowMs);

/// Claims what is due, a dispatch for each channel that \c canSend; what quiet hours hold stays.
std::vector<Dispatch> claimDue(store::StoreSession &session, std::int64_t nowMs,
    const std::function<bool(const AlertChannel &)> &canSend, const QTimeZone &zone = QTimeZone::systemTimeZone());

/// Notes how it went. A failure is tried again later, and given up after three days; a cancelled one is due at once.
void settle(store::StoreSession &session, const Dispatch &dispatch, const Result<void> &result,
    std::optional<std::chrono::seconds> askedToWait, std::int64_t nowMs);

/// How long to wait after so many failures: 1 min, 5 min, 15 min, 1 h, then 4 h.
std::chrono::minutes waitAfter(int failures);
} // namespace book

} // namespace spend::alert

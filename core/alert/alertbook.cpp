// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alert/alertbook.h"

#include "core/store/namesintext.h"
#include "core/store/storesession.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace spend::alert::book
{

namespace
{
struct AlertWording {
    Q_DECLARE_TR_FUNCTIONS(AlertWording)
};

constexpr int shownLogEntries = 200;
constexpr std::chrono::hours rememberFor{24 * 400}; // longer than a budget's year

std::int64_t msOf(std::chrono::milliseconds time)
{
    return time.count();
}

std::optional<AlertChannel> channelOf(const store::StoredAlertChannel &stored)
{
    const auto kind = channelKindFromWord(stored.kind);
    if (!kind)
        return {}; // from a newer program
    AlertChannel channel;
    channel.id = stored.id;
    channel.name = stored.name;
    channel.kind = *kind;
    channel.enabled = stored.enabled;
    readSettings(&channel, stored.settings);
    return channel;
}

store::StoredIncident storedOf(const Incident &incident, std::int64_t nowMs)
{
    return {incident.key, incidentWord(incident.kind), severityWord(incident.severity), incident.title, incident.text,
        incident.sinceMs, incident.page, nowMs, nowMs, {}};
}

Incident incidentOf(const store::StoredIncident &stored)
{
    return {stored.key, incidentKindFromWord(stored.kind).value_or(IncidentKind::Anomaly),
        severityFromWord(stored.severity).value_or(Severity::Warning), stored.title, stored.text, stored.sinceMs,
        stored.page, {}};
}

/// Incidents that go on or come back, and those that are over.
void noteIncidents(store::StoreSession &session, const FoundIncidents &found, std::int64_t nowMs)
{
    std::set<QString> present;
    for (const Incident &incident : found.incidents) {
        store::StoredIncident stored = storedOf(incident, nowMs);
        if (const auto known = session.alerts.incident(incident.key))
            stored.firstSeenMs = known->firstSeenMs;
        session.alerts.putIncident(stored);
        present.insert(incident.key);
    }
    if (!found.complete)
        return;
    for (store::StoredIncident &known : session.alerts.incidents()) {
        if (known.endedMs || present.contains(known.key))
            continue;
        known.endedMs = nowMs;
        session.alerts.putIncident(known);
    }
}

/// What a channel does not tell (any more) need not wait for it.
void dropUnwanted(store::StoreSession &session, const std::vector<AlertChannel> &channels)
{
    for (const store::StoredDelivery &delivery : session.alerts.waiting()) {
        const auto channel = std::find_if(
            channels.begin(), channels.end(), [&](const AlertChannel &c) { return c.id == delivery.channel; });
        const auto incident = session.alerts.incident(delivery.incident);
        if (channel == channels.end() || !incident || !channel->wants(incidentOf(*incident)))
            session.alerts.removeDelivery(delivery.incident, delivery.channel);
    }
}

/// When a channel that failed is tried again: nothing new is told before.
std::map<QString, std::int64_t> notBefore(store::StoreSession &session)
{
    std::map<QString, std::int64_t> times;
    for (const store::StoredDelivery &delivery : session.alerts.waiting()) {
        if (delivery.failures > 0)
            times[delivery.channel] = std::max(times[delivery.channel], *delivery.dueMs);
    }
    return times;
}
} // namespace

std::vector<AlertChannel> channels(store::StoreSession &session)
{
    std::vector<AlertChannel> list;
    for (const store::StoredAlertChannel &stored : session.alerts.channels()) {
        if (auto channel = channelOf(stored))
            list.push_back(std::move(*channel));
    }
    return list;
}

std::optional<AlertChannel> channelNamed(store::StoreSession &session, const QString &name)
{
    for (AlertChannel &channel : channels(session)) {
        if (channel.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return std::move(channel);
    }
    return {};
}

AlertsAnswer answerAlerts(SpendSource &source)
{
    AlertsAnswer answer;
    answer.channels = channels(source.store);
    answer.quiet = readQuietHours(source.store);
    answer.quietNow = answer.quiet.isQuiet(source.nowMs);
    std::set<QString> waiting;
    for (const store::StoredDelivery &delivery : source.store.alerts.waiting())
        waiting.insert(delivery.incident);
    answer.waiting = int(waiting.size());
    answer.log = source.store.alerts.log(shownLogEntries);
    const store::NamesInText names(source.store);
    for (store::StoredAlertLogEntry &entry : answer.log) {
        entry.subject = names.replaced(entry.subject);
        entry.problem = names.replaced(entry.problem);
    }
    return answer;
}

void putChannel(store::StoreSession &session, const AlertChannel &channel)
{
    QStringList taken;
    std::size_t others = 0;
    for (const store::StoredAlertChannel &stored : session.alerts.channels()) {
        if (stored.id == channel.id)
            continue;
        taken.append(stored.name);
        ++others;
    }
    if (others >= mostChannels)
        throw store::StoreError(Problem::invalidInput(
            AlertWording::tr("%1 channels are kept already, and more are not possible.").arg(others),
            AlertWording::tr("Remove one first.")));
    const auto checked = checkedChannel(channel, taken);
    if (!checked)
        throw store::StoreError(checked.problem());
    session.alerts.putChannel(
        {checked->id, checked->name, channelWord(checked->kind), checked->enabled, settingsText(*checked)});
}

void removeChannel(store::StoreSession &session, const QString &id)
{
    session.alerts.removeChannel(id);
}

void enter(store::StoreSession &session, const FoundIncidents &found, std::int64_t nowMs)
{
    for (const auto &record : found.records)
        record(session);
    noteIncidents(session, found, nowMs);
    const std::vector<AlertChannel> all = channels(session);
    dropUnwanted(session, all);
    std::map<QString, std::int64_t> times = notBefore(session);
    for (const AlertChannel &channel : all) {
        for (const Incident &incident : found.incidents) {
            if (channel.wants(incident) && !session.alerts.delivery(incident.key, channel.id))
                session.alerts.putDelivery(
                    {incident.key, channel.id, nowMs, std::max(nowMs, times[channel.id]), 0, {}});
        }
    }
    session.alerts.forgetIncidentsBefore(nowMs - msOf(rememberFor));
}

std::vector<Dispatch> claimDue(store::StoreSession &session, std::int64_t nowMs,
    const std::function<bool(const AlertChannel &)> &canSend, const QTimeZone &zone)
{
    const std::vector<store::StoredDelivery> waiting = session.alerts.waiting();
    std::vector<Dispatch> dispatches;
    if (waiting.empty())
        return dispatches;
    const QuietHours quiet = readQuietHours(session);
    for (const AlertChannel &channel : channels(session)) {
        if (!channel.enabled || !canSend(channel))
            continue;
        std::vector<Incident> incidents;
        std::vector<QString> over;
        Dispatch dispatch{channel, {}, {}};
        for (store::StoredDelivery delivery : waiting) {
            if (delivery.channel != channel.id || *delivery.dueMs > nowMs)
                continue;
            const auto stored = session.alerts.incident(delivery.incident);
            if (!stored || quiet.holds(incidentOf(*stored).severity, nowMs, zone))
                continue;
            incidents.push_back(incidentOf(*stored));
            if (stored->endedMs)
                over.push_back(stored->key);
            dispatch.keys.push_back(stored->key);
            delivery.dueMs = nowMs + msOf(claimFor);
            session.alerts.putDelivery(delivery);
        }
        if (incidents.empty())
            continue;
        dispatch.message = messageOf(std::move(incidents), over);
        dispatches.push_back(std::move(dispatch));
    }
    return dispatches;
}

void settle(store::StoreSession &session, const Dispatch &dispatch, const Result<void> &result,
    std::optional<std::chrono::seconds> askedToWait, std::int64_t nowMs)
{
    const bool isCancelled = !result && result.problem().isCancelled();
    for (const QString &key : dispatch.keys) {
        auto delivery = session.alerts.delivery(key, dispatch.channel.id);
        if (!delivery)
            continue; // the channel is gone
        if (result) {
            delivery->toldMs = nowMs;
            delivery->dueMs.reset();
        } else if (isCancelled) {
            delivery->dueMs = nowMs;
        } else {
            ++delivery->failures;
            const std::chrono::seconds wait =
                std::max<std::chrono::seconds>(waitAfter(delivery->failures), askedToWait.value_or(0s));
            delivery->dueMs = nowMs + msOf(wait);
            if (nowMs - delivery->madeMs > msOf(giveUpAfter))
                delivery->dueMs.reset();
        }
        session.alerts.putDelivery(*delivery);
    }
    if (!isCancelled)
        session.alerts.appendLog(
            {nowMs, dispatch.channel.name, channelWord(dispatch.channel.kind), dispatch.message.subject,
                int(dispatch.keys.size()), result ? QString() : result.problem().sentence()},
            keptLogEntries);
}

std::chrono::minutes waitAfter(int failures)
{
    constexpr std::array<int, 5> minutes{1, 5, 15, 60, 240};
    return std::chrono::minutes(minutes.at(std::size_t(std::clamp(failures, 1, int(minutes.size())) - 1)));
}

} // namespace spend::alert::book

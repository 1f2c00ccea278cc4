// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alert/incidentsources.h"

#include "core/budget/budgetcrossings.h"
#include "core/budget/budgetincidents.h"
#include "core/calendar/calendar.h"
#include "core/ingest/health.h"
#include "core/plan/planincidents.h"
#include "core/store/storesession.h"
#include "core/workspace/anomalyanswer.h"

#include <QCoreApplication>

#include <iterator>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend::alert
{

namespace
{
struct AlertWording {
    Q_DECLARE_TR_FUNCTIONS(AlertWording)
};

bool mayPassByItself(ProblemKind kind)
{
    return kind == ProblemKind::Network || kind == ProblemKind::RateLimit || kind == ProblemKind::Server;
}

std::optional<Incident> incidentOf(const Connection &connection, const ConnectionHealth &health, std::int64_t nowMs)
{
    const bool isStale = health.status == Status::Stale;
    if (!isStale && health.status != Status::Error)
        return {};
    // Somebody stopped the run, or another program does the work: nobody needs to act.
    if (health.problem == ProblemKind::Cancelled || health.problem == ProblemKind::Busy)
        return {};
    const std::int64_t intervalMs = std::int64_t{connection.settings.intervalMinutes} * 60'000;
    const std::int64_t since = health.lastSuccessMs.value_or(connection.createdMs);
    const bool isOverdue = nowMs - since > 2 * intervalMs;
    Incident incident;
    incident.key = u"connection/%1/%2/%3"_s.arg(
        connection.uuid, isStale ? u"stale"_s : problemWord(health.problem), UtcDay::ofMs(since).iso());
    incident.kind = IncidentKind::Connection;
    incident.severity = isStale            ? Severity::Warning
        : !mayPassByItself(health.problem) ? Severity::Serious
        : isOverdue                        ? Severity::Warning
                                           : Severity::Notice;
    incident.title = isStale ? AlertWording::tr("%1: no new data for long").arg(connection.settings.name)
                             : AlertWording::tr("%1: new data can't be read").arg(connection.settings.name);
    incident.text = health.remedy.isEmpty() ? health.reason : health.reason + u' ' + health.remedy;
    incident.sinceMs = since;
    incident.page = u"connections"_s;
    return incident;
}

/// Those of the last days that nobody acknowledged or muted; older ones are no news.
std::vector<Incident> newAnomalies(SpendSource &source)
{
    const UtcDay today = UtcDay::ofMs(source.nowMs);
    AnomalyQuestion question;
    question.range = DateRange{today - 6, today};
    std::vector<Incident> incidents;
    for (const ListedAnomaly &listed : answerAnomalies(source, question).anomalies) {
        if (listed.state == AnomalyState::Open)
            incidents.push_back(toIncident(listed.anomaly));
    }
    return incidents;
}
} // namespace

std::vector<IncidentSource> incidentSources()
{
    return {
        connectionIncidents,
        newAnomalies,
        budgetSource,
        [](SpendSource &source) { return planIncidents(source, loadCalendar(source.store)); },
    };
}

SourceAnswer budgetSource(SpendSource &source)
{
    auto standings =
        std::make_shared<const std::vector<BudgetStanding>>(budgetStandings(source, loadCalendar(source.store)));
    SourceAnswer answer(budgetIncidents(*standings, source.nowMs));
    if (!crossingsToRecord(*standings, source.nowMs).empty())
        answer.record = [standings, now = source.nowMs](
                            store::StoreSession &session) { recordCrossings(session, *standings, now); };
    return answer;
}

std::vector<Incident> connectionIncidents(SpendSource &source)
{
    std::vector<Incident> incidents;
    for (const Connection &connection : source.store.connections.all()) {
        const auto health = ingest::healthOf(ingest::readHealthFacts(source.store, connection), source.nowMs);
        if (auto incident = incidentOf(connection, health, source.nowMs))
            incidents.push_back(std::move(*incident));
    }
    return incidents;
}

FoundIncidents findIncidents(const std::vector<IncidentSource> &sources, SpendSource &source)
{
    FoundIncidents found;
    for (const IncidentSource &ask : sources) {
        try {
            SourceAnswer some = ask(source);
            found.incidents.insert(found.incidents.end(), std::make_move_iterator(some.incidents.begin()),
                std::make_move_iterator(some.incidents.end()));
            if (some.record)
                found.records.push_back(std::move(some.record));
        } catch (const store::StoreError &) {
            found.complete = false;
        }
    }
    return found;
}

} // namespace spend::alert

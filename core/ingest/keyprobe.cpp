// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/keyprobe.h"

#include "core/cursor/apiclient.h"
#include "core/ingest/ingestcontext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spend::ingest
{

namespace
{
struct IngestWording {
    Q_DECLARE_TR_FUNCTIONS(IngestWording)
};

/// A refusal that the plan explains is a finding; trouble of the moment leaves the question open.
template <class T>
Capability capabilityOf(cursor::ApiClient &client, const Result<T> &answer)
{
    if (answer)
        return Capability::Visible;
    const auto missing = isMissingCapability(client, answer.problem());
    return missing && *missing ? Capability::Missing : Capability::Unknown;
}
} // namespace

Result<KeyReport> probeKey(
    const ProbeTools &tools, const ConnectionSettings &settings, const SecretKey &key, std::stop_token stop)
{
    if (key.isEmpty())
        return Problem::invalidInput(
            IngestWording::tr("The key is empty."), IngestWording::tr("Paste the Admin API key."));
    cursor::HttpTransport transport(tools.network, settings, tools.http);
    cursor::RateLimiter limiter;
    cursor::ApiClient client(transport, limiter, tools.clock, settings.apiUrl, key, stop, tools.retries);

    const auto members = client.members();
    if (!members)
        return members.problem();
    KeyReport report;
    for (const Member &member : members->members)
        report.members += member.removed ? 0 : 1;

    const std::int64_t now = tools.clock.nowMs();
    cursor::EventTexts texts;
    const auto events = client.usageEvents(now - 7 * msPerDay, now, 1, texts); // a week: its events foretell the rest
    if (!events)
        return events.problem();
    report.usageEvents = true;
    report.eventsOfWeek = events->totalCount;

    const auto groups = client.groups({});
    report.groups = capabilityOf(client, groups);
    const UtcDay today = UtcDay::ofMs(now);
    const auto commits = client.commits({today, today}, 1, {});
    report.repositories = capabilityOf(client, commits);
    if (stop.stop_requested())
        return Problem::cancelled();
    return report;
}

} // namespace spend::ingest

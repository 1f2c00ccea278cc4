// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectiontext.h"

#include "core/ingest/backfillestimate.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
struct ConnectionText {
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)
};

const QString dot = u" · "_s;

QString sentences(const QStringList &parts)
{
    QStringList shown;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            shown.append(part);
    }
    return shown.join(u' ');
}

QString lastSync(const ConnectionHealth &health, std::int64_t now)
{
    return health.lastSuccessMs ? ConnectionText::tr("Last sync %1").arg(momentText(*health.lastSuccessMs, now))
                                : ConnectionText::tr("Never synced");
}

QString countedEvents(std::int64_t events)
{
    return events == 1 ? ConnectionText::tr("1 event") : ConnectionText::tr("%1 events").arg(countText(events));
}

QString eventCount(const ConnectionHealth &health, std::int64_t now)
{
    if (health.events == 0)
        return ConnectionText::tr("no events yet");
    const UtcDay today = UtcDay::ofMs(now);
    const QString count = countedEvents(health.events);
    const auto since = health.oldestEventMs ? std::optional(UtcDay::ofMs(*health.oldestEventMs)) : health.coveredFrom;
    return since ? ConnectionText::tr("%1 since %2").arg(count, dayText(*since, today)) : count;
}

QString dataStays(const ConnectionHealth &health, std::int64_t now)
{
    if (!health.coveredToMs || health.events == 0)
        return {};
    const UtcDay day = UtcDay::ofMs(*health.coveredToMs);
    const UtcDay today = UtcDay::ofMs(now);
    return ConnectionText::tr("Data to %1 stays available.")
        .arg(day == today ? momentText(*health.coveredToMs, now) : dayText(day, today));
}

QString healthySentence(const ConnectionHealth &health, std::int64_t now)
{
    QString text = lastSync(health, now);
    if (health.newestEventMs)
        text += ConnectionText::tr(", newest event %1").arg(bareMomentText(*health.newestEventMs, now));
    text += dot + eventCount(health, now);
    if (health.status == Status::Healthy)
        text += dot + ConnectionText::tr("groups and repositories visible");
    if (health.skippedRecords > 0)
        text += dot
            + (health.skippedRecords == 1
                    ? ConnectionText::tr("1 record could not be read")
                    : ConnectionText::tr("%1 records could not be read").arg(countText(health.skippedRecords)));
    return text;
}

QString limitedSentence(const ConnectionHealth &health, std::int64_t now)
{
    const QString missing = joinedWords(health.limitedTo);
    return lastSync(health, now) + dot
        + ConnectionText::tr("this key does not see %1 (Teams plan). Costs by user and model are complete.")
              .arg(missing);
}

QString stepWords(const IngestProgress &progress, UtcDay today)
{
    switch (progress.step) {
    case IngestProgress::Step::Starting:
        return ConnectionText::tr("starting");
    case IngestProgress::Step::Members:
        return ConnectionText::tr("reading members");
    case IngestProgress::Step::Spend:
        return ConnectionText::tr("reading the current billing cycle");
    case IngestProgress::Step::Groups:
        return ConnectionText::tr("reading billing groups");
    case IngestProgress::Step::DailyUsage:
        return ConnectionText::tr("reading daily activity");
    case IngestProgress::Step::Commits:
        return ConnectionText::tr("reading commits");
    case IngestProgress::Step::Finishing:
        return ConnectionText::tr("finishing");
    case IngestProgress::Step::Events:
        break;
    }
    QString text = rangeText(progress.window, today);
    if (progress.windowCount > 1)
        text += ConnectionText::tr(" (part %1 of %2)").arg(progress.windowNumber).arg(progress.windowCount);
    if (progress.pageCount > 0)
        text += ConnectionText::tr(", page %1 of %2").arg(progress.page).arg(progress.pageCount);
    else if (progress.page > 0)
        text += ConnectionText::tr(", page %1").arg(progress.page);
    return text;
}
} // namespace

QString joinedWords(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return ConnectionText::tr("%1 and %2").arg(words.mid(0, words.size() - 1).join(u", "_s), words.last());
}

QString connectionSentence(const ConnectionView &view, std::int64_t nowMs)
{
    const ConnectionHealth &health = view.health;
    switch (health.status) {
    case Status::PendingData:
        if (!health.reason.isEmpty())
            return sentences({health.reason, health.remedy});
        return ConnectionText::tr("Its first ingestion has not finished yet.")
            + (health.events > 0 ? u' ' + ConnectionText::tr("%1 events so far.").arg(countText(health.events))
                                 : QString());
    case Status::Healthy:
        return healthySentence(health, nowMs);
    case Status::Limited:
        return limitedSentence(health, nowMs);
    case Status::Stale:
        return sentences({health.reason.isEmpty() ? lastSync(health, nowMs) + dot
                    + ConnectionText::tr("older than twice the interval, so the newest figures are missing.")
                                                  : health.reason,
            health.remedy});
    case Status::Error:
        return sentences({health.reason, health.remedy, dataStays(health, nowMs)});
    case Status::Paused:
        break;
    }
    return sentences({ConnectionText::tr("Paused: nothing is read until you resume. %1.").arg(lastSync(health, nowMs)),
        dataStays(health, nowMs)});
}

QString progressSentence(const IngestProgress &progress, std::int64_t nowMs)
{
    const QString head =
        progress.firstIngestion ? ConnectionText::tr("First ingestion") : ConnectionText::tr("Syncing");
    const QString events = progress.events > 0 ? dot + countedEvents(progress.events) : QString();
    if (progress.waitingForBudgetUntilMs && *progress.waitingForBudgetUntilMs > nowMs) {
        const std::int64_t seconds = (*progress.waitingForBudgetUntilMs - nowMs + 999) / 1000;
        return ConnectionText::tr("%1: waiting for Cursor's request limit, goes on in %2 s (%3)")
                   .arg(head)
                   .arg(seconds)
                   .arg(momentText(*progress.waitingForBudgetUntilMs, nowMs))
            + events;
    }
    QString text = ConnectionText::tr("%1: %2").arg(head, stepWords(progress, UtcDay::ofMs(nowMs))) + events;
    if (progress.estimatedEndMs)
        text += dot + ConnectionText::tr("about %1 left").arg(durationText(*progress.estimatedEndMs - nowMs));
    return text;
}

QString runSentence(const ConnectionView &view, std::int64_t nowMs)
{
    const QString text = progressSentence(*view.progress, nowMs);
    if (view.runBy.isEmpty())
        return text;
    return text + dot + ConnectionText::tr("by %1 since %2").arg(view.runBy, momentText(view.runSinceMs, nowMs));
}

QString dataToText(std::int64_t coveredToMs, std::int64_t nowMs)
{
    const UtcDay day = UtcDay::ofMs(coveredToMs);
    const UtcDay today = UtcDay::ofMs(nowMs);
    return ConnectionText::tr("Data to %1").arg(day == today ? momentText(coveredToMs, nowMs) : dayText(day, today));
}

QString nextSyncText(const ConnectionView &view, std::int64_t nowMs)
{
    if (view.settings.paused || !view.health.nextRunMs)
        return {};
    const std::int64_t wait = *view.health.nextRunMs - nowMs;
    return wait <= 0 ? ConnectionText::tr("next sync now")
                     : ConnectionText::tr("next sync in %1").arg(durationText(wait));
}

QStringList missingWords(const KeyReport &report)
{
    QStringList missing;
    if (!report.usageEvents)
        missing.append(ConnectionText::tr("usage events"));
    if (report.groups == Capability::Missing)
        missing.append(ConnectionText::tr("billing groups"));
    if (report.repositories == Capability::Missing)
        missing.append(ConnectionText::tr("repositories"));
    return missing;
}

KeyWords keyWords(const KeyReport &report)
{
    const QString members = report.members == 1 ? ConnectionText::tr("1 member.")
                                                : ConnectionText::tr("%1 members.").arg(countText(report.members));
    const QStringList missing = missingWords(report);
    QStringList visible;
    if (report.usageEvents)
        visible.append(ConnectionText::tr("Usage events"));
    if (report.groups == Capability::Visible)
        visible.append(visible.isEmpty() ? ConnectionText::tr("Billing groups") : ConnectionText::tr("billing groups"));
    if (report.repositories == Capability::Visible)
        visible.append(visible.isEmpty() ? ConnectionText::tr("Repositories") : ConnectionText::tr("repositories"));
    KeyWords words;
    words.text = members;
    if (!visible.isEmpty())
        words.text += u' ' + ConnectionText::tr("%1 are visible.").arg(joinedWords(visible));
    if (missing.isEmpty()) {
        words.lead = ConnectionText::tr("The key works.");
        return words;
    }
    words.tone = NoteBox::Tone::Caution;
    words.lead = ConnectionText::tr("The key works, but does not see everything.");
    words.text += u' ' + missingExplanation(missing);
    return words;
}

QString backfillSentence(const KeyReport &report, const ConnectionSettings &settings, std::int64_t nowMs)
{
    constexpr int daysOfEach = 30; // where nobody knows how far back it goes
    const int days = settings.since ? std::max(1, UtcDay::ofMs(nowMs) - *settings.since) : daysOfEach;
    const auto estimate = ingest::estimateBackfill(ingest::sizeOf(report, days));
    const QString duration = durationText(ingest::roundedSeconds(estimate.seconds) * 1000);
    const int perMinute = cursor::RequestBudget::documented().usageEvents;
    return (settings.since ? ConnectionText::tr("About %1 for %n day(s) at %2 requests a minute.", nullptr, days)
                           : ConnectionText::tr("About %1 for each 30 days at %2 requests a minute."))
        .arg(duration)
        .arg(perMinute);
}

QString missingExplanation(const QStringList &missing)
{
    return ConnectionText::tr(
        "This key does not see %1, as on a Teams plan: spend by %1 will be missing. Costs by user and model "
        "are complete. An Enterprise plan opens the rest; enter a key of it later and nothing is lost.")
        .arg(joinedWords(missing));
}

} // namespace spend::ui

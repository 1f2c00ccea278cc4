// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/statuscommand.h"

#include "app/commands/commandcontext.h"
#include "app/commands/parsedline.h"
#include "core/ingest/health.h"
#include "core/ingest/sharedprogress.h"
#include "core/output/texttable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace spend::commands
{

namespace
{
struct Row {
    QString name;
    ConnectionHealth health;
    std::optional<store::RunNote> running; ///< in some program of the store
};

QJsonValue moment(const std::optional<std::int64_t> &ms)
{
    return ms ? QJsonValue(isoFromMs(*ms)) : QJsonValue();
}

QString momentText(const std::optional<std::int64_t> &ms)
{
    return ms ? isoFromMs(*ms).first(16).replace(u'T', u' ') : u"–"_s;
}

QString coverageText(const ConnectionHealth &health)
{
    if (!health.coveredFrom || !health.coveredToMs)
        return u"–"_s;
    return u"%1 to %2"_s.arg(health.coveredFrom->iso(), UtcDay::ofMs(*health.coveredToMs - 1).iso());
}

/// "Being synced by spendscope of ann on mars (4711) since 2026-09-29 12:04 UTC: events, 41 %, 12000 events."
QString runningText(const store::RunNote &note)
{
    return u"Being synced by %1 since %2 UTC: %3, %4 %, %5 events."_s
        .arg(note.owner, momentText(note.startedMs), store::stepWord(note.progress.step))
        .arg(int(note.progress.done * 100))
        .arg(note.progress.events);
}

QJsonValue runningJson(const std::optional<store::RunNote> &note)
{
    if (!note)
        return {};
    return QJsonObject{{u"by"_s, note->owner}, {u"since"_s, moment(note->startedMs)},
        {u"step"_s, store::stepWord(note->progress.step)}, {u"done"_s, note->progress.done},
        {u"events"_s, qint64(note->progress.events)}, {u"updated"_s, moment(note->updatedMs)}};
}

QString reasonText(const ConnectionHealth &health)
{
    return health.remedy.isEmpty() ? health.reason : health.reason + u' ' + health.remedy;
}

QString situationText(const Row &row)
{
    QStringList texts{reasonText(row.health), row.running ? runningText(*row.running) : QString()};
    texts.removeAll(QString());
    return texts.join(u' ');
}

QJsonObject json(const Row &row)
{
    const ConnectionHealth &h = row.health;
    return {{u"connection"_s, row.name}, {u"status"_s, statusText(h.status)}, {u"reason"_s, reasonText(h)},
        {u"running"_s, runningJson(row.running)}, {u"lastSuccess"_s, moment(h.lastSuccessMs)},
        {u"newestEvent"_s, moment(h.newestEventMs)}, {u"oldestEvent"_s, moment(h.oldestEventMs)},
        {u"events"_s, qint64(h.events)}, {u"skippedRecords"_s, qint64(h.skippedRecords)},
        {u"coveredFrom"_s, h.coveredFrom ? QJsonValue(h.coveredFrom->iso()) : QJsonValue()},
        {u"coveredTo"_s, moment(h.coveredToMs)}, {u"nextRun"_s, moment(h.nextRunMs)},
        {u"limitedTo"_s, QJsonArray::fromStringList(h.limitedTo)}};
}
} // namespace

QString StatusCommand::name() const
{
    return u"status"_s;
}

QString StatusCommand::summary() const
{
    return u"Show how each connection is and how fresh its data are."_s;
}

ExitStatus StatusCommand::run(CommandContext &context, const ParsedLine &line)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    const auto rows =
        (*workspace)
            ->writer()
            .run([now = context.clock().nowMs(), &paths = (*workspace)->paths()](store::StoreSession &session) {
                const std::vector<store::RunNote> running = ingest::readRunning(session, paths);
                std::vector<Row> list;
                for (const Connection &connection : session.connections.all()) {
                    Row row{connection.settings.name,
                        ingest::healthOf(ingest::readHealthFacts(session, connection), now), {}};
                    for (const store::RunNote &note : running) {
                        if (note.progress.connection == connection.id)
                            row.running = note;
                    }
                    list.push_back(row);
                }
                return list;
            });
    if (!rows)
        return context.fail(rows.problem());
    if (line.has(u"json"_s)) {
        QJsonArray array;
        for (const Row &row : *rows)
            array.append(json(row));
        context.out() << QString::fromUtf8(QJsonDocument(array).toJson());
        return ExitStatus::Done;
    }
    TextTable table;
    table.addColumn(u"Connection"_s, TextTable::Alignment::Left);
    table.addColumn(u"Status"_s, TextTable::Alignment::Left);
    table.addColumn(u"Last success (UTC)"_s, TextTable::Alignment::Left);
    table.addColumn(u"Newest event (UTC)"_s, TextTable::Alignment::Left);
    table.addColumn(u"Events"_s, TextTable::Alignment::Decimal);
    table.addColumn(u"Coverage"_s, TextTable::Alignment::Left);
    table.addColumn(u"Next run (UTC)"_s, TextTable::Alignment::Left);
    table.addColumn(u"Reason"_s, TextTable::Alignment::Left);
    for (const Row &row : *rows) {
        const ConnectionHealth &h = row.health;
        table.addRow({row.name, statusText(h.status), momentText(h.lastSuccessMs), momentText(h.newestEventMs),
            QString::number(h.events), coverageText(h), momentText(h.nextRunMs), situationText(row)});
    }
    context.out() << table.text();
    return ExitStatus::Done;
}

} // namespace spend::commands

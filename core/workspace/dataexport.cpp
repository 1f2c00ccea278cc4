// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/dataexport.h"

#include "core/analysis/queryscope.h"
#include "core/analysis/runquery.h"
#include "core/output/atomicfile.h"
#include "core/output/focusexport.h"
#include "core/output/spreadsheetcsv.h"
#include "core/store/database.h"
#include "core/store/storesession.h"
#include "core/workspace/eventexport.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct WorkspaceWording {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceWording)
};

Problem cancelled()
{
    return {ProblemKind::Cancelled, WorkspaceWording::tr("The export was cancelled."), {}, {}};
}

/// How far a day is in the range, 0 to 1.
double partOf(const DateRange &range, UtcDay day)
{
    const double days = double(range.last - range.first) + 1;
    return std::clamp(double(day - range.first) / days, 0.0, 1.0);
}

/// Lets \c pieces write, and stops it where \c goesOn says so: then the file is not made.
template <class Pieces>
Result<void> writeWatched(const QString &path, Pieces pieces, const std::function<bool(const QByteArray &)> &goesOn)
{
    AtomicFile file(path);
    Result<void> written = file.open();
    if (!written)
        return written;
    pieces([&](const QByteArray &piece) {
        if (written)
            written = file.write(piece);
        if (written && !goesOn(piece))
            written = cancelled();
        return written.ok();
    });
    return written ? file.commit() : written;
}

/// E-mails tell who somebody is, so they go where names do.
PeopleKeys peopleKeys(const store::StoreSession &session)
{
    return session.otherNames() ? PeopleKeys::LikeNames : PeopleKeys::Told;
}

Result<void> writeDetails(SpendSource &source, const DataExport &what, const ExportWatch &watch)
{
    const QueryScope scope(source.picture, what.range, what.filters);
    const double days = std::max(1.0, double(scope.blocks().size()));
    double done = -1; // the header comes first
    return writeWatched(
        what.path, [&](const auto &write) { writeSpreadsheetDetails(scope, write, peopleKeys(source.store)); },
        [&](const QByteArray &) { return watch(std::clamp(++done / days, 0.0, 1.0)); });
}

Result<void> writeEventList(SpendSource &source, const DataExport &what, const ExportWatch &watch)
{
    const store::Reading reading(source.store.database()); // one moment, whatever is written meanwhile
    const auto all = double(runQuery(source.picture, {what.range, {}, what.filters, SortBy::Cost, 0}).total.events);
    double written = -1;
    return writeWatched(
        what.path, [&](const auto &write) { writeEvents(source, what.range, what.filters, write); },
        [&](const QByteArray &piece) {
            written += double(piece.count('\n'));
            return watch(all > 0 ? std::clamp(written / all, 0.0, 1.0) : 1.0);
        });
}

Result<void> writeFocusRows(SpendSource &source, const DataExport &what, const ExportWatch &watch)
{
    FocusOptions options;
    options.version = what.focusVersion;
    for (const Connection &connection : source.store.connections.all())
        options.accountIds[connection.id] = connection.uuid;
    if (!what.pseudonymSecret.isEmpty())
        options.pseudonyms.emplace(what.pseudonymSecret);
    else
        options.pseudonyms = source.store.otherNames();
    QString last;
    return writeFocus(QueryScope(source.picture, what.range, what.filters), options,
        what.kind == DataExport::Kind::FocusJson ? FocusFormat::Json : FocusFormat::Csv, what.path,
        what.generatorVersion, source.nowMs, [&](const QString &dayStart) {
            if (dayStart == last)
                return true;
            last = dayStart;
            const auto day = UtcDay::fromIso(dayStart.left(10));
            return watch(day ? partOf(what.range, *day) : 0.0);
        });
}
} // namespace

Result<void> writeData(SpendSource &source, const DataExport &what, const ExportWatch &watch)
{
    switch (what.kind) {
    case DataExport::Kind::Details:
        return writeDetails(source, what, watch);
    case DataExport::Kind::Events:
        return writeEventList(source, what, watch);
    case DataExport::Kind::FocusCsv:
    case DataExport::Kind::FocusJson:
        break;
    }
    return writeFocusRows(source, what, watch);
}

} // namespace spend

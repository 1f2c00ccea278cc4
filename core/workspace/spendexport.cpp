// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/spendexport.h"

#include "core/analysis/runquery.h"
#include "core/output/atomicfile.h"
#include "core/output/spreadsheetcsv.h"
#include "core/store/storesession.h"
#include "core/workspace/eventexport.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
/// Writes what a piecemeal writer hands over, whole or not at all.
Result<void> writePieces(const QString &path, const std::atomic_bool *cancelled,
    const std::function<void(const std::function<bool(const QByteArray &)> &)> &pieces)
{
    AtomicFile file(path);
    Result<void> written = file.open();
    if (!written)
        return written;
    pieces([&](const QByteArray &piece) {
        if (cancelled && *cancelled)
            written = Problem::cancelled();
        if (written)
            written = file.write(piece);
        return written.ok();
    });
    return written ? file.commit() : written;
}
} // namespace

Result<void> writeExport(
    SpendSource &source, const ExportWish &wish, const DateRange &range, const std::atomic_bool *cancelled)
{
    const SpendPicture &picture = source.picture;
    switch (wish.what) {
    case ExportWish::What::Events:
        return writePieces(
            wish.path, cancelled, [&](const auto &write) { writeEvents(source, range, wish.filters, write); });
    case ExportWish::What::Csv:
        if (wish.by.empty())
            return writePieces(wish.path, cancelled,
                [&](const auto &write) { writeSpreadsheetDetails(QueryScope(picture, range, wish.filters), write); });
        return AtomicFile::writeWhole(
            wish.path, spreadsheetReport(runQuery(picture, {range, wish.by, wish.filters, SortBy::Cost, 0})));
    case ExportWish::What::Focus:
        break;
    }
    FocusOptions options = wish.focus;
    for (const Connection &connection : source.store.connections.all())
        options.accountIds[connection.id] = wish.accountId.isEmpty() ? connection.uuid : wish.accountId;
    return writeFocus(
        QueryScope(picture, range, wish.filters), options, wish.format, wish.path, wish.generatorVersion, source.nowMs);
}

} // namespace spend

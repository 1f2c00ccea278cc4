// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exportcommand.h"

#include "app/commands/commandcontext.h"
#include "app/commands/parsedline.h"
#include "app/commands/reportquery.h"
#include "core/analysis/runquery.h"
#include "core/output/atomicfile.h"
#include "core/output/focusexport.h"
#include "core/output/spreadsheetcsv.h"
#include "core/workspace/eventexport.h"
#include "core/workspace/picture.h"
#include "core/workspace/pseudonymkey.h"

using namespace Qt::StringLiterals;

namespace spend::commands
{

namespace
{
enum class What { Csv, Focus, Events };

/// What the line asks for, but for the range: its default needs the store.
struct Wish {
    What what = What::Csv;
    QString path;
    std::vector<Dimension> by; ///< csv only; none: in full
    Filters filters;
    FocusOptions focus;
    FocusFormat format = FocusFormat::Csv;
    QString accountId;
    bool pseudonymised = false;
};

Result<What> readWhat(const ParsedLine &line)
{
    const QStringList words = line.positional();
    if (words == QStringList{u"csv"_s})
        return What::Csv;
    if (words == QStringList{u"focus"_s})
        return What::Focus;
    if (words == QStringList{u"events"_s})
        return What::Events;
    return Problem::invalidInput(u"“export” takes one of csv, focus, events."_s);
}

Result<void> readFocus(const ParsedLine &line, Wish &wish)
{
    static const QStringList focusOnly{
        u"focus-version"_s, u"format"_s, u"invoice-issuer"_s, u"account-id"_s, u"pseudonymise"_s};
    if (wish.what != What::Focus) {
        for (const QString &option : focusOnly) {
            if (line.has(option))
                return Problem::invalidInput(u"--%1 is for “export focus”."_s.arg(option));
        }
        return {};
    }
    if (line.has(u"focus-version"_s)) {
        const auto version = focusVersionFromText(line.value(u"focus-version"_s));
        if (!version)
            return Problem::invalidInput(u"--focus-version is one of 1.3, 1.4."_s);
        wish.focus.version = *version;
    }
    if (line.has(u"format"_s)) {
        const QString format = line.value(u"format"_s);
        if (format != u"csv" && format != u"json")
            return Problem::invalidInput(u"--format is one of csv, json."_s);
        wish.format = format == u"csv" ? FocusFormat::Csv : FocusFormat::Json;
    }
    if (line.has(u"invoice-issuer"_s))
        wish.focus.invoiceIssuer = line.value(u"invoice-issuer"_s).trimmed();
    if (wish.focus.invoiceIssuer.isEmpty())
        return Problem::invalidInput(u"--invoice-issuer needs a name."_s);
    wish.accountId = line.value(u"account-id"_s).trimmed();
    wish.pseudonymised = line.has(u"pseudonymise"_s) || line.has(pseudonymousOption().name);
    return {};
}

Result<Wish> readWish(const ParsedLine &line)
{
    Wish wish;
    const auto what = readWhat(line);
    if (!what)
        return what.problem();
    wish.what = *what;
    wish.path = line.value(u"output"_s);
    if (wish.path.isEmpty())
        return Problem::invalidInput(u"Give --output FILE."_s);
    const QStringList by = line.values(u"by"_s);
    if (!by.isEmpty() && (wish.what != What::Csv || by.size() > 2 || (by.size() == 2 && by[0] == by[1])))
        return Problem::invalidInput(u"--by is for “export csv”, once or twice, each another."_s);
    for (const QString &word : by) {
        const auto dimension = dimensionFromWord(word);
        if (!dimension)
            return Problem::invalidInput(u"--by “%1” is nothing to group by."_s.arg(word));
        wish.by.push_back(*dimension);
    }
    if (const auto focus = readFocus(line, wish); !focus)
        return focus.problem();
    const auto filters = readFilters(line);
    if (!filters)
        return filters.problem();
    wish.filters = *filters;
    return wish;
}

Result<void> writeFile(SpendSource &source, const Wish &wish, const DateRange &range)
{
    const SpendPicture &picture = source.picture;
    const PeopleKeys keys = source.store.otherNames() ? PeopleKeys::LikeNames : PeopleKeys::Told;
    switch (wish.what) {
    case What::Events:
        return AtomicFile::writePieces(
            wish.path, [&](const auto &write) { writeEvents(source, range, wish.filters, write); });
    case What::Csv:
        if (wish.by.empty())
            return AtomicFile::writePieces(wish.path, [&](const auto &write) {
                writeSpreadsheetDetails(QueryScope(picture, range, wish.filters), write, keys);
            });
        return AtomicFile::writeWhole(
            wish.path, spreadsheetReport(runQuery(picture, {range, wish.by, wish.filters, SortBy::Cost, 0}), keys));
    case What::Focus:
        break;
    }
    FocusOptions options = wish.focus;
    for (const Connection &connection : source.store.connections.all())
        options.accountIds[connection.id] = wish.accountId.isEmpty() ? connection.uuid : wish.accountId;
    return writeFocus(QueryScope(picture, range, wish.filters), options, wish.format, wish.path,
        QStringLiteral(SPENDSCOPE_VERSION), source.nowMs);
}
} // namespace

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::summary() const
{
    return u"Write spend to a file: for spreadsheets (csv), as FOCUS cost data (focus), or event by event (events)."_s;
}

QString ExportCommand::arguments() const
{
    return u"csv|focus|events --output FILE"_s;
}

QList<Option> ExportCommand::options() const
{
    return QList<Option>{{u"output"_s, u"FILE"_s, u"The file; replaced only once the new one is whole."_s}}
    + scopeOptions()
        + QList<Option>{{u"by"_s, u"DIMENSION"_s, u"csv: what the rows are, once or twice; default: in full."_s},
            {u"format"_s, u"FORMAT"_s, u"focus: csv (default) or json."_s},
            {u"focus-version"_s, u"VERSION"_s, u"focus: 1.3 (default) or 1.4."_s},
            {u"invoice-issuer"_s, u"NAME"_s, u"focus: who bills you; default: Cursor."_s},
            {u"account-id"_s, u"ID"_s, u"focus: the billing account's id; default: the connection's."_s},
            {u"pseudonymise"_s, {}, u"focus: other names for people, the same at each export."_s},
            pseudonymousOption()};
}

ExitStatus ExportCommand::run(CommandContext &context, const ParsedLine &line)
{
    auto wish = readWish(line);
    if (!wish)
        return context.wrongUsage(wish.problem().text);
    if (const auto checked = readRange(line, {UtcDay{INT32_MIN / 2}, UtcDay{INT32_MAX / 2}}); !checked)
        return context.wrongUsage(checked.problem().text);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    const std::int64_t nowMs = context.clock().nowMs();
    if (wish->pseudonymised) {
        const auto secret =
            (*workspace)->writer().run([](store::StoreSession &session) { return pseudonymKey(session); });
        if (!secret)
            return context.fail(secret.problem());
        wish->focus.pseudonyms.emplace(*secret);
    }
    const auto written = (*workspace)->writer().run([&](store::StoreSession &session) {
        // One moment of the store, whatever other programs write meanwhile.
        const store::Reading reading(session.database());
        SpendCube cube;
        loadCube(session, cube);
        const auto picture = cube.picture();
        SpendSource source{*picture, session, nowMs};
        return writeFile(source, *wish, rangeOf(line, currentCycle(*picture, wish->filters, nowMs)));
    });
    if (!written)
        return context.fail(written.problem());
    if (!*written)
        return context.fail(written->problem());
    return ExitStatus::Done;
}

} // namespace spend::commands

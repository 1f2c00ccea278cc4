// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reportcommand.h"

#include "app/commands/commandcontext.h"
#include "app/commands/parsedline.h"
#include "app/commands/reportquery.h"
#include "core/analysis/runquery.h"
#include "core/output/reportcsv.h"
#include "core/output/reportjson.h"
#include "core/output/reporttable.h"
#include "core/store/directoryreader.h"
#include "core/workspace/picture.h"
#include "core/workspace/pushedquery.h"

#include <map>

using namespace Qt::StringLiterals;

namespace spend::commands
{

namespace
{
/// What is asked, but for the range: its default needs the store.
Result<SpendQuery> readQuery(const ParsedLine &line)
{
    static const QStringList dimensions{
        u"user"_s, u"group"_s, u"model"_s, u"repository"_s, u"kind"_s, u"day"_s, u"week"_s, u"month"_s, u"cycle"_s};
    static const std::map<QString, SortBy> sorts{{u"cost"_s, SortBy::Cost}, {u"on-demand"_s, SortBy::OnDemand},
        {u"events"_s, SortBy::Events}, {u"key"_s, SortBy::Key}};
    SpendQuery query;
    const QStringList by = line.values(u"by"_s);
    if (by.isEmpty() || by.size() > 2)
        return Problem::invalidInput(u"Give --by once or twice."_s);
    for (const QString &word : by) {
        if (!dimensions.contains(word))
            return Problem::invalidInput(u"--by “%1” is none of %2."_s.arg(word, dimensions.join(u", "_s)));
        query.by.push_back(*dimensionFromWord(word));
    }
    if (by.size() == 2 && by[0] == by[1])
        return Problem::invalidInput(u"The two --by must differ."_s);
    if (line.has(u"sort"_s)) {
        const auto sort = sorts.find(line.value(u"sort"_s));
        if (sort == sorts.end())
            return Problem::invalidInput(u"--sort is one of cost, on-demand, events, key."_s);
        query.sort = sort->second;
    }
    if (line.has(u"limit"_s)) {
        bool isNumber = false;
        const int limit = line.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || limit < 1)
            return Problem::invalidInput(u"--limit takes a number from 1."_s);
        query.limit = static_cast<std::size_t>(limit);
    }
    const auto filters = readFilters(line);
    if (!filters)
        return filters.problem();
    query.filters = *filters;
    return query;
}

/// Keys of people are e-mails: their other names stand in their place.
void hideKeysOfPeople(SpendReport &report)
{
    for (std::size_t i = 0; i < report.query.by.size(); ++i) {
        if (report.query.by[i] != Dimension::User)
            continue;
        for (SpendRow &row : report.rows) {
            if (!row.keys[qsizetype(i)].startsWith(u'(')) // "(none)" is nobody
                row.keys[qsizetype(i)] = row.labels[qsizetype(i)];
        }
    }
}
} // namespace

QString ReportCommand::name() const
{
    return u"report"_s;
}

QString ReportCommand::summary() const
{
    return u"Sum spend by user, group, model, repository, kind, day, week, month or cycle."_s;
}

QList<Option> ReportCommand::options() const
{
    return QList<Option>{{u"by"_s, u"DIMENSION"_s, u"What the rows are; once or twice."_s}} + scopeOptions()
        + QList<Option>{{u"sort"_s, u"FIGURE"_s, u"cost (default), on-demand, events or key."_s},
            {u"limit"_s, u"N"_s, u"Only the first N rows; the rest is summed."_s},
            {u"format"_s, u"FORMAT"_s, u"table (default), csv or json."_s}, pseudonymousOption()};
}

ExitStatus ReportCommand::run(CommandContext &context, const ParsedLine &line)
{
    if (!line.positional().isEmpty())
        return context.wrongUsage(u"“report” takes options only."_s);
    auto query = readQuery(line);
    if (!query)
        return context.wrongUsage(query.problem().text);
    const QString format = line.has(u"format"_s) ? line.value(u"format"_s)
        : line.has(u"json"_s)                    ? u"json"_s
                                                 : u"table"_s;
    if (format != u"table" && format != u"csv" && format != u"json")
        return context.wrongUsage(u"--format is one of table, csv, json."_s);
    if (const auto checked = readRange(line, {UtcDay{INT32_MIN / 2}, UtcDay{INT32_MAX / 2}}); !checked)
        return context.wrongUsage(checked.problem().text);

    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    auto report = (*workspace)->writer().run([&](store::StoreSession &session) {
        SpendCube names;
        names.setDirectory(store::readDirectory(session));
        query->range = rangeOf(line, currentCycle(*names.picture(), query->filters, context.clock().nowMs()));
        if (isLarge(session, query->range))
            return runPushedDown(session, *query, mostRowsPulled);
        SpendCube cube;
        loadCube(session, cube);
        return runQuery(*cube.picture(), *query);
    });
    if (!report)
        return context.fail(report.problem());
    if (line.has(pseudonymousOption().name))
        hideKeysOfPeople(*report);
    if (format == u"json")
        context.out() << QString::fromUtf8(reportJson(*report));
    else if (format == u"csv")
        context.out() << QString::fromUtf8(reportCsv(*report));
    else
        context.out() << reportTable(*report);
    return ExitStatus::Done;
}

} // namespace spend::commands

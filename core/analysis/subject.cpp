// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/subject.h"

#include "core/analysis/runquery.h"
#include "core/analysis/spendtable.h"
#include "core/domain/keys.h"

#include <unordered_map>

namespace spend
{

namespace
{
bool is(const QString &key, std::string_view word)
{
    return key == QLatin1StringView(word.data(), qsizetype(word.size()));
}

const KeyOrder &namesOf(const DirectoryIndex &names, Dimension dimension)
{
    switch (dimension) {
    case Dimension::Group:
        return names.groups();
    case Dimension::Model:
        return names.models();
    default:
        return names.users();
    }
}

void addRank(SubjectFrame &frame, const SpendTable &table)
{
    const QueryAxis &axis = table.axes()[0];
    bool found = false;
    int above = 0;
    for (std::size_t row = 0; row < table.size(); ++row) {
        const QString key = axis.key(table.index(row, 0));
        if (isNone(key))
            continue;
        ++frame.ranked;
        found = found || key == frame.question.key;
        above += table.figures(row).cost > frame.figures().cost ? 1 : 0;
    }
    if (found && !isNone(frame.question.key))
        frame.rank = above + 1;
}

void addDays(SubjectFrame &frame, const SpendPicture &picture)
{
    const std::optional<DateRange> days = picture.days();
    if (!days)
        return;
    const SpendTable table(QueryScope(picture, *days, frame.filters()), {Dimension::Day}, {Measure::Events});
    for (std::size_t row = 0; row < table.size(); ++row) {
        const UtcDay day = table.axes()[0].start(table.index(row, 0));
        frame.firstSeen = std::min(frame.firstSeen.value_or(day), day);
        frame.lastSeen = std::max(frame.lastSeen.value_or(day), day);
        frame.activeDays += frame.history.range.contains(day) ? 1 : 0;
    }
}
} // namespace

bool isNone(const QString &key)
{
    return is(key, keys::none) || is(key, keys::unassigned) || is(key, keys::unattributed);
}

SubjectFrame frameOf(
    const SpendPicture &picture, const SubjectQuestion &question, Dimension stackedBy, std::int64_t nowMs)
{
    SubjectFrame frame;
    frame.question = question;
    if (question.dimension == Dimension::User)
        frame.question.key = QString::fromStdString(userKey(question.key.toStdString()));
    const KeyOrder &names = namesOf(picture.names(), question.dimension);
    const std::optional<Code> code = names.codeOf(frame.question.key);
    frame.known = code.has_value();
    frame.label = code ? names.label(*code) : frame.question.key;

    OverviewQuestion overview;
    overview.range = question.range;
    overview.by = stackedBy;
    overview.filters = frame.filters();
    frame.history = answerOverview(picture, overview, nowMs);

    const SpendTable all(QueryScope(picture, frame.history.range, {}), {question.dimension}, MeasureSet::all());
    frame.team = all.total();
    frame.teamBefore = SpendTable(QueryScope(picture, frame.history.compared, {}), {}, MeasureSet::all()).total();
    addRank(frame, all);
    addDays(frame, picture);
    return frame;
}

std::vector<SubjectPart> partsOf(const SpendPicture &picture, const SubjectFrame &frame, Dimension by)
{
    const SpendReport now = runQuery(picture, {frame.history.range, {by}, frame.filters(), SortBy::Cost, 0});
    const SpendReport before = runQuery(
        picture, {frame.history.compared, {by}, frame.filters(), SortBy::Cost, 0}, {Measure::Cost, Measure::Events});
    std::unordered_map<QString, std::int64_t> costs;
    for (const SpendRow &row : before.rows)
        costs.emplace(row.keys[0], row.figures.cost);
    std::vector<SubjectPart> parts;
    parts.reserve(now.rows.size());
    for (const SpendRow &row : now.rows) {
        const auto found = costs.find(row.keys[0]);
        const bool both = found != costs.end();
        parts.push_back(
            {row.keys[0], row.labels[0], row.figures, both ? found->second : 0, !both && frame.history.comparable});
    }
    return parts;
}

} // namespace spend

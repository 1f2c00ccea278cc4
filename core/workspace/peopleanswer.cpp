// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/peopleanswer.h"

#include "core/analysis/runquery.h"
#include "core/analysis/spendtable.h"
#include "core/analysis/subject.h"
#include "core/domain/keys.h"
#include "core/store/storesession.h"
#include "core/workspace/peopledirectory.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace spend
{

namespace
{
using Counts = std::unordered_map<QString, int>;

/// How many values of \c of each value of \c by has any event with; "no user" does not count as a user.
Counts countEach(const SpendPicture &picture, const DateRange &range, Dimension by, Dimension of)
{
    Counts counts;
    const SpendTable table(QueryScope(picture, range, {}), {by, of}, {Measure::Events});
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (of == Dimension::User && table.index(row, 1) == 0)
            continue;
        ++counts[table.axes()[0].key(table.index(row, 0))];
    }
    return counts;
}

PeopleRow rowOf(const OverviewRow &row)
{
    PeopleRow added;
    added.key = row.key;
    added.label = row.label;
    added.figures = row.figures;
    added.previous = row.previous;
    added.isNew = row.isNew;
    added.trend = row.trend;
    return added;
}

/// A row without figures, unless there is one with that key.
void addMissing(PeopleAnswer &answer, const QString &key, const QString &label)
{
    PeopleRow row;
    row.key = key;
    row.label = label;
    row.trend.resize(answer.overview.buckets.size());
    answer.rows.push_back(std::move(row));
}

void describeUser(PeopleRow &row, Code user, const PeopleDirectory &people, std::int64_t nowMs)
{
    if (user == 0)
        return;
    row.detail = row.key;
    for (const MemberFacts &facts : people.facts(user)) {
        row.detail = facts.email;
        if (row.role.isEmpty() || !facts.removed)
            row.role = facts.role;
    }
    row.removed = people.isRemoved(user);
    QStringList groups;
    for (const SubjectStay &stay : people.groupsAt(user, nowMs))
        groups.append(stay.label);
    groups.removeDuplicates();
    row.group = groups.join(QStringLiteral(", "));
}

void addMembers(PeopleAnswer &answer, const SpendSource &source, const PeopleDirectory &people)
{
    const KeyOrder &names = source.picture.names().users();
    std::set<QString> listed;
    for (const PeopleRow &row : answer.rows)
        listed.insert(row.key);
    for (const Code user : people.users()) {
        if (!listed.contains(names.key(user)))
            addMissing(answer, names.key(user), names.label(user));
    }
    const Counts days = countEach(source.picture, answer.overview.range, Dimension::User, Dimension::Day);
    for (PeopleRow &row : answer.rows) {
        describeUser(row, names.codeOf(row.key).value_or(0), people, source.nowMs);
        const auto found = days.find(row.key);
        row.activeDays = found == days.end() ? 0 : found->second;
    }
}

void addGroups(PeopleAnswer &answer, SpendSource &source, const PeopleDirectory &people)
{
    const KeyOrder &names = source.picture.names().groups();
    std::set<QString> listed;
    for (const PeopleRow &row : answer.rows)
        listed.insert(row.key);
    for (const ConnectionFacts &facts : source.picture.directory().connections) {
        for (const Code group : source.store.groups.listedGroups(facts.id)) {
            if (listed.insert(names.key(group)).second)
                addMissing(answer, names.key(group), names.label(group));
        }
    }
    Counts members;
    for (const Code user : people.users()) {
        std::set<QString> groups;
        for (const SubjectStay &stay : people.groupsAt(user, source.nowMs))
            groups.insert(stay.key);
        for (const QString &group : groups)
            ++members[group];
    }
    for (PeopleRow &row : answer.rows)
        row.membersNow = members[row.key];
}
} // namespace

PeopleAnswer answerPeople(SpendSource &source, Dimension dimension, const RangeRule &range)
{
    PeopleAnswer answer;
    OverviewQuestion question;
    question.range = range;
    question.by = dimension;
    answer.overview = answerOverview(source.picture, question, source.nowMs);
    for (const OverviewRow &row : answer.overview.rows)
        answer.rows.push_back(rowOf(row));

    const auto spending = static_cast<std::ptrdiff_t>(answer.rows.size());
    if (dimension == Dimension::User || dimension == Dimension::Group) {
        const PeopleDirectory people(source);
        if (dimension == Dimension::User)
            addMembers(answer, source, people);
        else
            addGroups(answer, source, people);
    }
    std::sort(answer.rows.begin() + spending, answer.rows.end(), [](const PeopleRow &a, const PeopleRow &b) {
        return a.label != b.label ? keyLess(a.label, b.label) : keyLess(a.key, b.key);
    });
    if (dimension != Dimension::User) {
        Counts users = countEach(source.picture, answer.overview.range, dimension, Dimension::User);
        for (PeopleRow &row : answer.rows)
            row.people = users[row.key];
    }
    return answer;
}

} // namespace spend

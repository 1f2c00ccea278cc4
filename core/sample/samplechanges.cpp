// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplechanges.h"

#include "core/sample/samplerandom.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::sample
{

namespace
{
SampleChange makeChange(const SamplePerson &person, UtcDay day, SampleRandom &random)
{
    SampleChange change;
    change.person = person.index;
    change.createdMs = day.startMs() + random.between(0, int(msPerDay) - 1);
    change.id = random.next();
    change.model = int(random.below(noModel));
    change.tab = random.chance(0.5);
    change.linesAdded = change.tab ? random.between(1, 6) : random.between(3, 180);
    change.linesDeleted = change.linesAdded / random.between(2, 9);
    change.files = change.tab ? 1 : random.between(1, 3);
    return change;
}
} // namespace

std::vector<SampleChange> makeChanges(const SampleTeam &team, std::int64_t fromMs, std::int64_t toMs,
    const std::function<bool(const SamplePerson &)> &wanted)
{
    std::vector<SampleChange> changes;
    toMs = std::min(toMs, team.options().nowMs);
    const UtcDay first = std::max(UtcDay::ofMs(fromMs), historyStart(team.options()));
    for (const SamplePerson &person : team.people()) {
        if (person.service || !wanted(person))
            continue;
        for (UtcDay day = first; day.startMs() <= toMs; day = day + 1) {
            if (!person.worksOn(day))
                continue;
            SampleRandom random(team.options().seed, {12, quint64(person.index), quint64(quint32(day.number))});
            const int count = int(4 * person.intensity * dayFactor(day) * random.unit() + random.unit());
            for (int i = 0; i < count; ++i) {
                const SampleChange change = makeChange(person, day, random);
                if (fromMs <= change.createdMs && change.createdMs <= toMs)
                    changes.push_back(change);
            }
        }
    }
    std::stable_sort(
        changes.begin(), changes.end(), [](const auto &a, const auto &b) { return a.createdMs > b.createdMs; });
    return changes;
}

std::span<const char *const> changeFields()
{
    static constexpr const char *names[] = {"changeId", "userId", "userEmail", "source", "model", "totalLinesAdded",
        "totalLinesDeleted", "createdAt", "metadata"};
    return names;
}

QJsonObject changeJson(const SampleChange &change, const std::vector<SamplePerson> &people)
{
    const SamplePerson &person = people[std::size_t(change.person)];
    QJsonArray files;
    for (int i = 0; i < change.files; ++i) {
        // Privacy mode hides file names; the extension stays.
        files.append(
            QJsonObject{{u"fileName"_s, change.id % 5 == 0 ? QJsonValue() : QJsonValue(u"src/part%1.ts"_s.arg(i + 1))},
                {u"fileExtension"_s, u"ts"_s}, {u"linesAdded"_s, change.linesAdded / change.files},
                {u"linesDeleted"_s, change.linesDeleted / change.files}});
    }
    return {{u"changeId"_s, QString::number(change.id, 16)}, {u"userId"_s, person.id}, {u"userEmail"_s, person.email},
        {u"source"_s, change.tab ? u"TAB"_s : u"COMPOSER"_s},
        {u"model"_s,
            change.tab ? QJsonValue()
                       : QJsonValue(QString::fromLatin1(sampleModels()[std::size_t(change.model)].name))},
        {u"totalLinesAdded"_s, change.linesAdded}, {u"totalLinesDeleted"_s, change.linesDeleted},
        {u"createdAt"_s, isoFromMs(change.createdMs)}, {u"metadata"_s, files}};
}

} // namespace spend::sample

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplecommits.h"

#include "core/sample/samplecatalog.h"
#include "core/sample/samplerandom.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::sample
{

namespace
{
constexpr std::int64_t msPerMinute = 60'000;

void giveLines(SampleCommit &commit, SampleRandom &random)
{
    const double kind = random.unit();
    if (kind < 0.01)
        return; // an empty merge
    const auto lines = [&random](
                           double median) { return std::int32_t(std::min(random.lognormal(median, 0.9), 20'000.0)); };
    const std::int32_t others = lines(18);
    commit.linesDeleted = lines(12);
    if (kind < 0.08) { // a squash merge: what AI wrote is not known any more
        commit.linesAdded = others * 6;
        return;
    }
    commit.tabAdded = random.chance(0.7) ? lines(9) : 0;
    commit.composerAdded = random.chance(0.85) ? lines(55) : 0;
    commit.tabDeleted = commit.linesDeleted / 10;
    commit.composerDeleted = commit.linesDeleted / 2;
    commit.linesAdded = others + commit.tabAdded + commit.composerAdded;
}

SampleCommit makeCommit(const SamplePerson &person, UtcDay day, SampleRandom &random)
{
    SampleCommit commit;
    commit.person = person.index;
    commit.hash[0] = random.next();
    commit.hash[1] = random.next();
    const double minutes = 540 + 560 * random.unit() - person.utcOffsetMinutes;
    const std::int64_t atMs = ((std::int64_t(minutes * 60'000) % msPerDay) + msPerDay) % msPerDay;
    commit.committedMs = day.startMs() + atMs / 1000 * 1000;
    commit.createdMs = commit.committedMs + random.between(2'000, 90'000);
    const double where = random.unit();
    commit.repository = std::int16_t(person.repositories[where < 0.62 ? 0 : where < 0.88 ? 1 : 2]);
    commit.message = std::int16_t(random.below(quint32(sampleCommitMessages().size())));
    commit.branch = random.chance(0.55) ? 1 : 0;
    commit.primary = commit.branch == 0 ? SampleCommit::Primary::Yes : SampleCommit::Primary::No;
    commit.source = random.chance(0.1) ? std::int8_t(random.between(1, 3)) : std::int8_t(0);
    giveLines(commit, random);
    const double odd = random.unit();
    if (odd < 0.03) {
        commit.repository = -1;
        commit.primary = SampleCommit::Primary::Absent;
    } else if (odd < 0.06) {
        commit.committedMs = 0;
    } else if (odd < 0.09) {
        commit.primary = SampleCommit::Primary::Null;
        commit.otherLinesNull = true;
        commit.message = -1;
    }
    return commit;
}

/// The same commit once more: amended, on another branch, picked into another repository, pushed by somebody else.
void addEchoes(std::vector<SampleCommit> &commits, const std::vector<SamplePerson> &people, SampleRandom &random)
{
    SampleCommit echo = commits.back();
    const double kind = random.unit();
    echo.createdMs += random.between(4, 30) * msPerMinute;
    if (kind < 0.04) {
        echo.createdMs += random.between(0, 30) * msPerHour;
        echo.composerAdded += 20;
        echo.linesAdded += 20;
    } else if (kind < 0.09) {
        echo.branch = 2;
        echo.primary = SampleCommit::Primary::No;
    } else if (kind < 0.095) {
        echo.repository = std::int16_t((echo.repository + 1) % int(sampleRepositories().size()));
    } else if (kind < 0.098) {
        echo.person = (echo.person + 1) % int(people.size());
        if (people[std::size_t(echo.person)].service)
            echo.person = 0;
    } else {
        return;
    }
    commits.push_back(echo);
}

/// Some write nothing for weeks: that spend stays unattributed.
bool writesOn(const SamplePerson &person, UtcDay day, UtcDay anchor)
{
    const bool quiet = person.index % 10 == 8 && anchor - 62 <= day && day <= anchor - 30;
    return person.worksOn(day) && !quiet;
}

void addMalformed(std::vector<SampleCommit> &commits, const SampleOptions &options)
{
    for (int i = 0; i < options.malformedCommits; ++i) {
        SampleCommit commit;
        commit.malformed = true;
        commit.createdMs = commit.committedMs = options.nowMs - (1 + 3 * i) * msPerDay;
        commits.push_back(commit);
    }
}

QJsonValue isoOrNull(std::int64_t ms)
{
    return ms == 0 ? QJsonValue() : QJsonValue(isoFromMs(ms));
}
} // namespace

std::vector<SampleCommit> makeCommits(const SampleOptions &options, const std::vector<SamplePerson> &people)
{
    std::vector<SampleCommit> commits;
    const UtcDay anchor = anchorDay(options);
    const UtcDay today = UtcDay::ofMs(options.nowMs);
    for (const SamplePerson &person : people) {
        if (person.commitsPerDay <= 0)
            continue;
        for (UtcDay day = historyStart(options); day <= today; day = day + 1) {
            if (!writesOn(person, day, anchor))
                continue;
            SampleRandom random(options.seed, {8, quint64(person.index), quint64(quint32(day.number))});
            const int count = int(person.commitsPerDay * dayFactor(day) * 1.9 * random.unit() + random.unit() * 0.7);
            for (int i = 0; i < count; ++i) {
                commits.push_back(makeCommit(person, day, random));
                addEchoes(commits, people, random);
            }
        }
    }
    std::erase_if(commits, [&options](const SampleCommit &commit) { return commit.createdMs > options.nowMs; });
    if (options.phase > 1 && !people.empty()) {
        SampleRandom random(options.seed, {10});
        SampleCommit late = makeCommit(people.front(), today - 2, random);
        late.repository = std::int16_t(people.front().repositories[0]);
        late.composerAdded += 400;
        late.linesAdded += 400;
        late.createdMs = options.nowMs - 5 * msPerMinute;
        commits.push_back(late);
    }
    addMalformed(commits, options);
    std::stable_sort(
        commits.begin(), commits.end(), [](const auto &a, const auto &b) { return a.createdMs > b.createdMs; });
    return commits;
}

std::span<const char *const> commitFields()
{
    static constexpr const char *names[] = {"commitHash", "userId", "userEmail", "repoName", "branchName",
        "isPrimaryBranch", "commitSource", "totalLinesAdded", "totalLinesDeleted", "tabLinesAdded", "tabLinesDeleted",
        "composerLinesAdded", "composerLinesDeleted", "nonAiLinesAdded", "nonAiLinesDeleted", "message", "commitTs",
        "createdAt"};
    return names;
}

QJsonValue commitJson(const SampleCommit &commit, const std::vector<SamplePerson> &people)
{
    if (commit.malformed)
        return u"not a commit"_s;
    const SamplePerson &person = people[std::size_t(commit.person)];
    const bool known = commit.repository >= 0;
    QString branch =
        known ? QString::fromLatin1(sampleRepositories()[std::size_t(commit.repository)].primaryBranch) : QString();
    if (commit.branch == 1)
        branch = u"feature/%1"_s.arg(commit.hash[0] % 900 + 100);
    else if (commit.branch == 2)
        branch = u"release"_s;
    QJsonObject json{
        {u"commitHash"_s, u"%1%2"_s.arg(commit.hash[0], 16, 16, QChar(u'0')).arg(commit.hash[1], 16, 16, QChar(u'0'))},
        {u"userId"_s, person.id},
        {u"userEmail"_s, commit.hash[1] % 16 == 0 ? QString::fromStdString(person.emailAsTyped) : person.email},
        {u"repoName"_s,
            known ? QJsonValue(QString::fromLatin1(sampleRepositories()[std::size_t(commit.repository)].name))
                  : QJsonValue()},
        {u"branchName"_s, known ? QJsonValue(branch) : QJsonValue()},
        {u"totalLinesAdded"_s, commit.linesAdded},
        {u"totalLinesDeleted"_s, commit.linesDeleted},
        {u"tabLinesAdded"_s,
            commit.hash[0] % 16 == 0 ? QJsonValue(QString::number(commit.tabAdded)) : QJsonValue(commit.tabAdded)},
        {u"tabLinesDeleted"_s, commit.tabDeleted},
        {u"composerLinesAdded"_s, commit.composerAdded},
        {u"composerLinesDeleted"_s, commit.composerDeleted},
        {u"nonAiLinesAdded"_s,
            commit.otherLinesNull ? QJsonValue()
                                  : QJsonValue(commit.linesAdded - commit.tabAdded - commit.composerAdded)},
        {u"nonAiLinesDeleted"_s,
            commit.otherLinesNull ? QJsonValue()
                                  : QJsonValue(commit.linesDeleted - commit.tabDeleted - commit.composerDeleted)},
        {u"message"_s,
            commit.message < 0 ? QJsonValue()
                               : QJsonValue(QString::fromUtf8(sampleCommitMessages()[std::size_t(commit.message)]))},
        {u"commitTs"_s, isoOrNull(commit.committedMs)},
        {u"createdAt"_s, isoOrNull(commit.createdMs)},
    };
    if (commit.primary != SampleCommit::Primary::Absent)
        json[u"isPrimaryBranch"_s] = commit.primary == SampleCommit::Primary::Null
            ? QJsonValue()
            : QJsonValue(commit.primary == SampleCommit::Primary::Yes);
    constexpr const char16_t *sources[] = {u"ide", u"cli", u"cloud"};
    if (commit.source < 3)
        json[u"commitSource"_s] = QString::fromUtf16(sources[commit.source]);
    return json;
}

} // namespace spend::sample

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// /analytics/ai-code/commits and changes, as JSON and CSV.
#include "core/sample/csvline.h"
#include "core/sample/samplechanges.h"
#include "core/sample/usageperiod.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace spend::sample
{

namespace
{
bool isOf(const SamplePerson &person, const QString &user)
{
    return user.isEmpty() || person.email.compare(user, Qt::CaseInsensitive) == 0 || person.idText() == user;
}

SampleAnswer badPage()
{
    return SampleAnswer::error(400, u"page and pageSize must be numbers, pageSize at most 1000."_s);
}

/// One page of \c records; \c toJson makes an item of one.
template <class Records, class ToJson>
SampleAnswer pagedAnswer(const SampleCall &call, const Records &records, ToJson toJson)
{
    auto page = pageOf(call, 100);
    if (!page)
        return badPage();
    page->total = std::int64_t(records.size());
    QJsonArray items;
    for (std::int64_t i = page->first(); i < page->last(); ++i)
        items.append(toJson(records[std::size_t(i)]));
    return SampleAnswer::json({{u"items"_s, items}, {u"totalCount"_s, qint64{page->total}},
        {u"page"_s, qint64{page->number}}, {u"pageSize"_s, qint64{page->size}}});
}

std::vector<const SampleCommit *> commitsIn(const SampleTeam &team, UsagePeriod period, const QString &user)
{
    std::vector<const SampleCommit *> commits;
    const bool byCommitTime = team.options().commitsByCommitTime;
    for (const SampleCommit &commit : team.commits()) {
        const std::int64_t ms = byCommitTime && commit.committedMs != 0 ? commit.committedMs : commit.createdMs;
        if (period.startMs <= ms && ms <= period.endMs && isOf(team.people()[std::size_t(commit.person)], user))
            commits.push_back(&commit);
    }
    return commits;
}
} // namespace

SampleAnswer commitsAnswer(const SampleTeam &team, const SampleCall &call)
{
    const Result<UsagePeriod> period = analyticsPeriodOf(team, call);
    if (!period)
        return SampleAnswer::error(400, period.problem().text);
    return pagedAnswer(call, commitsIn(team, *period, call.text(u"user"_s)),
        [&team](const SampleCommit *commit) { return commitJson(*commit, team.people()); });
}

SampleAnswer commitsCsvAnswer(const SampleTeam &team, const SampleCall &call)
{
    const Result<UsagePeriod> period = analyticsPeriodOf(team, call);
    if (!period)
        return SampleAnswer::error(400, period.problem().text);
    SampleAnswer answer;
    answer.contentType = "text/csv; charset=utf-8";
    appendCsvHeader(answer.body, commitFields(), team.options().snakeCaseCsv);
    for (const SampleCommit *commit : commitsIn(team, *period, call.text(u"user"_s))) {
        if (commit->malformed)
            answer.body += "not a commit\r\n";
        else
            appendCsvRecord(answer.body, commitFields(), commitJson(*commit, team.people()).toObject());
    }
    return answer;
}

SampleAnswer changesAnswer(const SampleTeam &team, const SampleCall &call)
{
    const Result<UsagePeriod> period = analyticsPeriodOf(team, call);
    if (!period)
        return SampleAnswer::error(400, period.problem().text);
    const auto wanted = [&call](const SamplePerson &person) { return isOf(person, call.text(u"user"_s)); };
    return pagedAnswer(call, makeChanges(team, period->startMs, period->endMs, wanted),
        [&team](const SampleChange &change) { return changeJson(change, team.people()); });
}

SampleAnswer changesCsvAnswer(const SampleTeam &team, const SampleCall &call)
{
    const Result<UsagePeriod> period = analyticsPeriodOf(team, call);
    if (!period)
        return SampleAnswer::error(400, period.problem().text);
    const auto wanted = [&call](const SamplePerson &person) { return isOf(person, call.text(u"user"_s)); };
    SampleAnswer answer;
    answer.contentType = "text/csv; charset=utf-8";
    appendCsvHeader(answer.body, changeFields(), team.options().snakeCaseCsv);
    for (const SampleChange &change : makeChanges(team, period->startMs, period->endMs, wanted))
        appendCsvRecord(answer.body, changeFields(), changeJson(change, team.people()));
    return answer;
}

} // namespace spend::sample

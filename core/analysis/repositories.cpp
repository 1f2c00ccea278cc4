// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/repositories.h"

#include "core/analysis/chartbuckets.h"
#include "core/analysis/commitscope.h"
#include "core/analysis/largestremainder.h"
#include "core/analysis/period.h"
#include "core/analysis/spendtable.h"
#include "core/analysis/timebucket.h"
#include "core/domain/keys.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace spend
{

namespace
{
constexpr std::int64_t settlingMs = 2 * msPerDay;

std::int64_t &sumOf(AttributionShare &share, AttributionStep step)
{
    switch (step) {
    case AttributionStep::SameDay:
        return share.sameDay;
    case AttributionStep::NextDays:
        return share.nextDays;
    case AttributionStep::DaysBefore:
        return share.daysBefore;
    case AttributionStep::Unattributed:
        break;
    }
    return share.unattributed;
}

AttributionShare &operator+=(AttributionShare &sum, const AttributionShare &share)
{
    sum.sameDay += share.sameDay;
    sum.nextDays += share.nextDays;
    sum.daysBefore += share.daysBefore;
    sum.unattributed += share.unattributed;
    return sum;
}

/// How surely each repository's cost is its own, and why the rest is nobody's: one walk over a scope's rows.
class StepWalk
{
public:
    explicit StepWalk(const QueryScope &scope)
        : m_scope(scope)
        , m_steps(scope.picture().names().highestRepository() + 1)
        , m_seen(scope.highestCodes().user + 1)
    {
        for (std::size_t i = 0; i < m_reasons.size(); ++i)
            m_reasons[i].reason = static_cast<UnattributedReason>(i);
        for (const DayBlock *const block : scope.blocks())
            addBlock(*block);
    }

    /// By repository code; at 0 what is unattributed.
    const std::vector<AttributionShare> &steps() const { return m_steps; }
    const std::array<UnattributedPart, unattributedReasonCount> &reasons() const { return m_reasons; }

private:
    void addBlock(const DayBlock &block)
    {
        const RollupBlock &rows = *block.rows;
        const bool selects = m_scope.filtersRows();
        if (selects)
            m_scope.selectRows(rows, m_rows);
        const std::size_t count = selects ? m_rows.size() : rows.size();
        const auto row = [&](std::size_t i) { return selects ? m_rows[i] : i; };
        for (std::size_t begin = 0; begin < count;) {
            const Code user = rows.users()[row(begin)];
            std::size_t end = begin + 1;
            while (end < count && rows.users()[row(end)] == user)
                ++end;
            addUser(block, user, begin, end, row);
            begin = end;
        }
    }

    template <class RowOf>
    void addUser(const DayBlock &block, Code user, std::size_t begin, std::size_t end, RowOf row)
    {
        const Attribution attribution =
            m_scope.picture().names().commits(block.connection).attribution(user, block.day);
        if (attribution.step == AttributionStep::Unattributed) {
            if (isIn(0))
                addUnattributed(block, user, begin, end, row);
            return;
        }
        const LargestRemainder split(attribution.weights);
        m_shares.resize(attribution.weights.size());
        for (std::size_t i = begin; i < end; ++i) {
            split.split(block.rows->cost()[row(i)], m_shares.data());
            for (std::size_t s = 0; s < m_shares.size(); ++s) {
                if (isIn(attribution.repositories[s]))
                    sumOf(m_steps[attribution.repositories[s]], attribution.step) += m_shares[s];
            }
        }
    }

    template <class RowOf>
    void addUnattributed(const DayBlock &block, Code user, std::size_t begin, std::size_t end, RowOf row)
    {
        UnattributedPart &part = m_reasons[static_cast<std::size_t>(reasonOf(block, user))];
        for (std::size_t i = begin; i < end; ++i) {
            const std::int64_t cost = block.rows->cost()[row(i)];
            m_steps[0].unattributed += cost;
            part.cost += cost;
            part.events += block.rows->events()[row(i)];
        }
        // A person counts once for each reason.
        const auto bit = static_cast<std::uint8_t>(1u << static_cast<unsigned>(part.reason));
        if (user != 0 && (m_seen[user] & bit) == 0) {
            m_seen[user] = static_cast<std::uint8_t>(m_seen[user] | bit);
            ++part.people;
        }
    }

    UnattributedReason reasonOf(const DayBlock &block, Code user) const
    {
        if (user == 0)
            return UnattributedReason::NoUser;
        const DirectoryIndex &names = m_scope.picture().names();
        const ConnectionFacts *const facts = names.facts(block.connection);
        if (facts && !facts->repositoriesVisible)
            return UnattributedReason::NotVisible;
        return names.commits(block.connection).hasNamelessCommits(user, block.day)
            ? UnattributedReason::NoRepositoryName
            : UnattributedReason::NoCommits;
    }

    bool isIn(Code repository) const { return !m_scope.repositories() || (*m_scope.repositories())[repository] != 0; }

    const QueryScope &m_scope;
    std::vector<AttributionShare> m_steps;
    std::array<UnattributedPart, unattributedReasonCount> m_reasons;
    std::vector<std::uint8_t> m_seen; ///< by user: a bit for each reason
    std::vector<std::uint32_t> m_rows; // used again for each block
    std::vector<std::int64_t> m_shares;
};

/// What is summed for one repository before it gets a name.
using Drafts = std::unordered_map<Code, RepositoryRow>;

/// A range cut to what the picture holds, where drawing all of it would take more buckets than there is room for.
DateRange charted(const DateRange &range, const SpendPicture &picture)
{
    const std::optional<DateRange> days = picture.days();
    if (!days || ChartBuckets(range).starts().size() <= mostBuckets)
        return range;
    return {std::max(range.first, days->first), std::min(range.last, days->last)};
}

/// Counts the values other than "there is none" that each repository has on the second axis.
void countBeside(const QueryScope &scope, Dimension dimension, int RepositoryRow::*count, Drafts &rows)
{
    const SpendTable table(scope, {Dimension::Repository, dimension}, {Measure::Cost, Measure::Events});
    for (std::size_t row = 0; row < table.size(); ++row) {
        const auto found = rows.find(table.index(row, 0));
        if (found != rows.end() && table.index(row, 1) != 0)
            ++(found->second.*count);
    }
}

void addTrends(const QueryScope &scope, const ChartBuckets &buckets, Drafts &rows)
{
    for (auto &[code, row] : rows)
        row.trend.resize(buckets.starts().size());
    const SpendTable table(scope, {Dimension::Repository, buckets.dimension()}, {Measure::Cost});
    for (std::size_t row = 0; row < table.size(); ++row) {
        const auto found = rows.find(table.index(row, 0));
        const std::size_t bucket = buckets.indexOf(table.axes()[1].start(table.index(row, 1)));
        if (found != rows.end() && bucket < buckets.starts().size())
            found->second.trend[bucket] = table.figures(row).cost;
    }
}

void settle(RepositoryRow &row, bool comparable)
{
    if (!comparable)
        return;
    row.costPerAiLine = costPer(row.figures.cost, row.commits.aiLines);
    row.costPerCommit = costPer(row.figures.cost, row.commits.commits);
}

CommitSums sumsOf(const CommitDay &day)
{
    return {day.aiLines, day.lines, day.commits};
}

/// All repositories of a scope with figures or commits, by code; 0 is left out.
Drafts draftRows(const QueryScope &scope, const SpendTable &byRepository, const StepWalk &walk,
    const CommitScope &commits, const ChartBuckets &buckets)
{
    Drafts rows;
    for (std::size_t row = 0; row < byRepository.size(); ++row) {
        if (const Code code = byRepository.index(row, 0); code != 0) {
            rows[code].figures = byRepository.figures(row);
            rows[code].steps = walk.steps()[code];
        }
    }
    commits.forEach(
        [&](const CommitDay &day, const ConnectionFacts &) { rows[day.repository].commits += sumsOf(day); });
    countBeside(scope, Dimension::User, &RepositoryRow::people, rows);
    countBeside(scope, Dimension::Model, &RepositoryRow::models, rows);
    addTrends(scope, buckets, rows);
    const KeyOrder &names = scope.picture().names().repositories();
    for (auto &[code, row] : rows) {
        row.key = names.key(code);
        row.label = names.label(code);
    }
    return rows;
}

void addConnectionFacts(RepositoriesAnswer &answer, const std::vector<const ConnectionFacts *> &connections)
{
    const auto sees = [](const ConnectionFacts *facts) { return facts->repositoriesVisible; };
    answer.repositoriesVisible = connections.empty() || std::any_of(connections.begin(), connections.end(), sees);
    answer.allVisible = std::all_of(connections.begin(), connections.end(), sees);
    for (const ConnectionFacts *const facts : connections) {
        if (facts->newestEventMs)
            answer.newestEventMs =
                std::max(answer.newestEventMs.value_or(*facts->newestEventMs), *facts->newestEventMs);
    }
    answer.provisionalFromMs =
        std::max(answer.computedMs, answer.newestEventMs.value_or(answer.computedMs)) - settlingMs;
}

/// Rows by cost, then those that only commits know; ties by key.
template <class Row>
void sortByCost(std::vector<Row> &rows)
{
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        const bool bare = a.figures == Figures{};
        const bool otherBare = b.figures == Figures{};
        if (bare != otherBare)
            return otherBare;
        if (a.figures.cost != b.figures.cost)
            return a.figures.cost > b.figures.cost;
        return keyLess(a.key, b.key);
    });
}
} // namespace

std::optional<std::int64_t> costPer(std::int64_t cost, std::int64_t count)
{
    if (count <= 0)
        return {};
    const std::int64_t quotient = cost / count;
    const std::int64_t rest = cost % count;
    const std::int64_t magnitude = rest < 0 ? -rest : rest;
    const bool away = magnitude >= count - magnitude;
    return quotient + (away ? (cost < 0 ? -1 : 1) : 0);
}

RepositoriesAnswer answerRepositories(
    const SpendPicture &picture, const RepositoriesQuestion &question, std::int64_t nowMs)
{
    RepositoriesAnswer answer;
    answer.question = question;
    answer.computedMs = nowMs;
    answer.hasData = picture.hasEvents();
    const auto connections = connectionsInScope(picture.directory(), question.filters);
    answer.range = resolvePeriod(question.range, connections, UtcDay::ofMs(nowMs)).range;
    addConnectionFacts(answer, connections);
    answer.commitsComparable = !CommitScope::hasForeignFilter(question.filters);
    const ChartBuckets buckets(charted(answer.range, picture));
    answer.bucket = buckets.bucket();
    answer.buckets = buckets.starts();

    const QueryScope scope(picture, answer.range, question.filters);
    const CommitScope commits(picture, answer.range, question.filters);
    const SpendTable byRepository(scope, {Dimension::Repository}, MeasureSet::all());
    const StepWalk walk(scope);
    answer.total = byRepository.total();
    for (std::size_t row = 0; row < byRepository.size(); ++row) {
        if (byRepository.index(row, 0) == 0)
            answer.unattributed = byRepository.figures(row);
    }
    for (const AttributionShare &share : walk.steps())
        answer.attribution += share;
    answer.reasons = walk.reasons();

    for (auto &[code, row] : draftRows(scope, byRepository, walk, commits, buckets)) {
        answer.commits += row.commits;
        answer.rows.push_back(row);
        settle(answer.rows.back(), answer.commitsComparable);
    }
    sortByCost(answer.rows);
    commits.forEachNameless([&](const CommitDay &day, const ConnectionFacts &) { answer.nameless += sumsOf(day); });
    if (answer.commitsComparable) {
        answer.costPerAiLine = costPer(answer.attribution.attributed(), answer.commits.aiLines);
        answer.costPerCommit = costPer(answer.attribution.attributed(), answer.commits.commits);
    }
    return answer;
}

namespace
{
std::vector<PartOfRepository> partsOf(const QueryScope &scope, Dimension dimension)
{
    std::vector<PartOfRepository> parts;
    const SpendTable table(scope, {dimension}, MeasureSet::all());
    for (std::size_t row = 0; row < table.size(); ++row) {
        const std::uint32_t value = table.index(row, 0);
        parts.push_back({table.axes()[0].key(value), table.axes()[0].label(value), table.figures(row), {}});
    }
    return parts;
}

void addCommits(
    std::vector<PartOfRepository> &people, const std::unordered_map<Code, CommitSums> &byUser, const KeyOrder &users)
{
    for (const auto &[user, sums] : byUser) {
        const QString key = users.key(user);
        auto person = std::find_if(people.begin(), people.end(), [&](const auto &part) { return part.key == key; });
        if (person == people.end())
            person = people.insert(people.end(), {key, users.label(user), {}, {}});
        person->commits += sums;
    }
}

void addCommitHistory(RepositoryDetail &detail, const SpendPicture &picture, const CommitScope &commits,
    const ChartBuckets &buckets, Code repository)
{
    std::unordered_map<Code, CommitSums> byUser;
    detail.commitTrend.resize(buckets.starts().size());
    commits.forEach([&](const CommitDay &day, const ConnectionFacts &) {
        byUser[day.user] += sumsOf(day);
        const UtcDay start = bucketStart(buckets.dimension(), day.day, {});
        const std::size_t bucket = buckets.indexOf(start);
        if (bucket < detail.commitTrend.size() && buckets.starts()[bucket] == start)
            detail.commitTrend[bucket] += sumsOf(day);
    });
    addCommits(detail.people, byUser, picture.names().users());
    for (const ConnectionFacts &facts : picture.directory().connections) {
        for (const CommitDay &day : facts.commitDays) {
            if (day.repository == repository)
                detail.lastCommit = std::max(detail.lastCommit.value_or(day.day), day.day);
        }
    }
}
} // namespace

RepositoryDetail answerRepository(
    const SpendPicture &picture, const RepositoriesQuestion &question, const QString &key, std::int64_t nowMs)
{
    RepositoryDetail detail;
    detail.question = question;
    detail.computedMs = nowMs;
    detail.key = detail.label = key;
    const auto connections = connectionsInScope(picture.directory(), question.filters);
    detail.range = resolvePeriod(question.range, connections, UtcDay::ofMs(nowMs)).range;
    const ChartBuckets buckets(charted(detail.range, picture));
    detail.bucket = buckets.bucket();
    detail.buckets = buckets.starts();
    const std::optional<Code> code = picture.names().repositories().codeOf(key);
    if (!code || *code == 0)
        return detail;

    detail.isKnown = true;
    detail.key = picture.names().repositories().key(*code);
    detail.label = picture.names().repositories().label(*code);
    for (const NamedKey &name : picture.directory().repositories) {
        if (name.countsAs == code)
            detail.mergedFrom.push_back(name.key);
    }
    std::sort(detail.mergedFrom.begin(), detail.mergedFrom.end(), keyLess);

    Filters filters = question.filters;
    filters[Dimension::Repository] = {{detail.key}, {}};
    const QueryScope scope(picture, detail.range, filters);
    const CommitScope commits(picture, detail.range, filters);
    const SpendTable byRepository(scope, {Dimension::Repository}, MeasureSet::all());
    const StepWalk walk(scope);
    Drafts rows = draftRows(scope, byRepository, walk, commits, buckets);
    detail.row = rows[*code];
    detail.row.key = detail.key;
    detail.row.label = detail.label;
    detail.row.trend.resize(buckets.starts().size());
    settle(detail.row, !CommitScope::hasForeignFilter(question.filters));
    detail.people = partsOf(scope, Dimension::User);
    detail.models = partsOf(scope, Dimension::Model);
    addCommitHistory(detail, picture, commits, buckets, *code);
    sortByCost(detail.people);
    sortByCost(detail.models);
    return detail;
}

} // namespace spend

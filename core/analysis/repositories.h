// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overview.h"

#include <QMetaType>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace spend
{

class SpendPicture;

/// What the page about repositories asks for.
struct RepositoriesQuestion {
    RangeRule range;
    Filters filters;

    friend bool operator==(const RepositoriesQuestion &, const RepositoriesQuestion &) = default;
};

/// What was committed in a range, by the commits' UTC days; each (repository, hash) once.
struct CommitSums {
    std::int64_t aiLines = 0; ///< tab and composer lines added
    std::int64_t lines = 0; ///< all lines added
    std::int64_t commits = 0;

    friend bool operator==(const CommitSums &, const CommitSums &) = default;
    CommitSums &operator+=(const CommitSums &other)
    {
        aiLines += other.aiLines;
        lines += other.lines;
        commits += other.commits;
        return *this;
    }
};

/// A part of a cost per AI line or commit, micro-cents, half away from zero; nothing where there is none of them.
std::optional<std::int64_t> costPer(std::int64_t cost, std::int64_t count);

/// One repository: what is attributed to it, how surely, and what was committed to it.
struct RepositoryRow {
    QString key;
    QString label;
    Figures figures; ///< as runQuery by repository gives them; all 0 where only commits are known
    AttributionShare steps; ///< of figures.cost; unattributed is 0
    int people = 0; ///< with cost or events in it
    int models = 0; ///< with cost or events in it; "No model" is none
    CommitSums commits;
    std::optional<std::int64_t> costPerAiLine; ///< absent as well where the filters hold what commits do not know
    std::optional<std::int64_t> costPerCommit;
    std::vector<std::int64_t> trend; ///< cost a bucket
};

/// Why spend belongs to no repository. The first that fits counts.
enum class UnattributedReason {
    NoUser, ///< service accounts, cloud agents
    NotVisible, ///< the connection's plan shows no repositories
    NoRepositoryName, ///< the user committed near enough, but nothing with a repository's name
    NoCommits, ///< the user committed nothing near enough
};
inline constexpr std::size_t unattributedReasonCount = 4;

struct UnattributedPart {
    UnattributedReason reason = UnattributedReason::NoUser;
    std::int64_t cost = 0; ///< micro-cents
    std::int64_t events = 0;
    int people = 0; ///< "No user" is none
};

/// Everything that the page about repositories shows, of one consistent picture. Immutable, shared between threads.
struct RepositoriesAnswer {
    RepositoriesQuestion question;
    bool hasData = false; ///< the store holds any event at all
    DateRange range; ///< what the rule means today
    Figures total; ///< of everything in range and filters, attributed or not
    AttributionShare attribution; ///< of total.cost
    bool repositoriesVisible = true; ///< false: no connection in scope sees repositories
    bool allVisible = true; ///< false: some connection in scope does not
    bool commitsComparable = true; ///< false: filters hold what commits do not know, so no cost per line or commit
    std::vector<RepositoryRow> rows; ///< by cost descending, ties by key; then those with commits alone, by key
    Figures unattributed; ///< as runQuery gives them for "(unattributed)"
    std::array<UnattributedPart, unattributedReasonCount>
        reasons; ///< in the order of the enumeration; costs and events add up to unattributed
    CommitSums commits; ///< of all rows
    CommitSums nameless; ///< of commits without a repository's name: in no row
    std::optional<std::int64_t> costPerAiLine; ///< attributed cost over all rows' lines
    std::optional<std::int64_t> costPerCommit;
    Bucket bucket = Bucket::Day;
    std::vector<UtcDay> buckets; ///< their first days, at most 120
    std::int64_t provisionalFromMs = 0; ///< figures from here on still change
    std::optional<std::int64_t> newestEventMs;
    std::int64_t computedMs = 0;
};

/// Answers from a picture, as of the moment \c nowMs (epoch ms). Pure and without locks: any thread.
/// - rows and unattributed add up to total, to the micro-cent, and agree with runQuery by repository.
/// - Commits follow the filters on users, repositories, connections and dates. Filters on what they do not know
///   (billing group, model, kind, max mode, client) leave them as they are, and costs per line and commit away.
RepositoriesAnswer answerRepositories(
    const SpendPicture &picture, const RepositoriesQuestion &question, std::int64_t nowMs);

/// A user or a model in one repository.
struct PartOfRepository {
    QString key;
    QString label;
    Figures figures;
    CommitSums commits; ///< users only
};

/// One repository opened.
struct RepositoryDetail {
    RepositoriesQuestion question;
    QString key; ///< of the repository that the asked key counts as
    QString label;
    bool isKnown = false; ///< false: no repository has the key
    std::vector<QString> mergedFrom; ///< the names that rules put into this one, by name
    DateRange range;
    RepositoryRow row;
    std::vector<PartOfRepository> people; ///< by cost descending, then those with commits alone; ties by key
    std::vector<PartOfRepository> models; ///< by cost descending, ties by key
    Bucket bucket = Bucket::Day;
    std::vector<UtcDay> buckets;
    std::vector<CommitSums> commitTrend; ///< a bucket each; the cost's is row.trend
    std::optional<UtcDay> lastCommit; ///< of all days
    std::int64_t computedMs = 0;
};

/// The question's filters are narrowed to the repository with this key, or a name that is merged into it.
RepositoryDetail answerRepository(
    const SpendPicture &picture, const RepositoriesQuestion &question, const QString &key, std::int64_t nowMs);

} // namespace spend

Q_DECLARE_METATYPE(std::shared_ptr<const spend::RepositoriesAnswer>)

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mergedrepositories.h"

#include "core/domain/keys.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace spend::store
{

MergedRepositories::MergedRepositories(const std::vector<NamedKey> &asRead, const std::vector<RepositoryRule> &rules)
    : m_names(asRead)
    , m_codes(asRead.size())
{
    std::iota(m_codes.begin(), m_codes.end(), Code(0));
    if (rules.empty() || asRead.size() < 2)
        return;
    // Codes without a text are gaps that nothing refers to.
    std::vector<Code> given;
    std::vector<QString> texts;
    for (std::size_t code = 1; code < asRead.size(); ++code) {
        if (asRead[code].key.isEmpty())
            continue;
        given.push_back(static_cast<Code>(code));
        texts.push_back(asRead[code].key);
    }
    const std::vector<RepositoryName> becomes = renamed(texts, rules);
    QHash<QString, Code> codeOf; // of the names that repositories have from now on
    for (std::size_t i = 0; i < given.size(); ++i) {
        if (becomes[i].name == texts[i])
            codeOf.insert(texts[i], given[i]);
    }
    for (std::size_t i = 0; i < given.size(); ++i) {
        const QString &name = becomes[i].name;
        if (name == texts[i])
            continue;
        if (!codeOf.contains(name)) {
            codeOf.insert(name, static_cast<Code>(m_names.size()));
            m_names.push_back({name, name});
        }
        m_codes[given[i]] = codeOf.value(name);
        m_names[given[i]].countsAs = codeOf.value(name);
        m_asGiven = false;
    }
}

bool MergedRepositories::isBefore(const CommitTable::Repeated &a, const CommitTable::Repeated &b) const
{
    if (a.createdMs != b.createdMs)
        return a.createdMs > b.createdMs;
    const Code code = a.counts.repository;
    const Code other = b.counts.repository;
    if ((codeFor(code) == code) != (codeFor(other) == other))
        return codeFor(code) == code;
    return keyLess(m_names[code].key, m_names[other].key);
}

std::vector<CommitDay> MergedRepositories::merged(
    std::vector<CommitDay> days, const std::vector<CommitTable::Repeated> &repeated) const
{
    // A commit that another record of the same hash stands for is taken away again.
    for (auto begin = repeated.begin(); begin != repeated.end();) {
        const auto end =
            std::find_if(begin, repeated.end(), [&](const auto &commit) { return commit.hash != begin->hash; });
        for (auto commit = begin; commit != end; ++commit) {
            const bool isStoodFor = std::any_of(begin, end, [&](const CommitTable::Repeated &other) {
                return codeFor(other.counts.repository) == codeFor(commit->counts.repository)
                    && isBefore(other, *commit);
            });
            if (isStoodFor) {
                const CommitDay &counts = commit->counts;
                days.push_back(
                    {counts.user, counts.day, counts.repository, -counts.aiLines, -counts.lines, -counts.commits});
            }
        }
        begin = end;
    }
    for (CommitDay &day : days)
        day.repository = codeFor(day.repository);
    const auto place = [](const CommitDay &day) { return std::tie(day.user, day.day, day.repository); };
    std::sort(days.begin(), days.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
    std::vector<CommitDay> sums;
    sums.reserve(days.size());
    for (const CommitDay &day : days) {
        if (sums.empty() || place(sums.back()) != place(day)) {
            sums.push_back(day);
            continue;
        }
        sums.back().aiLines += day.aiLines;
        sums.back().lines += day.lines;
        sums.back().commits += day.commits;
    }
    std::erase_if(sums, [](const CommitDay &day) { return day.commits <= 0; });
    return sums;
}

} // namespace spend::store

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysis/randomspend.h"

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace spend::test
{

namespace
{

constexpr std::uint32_t userCount = 14;
constexpr std::uint32_t groupCount = 5;
constexpr std::uint32_t modelCount = 6;
constexpr std::uint32_t kindCount = 4;
constexpr std::uint32_t repositoryCount = 7;

std::vector<NamedKey> users()
{
    std::vector<NamedKey> list{{u"(none)"_s, u"No user"_s}};
    for (std::uint32_t i = 1; i <= userCount; ++i) {
        // Codes in the order of arrival, which is not the order of keys.
        const QString stem = i % 3 == 0 ? u"zoë"_s : i % 3 == 1 ? u"ann"_s : u"Ōta"_s.toLower();
        list.push_back({stem + QString::number(i * 7 % 10) + QString::number(i) + u"@example.com"_s,
            i % 4 == 0 ? u"Sam Twin"_s : u"Person %1"_s.arg(i)});
    }
    list[2].label.clear();
    return list;
}

std::vector<NamedKey> repositories()
{
    // U+1F600 sorts after U+FF21 by code point, before it by UTF-16.
    return {{u"(unattributed)"_s, u"Unattributed"_s}, {u"acme/web"_s, u"acme/web"_s}, {u"acme/Api"_s, u"acme/Api"_s},
        {u"\U0001F600/smile"_s, u"\U0001F600/smile"_s}, {u"\uFF21/wide"_s, u"\uFF21/wide"_s}, {u"zeta"_s, u"zeta"_s},
        {u"acme/api"_s, u"acme/api"_s}, {u"b"_s, u"b"_s}};
}

std::vector<NamedKey> groups()
{
    return {{u"(unassigned)"_s, u"Unassigned"_s}, {u"group_b"_s, u"Platform"_s}, {u"group_a"_s, u"Platform"_s},
        {u"group_d"_s, u"Data"_s}, {u"group_c"_s, u"group_d"_s}, {u"group_e"_s, u"Ops"_s}};
}

std::vector<NamedKey> models()
{
    return {{u"(none)"_s, u"No model"_s}, {u"auto"_s, u"Auto"_s}, {u"claude-4.5-sonnet"_s, u"claude-4.5-sonnet"_s},
        {u"gpt-5"_s, u"gpt-5"_s}, {u"o3"_s, u"o3"_s}, {u"Composer"_s, u"Composer"_s}, {u"grok"_s, u"grok"_s}};
}

std::vector<NamedKey> kinds()
{
    return {{u"(none)"_s, u"No kind"_s}, {u"Usage-based"_s, u"Usage-based"_s}, {u"Included in Business"_s, {}},
        {u"Free"_s, u"Free"_s}, {u"Errored, Not Charged"_s, u"Errored, Not Charged"_s}};
}

RollupRow randomRow(Dice &dice, const RollupKey &key)
{
    RollupRow row;
    row.key = key;
    row.events = 1 + dice.below(9);
    row.uncosted = dice.oneIn(6) ? dice.below(static_cast<std::uint32_t>(row.events) + 1) : 0;
    row.cost = dice.below(200'000'000);
    if (dice.oneIn(9))
        row.cost = -row.cost / 3; // a credit
    if (dice.oneIn(7))
        row.cost = dice.below(5);
    if (dice.oneIn(40))
        row.cost = dice.wide() >> 12; // beyond what 64 bits hold once weighted
    row.discount = dice.below(1000);
    row.requests = dice.below(30'000'000);
    row.inputTokens = dice.oneIn(3) ? 0 : dice.below(900'000);
    row.outputTokens = dice.below(90'000);
    row.cacheWriteTokens = dice.oneIn(2) ? 0 : dice.below(1000);
    row.cacheReadTokens = dice.oneIn(2) ? 0 : dice.below(7);
    return row;
}

ConnectionFacts randomFacts(Dice &dice, ConnectionId id)
{
    ConnectionFacts facts;
    facts.id = id;
    facts.name = id == 1 ? u"Acme"_s : u"Branch %1"_s.arg(id);
    facts.cycles.dayOfMonth = int(id == 1 ? 31 : 1 + dice.below(30));
    facts.cyclesKnown = true;
    std::map<std::tuple<Code, UtcDay, Code>, CommitDay> commits;
    for (std::uint32_t n = 0; n < 160; ++n) {
        const Code user = 1 + dice.below(userCount - 3); // some never commit
        const UtcDay day = randomSpendFirstDay - 10 + int(dice.below(randomSpendDays + 20));
        const Code repository = 1 + dice.below(repositoryCount);
        const bool ai = !dice.oneIn(3);
        const std::int64_t aiLines = ai ? dice.below(300) : 0;
        const std::int64_t lines = dice.oneIn(4) ? 0 : aiLines + dice.below(50);
        const std::int64_t scale = dice.oneIn(30) ? std::int64_t(1) << 40 : 1;
        commits[{user, day, repository}] = {user, day, repository, aiLines * scale, lines * scale, 1 + dice.below(4)};
    }
    for (const auto &[key, commit] : commits)
        facts.commitDays.push_back(commit);
    // Dice of their own, so that nothing else changes with them.
    Dice nameless(std::uint64_t(id) * 77 + commits.size());
    std::map<std::pair<Code, UtcDay>, CommitDay> withoutName;
    for (int n = 0; n < 25; ++n) {
        const Code user = nameless.below(userCount + 1);
        const UtcDay day = randomSpendFirstDay - 10 + int(nameless.below(randomSpendDays + 20));
        withoutName[{user, day}] = {user, day, 0, nameless.below(200), 200, 1 + nameless.below(3)};
    }
    for (const auto &[key, commit] : withoutName)
        facts.namelessCommitDays.push_back(commit);
    return facts;
}

} // namespace

SpendStore randomSpend(std::uint64_t seed)
{
    Dice dice(seed);
    auto directory = std::make_shared<Directory>();
    directory->users = users();
    directory->groups = groups();
    directory->models = models();
    directory->kinds = kinds();
    directory->repositories = repositories();
    SpendStore store;
    const ConnectionId connectionCount = 2 + int(dice.below(2));
    for (ConnectionId id = 1; id <= connectionCount; ++id) {
        directory->connections.push_back(randomFacts(dice, id));
        for (int day = 0; day < randomSpendDays; ++day) {
            if (dice.oneIn(5))
                continue;
            std::map<RollupKey, RollupRow> rows;
            for (std::uint32_t n = dice.below(12); n > 0; --n) {
                const RollupKey key{dice.below(userCount + 1), dice.below(groupCount + 1), dice.below(modelCount + 1),
                    dice.below(kindCount + 1), dice.below(8)};
                rows[key] = randomRow(dice, key);
            }
            RollupBatch batch{id, randomSpendFirstDay + day, {}};
            for (const auto &[key, row] : rows)
                batch.rows.push_back(row);
            store.batches.push_back(std::move(batch));
        }
    }
    store.directory = std::move(directory);
    return store;
}

} // namespace spend::test

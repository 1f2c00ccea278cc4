// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/spendmaker.h"

#include <QString>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace spend::bench
{

namespace
{
std::vector<NamedKey> names(const QString &stem, Code count, const QString &none, qsizetype width = 1)
{
    std::vector<NamedKey> list{{none, none}};
    for (Code i = 1; i <= count; ++i)
        list.push_back({stem + QString::number(i).rightJustified(width, u'0'), stem.toUpper() + QString::number(i)});
    return list;
}
} // namespace

SpendMaker SpendMaker::ofRows(std::int64_t rows)
{
    SpendMaker maker;
    maker.users = Code(std::max<std::int64_t>(10, rows / (models / 3) / maker.days));
    return maker;
}

RollupBatch SpendMaker::day(int number) const
{
    std::mt19937_64 random(std::uint64_t(number) + 7);
    const auto below = [&random](std::uint64_t n) { return static_cast<Code>(random() % n); };
    RollupBatch batch{1, firstDay + number, {}};
    for (Code user = 1; user <= users; ++user) {
        for (Code model = 1; model <= models; ++model) {
            if (below(3) != 0)
                continue;
            RollupRow row;
            row.key = {user, 1 + user % groups, model, 1, below(4) == 0 ? flag::onDemand : 0};
            row.events = 1 + below(20);
            row.cost = below(90'000'000);
            row.requests = row.events * 1'000'000;
            row.inputTokens = below(100'000);
            row.outputTokens = below(10'000);
            row.cacheWriteTokens = below(50'000);
            row.cacheReadTokens = below(500'000);
            batch.rows.push_back(row);
        }
    }
    return batch;
}

std::vector<CommitDay> SpendMaker::commitDays() const
{
    std::mt19937_64 random(11);
    const auto below = [&random](std::uint64_t n) { return static_cast<Code>(random() % n); };
    std::vector<CommitDay> list;
    for (Code user = 1; user <= users; ++user) {
        for (int number = 0; number < days; ++number) {
            const Code first = (user * 7) % (repositories - 8);
            const Code count = 1 + below(5);
            for (Code i = 0; i < count; ++i)
                list.push_back({user, firstDay + number, 1 + first + i, 1 + std::int64_t(below(400)), 500, 2});
        }
    }
    return list;
}

std::shared_ptr<const Directory> SpendMaker::directory() const
{
    auto directory = std::make_shared<Directory>();
    directory->users = names(u"user"_s, users, u"(none)"_s);
    directory->groups = names(u"group"_s, groups, u"(unassigned)"_s);
    directory->models = names(u"model"_s, models, u"(none)"_s);
    directory->kinds = names(u"kind"_s, 1, u"(none)"_s);
    directory->repositories = names(u"repo"_s, repositories, u"(unattributed)"_s, 3); // by name as by code
    ConnectionFacts facts;
    facts.id = 1;
    facts.name = u"Acme"_s;
    facts.commitDays = commitDays();
    directory->connections.push_back(std::move(facts));
    return directory;
}

void FlatColumns::add(const RollupBatch &batch)
{
    if (dayBegin.empty())
        dayBegin.push_back(0);
    for (const RollupRow &row : batch.rows) {
        day.push_back(batch.day - SpendMaker::firstDay);
        user.push_back(row.key.user);
        group.push_back(row.key.group);
        model.push_back(row.key.model);
        const bool isOnDemand = (row.key.flags & flag::onDemand) != 0;
        onDemand.push_back(isOnDemand);
        const std::int64_t values[9]{row.cost, isOnDemand ? row.cost : 0, row.events, row.uncosted, row.requests,
            row.inputTokens, row.outputTokens, row.cacheWriteTokens, row.cacheReadTokens};
        for (std::size_t m = 0; m < 9; ++m)
            measures[m].push_back(values[m]);
    }
    dayBegin.push_back(size());
}

} // namespace spend::bench

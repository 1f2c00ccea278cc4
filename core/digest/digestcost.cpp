// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the period cost, what moved it and where it went.
#include "core/digest/digestsections.h"
#include "core/digest/digestwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::digestsections
{

namespace
{
using namespace digestwords;

constexpr std::size_t mostRows = 5;

DigestTone toneOf(std::int64_t change)
{
    return change > 0 ? DigestTone::More : change < 0 ? DigestTone::Less : DigestTone::Plain;
}

DigestFact amount(const DigestMaterial &material, const QString &label, std::int64_t now, std::int64_t before)
{
    if (!material.comparable())
        return {label, money(now), u"no comparison: the %1 before is not covered"_s.arg(material.periodWord()), {}};
    return {label, money(now), u"%1 against %2"_s.arg(change(now, before), money(before)), toneOf(now - before)};
}

QString costSentence(const DigestMaterial &material)
{
    const std::int64_t now = material.byUser.total.cost;
    const std::int64_t before = material.byUser.totalBefore.cost;
    if (!material.comparable())
        return u"The %1 cost %2. The %1 before is not covered by events, so there is nothing to compare with."_s.arg(
            material.periodWord(), money(now));
    const std::int64_t more = now - before;
    if (more == 0)
        return u"The %1 cost %2, as much as the one before (%3)."_s.arg(
            material.periodWord(), money(now), range(material.before));
    const QString percent = before >= oneDollar.microCents ? u", %1"_s.arg(change(now, before)) : QString();
    return u"The %1 cost %2: %3 %4 than the one before (%5%6)."_s.arg(material.periodWord(), money(now),
        money(std::abs(more)), more > 0 ? u"more"_s : u"less"_s, range(material.before), percent);
}

void addBars(DigestSection &section, const DigestMaterial &material)
{
    const ExploreAnswer &answer = material.byUser;
    if (answer.bucketDimension != Dimension::Day || answer.buckets.size() != answer.totalTrend.size())
        return;
    std::int64_t highest = 0;
    for (const auto &value : answer.totalTrend)
        highest = std::max(highest, value.value_or(0));
    if (highest <= 0)
        return;
    const bool week = answer.buckets.size() <= 7;
    for (std::size_t i = 0; i < answer.buckets.size(); ++i) {
        const UtcDay on = answer.buckets[i];
        const std::int64_t value = std::max<std::int64_t>(0, answer.totalTrend[i].value_or(0));
        const bool labelled = week || (i % 5 == 0 && i + 3 < answer.buckets.size()) || i + 1 == answer.buckets.size();
        DigestBar bar;
        bar.label = labelled ? week ? weekday(on) : QString::number(on.dayOfMonth()) : QString();
        bar.text = u"%1: %2"_s.arg(digestwords::day(on), money(answer.totalTrend[i].value_or(0)));
        bar.height = double(value) / double(highest);
        bar.pale = !material.calendar.isWorkday(on);
        section.bars.push_back(bar);
    }
    section.barsCaption = u"Cost by day, up to %1; days that are not worked are paler."_s.arg(money(highest));
}

DigestTable driverTable(const QString &caption, const ExploreAnswer &answer)
{
    DigestTable table{caption, {u"Name"_s, u"Before"_s, u"Now"_s, u"Change"_s}, {}, {}};
    std::int64_t rest = answer.total.cost - answer.totalBefore.cost;
    for (const ExploreDriver &driver : answer.drivers) {
        if (table.rows.size() == mostRows)
            break;
        const ExploreRow &row = answer.rows[driver.row];
        table.rows.push_back({{row.label, money(row.before.cost), money(row.figures.cost), signedMoney(driver.change)},
            -1, toneOf(driver.change)});
        rest -= driver.change;
    }
    if (answer.drivers.size() > mostRows)
        table.rows.push_back({{counted(std::int64_t(answer.drivers.size() - mostRows), u"other"_s, u"others"_s), {}, {},
                                  signedMoney(rest)},
            -1, toneOf(rest)});
    table.total = {u"Total"_s, money(answer.totalBefore.cost), money(answer.total.cost),
        signedMoney(answer.total.cost - answer.totalBefore.cost)};
    return table;
}

DigestTable topTable(const QString &caption, const ExploreAnswer &answer)
{
    DigestTable table{caption, {u"Name"_s, u"Cost"_s, u"Share"_s}, {}, {}};
    const std::int64_t total = answer.total.cost;
    std::int64_t rest = total;
    std::int64_t others = 0;
    for (const ExploreRow &row : answer.rows) {
        if (row.standing == ExploreRow::Standing::Gone)
            continue;
        if (table.rows.size() == mostRows) {
            ++others;
            continue;
        }
        const double part = total > 0 ? double(row.figures.cost) / double(total) : 0;
        table.rows.push_back({{row.label, money(row.figures.cost), share(row.figures.cost, total)},
            std::clamp(part, 0.0, 1.0), DigestTone::Plain});
        rest -= row.figures.cost;
    }
    if (others > 0) {
        const double part = total > 0 ? double(rest) / double(total) : 0;
        table.rows.push_back({{counted(others, u"other"_s, u"others"_s), money(rest), share(rest, total)},
            std::clamp(part, 0.0, 1.0), DigestTone::Plain});
    }
    table.total = {u"Total"_s, money(total), total == 0 ? QString() : share(total, total)};
    return table;
}
} // namespace

std::optional<DigestSection> cost(const DigestMaterial &material)
{
    const ExploreAnswer &answer = material.byUser;
    DigestSection section{u"cost"_s, u"Cost"_s, {}, {}, {}, {}, {}};
    section.facts.push_back(amount(material, u"Cost"_s, answer.total.cost, answer.totalBefore.cost));
    section.facts.push_back(amount(material, u"On-demand"_s, answer.total.onDemand, answer.totalBefore.onDemand));
    section.facts.push_back(amount(material, u"Included"_s, answer.total.included(), answer.totalBefore.included()));
    section.facts.push_back({u"Active users"_s, count(answer.users),
        answer.members > 0 ? u"of %1 members"_s.arg(count(answer.members)) : QString(), DigestTone::Plain});
    section.sentences.append(costSentence(material));
    if (material.period.days() != material.before.days() && material.comparable())
        section.sentences.append(u"This %1 has %2 days, the one before had %3."_s.arg(
            material.periodWord(), count(material.period.days()), count(material.before.days())));
    if (!material.settled)
        section.sentences.append(
            u"The last 48 hours still change, and a part of them lies in this %1: its figures are provisional."_s.arg(
                material.periodWord()));
    addBars(section, material);
    return section;
}

std::optional<DigestSection> drivers(const DigestMaterial &material)
{
    if (!material.comparable())
        return std::nullopt;
    DigestSection section{u"drivers"_s, u"What moved it"_s, {}, {}, {}, {}, {}};
    for (const auto &[caption, answer] : {std::pair{u"By user"_s, &material.byUser},
             std::pair{u"By model"_s, &material.byModel}, std::pair{u"By billing group"_s, &material.byGroup}}) {
        if (!answer->drivers.empty() && answer->rows.size() > 1)
            section.tables.push_back(driverTable(caption, *answer));
    }
    if (section.tables.empty())
        section.sentences.append(u"Nothing moved against the %1 before."_s.arg(material.periodWord()));
    else
        section.sentences.append(u"The largest changes first, up or down, against %1."_s.arg(range(material.before)));
    return section;
}

std::optional<DigestSection> tops(const DigestMaterial &material)
{
    if (material.byUser.rows.empty())
        return std::nullopt;
    DigestSection section{u"tops"_s, u"Where it went"_s, {}, {}, {}, {}, {}};
    section.tables.push_back(topTable(u"Users"_s, material.byUser));
    if (material.byGroup.groupsVisible)
        section.tables.push_back(topTable(u"Billing groups"_s, material.byGroup));
    else
        section.sentences.append(u"Billing groups are not visible to the keys of these connections."_s);
    section.tables.push_back(topTable(u"Models"_s, material.byModel));
    if (material.byRepository.repositoriesVisible)
        section.tables.push_back(topTable(u"Repositories"_s, material.byRepository));
    else
        section.sentences.append(u"Repositories are not visible to the keys of these connections."_s);
    return section;
}

} // namespace spend::digestsections

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the period cost, what moved it and where it went.
#include "core/digest/digestsections.h"
#include "core/digest/digestwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::digestsections
{

namespace
{
struct DigestWording {
    Q_DECLARE_TR_FUNCTIONS(DigestWording)
};

using namespace digestwords;

constexpr std::size_t mostRows = 5;

DigestTone toneOf(std::int64_t change)
{
    return change > 0 ? DigestTone::More : change < 0 ? DigestTone::Less : DigestTone::Plain;
}

DigestFact amount(const DigestMaterial &material, const QString &label, std::int64_t now, std::int64_t before)
{
    if (!material.comparable())
        return {label, money(now),
            DigestWording::tr("no comparison: the %1 before is not covered").arg(material.periodWord()), {}};
    return {label, money(now), DigestWording::tr("%1 against %2").arg(change(now, before), money(before)),
        toneOf(now - before)};
}

QString costSentence(const DigestMaterial &material)
{
    const std::int64_t now = material.byUser.total.cost;
    const std::int64_t before = material.byUser.totalBefore.cost;
    if (!material.comparable())
        return DigestWording::tr(
            "The %1 cost %2. The %1 before is not covered by events, so there is nothing to compare with.")
            .arg(material.periodWord(), money(now));
    const std::int64_t more = now - before;
    if (more == 0)
        return DigestWording::tr("The %1 cost %2, as much as the one before (%3).")
            .arg(material.periodWord(), money(now), range(material.before));
    const QString percent = before >= oneDollar.microCents ? u", %1"_s.arg(change(now, before)) : QString();
    return DigestWording::tr("The %1 cost %2: %3 %4 than the one before (%5%6).")
        .arg(material.periodWord(), money(now), money(std::abs(more)),
            more > 0 ? DigestWording::tr("more") : DigestWording::tr("less"), range(material.before), percent);
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
    section.barsCaption =
        DigestWording::tr("Cost by day, up to %1; days that are not worked are paler.").arg(money(highest));
}

DigestTable driverTable(const QString &caption, const ExploreAnswer &answer)
{
    DigestTable table{caption,
        {DigestWording::tr("Name"), DigestWording::tr("Before"), DigestWording::tr("Now"), DigestWording::tr("Change")},
        {}, {}};
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
        table.rows.push_back({{counted(std::int64_t(answer.drivers.size() - mostRows), DigestWording::tr("other"),
                                   DigestWording::tr("others")),
                                  {}, {}, signedMoney(rest)},
            -1, toneOf(rest)});
    table.total = {DigestWording::tr("Total"), money(answer.totalBefore.cost), money(answer.total.cost),
        signedMoney(answer.total.cost - answer.totalBefore.cost)};
    return table;
}

DigestTable topTable(const QString &caption, const ExploreAnswer &answer)
{
    DigestTable table{
        caption, {DigestWording::tr("Name"), DigestWording::tr("Cost"), DigestWording::tr("Share")}, {}, {}};
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
        table.rows.push_back({{counted(others, DigestWording::tr("other"), DigestWording::tr("others")), money(rest),
                                  share(rest, total)},
            std::clamp(part, 0.0, 1.0), DigestTone::Plain});
    }
    table.total = {DigestWording::tr("Total"), money(total), total == 0 ? QString() : share(total, total)};
    return table;
}
} // namespace

std::optional<DigestSection> cost(const DigestMaterial &material)
{
    const ExploreAnswer &answer = material.byUser;
    DigestSection section{u"cost"_s, DigestWording::tr("Cost"), {}, {}, {}, {}, {}};
    section.facts.push_back(amount(material, DigestWording::tr("Cost"), answer.total.cost, answer.totalBefore.cost));
    section.facts.push_back(
        amount(material, DigestWording::tr("On-demand"), answer.total.onDemand, answer.totalBefore.onDemand));
    section.facts.push_back(
        amount(material, DigestWording::tr("Included"), answer.total.included(), answer.totalBefore.included()));
    section.facts.push_back({DigestWording::tr("Active users"), count(answer.users),
        answer.members > 0 ? DigestWording::tr("of %1 members").arg(count(answer.members)) : QString(),
        DigestTone::Plain});
    section.sentences.append(costSentence(material));
    if (material.period.days() != material.before.days() && material.comparable())
        section.sentences.append(
            DigestWording::tr("This %1 has %2 days, the one before had %3.")
                .arg(material.periodWord(), count(material.period.days()), count(material.before.days())));
    if (!material.settled)
        section.sentences.append(DigestWording::tr(
            "The last 48 hours still change, and a part of them lies in this %1: its figures are provisional.")
                                     .arg(material.periodWord()));
    addBars(section, material);
    return section;
}

std::optional<DigestSection> drivers(const DigestMaterial &material)
{
    if (!material.comparable())
        return std::nullopt;
    DigestSection section{u"drivers"_s, DigestWording::tr("What moved it"), {}, {}, {}, {}, {}};
    for (const auto &[caption, answer] : {std::pair{DigestWording::tr("By user"), &material.byUser},
             std::pair{DigestWording::tr("By model"), &material.byModel},
             std::pair{DigestWording::tr("By billing group"), &material.byGroup}}) {
        if (!answer->drivers.empty() && answer->rows.size() > 1)
            section.tables.push_back(driverTable(caption, *answer));
    }
    if (section.tables.empty())
        section.sentences.append(DigestWording::tr("Nothing moved against the %1 before.").arg(material.periodWord()));
    else
        section.sentences.append(
            DigestWording::tr("The largest changes first, up or down, against %1.").arg(range(material.before)));
    return section;
}

std::optional<DigestSection> tops(const DigestMaterial &material)
{
    if (material.byUser.rows.empty())
        return std::nullopt;
    DigestSection section{u"tops"_s, DigestWording::tr("Where it went"), {}, {}, {}, {}, {}};
    section.tables.push_back(topTable(DigestWording::tr("Users"), material.byUser));
    if (material.byGroup.groupsVisible)
        section.tables.push_back(topTable(DigestWording::tr("Billing groups"), material.byGroup));
    else
        section.sentences.append(DigestWording::tr("Billing groups are not visible to the keys of these connections."));
    section.tables.push_back(topTable(DigestWording::tr("Models"), material.byModel));
    if (material.byRepository.repositoriesVisible)
        section.tables.push_back(topTable(DigestWording::tr("Repositories"), material.byRepository));
    else
        section.sentences.append(DigestWording::tr("Repositories are not visible to the keys of these connections."));
    return section;
}

} // namespace spend::digestsections

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewtext.h"

#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/peoplenames.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
struct OverviewText {
    Q_DECLARE_TR_FUNCTIONS(OverviewText)
};

const QString dot = u" · "_s;
} // namespace

QString dimensionTitle(Dimension dimension)
{
    switch (dimension) {
    case Dimension::User:
        return OverviewText::tr("User");
    case Dimension::Group:
        return OverviewText::tr("Billing group");
    case Dimension::Model:
        return OverviewText::tr("Model");
    case Dimension::Repository:
        return OverviewText::tr("Repository");
    case Dimension::Kind:
        return OverviewText::tr("Kind");
    case Dimension::Day:
        return OverviewText::tr("Day");
    case Dimension::Week:
        return OverviewText::tr("Week");
    case Dimension::Month:
        return OverviewText::tr("Month");
    case Dimension::Cycle:
        return OverviewText::tr("Billing cycle");
    case Dimension::MaxMode:
        return OverviewText::tr("Max mode");
    case Dimension::ClientKind:
        return OverviewText::tr("Client");
    case Dimension::Connection:
        return OverviewText::tr("Connection");
    }
    return {};
}

QString dimensionShort(Dimension dimension)
{
    return dimension == Dimension::Group ? OverviewText::tr("Group") : dimensionTitle(dimension);
}

QString dimensionPlural(Dimension dimension)
{
    switch (dimension) {
    case Dimension::User:
        return OverviewText::tr("users");
    case Dimension::Group:
        return OverviewText::tr("billing groups");
    case Dimension::Model:
        return OverviewText::tr("models");
    case Dimension::Repository:
        return OverviewText::tr("repositories");
    case Dimension::Kind:
        return OverviewText::tr("kinds");
    case Dimension::Day:
        return OverviewText::tr("days");
    case Dimension::Week:
        return OverviewText::tr("weeks");
    case Dimension::Month:
        return OverviewText::tr("months");
    case Dimension::Cycle:
        return OverviewText::tr("billing cycles");
    case Dimension::MaxMode:
        return OverviewText::tr("modes");
    case Dimension::ClientKind:
        return OverviewText::tr("clients");
    case Dimension::Connection:
        return OverviewText::tr("connections");
    }
    return {};
}

QString measureTitle(Measure measure)
{
    switch (measure) {
    case Measure::Cost:
        return OverviewText::tr("Cost");
    case Measure::OnDemand:
        return OverviewText::tr("On-demand");
    case Measure::Included:
        return OverviewText::tr("Included");
    case Measure::Events:
        return OverviewText::tr("Events");
    case Measure::Uncosted:
        return OverviewText::tr("Events without a cost");
    case Measure::Requests:
        return OverviewText::tr("Requests");
    case Measure::InputTokens:
        return OverviewText::tr("Input tokens");
    case Measure::OutputTokens:
        return OverviewText::tr("Output tokens");
    case Measure::CacheWriteTokens:
        return OverviewText::tr("Cache write tokens");
    case Measure::CacheReadTokens:
        return OverviewText::tr("Cache read tokens");
    case Measure::Tokens:
        return OverviewText::tr("Tokens");
    }
    return {};
}

QString ruleText(const RangeRule &rule, UtcDay today)
{
    switch (rule.kind) {
    case RangeRule::Kind::ThisCycle:
        return OverviewText::tr("This cycle");
    case RangeRule::Kind::LastCycle:
        return OverviewText::tr("Last cycle");
    case RangeRule::Kind::Last7Days:
        return OverviewText::tr("Last 7 days");
    case RangeRule::Kind::Last30Days:
        return OverviewText::tr("Last 30 days");
    case RangeRule::Kind::Last90Days:
        return OverviewText::tr("Last 90 days");
    case RangeRule::Kind::ThisMonth:
        return OverviewText::tr("This month");
    case RangeRule::Kind::LastMonth:
        return OverviewText::tr("Last month");
    case RangeRule::Kind::ThisQuarter:
        return OverviewText::tr("This quarter");
    case RangeRule::Kind::Last365Days:
        return OverviewText::tr("Last 365 days");
    case RangeRule::Kind::AllDays:
        return OverviewText::tr("All days");
    case RangeRule::Kind::Custom:
        break;
    }
    return rangeText(rule.custom, today);
}

QString costTitle(const RangeRule &rule, UtcDay today)
{
    switch (rule.kind) {
    case RangeRule::Kind::ThisCycle:
        return OverviewText::tr("Cost this cycle");
    case RangeRule::Kind::LastCycle:
        return OverviewText::tr("Cost last cycle");
    case RangeRule::Kind::Last7Days:
        return OverviewText::tr("Cost, last 7 days");
    case RangeRule::Kind::Last30Days:
        return OverviewText::tr("Cost, last 30 days");
    case RangeRule::Kind::Last90Days:
        return OverviewText::tr("Cost, last 90 days");
    case RangeRule::Kind::ThisMonth:
        return OverviewText::tr("Cost this month");
    case RangeRule::Kind::LastMonth:
        return OverviewText::tr("Cost last month");
    case RangeRule::Kind::ThisQuarter:
        return OverviewText::tr("Cost this quarter");
    case RangeRule::Kind::Last365Days:
        return OverviewText::tr("Cost, last 365 days");
    case RangeRule::Kind::AllDays:
        return OverviewText::tr("Cost, all days");
    case RangeRule::Kind::Custom:
        break;
    }
    return OverviewText::tr("Cost, %1").arg(shortRangeText(rule.custom, today));
}

QString chartTitle(Bucket bucket, Measure measure)
{
    const QString word = measure == Measure::Cost ? OverviewText::tr("cost")
        : measure == Measure::OnDemand            ? OverviewText::tr("on-demand")
                                                  : OverviewText::tr("included");
    switch (bucket) {
    case Bucket::Week:
        return OverviewText::tr("Weekly %1").arg(word);
    case Bucket::Month:
        return OverviewText::tr("Monthly %1").arg(word);
    case Bucket::Day:
        break;
    }
    return OverviewText::tr("Daily %1").arg(word);
}

QString bucketText(Bucket bucket, UtcDay first, UtcDay today)
{
    return bucket == Bucket::Month ? monthText(first) : dayText(first, today);
}

QString longBucketText(Bucket bucket, UtcDay first, UtcDay today)
{
    switch (bucket) {
    case Bucket::Month:
        return monthText(first);
    case Bucket::Week:
        return OverviewText::tr("Week of %1").arg(dayText(first, today));
    case Bucket::Day:
        break;
    }
    return longDayText(first, today);
}

QString FilterChip::name() const
{
    return dimension == Dimension::User && peoplenames::areHidden() ? peoplenames::ofEmail(key) : label;
}

QString chipText(const FilterChip &chip)
{
    return u"%1: %2"_s.arg(dimensionShort(chip.dimension), chip.name());
}

QList<SentenceLabel::Run> overviewSentence(const OverviewAnswer &answer, const QList<FilterChip> &chips, UtcDay today)
{
    QString head = rangeText(answer.range, today);
    if (answer.question.range.kind == RangeRule::Kind::ThisCycle)
        head += OverviewText::tr(", this billing cycle");
    else if (answer.question.range.kind == RangeRule::Kind::LastCycle)
        head += OverviewText::tr(", last billing cycle");
    if (chips.isEmpty()) {
        head += dot + OverviewText::tr("all people and models");
    } else {
        QStringList filters;
        for (const FilterChip &chip : chips)
            filters.append(chip.name());
        head += dot + OverviewText::tr("only %1").arg(filters.join(OverviewText::tr(" and ")));
    }
    if (!answer.repositoriesVisible)
        return {{head + dot + OverviewText::tr("repositories are not visible"), false}};
    if (answer.total.cost == 0)
        return {{head, false}};
    return {{head + dot, false}, {shareText(answer.attribution.attributed(), answer.total.cost), true},
        {u' ' + OverviewText::tr("attributed to repositories"), false}};
}

QString chartDescription(const OverviewAnswer &answer, UtcDay today)
{
    std::int64_t most = 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i < answer.buckets.size(); ++i) {
        std::int64_t sum = 0;
        for (const OverviewSeries &series : answer.series)
            sum += series.values[i];
        if (sum > most) {
            most = sum;
            at = i;
        }
    }
    QString text =
        OverviewText::tr("Total %1 in %2.")
            .arg(moneyText(measureOf(answer.total, answer.question.measure)), rangeText(answer.range, today));
    if (most > 0)
        text += u' '
            + OverviewText::tr("Highest: %1 with %2.")
                  .arg(longBucketText(answer.bucket, answer.buckets[at], today), moneyText(most));
    return text + u' ' + OverviewText::tr("The table below holds the same figures.");
}

} // namespace spend::ui

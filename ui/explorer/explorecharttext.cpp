// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorecharttext.h"

#include "core/language/titles.h"
#include "ui/chart/hatch.h"
#include "ui/overview/overviewtext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
struct ExploreChartText {
    Q_DECLARE_TR_FUNCTIONS(ExploreChartText)
};

constexpr std::int64_t microsPerRequest = 1'000'000;

Bucket bucketKind(Dimension dimension)
{
    return dimension == Dimension::Month ? Bucket::Month : dimension == Dimension::Week ? Bucket::Week : Bucket::Day;
}

QString requestsText(std::int64_t microRequests)
{
    const bool negative = microRequests < 0;
    const std::uint64_t size =
        negative ? std::uint64_t(0) - std::uint64_t(microRequests) : std::uint64_t(microRequests);
    QString text = countText(std::int64_t(size / microsPerRequest));
    QString fraction = u"%1"_s.arg(size % microsPerRequest, 6, 10, QChar(u'0'));
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        text += screenLocale().decimalPoint() + fraction;
    return negative ? QChar(0x2212) + text : text;
}

/// The whole of a series, or nothing for ratios that only the table knows.
std::optional<std::int64_t> seriesValue(const ExploreAnswer &answer, const ExploreSeries &series)
{
    const auto row = std::find_if(answer.rows.begin(), answer.rows.end(),
        [&series](const ExploreRow &r) { return !series.key.isEmpty() && r.key == series.key; });
    if (row != answer.rows.end())
        return row->value;
    if (answer.view.basis != Basis::Total)
        return std::nullopt;
    return std::accumulate(series.values.begin(), series.values.end(), std::int64_t(0),
        [](std::int64_t sum, const auto &value) { return sum + value.value_or(0); });
}

/// The smallest parts that a tooltip has no room for become one line.
void foldSmallest(QList<ChartTip::Line> &lines, QList<std::int64_t> values, qsizetype most, const ExploreAnswer &answer)
{
    qsizetype folded = 0;
    std::int64_t sum = 0;
    while (lines.size() + 1 > most) {
        qsizetype smallest = -1;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (!lines[i].marked && !lines[i].partOfOther
                && (smallest < 0 || std::abs(values[i]) < std::abs(values[smallest])))
                smallest = i;
        }
        if (smallest < 0)
            break;
        sum += values[smallest];
        ++folded;
        lines.removeAt(smallest);
        values.removeAt(smallest);
    }
    if (folded > 0)
        lines.prepend({QBrush(Qt::NoBrush), ExploreChartText::tr("%n smaller", nullptr, int(folded)),
            answer.view.basis == Basis::Total ? chartValueText(sum, answer.unit) : QString()});
}
} // namespace

QString chartValueText(std::optional<std::int64_t> value, ValueUnit unit)
{
    if (!value)
        return u"–"_s;
    switch (unit) {
    case ValueUnit::Money:
        return moneyText(*value);
    case ValueUnit::Requests:
        return requestsText(*value);
    case ValueUnit::Count:
    case ValueUnit::Tokens:
        break;
    }
    return countText(*value);
}

QString bucketLabel(const ExploreAnswer &answer, int bucket, UtcDay today)
{
    return bucketText(bucketKind(answer.bucketDimension), answer.buckets[std::size_t(bucket)], today);
}

QString longBucketLabel(const ExploreAnswer &answer, int bucket, UtcDay today)
{
    return longBucketText(bucketKind(answer.bucketDimension), answer.buckets[std::size_t(bucket)], today);
}

QString comparedBucketLabel(const ExploreAnswer &answer, int bucket, UtcDay today)
{
    const UtcDay first = answer.compared->first;
    switch (answer.bucketDimension) {
    case Dimension::Month: {
        const int months = first.year() * 12 + first.month() - 1 + bucket;
        return monthText(UtcDay::ofDate(months / 12, months % 12 + 1, 1));
    }
    case Dimension::Week:
        return longBucketText(Bucket::Week, first.firstOfWeek() + 7 * bucket, today);
    default:
        return dayText(first + (answer.buckets[std::size_t(bucket)] - answer.buckets.front()), today);
    }
}

QString comparedLabel(const ExploreAnswer &answer, UtcDay today)
{
    return ExploreChartText::tr("Compared: %1").arg(shortRangeText(*answer.compared, today));
}

QString wholeLabel(const ExploreAnswer &answer)
{
    return answer.view.basis == Basis::Total ? ExploreChartText::tr("Total") : ExploreChartText::tr("Overall");
}

QString onDemandLabel()
{
    return ExploreChartText::tr("On-demand");
}

QString includedLabel()
{
    return ExploreChartText::tr("Included");
}

QString seriesLabel(const ExploreGeometry &geometry, int series)
{
    const ExploreSeries &one = geometry.answer().series[std::size_t(series)];
    if (geometry.isOther(series))
        return ExploreChartText::tr("Other (%1)").arg(countText(std::int64_t(one.rows)));
    return geometry.timeGrouped() ? ExploreChartText::tr("Total") : one.label;
}

QString chartName(const ExploreAnswer &answer)
{
    QString name = language::inSentence(measureTitle(answer.view.measure));
    if (answer.view.basis == Basis::PerActiveUser)
        name = ExploreChartText::tr("%1 per active user").arg(name);
    else if (answer.view.basis == Basis::PerRequest)
        name = ExploreChartText::tr("%1 per request").arg(name);
    else if (answer.view.basis == Basis::PerMillionTokens)
        name = ExploreChartText::tr("%1 per million tokens").arg(name);
    switch (bucketKind(answer.bucketDimension)) {
    case Bucket::Day:
        name = ExploreChartText::tr("Daily %1").arg(name);
        break;
    case Bucket::Week:
        name = ExploreChartText::tr("Weekly %1").arg(name);
        break;
    case Bucket::Month:
        name = ExploreChartText::tr("Monthly %1").arg(name);
        break;
    }
    if (answer.view.by.empty())
        return name;
    return ExploreChartText::tr("%1 by %2").arg(name, language::inSentence(dimensionTitle(answer.view.by.front())));
}

QString chartWords(const ExploreGeometry &geometry, UtcDay today)
{
    const ExploreAnswer &answer = geometry.answer();
    const bool ratio = answer.view.basis != Basis::Total;
    QStringList sentences;
    sentences << (ratio ? ExploreChartText::tr("%1 overall in %2.") : ExploreChartText::tr("Total %1 in %2."))
                     .arg(chartValueText(answer.value, answer.unit), rangeText(answer.range, today));
    if (!geometry.timeGrouped() && !answer.series.empty() && !geometry.isOther(0)) {
        const ExploreSeries &largest = answer.series.front();
        const auto value = seriesValue(answer, largest);
        if (value && ratio)
            sentences
                << ExploreChartText::tr("Highest: %1 with %2.").arg(largest.label, chartValueText(value, answer.unit));
        else if (value)
            sentences << ExploreChartText::tr("Largest: %1 with %2, %3 of the total.")
                             .arg(largest.label, chartValueText(value, answer.unit),
                                 shareText(*value, answer.value.value_or(0)));
    }
    const auto highest = std::max_element(answer.totalTrend.begin(), answer.totalTrend.end(),
        [](const auto &a, const auto &b) { return a.value_or(0) < b.value_or(0); });
    if (highest != answer.totalTrend.end() && highest->value_or(0) > 0)
        sentences << ExploreChartText::tr("Peak: %1 with %2.")
                         .arg(longBucketLabel(answer, int(highest - answer.totalTrend.begin()), today),
                             chartValueText(*highest, answer.unit));
    if (answer.compared && answer.comparable)
        sentences << ExploreChartText::tr("Compared with %1: %2.")
                         .arg(rangeText(*answer.compared, today), chartValueText(answer.valueBefore, answer.unit));
    const QString note = shapeNote(answer);
    if (!note.isEmpty())
        sentences << note;
    sentences << ExploreChartText::tr("The table below holds the same figures.");
    return sentences.join(u' ');
}

QString shapeNote(const ExploreAnswer &answer)
{
    if (answer.view.basis == Basis::Total || answer.view.shape == ChartShape::Lines)
        return {};
    return ExploreChartText::tr("Ratios do not add up, so they are drawn as lines.");
}

QString brushText(const ExploreGeometry &geometry, int one, int other, UtcDay today)
{
    const ExploreAnswer &answer = geometry.answer();
    const DateRange days = geometry.days(one, other);
    const QString dates = shortRangeText(days, today);
    if (answer.view.basis != Basis::Total)
        return u"%1 · %2"_s.arg(dates, ExploreChartText::tr("%n day(s)", nullptr, days.days()));
    std::int64_t sum = 0;
    for (int bucket = std::min(one, other); bucket <= std::max(one, other); ++bucket)
        sum += answer.totalTrend[std::size_t(bucket)].value_or(0);
    return u"%1 · %2"_s.arg(dates, chartValueText(sum, answer.unit));
}

ExploreTip exploreTip(const ExploreGeometry &geometry, const ExploreSpot &spot, const QList<QColor> &colors,
    UtcDay today, int windowHeight)
{
    const ExploreAnswer &answer = geometry.answer();
    const auto bucket = std::size_t(spot.bucket);
    const ValueUnit unit = answer.unit;
    ExploreTip tip;
    tip.title = longBucketLabel(answer, spot.bucket, today);
    if (spot.bucket >= geometry.firstProvisional())
        tip.note = ExploreChartText::tr("provisional");
    QList<std::int64_t> values;
    std::int64_t onDemand = 0;
    bool inParts = false;
    for (int s = 0; s < geometry.seriesCount() && !geometry.timeGrouped(); ++s) {
        const ExploreSeries &series = answer.series[std::size_t(s)];
        const auto &value = series.values[bucket];
        const bool hasParts = bucket < series.onDemand.size();
        inParts = inParts || hasParts;
        onDemand += hasParts ? series.onDemand[bucket] : 0;
        if (value.value_or(0) == 0)
            continue;
        const bool marked = s == spot.series;
        if (marked && hasParts) {
            // Painted from the bottom up: the part's name comes above its halves, as it stands in the stack.
            tip.lines.append({colors[s], onDemandLabel(), chartValueText(series.onDemand[bucket], unit), false, true});
            tip.lines.append({hatched(colors[s], currentTokens().surface), includedLabel(),
                chartValueText(*value - series.onDemand[bucket], unit), false, true});
            values << 0 << 0;
        }
        tip.lines.append({colors[s], seriesLabel(geometry, s), chartValueText(value, unit), marked});
        values.append(*value);
    }
    tip.sums.append({wholeLabel(answer), chartValueText(answer.totalTrend[bucket], unit)});
    if (geometry.timeGrouped() && !answer.series.empty() && bucket < answer.series.front().onDemand.size()) {
        inParts = true;
        onDemand = answer.series.front().onDemand[bucket];
    }
    if (inParts) {
        const std::int64_t total = answer.totalTrend[bucket].value_or(0);
        tip.sums.append({onDemandLabel(), chartValueText(onDemand, unit)});
        tip.sums.append({includedLabel(), chartValueText(total - onDemand, unit)});
    }
    if (geometry.hasBefore() && bucket < answer.totalTrendBefore.size())
        tip.sums.append(
            {comparedBucketLabel(answer, spot.bucket, today), chartValueText(answer.totalTrendBefore[bucket], unit)});
    const int room = ChartTip::linesWithin(windowHeight, int(tip.sums.size()));
    if (tip.lines.size() > room)
        foldSmallest(tip.lines, values, room, answer);
    return tip;
}

} // namespace spend::ui

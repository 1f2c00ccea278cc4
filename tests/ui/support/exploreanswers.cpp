// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/exploreanswers.h"

#include "tests/ui/support/sampleanswers.h"

#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
constexpr std::int64_t dollar = 100'000'000;

/// Repeatable noise, 0 to 1.
double noise(int a, int b)
{
    std::uint32_t x = std::uint32_t(a) * 2654435761u ^ std::uint32_t(b + 17) * 2246822519u;
    x ^= x >> 15;
    x *= 2246822519u;
    x ^= x >> 13;
    return double(x % 10'000u) / 10'000.0;
}

std::int64_t sizeOfUnit(ValueUnit unit)
{
    switch (unit) {
    case ValueUnit::Money:
        return dollar;
    case ValueUnit::Requests:
        return 1'000'000;
    case ValueUnit::Tokens:
        return 4'000'000;
    case ValueUnit::Count:
        break;
    }
    return 7;
}

ValueUnit unitOf(Measure measure)
{
    switch (measure) {
    case Measure::Events:
    case Measure::Uncosted:
        return ValueUnit::Count;
    case Measure::Requests:
        return ValueUnit::Requests;
    case Measure::InputTokens:
    case Measure::OutputTokens:
    case Measure::CacheWriteTokens:
    case Measure::CacheReadTokens:
        return ValueUnit::Tokens;
    default:
        return ValueUnit::Money;
    }
}

const QStringList names{u"Ada Okafor"_s, u"Ben Lindqvist"_s, u"Chiara Romano"_s, u"Dev Patel"_s, u"Elena Petrova"_s,
    u"Farid Haddad"_s, u"Grace Kim"_s, u"Hugo Martin"_s, u"Ines Duarte"_s, u"Jonas Weber"_s, u"Kenji Sato"_s,
    u"Lena Fischer"_s, u"Mia Johansson"_s, u"Noah Cohen"_s, u"Olga Nowak"_s, u"Paulo Alves"_s, u"Quinn Murphy"_s,
    u"Rosa Jimenez"_s, u"Sven Berg"_s, u"Tara Singh"_s, u"Uma Rao"_s, u"Vera Novak"_s, u"Wei Chen"_s, u"Xenia Popa"_s,
    u"Yara Haddad"_s};

bool isTime(Dimension dimension)
{
    return dimension == Dimension::Day || dimension == Dimension::Week || dimension == Dimension::Month;
}

double weight(UtcDay day)
{
    return day.weekday() >= 6 ? 0.16 + 0.06 * noise(day.number, 1) : 0.8 + 0.35 * noise(day.number, 2);
}
} // namespace

std::shared_ptr<const ExploreAnswer> exploreSample(const ExploreSample &sample)
{
    const UtcDay today = UtcDay::ofMs(sampleNowMs());
    auto answer = std::make_shared<ExploreAnswer>();
    ExploreAnswer &a = *answer;
    const bool ratio = sample.view.basis != Basis::Total;
    a.view = sample.view;
    a.hasData = true;
    a.range = {today - (sample.days - 1), today};
    a.comparable = sample.compared;
    a.unit = unitOf(sample.view.measure);
    a.provisionalFromMs = (today - 1).startMs();
    a.computedMs = sampleNowMs();
    const Dimension first = sample.view.by.front();
    a.bucketDimension = isTime(first)       ? first
        : sample.view.grain == Grain::Week  ? Dimension::Week
        : sample.view.grain == Grain::Month ? Dimension::Month
                                            : Dimension::Day;
    for (UtcDay day = a.range.first; day <= a.range.last; day = day + 1) {
        const UtcDay start = a.bucketDimension == Dimension::Week ? day.firstOfWeek()
            : a.bucketDimension == Dimension::Month               ? day.firstOfMonth()
                                                                  : day;
        if (a.buckets.empty() || a.buckets.back() < start)
            a.buckets.push_back(start);
    }
    const std::size_t count = a.buckets.size();
    const auto bucketOf = [&a](UtcDay day) {
        std::size_t bucket = 0;
        while (bucket + 1 < a.buckets.size() && a.buckets[bucket + 1] <= day)
            ++bucket;
        return bucket;
    };
    a.totalTrend.assign(count, std::int64_t(0));
    const std::int64_t unit = sizeOfUnit(a.unit);
    for (int s = 0; s < sample.series; ++s) {
        ExploreSeries series;
        const bool other = sample.other && s == sample.series - 1 && s > 0;
        series.label = other ? u"Other"_s : names[s % names.size()];
        series.key = other ? QString() : names[s % names.size()].toLower().replace(u' ', u'.') + u"@acme.example"_s;
        series.rows = other ? 41 : 1;
        series.values.assign(count, std::int64_t(0));
        for (UtcDay day = a.range.first; day <= a.range.last; day = day + 1) {
            const double size =
                (ratio ? 4.0 + s : 160.0 / (1.0 + 0.35 * s)) * weight(day) * (0.6 + 0.8 * noise(s, day.number));
            auto value = std::int64_t(std::llround(size * double(unit)));
            if (sample.credits && s == 1 && day.number % 5 == 0)
                value = -value;
            auto &into = series.values[bucketOf(day)];
            into = ratio ? value : *into + value;
        }
        if (sample.gaps) {
            for (std::size_t i = 0; i < count; ++i) {
                if (a.buckets[i].weekday() >= 6 || noise(s, int(i) + 900) < 0.12)
                    series.values[i].reset();
            }
        }
        if (sample.view.partsOfPlan) {
            for (std::size_t i = 0; i < count; ++i)
                series.onDemand.push_back(*series.values[i] * ((s * 7 + int(i)) % 10) / 10);
        }
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < count; ++i) {
            sum += series.values[i].value_or(0);
            a.totalTrend[i] = *a.totalTrend[i] + series.values[i].value_or(0);
        }
        if (!other) {
            ExploreRow row;
            row.key = series.key;
            row.label = series.label;
            row.value = ratio ? sum / std::int64_t(count) : sum;
            row.series = s;
            a.rows.push_back(row);
        }
        a.series.push_back(std::move(series));
    }
    if (ratio) {
        for (std::size_t i = 0; i < count; ++i) {
            int present = 0;
            for (const ExploreSeries &series : a.series)
                present += series.values[i] ? 1 : 0;
            if (present == 0)
                a.totalTrend[i].reset();
            else
                a.totalTrend[i] = *a.totalTrend[i] / present;
        }
    }
    std::int64_t total = 0;
    for (const auto &value : a.totalTrend)
        total += value.value_or(0);
    a.value = ratio ? total / std::int64_t(count) : total;
    a.total.cost = *a.value;
    if (isTime(first)) {
        ExploreSeries one;
        one.key = u"(total)"_s;
        one.label = u"Total"_s;
        one.values = a.totalTrend;
        a.series = {one};
    }
    if (sample.compared) {
        a.compared = DateRange{a.range.first - sample.days, a.range.first - 1};
        std::int64_t before = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (!a.totalTrend[i]) {
                a.totalTrendBefore.push_back(std::nullopt);
                continue;
            }
            const std::int64_t value = std::llround(double(*a.totalTrend[i]) * (0.7 + 0.5 * noise(int(i), 4321)));
            a.totalTrendBefore.push_back(value);
            before += value;
        }
        a.valueBefore = ratio ? before / std::int64_t(count) : before;
    }
    return answer;
}

} // namespace spend

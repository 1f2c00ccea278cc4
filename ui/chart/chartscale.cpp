// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartscale.h"

#include "core/language/figures.h"
#include "ui/widgets/moneytext.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int mostIntervals = 4;
constexpr double microCentsPerDollar = 100'000'000.0;
constexpr double microsPerRequest = 1'000'000.0;

bool isWhole(ValueUnit unit)
{
    return unit == ValueUnit::Count || unit == ValueUnit::Tokens;
}
} // namespace

double onAxis(std::int64_t value, ValueUnit unit)
{
    return double(value) / (unit == ValueUnit::Money ? microCentsPerDollar : isWhole(unit) ? 1.0 : microsPerRequest);
}

ChartScale ChartScale::covering(std::int64_t least, std::int64_t most, ValueUnit unit)
{
    const double low = std::min(0.0, onAxis(least, unit));
    double high = std::max(0.0, onAxis(most, unit));
    if (high - low <= 0)
        high = 1;
    double power = std::pow(10.0, std::floor(std::log10((high - low) / mostIntervals)));
    if (isWhole(unit))
        power = std::max(1.0, power);
    for (;; power *= 10) {
        for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
            const double step = factor * power;
            if (isWhole(unit) && step != std::floor(step))
                continue;
            const double first = std::floor(low / step);
            const double last = std::ceil(high / step - 1e-9);
            if (last - first <= mostIntervals)
                return {first * step, last * step, step, unit};
        }
    }
}

int ChartScale::lines() const
{
    return int(std::lround((highest - lowest) / step)) + 1;
}

QString ChartScale::label(int line) const
{
    static constexpr std::array<double, 5> sizes{1, 1e3, 1e6, 1e9, 1e12}; // by power of a thousand
    const auto withUnit = [this](const QString &figure) {
        if (unit != ValueUnit::Money)
            return figure;
        const bool last = language::isDollarLast(screenLocale());
        return last ? figure + QChar(0x00a0) + u'$' : u'$' + figure;
    };
    const double value = at(line);
    if (std::abs(value) < step / 2)
        return withUnit(u"0"_s);
    const double largest = std::max(std::abs(lowest), std::abs(highest));
    const auto decimalsIn = [this](double size) {
        int decimals = 0;
        for (double rest = step / size; decimals < 8 && std::abs(rest - std::round(rest)) > 1e-6; rest *= 10)
            ++decimals;
        return decimals;
    };
    int power = int(std::upper_bound(sizes.begin() + 1, sizes.end(), largest) - sizes.begin()) - 1;
    if (power == 1 && decimalsIn(sizes[1]) > 1)
        power = 0; // $750 and $1,000 are read faster than $0.75k and $1.00k
    const double size = sizes[std::size_t(power)];
    QString number = screenLocale().toString(std::abs(value) / size, 'f', decimalsIn(size));
    if (const QString word = power > 0 ? language::magnitudeWord(power) : QString(); word.size() > 1)
        number += QChar(0x00a0) + word;
    else
        number += word;
    return (value < 0 ? QString(QChar(0x2212)) : QString()) + withUnit(number);
}

int labelStride(int buckets, double bucketWidth, double labelWidth)
{
    constexpr double air = 14;
    for (const int stride : {1, 2, 3, 5, 7, 10, 14, 21, 28, 42, 60}) {
        if (stride * bucketWidth >= labelWidth + air)
            return stride;
    }
    return std::max(1, buckets);
}

} // namespace spend::ui

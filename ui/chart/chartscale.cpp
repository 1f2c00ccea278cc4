// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chartscale.h"

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
} // namespace

ChartScale ChartScale::covering(std::int64_t least, std::int64_t most)
{
    const double low = std::min(0.0, double(least) / microCentsPerDollar);
    double high = std::max(0.0, double(most) / microCentsPerDollar);
    if (high - low <= 0)
        high = 1;
    double power = std::pow(10.0, std::floor(std::log10((high - low) / mostIntervals)));
    for (;; power *= 10) {
        for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
            const double step = factor * power;
            const double first = std::floor(low / step);
            const double last = std::ceil(high / step - 1e-9);
            if (last - first <= mostIntervals)
                return {first * step, last * step, step};
        }
    }
}

int ChartScale::lines() const
{
    return int(std::lround((highest - lowest) / step)) + 1;
}

QString ChartScale::label(int line) const
{
    struct Unit {
        double size;
        QString suffix;
    };
    static const std::array<Unit, 3> units{{{1e6, u"M"_s}, {1e3, u"k"_s}, {1, {}}}};
    const double value = at(line);
    if (std::abs(value) < step / 2)
        return u"$0"_s;
    const double largest = std::max(std::abs(lowest), std::abs(highest));
    const Unit &unit =
        *std::find_if(units.begin(), units.end() - 1, [largest](const Unit &u) { return largest >= u.size; });
    const double scaled = step / unit.size;
    int decimals = 0;
    for (double rest = scaled; decimals < 8 && std::abs(rest - std::round(rest)) > 1e-6; rest *= 10)
        ++decimals;
    const QString number = screenLocale().toString(std::abs(value) / unit.size, 'f', decimals);
    return (value < 0 ? QString(QChar(0x2212)) : QString()) + u'$' + number + unit.suffix;
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

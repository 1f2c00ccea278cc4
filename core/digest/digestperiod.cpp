// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/digestperiod.h"

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
DateRange holding(DigestKind kind, CycleRule cycles, UtcDay day)
{
    return kind == DigestKind::Weekly ? DateRange{day.firstOfWeek(), day.firstOfWeek() + 6} : cycles.cycleOf(day);
}
} // namespace

QString digestWord(DigestKind kind)
{
    return kind == DigestKind::Weekly ? u"weekly"_s : u"cycle-end"_s;
}

std::optional<DigestKind> digestKindFromWord(const QString &word)
{
    for (DigestKind kind : {DigestKind::Weekly, DigestKind::CycleEnd}) {
        if (digestWord(kind) == word)
            return kind;
    }
    return std::nullopt;
}

DateRange lastDigestPeriod(DigestKind kind, CycleRule cycles, UtcDay today)
{
    return holding(kind, cycles, holding(kind, cycles, today).first - 1);
}

DateRange digestPeriod(const DigestQuestion &question, CycleRule cycles, UtcDay today)
{
    const DateRange last = lastDigestPeriod(question.kind, cycles, today);
    return question.day && *question.day < last.first ? holding(question.kind, cycles, *question.day) : last;
}

DateRange digestPeriodBefore(DigestKind kind, const DateRange &period, CycleRule cycles)
{
    return holding(kind, cycles, period.first - 1);
}

} // namespace spend

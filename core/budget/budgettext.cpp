// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgettext.h"

#include "core/language/figures.h"
#include "core/language/language.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct BudgetWording {
    Q_DECLARE_TR_FUNCTIONS(BudgetWording)
};

QDate dateOf(UtcDay day)
{
    return QDate(day.year(), day.month(), day.dayOfMonth());
}

QString endText(const BudgetStanding &standing, UtcDay today)
{
    const QString end = plainDay(standing.current.period.last, today);
    if (!standing.expectedEnd) {
        const std::int64_t even = standing.days[std::size_t(today - standing.current.period.first)].ideal;
        const QString pace = BudgetWording::tr(" An even pace would be at %1 today.").arg(plainDollars(even));
        return standing.noForecast + pace;
    }
    const std::int64_t rest = standing.budget.amount.microCents - *standing.expectedEnd;
    const QString expected = BudgetWording::tr("Expected by %1: %2, ").arg(end, plainDollars(*standing.expectedEnd));
    if (rest >= 0)
        return expected + BudgetWording::tr("%1 within the budget.").arg(plainDollars(rest));
    return expected + BudgetWording::tr("%1 more than the budget.").arg(plainDollars(-rest));
}
} // namespace

QString plainDollars(std::int64_t microCents)
{
    const std::int64_t half = oneCent.microCents / 2;
    const std::int64_t size = std::abs(microCents);
    const std::int64_t cents = size / oneCent.microCents + (size % oneCent.microCents >= half ? 1 : 0);
    const QString sign = microCents < 0 && cents != 0 ? u"-"_s : QString();
    return sign
        + language::dollarsText(
            language::ofSentences(), std::uint64_t(cents / 100), u"%1"_s.arg(cents % 100, 2, 10, QChar(u'0')));
}

QString plainDay(UtcDay day, UtcDay today)
{
    return language::dayText(language::ofSentences(), dateOf(day), day.year() != today.year());
}

QString plainShare(std::int64_t part, std::int64_t whole)
{
    const double tenths = whole == 0 ? 0 : double(part) / double(whole) * 1'000;
    const auto cut = part < whole ? std::min<std::int64_t>(static_cast<std::int64_t>(tenths), 999)
                                  : static_cast<std::int64_t>(tenths);
    return u"%1%2%3 %"_s.arg(
        QString::number(cut / 10), language::ofSentences().decimalPoint(), QString::number(std::abs(cut % 10)));
}

QString budgetStateText(BudgetState state)
{
    return budgetStateWord(state).replace(u'-', u' ');
}

QString budgetPeriodText(BudgetPeriod period, DateRange range)
{
    switch (period) {
    case BudgetPeriod::Month:
        return language::ofSentences().toString(dateOf(range.first),
            language::ofSentences().language() == QLocale::Japanese ? u"yyyy年M月"_s : u"MMMM yyyy"_s);
    case BudgetPeriod::Quarter:
        return u"Q%1 %2"_s.arg((range.first.month() - 1) / 3 + 1).arg(range.first.year());
    case BudgetPeriod::Cycle:
        break;
    }
    return plainDay(range.first, range.last) + u" – "_s
        + language::dayText(language::ofSentences(), dateOf(range.last), true);
}

QString budgetSentence(const BudgetStanding &standing, UtcDay today)
{
    const BudgetPeriodStanding &current = standing.current;
    const QString amount = plainDollars(current.amount.microCents);
    QString text;
    if (current.left() <= 0) {
        text =
            standing.usedUp ? BudgetWording::tr("Used up on %1: ").arg(plainDay(*standing.usedUp, today)) : QString();
        text += BudgetWording::tr("%1 of %2 spent, %3.")
                    .arg(plainDollars(current.spent), amount,
                        current.left() == 0 ? BudgetWording::tr("nothing left")
                                            : plainDollars(-current.left()) + BudgetWording::tr(" over"));
    } else {
        text = BudgetWording::tr("%1 of %2 spent (%3), %4 left.")
                   .arg(plainDollars(current.spent), amount, plainShare(current.spent, current.amount.microCents),
                       plainDollars(current.left()));
    }
    text += u' ' + endText(standing, today);
    if (current.left() > 0 && standing.usedUp)
        text += BudgetWording::tr(" It would be used up on %1.").arg(plainDay(*standing.usedUp, today));
    if (!current.whole)
        text += BudgetWording::tr(" The data does not reach back to the first day, so more may have been spent.");
    return text;
}

} // namespace spend

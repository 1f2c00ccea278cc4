// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/dollaramount.h"

#include "core/domain/decimal.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
struct DollarAmount {
    Q_DECLARE_TR_FUNCTIONS(DollarAmount)
};
constexpr int decimalsOfADollar = 8; // micro-cents
constexpr std::int64_t mostDollars = 1'000'000'000;

Problem noAmount(const QLocale &locale)
{
    return Problem::invalidInput(
        DollarAmount::tr("Write dollars and cents, such as %1.").arg(dollarsFieldText(Money{123'456'000'000}, locale)));
}
} // namespace

Result<std::optional<Money>> dollarsFromText(const QString &text, const QLocale &locale)
{
    QString typed = text;
    typed.removeIf([](QChar c) { return c.isSpace() || c == u'$'; });
    typed.remove(u"USD"_s, Qt::CaseInsensitive);
    typed.replace(QChar(0x2212), u'-');
    if (typed.isEmpty())
        return std::optional<Money>();
    // White space is dropped already, so a locale that groups by it groups by nothing here.
    const QString group = QRegularExpression::escape(locale.groupSeparator().trimmed());
    const QString point = QRegularExpression::escape(locale.decimalPoint());
    const QString grouped = group.isEmpty() ? QString() : u"|\\d{1,3}(?:%1\\d{3})+"_s.arg(group);
    const QRegularExpression amount(u"^(-?)(\\d+%1)(?:%2(\\d{1,2}))?$"_s.arg(grouped, point));
    const auto match = amount.match(typed);
    if (!match.hasMatch())
        return noAmount(locale);
    QString whole = match.captured(2);
    whole.remove(QRegularExpression(u"\\D"_s));
    const QString plain = match.captured(1) + whole + u'.' + match.captured(3).leftJustified(2, u'0');
    const auto value = parseScaled(plain.toStdString(), decimalsOfADollar);
    if (!value || std::abs(*value) > mostDollars * oneDollar.microCents)
        return Problem::invalidInput(DollarAmount::tr("That is more than an invoice can say."));
    return std::optional(Money{*value});
}

QString dollarsFieldText(Money amount, const QLocale &locale)
{
    const bool negative = amount < Money{};
    const std::int64_t cents = std::abs(amount.microCents) / oneCent.microCents;
    return (negative ? u"-"_s : QString()) + locale.toString(qlonglong(cents / 100)) + locale.decimalPoint()
        + u"%1"_s.arg(cents % 100, 2, 10, QChar(u'0'));
}

} // namespace spend::ui

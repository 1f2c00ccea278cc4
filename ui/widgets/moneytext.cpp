// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/moneytext.h"

#include "core/language/figures.h"
#include "core/language/language.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr QChar minus(0x2212);
constexpr QChar enDash(0x2013);
constexpr QChar noBreakSpace(0x00a0);
constexpr std::uint64_t dollar = 100'000'000;
constexpr std::uint64_t cent = 1'000'000;

std::uint64_t magnitude(std::int64_t value)
{
    return value < 0 ? std::uint64_t(0) - std::uint64_t(value) : std::uint64_t(value);
}

QString withSign(bool negative, const QString &text)
{
    return negative ? minus + text : text;
}

/// Dollars and as many of the eight decimals as asked for, less zeros at the end where there are more than \c least;
/// the rest is cut, so round before.
QString dollars(std::uint64_t microCents, int decimals, int least)
{
    QString fraction = u"%1"_s.arg(microCents % dollar, 8, 10, QChar(u'0')).left(decimals);
    while (fraction.size() > least && fraction.endsWith(u'0'))
        fraction.chop(1);
    const QLocale locale = screenLocale();
    return language::dollarsText(locale, microCents / dollar, fraction);
}
} // namespace

QLocale screenLocale()
{
    return language::ofSentences();
}

QString moneyText(Money amount)
{
    const std::uint64_t value = magnitude(amount.microCents);
    if (value == 0 || value >= cent)
        return withSign(amount.microCents < 0, dollars((value + cent / 2) / cent * cent, 2, 2));
    return withSign(amount.microCents < 0, dollars(value, 8, 1));
}

QString moneyText(std::optional<Money> amount)
{
    return amount ? moneyText(*amount) : QString(enDash);
}

QString exactMoneyText(Money amount)
{
    const std::uint64_t value = magnitude(amount.microCents);
    return withSign(amount.microCents < 0, dollars(value, 8, 2));
}

QString countText(std::int64_t count)
{
    return withSign(count < 0, language::groupedText(screenLocale(), magnitude(count)));
}

QString shortCountText(std::int64_t count)
{
    constexpr int mostPower = 4;
    if (magnitude(count) < 10'000)
        return countText(count);
    double value = double(magnitude(count)) / 1000.0;
    int power = 1;
    while (value >= 999.5 && power < mostPower) {
        value /= 1000.0;
        ++power;
    }
    const int decimals = value < 99.95 ? 1 : 0;
    return withSign(
        count < 0, screenLocale().toString(value, 'f', decimals) + noBreakSpace + language::magnitudeWord(power));
}

QString shareText(std::int64_t part, std::int64_t whole)
{
    if (whole == 0)
        return QString(enDash);
    const double percent = 100.0 * double(part) / double(whole);
    if (percent > 0 && percent < 0.5)
        return u"<1"_s + noBreakSpace + u'%';
    const auto rounded = std::int64_t(std::llround(percent));
    return countText(rounded) + noBreakSpace + u'%';
}

Change Change::between(std::int64_t now, std::int64_t before, bool comparable)
{
    Change change;
    if (!comparable)
        return change;
    change.difference = Money{now - before};
    if (now == before) {
        change.kind = Kind::Same;
    } else if (before == 0) {
        change.kind = Kind::New;
    } else if (before < oneDollar.microCents) {
        change.kind = Kind::Amount;
    } else {
        change.kind = Kind::Percent;
        change.percent = 100.0 * double(change.difference.microCents) / double(before);
    }
    return change;
}

QString Change::text(bool fine, bool sign) const
{
    const auto signedText = [this, sign](const QString &text) {
        if (!sign)
            return text;
        return direction() > 0 ? u'+' + text : minus + text;
    };
    switch (kind) {
    case Kind::Unknown:
        return QString(enDash);
    case Kind::New:
        return QCoreApplication::translate("Change", "new");
    case Kind::Same:
        return QString(u'0') + noBreakSpace + u'%';
    case Kind::Amount:
        return signedText(moneyText(Money{std::int64_t(magnitude(difference.microCents))}));
    case Kind::Percent:
        break;
    }
    const double value = std::abs(percent);
    if (value < 0.05)
        return QString(u'0') + noBreakSpace + u'%';
    const QString number = screenLocale().toString(value, 'f', value < (fine ? 99.95 : 0.95) ? 1 : 0);
    return signedText(number + noBreakSpace + u'%');
}

} // namespace spend::ui

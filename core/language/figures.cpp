// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/figures.h"

#include "core/language/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spend::language
{

bool isDollarLast(const QLocale &locale)
{
    return locale.toCurrencyString(1, u"$"_s).trimmed().endsWith(u'$');
}

QString groupedText(const QLocale &locale, std::uint64_t number)
{
    QString text = locale.toString(qulonglong(number));
    if (locale.language() != QLocale::Spanish || number < 1'000'000)
        return text;
    text.remove(locale.groupSeparator());
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, locale.groupSeparator());
    return text;
}

QString dollarsText(const QLocale &locale, std::uint64_t whole, const QString &fraction)
{
    QString text = groupedText(locale, whole);
    if (!fraction.isEmpty())
        text += locale.decimalPoint() + fraction;
    return isDollarLast(locale) ? text + QChar(0x00a0) + u'$' : u'$' + text;
}

QString shortDollarsText(std::int64_t microCents)
{
    constexpr std::uint64_t dollar = 100'000'000;
    const std::uint64_t size = microCents < 0 ? 0 - std::uint64_t(microCents) : std::uint64_t(microCents);
    QString fraction;
    if (size % dollar != 0) {
        fraction = u"%1"_s.arg(size % dollar, 8, 10, QChar(u'0'));
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
    }
    const QString text = dollarsText(ofSentences(), size / dollar, fraction);
    return microCents < 0 ? u'-' + text : text;
}

QString dayPattern(const QLocale &locale, bool withYear)
{
    if (locale.language() == QLocale::Japanese)
        return withYear ? u"yyyy年M月d日"_s : u"M月d日"_s;
    if (isMonthFirst(locale))
        return withYear ? u"MMM d, yyyy"_s : u"MMM d"_s;
    if (locale.language() == QLocale::German)
        return withYear ? u"d. MMM yyyy"_s : u"d. MMM"_s;
    return withYear ? u"d MMM yyyy"_s : u"d MMM"_s;
}

QString monthPattern(const QLocale &locale)
{
    return locale.language() == QLocale::Japanese ? u"yyyy年M月"_s : u"MMM yyyy"_s;
}

bool isMonthFirst(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd');
}

QString dayText(const QLocale &locale, const QDate &day, bool withYear)
{
    return locale.toString(day, dayPattern(locale, withYear));
}

QString dayText(UtcDay day)
{
    return dayText(ofSentences(), QDate(day.year(), day.month(), day.dayOfMonth()), true);
}

QString countText(std::int64_t number)
{
    const std::uint64_t size = number < 0 ? 0 - std::uint64_t(number) : std::uint64_t(number);
    const QString text = groupedText(ofSentences(), size);
    return number < 0 ? u'-' + text : text;
}

QString magnitudeWord(int power)
{
    switch (power) {
    case 1:
        return QCoreApplication::translate("Magnitude", "k", "thousands, behind a number");
    case 2:
        return QCoreApplication::translate("Magnitude", "M", "millions, behind a number");
    case 3:
        return QCoreApplication::translate("Magnitude", "B", "thousand millions, behind a number");
    case 4:
        return QCoreApplication::translate("Magnitude", "T", "million millions, behind a number");
    default:
        Q_ASSERT(false);
        return {};
    }
}

} // namespace spend::language

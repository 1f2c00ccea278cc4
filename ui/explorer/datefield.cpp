// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/datefield.h"

#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"

#include <QKeyEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
QString shortFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s); // two digits would be read as 19..
    return format;
}
} // namespace

std::optional<UtcDay> dayFromText(const QString &text, UtcDay today)
{
    const QLocale locale = screenLocale();
    const QString words = text.simplified();
    if (const auto day = UtcDay::fromIso(words))
        return day;
    for (const QString &format : {dateFieldFormat(), u"MMM d, yyyy"_s, u"MMM d yyyy"_s, u"d MMM yyyy"_s,
             u"d. MMM yyyy"_s, shortFormat(locale)}) {
        const QDate date = locale.toDate(words, format);
        if (date.isValid())
            return toDay(date);
    }
    for (const QString &format : {u"MMM d"_s, u"d MMM"_s, u"d. MMM"_s}) {
        // Read in a leap year, so that 29 February is a day.
        const QDate date = locale.toDate(words + u" 2000"_s, format + u" yyyy"_s);
        for (int year = today.year(); date.isValid() && year > today.year() - 5; --year) {
            const QDate day(year, date.month(), date.day());
            if (day.isValid() && toDay(day) <= today)
                return toDay(day);
        }
    }
    return {};
}

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
{
    setMinimumWidth(150);
    setToolTip(tr("For example %1 or 2026-11-22").arg(screenLocale().toString(QDate(2026, 11, 22), dateFieldFormat())));
    connect(this, &QLineEdit::textEdited, this, [this] {
        read();
        Q_EMIT edited();
    });
}

void DateField::setDay(UtcDay day, UtcDay today)
{
    m_today = today;
    m_day = day;
    markInvalid(false);
    show(day);
}

void DateField::show(UtcDay day)
{
    setText(screenLocale().toString(toDate(day), dateFieldFormat()));
}

void DateField::read()
{
    m_day = dayFromText(text(), m_today);
    if (m_day && *m_day > m_today)
        m_day.reset();
}

void DateField::markInvalid(bool invalid)
{
    if (property("invalid").toBool() == invalid)
        return;
    setProperty("invalid", invalid);
    style()->unpolish(this);
    style()->polish(this);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool steps = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!steps || !m_day) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const UtcDay next = *m_day + (event->key() == Qt::Key_Up ? 1 : -1);
    if (next > m_today)
        return;
    setDay(next, m_today);
    selectAll();
    Q_EMIT edited();
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_day)
        show(*m_day); // in full, as it was understood
    markInvalid(!m_day);
}

} // namespace spend::ui

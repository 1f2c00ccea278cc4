// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayedit.h"

#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"

#include <QDateEdit>

#include <algorithm>

namespace spend::ui
{

namespace
{
/// What the style takes beside the text: its padding, the arrow and the rim.
constexpr int besideText = 2 * 10 + 26 + 8;

int widestDate(const QDateEdit &edit)
{
    int width = 0;
    for (int month = 1; month <= 12; ++month) {
        const QString text = screenLocale().toString(QDate(2028, month, 28), dateFieldFormat());
        width = std::max(width, edit.fontMetrics().horizontalAdvance(text));
    }
    return width;
}
} // namespace

QDateEdit *dayEdit(UtcDay day, const QString &objectName, const QString &name)
{
    auto *edit = new QDateEdit(toDate(day));
    edit->setObjectName(objectName);
    if (!name.isEmpty())
        edit->setAccessibleName(name);
    edit->setCalendarPopup(true);
    edit->setLocale(screenLocale());
    edit->setDisplayFormat(dateFieldFormat());
    edit->setMinimumWidth(widestDate(*edit) + besideText);
    return edit;
}

} // namespace spend::ui

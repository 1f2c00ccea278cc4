// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/holidaypreview.h"

#include "ui/setup/formfield.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/dialogwidth.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
QString leftOut(const HolidayFile &file)
{
    QStringList parts;
    if (file.withTimes > 0)
        parts.append(HolidayPreview::tr("%n event(s) that do not fill whole days", nullptr, file.withTimes));
    if (file.tooLong > 0)
        parts.append(
            HolidayPreview::tr("%n event(s) longer than %1 days", nullptr, file.tooLong).arg(calendar::mostDaysAtOnce));
    if (file.unreadable > 0)
        parts.append(HolidayPreview::tr("%n event(s) whose dates can't be read", nullptr, file.unreadable));
    if (file.outside > 0)
        parts.append(HolidayPreview::tr("%n event(s) of other years", nullptr, file.outside));
    return parts.isEmpty() ? QString() : HolidayPreview::tr("Left out: %1.").arg(parts.join(u", "_s));
}
} // namespace

HolidayPreview::HolidayPreview(const HolidayFile &file, const CalendarPlan &plan, UtcDay today, QWidget *parent)
    : QDialog(parent)
    , m_file(file)
    , m_plan(plan)
    , m_name(new QLineEdit(file.name))
    , m_replaced(wrappedLabel({}, u"explanation"_s))
    , m_import(new QPushButton(tr("Import")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"holidayPreview"_s);
    setWindowTitle(tr("Import holidays"));
    m_name->setObjectName(u"previewName"_s);
    m_name->setMaxLength(calendar::longestName);
    m_replaced->setObjectName(u"previewReplaced"_s);
    m_import->setObjectName(u"previewImport"_s);
    m_import->setDefault(true);
    setRole(m_import, u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"previewCancel"_s);
    cancel->setAutoDefault(false);

    QString lines;
    qsizetype next = -1; // begins at the first day that is to come
    for (const DayOff &off : file.days) {
        if (next < 0 && off.day >= today)
            next = lines.size();
        lines += off.day.iso() + u"  "_s + off.name + u'\n';
    }
    auto *days = new QPlainTextEdit(lines.trimmed());
    days->setObjectName(u"previewDays"_s);
    days->setAccessibleName(tr("Days in this file"));
    days->setReadOnly(true);
    days->setTabChangesFocus(true);
    days->setMinimumHeight(220);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(space::m);
    layout->addWidget(plainLabel(windowTitle(), u"dialogTitle"_s));
    layout->addWidget(new FormField(tr("Name of the calendar"), m_name));
    layout->addWidget(
        wrappedLabel(tr("%n day(s) off between %1 and %2.", nullptr, int(file.days.size()))
                         .arg(dayText(file.days.front().day, UtcDay()), dayText(file.days.back().day, UtcDay()))));
    layout->addWidget(days, 1);
    if (const QString rest = leftOut(file); !rest.isEmpty())
        layout->addWidget(wrappedLabel(rest, u"explanation"_s));
    layout->addWidget(m_replaced);
    layout->addLayout(buttons);
    atLeastWide(*layout, 520);
    if (next > 0) {
        QTextCursor cursor = days->textCursor();
        cursor.movePosition(QTextCursor::End);
        days->setTextCursor(cursor); // so that the next line comes to stand on top
        cursor.setPosition(int(std::min<qsizetype>(next, days->toPlainText().size())));
        days->setTextCursor(cursor);
    }

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &HolidayPreview::showReplaced);
    connect(m_import, &QPushButton::clicked, this, [this] {
        Q_EMIT importRequested(m_name->text().simplified(), m_file.days);
        accept();
    });
    showReplaced();
}

void HolidayPreview::showReplaced()
{
    const QString name = m_name->text().simplified();
    const auto replaced = std::count_if(m_plan.daysOff.begin(), m_plan.daysOff.end(),
        [&name](const DayOff &off) { return !name.isEmpty() && off.source == name; });
    m_replaced->setText(replaced > 0
            ? tr("Replaces the %n day(s) that were imported under this name.", nullptr, int(replaced))
            : name.isEmpty() ? tr("A calendar needs a name.")
                             : tr("Adds a new calendar; other days off stay."));
    m_import->setEnabled(!name.isEmpty());
}

} // namespace spend::ui

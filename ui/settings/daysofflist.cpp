// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/daysofflist.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textscale.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int rowHeight = 28;

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}
} // namespace

DaysOffList::DaysOffList(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 3))
    , m_remove(new QPushButton(themeIcon(u"trash"_s, &Tokens::muted), tr("Remove day")))
{
    m_table->setObjectName(u"daysOff"_s);
    m_table->setAccessibleName(tr("Days off; Delete removes one"));
    setRole(m_table, u"list"_s);
    m_table->setHorizontalHeaderLabels({tr("Day"), tr("Name"), tr("Calendar")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setDefaultSectionSize(scaledWithText(rowHeight));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->installEventFilter(this);
    m_remove->setObjectName(u"dayOffRemove"_s);
    m_remove->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this] { m_remove->setEnabled(current().has_value()); });
    connect(m_remove, &QPushButton::clicked, this, &DaysOffList::removeCurrent);
}

void DaysOffList::setDays(const std::vector<DayOff> &days, UtcDay today)
{
    if (m_shown && days == m_days)
        return;
    const auto kept = current();
    const UtcDay wanted = kept ? kept->day : today;
    m_days = days;
    m_table->setRowCount(int(days.size()));
    int row = 0;
    for (const DayOff &off : days) {
        const QString weekday = screenLocale().standaloneDayName(off.day.weekday(), QLocale::ShortFormat);
        m_table->setItem(
            row, 0, cell(u"%1, %2"_s.arg(weekday, screenLocale().toString(toDate(off.day), dateFieldFormat()))));
        m_table->setItem(row, 1, cell(off.name));
        m_table->setItem(row, 2, cell(off.source.isEmpty() ? tr("own") : off.source));
        ++row;
    }
    const auto place = std::find_if(days.begin(), days.end(), [&](const DayOff &off) {
        return kept && off.day == kept->day ? off.source >= kept->source : off.day >= wanted;
    });
    const int chosen = std::min(int(place - days.begin()), int(days.size()) - 1);
    m_table->setCurrentCell(chosen, 0);
    if (!m_shown && chosen >= 0)
        m_table->scrollToItem(m_table->item(chosen, 0), QAbstractItemView::PositionAtTop);
    m_shown = !days.empty();
    m_remove->setEnabled(current().has_value());
}

std::optional<DayOff> DaysOffList::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_days.size()) ? std::optional(m_days[std::size_t(row)]) : std::nullopt;
}

bool DaysOffList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DaysOffList::removeCurrent()
{
    if (const auto day = current())
        Q_EMIT removeRequested(*day);
}

} // namespace spend::ui

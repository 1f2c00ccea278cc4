// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/driverlist.h"

#include "ui/explorer/driverdelegate.h"
#include "ui/explorer/drivermodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int few = 6;
constexpr int all = 100; ///< more lines than a person reads; the table sorts by change as well
} // namespace

DriverList::DriverList(QWidget *parent)
    : QFrame(parent)
    , m_model(new DriverModel(this))
    , m_head(new QWidget)
    , m_fold(new QToolButton)
    , m_sentence(plainLabel({}, u"explanation"_s))
    , m_view(new QListView)
    , m_all(new QPushButton)
{
    setObjectName(u"drivers"_s);
    setRole(this, u"card"_s);
    setRole(m_fold, u"icon"_s);
    m_fold->setObjectName(u"driversFold"_s);
    m_fold->setIconSize(QSize(12, 12));
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_sentence->setObjectName(u"driversSentence"_s);
    m_view->setObjectName(u"driversView"_s);
    m_view->setAccessibleName(tr("What changed, the largest change first"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new DriverDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->viewport()->setCursor(Qt::PointingHandCursor);
    m_view->installEventFilter(this);
    m_all->setObjectName(u"allDrivers"_s);
    setRole(m_all, u"link"_s);
    m_all->setCursor(Qt::PointingHandCursor);

    m_head->setObjectName(u"driversHead"_s);
    m_head->setCursor(Qt::PointingHandCursor);
    m_head->installEventFilter(this);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(space::xs + 2, 0, space::m, 0);
    head->setSpacing(space::xs);
    head->addWidget(m_fold);
    head->addWidget(plainLabel(tr("What changed"), u"section"_s));
    head->addSpacing(space::xs);
    head->addWidget(m_sentence, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::m + 2, 0, space::m, 0);
    foot->addWidget(m_all);
    foot->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::s, 0, space::s);
    layout->setSpacing(space::xs);
    layout->addWidget(m_head);
    layout->addWidget(m_view);
    layout->addLayout(foot);
    connect(m_fold, &QToolButton::clicked, this, &DriverList::toggle);
    connect(m_all, &QPushButton::clicked, this, &DriverList::toggleAll);
    connect(m_view, &QListView::clicked, this, &DriverList::choose);
    setOpen(true);
}

void DriverList::setAnswer(std::shared_ptr<const ExploreAnswer> answer, UtcDay today)
{
    m_answer = std::move(answer);
    m_model->setAnswer(m_answer, today, m_showsAll ? all : few);
    m_sentence->setText(m_answer ? sentence(today) : QString());
    fit();
}

QString DriverList::sentence(UtcDay today) const
{
    if (!m_answer->compared)
        return tr("Nothing to compare with.");
    const QString dates = rangeText(*m_answer->compared, today);
    if (!m_answer->comparable)
        return tr("There are no complete figures for %1, so nobody can tell.").arg(dates);
    if (m_answer->drivers.empty())
        return tr("Nothing, against %1.").arg(dates);
    return tr("against %1").arg(dates);
}

void DriverList::setOpen(bool open)
{
    m_open = open;
    m_fold->setIcon(themeIcon(open ? u"chevron-down"_s : u"chevron-right"_s, &Tokens::muted));
    m_fold->setAccessibleName(open ? tr("What changed, open") : tr("What changed, folded"));
    fit();
}

void DriverList::toggle()
{
    setOpen(!m_open);
    Q_EMIT openChanged(m_open);
}

void DriverList::toggleAll()
{
    m_showsAll = !m_showsAll;
    m_model->setMost(m_showsAll ? all : few);
    fit();
}

void DriverList::fit()
{
    const int rows = m_model->rowCount();
    m_view->setVisible(m_open && rows > 0);
    m_view->setFixedHeight(rows * DriverDelegate::rowHeight() + 2);
    m_all->setVisible(m_open && m_model->driverCount() > few);
    m_all->setText(m_showsAll              ? tr("Show fewer")
            : m_model->driverCount() > all ? tr("Show the first %1").arg(all)
                                           : tr("Show all %1").arg(m_model->driverCount()));
}

void DriverList::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT keyChosen(index.data(DriverModel::KeyRole).toString(), index.data(DriverModel::LabelRole).toString());
}

bool DriverList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_head && event->type() == QEvent::MouseButtonPress
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        toggle();
        return true;
    }
    if (watched == m_view && event->type() == QEvent::FocusIn && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0));
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            choose(m_view->currentIndex());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace spend::ui

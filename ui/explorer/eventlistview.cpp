// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/eventlistview.h"

#include "ui/explorer/eventdetails.h"
#include "ui/explorer/eventfields.h"
#include "ui/explorer/eventlistmodel.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/invitation.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/pagefaces.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString separator = u" · "_s;

QPushButton *pagingButton(const QString &objectName, const QString &text, const QString &icon, const QString &what)
{
    auto *button = new QPushButton(themeIcon(icon), text);
    button->setObjectName(objectName);
    button->setIconSize(QSize(14, 14));
    button->setAccessibleName(what);
    return button;
}
} // namespace

EventListView::EventListView(SpendService &spend, QWidget *parent)
    : QFrame(parent)
    , m_line(spend)
    , m_model(new EventListModel(this))
    , m_table(new FigureTable(m_model))
    , m_details(new EventDetails)
    , m_empty(new Invitation(u"drawing-figures"_s))
{
    setObjectName(u"events"_s);
    m_empty->setObjectName(u"eventsEmpty"_s);
    m_faces = new PageFaces(m_empty, buildContent());
    m_faces->setLoadingText(tr("Loading events…"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_faces);

    connect(&spend, &SpendService::dataChanged, this, &EventListView::reload);
    connect(m_faces, &PageFaces::retryRequested, this, &EventListView::reload);
    connect(m_table, &FigureTable::rowActivated, this, &EventListView::activate);
    connect(m_table, &FigureTable::rowMenuAsked, this, &EventListView::fillMenu);
    connect(m_table, &FigureTable::columnsChanged, this, &EventListView::columnsChanged);
    connect(
        m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EventListView::showCurrent);
    connect(m_details, &EventDetails::closeRequested, this, &EventListView::closeDetails);
    connect(m_previous, &QPushButton::clicked, this, [this] { goToPrevious(Landing::FirstRow); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToNext(Landing::FirstRow); });
}

EventListView::~EventListView() = default;

QWidget *EventListView::buildContent()
{
    m_position = plainLabel({}, u"section"_s);
    m_position->setObjectName(u"eventsPosition"_s);
    m_sum = plainLabel({}, u"explanation"_s);
    m_sum->setObjectName(u"eventsSum"_s);
    m_previous =
        pagingButton(u"previousEvents"_s, tr("Previous"), u"arrow-left"_s, tr("Previous page, of newer events"));
    m_previous->setToolTip(tr("Newer events (Ctrl+Page Up)"));
    m_next = pagingButton(u"nextEvents"_s, tr("Next"), u"arrow-right"_s, tr("Next page, of older events"));
    m_next->setToolTip(tr("Older events (Ctrl+Page Down)"));
    m_next->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the word
    m_table->setNames(u"eventTable"_s,
        tr("Events, newest first; Enter filters by a user, group, model or kind, Space shows every field"));
    m_table->setColumnsChoosable(true);
    m_table->setTotalsShown(false);
    m_table->view()->installEventFilter(this);
    m_details->hide();

    auto *head = new QHBoxLayout;
    head->setContentsMargins(2, 0, 0, 0);
    head->setSpacing(space::s);
    head->addWidget(m_position);
    head->addWidget(m_sum, 1);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    auto *rows = new QHBoxLayout;
    rows->setSpacing(space::m);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_details);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(head);
    layout->addLayout(rows, 1);
    return content;
}

void EventListView::setScope(const DateRange &range, const Filters &filters)
{
    if (m_hasScope && m_question.range == range && m_question.filters == filters)
        return;
    m_hasScope = true;
    m_question.range = range;
    m_question.filters = filters;
    goTo({}, Landing::FirstRow);
}

QStringList EventListView::shownColumns() const
{
    return m_table->shownColumns();
}

void EventListView::setShownColumns(const QStringList &words)
{
    m_table->setShownColumns(words);
}

void EventListView::reload()
{
    m_landing = Landing::Keep;
    ask();
}

void EventListView::goTo(const EventPlace &place, Landing landing)
{
    m_question.place = place;
    m_landing = landing;
    ask();
}

void EventListView::goToNext(Landing landing)
{
    if (m_page && m_page->older)
        goTo(*m_page->older, landing);
}

void EventListView::goToPrevious(Landing landing)
{
    if (m_page && m_page->newer)
        goTo(*m_page->newer, landing);
}

void EventListView::ask()
{
    if (!m_hasScope)
        return;
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_line.ask([question = m_question](SpendSource &source) { return answerEvents(source, question); },
        [this](const Result<std::shared_ptr<const EventPage>> &answer) { showAnswer(answer); });
}

void EventListView::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_stale)
        ask();
}

void EventListView::showAnswer(const Result<std::shared_ptr<const EventPage>> &answer)
{
    if (!answer) {
        m_page.reset();
        m_faces->showProblem(answer.problem());
        return;
    }
    showPage(*answer);
}

void EventListView::showPage(std::shared_ptr<const EventPage> page)
{
    const bool hadFocus = m_previous->hasFocus() || m_next->hasFocus();
    m_page = std::move(page);
    m_model->setPage(m_page);
    showHead();
    if (m_page->events.empty() && m_page->folded > 0) {
        m_empty->setWords(tr("Only daily sums are kept"),
            tr("%n event(s) match, worth %1. They are older than what Settings, Data kept says, so their figures stay "
               "but they can't be listed one by one.",
                nullptr, int(m_page->folded))
                .arg(moneyText(m_page->total.cost)));
        m_faces->showFace(PageFaces::Face::Empty);
        m_details->clear();
        return;
    }
    if (m_page->events.empty()) {
        m_empty->setWords(m_page->hasData ? tr("No events match") : tr("No events yet"),
            m_page->hasData ? tr("Nothing was used from %1 to %2 with these filters. Choose another range or remove a "
                                 "filter.")
                                  .arg(m_question.range.first.iso(), m_question.range.last.iso())
                            : tr("Events show here as soon as a connection has read some."));
        m_faces->showFace(PageFaces::Face::Empty);
        m_details->clear();
        return;
    }
    m_faces->showFace(PageFaces::Face::Content);
    auto *view = m_table->view();
    if (const Landing landing = std::exchange(m_landing, Landing::Keep); landing != Landing::Keep) {
        const int row = landing == Landing::FirstRow ? 0 : m_model->rowCount() - 1;
        const int column = std::max(0, view->currentIndex().column());
        view->scrollToTop();
        if (view->hasFocus() || m_details->isVisibleTo(this))
            view->setCurrentIndex(m_model->index(row, column));
        if (landing == Landing::LastRow)
            view->scrollToBottom();
    }
    // A button that just became useless hands the focus on instead of losing it.
    if (hadFocus && !m_previous->hasFocus() && !m_next->hasFocus())
        (m_next->isEnabled() ? m_next : m_previous)->setFocus(Qt::OtherFocusReason);
    showCurrent();
}

void EventListView::showHead()
{
    const EventPage &page = *m_page;
    const std::int64_t first = page.first + 1;
    const std::int64_t last = page.first + std::int64_t(page.events.size());
    m_position->setText(first == last
            ? tr("Event %1 of %2").arg(countText(first), countText(page.count))
            : tr("Events %1–%2 of %3").arg(countText(first), countText(last), countText(page.count)));
    QStringList sum;
    const bool shares = page.attributed.cost != page.total.cost;
    if (shares)
        sum.append(tr("%1 in all, of which %2 falls to these repositories")
                       .arg(moneyText(page.total.cost), moneyText(page.attributed.cost)));
    else
        sum.append(tr("%1 in all").arg(moneyText(page.total.cost)));
    if (page.total.uncosted > 0)
        sum.append(tr("%n without a cost", nullptr, int(page.total.uncosted)));
    if (page.folded > 0)
        sum.append(tr("%n older one(s) kept as daily sums", nullptr, int(page.folded)));
    m_sum->setText(sum.join(separator));
    m_sum->setToolTip(shares ? tr("An event's cost is shared out with its user's day, so an event may fall to "
                                  "other repositories too.")
                             : QString());
    m_previous->setEnabled(page.newer.has_value());
    m_next->setEnabled(page.older.has_value());
}

bool EventListView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && pressKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

bool EventListView::pressKey(const QKeyEvent &event)
{
    if (!m_page)
        return false;
    const bool atOnce = event.modifiers().testFlag(Qt::ControlModifier);
    const int row = m_table->view()->currentIndex().row();
    const bool atTop = row <= 0;
    const bool atBottom = row == m_model->rowCount() - 1;
    switch (event.key()) {
    case Qt::Key_PageDown:
        if (!atOnce && !atBottom)
            return false;
        goToNext(Landing::FirstRow);
        return true;
    case Qt::Key_PageUp:
        if (!atOnce && !atTop)
            return false;
        goToPrevious(atOnce ? Landing::FirstRow : Landing::LastRow);
        return true;
    case Qt::Key_Home:
        if (!atOnce && !atTop)
            return false;
        if (m_page->newer)
            goTo({EventPlace::At::Newest, 0}, Landing::FirstRow);
        return m_page->newer.has_value();
    case Qt::Key_End:
        if (!atOnce && !atBottom)
            return false;
        if (m_page->older)
            goTo({EventPlace::At::Oldest, 0}, Landing::LastRow);
        return m_page->older.has_value();
    case Qt::Key_Space:
        m_details->isVisibleTo(this) ? closeDetails() : openDetails();
        return true;
    case Qt::Key_Escape:
        if (!m_details->isVisibleTo(this))
            return false;
        closeDetails();
        return true;
    default:
        if (!event.matches(QKeySequence::Copy) || row < 0)
            return false;
        QGuiApplication::clipboard()->setText(eventAsText(m_model->eventAt(row)));
        return true;
    }
}

void EventListView::activate(const QModelIndex &cell)
{
    if (const auto dimension = EventListModel::dimensionOf(m_model->figureColumns()[cell.column()]))
        chooseKey(cell.row(), *dimension);
    else
        openDetails();
}

void EventListView::chooseKey(int row, Dimension dimension)
{
    const auto value = m_model->valueAt(row, dimension);
    Q_EMIT keyChosen(dimension, value.key, value.label);
}

void EventListView::fillMenu(QMenu *menu, const QModelIndex &cell)
{
    const int row = cell.row();
    const std::pair<Dimension, QString> choices[] = {{Dimension::User, tr("Only user: %1")},
        {Dimension::Group, tr("Only billing group: %1")}, {Dimension::Model, tr("Only model: %1")},
        {Dimension::Kind, tr("Only kind: %1")}};
    for (const auto &[dimension, words] : choices) {
        const auto value = m_model->valueAt(row, dimension);
        QString label = value.label;
        const auto chosen = dimension;
        connect(menu->addAction(words.arg(label.replace(u'&', u"&&"_s))), &QAction::triggered, this,
            [this, chosen, value] { Q_EMIT keyChosen(chosen, value.key, value.label); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Show every field")), &QAction::triggered, this, &EventListView::openDetails);
    const QString text = eventAsText(m_model->eventAt(row));
    connect(menu->addAction(tr("Copy every field")), &QAction::triggered, this,
        [text] { QGuiApplication::clipboard()->setText(text); });
    if (const std::string &id = m_model->eventAt(row).event.conversation; !id.empty())
        connect(menu->addAction(tr("Copy conversation id")), &QAction::triggered, this,
            [text = QString::fromStdString(id)] { QGuiApplication::clipboard()->setText(text); });
}

void EventListView::openDetails()
{
    m_details->show();
    auto *view = m_table->view();
    if (!view->currentIndex().isValid() && m_model->rowCount() > 0)
        view->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void EventListView::closeDetails()
{
    const bool hadFocus = m_details->isAncestorOf(QApplication::focusWidget());
    m_details->hide();
    if (hadFocus)
        m_table->view()->setFocus(Qt::OtherFocusReason);
}

void EventListView::showCurrent()
{
    if (!m_details->isVisibleTo(this))
        return;
    const QModelIndex current = m_table->view()->currentIndex();
    if (current.isValid())
        m_details->setEvent(m_model->eventAt(current.row()));
    else
        m_details->clear();
}

} // namespace spend::ui

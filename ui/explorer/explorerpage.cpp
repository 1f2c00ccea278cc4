// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorerpage.h"

#include "core/analysis/exploreviewtext.h"
#include "core/analysis/timebucket.h"
#include "ui/connections/datafaces.h"
#include "ui/explain/explainer.h"
#include "ui/explorer/breadcrumb.h"
#include "ui/explorer/comparepicker.h"
#include "ui/explorer/driverlist.h"
#include "ui/explorer/eventlistview.h"
#include "ui/explorer/explorechart.h"
#include "ui/explorer/explorercontrols.h"
#include "ui/explorer/explorerfigures.h"
#include "ui/explorer/explorerhead.h"
#include "ui/explorer/exploretable.h"
#include "ui/explorer/filterbar.h"
#include "ui/explorer/groupbar.h"
#include "ui/explorer/notesbutton.h"
#include "ui/explorer/notessource.h"
#include "ui/explorer/rangepicker.h"
#include "ui/explorer/totalstrip.h"
#include "ui/explorer/viewsbutton.h"
#include "ui/overview/overviewtext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/datetext.h"

#include <QApplication>
#include <QCursor>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString viewKey = u"explorer/view"_s;
const QString driversKey = u"explorer/drivers"_s;
constexpr int longestMark = 420; ///< pixels
} // namespace

ExplorerPage::ExplorerPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , Page(entry())
    , m_services(services)
    , m_line(services.spend)
    , m_shifting(services.spend)
    , m_head(new ExplorerHead(services.spend, services.notes, services.clock))
    , m_controls(new ExplorerControls)
    , m_filters(new FilterBar(services.spend, services.clock))
    , m_trail(new Breadcrumb)
    , m_figures(new ExplorerFigures(services.colors, m_controls->chartSwitches()))
    , m_events(new EventListView(services.spend))
    , m_level(new QStackedWidget)
{
    m_faces = new DataFaces(services.connections, services.clock, services.navigator, buildContent(),
        tr("Find out who, what, where and why"),
        tr("Connect your Cursor team to explore its spend by person, group, model, repository and time, down to the "
           "single event."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_head);
    layout->addWidget(m_faces, 1);
    m_head->showControls(m_faces->showsContent());

    connectControls();
    connectFigures();
    addShortcuts();
    restore();
    showState();
}

ExplorerPage::~ExplorerPage() = default;

PageEntry ExplorerPage::entry()
{
    return {u"explorer"_s, tr("Explorer"), u"search"_s};
}

void ExplorerPage::activated()
{
    if (m_stale)
        QTimer::singleShot(0, this, &ExplorerPage::ask); // after the page's first paint
}

QWidget *ExplorerPage::buildContent()
{
    auto *content = new QWidget;
    m_level->addWidget(m_figures);
    m_level->addWidget(m_events);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_controls);
    layout->addWidget(m_filters);
    layout->addWidget(m_trail);
    layout->addWidget(m_level, 1);
    return content;
}

void ExplorerPage::connectControls()
{
    connect(m_faces, &DataFaces::contentShown, m_head, &ExplorerHead::showControls);
    connect(m_faces, &DataFaces::retryRequested, this, &ExplorerPage::ask);
    connect(m_head, &ExplorerHead::undoRequested, this, &ExplorerPage::undo);
    connect(m_head, &ExplorerHead::redoRequested, this, &ExplorerPage::redo);
    connect(m_controls, &ExplorerControls::viewChosen, this, &ExplorerPage::change);
    connect(m_controls, &ExplorerControls::driversToggled, this, &ExplorerPage::showDrivers);
    connect(m_trail, &Breadcrumb::levelChosen, this, &ExplorerPage::climbTo);
    connect(m_head->views(), &ViewsButton::viewChosen, this, &ExplorerPage::showView);
    connect(m_filters, &FilterBar::filtersChanged, this, [this](const Filters &filters) {
        ExploreView view = state().view;
        view.filters = filters;
        change(view);
    });
    connect(m_head->range(), &RangePicker::ruleChosen, this, [this](const RangeRule &rule) {
        ExploreView view = state().view;
        view.range = rule;
        change(view);
    });
    connect(m_head->range(), &RangePicker::shiftRequested, this, &ExplorerPage::shiftPeriod);
    connect(m_head->comparison(), &ComparePicker::comparisonChosen, this, [this](const Comparison &comparison) {
        ExploreView view = state().view;
        view.comparison = comparison;
        change(view);
    });
    connect(&m_services.spend, &SpendService::namesGiven, this, [this] {
        // The way here is told by names that people no longer go by; what is shown stays.
        m_history.reset({state().view, state().events, {}, {}});
        showState();
    });
    connect(&m_services.spend, &SpendService::dataChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            ask();
    });
}

void ExplorerPage::connectFigures()
{
    ExploreChart *chart = m_figures->chart();
    ExploreTable *table = m_figures->table();
    const auto choose = [this](const QString &key) { chooseKey(key); };
    connect(chart, &ExploreChart::keyChosen, this, choose);
    connect(table, &ExploreTable::keyChosen, this, choose);
    connect(m_figures->drivers(), &DriverList::keyChosen, this, choose);
    connect(chart, &ExploreChart::bucketChosen, this, [this](UtcDay first) { chooseKey(first.iso()); });
    connect(chart, &ExploreChart::bucketOpened, this,
        [this](UtcDay first) { openKey(first.iso(), dayText(first, today())); });
    connect(chart, &ExploreChart::keyOpened, this, &ExplorerPage::openKey);
    connect(table, &ExploreTable::keyOpened, this, &ExplorerPage::openKey);
    connect(table, &ExploreTable::cellChosen, this,
        [this](const QString &key, const QString &, const QString &columnKey) { chooseCell(key, columnKey); });
    const auto openOther = [this](bool open) {
        ExploreView view = state().view;
        view.otherOpen = open;
        change(view);
    };
    connect(chart, &ExploreChart::otherChosen, this, [openOther] { openOther(true); });
    connect(table, &ExploreTable::otherToggled, this, openOther);
    connect(chart, &ExploreChart::rangeBrushed, this, [this](const DateRange &range) {
        ExploreView view = state().view;
        view.range = {RangeRule::Kind::Custom, range};
        change(view);
    });
    connect(chart, &ExploreChart::periodShiftRequested, this, &ExplorerPage::shiftPeriod);
    connect(chart, &ExploreChart::noteRequested, m_head->notes(), &NotesButton::addNote);
    connect(chart, &ExploreChart::marksActivated, this, &ExplorerPage::openMarks);
    connect(&m_services.notes, &NotesSource::marksChanged, this,
        [this] { m_figures->chart()->setMarks(m_services.notes.marks()); });
    connect(table, &ExploreTable::sortChosen, this, [this](const QString &column, bool ascending) {
        ExploreView view = state().view;
        view.sortColumn = column;
        view.ascending = ascending;
        change(view);
    });
    connect(table, &ExploreTable::columnsChosen, this, [this](const QStringList &columns) {
        ExploreView view = state().view;
        view.columns = columns;
        change(view);
    });
    connect(table, &ExploreTable::layoutChosen, this, [this](TableLayout layout) {
        ExploreView view = state().view;
        view.layout = layout;
        change(view);
    });
    connect(table, &ExploreTable::figureAsked, this,
        [this](const QString &key, const QString &label, const QString &, const QRect &anchor) {
            explain(key, label, anchor);
        });
    connect(m_figures->total(), &TotalStrip::explanationAsked, this, [this] {
        const QWidget *figure = m_figures->total()->figure();
        explain({}, {}, {figure->mapToGlobal(QPoint(0, 0)), figure->size()});
    });
    connect(m_events, &EventListView::keyChosen, this, [this](Dimension dimension, const QString &key) {
        ExploreView view = state().view;
        view.filters[dimension] = {{key}, {}};
        change(view);
    });
}

void ExplorerPage::addShortcuts()
{
    // They work wherever the focus is in the window, while the page is the one in front.
    const auto add = [this](const QKeySequence &keys, auto &&slot) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, std::forward<decltype(slot)>(slot));
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { undo(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { redo(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Left), [this] { shiftPeriod(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Right), [this] { shiftPeriod(1); });
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goUp(); });
    add(QKeySequence(Qt::Key_Backspace), [this] { goUp(); });
    // One key groups, the same with Shift adds it as the second dimension.
    const std::pair<Qt::Key, Dimension> keys[] = {{Qt::Key_U, Dimension::User}, {Qt::Key_G, Dimension::Group},
        {Qt::Key_M, Dimension::Model}, {Qt::Key_R, Dimension::Repository}, {Qt::Key_K, Dimension::Kind},
        {Qt::Key_X, Dimension::MaxMode}, {Qt::Key_H, Dimension::ClientKind}, {Qt::Key_D, Dimension::Day},
        {Qt::Key_W, Dimension::Week}, {Qt::Key_O, Dimension::Month}, {Qt::Key_C, Dimension::Cycle}};
    GroupBar *bar = m_controls->groupBar();
    for (const auto &[key, dimension] : keys) {
        add(QKeySequence(key), [bar, by = dimension] { bar->chooseFirst(by); });
        add(QKeySequence(Qt::SHIFT | key), [bar, by = dimension] { bar->chooseSecond(by); });
    }
    add(QKeySequence(Qt::Key_S), [bar] { bar->swap(); });
}

void ExplorerPage::restore()
{
    const QByteArray kept = m_services.settings.value(viewKey).toByteArray();
    const auto view = exploreViewFromJson(QJsonDocument::fromJson(kept).object());
    m_history.reset({view ? *view : ExploreView{}, false, {}, {}});
    const bool drivers = m_services.settings.value(driversKey, false).toBool();
    m_controls->setDriversShown(drivers);
    m_figures->showDrivers(drivers);
}

void ExplorerPage::showDrivers(bool shown)
{
    m_services.settings.setValue(driversKey, shown);
    m_figures->showDrivers(shown);
}

void ExplorerPage::change(const ExploreView &view)
{
    ExploreState next = state();
    next.view = view;
    if (next.view != state().view && next.events && next.view.by != state().view.by)
        next.events = false; // another grouping asks for rows again
    apply(next);
}

void ExplorerPage::apply(const ExploreState &next)
{
    if (next == state())
        return;
    m_history.push(next);
    showState();
    ask();
}

void ExplorerPage::showView(const ExploreView &view)
{
    apply({view, false, {}, {}});
}

void ExplorerPage::showState()
{
    const ExploreState &shown = state();
    m_services.settings.setValue(viewKey, QJsonDocument(toJson(shown.view)).toJson(QJsonDocument::Compact));
    m_head->setView(shown.view, today());
    m_head->setSteps(m_history.canUndo(), m_history.canRedo());
    m_controls->setView(shown.view);
    m_filters->setView(shown.view);
    QStringList above;
    for (const Crumb &crumb : shown.trail)
        above.append(crumb.label);
    m_trail->setLevels(above, shown.label);
    m_controls->setVisible(!shown.events);
}

void ExplorerPage::ask()
{
    m_stale = false;
    m_line.ask([view = state().view](SpendSource &source) { return answerExplore(source.picture, view, source.nowMs); },
        [this](const Result<std::shared_ptr<const ExploreAnswer>> &answer) {
            if (answer)
                showAnswer(*answer);
            else
                m_faces->setFailure(answer.problem());
        });
}

void ExplorerPage::showAnswer(const std::shared_ptr<const ExploreAnswer> &answer)
{
    m_answer = answer;
    m_head->setAnswer(*answer, state().events, today());
    m_figures->setAnswer(answer, today());
    m_figures->chart()->setMarks(m_services.notes.marks());
    if (state().events)
        m_events->setScope(answer->range, answer->view.filters);
    m_level->setCurrentWidget(state().events ? static_cast<QWidget *>(m_events) : m_figures);
    m_faces->setAnswered(answer->hasData);
}

void ExplorerPage::undo()
{
    if (!m_history.canUndo())
        return;
    m_history.undo();
    showState();
    ask();
}

void ExplorerPage::redo()
{
    if (!m_history.canRedo())
        return;
    m_history.redo();
    showState();
    ask();
}

void ExplorerPage::shiftPeriod(int steps)
{
    m_shifting.ask(
        [view = state().view, steps](SpendSource &source) {
            return shifted(view.range, steps, source.picture, view.filters, UtcDay::ofMs(source.nowMs));
        },
        [this](const Result<std::shared_ptr<const RangeRule>> &rule) {
            if (!rule)
                return;
            ExploreView view = state().view;
            view.range = **rule;
            change(view);
        });
}

void ExplorerPage::chooseKey(const QString &key)
{
    if (!m_answer)
        return;
    m_click = Click{key, state(), m_answer, {}};
    m_click->age.start();
    const ExploreView narrowed = narrowedTo(*m_answer, m_answer->view.by.front(), key);
    ExploreView view = state().view;
    view.filters = narrowed.filters;
    view.range = narrowed.range;
    change(view);
}

void ExplorerPage::chooseCell(const QString &key, const QString &columnKey)
{
    if (!m_answer || m_answer->view.by.size() < 2)
        return;
    ExploreAnswer narrowed = *m_answer;
    narrowed.view = narrowedTo(*m_answer, m_answer->view.by[0], key);
    change(narrowedTo(narrowed, m_answer->view.by[1], columnKey));
}

void ExplorerPage::openKey(const QString &key, const QString &label)
{
    std::shared_ptr<const ExploreAnswer> answer = m_answer;
    ExploreState before = state();
    if (m_click && m_click->key == key && m_click->age.elapsed() <= 2 * QApplication::doubleClickInterval()) {
        answer = m_click->answer;
        before = m_click->before;
        if (m_history.canUndo() && state() != before)
            m_history.undo(); // the first click's filter is no step of its own
    }
    m_click.reset();
    if (!answer)
        return;
    const DrillStep step = drilledInto(*answer, key);
    ExploreState next = before;
    next.trail.append({before.trail.isEmpty() ? tr("All") : before.label, before.view});
    next.label = u"%1: %2"_s.arg(dimensionShort(answer->view.by.front()), label);
    next.view = step.view;
    next.events = step.events;
    apply(next);
}

void ExplorerPage::climbTo(int level)
{
    if (level < 0 || level >= state().trail.size())
        return;
    ExploreState next = state();
    const Crumb crumb = next.trail[level];
    next.trail.resize(level);
    next.view = crumb.view;
    next.label = level > 0 ? crumb.label : QString();
    next.events = false;
    apply(next);
}

void ExplorerPage::goUp()
{
    climbTo(int(state().trail.size()) - 1);
}

void ExplorerPage::openMarks(const UtcDay &first, const UtcDay &last)
{
    QList<ChartMark> marks = m_services.notes.marks();
    marks.removeIf([&](const ChartMark &mark) { return mark.day < first || mark.day > last; });
    if (marks.size() == 1) {
        m_head->notes()->openMark(marks.first());
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ChartMark &mark : std::as_const(marks)) {
        const QString text = u"%1: %2"_s.arg(dayText(mark.day, today()), mark.text);
        QAction *action = menu->addAction(menu->fontMetrics().elidedText(text, Qt::ElideRight, longestMark));
        connect(action, &QAction::triggered, this, [this, mark] { m_head->notes()->openMark(mark); });
    }
    if (!marks.isEmpty())
        menu->popup(QCursor::pos());
}

void ExplorerPage::explain(const QString &rowKey, const QString &rowLabel, const QRect &anchor)
{
    if (!m_answer)
        return;
    const Dimension by = m_answer->view.by.front();
    const ExploreView scope = rowKey.isEmpty() ? m_answer->view : narrowedTo(*m_answer, by, rowKey);
    const bool narrower = !rowKey.isEmpty() && isTime(by);
    m_services.explainer.explain({narrower ? scope.range.custom : m_answer->range, scope.filters,
                                     m_answer->view.measure, m_answer->view.basis, rowLabel},
        anchor);
}

UtcDay ExplorerPage::today() const
{
    return UtcDay::ofMs(m_services.clock.nowMs());
}

} // namespace spend::ui

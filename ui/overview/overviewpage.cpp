// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "core/workspace/forecastquestion.h"
#include "ui/budgets/budgetstrip.h"
#include "ui/connections/connectiontext.h"
#include "ui/forecast/forecasttext.h"
#include "ui/overview/anomalymarks.h"
#include "ui/overview/breakdowntable.h"
#include "ui/overview/budgetmarks.h"
#include "ui/overview/chartcard.h"
#include "ui/overview/pinnedviews.h"
#include "ui/overview/rangebutton.h"
#include "ui/overview/spendchart.h"
#include "ui/overview/tile.h"
#include "ui/overview/tilerow.h"
#include "ui/theme/metrics.h"
#include "ui/theme/seriescolors.h"
#include "ui/theme/textscale.h"
#include "ui/theme/theme.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/invitation.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pagefaces.h"
#include "ui/widgets/peoplenames.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString byKey = u"overview/by"_s;
const QString measureKey = u"overview/measure"_s;
const QString rangeKey = u"overview/range"_s;
const QString firstKey = u"overview/first"_s;
const QString lastKey = u"overview/last"_s;
constexpr int leastChart = 116; ///< what the lowest window leaves beside pinned views
constexpr int lowPage = 720; ///< lower pages show pinned views in one line
QRect screenRect(const QWidget &widget)
{
    return {widget.mapToGlobal(QPoint(0, 0)), widget.size()};
}
} // namespace

OverviewPage::OverviewPage(ConnectionService &connections, SpendService &spend, Clock &clock, QSettings &settings,
    SeriesColors &colors, QWidget *parent)
    : QWidget(parent)
    , Page(entry())
    , m_connections(connections)
    , m_spend(spend)
    , m_clock(clock)
    , m_settings(settings)
    , m_colors(colors)
    , m_forecastLine(spend)
{
    restoreQuestion();
    QWidget *head = buildHead();
    m_empty = buildEmpty();
    m_faces = new PageFaces(m_empty, buildContent());
    m_faces->setLoadingText(tr("Loading figures…"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(head);
    layout->addWidget(m_faces, 1);
    m_measure->setValue(int(m_question.measure));
    m_range->setRule(m_question.range, today());
    m_chart->setDimension(m_question.by);

    connect(&m_spend, &SpendService::answered, this, &OverviewPage::showAnswer);
    connect(&m_spend, &SpendService::namesGiven, this, [this] { m_chart->setChips(m_chips); });
    connect(&m_spend, &SpendService::dataChanged, this, &OverviewPage::ask);
    connect(&m_spend, &SpendService::dataChanged, this, &OverviewPage::askPinned);
    connect(&m_spend, &SpendService::notebookChanged, this, &OverviewPage::askPinned);
    connect(&m_spend, &SpendService::dataChanged, this, &OverviewPage::askBudget);
    connect(&m_spend, &SpendService::notebookChanged, this, &OverviewPage::askBudget);
    connect(&m_spend, &SpendService::failed, this, [this](const Problem &problem) {
        m_failure = problem;
        showConnections();
    });
    connect(m_faces, &PageFaces::retryRequested, this, &OverviewPage::ask);
    connect(&m_connections, &ConnectionService::changed, this, &OverviewPage::showConnections);
    connect(&m_connections, &ConnectionService::progressed, this, &OverviewPage::showConnections);
    showConnections();
}

PageEntry OverviewPage::entry()
{
    return {u"overview"_s, tr("Overview"), u"overview"_s};
}

void OverviewPage::activated()
{
    // The first question waits for the window's first paint.
    if (!m_asked) {
        m_asked = true;
        QTimer::singleShot(0, this, &OverviewPage::ask);
    }
    if (m_pinnedStale)
        QTimer::singleShot(0, this, &OverviewPage::askPinned);
    if (m_budgetStale)
        QTimer::singleShot(0, this, &OverviewPage::askBudget);
}

QWidget *OverviewPage::buildHead()
{
    auto *head = new QWidget;
    m_controls = new QWidget;
    QSizePolicy policy = m_controls->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the title must not move when they come
    m_controls->setSizePolicy(policy);
    auto *controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(space::s);
    m_measure = new SegmentedControl(tr("Measure"));
    m_measure->setObjectName(u"measure"_s);
    for (const Measure measure : {Measure::Cost, Measure::OnDemand, Measure::Included})
        m_measure->addSegment(measureTitle(measure), int(measure));
    m_range = new RangeButton;
    m_sync = new QPushButton(themeIcon(u"sync"_s), tr("Sync now"));
    m_sync->setObjectName(u"sync"_s);
    m_sync->setIconSize(QSize(18, 14));
    m_sync->setToolTip(tr("Read the newest figures now (F5)"));
    controls->addWidget(m_measure);
    controls->addWidget(m_range);
    controls->addWidget(m_sync);

    m_sentence = new SentenceLabel;
    m_sentence->setObjectName(u"sentence"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(plainLabel(title(), u"title"_s), 1);
    row->addWidget(m_controls);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_sentence);

    connect(m_measure, &SegmentedControl::chosen, this, [this](int value) {
        OverviewQuestion question = m_question;
        question.measure = Measure(value);
        changeQuestion(question);
    });
    connect(m_range, &RangeButton::ruleChosen, this, [this](const RangeRule &rule) {
        OverviewQuestion question = m_question;
        question.range = rule;
        changeQuestion(question);
    });
    connect(m_sync, &QPushButton::clicked, this, &OverviewPage::syncRequested);
    return head;
}

QWidget *OverviewPage::buildContent()
{
    auto *content = new QWidget;
    m_tiles = new TileRow;
    m_budget = new BudgetStrip(m_spend);
    m_pinned = new PinnedViews(m_spend);
    m_chart = new ChartCard(m_colors);
    // Where text is so large that the page scrolls anyway, the bars need not shrink for it.
    const int moreForText = std::max(0, scaledWithText(leastChart) - leastChart * Theme::largestFittingText / 100);
    m_chart->chart()->setMinimumHeight(leastChart + moreForText);
    m_budgetMarks = new BudgetMarks(m_spend, m_chart->chart(), this);
    m_table = new BreakdownTable(m_colors);
    m_table->setRowsInSight(3); // the smallest window has the pinned views above
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_tiles);
    layout->addWidget(m_budget);
    layout->addWidget(m_pinned);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_table, 1);
    connect(m_chart, &ChartCard::dimensionChosen, this, [this](Dimension by) {
        OverviewQuestion question = m_question;
        question.by = by;
        changeQuestion(question);
    });
    connect(m_chart, &ChartCard::chipRemoved, this, &OverviewPage::removeFilter);
    connect(m_chart, &ChartCard::keyChosen, this, &OverviewPage::filterBy);
    connect(m_table, &BreakdownTable::keyChosen, this, &OverviewPage::filterBy);
    connect(m_tiles, &TileRow::tileActivated, this, [this](Measure measure) {
        if (const Tile *tile = m_tiles->tile(measure); tile && m_answer)
            Q_EMIT explanationAsked(
                {m_answer->range, m_question.filters, measure, Basis::Total, {}}, screenRect(*tile));
    });
    connect(m_tiles, &TileRow::peopleActivated, this, [this] {
        if (m_answer)
            Q_EMIT explanationAsked({m_answer->range, m_question.filters, Measure::Events, Basis::Total, {}, true},
                screenRect(*m_tiles->people()));
    });
    connect(m_budget, &BudgetStrip::clicked, this, &OverviewPage::budgetsRequested);
    connect(m_tiles, &TileRow::forecastActivated, this, &OverviewPage::forecastRequested);
    connect(m_pinned, &PinnedViews::viewChosen, this, &OverviewPage::exploreRequested);
    return content;
}

Invitation *OverviewPage::buildEmpty()
{
    auto *empty = new Invitation(u"drawing-figures"_s);
    m_emptyAdd = empty->addButton(tr("Add connection"), true);
    m_emptyAdd->setObjectName(u"overviewAdd"_s);
    m_emptySample = empty->addButton(tr("Try it with sample data"), false);
    m_emptySample->setObjectName(u"overviewSample"_s);
    m_emptyConnections = empty->addButton(tr("Open Connections"), false);
    connect(m_emptyAdd, &QPushButton::clicked, this, &OverviewPage::addConnectionRequested);
    connect(m_emptySample, &QPushButton::clicked, this, &OverviewPage::sampleRequested);
    connect(m_emptyConnections, &QPushButton::clicked, this, &OverviewPage::connectionsRequested);
    return empty;
}

void OverviewPage::markAnomalies(std::shared_ptr<AnomalyCache> cache)
{
    m_marks = new AnomalyMarks(m_spend, std::move(cache), m_chart->chart(), m_chart->anomaliesButton(), this);
    connect(m_marks, &AnomalyMarks::chosen, this, &OverviewPage::anomaliesRequested);
}

void OverviewPage::restoreQuestion()
{
    // Only what the page itself offers; anything else in the settings is ignored.
    const auto by = dimensionFromWord(m_settings.value(byKey).toString());
    m_question.by = by && *by <= Dimension::Kind ? *by : Dimension::User;
    const int measure = m_settings.value(measureKey, int(Measure::Cost)).toInt();
    if (measure >= int(Measure::Cost) && measure <= int(Measure::Included))
        m_question.measure = Measure(measure);
    const int kind = m_settings.value(rangeKey, int(RangeRule::Kind::ThisCycle)).toInt();
    const auto first = UtcDay::fromIso(m_settings.value(firstKey).toString());
    const auto last = UtcDay::fromIso(m_settings.value(lastKey).toString());
    if (kind >= 0 && kind < int(RangeRule::Kind::Custom))
        m_question.range.kind = RangeRule::Kind(kind);
    else if (kind == int(RangeRule::Kind::Custom) && first && last && *first <= *last)
        m_question.range = {RangeRule::Kind::Custom, {*first, *last}};
}

void OverviewPage::saveQuestion()
{
    m_settings.setValue(byKey, dimensionWord(m_question.by));
    m_settings.setValue(measureKey, int(m_question.measure));
    m_settings.setValue(rangeKey, int(m_question.range.kind));
    if (m_question.range.kind == RangeRule::Kind::Custom) {
        m_settings.setValue(firstKey, m_question.range.custom.first.iso());
        m_settings.setValue(lastKey, m_question.range.custom.last.iso());
    }
}

void OverviewPage::ask()
{
    m_asked = true;
    askForecast(); // first, so that it is there when the bars come, and nothing jumps
    m_number = m_spend.ask(m_question);
}

std::optional<ForecastQuestion> OverviewPage::forecastQuestion() const
{
    const auto horizon = horizonOf(m_question.range);
    return horizon ? std::optional(ForecastQuestion{*horizon, m_question.filters, m_question.measure, {}, 0})
                   : std::nullopt;
}

void OverviewPage::askForecast()
{
    const auto question = forecastQuestion();
    if (!question) {
        m_forecastLine.drop();
        m_forecast.reset();
        return;
    }
    m_forecastLine.ask([question = *question](SpendSource &source) { return spend::askForecast(source, question); },
        [this](const Result<std::shared_ptr<const ForecastAnswer>> &result) {
            m_forecast = result ? *result : nullptr;
            if (shownForecast()) // otherwise it waits for the answer that it belongs to
                showForecast();
        });
}

std::shared_ptr<const ForecastAnswer> OverviewPage::shownForecast() const
{
    if (!m_answer || !m_forecast || m_answer->total.events == 0)
        return nullptr;
    const OverviewQuestion &shown = m_answer->question;
    const bool belongs = horizonOf(shown.range) == m_forecast->question.horizon
        && shown.filters == m_forecast->question.filters && shown.measure == m_forecast->question.measure;
    return belongs ? m_forecast : nullptr;
}

void OverviewPage::showForecast()
{
    const auto forecast = shownForecast();
    m_tiles->setForecast(forecast.get(), today());
    if (m_answer)
        m_chart->setAnswer(m_answer, today(), forecast);
}

void OverviewPage::askPinned()
{
    m_pinnedStale = !isVisible();
    if (!m_pinnedStale)
        m_pinned->ask(today());
}

void OverviewPage::askBudget()
{
    m_budgetStale = !isVisible();
    if (m_budgetStale)
        return;
    m_budget->ask(m_question.filters);
    m_budgetMarks->ask(m_question);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_pinned->setCompact(height() < lowPage);
}

void OverviewPage::showAnswer(quint64 number, const std::shared_ptr<const OverviewAnswer> &answer)
{
    if (number != m_number || !answer)
        return; // late: another question was asked since
    m_answer = answer;
    m_failure.reset();
    QStringList keys;
    for (const OverviewSeries &series : answer->series) {
        if (!series.key.isEmpty())
            keys.append(series.key);
    }
    m_colors.assign(answer->question.by, keys);
    m_range->setShownRange(answer->range);
    m_range->setRule(m_question.range, today());
    m_tiles->setAnswer(*answer, today());
    showForecast();
    m_budgetMarks->setAnswer(answer);
    if (m_marks)
        m_marks->setAnswer(answer, today());
    m_table->setAnswer(answer);
    m_table->setVisible(!m_chart->saysNotVisible());
    showConnections();
}

void OverviewPage::showConnections()
{
    const QList<ConnectionView> views = m_connections.connections();
    const bool running =
        std::any_of(views.begin(), views.end(), [](const ConnectionView &v) { return v.progress.has_value(); });
    const bool canRun = std::any_of(
        views.begin(), views.end(), [](const ConnectionView &v) { return !v.progress && !v.settings.paused; });
    m_sync->setText(running && !canRun ? tr("Syncing…") : tr("Sync now"));
    m_sync->setEnabled(canRun);
    if (const auto problem = m_connections.storeProblem()) {
        m_controls->setVisible(false);
        m_faces->showProblem(*problem);
        return;
    }
    if (m_failure) {
        m_controls->setVisible(false);
        m_faces->showProblem(*m_failure);
        return;
    }
    const bool loaded = m_connections.isLoaded();
    if (loaded && views.isEmpty()) {
        showEmpty();
    } else if (m_answer && m_answer->hasData) {
        m_controls->setVisible(true);
        m_sentence->setRuns(overviewSentence(*m_answer, m_chips, today()));
        m_faces->showFace(PageFaces::Face::Content);
    } else if (loaded && m_answer) {
        showEmpty();
    } else {
        m_controls->setVisible(false);
        m_faces->showFace(PageFaces::Face::Loading);
    }
}

void OverviewPage::showEmpty()
{
    const QList<ConnectionView> views = m_connections.connections();
    m_controls->setVisible(false);
    m_emptyAdd->setVisible(views.isEmpty());
    m_emptySample->setVisible(views.isEmpty());
    m_emptyConnections->setVisible(!views.isEmpty());
    m_sentence->setRuns({});
    if (views.isEmpty()) {
        m_empty->setWords(tr("See where the money goes"),
            tr("Connect your Cursor team, and its spend shows here by person, billing group, model and repository."));
    } else {
        const ConnectionView &first = views.first();
        const std::int64_t now = m_clock.nowMs();
        m_empty->setWords(tr("Your first figures are on their way"),
            first.progress ? runSentence(first, now) : connectionSentence(first, now));
    }
    m_faces->showFace(PageFaces::Face::Empty);
}

void OverviewPage::changeQuestion(const OverviewQuestion &question)
{
    m_question = question;
    m_measure->setValue(int(question.measure));
    m_range->setRule(question.range, today());
    m_chart->setDimension(question.by);
    saveQuestion();
    ask();
    askBudget();
}

void OverviewPage::filterBy(const QString &key, const QString &label)
{
    const Dimension by = m_question.by;
    const auto on = m_question.filters.find(by);
    if (on != m_question.filters.end() && on->second.included == QStringList{key})
        return;
    OverviewQuestion question = m_question;
    question.filters[by] = {{key}, {}};
    m_chips.removeIf([by](const FilterChip &chip) { return chip.dimension == by; });
    const bool isHidden = by == Dimension::User && peoplenames::areHidden();
    m_chips.append({by, key, isHidden ? key : label}); // no other name stays when names are shown again
    m_chart->setChips(m_chips);
    changeQuestion(question);
}

void OverviewPage::removeFilter(Dimension dimension)
{
    OverviewQuestion question = m_question;
    question.filters.erase(dimension);
    m_chips.removeIf([dimension](const FilterChip &chip) { return chip.dimension == dimension; });
    m_chart->setChips(m_chips);
    changeQuestion(question);
}

UtcDay OverviewPage::today() const
{
    return UtcDay::ofMs(m_clock.nowMs());
}

} // namespace spend::ui

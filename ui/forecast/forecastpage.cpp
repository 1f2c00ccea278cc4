// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/forecastpage.h"

#include "core/analysis/exploreview.h"
#include "ui/connections/datafaces.h"
#include "ui/explorer/filterbar.h"
#include "ui/forecast/forecastchart.h"
#include "ui/forecast/forecastmodel.h"
#include "ui/forecast/forecasttext.h"
#include "ui/forecast/forecasttiles.h"
#include "ui/overview/overviewtext.h"
#include "ui/shell/navigator.h"
#include "ui/table/figuretable.h"
#include "ui/theme/metrics.h"
#include "ui/theme/seriescolors.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textscale.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sentencelabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString horizonKey = u"forecast/horizon"_s;
const QString measureKey = u"forecast/measure"_s;
const QString byKey = u"forecast/by"_s;

using Kind = ForecastHorizon::Kind;
const std::array horizons{ForecastHorizon{Kind::Cycle}, ForecastHorizon{Kind::Month}, ForecastHorizon{Kind::Quarter},
    ForecastHorizon{Kind::Days, 30}, ForecastHorizon{Kind::Days, 90}};

QString horizonText(const ForecastHorizon &horizon)
{
    switch (horizon.kind) {
    case Kind::Cycle:
        return ForecastPage::tr("This cycle");
    case Kind::Month:
        return ForecastPage::tr("This month");
    case Kind::Quarter:
        return ForecastPage::tr("This quarter");
    case Kind::Days:
        break;
    }
    return ForecastPage::tr("Next %n days", nullptr, horizon.days);
}
} // namespace

ForecastPage::ForecastPage(ConnectionService &connections, SpendService &spend, Clock &clock, QSettings &settings,
    SeriesColors &colors, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , Page(entry())
    , m_spend(spend)
    , m_clock(clock)
    , m_settings(settings)
    , m_colors(colors)
    , m_navigator(navigator)
    , m_line(spend)
{
    restore();
    QWidget *head = buildHead();
    m_faces = new DataFaces(connections, clock, navigator, buildContent(), tr("See where spend will end"),
        tr("Connect your Cursor team, and what it spends by the end of the cycle is forecast here, with how sure that "
           "is."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(head);
    layout->addWidget(m_faces, 1);
    showQuestion();
    m_controls->setVisible(m_faces->showsContent());
    connect(m_faces, &DataFaces::contentShown, this, [this](bool shown) {
        m_controls->setVisible(shown);
        showSentence();
    });
    connect(m_faces, &DataFaces::retryRequested, this, &ForecastPage::ask);
    connect(&spend, &SpendService::dataChanged, this, &ForecastPage::refresh);
    connect(&spend, &SpendService::notebookChanged, this, &ForecastPage::refresh); // days off and budgets
    connect(&spend, &SpendService::failed, this, [this](const Problem &problem) { m_faces->setFailure(problem); });
}

PageEntry ForecastPage::entry()
{
    return {u"forecast"_s, tr("Forecast"), u"forecast"_s};
}

void ForecastPage::activated()
{
    if (m_stale)
        QTimer::singleShot(0, this, &ForecastPage::ask); // after the page's first paint
}

void ForecastPage::show(const ForecastQuestion &question)
{
    m_question.horizon = question.horizon;
    m_question.filters = question.filters;
    m_question.measure = question.measure;
    change();
}

QWidget *ForecastPage::buildHead()
{
    auto *head = new QWidget;
    m_controls = new QWidget;
    QSizePolicy policy = m_controls->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the title must not move when they come
    m_controls->setSizePolicy(policy);
    m_measure = new SegmentedControl(tr("Measure"));
    m_measure->setObjectName(u"forecastMeasure"_s);
    for (const Measure measure : {Measure::Cost, Measure::OnDemand, Measure::Included})
        m_measure->addSegment(measureTitle(measure), int(measure));
    m_horizon = new QComboBox;
    m_horizon->setObjectName(u"forecastHorizon"_s);
    m_horizon->setAccessibleName(tr("Horizon"));
    for (const ForecastHorizon &horizon : horizons)
        m_horizon->addItem(horizonText(horizon));
    auto *controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(space::s);
    controls->addWidget(m_measure);
    controls->addWidget(m_horizon);

    m_sentence = new SentenceLabel;
    m_sentence->setObjectName(u"forecastSentence"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(plainLabel(title(), u"title"_s), 1);
    row->addWidget(m_controls);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_sentence);
    connect(m_measure, &SegmentedControl::chosen, this, [this](int value) {
        m_question.measure = Measure(value);
        change();
    });
    connect(m_horizon, &QComboBox::activated, this, [this](int index) {
        m_question.horizon = horizons[std::size_t(index)];
        change();
    });
    return head;
}

QWidget *ForecastPage::buildContent()
{
    auto *content = new QWidget;
    m_tiles = new ForecastTiles;
    m_filters = new FilterBar(m_spend, m_clock);
    m_by = new SegmentedControl(tr("Group by"));
    m_by->setObjectName(u"forecastBy"_s);
    for (const Dimension by :
        {Dimension::User, Dimension::Group, Dimension::Model, Dimension::Repository, Dimension::Kind})
        m_by->addSegment(dimensionShort(by), int(by));
    m_chart = new ForecastChart;
    m_chart->setObjectName(u"forecastChart"_s);
    m_model = new ForecastModel(m_colors, this);
    m_table = new FigureTable(m_model);
    m_table->setNames(u"forecastRows"_s, tr("Forecast by group; Enter narrows the forecast to one"));
    m_table->setColumnsChoosable(true);
    m_table->setRowsInSight(4);
    m_explanation = wrappedLabel({}, u"explanation"_s);
    m_explanation->setObjectName(u"forecastExplanation"_s);

    auto *card = new QFrame;
    setRole(card, u"card"_s);
    auto *cardHead = new QHBoxLayout;
    cardHead->setContentsMargins(14, 0, 14, 0);
    cardHead->setSpacing(10);
    cardHead->addWidget(plainLabel(tr("Up to each day"), u"section"_s));
    cardHead->addWidget(m_filters, 1);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 12, 13, 6);
    cardLayout->setSpacing(6);
    cardLayout->addLayout(cardHead);
    cardLayout->addWidget(m_chart, 1);

    auto *bar = new QHBoxLayout;
    bar->addWidget(plainLabel(tr("By"), u"section"_s));
    bar->addWidget(m_by);
    bar->addStretch();

    auto *how = new QFrame;
    setRole(how, u"card"_s);
    auto *howLayout = new QVBoxLayout(how);
    howLayout->setContentsMargins(14, 10, 14, 12);
    howLayout->setSpacing(space::xs);
    howLayout->addWidget(plainLabel(tr("How this was computed"), u"section"_s));
    howLayout->addWidget(m_explanation);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_tiles);
    layout->addWidget(card, 6);
    layout->addLayout(bar);
    layout->addWidget(m_table, 5);
    layout->addWidget(how);

    connect(m_filters, &FilterBar::filtersChanged, this, [this](const Filters &filters) {
        m_question.filters = filters;
        change();
    });
    connect(m_by, &SegmentedControl::chosen, this, [this](int value) {
        m_question.by = Dimension(value);
        change();
    });
    connect(m_table, &FigureTable::rowActivated, this, [this](const QModelIndex &cell) {
        const QString key = cell.data(FigureModel::KeyRole).toString();
        if (key.isEmpty() || !m_question.by)
            return; // Other is many keys
        m_question.filters[*m_question.by] = {{key}, {}};
        change();
    });
    auto *scroll = new QScrollArea; // the smallest window has no room for all of it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(sidewaysPolicy());
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

void ForecastPage::restore()
{
    // Only what the page itself offers; anything else in the settings is ignored.
    m_question.horizon =
        horizons[std::size_t(std::clamp(m_settings.value(horizonKey, 0).toInt(), 0, int(horizons.size()) - 1))];
    const int measure = m_settings.value(measureKey, int(Measure::Cost)).toInt();
    if (measure >= int(Measure::Cost) && measure <= int(Measure::Included))
        m_question.measure = Measure(measure);
    const auto by = dimensionFromWord(m_settings.value(byKey).toString());
    m_question.by = by && *by <= Dimension::Kind ? *by : Dimension::User;
}

void ForecastPage::change()
{
    const auto place = std::find(horizons.begin(), horizons.end(), m_question.horizon);
    if (place != horizons.end())
        m_settings.setValue(horizonKey, int(place - horizons.begin()));
    m_settings.setValue(measureKey, int(m_question.measure));
    m_settings.setValue(byKey, dimensionWord(*m_question.by));
    showQuestion();
    refresh();
}

void ForecastPage::showQuestion()
{
    m_measure->setValue(int(m_question.measure));
    m_by->setValue(int(*m_question.by));
    const auto place = std::find(horizons.begin(), horizons.end(), m_question.horizon);
    const QSignalBlocker quiet(m_horizon);
    m_horizon->setCurrentIndex(place == horizons.end() ? -1 : int(place - horizons.begin()));
    ExploreView scope; // what the picker of filters lists
    scope.range.kind = RangeRule::Kind::Last90Days;
    scope.filters = m_question.filters;
    m_filters->setView(scope);
}

void ForecastPage::refresh()
{
    m_stale = true;
    if (isVisible())
        ask();
}

void ForecastPage::ask()
{
    m_stale = false;
    m_line.ask([question = m_question](SpendSource &source) { return askForecastView(source, question); },
        [this](const Result<std::shared_ptr<const ForecastView>> &result) {
            if (result)
                showAnswer(*result);
            else
                m_faces->setFailure(result.problem());
        });
}

void ForecastPage::showAnswer(const std::shared_ptr<const ForecastView> &view)
{
    m_view = view;
    const ForecastAnswer &answer = view->forecast;
    const Dimension by = answer.question.by.value_or(Dimension::User);
    QStringList keys;
    for (const ForecastGroup &group : answer.groups) {
        if (!group.key.isEmpty() && keys.size() < 8)
            keys.append(group.key);
    }
    m_colors.assign(by, keys);
    m_tiles->setAnswer(answer, today());
    m_chart->setAnswer(view, today());
    std::vector<ChartLimit> limits;
    for (const BudgetLine &line : view->budgets)
        limits.push_back({tr("Budget “%1”: %2").arg(line.name, moneyText(line.amount)), line.amount,
            line.state == BudgetState::Crossed      ? ChartLimit::Tone::Bad
                : line.state == BudgetState::AtRisk ? ChartLimit::Tone::Caution
                                                    : ChartLimit::Tone::Plain});
    m_chart->setLimits(limits);
    m_model->setAnswer(view);
    const bool hidden =
        (by == Dimension::Group && !view->groupsVisible) || (by == Dimension::Repository && !view->repositoriesVisible);
    m_table->setEmptyText(hidden ? tr("This key does not see %1, as on a Teams plan.").arg(dimensionPlural(by))
            : answer.enough      ? tr("Nothing is expected in this period.")
                                 : answer.tooLittle);
    m_explanation->setText(answer.enough ? answer.explanation : answer.tooLittle);
    m_faces->setAnswered(view->hasEvents);
    showSentence();
}

void ForecastPage::showSentence()
{
    if (!m_view || !m_faces->showsContent()) {
        m_sentence->setRuns({});
        return;
    }
    const ForecastAnswer &answer = m_view->forecast;
    const QString scope = answer.question.filters.empty() ? tr("all people and models") : tr("filtered");
    m_sentence->setRuns({{tr("%1 · %2 · figures up to %3 are known")
                              .arg(rangeText(answer.period, today()), scope,
                                  dayText(std::min(answer.firstAhead, today()) - 1, today())),
        false}});
}

UtcDay ForecastPage::today() const
{
    return UtcDay::ofMs(m_clock.nowMs());
}

} // namespace spend::ui

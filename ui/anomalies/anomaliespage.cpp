// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/anomalies/anomaliespage.h"

#include "core/workspace/anomalybook.h"
#include "ui/anomalies/anomalydetail.h"
#include "ui/anomalies/anomalymodel.h"
#include "ui/connections/datafaces.h"
#include "ui/shell/navigator.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sentencelabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString filterKey = u"anomalies/filter"_s;
constexpr int allStates = 3;

std::optional<AnomalyState> stateOf(int filter)
{
    return filter >= 0 && filter < allStates ? std::optional(AnomalyState(filter)) : std::nullopt;
}
} // namespace

AnomaliesPage::AnomaliesPage(ConnectionService &connections, SpendService &spend, Clock &clock, QSettings &settings,
    Navigator &navigator, std::shared_ptr<AnomalyCache> cache, QWidget *parent)
    : QWidget(parent)
    , Page(entry())
    , m_spend(spend)
    , m_clock(clock)
    , m_settings(settings)
    , m_navigator(navigator)
    , m_cache(std::move(cache))
    , m_line(spend)
{
    QWidget *head = buildHead();
    m_faces = new DataFaces(connections, clock, navigator, buildContent(), tr("See what is out of the ordinary"),
        tr("Connect your Cursor team, and what costs far more than it usually does is listed here."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(head);
    layout->addWidget(m_faces, 1);
    setFilter(m_settings.value(filterKey, 0).toInt());

    m_controls->setVisible(m_faces->showsContent());
    connect(m_faces, &DataFaces::contentShown, this, [this](bool shown) {
        m_controls->setVisible(shown);
        sayWhatIsShown();
    });
    connect(m_faces, &DataFaces::retryRequested, this, &AnomaliesPage::ask);
    connect(&spend, &SpendService::dataChanged, this, &AnomaliesPage::refresh);
    connect(&spend, &SpendService::notebookChanged, this, &AnomaliesPage::refresh);
    connect(&spend, &SpendService::failed, this, [this](const Problem &problem) { m_faces->setFailure(problem); });
}

PageEntry AnomaliesPage::entry()
{
    return {u"anomalies"_s, tr("Anomalies"), u"anomalies"_s};
}

void AnomaliesPage::activated()
{
    if (m_stale)
        ask();
}

void AnomaliesPage::showAnomaly(const QString &id)
{
    m_wanted = id;
    ask();
}

QWidget *AnomaliesPage::buildHead()
{
    auto *head = new QWidget;
    m_controls = new QWidget;
    QSizePolicy policy = m_controls->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the title must not move when they come
    m_controls->setSizePolicy(policy);
    m_filter = new SegmentedControl(tr("Anomalies shown"));
    m_filter->setObjectName(u"anomalyFilter"_s);
    m_filter->addSegment(tr("Open"), int(AnomalyState::Open));
    m_filter->addSegment(tr("Acknowledged"), int(AnomalyState::Acknowledged));
    m_filter->addSegment(tr("Muted"), int(AnomalyState::Muted));
    m_filter->addSegment(tr("All"), allStates);
    m_sensitivity = new QComboBox;
    m_sensitivity->setObjectName(u"anomalySensitivity"_s);
    m_sensitivity->setAccessibleName(tr("Sensitivity"));
    m_sensitivity->setToolTip(tr("How far from the usual something must be. Everybody who works with this store has "
                                 "the same."));
    m_sensitivity->addItem(tr("Low sensitivity"), int(Sensitivity::Low));
    m_sensitivity->addItem(tr("Default sensitivity"), int(Sensitivity::Default));
    m_sensitivity->addItem(tr("High sensitivity"), int(Sensitivity::High));
    m_sensitivity->setCurrentIndex(1);
    auto *controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(space::s);
    controls->addWidget(m_filter);
    controls->addWidget(m_sensitivity);
    m_sentence = new SentenceLabel;
    m_sentence->setObjectName(u"anomaliesSentence"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(plainLabel(title(), u"title"_s), 1);
    row->addWidget(m_controls);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_sentence);
    connect(m_filter, &SegmentedControl::chosen, this, [this](int value) {
        m_settings.setValue(filterKey, value);
        setFilter(value);
    });
    connect(m_sensitivity, &QComboBox::activated, this, [this](int index) {
        const auto sensitivity = Sensitivity(m_sensitivity->itemData(index).toInt());
        change([sensitivity](store::StoreSession &session) { anomalybook::setSensitivity(session, sensitivity); });
    });
    return head;
}

QWidget *AnomaliesPage::buildContent()
{
    auto *content = new QWidget;
    m_model = new AnomalyModel(this);
    m_table = new FigureTable(m_model);
    m_table->setNames(u"anomalyRows"_s, tr("Anomalies, newest first; Ctrl+Enter opens the spot in Explorer"));
    m_table->setColumnsChoosable(true);
    m_table->setTotalsShown(false);
    m_detail = new AnomalyDetail;
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_table, 17);
    layout->addWidget(m_detail, 10);

    connect(
        m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AnomaliesPage::showCurrent);
    // The table finds its current row again first.
    connect(m_model, &QAbstractItemModel::modelReset, this, &AnomaliesPage::showCurrent, Qt::QueuedConnection);
    const auto explore = [this] {
        if (const ListedAnomaly *listed = current())
            m_navigator.explore(listed->anomaly.view);
    };
    connect(m_table, &FigureTable::rowOpened, this, explore);
    connect(m_detail, &AnomalyDetail::exploreRequested, this, explore);
    connect(m_detail, &AnomalyDetail::subjectRequested, this, [this] {
        if (const ListedAnomaly *listed = current())
            m_navigator.openSubject(listed->anomaly.dimension, listed->anomaly.key);
    });
    connect(m_detail, &AnomalyDetail::acknowledged, this, [this](const QString &id, const QString &note) {
        change([id, note, now = m_clock.nowMs()](
                   store::StoreSession &session) { anomalybook::acknowledge(session, id, note, now); });
    });
    connect(m_detail, &AnomalyDetail::reopened, this, [this](const QString &id) {
        change([id](store::StoreSession &session) { anomalybook::reopen(session, id); });
    });
    connect(m_detail, &AnomalyDetail::muted, this, [this](const store::StoredMute &rule) {
        change([rule](store::StoreSession &session) { anomalybook::mute(session, rule); });
    });
    connect(m_detail, &AnomalyDetail::unmuted, this, [this](const QString &id) {
        change([id](store::StoreSession &session) { anomalybook::unmute(session, id); });
    });
    return content;
}

void AnomaliesPage::change(std::function<void(store::StoreSession &)> work)
{
    m_spend.change(SpendService::Touches::Notebook, std::move(work), this, [this](const Result<void> &done) {
        m_detail->setTrouble(done ? QString() : done.problem().sentence());
        if (!done && m_answer) { // the box shows what is kept
            const QSignalBlocker quiet(m_sensitivity);
            m_sensitivity->setCurrentIndex(m_sensitivity->findData(int(m_answer->sensitivity)));
        }
    });
}

void AnomaliesPage::refresh()
{
    m_stale = true;
    if (isVisible())
        ask();
}

void AnomaliesPage::ask()
{
    m_stale = false;
    m_line.ask([cache = m_cache](SpendSource &source) { return answerAnomalies(source, {}, cache.get()); },
        [this](const Result<std::shared_ptr<const AnomalyAnswer>> &result) {
            if (result)
                showAnswer(*result);
            else
                m_faces->setFailure(result.problem());
        });
}

void AnomaliesPage::showAnswer(const std::shared_ptr<const AnomalyAnswer> &answer)
{
    m_answer = answer;
    const QSignalBlocker quiet(m_sensitivity);
    m_sensitivity->setCurrentIndex(m_sensitivity->findData(int(answer->sensitivity)));
    m_model->setAnswer(answer, today());
    if (const ListedAnomaly *wanted = answer->find(std::exchange(m_wanted, {}))) {
        if (const auto shown = stateOf(m_filter->value()); shown && *shown != wanted->state)
            setFilter(int(wanted->state));
        m_table->setCurrentPath({wanted->anomaly.id});
    }
    showFilter();
    m_faces->setAnswered(answer->hasEvents);
    sayWhatIsShown();
}

void AnomaliesPage::sayWhatIsShown()
{
    if (!m_answer || !m_faces->showsContent()) {
        m_sentence->setRuns({});
        return;
    }
    m_sentence->setRuns({{tr("Days from %1 against their own history · ").arg(rangeText(m_answer->range, today()))},
        {tr("%n open", nullptr, m_answer->count(AnomalyState::Open)), true},
        {tr(" · %n acknowledged", nullptr, m_answer->count(AnomalyState::Acknowledged))},
        {tr(" · %n muted", nullptr, m_answer->count(AnomalyState::Muted))}});
}

void AnomaliesPage::setFilter(int value)
{
    const int filter = value >= 0 && value <= allStates ? value : 0;
    m_filter->setValue(filter);
    m_model->setState(stateOf(filter));
    showFilter();
}

void AnomaliesPage::showFilter()
{
    switch (m_filter->value()) {
    case int(AnomalyState::Open):
        m_table->setEmptyText(tr("Nothing out of the ordinary is open."));
        break;
    case int(AnomalyState::Acknowledged):
        m_table->setEmptyText(tr("Nothing was acknowledged in these days."));
        break;
    case int(AnomalyState::Muted):
        m_table->setEmptyText(tr("No rule mutes anything in these days."));
        break;
    default:
        m_table->setEmptyText(tr("Nothing out of the ordinary in these days."));
    }
}

void AnomaliesPage::showCurrent()
{
    if (!m_table->view()->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_table->view()->setCurrentIndex(m_model->index(0, 0)); // which brings us here again
        return;
    }
    const ListedAnomaly *listed = current();
    m_detail->setAnomaly(listed ? std::optional(*listed) : std::nullopt, today());
}

const ListedAnomaly *AnomaliesPage::current() const
{
    const QModelIndex index = m_table->view()->currentIndex();
    return index.isValid() ? m_model->anomalyAt(index.row()) : nullptr;
}

UtcDay AnomaliesPage::today() const
{
    return UtcDay::ofMs(m_clock.nowMs());
}

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/reconcilepage.h"

#include "ui/connections/datafaces.h"
#include "ui/reconcile/differencescard.h"
#include "ui/reconcile/invoicecard.h"
#include "ui/reconcile/reconcilemodel.h"
#include "ui/reconcile/reconciletext.h"
#include "ui/reconcile/reconciletiles.h"
#include "ui/reconcile/reconcileusercard.h"
#include "ui/reconcile/standingcard.h"
#include "ui/shell/navigator.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textscale.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sentencelabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString connectionKey = u"reconcile/connection"_s;
const QString onlyDifferencesKey = u"reconcile/onlyDifferences"_s;
constexpr int mostTextLines = 17; ///< of the cards below the table, which takes the rest

/// Chooses the entry with this value, if there is one, without a signal.
void choose(QComboBox *box, const QVariant &value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(box->findData(value));
}

/// New entries, only where they are others: an open list stays as it is.
void setEntries(QComboBox *box, const QList<std::pair<QString, QVariant>> &entries)
{
    bool same = box->count() == entries.size();
    for (int i = 0; same && i < box->count(); ++i)
        same = box->itemText(i) == entries[i].first && box->itemData(i) == entries[i].second;
    if (same)
        return;
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto &[text, value] : entries)
        box->addItem(text, value);
}
} // namespace

ReconcilePage::ReconcilePage(ConnectionService &connections, SpendService &spend, Clock &clock, QSettings &settings,
    Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , Page(entry())
    , m_spend(spend)
    , m_clock(clock)
    , m_settings(settings)
    , m_navigator(navigator)
    , m_line(spend)
{
    m_question.connection = m_settings.value(connectionKey, 0).toInt();
    QWidget *head = buildHead();
    m_faces = new DataFaces(connections, clock, navigator, buildContent(), tr("Know which number is right"),
        tr("Connect your Cursor team, and its events are compared with Cursor's own figures here, user by user."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(head);
    layout->addWidget(m_faces, 1);
    setOnlyDifferences(m_settings.value(onlyDifferencesKey, false).toBool());

    m_controls->setVisible(m_faces->showsContent());
    connect(m_faces, &DataFaces::contentShown, this, [this](bool shown) {
        m_controls->setVisible(shown);
        if (!shown)
            m_sentence->setRuns({});
        else if (m_answer)
            m_sentence->setRuns(reconcileSentence(*m_answer, today()));
    });
    connect(m_faces, &DataFaces::retryRequested, this, &ReconcilePage::ask);
    connect(&spend, &SpendService::dataChanged, this, &ReconcilePage::refresh);
    connect(&spend, &SpendService::notebookChanged, this, &ReconcilePage::refresh);
    // A run may bring new spend and no new event.
    connect(&connections, &ConnectionService::runFinished, this, &ReconcilePage::refresh);
    connect(&spend, &SpendService::failed, this, [this](const Problem &problem) { m_faces->setFailure(problem); });
}

PageEntry ReconcilePage::entry()
{
    return {u"reconcile"_s, tr("Reconcile"), u"check"_s};
}

void ReconcilePage::activated()
{
    if (m_stale)
        ask();
}

void ReconcilePage::openCycle(ConnectionId connection, UtcDay day)
{
    m_invoice->keepTyped();
    if (connection != 0)
        m_question.connection = connection;
    m_question.cycle = day;
    ask();
}

QWidget *ReconcilePage::buildHead()
{
    auto *head = new QWidget;
    m_controls = new QWidget;
    QSizePolicy policy = m_controls->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the title must not move when they come
    m_controls->setSizePolicy(policy);
    m_connection = new QComboBox;
    m_connection->setObjectName(u"reconcileConnection"_s);
    m_connection->setAccessibleName(tr("Connection"));
    m_connection->setVisible(false);
    m_cycle = new QComboBox;
    m_cycle->setObjectName(u"reconcileCycle"_s);
    m_cycle->setAccessibleName(tr("Billing cycle"));
    m_cycle->setMinimumWidth(250);
    for (QComboBox *const box : {m_connection, m_cycle})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(space::s);
    controls->addWidget(m_connection);
    controls->addWidget(m_cycle);

    m_sentence = new SentenceLabel;
    m_sentence->setObjectName(u"reconcileSentence"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(plainLabel(title(), u"title"_s), 1);
    row->addWidget(m_controls);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_sentence);

    connect(m_connection, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_invoice->keepTyped();
        m_question = {m_connection->itemData(index).toInt(), {}}; // another team has other cycles
        m_settings.setValue(connectionKey, m_question.connection);
        ask();
    });
    connect(m_cycle, &QComboBox::currentIndexChanged, this,
        [this](int index) { openCycle(0, UtcDay{m_cycle->itemData(index).toInt()}); });
    return head;
}

QWidget *ReconcilePage::buildContent()
{
    auto *content = new QWidget;
    m_tiles = new ReconcileTiles;
    m_standing = new StandingCard;
    m_filter = new SegmentedControl(tr("Users shown"));
    m_filter->setObjectName(u"reconcileFilter"_s);
    m_filter->addSegment(tr("All users"), 0);
    m_filter->addSegment(tr("Only differences"), 1);
    m_model = new ReconcileModel(this);
    m_table = new FigureTable(m_model);
    m_table->setNames(u"reconcileRows"_s, tr("Events and spend by user; Ctrl+Enter opens the person"));
    m_table->setColumnsChoosable(true);
    m_table->setRowsInSight(3);
    m_user = new ReconcileUserCard;
    m_differences = new DifferencesCard;
    m_invoice = new InvoiceCard(m_spend);

    auto *bar = new QHBoxLayout;
    bar->addWidget(plainLabel(tr("User by user"), u"section"_s));
    bar->addStretch();
    bar->addWidget(m_filter);
    auto *cards = new QWidget;
    cards->setMaximumHeight(mostTextLines * QFontMetrics(textFont(TextRole::Body)).lineSpacing());
    auto *below = new QHBoxLayout(cards);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(space::m);
    below->addWidget(m_user, 11); // its exact figures need the width
    below->addWidget(m_differences, 9);
    below->addWidget(m_invoice, 8);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_tiles);
    layout->addWidget(m_standing);
    layout->addLayout(bar);
    layout->addWidget(m_table, 5);
    layout->addWidget(cards, 4);

    connect(m_filter, &SegmentedControl::chosen, this, [this](int value) {
        m_settings.setValue(onlyDifferencesKey, value == 1);
        setOnlyDifferences(value == 1);
    });
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ReconcilePage::showCurrentUser);
    // The table finds its current row again first.
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReconcilePage::showCurrentUser, Qt::QueuedConnection);
    connect(m_table, &FigureTable::rowOpened, this, [this](const QStringList &path) { openUser(path.value(0)); });
    connect(m_user, &ReconcileUserCard::openRequested, this, [this] { openUser(m_table->currentPath().value(0)); });
    connect(m_user, &ReconcileUserCard::exploreRequested, this, &ReconcilePage::exploreUser);
    connect(m_tiles, &ReconcileTiles::figureAsked, this, [this](Measure measure, const QRect &anchor) {
        FigureScope scope;
        scope.range = m_answer->cycle();
        scope.measure = measure;
        scope.filters[Dimension::Connection].included = {m_answer->connectionName};
        Q_EMIT explanationAsked(scope, anchor);
    });
    auto *scroll = new QScrollArea; // the smallest window has no room for all of it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(sidewaysPolicy());
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

void ReconcilePage::refresh()
{
    m_stale = true;
    if (isVisible())
        ask();
}

void ReconcilePage::ask()
{
    m_stale = false;
    m_line.ask([question = m_question](SpendSource &source) { return answerReconcile(source, question); },
        [this](const Result<std::shared_ptr<const ReconcileAnswer>> &result) {
            if (result)
                showAnswer(*result);
            else
                m_faces->setFailure(result.problem());
        });
}

void ReconcilePage::showAnswer(const std::shared_ptr<const ReconcileAnswer> &answer)
{
    const bool other = m_answer && (m_answer->connection != answer->connection || m_answer->cycle() != answer->cycle());
    m_answer = answer;
    if (!answer->connections.empty()) {
        showChoices();
        m_sentence->setRuns(reconcileSentence(*answer, today()));
        m_tiles->setAnswer(*answer);
        m_standing->setAnswer(*answer);
        m_model->setAnswer(answer);
        if (other)
            m_table->view()->setCurrentIndex(m_model->index(0, 0)); // another cycle begins at its largest difference
        m_differences->setAnswer(answer);
        m_invoice->setAnswer(answer);
        setOnlyDifferences(m_model->onlyDifferences());
    }
    m_faces->setAnswered(answer->hasEvents && !answer->connections.empty());
}

void ReconcilePage::showChoices()
{
    QList<std::pair<QString, QVariant>> connections;
    for (const auto &[id, name] : m_answer->connections)
        connections.append({name, id});
    setEntries(m_connection, connections);
    choose(m_connection, m_answer->connection);
    m_connection->setVisible(connections.size() > 1);
    QList<std::pair<QString, QVariant>> cycles;
    for (const CycleChoice &choice : m_answer->cycles)
        cycles.append({cycleChoiceText(choice, today()), choice.cycle.first.number});
    setEntries(m_cycle, cycles);
    choose(m_cycle, m_answer->cycle().first.number);
}

void ReconcilePage::setOnlyDifferences(bool only)
{
    m_filter->setValue(only ? 1 : 0);
    m_model->setOnlyDifferences(only);
    m_table->setEmptyText(only && m_answer && !m_answer->reconciliation.rows.empty()
            ? tr("No difference above one cent: everybody matches.")
            : tr("There are neither events nor spend in this cycle."));
}

void ReconcilePage::showCurrentUser()
{
    if (!m_table->view()->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_table->view()->setCurrentIndex(m_model->index(0, 0)); // which brings us here again
        return;
    }
    const ReconciliationRow *row = currentRow();
    m_user->setUser(m_answer, row ? std::optional(*row) : std::nullopt);
}

const ReconciliationRow *ReconcilePage::currentRow() const
{
    const QModelIndex current = m_table->view()->currentIndex();
    return current.isValid() ? m_model->rowAt(current.row()) : nullptr;
}

void ReconcilePage::openUser(const QString &key)
{
    if (!key.isEmpty())
        m_navigator.openSubject(Dimension::User, key);
}

void ReconcilePage::exploreUser()
{
    const ReconciliationRow *row = currentRow();
    if (!row)
        return;
    ExploreView view;
    view.range = {RangeRule::Kind::Custom, m_answer->cycle()};
    view.by = {Dimension::Model};
    view.filters[Dimension::User].included = {row->user};
    if (m_answer->connections.size() > 1)
        view.filters[Dimension::Connection].included = {m_answer->connectionName};
    m_navigator.explore(view);
}

UtcDay ReconcilePage::today() const
{
    return UtcDay::ofMs(m_clock.nowMs());
}

} // namespace spend::ui

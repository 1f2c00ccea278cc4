// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/limitstab.h"

#include "core/plan/limitpermission.h"
#include "core/plan/teamspend.h"
#include "core/store/storesession.h"
#include "ui/overview/tile.h"
#include "ui/plan/limitdialog.h"
#include "ui/plan/limitsmodel.h"
#include "ui/plan/plantext.h"
#include "ui/shell/navigator.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/notebox.h"
#include "ui/widgets/peoplenames.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

LimitsTab::LimitsTab(ConnectionService &connections, SpendService &spend, Navigator &navigator, QWidget *parent)
    : PlanTab(parent)
    , m_connections(connections)
    , m_spend(spend)
    , m_navigator(navigator)
    , m_line(spend)
    , m_explanation(wrappedLabel(tr("A team limit is one pool, not shared out among members: whoever spends first uses "
                                    "it up for all. When it is "
                                    "used up, on-demand usage ends for everybody until the next cycle, also for those "
                                    "who spent nothing. Only a "
                                    "member's own limit keeps one member from using up the pool."),
          u"explanation"_s))
    , m_permission(wrappedLabel({}, u"explanation"_s))
    , m_settings(new QPushButton(tr("Open Settings")))
    , m_again(new QPushButton(tr("Try again")))
    , m_set(new QPushButton(tr("Change limit…")))
    , m_outcome(new NoteBox)
    , m_model(new LimitsModel(this))
    , m_table(new FigureTable(m_model))
{
    QWidget *tiles = buildTiles();
    m_explanation->setObjectName(u"teamLimit"_s);
    m_permission->setObjectName(u"limitPermission"_s);
    m_settings->setObjectName(u"limitSettings"_s);
    m_settings->setAccessibleName(tr("Open Settings, where changing limits is switched on"));
    m_again->setObjectName(u"limitTryAgain"_s);
    m_again->setAccessibleName(tr("Try again whether the key may change limits"));
    m_set->setObjectName(u"limitSet"_s);
    m_outcome->setObjectName(u"limitOutcome"_s);
    m_outcome->setVisible(false);
    m_table->setNames(u"limits"_s, tr("Limits by member; Ctrl+Enter opens the person"));
    m_table->setColumnsChoosable(true);
    m_table->setRowsInSight(4);
    m_table->setEmptyText(tr("Cursor's spend was not read yet, and with it no limit. Sync first."));

    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::s);
    bar->addWidget(m_permission, 1);
    bar->addWidget(m_settings);
    bar->addWidget(m_again);
    bar->addWidget(m_set);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(tiles);
    layout->addWidget(m_explanation);
    layout->addLayout(bar);
    layout->addWidget(m_outcome);
    layout->addWidget(m_table, 3);
    layout->addWidget(buildRecord(), 1);

    connect(m_settings, &QPushButton::clicked, this, [this] { m_navigator.openPage(u"settings"_s); });
    connect(m_again, &QPushButton::clicked, this, &LimitsTab::tryAgain);
    connect(m_set, &QPushButton::clicked, this, &LimitsTab::askForLimit);
    connect(m_undo, &QPushButton::clicked, this, &LimitsTab::askToUndo);
    connect(m_table, &FigureTable::rowOpened, this,
        [this](const QStringList &path) { m_navigator.openSubject(Dimension::User, path.value(0)); });
    for (FigureTable *table : {m_table, m_recordTable}) {
        connect(table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LimitsTab::showChoice);
        // The table finds its current row again first.
        connect(table->figures(), &QAbstractItemModel::modelReset, this, &LimitsTab::showChoice, Qt::QueuedConnection);
    }
    showPermission();
}

QWidget *LimitsTab::buildTiles()
{
    auto *tiles = new QWidget;
    m_reached = new Tile(tr("Limit reached"));
    m_near = new Tile(tr("Near the limit"));
    m_onCourse = new Tile(tr("On course to it"));
    m_pool = new Tile(tr("Team's on-demand"));
    m_reached->setObjectName(u"tileReached"_s);
    m_near->setObjectName(u"tileNear"_s);
    m_onCourse->setObjectName(u"tileOnCourse"_s);
    m_pool->setObjectName(u"tilePool"_s);
    auto *layout = new QHBoxLayout(tiles);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    for (Tile *const tile : {m_reached, m_near, m_onCourse})
        layout->addWidget(tile, 3);
    layout->addWidget(m_pool, 4);
    return tiles;
}

QWidget *LimitsTab::buildRecord()
{
    m_recordCard = new QWidget;
    m_record = new LimitRecordModel(this);
    m_recordTable = new FigureTable(m_record);
    m_recordTable->setNames(u"limitRecord"_s, tr("Limits that were changed from here"));
    m_recordTable->setTotalsShown(false);
    m_recordTable->setRowsInSight(2);
    m_undo = new QPushButton(tr("Undo…"));
    m_undo->setObjectName(u"limitUndo"_s);
    m_undo->setAccessibleName(tr("Undo the chosen change of a limit"));
    auto *bar = new QHBoxLayout;
    bar->addWidget(plainLabel(tr("Changed from here"), u"section"_s), 1);
    bar->addWidget(m_undo);
    auto *layout = new QVBoxLayout(m_recordCard);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(bar);
    layout->addWidget(m_recordTable, 1);
    m_recordCard->setVisible(false);
    return m_recordCard;
}

QString LimitsTab::id() const
{
    return u"limits"_s;
}

QString LimitsTab::title() const
{
    return tr("Limits");
}

void LimitsTab::refresh(ConnectionId connection)
{
    if (m_answer && m_answer->connection != connection)
        m_outcome->setVisible(false); // it was about another team
    m_line.ask([connection](SpendSource &source) { return answerLimits(source, connection, calendarOf(source)); },
        [this](const Result<std::shared_ptr<const LimitsAnswer>> &result) {
            if (result)
                showAnswer(*result);
            else
                Q_EMIT failed(result.problem());
        });
}

void LimitsTab::showAnswer(const std::shared_ptr<const LimitsAnswer> &answer)
{
    m_answer = answer;
    m_model->setAnswer(answer);
    m_record->setAnswer(answer);
    m_recordCard->setVisible(!answer->changes.empty());
    showTiles();
    showPermission();
    showChoice();
    const UtcDay today = UtcDay::ofMs(answer->computedMs);
    QList<SentenceLabel::Run> sentence{{tr("What members of ")}, {answer->connectionName, true},
        {tr(" may spend beyond the plan and have spent, ")}, {rangeText(answer->cycle, today), true}};
    if (answer->readMs)
        sentence.append({tr("; read from Cursor %1").arg(momentText(*answer->readMs, answer->computedMs))});
    if (!answer->isCurrent && answer->readMs)
        sentence.append({tr(". This cycle is over: sync for the one that runs now")});
    setSentence(sentence);
    Q_EMIT answered();
}

void LimitsTab::showTiles()
{
    const auto setCount = [this](Tile *tile, LimitState state, QColor Tokens::*color, const QString &words) {
        const int members = m_answer->count(state);
        tile->setFigure(countText(members), tr("of %1").arg(countText(qint64(m_answer->rows.size()))));
        if (members == 0)
            tile->setContext(tr("nobody"), u"✓"_s, &Tokens::good);
        else
            tile->setContext(words, u"!"_s, color);
        tile->setToolTip(limitStateExplanation(state));
    };
    setCount(m_reached, LimitState::Reached, &Tokens::bad, tr("no on-demand use any more"));
    setCount(m_near, LimitState::Near, &Tokens::caution, tr("four fifths are used"));
    setCount(m_onCourse, LimitState::OnCourse, &Tokens::caution, tr("reached before the cycle ends"));
    const TeamPool &pool = m_answer->pool;
    const UtcDay today = UtcDay::ofMs(m_answer->computedMs);
    m_pool->setFigure(moneyText(pool.used), pool.limit ? tr("of %1").arg(moneyText(*pool.limit)) : QString());
    if (pool.limit && *pool.limit <= pool.used)
        m_pool->setContext(tr("the team's limit is used up for all"), u"!"_s, &Tokens::bad);
    else if (pool.hits)
        m_pool->setContext(
            tr("the pool is expected to end on %1").arg(dayText(*pool.hits, today)), u"!"_s, &Tokens::caution);
    else if (pool.expected)
        m_pool->setContext(
            tr("%1 expected by %2").arg(moneyText(pool.expected->expected), dayText(m_answer->cycle.last, today)));
    else
        m_pool->setContext(m_answer->tooLittle);
    if (!pool.limit)
        m_pool->setToolTip(tr("Cursor does not tell the team's limit. It can be typed in with the contract."));
}

void LimitsTab::showPermission()
{
    const LimitPermission permission = m_answer ? m_answer->permission : LimitPermission{};
    m_settings->setVisible(!permission.switchedOn);
    m_again->setVisible(permission.switchedOn && !permission.refused.isEmpty());
    m_set->setVisible(permission.allowed());
    if (!permission.switchedOn)
        m_permission->setText(
            tr("This page only reads. Changing a member's limit from here can be switched on in Settings."));
    else if (!permission.refused.isEmpty())
        m_permission->setText(permission.refused);
    else
        m_permission->setText(
            tr("Choose a member to change their own limit. Every change is asked about, noted and can be undone."));
}

void LimitsTab::showChoice()
{
    m_set->setEnabled(!m_busy && m_answer && m_model->rowFor(m_table->currentPath().value(0)));
    const LimitChange *change = m_record->changeFor(m_recordTable->currentPath().value(0));
    const bool allowed = m_answer && m_answer->permission.allowed();
    m_undo->setVisible(allowed);
    const bool undone =
        change && std::any_of(m_answer->changes.begin(), m_answer->changes.end(), [change](const LimitChange &other) {
            return other.undoes == change->id && other.outcome == LimitOutcome::Done;
        });
    m_undo->setEnabled(!m_busy && allowed && change && change->outcome == LimitOutcome::Done && !undone);
}

void LimitsTab::askForLimit()
{
    const LimitRow *row = m_model->rowFor(m_table->currentPath().value(0));
    if (!row)
        return;
    auto *dialog = new LimitDialog(m_answer->connection, *row, this);
    connect(dialog, &LimitDialog::confirmed, this, &LimitsTab::change);
    dialog->open();
}

void LimitsTab::askToUndo()
{
    const LimitChange *change = m_record->changeFor(m_recordTable->currentPath().value(0));
    if (!change)
        return;
    const Result<LimitWish> wish = undoWish(*change, accountName());
    if (!wish) {
        m_outcome->showNote(NoteBox::Tone::Caution, tr("Can't be undone"), wish.problem().sentence());
        m_outcome->setVisible(true);
        return;
    }
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"undoQuestion"_s);
    box->setWindowTitle(tr("Undo"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Set the limit of %1 back?").arg(peoplenames::ofEmail(wish->email)));
    box->setInformativeText(
        tr("At Cursor, at once: from %1 to %2.").arg(ownLimitText(wish->oldDollars), ownLimitText(wish->newDollars)));
    QPushButton *undo = box->addButton(tr("Set it back"), QMessageBox::AcceptRole);
    undo->setObjectName(u"undoConfirm"_s);
    box->addButton(QMessageBox::Cancel);
    connect(undo, &QPushButton::clicked, this, [this, asked = *wish] { this->change(asked); });
    box->open();
}

/// Forgets that the key was refused; the next change finds out anew.
void LimitsTab::tryAgain()
{
    m_spend.change(
        SpendService::Touches::Notebook,
        [connection = m_answer->connection](store::StoreSession &session) { forgetRefusedKey(session, connection); },
        this,
        [this](const Result<void> &result) {
            if (!result)
                Q_EMIT failed(result.problem());
        });
}

void LimitsTab::change(const LimitWish &wish)
{
    m_busy = true;
    showChoice();
    m_outcome->showNote(NoteBox::Tone::Busy, tr("On its way"),
        tr("Cursor is asked to change the limit of %1 from %2 to %3.")
            .arg(peoplenames::ofEmail(wish.email), ownLimitText(wish.oldDollars), ownLimitText(wish.newDollars)));
    m_outcome->setVisible(true);
    m_connections.changeLimit(wish, this, [this](const Result<LimitChange> &result) { showOutcome(result); });
}

void LimitsTab::showOutcome(const Result<LimitChange> &result)
{
    m_busy = false;
    showChoice();
    if (!result) {
        m_outcome->showNote(
            NoteBox::Tone::Bad, tr("Nothing was changed"), peoplenames::inText(result.problem().sentence()));
    } else {
        const bool done = result->outcome == LimitOutcome::Done;
        const bool open = result->outcome == LimitOutcome::Unknown;
        m_outcome->showNote(done ? NoteBox::Tone::Good
                : open           ? NoteBox::Tone::Caution
                                 : NoteBox::Tone::Bad,
            done       ? tr("Limit changed")
                : open ? tr("Not known whether the limit was changed")
                       : tr("Nothing was changed"),
            tr("%1, from %2 to %3: %4")
                .arg(peoplenames::ofEmail(result->email), ownLimitText(result->oldDollars),
                    ownLimitText(result->newDollars), peoplenames::inText(result->note)));
    }
    m_outcome->setVisible(true);
    refresh(m_answer ? m_answer->connection : 0);
}

} // namespace spend::ui

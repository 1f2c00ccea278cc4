// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budgetspage.h"

#include "core/analysis/spendpicture.h"
#include "core/budget/budgetbook.h"
#include "core/budget/budgetcrossings.h"
#include "core/calendar/calendar.h"
#include "core/store/storesession.h"
#include "ui/budgets/budgetdetail.h"
#include "ui/budgets/budgetdialog.h"
#include "ui/budgets/budgetlist.h"
#include "ui/connections/datafaces.h"
#include "ui/shell/navigator.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textscale.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/invitation.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sentencelabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
BudgetsAnswer answerBudgets(SpendSource &source)
{
    return {budgetStandings(source, loadCalendar(source.store)), source.picture.hasEvents(), source.nowMs};
}
} // namespace

BudgetsPage::BudgetsPage(
    ConnectionService &connections, SpendService &spend, Clock &clock, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , Page(entry())
    , m_spend(spend)
    , m_clock(clock)
    , m_navigator(navigator)
    , m_line(spend)
{
    QWidget *head = buildHead();
    m_faces = new DataFaces(connections, clock, navigator, buildContent(), tr("Know before the budget is used up"),
        tr("Connect your Cursor team, give teams, models or repositories a budget, and see the day on which it will "
           "not be enough."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(head);
    layout->addWidget(m_faces, 1);
    layout->addWidget(buildStatus());

    connect(m_faces, &DataFaces::contentShown, this, [this] {
        if (m_answer)
            showAnswer(m_answer);
    });
    connect(m_faces, &DataFaces::retryRequested, this, &BudgetsPage::ask);
    connect(&spend, &SpendService::dataChanged, this, &BudgetsPage::refresh);
    connect(&spend, &SpendService::notebookChanged, this, &BudgetsPage::refresh);
    connect(&spend, &SpendService::failed, this, [this](const Problem &problem) { m_faces->setFailure(problem); });
}

PageEntry BudgetsPage::entry()
{
    return {u"budgets"_s, tr("Budgets"), u"budgets"_s};
}

void BudgetsPage::activated()
{
    if (m_stale)
        ask();
}

QWidget *BudgetsPage::buildHead()
{
    auto *head = new QWidget;
    m_add = new QPushButton(tr("Add budget"));
    m_add->setObjectName(u"addBudget"_s);
    m_add->setIcon(themeIcon(u"plus"_s));
    QSizePolicy policy = m_add->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the title must not move when it comes
    m_add->setSizePolicy(policy);
    m_add->setVisible(false);
    m_sentence = new SentenceLabel;
    m_sentence->setObjectName(u"budgetsSentence"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(plainLabel(title(), u"title"_s), 1);
    row->addWidget(m_add);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_sentence);
    connect(m_add, &QPushButton::clicked, this, &BudgetsPage::addBudget);
    return head;
}

QWidget *BudgetsPage::buildContent()
{
    auto *invitation = new Invitation(u"drawing-figures"_s);
    invitation->setObjectName(u"noBudgets"_s);
    invitation->setWords(tr("Give the spend a limit"),
        tr("A budget for everything, or for a team, a person, a model or a repository: see how full it is, whether it "
           "will hold, and on which day it is used up."));
    QPushButton *first = invitation->addButton(tr("Add the first budget"), true);
    first->setObjectName(u"addFirstBudget"_s);
    connect(first, &QPushButton::clicked, this, &BudgetsPage::addBudget);
    m_empty = invitation;
    m_budgets = buildBudgets();
    m_content = new QStackedWidget;
    m_content->addWidget(m_empty);
    m_content->addWidget(m_budgets);
    return m_content;
}

QWidget *BudgetsPage::buildBudgets()
{
    m_model = new BudgetModel(this);
    m_list = new BudgetList(m_model);
    m_detail = new BudgetDetail;
    auto *card = new QFrame;
    setRole(card, u"card"_s);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, space::s, 1, space::s);
    cardLayout->addWidget(m_list);
    auto *scroll = new QScrollArea; // the smallest window has no room for all of it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(sidewaysPolicy());
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_detail);
    auto *budgets = new QWidget;
    auto *layout = new QHBoxLayout(budgets);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(card, 3);
    layout->addWidget(scroll, 5);
    connect(m_list, &BudgetList::currentRowChanged, this, &BudgetsPage::showCurrent);
    connect(m_list, &BudgetList::editAsked, this, &BudgetsPage::editCurrent);
    connect(m_list, &BudgetList::removeAsked, this, &BudgetsPage::removeCurrent);
    connect(m_list, &BudgetList::moveAsked, this, &BudgetsPage::moveCurrent);
    connect(m_detail, &BudgetDetail::editAsked, this, &BudgetsPage::editCurrent);
    connect(m_detail, &BudgetDetail::removeAsked, this, &BudgetsPage::removeCurrent);
    connect(m_detail, &BudgetDetail::exploreAsked, this, &BudgetsPage::exploreCurrent);
    return budgets;
}

QWidget *BudgetsPage::buildStatus()
{
    m_statusBox = new QWidget;
    m_status = plainLabel({}, u"muted"_s);
    m_status->setObjectName(u"budgetStatus"_s);
    m_undoLink = new QPushButton(tr("Undo"));
    m_undoLink->setObjectName(u"undoBudget"_s);
    setRole(m_undoLink, u"link"_s);
    auto *layout = new QHBoxLayout(m_statusBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_status);
    layout->addWidget(m_undoLink);
    layout->addStretch(1);
    m_statusBox->setVisible(false);
    connect(m_undoLink, &QPushButton::clicked, this, [this] {
        m_list->setFocus();
        change(std::exchange(m_undo, {}), tr("It is back."));
    });
    return m_statusBox;
}

void BudgetsPage::refresh()
{
    m_stale = true;
    if (isVisible())
        ask();
}

void BudgetsPage::ask()
{
    m_stale = false;
    m_line.ask(&answerBudgets, [this](const Result<std::shared_ptr<const BudgetsAnswer>> &result) {
        if (!result) {
            m_faces->setFailure(result.problem());
            return;
        }
        showAnswer(*result);
        m_faces->setAnswered((*result)->hasEvents);
        recordWhatIsNew();
    });
}

void BudgetsPage::showAnswer(const std::shared_ptr<const BudgetsAnswer> &answer)
{
    m_answer = answer;
    const bool any = !answer->standings.empty();
    const bool content = m_faces->showsContent() || answer->hasEvents;
    m_add->setVisible(content && any); // without one, the invitation has the button
    m_content->setCurrentWidget(any ? m_budgets : m_empty);
    const QString id = m_currentId; // the reset takes the current row away
    const int row = m_list->currentRow();
    m_model->setAnswer(answer);
    if (any) {
        const int found = m_model->rowOf(id);
        m_list->setCurrentRow(found >= 0 ? found : std::clamp(row, 0, m_model->rowCount() - 1));
    }

    QList<SentenceLabel::Run> runs;
    if (content && any) {
        const auto count = [&](BudgetState state) {
            return int(std::count_if(answer->standings.begin(), answer->standings.end(),
                [state](const BudgetStanding &standing) { return standing.state == state; }));
        };
        const auto all = answer->standings.size();
        runs.append({all == 1 ? tr("1 budget") : tr("%1 budgets").arg(all), true});
        QStringList parts;
        if (const int crossed = count(BudgetState::Crossed))
            parts.append(tr("%1 crossed").arg(crossed));
        if (const int risky = count(BudgetState::AtRisk))
            parts.append(tr("%1 at risk").arg(risky));
        if (const int fine = count(BudgetState::OnCourse))
            parts.append(tr("%1 on course").arg(fine));
        if (const int unknown = count(BudgetState::Unknown))
            parts.append(tr("%1 not known").arg(unknown));
        runs.append({u": "_s + parts.join(u", "_s) + u'.', false});
    }
    m_sentence->setRuns(runs);
}

void BudgetsPage::showCurrent(int row)
{
    const BudgetStanding *const standing = m_model->standing(row);
    if (!standing)
        return;
    m_currentId = standing->budget.id;
    m_detail->setStanding(*standing, m_answer->nowMs);
}

void BudgetsPage::recordWhatIsNew()
{
    if (crossingsToRecord(m_answer->standings, m_answer->nowMs).empty())
        return;
    // The writer looks once more: another process may have been faster.
    m_spend.change(
        SpendService::Touches::Notebook,
        [answer = m_answer](
            store::StoreSession &session) { recordCrossings(session, answer->standings, answer->nowMs); },
        this,
        [this](const Result<void> &result) {
            if (!result)
                say(result.problem().sentence());
        });
}

const BudgetStanding *BudgetsPage::current() const
{
    return m_model->standing(m_list->currentRow());
}

void BudgetsPage::addBudget()
{
    openDialog({});
}

void BudgetsPage::editCurrent()
{
    if (const BudgetStanding *const standing = current())
        openDialog(standing->budget);
}

void BudgetsPage::openDialog(const std::optional<Budget> &budget)
{
    if (!m_dialog) {
        m_dialog = new BudgetDialog(m_spend, m_clock, budget, this);
        connect(m_dialog, &BudgetDialog::kept, this, [this](const QString &id) {
            m_currentId = id;
            m_statusBox->setVisible(false);
            refresh();
        });
        m_dialog->open();
    }
    m_dialog->raise();
    m_dialog->activateWindow();
}

void BudgetsPage::removeCurrent()
{
    const BudgetStanding *const standing = current();
    if (!standing)
        return;
    const auto place = std::size_t(m_list->currentRow());
    const Budget budget = standing->budget;
    change([id = budget.id](store::StoreSession &session) { budgets::remove(session, id); },
        tr("The budget “%1” was removed, with its history.").arg(budget.name),
        [budget, crossings = standing->crossings, place](
            store::StoreSession &session) { budgets::restore(session, budget, crossings, place); });
}

void BudgetsPage::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    if (row + by < 0 || row + by >= m_model->rowCount())
        return;
    QStringList ids;
    for (int i = 0; i < m_model->rowCount(); ++i)
        ids.append(m_model->standing(i)->budget.id);
    ids.swapItemsAt(row, row + by);
    change([ids](store::StoreSession &session) { budgets::order(session, ids); }, {});
}

void BudgetsPage::exploreCurrent()
{
    const BudgetStanding *const standing = current();
    if (!standing)
        return;
    ExploreView view;
    view.range = {RangeRule::Kind::Custom,
        {standing->current.period.first, std::min(standing->current.period.last, m_model->today())}};
    view.filters = standing->budget.filters;
    view.measure = standing->budget.measure;
    m_navigator.explore(view);
}

void BudgetsPage::change(Job work, const QString &said, Job undo)
{
    if (!work)
        return;
    m_spend.change(SpendService::Touches::Notebook, std::move(work), this,
        [this, said, undo = std::move(undo)](const Result<void> &result) {
            if (!result)
                say(result.problem().sentence());
            else
                say(said, undo);
        });
}

void BudgetsPage::say(const QString &sentence, Job undo)
{
    m_undo = std::move(undo);
    m_status->setText(sentence);
    m_undoLink->setVisible(bool(m_undo));
    m_statusBox->setVisible(!sentence.isEmpty());
}

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"
#include "core/workspace/questionline.h"
#include "ui/budgets/budgetmodel.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace spend::ui
{

class BudgetDetail;
class BudgetDialog;
class BudgetList;
class DataFaces;
class Navigator;
class SentenceLabel;

/// Budgets: how full each is, whether it will hold, the day of crossing, and what came of it before. New crossings are
/// recorded when they are seen.
class BudgetsPage final : public QWidget, public Page
{
    Q_OBJECT
public:
    BudgetsPage(ConnectionService &connections, SpendService &spend, Clock &clock, Navigator &navigator,
        QWidget *parent = nullptr);

    static PageEntry entry();
    QWidget *widget() override { return this; }
    void activated() override;

    /// Opens the form of a new budget.
    void addBudget();

private:
    using Job = std::function<void(store::StoreSession &)>;
    QWidget *buildHead();
    QWidget *buildContent();
    QWidget *buildBudgets();
    QWidget *buildStatus();
    void refresh();
    void ask();
    void showAnswer(const std::shared_ptr<const BudgetsAnswer> &answer);
    void showCurrent(int row);
    void recordWhatIsNew();
    void openDialog(const std::optional<Budget> &budget);
    void editCurrent();
    void removeCurrent();
    void moveCurrent(int by);
    void exploreCurrent();
    /// Changes the store and says so; \c undo, where given, is offered.
    void change(Job work, const QString &said, Job undo = {});
    void say(const QString &sentence, Job undo = {});
    const BudgetStanding *current() const;

    SpendService &m_spend;
    Clock &m_clock;
    Navigator &m_navigator;
    QuestionLine m_line;
    std::shared_ptr<const BudgetsAnswer> m_answer;
    bool m_stale = true; ///< something changed since the last question
    QString m_currentId;
    Job m_undo;

    SentenceLabel *m_sentence = nullptr;
    QPushButton *m_add = nullptr;
    QStackedWidget *m_content = nullptr;
    QWidget *m_budgets = nullptr;
    QWidget *m_empty = nullptr;
    BudgetModel *m_model = nullptr;
    BudgetList *m_list = nullptr;
    BudgetDetail *m_detail = nullptr;
    QWidget *m_statusBox = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_undoLink = nullptr;
    DataFaces *m_faces = nullptr;
    QPointer<BudgetDialog> m_dialog;
};

} // namespace spend::ui

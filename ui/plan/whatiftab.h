// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/plan/savings.h"
#include "core/workspace/questionline.h"
#include "ui/plan/plantab.h"

#include <QList>
#include <QPair>

#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace spend::ui
{

class FigureTable;
class Navigator;
class SavingCard;
class TogetherCard;
class WhatIfForm;
class WhatIfPeopleModel;

/// What would be saved: the largest savings found by itself on the left, a scenario with its assumptions and what would
/// come of it on the right. UI thread.
class WhatIfTab final : public PlanTab
{
    Q_OBJECT
public:
    WhatIfTab(SpendService &spend, Clock &clock, Navigator &navigator, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    void refresh(ConnectionId connection) override;
    bool isOfOneConnection() const override { return false; }

    WhatIfForm *form() const { return m_form; }
    const QList<SavingCard *> &savings() const { return m_cards; }
    /// What is told of the scenario, in words.
    QString told() const;
    TogetherCard *together() const { return m_together; }

private:
    struct Found {
        SavingsAnswer savings;
        QList<QPair<QString, QString>> models;
    };
    QWidget *buildSavings();
    QWidget *buildScenario();
    void ask();
    void askTogether();
    void showSavings(const Found &found);
    void showAnswer(const std::shared_ptr<const WhatIfAnswer> &answer);

    Navigator &m_navigator;
    QuestionLine m_savingsLine;
    QuestionLine m_line;
    QuestionLine m_togetherLine;
    std::shared_ptr<const WhatIfAnswer> m_answer;
    WhatIfForm *m_form;
    QVBoxLayout *m_list = nullptr;
    QLabel *m_overlap = nullptr;
    QList<SavingCard *> m_cards;
    QLabel *m_figure = nullptr;
    QLabel *m_range = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_keep = nullptr;
    TogetherCard *m_together = nullptr;
    QPushButton *m_explore = nullptr;
    WhatIfPeopleModel *m_people = nullptr;
    FigureTable *m_table = nullptr;
};

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/burndown.h"

#include <QFrame>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace spend::ui
{

class SeatRuleRows;
class SeatTypeRows;

/// Where the admin types in what was agreed. What is typed stays through new answers until it is saved or discarded.
class ContractForm final : public QFrame
{
    Q_OBJECT
public:
    explicit ContractForm(QWidget *parent = nullptr);

    void setAnswer(const std::shared_ptr<const ContractAnswer> &answer);
    /// Something is typed and not saved.
    bool isEdited() const { return m_edited; }
    void showProblem(const QString &sentence);
    /// What was asked to be kept is kept.
    void setSaved();

Q_SIGNALS:
    /// Nothing: the contract is to be removed.
    void saveAsked(const std::optional<spend::Contract> &contract);

private:
    QWidget *buildFields();
    void fill();
    void touch();
    void showTypeNames();
    Result<Contract> typed() const;
    void save();

    std::shared_ptr<const ContractAnswer> m_answer;
    bool m_edited = false;
    bool m_filling = false;
    SeatTypeRows *m_types;
    SeatRuleRows *m_rules;
    QComboBox *m_default, *m_measure;
    QLineEdit *m_discount, *m_amount, *m_from, *m_to, *m_team, *m_start, *m_renewal;
    QSpinBox *m_notice, *m_barely;
    QCheckBox *m_seatsCount;
    QLabel *m_error;
    QPushButton *m_save, *m_discard, *m_remove;
};

} // namespace spend::ui

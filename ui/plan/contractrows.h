// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/plan/burndown.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace spend::ui
{

/// The rows of a contract's seat types: name, price, included usage, and a button to take one out.
class SeatTypeRows final : public QWidget
{
    Q_OBJECT
public:
    explicit SeatTypeRows(QWidget *parent = nullptr);
    void setTypes(const std::vector<SeatType> &types);
    /// What is typed; a sentence where an amount can't be read.
    Result<std::vector<SeatType>> types() const;
    /// The names as typed, also while amounts are wrong.
    QStringList names() const;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget *widget;
        QLineEdit *name, *price, *included;
    };
    void add(const SeatType *type);
    void remove(QWidget *widget);

    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QList<Row> m_rows;
};

/// The rows of who has another seat: a person or a billing group, and the type.
class SeatRuleRows final : public QWidget
{
    Q_OBJECT
public:
    explicit SeatRuleRows(QWidget *parent = nullptr);
    /// Those who can be chosen.
    void setChoices(const ContractAnswer &answer);
    void setTypeNames(const QStringList &names);
    void setRules(const std::vector<SeatRule> &rules);
    std::vector<SeatRule> rules() const;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget *widget;
        QComboBox *who, *type;
    };
    void add(const SeatRule *rule);
    void remove(QWidget *widget);

    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QList<Row> m_rows;
    std::vector<std::pair<QString, QString>> m_members, m_groups;
    QStringList m_types;
};

} // namespace spend::ui

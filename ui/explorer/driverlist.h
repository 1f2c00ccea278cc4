// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explore.h"

#include <QFrame>

#include <memory>

class QLabel;
class QListView;
class QModelIndex;
class QPushButton;
class QToolButton;

namespace spend::ui
{

class DriverModel;

/// "What changed": the rows that moved the total against the period of comparison, the largest change first. A row
/// chooses what it stands for, by click, Enter or Space. Folds away below its head.
class DriverList final : public QFrame
{
    Q_OBJECT
public:
    explicit DriverList(QWidget *parent = nullptr);

    void setAnswer(std::shared_ptr<const ExploreAnswer> answer, UtcDay today);
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    QListView *view() const { return m_view; }

Q_SIGNALS:
    void keyChosen(const QString &key, const QString &label);
    /// A person opened or folded it.
    void openChanged(bool open);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void toggle();
    void toggleAll();
    void fit();
    QString sentence(UtcDay today) const;

    std::shared_ptr<const ExploreAnswer> m_answer;
    DriverModel *m_model;
    QWidget *m_head;
    QToolButton *m_fold;
    QLabel *m_sentence;
    QListView *m_view;
    QPushButton *m_all;
    bool m_open = true;
    bool m_showsAll = false;
};

} // namespace spend::ui

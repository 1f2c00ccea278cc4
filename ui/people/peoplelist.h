// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/figureexplanation.h"
#include "core/workspace/peopleanswer.h"
#include "ui/widgets/sentencelabel.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLineEdit;
class QStackedWidget;

namespace spend::ui
{

class FigureTable;
class Invitation;
class PeopleModel;

/// All users, groups or models with their cost, found by typing. Down goes from the words to the rows, Escape clears.
class PeopleList final : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleList(Dimension dimension, QWidget *parent = nullptr);
    Dimension dimension() const { return m_dimension; }
    void setAnswer(std::shared_ptr<const PeopleAnswer> answer, UtcDay today);
    QList<SentenceLabel::Run> sentence(UtcDay today) const;
    QLineEdit *search() const { return m_search; }
    FigureTable *table() const { return m_table; }
    /// True while the list says that no key sees billing groups.
    bool saysNotVisible() const;

Q_SIGNALS:
    void chosen(const QString &key);
    void explanationAsked(const spend::FigureScope &scope, const QRect &globalRect);
    /// Somebody who can't see groups wants to see people.
    void peopleAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void showRows();
    void explain(const QModelIndex &row, int column, const QRect &globalRect);

    Dimension m_dimension;
    std::shared_ptr<const PeopleAnswer> m_answer;
    std::vector<int> m_found; ///< rows of the answer that the search names
    QLineEdit *m_search;
    PeopleModel *m_model;
    FigureTable *m_table;
    Invitation *m_notVisible;
    QStackedWidget *m_stack;
};

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/exploreview.h"
#include "core/workspace/questionline.h"
#include "ui/explorer/filterpickermodel.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace spend::ui
{

class FilterValueList;
class SegmentedControl;

/// Chooses what to filter by: first a dimension, then its values, each with what it costs within the other filters. A
/// list of values to include and one to exclude are kept apart; the switch says which is seen. Every tick counts at
/// once.
///
/// Keys: type to search (anywhere in name or key, cases and accents alike), Up and Down walk, Space ticks once one has
/// walked (or Control+Space), Enter chooses the current value alone and closes, Backspace in an empty search goes back
/// to the dimensions, Esc empties the search, then closes. UI thread.
class FilterPicker final : public QFrame
{
    Q_OBJECT
public:
    explicit FilterPicker(SpendService &service, QWidget *parent = nullptr);

    /// What the costs are within, and what is ticked.
    void setView(const ExploreView &view);
    /// Opens below a rectangle of the screen: at the dimensions, or at a value of one.
    void openDimensions(const QRect &anchor);
    void openValues(const QRect &anchor, Dimension dimension, bool excluding, const QString &key = {});

    /// Whether days, weeks, months and cycles are among what can be filtered by; they are at first.
    void setTimesOffered(bool offered);

    Dimension dimension() const { return m_dimension; }
    bool isExcluding() const;
    /// All that can be filtered by, in the picker's order.
    static const std::vector<Dimension> &dimensions();

Q_SIGNALS:
    void filtersChanged(const spend::Filters &filters);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildDimensions();
    QWidget *buildValues();
    void place(const QRect &anchor);
    void showDimensions();
    void showValues(Dimension dimension, bool excluding, const QString &key);
    void chooseCurrentDimension();
    void takeChoices(const Result<std::shared_ptr<const FilterChoices>> &told);
    void showTicks();
    void setTicked(const QString &key, bool ticked);
    void chooseOnly(const QString &key);
    void clearList();
    void tell();
    bool pressInSearch(QKeyEvent *event);
    /// The lists of the dimension with the keys that their values mean.
    DimensionFilter &filter();
    QStringList &list();

    QuestionLine m_question;
    ExploreView m_view;
    Dimension m_dimension = Dimension::User;
    QString m_wanted; ///< the value to stand at when the choices have come
    bool m_walked = false; ///< the last key moved in the list, so that Space ticks
    FilterModel *m_model;
    QStackedWidget *m_steps;
    QListWidget *m_dimensions;
    QToolButton *m_back;
    QLabel *m_title;
    SegmentedControl *m_mode;
    QLineEdit *m_search;
    FilterValueList *m_values;
    QLabel *m_count;
    QPushButton *m_clear;
};

} // namespace spend::ui

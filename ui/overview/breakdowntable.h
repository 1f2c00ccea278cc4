// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/breakdownmodel.h"

#include <QFrame>
#include <QHeaderView>
#include <QTableView>

namespace spend::ui
{

class BreakdownDelegate;

/// The table's head: words over their columns, an arrow at the sorted one. Tab reaches it; Left and Right choose a
/// column, Space or Enter sorts.
class BreakdownHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit BreakdownHeader(QWidget *parent = nullptr);
    QSize sizeHint() const override;

Q_SIGNALS:
    void sortRequested(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int m_current = BreakdownModel::CostColumn;
};

/// The rows; a click or Enter on one filters by it.
class BreakdownView final : public QTableView
{
    Q_OBJECT
public:
    BreakdownView(BreakdownModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void rowChosen(int row);
    void columnsMoved();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void hover(int row);
    BreakdownDelegate *m_delegate;
};

/// Sums below the rows, in sight however far one scrolls.
class TotalsRow final : public QWidget
{
    Q_OBJECT
public:
    TotalsRow(const BreakdownModel &model, const QHeaderView &header, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const BreakdownModel &m_model;
    const QHeaderView &m_header;
};

/// Head, rows and totals in a card.
class BreakdownTable final : public QFrame
{
    Q_OBJECT
public:
    explicit BreakdownTable(const SeriesColors &colors, QWidget *parent = nullptr);
    void setAnswer(std::shared_ptr<const OverviewAnswer> answer);
    BreakdownModel *model() const { return m_model; }
    QTableView *view() const { return m_view; }

Q_SIGNALS:
    void keyChosen(const QString &key, const QString &label);

private:
    void sortBy(int column);

    BreakdownModel *m_model;
    BreakdownView *m_view;
    TotalsRow *m_totals;
};

} // namespace spend::ui

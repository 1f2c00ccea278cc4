// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace spend::ui
{

class FigureHeader;
class FigureModel;

/// Sums below the rows, in sight however far one scrolls. Where figures explain themselves, a click on one asks; by
/// keyboard Left and Right choose one, Enter asks.
class TotalsRow final : public QWidget
{
    Q_OBJECT
public:
    TotalsRow(const FigureModel &model, const FigureHeader &header, QWidget *parent = nullptr);
    void setExplained(bool explained);
    /// What the rows' totals are now: for a screen reader, and to paint.
    void refresh();
    QRect cellRect(int column) const;

Q_SIGNALS:
    void figureAsked(int column, const QRect &cell);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QList<int> figureColumns() const;
    int figureAt(int x) const;
    void hover(int column);
    void moveCurrent(int step);

    const FigureModel &m_model;
    const FigureHeader &m_header;
    bool m_explained = false;
    int m_hovered = -1;
    int m_current = -1; ///< the keyboard's column
};

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/pinnedfigures.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>

namespace spend::ui
{

/// A pinned view in small: its name, the total of its range, how that moved, and the total over time as a line. A click
/// or Enter opens the view.
class PinnedCard final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PinnedCard(QWidget *parent = nullptr);

    void setFigure(const PinnedFigure &figure, UtcDay today);
    const PinnedFigure &figure() const { return m_figure; }
    /// One line instead of two, where the window is low.
    void setCompact(bool compact);

    QString value() const { return m_value; }
    QString movement() const { return m_movement; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintTrend(QPainter &painter, const QRectF &box) const;

    PinnedFigure m_figure;
    QString m_value;
    QString m_movement;
    QColor Tokens::*m_color = &Tokens::muted;
    bool m_compact = false;
};

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>

namespace spend::ui
{

/// A headline figure: label, figure, context that may begin with a coloured part. Where a line is too short for label
/// or context they take more. Where somebody explains it, it is worked like a button: a click, Enter or Space.
class Tile final : public QFrame
{
    Q_OBJECT
public:
    explicit Tile(const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// \c beside stands smaller behind the figure ("of 212").
    void setFigure(const QString &figure, const QString &beside = {});
    void setContext(const QString &text, const QString &lead = {}, QColor Tokens::*leadColor = &Tokens::muted);
    /// From now on it takes the focus and tells activated(); \c hint says what happens then.
    void setActivatable(const QString &hint);

    QString label() const { return m_label; }
    QString figure() const { return m_figure; }
    QString beside() const { return m_beside; }
    /// Lead and text.
    QString context() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void describe();
    QStringList labelLines(int width) const;
    QStringList contextLines(int width) const;
    bool isActivatable() const { return focusPolicy() != Qt::NoFocus; }

    QString m_label, m_figure, m_beside, m_lead, m_context;
    QColor Tokens::*m_leadColor = &Tokens::muted;
    QString m_hint;
    bool m_hovered = false;
    bool m_pressed = false;
    bool m_focusShown = false; ///< by keyboard: a click leaves no ring behind
};

} // namespace spend::ui

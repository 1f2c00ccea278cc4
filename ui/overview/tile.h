// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>

namespace spend::ui
{

/// A headline figure: label, figure, one line of context that may begin with a coloured part.
class Tile final : public QFrame
{
    Q_OBJECT
public:
    explicit Tile(const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// \c beside stands smaller behind the figure ("of 212").
    void setFigure(const QString &figure, const QString &beside = {});
    void setContext(const QString &text, const QString &lead = {}, QColor Tokens::*leadColor = &Tokens::muted);

    QString label() const { return m_label; }
    QString figure() const { return m_figure; }
    QString beside() const { return m_beside; }
    /// Lead and text.
    QString context() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_label, m_figure, m_beside, m_lead, m_context;
    QColor Tokens::*m_leadColor = &Tokens::muted;
};

} // namespace spend::ui

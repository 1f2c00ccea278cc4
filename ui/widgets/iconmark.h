// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace spend::ui
{

/// An icon that only says something: it takes no focus and no clicks, and follows the theme.
class IconMark final : public QWidget
{
    Q_OBJECT
public:
    IconMark(const QString &icon, QColor Tokens::*color, int side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QColor Tokens::*m_color;
};

} // namespace spend::ui

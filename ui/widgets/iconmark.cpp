// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconmark.h"

#include "ui/theme/themeicon.h"

#include <QPainter>

namespace spend::ui
{

IconMark::IconMark(const QString &icon, QColor Tokens::*color, int side, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_color(color)
{
    setFixedSize(side, side);
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, QRectF(rect()), m_icon, currentTokens().*m_color);
}

} // namespace spend::ui

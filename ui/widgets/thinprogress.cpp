// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/thinprogress.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace spend::ui
{

namespace
{
constexpr int steps = 1000;
}

ThinProgress::ThinProgress(QWidget *parent)
    : QProgressBar(parent)
{
    setRange(0, steps);
    setTextVisible(false);
    setFixedHeight(6);
    setAccessibleName(tr("Progress"));
}

void ThinProgress::setDone(double done)
{
    setValue(int(std::lround(std::clamp(done, 0.0, 1.0) * steps)));
}

void ThinProgress::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath track;
    track.addRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
    painter.fillPath(track, t.grid);
    painter.setClipPath(track);
    painter.fillRect(QRectF(0, 0, width() * double(value()) / steps, height()), t.busy);
}

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace spend::ui
{

/// A thin progress bar; the words stand beside it.
class ThinProgress final : public QProgressBar
{
    Q_OBJECT
public:
    explicit ThinProgress(QWidget *parent = nullptr);
    /// 0 to 1.
    void setDone(double done);
    QSize sizeHint() const override { return {120, 6}; }
    QSize minimumSizeHint() const override { return {20, 6}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace spend::ui
{

/// The steps of the wizard in one line: done, current, to come.
class StepLine final : public QWidget
{
    Q_OBJECT
public:
    StepLine(const QStringList &steps, int current, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_steps;
    int m_current;
};

} // namespace spend::ui

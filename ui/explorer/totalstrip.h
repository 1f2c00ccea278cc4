// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explore.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace spend::ui
{

class ElidedLabel;

/// The total of what is shown, large, with how it moved. Activating the figure asks for its explanation.
class TotalStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit TotalStrip(QWidget *parent = nullptr);
    void setAnswer(const ExploreAnswer &answer, UtcDay today);
    QPushButton *figure() const { return m_figure; }
    QString context() const;

Q_SIGNALS:
    void explanationAsked();

private:
    QPushButton *m_figure;
    QLabel *m_change;
    ElidedLabel *m_context;
};

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/reconcilequestion.h"

#include <QFrame>

class QLabel;

namespace spend::ui
{

/// How settled a cycle is, and which reading of the service's figure fits: two statements side by side.
class StandingCard final : public QFrame
{
    Q_OBJECT
public:
    explicit StandingCard(QWidget *parent = nullptr);
    void setAnswer(const ReconcileAnswer &answer);

private:
    QLabel *m_standing;
    QLabel *m_standingText;
    QLabel *m_reading;
    QLabel *m_readingText;
};

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/savings.h"

#include <QFrame>

class QPushButton;

namespace spend::ui
{

/// One saving that was found: how much, how sure, what it would mean for people. UI thread.
class SavingCard final : public QFrame
{
    Q_OBJECT
public:
    explicit SavingCard(const Saving &saving, QWidget *parent = nullptr);

    const Saving &saving() const { return m_saving; }
    /// Null where there is nothing to try.
    QPushButton *button() const { return m_try; }

Q_SIGNALS:
    void tried(const spend::WhatIfScenario &scenario);

private:
    Saving m_saving;
    QPushButton *m_try = nullptr;
};

} // namespace spend::ui

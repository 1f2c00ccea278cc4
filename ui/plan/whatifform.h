// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/plan/whatif.h"

#include <QFrame>
#include <QList>
#include <QPair>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;
class QStackedWidget;

namespace spend
{
class SpendService;
}

namespace spend::ui
{

class FilterBar;
class SegmentedControl;

/// What could be done otherwise, and every assumption behind it, as fields. UI thread.
class WhatIfForm final : public QFrame
{
    Q_OBJECT
public:
    WhatIfForm(SpendService &spend, Clock &clock, QWidget *parent = nullptr);

    /// Models by cost, keys and labels, to choose from. What is chosen stays; else @p cheaper is tried, if not empty.
    void setModels(const QList<QPair<QString, QString>> &models, const QString &cheaper = {});
    void setScenario(const WhatIfScenario &scenario);
    const WhatIfScenario &scenario() const { return m_scenario; }

Q_SIGNALS:
    /// A person changed something.
    void scenarioChanged();

private:
    QWidget *buildModels();
    QWidget *buildLimit();
    QWidget *buildSeats();
    QDoubleSpinBox *dollars(const QString &objectName, const QString &name, Money WhatIfScenario::*field);
    void changed();
    void showFields();
    void showKind();

    WhatIfScenario m_scenario;
    bool m_showing = false; ///< fields are being filled, nobody changes them
    SegmentedControl *m_kind;
    QComboBox *m_from;
    QComboBox *m_to;
    QSpinBox *m_share;
    QSpinBox *m_tokens;
    SegmentedControl *m_basis;
    QWidget *m_modelChoice = nullptr; ///< from and to
    QSpinBox *m_seats;
    QList<QPair<QDoubleSpinBox *, Money WhatIfScenario::*>> m_amounts;
    QStackedWidget *m_parts;
    FilterBar *m_filters;
};

} // namespace spend::ui

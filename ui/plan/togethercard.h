// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/whatiftogether.h"

#include <QFrame>
#include <QStringList>

#include <memory>
#include <vector>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace spend::ui
{

/// Several scenarios at once: each with a switch, what it saves after those before it, and what all save together.
/// UI thread.
class TogetherCard final : public QFrame
{
    Q_OBJECT
public:
    /// The titles of all, in the order in which they were added, and the answer for those that are on.
    struct Told {
        QStringList titles;
        WhatIfTogether together;
    };

    explicit TogetherCard(QWidget *parent = nullptr);

    /// Adds it, switched on; the same one twice is one. False: there is no room.
    bool add(const WhatIfScenario &scenario);
    std::vector<WhatIfScenario> all() const;
    std::vector<WhatIfScenario> switchedOn() const;
    void setTold(const std::shared_ptr<const Told> &told);
    /// Everything that it says, in words.
    QString told() const;

Q_SIGNALS:
    /// Another set is on, or another list.
    void changed();

private:
    struct Row {
        WhatIfScenario scenario;
        QWidget *widget;
        QCheckBox *on;
        QLabel *title;
        QLabel *figure;
    };
    void remove(QWidget *row);

    std::vector<Row> m_rows;
    QVBoxLayout *m_list;
    QLabel *m_figure;
    QLabel *m_range;
    QLabel *m_words;
};

} // namespace spend::ui

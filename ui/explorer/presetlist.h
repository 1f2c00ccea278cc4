// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rangerule.h"

#include <QListWidget>

namespace spend::ui
{

/// All range rules but own dates, one below the other. Click, Enter and Space choose.
class PresetList final : public QListWidget
{
    Q_OBJECT
public:
    explicit PresetList(QWidget *parent = nullptr);
    /// Marks the rule that is on.
    void setKind(RangeRule::Kind kind);
    QSize sizeHint() const override;

Q_SIGNALS:
    void kindChosen(spend::RangeRule::Kind kind);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(QListWidgetItem *item);
};

} // namespace spend::ui

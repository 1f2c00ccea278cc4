// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overview.h"

#include <QObject>

#include <functional>
#include <memory>

namespace spend
{

/// Answers questions about spend on a reader thread. Lives in the UI thread; no call waits.
class SpendService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The answer comes by answered() with this number. A later question makes earlier ones void: their answers are
    /// dropped, so whoever asks keeps only the newest number.
    virtual quint64 ask(const OverviewQuestion &question) = 0;

Q_SIGNALS:
    void answered(quint64 number, std::shared_ptr<const spend::OverviewAnswer> answer);
    /// The figures changed (a window was swapped, a connection removed, groups moved): ask again.
    void dataChanged();
    /// The figures could not be loaded.
    void failed(const spend::Problem &problem);
};

} // namespace spend

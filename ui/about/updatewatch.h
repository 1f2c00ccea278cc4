// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/update/updatecheck.h"

class QSettings;

namespace spend::ui
{

/// Looks for a newer version once a week, where somebody allowed it: off until then. It tells each version once.
/// UI thread; the references outlive it.
class UpdateWatch final : public QObject
{
    Q_OBJECT
public:
    UpdateWatch(const UpdateSource &source, QSettings &settings, Clock &clock, QObject *parent = nullptr);

    bool isAllowed() const;
    void setAllowed(bool allowed);
    /// Looks if it is allowed and a week has gone by since it did.
    void lookIfDue();

Q_SIGNALS:
    /// There is a newer version that was not told before.
    void newerFound(const spend::UpdateNotice &notice);

private:
    void takeIn(const Result<std::optional<UpdateNotice>> &answer);

    QSettings &m_settings;
    Clock &m_clock;
    UpdateCheck m_check;
};

} // namespace spend::ui

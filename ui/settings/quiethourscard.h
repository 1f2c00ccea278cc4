// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/quiethours.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTimeEdit;

namespace spend::ui
{

/// When alerts wait: nights, weekends, and whether serious ones pass.
class QuietHoursCard final : public QWidget
{
    Q_OBJECT
public:
    explicit QuietHoursCard(QWidget *parent = nullptr);

    /// Shows without telling. What somebody is changing at the moment stays.
    void setHours(const alert::QuietHours &hours, bool quietNow, int waiting);
    alert::QuietHours hours() const;

Q_SIGNALS:
    /// A person chose otherwise.
    void chosen(const spend::alert::QuietHours &hours);

private:
    void choose();

    QCheckBox *m_nightly;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QCheckBox *m_weekend;
    QCheckBox *m_serious;
    QLabel *m_state;
};

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/daterange.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;

namespace spend::ui
{

/// Asks for a first and a last day. Show it with open(); it deletes itself.
class DatesDialog final : public QDialog
{
    Q_OBJECT
public:
    DatesDialog(const DateRange &range, UtcDay today, QWidget *parent);

Q_SIGNALS:
    void datesChosen(const spend::DateRange &range);

private:
    void check();
    DateRange range() const;

    QDateEdit *m_first;
    QDateEdit *m_last;
    QLabel *m_days;
    QPushButton *m_apply;
};

} // namespace spend::ui

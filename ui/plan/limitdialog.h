// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/limits.h"
#include "core/plan/limitwish.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace spend::ui
{

/// Asks for a member's new limit and says what will happen, old and new, before anything does. Open it with open();
/// confirmed() tells the wish. UI thread.
class LimitDialog final : public QDialog
{
    Q_OBJECT
public:
    LimitDialog(ConnectionId connection, const LimitRow &row, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(const spend::LimitWish &wish);

private:
    void look();
    void confirm();

    LimitWish m_wish; ///< as typed so far
    QString m_name;
    QLineEdit *m_amount;
    QCheckBox *m_none;
    QLabel *m_summary;
    QPushButton *m_change;
};

} // namespace spend::ui

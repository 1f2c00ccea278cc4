// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/reconcilequestion.h"

#include <QFrame>

class QPushButton;

namespace spend::ui
{

class DocumentText;
class DocumentView;

/// One user of a reconciliation: both sides to the last digit, every reason with what to do, and ways on.
class ReconcileUserCard final : public QFrame
{
    Q_OBJECT
public:
    explicit ReconcileUserCard(QWidget *parent = nullptr);
    /// \c row empty: nobody is chosen.
    void setUser(const std::shared_ptr<const ReconcileAnswer> &answer, const std::optional<ReconciliationRow> &row);
    QString plainText() const;

Q_SIGNALS:
    /// Somebody wants to see the user's own page, or the user's events of the cycle in Explorer.
    void openRequested();
    void exploreRequested();

private:
    static void write(DocumentText &text, const ReconcileAnswer &answer, const ReconciliationRow &row);

    DocumentView *m_text;
    QPushButton *m_open;
    QPushButton *m_explore;
};

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/reconcilequestion.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace spend::ui
{

/// The amount of a cycle's invoice: typed once, kept, and explained against the on-demand usage. What is typed is kept
/// with Enter, or when the field is left.
class InvoiceCard final : public QFrame
{
    Q_OBJECT
public:
    /// Changes go through the service; it must outlive the card.
    explicit InvoiceCard(SpendService &spend, QWidget *parent = nullptr);
    /// Another cycle's invoice, or news of the same; what a person is typing stays.
    void setAnswer(const std::shared_ptr<const ReconcileAnswer> &answer);
    /// Keeps what was typed and not kept yet, if it is an amount.
    void keepTyped();
    /// What is said below the fields.
    QString text() const;

private:
    void keep();
    void remove();
    void change(std::optional<store::InvoiceAmount> invoice);
    void showFields();
    void showText();
    void showError(const QString &sentence);
    bool isTyped() const;

    SpendService &m_spend;
    std::shared_ptr<const ReconcileAnswer> m_answer;
    std::optional<store::InvoiceAmount> m_kept; ///< as far as this card knows
    QLabel *m_title;
    QLineEdit *m_amount;
    QLineEdit *m_note;
    QLabel *m_error;
    QLabel *m_text;
    QPushButton *m_remove;
};

} // namespace spend::ui

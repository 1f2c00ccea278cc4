// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace spend::ui
{

/// One group of settings on a card: a title, a sentence that says what it is for, and the controls below.
class SectionCard final : public QFrame
{
    Q_OBJECT
public:
    SectionCard(const QString &title, const QString &explanation, QWidget *parent = nullptr);

    /// Where the controls go.
    QVBoxLayout *body() const { return m_body; }
    /// Right of the title, for a button.
    QHBoxLayout *head() const { return m_head; }

private:
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

} // namespace spend::ui

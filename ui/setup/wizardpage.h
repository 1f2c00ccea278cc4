// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizardPage>

class QVBoxLayout;

namespace spend::ui
{

/// A page of the setup wizard: the line of steps, a title, a sentence, then its own widgets.
class WizardPage : public QWizardPage
{
    Q_OBJECT
public:
    WizardPage(int step, const QString &title, const QString &sentence);

Q_SIGNALS:
    /// What the page holds grew or shrank.
    void layoutRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

protected:
    /// Where a page adds its widgets; spacing is theirs.
    QVBoxLayout *body() const { return m_body; }

private:
    QWidget *m_steps;
    QVBoxLayout *m_body;
};

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/wizardpage.h"

class QPushButton;

namespace spend::ui
{

class NoteBox;

/// "Before you start": what is connected, what is needed and where the key is made.
class IntroductionPage final : public WizardPage
{
    Q_OBJECT
public:
    IntroductionPage();
    bool isComplete() const override { return !m_busy; }
    int nextId() const override;
    void initializePage() override;

    void setBusy(bool busy);
    void showProblem(const QString &text, const QString &remedy);
    /// The sample is connected: the next page is the one with the first data.
    void skipConnecting() { m_skip = true; }

Q_SIGNALS:
    void sampleRequested();

private:
    bool m_busy = false;
    bool m_skip = false;
    QPushButton *m_sample;
    NoteBox *m_note;
};

} // namespace spend::ui

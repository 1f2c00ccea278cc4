// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QActionGroup;

namespace spend::ui
{

/// One choice of several, shown as a button that opens a menu. Up and Down choose without opening it.
class ChoiceButton final : public QPushButton
{
    Q_OBJECT
public:
    /// \c name is what a screen reader calls the choice; \c lead stands before the chosen word.
    explicit ChoiceButton(const QString &name, const QString &lead = {}, QWidget *parent = nullptr);

    /// \c value is what the choice means to its owner.
    void addChoice(const QString &text, int value);
    void addSeparator();
    int value() const { return m_value; }
    /// Chooses without a signal.
    void setValue(int value);
    /// Choices that make no sense now are greyed.
    void setChoiceEnabled(int value, bool enabled);

Q_SIGNALS:
    /// A person chose another one.
    void chosen(int value);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(int by);

    QString m_name;
    QString m_lead;
    QActionGroup *m_choices;
    int m_value = -1;
};

} // namespace spend::ui

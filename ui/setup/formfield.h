// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace spend::ui
{

/// A labelled field: name above, editor, explanation and, where something is wrong, a sentence right below.
class FormField final : public QWidget
{
    Q_OBJECT
public:
    /// Takes the editor. \c focus is what the label's shortcut and a problem lead to; the editor itself by default.
    FormField(const QString &name, QWidget *editor, const QString &explanation = {}, QWidget *focus = nullptr);

    void showProblem(const QString &sentence);
    void clearProblem();
    QString problem() const;
    bool hasProblem() const;
    QWidget *focusTarget() const { return m_focus; }
    /// Something below the explanation, such as a link.
    void addBelow(QWidget *widget);

private:
    QWidget *m_focus;
    QVBoxLayout *m_layout;
    QLabel *m_problem;
};

} // namespace spend::ui

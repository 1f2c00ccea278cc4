// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace spend::ui
{

/// Asks for the name of a view, in place. Enter takes it, Esc does not.
class ViewsNameForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ViewsNameForm(QWidget *parent = nullptr);

    /// Shows it with a question ("Save as") and a first name, marked so that typing replaces it.
    void ask(const QString &question, const QString &name);
    void showProblem(const QString &sentence);
    QLineEdit *field() const { return m_name; }
    QString problem() const;

Q_SIGNALS:
    /// A person gave a name, which may yet be refused.
    void named(const QString &name);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_question;
    QLineEdit *m_name;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace spend::ui

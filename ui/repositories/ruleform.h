// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/repositoryrule.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace spend::ui
{

class ChoiceButton;
class FormField;

/// One rule to be edited: its kind, which repositories it is for, and what they become.
class RuleForm final : public QWidget
{
    Q_OBJECT
public:
    explicit RuleForm(QWidget *parent = nullptr);

    /// Shows a rule. \c fresh: nobody wrote into it yet, so what is still missing is not called an error.
    void setRule(const RepositoryRule &rule, bool fresh = false);
    const RepositoryRule &rule() const { return m_rule; }
    /// Says what is wrong at its field and goes there; false where nothing is.
    bool showFault();

Q_SIGNALS:
    /// A person changed it.
    void edited(const spend::RepositoryRule &rule);

private:
    void change();
    void showKind();
    void showProblem();

    RepositoryRule m_rule;
    bool m_fresh = false;
    bool m_setting = false;
    ChoiceButton *m_kind;
    QLabel *m_help;
    QLineEdit *m_pattern;
    QLineEdit *m_target;
    FormField *m_patternField;
    FormField *m_targetField;
};

} // namespace spend::ui

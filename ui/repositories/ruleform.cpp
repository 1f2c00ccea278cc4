// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/ruleform.h"

#include "ui/repositories/repositoriestext.h"
#include "ui/setup/formfield.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
using Kind = RepositoryRule::Kind;

struct KindWords {
    QString help;
    QString pattern; ///< an example
    QString target;
};

KindWords wordsOf(Kind kind)
{
    switch (kind) {
    case Kind::Name:
        return {
            RuleForm::tr("One repository goes by another name. Under a name that is there already, the two are one."),
            u"bob/web"_s, u"acme/web"_s};
    case Kind::Wildcard:
        return {
            RuleForm::tr("* stands for any characters, ? for one. A * in the new name is what the pattern's * was."),
            u"legacy/*"_s, u"acme/*"_s};
    case Kind::Expression:
        return {RuleForm::tr("The expression fits the whole name; \\1 is what its first parentheses hold."),
            uR"(team-\d+/(.+))"_s, uR"(acme/\1)"_s};
    case Kind::Spelling:
        return {RuleForm::tr("Names that differ only in upper and lower case are one. Empty: all of them, in the "
                             "spelling with small letters."),
            RuleForm::tr("all names"), RuleForm::tr("small letters")};
    case Kind::Forks:
        break;
    }
    return {RuleForm::tr("The same name under other owners is the main owner's. Left empty, it is for every name that "
                         "several owners have, and the owner with the most repositories is the main one."),
        RuleForm::tr("every name, such as web"), RuleForm::tr("the owner, such as acme")};
}
} // namespace

RuleForm::RuleForm(QWidget *parent)
    : QWidget(parent)
    , m_kind(new ChoiceButton(tr("Kind of rule")))
    , m_help(wrappedLabel({}, u"explanation"_s))
    , m_pattern(new QLineEdit)
    , m_target(new QLineEdit)
    , m_patternField(new FormField(tr("Repositories"), m_pattern))
    , m_targetField(new FormField(tr("Become"), m_target))
{
    m_kind->setObjectName(u"ruleKind"_s);
    m_pattern->setObjectName(u"rulePattern"_s);
    m_target->setObjectName(u"ruleTarget"_s);
    for (const Kind kind : {Kind::Name, Kind::Wildcard, Kind::Expression, Kind::Spelling, Kind::Forks})
        m_kind->addChoice(ruleKindTitle(kind), int(kind));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_kind, 0, Qt::AlignTop);
    head->addWidget(m_help, 1);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::m);
    fields->addWidget(m_patternField, 1, Qt::AlignTop);
    fields->addWidget(m_targetField, 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(head);
    layout->addLayout(fields);
    connect(m_kind, &ChoiceButton::chosen, this, &RuleForm::change);
    connect(m_pattern, &QLineEdit::textChanged, this, &RuleForm::change);
    connect(m_target, &QLineEdit::textChanged, this, &RuleForm::change);
    showKind();
}

void RuleForm::setRule(const RepositoryRule &rule, bool fresh)
{
    m_setting = true;
    m_rule = rule;
    m_fresh = fresh;
    m_kind->setValue(int(rule.kind));
    if (m_pattern->text() != rule.pattern)
        m_pattern->setText(rule.pattern);
    if (m_target->text() != rule.target)
        m_target->setText(rule.target);
    m_setting = false;
    showKind();
    showProblem();
}

void RuleForm::change()
{
    if (m_setting)
        return;
    m_rule.kind = Kind(m_kind->value());
    m_rule.pattern = m_pattern->text();
    m_rule.target = m_target->text();
    showKind();
    showProblem();
    Q_EMIT edited(m_rule);
}

void RuleForm::showKind()
{
    const KindWords words = wordsOf(m_rule.kind);
    m_help->setText(words.help);
    m_pattern->setPlaceholderText(words.pattern);
    m_target->setPlaceholderText(words.target);
}

void RuleForm::showProblem()
{
    m_patternField->clearProblem();
    m_targetField->clearProblem();
    const auto fault = faultOf(m_rule);
    if (!fault)
        return;
    // What is only missing yet is no error while somebody is about to write it.
    const bool missing = fault->field == RuleFault::Field::Pattern ? m_rule.pattern.isEmpty() : m_rule.target.isEmpty();
    if (missing && m_fresh)
        return;
    FormField *field = fault->field == RuleFault::Field::Pattern ? m_patternField : m_targetField;
    field->showProblem(fault->problem.sentence());
}

bool RuleForm::showFault()
{
    m_fresh = false;
    showProblem();
    const auto fault = faultOf(m_rule);
    if (!fault)
        return false;
    (fault->field == RuleFault::Field::Pattern ? m_pattern : m_target)->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace spend::ui

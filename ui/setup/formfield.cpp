// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/formfield.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
void markInvalid(QWidget *widget, bool invalid)
{
    if (widget->property("invalid").toBool() == invalid)
        return;
    widget->setProperty("invalid", invalid);
    widget->style()->unpolish(widget); // the style sheet selects by the property
    widget->style()->polish(widget);
}
} // namespace

FormField::FormField(const QString &name, QWidget *editor, const QString &explanation, QWidget *focus)
    : m_focus(focus ? focus : editor)
    , m_layout(new QVBoxLayout(this))
    , m_problem(wrappedLabel({}, u"fieldError"_s))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::xs + 2);
    QLabel *label = plainLabel(name, u"section"_s);
    label->setBuddy(m_focus);
    if (m_focus->accessibleName().isEmpty())
        m_focus->setAccessibleName(name);
    m_layout->addWidget(label);
    m_layout->addWidget(editor);
    m_problem->setVisible(false);
    m_layout->addWidget(m_problem);
    if (!explanation.isEmpty())
        m_layout->addWidget(wrappedLabel(explanation, u"explanation"_s));
}

void FormField::showProblem(const QString &sentence)
{
    m_problem->setText(u"✕  "_s + sentence);
    m_problem->setVisible(true);
    m_focus->setAccessibleDescription(sentence);
    markInvalid(m_focus, true);
}

void FormField::clearProblem()
{
    m_problem->clear();
    m_problem->setVisible(false);
    m_focus->setAccessibleDescription({});
    markInvalid(m_focus, false);
}

QString FormField::problem() const
{
    return m_problem->text();
}

bool FormField::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

void FormField::addBelow(QWidget *widget)
{
    m_layout->addWidget(widget, 0, Qt::AlignLeft);
}

} // namespace spend::ui

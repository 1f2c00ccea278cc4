// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/viewsnameform.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

ViewsNameForm::ViewsNameForm(QWidget *parent)
    : QWidget(parent)
    , m_question(plainLabel({}, u"explanation"_s))
    , m_name(new QLineEdit)
    , m_problem(wrappedLabel({}, u"fieldError"_s))
    , m_save(new QPushButton(tr("Save")))
{
    m_name->setObjectName(u"viewName"_s);
    m_question->setBuddy(m_name);
    m_problem->setVisible(false);
    m_save->setObjectName(u"viewNameSave"_s);
    setRole(m_save, u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"viewNameCancel"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_name, 1);
    row->addWidget(m_save);
    row->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::xs);
    layout->setSpacing(space::xs);
    layout->addWidget(m_question);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_problem->setVisible(false); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT named(m_name->text()); });
    connect(cancel, &QPushButton::clicked, this, &ViewsNameForm::cancelled);
}

void ViewsNameForm::ask(const QString &question, const QString &name)
{
    m_question->setText(question);
    m_name->setAccessibleName(question);
    m_name->setText(name);
    m_problem->setVisible(false);
    setVisible(true);
    m_name->selectAll();
    m_name->setFocus();
}

void ViewsNameForm::showProblem(const QString &sentence)
{
    m_problem->setText(u"✕  "_s + sentence);
    m_problem->setVisible(true);
    m_name->setAccessibleDescription(sentence);
    m_name->setFocus();
}

QString ViewsNameForm::problem() const
{
    return m_problem->isVisibleTo(this) ? m_problem->text() : QString();
}

void ViewsNameForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT named(m_name->text());
    else
        QWidget::keyPressEvent(event);
}

} // namespace spend::ui

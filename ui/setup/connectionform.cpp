// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/connectionform.h"

#include "ui/setup/advancedform.h"
#include "ui/setup/dashboardlink.h"
#include "ui/setup/formfield.h"
#include "ui/setup/keyedit.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"

#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

ConnectionForm::ConnectionForm(Kind kind, ConnectionService &connections, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_connections(connections)
    , m_name(new QLineEdit)
    , m_fold(new QToolButton)
    , m_advanced(new AdvancedForm(connections, clock))
{
    m_name->setObjectName(u"connectionName"_s);
    m_name->setPlaceholderText(tr("For example your team's name"));
    m_nameField = new FormField(tr("Connection name"), m_name);

    setRole(m_fold, u"fold"_s);
    m_fold->setObjectName(u"advanced"_s);
    m_fold->setText(tr("Advanced: base URL, first day, interval, proxy, certificate"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setIconSize(QSize(12, 12));
    m_fold->setCheckable(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    connect(m_fold, &QToolButton::toggled, this, &ConnectionForm::setAdvancedOpen);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_nameField);
    if (kind == Kind::New)
        buildKeyField();
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_advanced);
    setAdvancedOpen(kind == Kind::Edit);
    m_fold->setVisible(kind == Kind::New);

    connect(m_name, &QLineEdit::textEdited, m_nameField, &FormField::clearProblem);
    connect(m_name, &QLineEdit::textEdited, this, &ConnectionForm::edited);
    connect(m_advanced, &AdvancedForm::edited, this, [this] {
        m_advanced->clearProblems();
        Q_EMIT edited();
    });
}

void ConnectionForm::buildKeyField()
{
    m_key = new KeyEdit;
    m_key->setObjectName(u"adminKey"_s);
    m_keyField = new FormField(tr("Admin API key"), m_key,
        tr("Cursor Dashboard → Settings → Advanced → Admin API Keys → New API Key, scope Read-only."));
    m_keyField->addBelow(dashboardLink(tr("Open the dashboard")));
    layout()->addWidget(m_keyField);
    connect(m_key, &QLineEdit::textChanged, m_keyField, &FormField::clearProblem);
    connect(m_key, &QLineEdit::textChanged, this, &ConnectionForm::edited);
}

void ConnectionForm::load(ConnectionId id, const ConnectionSettings &settings)
{
    m_id = id;
    m_loaded = settings;
    m_name->setText(settings.name);
    m_advanced->load(settings);
}

bool ConnectionForm::store(ConnectionSettings *settings)
{
    clearProblems();
    *settings = m_loaded;
    FormField *wrong = nullptr;
    const auto name = m_connections.checkName(m_name->text(), m_id);
    if (name) {
        settings->name = *name;
    } else {
        m_nameField->showProblem(name.problem().sentence());
        wrong = m_nameField;
    }
    if (m_key && m_key->key().isEmpty()) {
        m_keyField->showProblem(tr("Paste the Admin API key here."));
        wrong = wrong ? wrong : m_keyField;
    }
    if (FormField *field = m_advanced->store(settings)) {
        setAdvancedOpen(true);
        wrong = wrong ? wrong : field;
    }
    if (wrong)
        focusOn(wrong);
    return !wrong;
}

SecretKey ConnectionForm::key() const
{
    return m_key ? m_key->key() : SecretKey();
}

void ConnectionForm::forgetKey()
{
    if (m_key)
        m_key->forget();
}

bool ConnectionForm::showProblem(const Problem &problem)
{
    FormField *field = nullptr;
    switch (problem.kind) {
    case ProblemKind::KeyRejected:
    case ProblemKind::NotPermitted:
        field = m_keyField;
        break;
    case ProblemKind::InvalidInput:
        field = m_nameField;
        break;
    case ProblemKind::Network:
    case ProblemKind::NotFound:
        field = m_advanced->urlField();
        setAdvancedOpen(true);
        break;
    default:
        break;
    }
    if (!field)
        return false;
    field->showProblem(problem.sentence());
    focusOn(field);
    return true;
}

void ConnectionForm::clearProblems()
{
    m_nameField->clearProblem();
    if (m_keyField)
        m_keyField->clearProblem();
    m_advanced->clearProblems();
}

void ConnectionForm::setLocked(bool locked)
{
    setEnabled(!locked);
}

void ConnectionForm::setAdvancedOpen(bool open)
{
    m_fold->setChecked(open);
    m_fold->setIcon(themeIcon(open ? u"chevron-down"_s : u"chevron-right"_s, &Tokens::muted));
    m_advanced->setVisible(open);
    updateGeometry();
    Q_EMIT edited();
}

void ConnectionForm::focusOn(FormField *field)
{
    field->focusTarget()->setFocus(Qt::OtherFocusReason);
}

} // namespace spend::ui

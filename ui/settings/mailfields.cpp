// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/mailfields.h"

#include "ui/setup/formfield.h"
#include "ui/setup/keyedit.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

#include <iterator>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
int usualPort(alert::MailSecurity security)
{
    switch (security) {
    case alert::MailSecurity::ImplicitTls:
        return 465;
    case alert::MailSecurity::StartTls:
        return 587;
    case alert::MailSecurity::None:
        break;
    }
    return 25;
}

bool isUsualPort(int port)
{
    return port == 465 || port == 587 || port == 25;
}
} // namespace

MailFields::MailFields(bool isNew, QWidget *parent)
    : QWidget(parent)
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_security(new QComboBox)
    , m_user(new QLineEdit)
    , m_password(new KeyEdit)
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_caFile(new QLineEdit)
{
    m_host->setObjectName(u"mailHost"_s);
    m_host->setPlaceholderText(u"smtp.example.com"_s);
    m_port->setObjectName(u"mailPort"_s);
    m_port->setRange(1, 65'535);
    m_security->setObjectName(u"mailSecurity"_s);
    m_security->addItem(tr("STARTTLS, required"), int(alert::MailSecurity::StartTls));
    m_security->addItem(tr("TLS from the first byte"), int(alert::MailSecurity::ImplicitTls));
    m_security->addItem(tr("None (this machine only)"), int(alert::MailSecurity::None));
    m_user->setObjectName(u"mailUser"_s);
    m_user->setPlaceholderText(tr("Empty: the server asks for none"));
    m_password->setObjectName(u"mailPassword"_s);
    m_password->setAccessibleName(tr("Password"));
    m_password->setPlaceholderText(isNew ? QString() : tr("Unchanged, in the keychain"));
    m_from->setObjectName(u"mailFrom"_s);
    m_from->setPlaceholderText(u"spend@example.com"_s);
    m_to->setObjectName(u"mailTo"_s);
    m_to->setPlaceholderText(u"ada@example.com, cfo@example.com"_s);
    m_caFile->setObjectName(u"mailCaFile"_s);
    m_caFile->setPlaceholderText(tr("Empty: those that this system trusts"));

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::m);
    layout->setVerticalSpacing(10);
    layout->addWidget(new FormField(tr("Mail server"), m_host), 0, 0, 1, 2, Qt::AlignTop);
    layout->addWidget(new FormField(tr("Protection"), m_security), 0, 2, Qt::AlignTop);
    layout->addWidget(new FormField(tr("Port"), m_port), 0, 3, Qt::AlignTop);
    layout->addWidget(new FormField(tr("User name"), m_user), 1, 0, 1, 2, Qt::AlignTop);
    layout->addWidget(new FormField(tr("Password"), m_password), 1, 2, 1, 2, Qt::AlignTop);
    layout->addWidget(new FormField(tr("Sender"), m_from), 2, 0, 1, 2, Qt::AlignTop);
    layout->addWidget(new FormField(tr("Recipients"), m_to), 2, 2, 1, 2, Qt::AlignTop);
    layout->addWidget(new FormField(tr("Certificates to trust (PEM file)"), m_caFile), 3, 0, 1, 4, Qt::AlignTop);
    layout->setColumnStretch(0, 3);
    layout->setColumnStretch(1, 3);
    layout->setColumnStretch(2, 4);
    layout->setColumnStretch(3, 2);
    QWidget *order[] = {
        m_host, m_security, m_port, m_user, m_password, m_password->revealButton(), m_from, m_to, m_caFile};
    for (std::size_t i = 0; i + 1 < std::size(order); ++i)
        setTabOrder(order[i], order[i + 1]);
    for (QLineEdit *edit : {m_host, m_user, static_cast<QLineEdit *>(m_password), m_from, m_to, m_caFile})
        connect(edit, &QLineEdit::textEdited, this, &MailFields::edited);
    connect(m_security, &QComboBox::currentIndexChanged, this, &MailFields::suggestPort);
    load({});
}

alert::MailSecurity MailFields::security() const
{
    return alert::MailSecurity(m_security->currentData().toInt());
}

/// A port that somebody chose stays.
void MailFields::suggestPort()
{
    if (isUsualPort(m_port->value()))
        m_port->setValue(usualPort(security()));
    Q_EMIT edited();
}

void MailFields::load(const alert::MailSettings &settings)
{
    m_host->setText(settings.host);
    m_security->setCurrentIndex(m_security->findData(int(settings.security)));
    m_port->setValue(settings.port);
    m_user->setText(settings.user);
    m_from->setText(settings.from);
    m_to->setText(settings.to.join(u", "_s));
    m_caFile->setText(settings.caFile);
}

alert::MailSettings MailFields::settings() const
{
    return {m_host->text(), m_port->value(), security(), m_user->text(), m_from->text(),
        m_to->text().split(u',', Qt::SkipEmptyParts), m_caFile->text()};
}

SecretKey MailFields::password() const
{
    return m_password->key();
}

} // namespace spend::ui

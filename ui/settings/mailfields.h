// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertchannel.h"
#include "core/domain/secretkey.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace spend::ui
{

class KeyEdit;

/// The part of a channel's form that e-mail needs.
class MailFields final : public QWidget
{
    Q_OBJECT
public:
    /// \c isNew: no password is stored yet.
    explicit MailFields(bool isNew, QWidget *parent = nullptr);

    void load(const alert::MailSettings &settings);
    alert::MailSettings settings() const;
    SecretKey password() const;

Q_SIGNALS:
    void edited();

private:
    alert::MailSecurity security() const;
    void suggestPort();

    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    QLineEdit *m_user;
    KeyEdit *m_password;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_caFile;
};

} // namespace spend::ui

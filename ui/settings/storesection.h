// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/secretkey.h"
#include "core/secrets/secretstore.h"
#include "core/store/servercheck.h"
#include "ui/settings/settingssection.h"

#include <QWidget>

#include <functional>
#include <thread>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSettings;

namespace spend::ui
{

/// Where the store lies: in a file on this computer, or on a server that several administrators share. The address is
/// kept among the settings, the password in the keychain alone. A change holds from the next start on.
class StoreSection final : public QWidget, public SettingsSection
{
    Q_OBJECT
public:
    /// All outlive the section.
    StoreSection(QSettings &settings, secrets::SecretStore &keychain, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QWidget *widget() override { return this; }

private:
    void showChoice();
    void test();
    void apply();
    /// Does work in a thread of its own, then calls back; one at a time.
    template <class T>
    void background(std::function<Result<T>()> work, std::function<void(const Result<T> &)> done);
    void setBusy(bool busy);
    void say(const QString &sentence, bool trouble);
    QString address() const;

    QSettings &m_settings;
    secrets::SecretStore &m_keychain;
    QRadioButton *m_file;
    QRadioButton *m_shared;
    QLineEdit *m_address;
    QLineEdit *m_password;
    QPushButton *m_test;
    QPushButton *m_apply;
    QLabel *m_status;
    bool m_isBusy = false;
    std::jthread m_thread; ///< last: it ends before what it calls back to goes
};

} // namespace spend::ui

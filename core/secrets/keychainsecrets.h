// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <QThread>

#include <chrono>
#include <memory>

namespace spend::secrets
{

/// The operating system's keychain (Secret Service, Windows Credential Manager, macOS Keychain). A thread of its own
/// talks to it, because it may ask its owner to unlock it; calls wait for the answer at most \c patience. One a
/// process: libsecret stays bound to the first thread that used it, and must not outlive it.
class KeychainSecrets final : public SecretStore
{
public:
    explicit KeychainSecrets(std::chrono::seconds patience = std::chrono::seconds(120));
    ~KeychainSecrets() override;

    Result<SecretKey> read(const QString &uuid) override;
    Result<void> write(const QString &uuid, const SecretKey &key) override;
    Result<void> remove(const QString &uuid) override;

private:
    struct Answer;
    template <class Job, class Prepare>
    std::shared_ptr<Answer> perform(const QString &uuid, Prepare prepare);

    std::chrono::seconds m_patience;
    QThread m_thread;
    QObject *m_agent; ///< lives in the thread
};

} // namespace spend::secrets

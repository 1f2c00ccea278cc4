// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/domain/secretkey.h"

namespace spend::secrets
{

/// Where keys lie, under a connection's uuid or, for others' secrets, "room/uuid". Every call may wait (a keychain may
/// ask its owner to unlock it): not for the UI's thread.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// The key stored under a connection's uuid; ProblemKind::Keychain where there is none or it can't be read.
    virtual Result<SecretKey> read(const QString &uuid) = 0;
    virtual Result<void> write(const QString &uuid, const SecretKey &key) = 0;
    /// Fine if there was none.
    virtual Result<void> remove(const QString &uuid) = 0;
};

/// The key of a connection, from wherever its settings say: its key file, the keychain, or the sample service's own.
class KeyRing
{
public:
    KeyRing(SecretStore &keychain, SecretKey sampleKey)
        : m_keychain(keychain)
        , m_sampleKey(std::move(sampleKey))
    {
    }
    Result<SecretKey> read(const Connection &connection);
    /// Puts a key where the settings say; a key file is its owner's business and only checked.
    Result<void> write(const Connection &connection, const SecretKey &key);
    /// Leaves key files alone.
    Result<void> remove(const Connection &connection);

private:
    SecretStore &m_keychain;
    SecretKey m_sampleKey;
};

} // namespace spend::secrets

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <QMap>

#include <mutex>

namespace spend::test
{

/// A keychain that forgets with its process. Any thread.
class MemorySecrets final : public secrets::SecretStore
{
public:
    Result<SecretKey> read(const QString &uuid) override
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_keys.contains(uuid))
            return Problem{ProblemKind::Keychain, QStringLiteral("no key"), {}, {}};
        return m_keys.value(uuid);
    }
    Result<void> write(const QString &uuid, const SecretKey &key) override
    {
        const std::scoped_lock lock(m_mutex);
        m_keys.insert(uuid, key);
        return {};
    }
    Result<void> remove(const QString &uuid) override
    {
        const std::scoped_lock lock(m_mutex);
        m_keys.remove(uuid);
        return {};
    }

private:
    std::mutex m_mutex;
    QMap<QString, SecretKey> m_keys;
};

} // namespace spend::test

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretstore.h"

#include "core/secrets/keyfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spend::secrets
{

namespace
{
struct SecretsWording {
    Q_DECLARE_TR_FUNCTIONS(SecretsWording)
};
} // namespace

Result<SecretKey> KeyRing::read(const Connection &connection)
{
    if (connection.settings.sample)
        return m_sampleKey;
    if (!connection.settings.keyFile.isEmpty())
        return readKeyFile(connection.settings.keyFile);
    return m_keychain.read(connection.uuid);
}

Result<void> KeyRing::write(const Connection &connection, const SecretKey &key)
{
    if (connection.settings.sample)
        return {};
    if (!connection.settings.keyFile.isEmpty())
        return Problem::invalidInput(SecretsWording::tr("The key of “%1” lies in the file %2.")
                                         .arg(connection.settings.name, connection.settings.keyFile),
            SecretsWording::tr("Change it there; it is read at each use."));
    return m_keychain.write(connection.uuid, key);
}

Result<void> KeyRing::remove(const Connection &connection)
{
    if (connection.settings.sample || !connection.settings.keyFile.isEmpty())
        return {};
    return m_keychain.remove(connection.uuid);
}

} // namespace spend::secrets

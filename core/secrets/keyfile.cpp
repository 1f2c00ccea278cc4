// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keyfile.h"

#include "core/domain/wipe.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace spend::secrets
{

namespace
{
struct SecretsWording {
    Q_DECLARE_TR_FUNCTIONS(SecretsWording)
};

constexpr qint64 longestKey = 16 * 1024;

Problem unusable(const QString &text, const QString &remedy)
{
    return {ProblemKind::Keychain, text, remedy, {}};
}
} // namespace

Result<SecretKey> readKeyFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() || !info.isFile())
        return unusable(SecretsWording::tr("The key file %1 does not exist.").arg(path),
            SecretsWording::tr("Give the path of a file that holds the key."));
#ifndef Q_OS_WIN
    constexpr auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if ((info.permissions() & forOthers) != 0)
        return unusable(SecretsWording::tr("The key file %1 can be read by others.").arg(path),
            SecretsWording::tr("Run chmod 600 on it first."));
#endif
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(SecretsWording::tr("The key file %1 can't be read.").arg(path),
            SecretsWording::tr("Check that it belongs to you."));
    QByteArray content = file.read(longestKey + 1);
    if (content.size() > longestKey)
        return unusable(SecretsWording::tr("The key file %1 holds more than a key.").arg(path),
            SecretsWording::tr("Leave only the key in it."));
    SecretKey key = SecretKey::fromBytes(content);
    wipe(content);
    if (key.isEmpty())
        return unusable(SecretsWording::tr("The key file %1 is empty.").arg(path),
            SecretsWording::tr("Put the Admin API key into it."));
    return key;
}

} // namespace spend::secrets

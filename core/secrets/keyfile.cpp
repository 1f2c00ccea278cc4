// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keyfile.h"

#include "core/domain/wipe.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace spend::secrets
{

namespace
{
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
        return unusable(
            u"The key file %1 does not exist."_s.arg(path), u"Give the path of a file that holds the key."_s);
#ifndef Q_OS_WIN
    constexpr auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if ((info.permissions() & forOthers) != 0)
        return unusable(u"The key file %1 can be read by others."_s.arg(path), u"Run chmod 600 on it first."_s);
#endif
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(u"The key file %1 can't be read."_s.arg(path), u"Check that it belongs to you."_s);
    QByteArray content = file.read(longestKey + 1);
    if (content.size() > longestKey)
        return unusable(u"The key file %1 holds more than a key."_s.arg(path), u"Leave only the key in it."_s);
    SecretKey key = SecretKey::fromBytes(content);
    wipe(content);
    if (key.isEmpty())
        return unusable(u"The key file %1 is empty."_s.arg(path), u"Put the Admin API key into it."_s);
    return key;
}

} // namespace spend::secrets

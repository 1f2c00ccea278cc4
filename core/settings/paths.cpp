// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct SettingsWording {
    Q_DECLARE_TR_FUNCTIONS(SettingsWording)
};
} // namespace

QString Paths::store() const
{
    return sharedStore.isEmpty() ? dataDir + u"/spendscope.db"_s : sharedStore;
}

QString Paths::settings() const
{
    return dataDir + u"/settings.ini"_s;
}

QString Paths::defaultDataDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/spendscope"_s;
}

Result<Paths> Paths::prepare(const QString &dataDir, const QString &sharedStore)
{
    const QString path = QFileInfo(dataDir).absoluteFilePath();
    const bool isNew = !QFileInfo::exists(path);
    if (!QDir().mkpath(path) || !QFileInfo(path).isDir())
        return Problem{ProblemKind::Store, SettingsWording::tr("The data folder %1 can't be made.").arg(path),
            SettingsWording::tr("Choose another one with --data-dir."), {}};
    if (isNew || path == defaultDataDir()) // a folder that was given may be others' too
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return Paths{path, sharedStore};
}

} // namespace spend

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/samplekey.h"
#include "core/sample/sampleserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace spend::test
{

/// spendscope-cli as a process of its own, with a data folder and a key file of its own.
class CliProcess
{
public:
    explicit CliProcess(QString program)
        : m_program(std::move(program))
    {
        writeKey(sample::sampleKey().bytes());
    }

    void writeKey(const QByteArray &key)
    {
        QFile file(keyFile());
        const bool opened = file.open(QIODevice::WriteOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(key);
    }
    QString keyFile() const { return m_folder.filePath(QStringLiteral("key")); }
    QString dataDir() const { return m_folder.filePath(QStringLiteral("data")); }

    void start(QProcess &process, const QStringList &arguments) const
    {
        process.start(m_program, QStringList{QStringLiteral("--data-dir"), dataDir()} + arguments);
        QVERIFY(process.waitForStarted());
    }

    struct Result {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };
    Result run(const QStringList &arguments) const
    {
        QProcess process;
        process.start(m_program, QStringList{QStringLiteral("--data-dir"), dataDir()} + arguments);
        process.waitForFinished(60'000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Result add(const QUrl &url, const QString &since) const
    {
        return run(
            {QStringLiteral("connection"), QStringLiteral("add"), QStringLiteral("Team"), QStringLiteral("--key-file"),
                keyFile(), QStringLiteral("--api-url"), url.toString(), QStringLiteral("--since"), since});
    }

private:
    QString m_program;
    QTemporaryDir m_folder;
};

} // namespace spend::test

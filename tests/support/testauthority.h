// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace spend::test
{

/// A certificate authority of the test's own, made by openssl, and the certificates that it gave out. Gone with it.
class TestAuthority
{
public:
    TestAuthority()
    {
        m_complete = openssl({"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
                         "/CN=Test authority", "-keyout", "ca.key", "-out", "ca.pem"})
            && openssl({"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
                "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", "selfsigned.key", "-out", "selfsigned.pem"})
            && issue("server", "IP:127.0.0.1,DNS:localhost") && issue("elsewhere", "DNS:elsewhere.example.com");
    }

    bool isComplete() const { return m_complete; }
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString caFile() const { return path("ca.pem"); }

private:
    bool issue(const char *name, const char *names)
    {
        const QByteArray base(name);
        QFile extension(path("extension.cnf"));
        if (!extension.open(QIODevice::WriteOnly))
            return false;
        extension.write(QByteArray("subjectAltName=") + names + '\n');
        extension.close();
        return openssl({"req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=server", "-keyout", base + ".key", "-out",
                   base + ".csr"})
            && openssl({"x509", "-req", "-in", base + ".csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
                "-days", "2", "-extfile", "extension.cnf", "-out", base + ".pem"});
    }
    bool openssl(const QByteArrayList &arguments)
    {
        QStringList list;
        for (const QByteArray &argument : arguments)
            list.append(QString::fromLatin1(argument));
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), list);
        return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    bool m_complete = false;
};

} // namespace spend::test

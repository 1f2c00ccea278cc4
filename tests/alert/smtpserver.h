// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

namespace spend::test
{

/// A certificate authority of the test's own, and a certificate for 127.0.0.1 and localhost by it.
class TestAuthority
{
public:
    TestAuthority()
    {
        openssl({"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Test authority",
            "-keyout", "ca.key", "-out", "ca.pem"});
        openssl({"req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-keyout", "server.key", "-out",
            "server.csr"});
        QFile names(file(QStringLiteral("names")));
        if (names.open(QIODevice::WriteOnly))
            names.write("subjectAltName=DNS:localhost,IP:127.0.0.1\n");
        names.close();
        openssl({"x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days",
            "2", "-extfile", "names", "-out", "server.pem"});
    }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString caFile() const { return file(QStringLiteral("ca.pem")); }
    bool isComplete() const { return QFile::exists(file(QStringLiteral("server.pem"))); }

private:
    void openssl(const std::vector<const char *> &arguments)
    {
        QStringList list;
        for (const char *argument : arguments)
            list.append(QString::fromLatin1(argument));
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), list);
        process.waitForFinished(60'000);
    }
    QTemporaryDir m_folder;
};

/// A real mail server in a process of its own.
class SmtpServer
{
public:
    /// Empty: it did not start, see error().
    explicit SmtpServer(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(
            QStringLiteral(SPENDSCOPE_PYTHON), QStringList{QStringLiteral(SPENDSCOPE_SMTP_SERVER)} + arguments);
        m_port = next().value(QStringLiteral("port")).toInt();
    }
    ~SmtpServer()
    {
        m_process.closeWriteChannel(); // the server ends with its standard input
        if (!m_process.waitForFinished(5'000))
            m_process.kill();
        m_process.waitForFinished(5'000);
    }
    /// With the authority's certificate.
    static QStringList withTls(const QString &kind, const TestAuthority &authority)
    {
        return {QStringLiteral("--tls"), kind, QStringLiteral("--certificate"),
            authority.file(QStringLiteral("server.pem")), QStringLiteral("--key"),
            authority.file(QStringLiteral("server.key"))};
    }

    int port() const { return m_port; }
    /// The next message that the server kept; an empty object where none comes.
    QJsonObject next(int patienceMs = 30'000)
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(patienceMs))
                return {};
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    bool hasMore() { return m_process.canReadLine() || m_process.waitForReadyRead(200); }

private:
    QProcess m_process;
    int m_port = 0;
};

} // namespace spend::test

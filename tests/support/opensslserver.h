// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testauthority.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QTcpServer>
#include <QUrl>

namespace spend::test
{

/// openssl's own web server: it answers /teams/members with a file, and tells each request that reached it.
class OpensslServer
{
public:
    /// \c more: other arguments of s_server, such as the protocols that it offers.
    OpensslServer(const TestAuthority &authority, const QString &certificate, const QStringList &more = {})
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("teams"));
        QFile answer(m_folder.filePath(QStringLiteral("teams/members")));
        if (!answer.open(QIODevice::WriteOnly))
            return;
        const QByteArray body =
            R"({"teamMembers": [{"id": 1, "name": "Ada", "email": "ada@example.com", "role": "owner"}]})";
        answer.write("HTTP/1.0 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        answer.close();
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setWorkingDirectory(m_folder.path());
        // Another program may take the port between asking for it and using it: then the next one.
        for (int attempt = 0; attempt < 10 && !m_isRunning; ++attempt) {
            QTcpServer free;
            free.listen(QHostAddress(QHostAddress::LocalHost));
            m_port = free.serverPort();
            free.close();
            m_process.start(QStringLiteral("openssl"),
                QStringList{QStringLiteral("s_server"), QStringLiteral("-accept"),
                    QStringLiteral("127.0.0.1:%1").arg(m_port), QStringLiteral("-cert"),
                    authority.path(qPrintable(certificate + QStringLiteral(".pem"))), QStringLiteral("-key"),
                    authority.path(qPrintable(certificate + QStringLiteral(".key"))), QStringLiteral("-HTTP")}
                    + more);
            while (m_process.waitForReadyRead(30'000)) {
                m_told += m_process.readAll();
                if (m_told.contains("ACCEPT")) {
                    m_isRunning = true;
                    break;
                }
            }
        }
    }
    ~OpensslServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    bool isRunning() const { return m_isRunning; }
    QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_port)); }
    /// Whether a request came through, after \c wait ms at most.
    bool wasAsked(int wait)
    {
        while (!m_told.contains("FILE:") && m_process.waitForReadyRead(wait))
            m_told += m_process.readAll();
        return m_told.contains("FILE:");
    }
    QByteArray told() const { return m_told; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_told;
    int m_port = 0;
    bool m_isRunning = false;
};

} // namespace spend::test

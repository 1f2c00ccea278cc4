// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/store/servercheck.h"
#include "core/store/storeaddress.h"
#include "core/store/storesession.h"
#include "tests/store/temporarystore.h"
#include "tests/support/postgresserver.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <QUrlQuery>

#include <memory>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

/// A server that takes nothing but encrypted connections with a password, and an authority that vouches for it: what
/// several administrators meet when they share a store over a network.
class tst_ServerTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeAuthority(u"authority"_s);
        makeAuthority(u"stranger"_s);
        m_server = std::make_unique<PostgresServer>(
            QStringList{u"listen_addresses=127.0.0.1"_s, u"port=%1"_s.arg(PostgresServer::freePort())});
        m_local = m_server->newDatabase();
        m_server->sql(m_local, u"CREATE ROLE ann LOGIN SUPERUSER PASSWORD 'open sesame'"_s);
        makeServerCertificate();
        QFile rules(m_server->folder() + u"/data/pg_hba.conf"_s);
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write("local all postgres trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n");
        rules.close();
        m_server->own(rules.fileName());
        m_server->restartWith({u"ssl=on"_s, u"ssl_cert_file=%1/server.crt"_s.arg(m_server->folder()),
            u"ssl_key_file=%1/server.key"_s.arg(m_server->folder())});
    }

    void encryptedAndVerified()
    {
        const QString address = addressOf(u"localhost"_s, u"authority"_s);
        const auto standing = standingOf(address, SecretKey::fromText(u"open sesame"));
        QVERIFY2(standing, qPrintable(standing.ok() ? QString() : standing.problem().detail));
        QVERIFY(standing->isEncrypted);
        usePassword(address, SecretKey::fromText(u"open sesame"));
        StoreSession session(address, StoreSession::Mode::ReadWrite);
        ConnectionSettings settings;
        settings.name = u"Team"_s;
        session.transact([&] { session.connections.add(settings, u"uuid"_s, 1); });
        QCOMPARE(session.connections.names(), QStringList{u"Team"_s});
        QCOMPARE(m_server->sql(m_local,
                     u"SELECT DISTINCT ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) "
                     u"WHERE usename = 'ann'"_s),
            "t"_ba);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("says"); ///< a part of the detail for the log
        QTest::newRow("another authority")
            << u"localhost"_s << u"stranger"_s << u"open sesame"_s << u"certificate verify failed"_s;
        QTest::newRow("another server's name")
            << u"db.example"_s << u"authority"_s << u"open sesame"_s << u"does not match host name"_s;
        QTest::newRow("a wrong password")
            << u"localhost"_s << u"authority"_s << u"open barley"_s << u"password authentication failed"_s;
    }
    void refused()
    {
        QFETCH(QString, host);
        QFETCH(QString, authority);
        QFETCH(QString, password);
        QFETCH(QString, says);
        const auto standing = standingOf(addressOf(host, authority), SecretKey::fromText(password));
        QVERIFY(!standing);
        QVERIFY2(standing.problem().detail.contains(says), qPrintable(standing.problem().detail));
        QVERIFY(!standing.problem().remedy.isEmpty());
        // Neither the sentence nor the log holds the password.
        QVERIFY(!(standing.problem().sentence() + standing.problem().detail).contains(password));
    }

    void nothingGoesUnencrypted()
    {
        const auto standing =
            standingOf(addressOf(u"localhost"_s, u"authority"_s).replace(u"verify-full"_s, u"disable"_s),
                SecretKey::fromText(u"open sesame"));
        QVERIFY(!standing);
        QVERIFY2(standing.problem().detail.contains(u"no encryption"_s), qPrintable(standing.problem().detail));
    }

private:
    /// The server by TCP under a name, as another computer sees it.
    QString addressOf(const QString &host, const QString &authority) const
    {
        const QUrlQuery options(QUrl(m_local).query());
        return u"postgresql://ann@%1:%2/%3?hostaddr=127.0.0.1&sslmode=verify-full&sslrootcert=%4"_s.arg(
            host, options.queryItemValue(u"port"_s), QUrl(m_local).path().mid(1), file(authority + u".crt"_s));
    }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    static void openssl(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"openssl"_s, arguments);
        process.waitForFinished(60'000);
        if (process.exitCode() != 0)
            qFatal("openssl: %s", process.readAll().constData());
    }
    void makeAuthority(const QString &name) const
    {
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
            u"-nodes"_s, u"-days"_s, u"3650"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, file(name + u".key"_s),
            u"-out"_s, file(name + u".crt"_s)});
    }
    void makeServerCertificate() const
    {
        openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
            u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s, m_server->folder() + u"/server.key"_s, u"-out"_s,
            file(u"server.csr"_s)});
        openssl({u"x509"_s, u"-req"_s, u"-in"_s, file(u"server.csr"_s), u"-CA"_s, file(u"authority.crt"_s), u"-CAkey"_s,
            file(u"authority.key"_s), u"-CAcreateserial"_s, u"-days"_s, u"3650"_s, u"-out"_s,
            m_server->folder() + u"/server.crt"_s});
        m_server->own(m_server->folder() + u"/server.key"_s);
        m_server->own(m_server->folder() + u"/server.crt"_s);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_server;
    QString m_local;
};

QTEST_GUILESS_MAIN(tst_ServerTls)
#include "tst_servertls.moc"

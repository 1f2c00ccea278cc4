// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/cursor/apiclient.h"
#include "core/cursor/tlstrust.h"
#include "tests/support/manualclock.h"
#include "tests/support/opensslserver.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::cursor;
using spend::test::OpensslServer;
using spend::test::TestAuthority;

/// Whom the key is sent to: against a real TLS server, openssl's own.
class tst_Tls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_authority.isComplete(), "openssl made no certificates"); }

    void ownAuthorityIsTrusted_data();
    void ownAuthorityIsTrusted();
    void refuses_data();
    void refuses();
    void unusableFiles_data();
    void unusableFiles();
    void onlyOneConfiguration();

private:
    Result<MembersAnswer> askMembers(const QUrl &url, const QString &caFile)
    {
        ConnectionSettings settings;
        settings.apiUrl = url;
        settings.proxy.kind = ProxyChoice::Kind::None;
        settings.caFile = caFile;
        RateLimiter limiter;
        HttpTransport transport(m_network, settings, {.idleMs = 10'000, .wholeMs = 20'000});
        ApiClient client(
            transport, limiter, m_clock, settings.apiUrl, SecretKey::fromText(u"key_tls"_s), {}, {.tries = 2});
        return client.members();
    }

    TestAuthority m_authority;
    ManualClock m_clock{1'790'683'200'123};
    NetworkThread m_network;
};

void tst_Tls::ownAuthorityIsTrusted_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::newRow("TLS 1.2") << u"-tls1_2"_s;
    QTest::newRow("TLS 1.3") << u"-tls1_3"_s;
}

void tst_Tls::ownAuthorityIsTrusted()
{
    QFETCH(const QString, protocol);
    OpensslServer server(m_authority, u"server"_s, {protocol});
    QVERIFY2(server.isRunning(), server.told().constData());
    const auto members = askMembers(server.url(), m_authority.caFile());
    QVERIFY2(members.ok(), members.ok() ? "" : qPrintable(members.problem().sentence() + members.problem().detail));
    QCOMPARE(members->members.front().email, u"ada@example.com"_s);
    QVERIFY(server.wasAsked(30'000));
}

void tst_Tls::refuses_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QStringList>("protocol");
    QTest::addColumn<bool>("ownAuthority");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("signed by itself") << u"selfsigned"_s << QStringList() << false << u"vouches"_s << u"--ca-file"_s;
    QTest::newRow("signed by itself, beside an own authority")
        << u"selfsigned"_s << QStringList() << true << u"vouches"_s << u"--ca-file"_s;
    QTest::newRow("an authority that nobody knows")
        << u"server"_s << QStringList() << false << u"vouches"_s << u"--ca-file"_s;
    QTest::newRow("another host's") << u"elsewhere"_s << QStringList() << true << u"another host"_s << u"base URL"_s;
    // The level lets openssl offer what it would no longer offer by itself.
    QTest::newRow("TLS 1.1") << u"server"_s << QStringList{u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s} << true
                             << u"outdated"_s << u"TLS 1.2"_s;
    QTest::newRow("TLS 1.0") << u"server"_s << QStringList{u"-tls1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s} << true
                             << u"outdated"_s << u"TLS 1.2"_s;
}

void tst_Tls::refuses()
{
    QFETCH(const QString, certificate);
    QFETCH(const QStringList, protocol);
    QFETCH(const bool, ownAuthority);
    QFETCH(const QString, said);
    QFETCH(const QString, remedy);
    OpensslServer server(m_authority, certificate, protocol);
    QVERIFY2(server.isRunning(), server.told().constData());
    const auto members = askMembers(server.url(), ownAuthority ? m_authority.caFile() : QString());
    QVERIFY(!members.ok());
    const Problem &problem = members.problem();
    QCOMPARE(problem.kind, ProblemKind::Network);
    QVERIFY2(problem.text.contains(said), qPrintable(problem.sentence() + problem.detail));
    QVERIFY2(problem.text.contains(u"nothing was sent"_s), qPrintable(problem.text));
    QVERIFY2(problem.remedy.contains(remedy), qPrintable(problem.remedy));
    QVERIFY(!server.wasAsked(300));
}

void tst_Tls::unusableFiles_data()
{
    QTest::addColumn<QByteArray>("content"); ///< null: no file
    QTest::addColumn<QString>("said");
    QTest::newRow("missing") << QByteArray() << u"does not exist"_s;
    QTest::newRow("empty") << ""_ba << u"no certificate"_s;
    QTest::newRow("something else") << "# nothing\n"_ba << u"no certificate"_s;
    QTest::newRow("a broken one") << "-----BEGIN CERTIFICATE-----\nabc\n-----END CERTIFICATE-----\n"_ba
                                  << u"no certificate"_s;
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, 'x') << u"larger"_s;
}

void tst_Tls::unusableFiles()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, said);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"own.pem"_s);
    if (!content.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const auto read = readCaFile(path);
    QVERIFY(!read.ok());
    QVERIFY2(read.problem().text.contains(said), qPrintable(read.problem().text));
    // A connection with such a file asks nobody.
    OpensslServer server(m_authority, u"server"_s);
    QVERIFY(server.isRunning());
    const auto members = askMembers(server.url(), path);
    QVERIFY(!members.ok());
    QCOMPARE(members.problem().text, read.problem().text);
    QVERIFY(members.problem().remedy.contains(u"PEM"_s));
    QVERIFY(!server.wasAsked(100));
}

void tst_Tls::onlyOneConfiguration()
{
    const auto own = readCaFile(m_authority.caFile());
    QVERIFY(own.ok());
    for (const QSslConfiguration &tls : {tlsConfiguration({}), tlsConfiguration(*own)}) {
        QCOMPARE(tls.protocol(), QSsl::TlsV1_2OrLater);
        QCOMPARE(tls.peerVerifyMode(), QSslSocket::VerifyPeer);
    }
    // Beside the system's authorities, not in their place.
    QCOMPARE(tlsConfiguration(*own).caCertificates().size(), QSslConfiguration::systemCaCertificates().size() + 1);
}

QTEST_GUILESS_MAIN(tst_Tls)
#include "tst_tls.moc"

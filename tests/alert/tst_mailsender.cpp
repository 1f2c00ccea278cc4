// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/alert/mailsender.h"
#include "tests/alert/smtpserver.h"
#include "tests/support/manualclock.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTcpServer>

#include <thread>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::alert;
using namespace spend::test;

namespace
{
const QString password = u"correct horse ünd staple"_s;
}

/// Against a real mail server on loopback, over TLS with an authority of the test's own.
class tst_MailSender : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_authority = std::make_unique<TestAuthority>();
        QVERIFY2(m_authority->isComplete(), "openssl made no certificate");
    }

    void throughEachKindOfTls_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<MailSecurity>("security");
        QTest::newRow("starttls") << u"starttls"_s << MailSecurity::StartTls;
        QTest::newRow("implicit") << u"tls"_s << MailSecurity::ImplicitTls;
    }
    void throughEachKindOfTls()
    {
        QFETCH(QString, kind);
        QFETCH(MailSecurity, security);
        SmtpServer server(
            SmtpServer::withTls(kind, *m_authority) << u"--user"_s << u"ada"_s << u"--password"_s << password);
        MailSettings settings = settingsFor(server);
        settings.security = security;
        settings.user = u"ada"_s;
        settings.caFile = m_authority->caFile();
        settings.to = QStringList{u"cfo@example.com"_s, u"admin@example.com"_s};
        const auto sent =
            send(settings, SecretKey::fromText(password), messageOf({incident(u"Kosten über dem Budget"_s)}));
        QVERIFY2(sent, sent ? "" : qPrintable(sent.problem().sentence() + sent.problem().detail));
        const QJsonObject kept = server.next();
        QCOMPARE(kept[u"tls"_s].toBool(), true);
        QCOMPARE(kept[u"user"_s].toString(), u"ada"_s);
        QCOMPARE(kept[u"from"_s].toString(), u"spend@example.com"_s);
        QCOMPARE(kept[u"to"_s].toArray(), (QJsonArray{u"cfo@example.com"_s, u"admin@example.com"_s}));
        QCOMPARE(kept[u"subject"_s].toString(), u"Kosten über dem Budget"_s);
        QVERIFY(kept[u"text"_s].toString().contains(u"Kosten über dem Budget"_s));
        QVERIFY(kept[u"defects"_s].toArray().isEmpty());
        QVERIFY(!QByteArray::fromBase64(kept[u"raw"_s].toString().toLatin1()).contains(password.toUtf8()));
    }

    void withoutTlsToThisMachineOnly()
    {
        SmtpServer server({});
        MailSettings settings = settingsFor(server);
        settings.security = MailSecurity::None;
        QVERIFY(send(settings));
        QCOMPARE(server.next()[u"tls"_s].toBool(), false);
        settings.host = u"mail.example.com"_s;
        const auto refused = send(settings);
        QVERIFY(!refused);
        QCOMPARE(refused.problem().kind, ProblemKind::InvalidInput);
    }

    void nothingIsSentWithoutAVerifiedCertificate_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<MailSecurity>("security");
        QTest::addColumn<bool>("otherAuthority");
        QTest::newRow("unknown authority, starttls") << u"starttls"_s << MailSecurity::StartTls << false;
        QTest::newRow("unknown authority, implicit") << u"tls"_s << MailSecurity::ImplicitTls << false;
        QTest::newRow("another authority") << u"starttls"_s << MailSecurity::StartTls << true;
    }
    void nothingIsSentWithoutAVerifiedCertificate()
    {
        QFETCH(QString, kind);
        QFETCH(MailSecurity, security);
        QFETCH(bool, otherAuthority);
        SmtpServer server(SmtpServer::withTls(kind, *m_authority));
        MailSettings settings = settingsFor(server);
        settings.security = security;
        const TestAuthority other;
        if (otherAuthority)
            settings.caFile = other.caFile();
        const auto refused = send(settings);
        QVERIFY(!refused);
        QVERIFY2(refused.problem().text.contains(u"certificate"_s), qPrintable(refused.problem().detail));
        QVERIFY(!server.hasMore());
    }

    void startTlsIsRequired()
    {
        SmtpServer server({}); // offers none
        MailSettings settings = settingsFor(server);
        settings.security = MailSecurity::StartTls;
        const auto refused = send(settings);
        QVERIFY(!refused);
        QVERIFY2(refused.problem().text.contains(u"STARTTLS"_s), qPrintable(refused.problem().text));
        QVERIFY(!server.hasMore());
    }

    void whatServersRefuse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("to");
        QTest::addColumn<ProblemKind>("kind");
        QTest::newRow("for good") << QStringList{u"--refuse"_s, u"gone@example.com"_s} << u"gone@example.com"_s
                                  << ProblemKind::NotPermitted;
        QTest::newRow("for now") << QStringList{u"--later"_s, u"full@example.com"_s} << u"full@example.com"_s
                                 << ProblemKind::Server;
    }
    void whatServersRefuse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, to);
        QFETCH(ProblemKind, kind);
        SmtpServer server(arguments);
        MailSettings settings = settingsFor(server);
        settings.to = QStringList{to};
        const auto refused = send(settings);
        QVERIFY(!refused);
        QCOMPARE(refused.problem().kind, kind);
        QVERIFY(!refused.problem().remedy.isEmpty());
    }

    void aWrongPasswordIsNotRepeated()
    {
        SmtpServer server(
            SmtpServer::withTls(u"starttls"_s, *m_authority) << u"--user"_s << u"ada"_s << u"--password"_s << password);
        MailSettings settings = settingsFor(server);
        settings.security = MailSecurity::StartTls;
        settings.user = u"ada"_s;
        settings.caFile = m_authority->caFile();
        const auto refused = send(settings, SecretKey::fromText(u"wrong-secret-9"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.problem().kind, ProblemKind::KeyRejected);
        const QString told = refused.problem().sentence() + refused.problem().detail;
        QVERIFY(!told.contains(u"wrong-secret-9"_s));
    }

    void htmlAndFilesGoAlong()
    {
        SmtpServer server({});
        Message message;
        message.subject = u"Digest"_s;
        message.text = u"Line one\n.\nA line that is a dot alone is above; "_s + QString(3'000, u'x') + u" ende €\n"_s;
        message.html = u"<p>Zahlen: 5 €</p>"_s;
        QByteArray pdf = "%PDF-1.4";
        for (int i = 0; i < 200'000; ++i)
            pdf += char(i % 256);
        message.attachments = {{u"digest März.pdf"_s, "application/pdf", pdf}, {u"digest.html"_s, "text/html", "<p>"}};
        QVERIFY(send(settingsFor(server), {}, message));
        const QJsonObject kept = server.next();
        QCOMPARE(kept[u"text"_s].toString().remove(u'\r'), message.text);
        QCOMPARE(kept[u"html"_s].toString().trimmed(), message.html);
        const QJsonArray files = kept[u"attachments"_s].toArray();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0][u"name"_s].toString(), u"digest_M_rz.pdf"_s);
        QCOMPARE(files[0][u"type"_s].toString(), u"application/pdf"_s);
        QCOMPARE(QByteArray::fromBase64(files[0][u"content"_s].toString().toLatin1()), pdf);
        QVERIFY(kept[u"defects"_s].toArray().isEmpty());
    }

    void dataMakesNoHeaderAndNoMarkup()
    {
        SmtpServer server({});
        Incident evil = incident(u"Ada\r\nBcc: thief@example.com\r\n\r\n<script>alert(1)</script>"_s);
        evil.text = u"<img src=x>\r\n.\r\nQUIT\r\n"_s;
        QVERIFY(send(settingsFor(server), {}, messageOf({evil})));
        const QJsonObject kept = server.next();
        for (const QJsonValue &header : kept[u"headers"_s].toArray())
            QVERIFY(header[0].toString() != u"Bcc"_s);
        QCOMPARE(kept[u"to"_s].toArray(), QJsonArray{u"cfo@example.com"_s});
        QCOMPARE(kept[u"subject"_s].toString(), u"Ada Bcc: thief@example.com <script>alert(1)</script>"_s);
        QVERIFY(!kept[u"html"_s].toString().contains(u"<script"_s));
        QVERIFY(!kept[u"html"_s].toString().contains(u"<img"_s));
        QVERIFY(kept[u"html"_s].toString().contains(u"&lt;img src=x&gt;"_s));
        QVERIFY(!server.hasMore()); // one message, not two
    }

    void addressesThatAreNoneAreNotSentTo_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("break in from") << u"a@b.c>\r\nBcc: x@y.z"_s << u"cfo@example.com"_s;
        QTest::newRow("break in to") << u"a@b.c"_s << u"cfo@example.com>\r\nDATA"_s;
        QTest::newRow("two in one") << u"a@b.c"_s << u"a@example.com,b@example.com"_s;
        QTest::newRow("none") << u"a@b.c"_s << u""_s;
    }
    void addressesThatAreNoneAreNotSentTo()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        SmtpServer server({});
        MailSettings settings = settingsFor(server);
        settings.from = from;
        settings.to = QStringList{to};
        const auto refused = send(settings);
        QVERIFY(!refused);
        QCOMPARE(refused.problem().kind, ProblemKind::InvalidInput);
        QVERIFY(!server.hasMore());
    }

    void aServerThatHangsIsGivenUp()
    {
        SmtpServer server({u"--hang"_s});
        m_limits.whole = std::chrono::milliseconds(700);
        const auto late = send(settingsFor(server));
        m_limits = {};
        QVERIFY(!late);
        QCOMPARE(late.problem().kind, ProblemKind::Network);
        QVERIFY2(late.problem().text.contains(u"in time"_s), qPrintable(late.problem().text));
    }

    void aStopEndsIt()
    {
        SmtpServer server({u"--hang"_s});
        std::optional<Result<void>> result;
        {
            std::jthread sending([&](std::stop_token stop) { result = send(settingsFor(server), {}, {}, stop); });
            sending.request_stop();
        } // joins
        QVERIFY(result && !*result);
        QVERIFY(result->problem().isCancelled());
    }

    void nobodyThere()
    {
        QTcpServer taken; // a port that is free again in a moment
        QVERIFY(taken.listen(QHostAddress(QHostAddress::LocalHost)));
        MailSettings settings;
        settings.host = u"127.0.0.1"_s;
        settings.port = taken.serverPort();
        settings.security = MailSecurity::None;
        settings.from = u"spend@example.com"_s;
        settings.to = QStringList{u"cfo@example.com"_s};
        taken.close();
        const auto refused = send(settings);
        QVERIFY(!refused);
        QCOMPARE(refused.problem().kind, ProblemKind::Network);
    }

    void headersAreEncoded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("plain") << u"Budget of Ada"_s << QByteArray("Budget of Ada");
        QTest::newRow("blanks") << u"  a \t b\n"_s << QByteArray("a b");
        QTest::newRow("umlaut") << u"Über"_s << QByteArray("=?UTF-8?B?w5xiZXI=?=");
        QTest::newRow("looks encoded") << u"=?x"_s << QByteArray("=?UTF-8?B?PT94?=");
    }
    void headersAreEncoded()
    {
        QFETCH(QString, text);
        QTEST(encodedHeader(text), "header");
    }

    void longHeadersFoldBetweenCharacters()
    {
        const QString text = QString(u"😀ü"_s).repeated(60);
        QByteArray decoded;
        const QByteArrayList lines = encodedHeader(text).split('\n');
        QVERIFY(lines.size() > 3);
        for (const QByteArray &line : lines) {
            const QByteArray word = line.trimmed();
            QVERIFY(word.size() <= 75);
            QVERIFY(word.startsWith("=?UTF-8?B?") && word.endsWith("?="));
            const QByteArray piece = QByteArray::fromBase64(word.mid(10, word.size() - 12));
            QVERIFY(!QString::fromUtf8(piece).contains(QChar::ReplacementCharacter));
            decoded += piece;
        }
        QCOMPARE(QString::fromUtf8(decoded), text);
    }

private:
    static Incident incident(const QString &title)
    {
        return {
            u"k"_s, IncidentKind::Anomaly, Severity::Warning, title, u"Since this morning."_s, 0, u"anomalies"_s, {}};
    }
    static MailSettings settingsFor(const SmtpServer &server)
    {
        MailSettings settings;
        settings.host = u"127.0.0.1"_s;
        settings.port = server.port();
        settings.security = MailSecurity::None;
        settings.from = u"spend@example.com"_s;
        settings.to = QStringList{u"cfo@example.com"_s};
        return settings;
    }
    Result<void> send(const MailSettings &settings, const SecretKey &secret = {},
        const Message &message = testMessage(u"Mail"_s), std::stop_token stop = {})
    {
        return MailSender(settings, secret, {m_clock, nullptr, m_limits}).send(message, std::move(stop));
    }

    ManualClock m_clock{1'795'186'800'000};
    SendLimits m_limits;
    std::unique_ptr<TestAuthority> m_authority;
};

QTEST_GUILESS_MAIN(tst_MailSender)
#include "tst_mailsender.moc"

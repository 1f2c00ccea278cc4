// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/update/buildinfo.h"
#include "core/update/updatecheck.h"
#include "tests/support/releasesigner.h"

#include <QHttpServer>
#include <QRegularExpression>
#include <QTcpServer>

#include <memory>

using namespace spend;
using namespace spend::test;
using namespace Qt::StringLiterals;

using Answer = Result<std::optional<UpdateNotice>>;

/// News of a release, from a web server on this machine.
class TestUpdateCheck : public QObject
{
    Q_OBJECT

    ReleaseSigner m_maker;
    QHttpServer m_server;
    QByteArray m_file;
    QList<QByteArray> m_askedWith; ///< each request's headers
    quint16 m_port = 0;

    UpdateSource source(const QString &path = u"/latest.json"_s) const
    {
        return {QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path)), m_maker.publicKey(), QVersionNumber(1, 2, 3)};
    }

    /// What a check tells.
    static Answer checked(const UpdateSource &source)
    {
        UpdateCheck check(source);
        std::optional<Answer> told;
        QObject::connect(&check, &UpdateCheck::finished, &check, [&told](const Answer &answer) { told = answer; });
        check.start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(told.has_value(), 30'000); }();
        return told ? *told : Answer(Problem::cancelled());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server.route(u"/latest.json"_s, [this](const QHttpServerRequest &request) {
            QByteArray headers;
            for (const auto &[name, value] : request.headers())
                headers += name + ": " + value + '\n';
            m_askedWith.append(headers);
            return QHttpServerResponse("application/json", m_file);
        });
        m_server.route(u"/moved"_s, [] {
            QHttpServerResponse response(QHttpServerResponse::StatusCode::Found);
            response.setHeader("Location", "/latest.json");
            return response;
        });
        m_port = m_server.listen(QHostAddress::LocalHost);
        QVERIFY(m_port != 0);
    }
    void init()
    {
        m_file = m_maker.file(u"1.3.0"_s);
        m_askedWith.clear();
    }

    void aNewerVersionIsTold()
    {
        const Answer answer = checked(source());
        QVERIFY(answer && answer.value());
        QCOMPARE((*answer.value()).version, QVersionNumber(1, 3, 0));
        QCOMPARE((*answer.value()).published, QDate(2027, 1, 31));
        QCOMPARE((*answer.value()).summary, u"Budgets by team."_s);
        QCOMPARE((*answer.value()).page, QUrl(u"https://example.com/releases"_s));
    }

    /// Nobody can lead back to a version with a flaw that is known.
    void sameAndOlderVersionsAreNoNews_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("the same") << u"1.2.3"_s;
        QTest::newRow("older") << u"1.2.2"_s;
        QTest::newRow("older, with more digits") << u"0.99.99"_s;
    }
    void sameAndOlderVersionsAreNoNews()
    {
        QFETCH(const QString, version);
        m_file = m_maker.file(version);
        const Answer answer = checked(source());
        QVERIFY(answer);
        QVERIFY(!answer.value());
    }

    void versionsAreComparedAsNumbers()
    {
        m_file = m_maker.file(u"1.10.0"_s);
        const Answer answer = checked(source());
        QVERIFY(answer && answer.value());
    }

    /// The request says nothing about who asks.
    void nothingIsSaidAboutThisComputer()
    {
        static_cast<void>(checked(source()));
        QCOMPARE(m_askedWith.size(), 1);
        const QByteArray asked = m_askedWith.first().toLower();
        for (const char *word : {"user-agent", "cookie", "accept-language", "referer", "1.2.3"})
            QVERIFY2(!asked.contains(word), asked.constData());
    }

    void whatIsNotSignedRightIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray payload = ReleaseSigner::payload(u"9.9.9"_s);
        QByteArray changed = payload;
        changed.replace("9.9.9", "9.9.8");
        QByteArray flipped = m_maker.sign(payload);
        flipped[10] = char(flipped[10] ^ 1);
        const ReleaseSigner stranger;
        QTest::newRow("another's signature") << stranger.file(u"9.9.9"_s);
        QTest::newRow("the text was changed") << ReleaseSigner::envelope(changed, m_maker.sign(payload));
        QTest::newRow("one bit of the signature") << ReleaseSigner::envelope(payload, flipped);
        QTest::newRow("a short signature") << ReleaseSigner::envelope(payload, m_maker.sign(payload).left(63));
        QTest::newRow("nothing but zeroes") << ReleaseSigner::envelope(payload, QByteArray(64, '\0'));
    }
    void whatIsNotSignedRightIsRefused()
    {
        QFETCH(const QByteArray, file);
        m_file = file;
        const Answer answer = checked(source());
        QVERIFY(!answer);
        QVERIFY2(answer.problem().text.contains(u"not signed"_s), qPrintable(answer.problem().text));
    }

    /// Signed by the makers, and yet no news of a release.
    void whatIsNotUnderstoodIsRefused_data()
    {
        QTest::addColumn<QByteArray>("payload");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to) {
            QByteArray payload = ReleaseSigner::payload(u"9.9.9"_s);
            payload.replace(from, to);
            QTest::newRow(name) << payload;
        };
        row("another product", "spendscope", "otherscope");
        row("no version", "9.9.9", "next");
        row("a version of two numbers", "9.9.9", "9.9");
        row("more than a version", "9.9.9", "9.9.9-rc1");
        row("a page without TLS", "https:", "http:");
        row("a page that runs something", "https://example.com/releases", "file:///usr/bin/true");
        QTest::newRow("no JSON") << QByteArray("hello");
    }
    void whatIsNotUnderstoodIsRefused()
    {
        QFETCH(const QByteArray, payload);
        m_file = ReleaseSigner::envelope(payload, m_maker.sign(payload));
        const Answer answer = checked(source());
        QVERIFY(!answer);
    }

    void whatIsNoFileOfOursIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a login page") << QByteArray("<html>Sign in</html>");
        QTest::newRow("no signature") << QByteArray(R"({"payload": "aGVsbG8="})");
        QTest::newRow("no base64") << QByteArray(R"({"payload": "%%%", "signature": "%%%"})");
        QTest::newRow("more than it can be") << QByteArray(200'000, ' ');
    }
    void whatIsNoFileOfOursIsRefused()
    {
        QFETCH(const QByteArray, file);
        m_file = file;
        QVERIFY(!checked(source()));
    }

    void redirectsAndMissingFilesAreRefused()
    {
        QVERIFY(!checked(source(u"/moved"_s)));
        QVERIFY(m_askedWith.isEmpty());
        QVERIFY(!checked(source(u"/nowhere"_s)));
    }

    void onlyTlsOrThisMachine_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("http") << u"http://example.com/latest.json"_s;
        QTest::newRow("a name that only looks like this machine") << u"http://127.0.0.1.example.com/latest.json"_s;
        QTest::newRow("a file") << u"file:///etc/hostname"_s;
        QTest::newRow("ftp") << u"ftp://example.com/latest.json"_s;
    }
    void onlyTlsOrThisMachine()
    {
        QFETCH(const QString, url);
        const auto read = fetchUpdateFile(QUrl(url), std::chrono::seconds(5), {});
        QVERIFY(!read);
        QCOMPARE(read.problem().kind, ProblemKind::InvalidInput);
    }

    void withoutAKeyNothingIsAsked()
    {
        UpdateSource open = source();
        open.publicKey.clear();
        UpdateCheck check(open);
        check.start();
        QVERIFY(!check.isRunning());
        QVERIFY(m_askedWith.isEmpty());
    }

    /// Leaving in the middle ends the reading, and waits for nothing longer than that.
    void leavingStopsIt()
    {
        UpdateSource silent = source();
        QTcpServer nobodyAnswers;
        QVERIFY(nobodyAnswers.listen(QHostAddress::LocalHost));
        silent.url.setPort(nobodyAnswers.serverPort());
        silent.limit = std::chrono::minutes(10);
        auto check = std::make_unique<UpdateCheck>(silent);
        check->start();
        QVERIFY(nobodyAnswers.waitForNewConnection(30'000));
        check.reset(); // would wait for ten minutes
    }

    void theBuildKnowsItself()
    {
        QCOMPARE(QVersionNumber::fromString(build::version()).segmentCount(), 3);
        static const QRegularExpression commit(u"^([0-9a-f]{12})?$"_s);
        QVERIFY2(commit.match(build::commit()).hasMatch(), qPrintable(build::commit()));
    }
};

QTEST_GUILESS_MAIN(TestUpdateCheck)
#include "tst_updatecheck.moc"

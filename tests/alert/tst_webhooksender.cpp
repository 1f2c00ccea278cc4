// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/alert/webhooksender.h"
#include "tests/alert/webhookendpoint.h"
#include "tests/support/manualclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <thread>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::alert;
using namespace spend::test;

/// Against a real HTTP server on loopback.
class tst_WebhookSender : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void slackGetsTextAndBlocks()
    {
        WebhookEndpoint endpoint;
        QVERIFY(send(ChannelKind::Slack, endpoint.url(), messageOf({incident(u"R&D <over> budget"_s)})));
        QCOMPARE(endpoint.types(), QByteArrayList{"application/json; charset=utf-8"});
        const QJsonObject body = QJsonDocument::fromJson(endpoint.bodies().first()).object();
        QCOMPARE(body[u"text"_s].toString(), u"R&amp;D &lt;over&gt; budget"_s);
        const QJsonArray blocks = body[u"blocks"_s].toArray();
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(blocks[0][u"text"_s][u"text"_s].toString(), u"R&amp;D &lt;over&gt; budget"_s);
        QCOMPARE(blocks[1][u"text"_s][u"text"_s].toString(),
            u"R&amp;D &lt;over&gt; budget\nSince this morning: &lt;!channel&gt;"_s);
        QVERIFY(!endpoint.bodies().first().contains("<!channel>"));
    }

    void teamsGetsACardWithoutMarkup()
    {
        WebhookEndpoint endpoint({WebhookEndpoint::Answer{202, {}}}); // what workflows answer
        QVERIFY(send(ChannelKind::Teams, endpoint.url(), messageOf({incident(u"[click](http://x) **R&D**"_s)})));
        const QJsonObject body = QJsonDocument::fromJson(endpoint.bodies().first()).object();
        QCOMPARE(body[u"type"_s].toString(), u"message"_s);
        const QJsonObject attachment = body[u"attachments"_s][0].toObject();
        QCOMPARE(attachment[u"contentType"_s].toString(), u"application/vnd.microsoft.card.adaptive"_s);
        const QJsonObject card = attachment[u"content"_s].toObject();
        QCOMPARE(card[u"type"_s].toString(), u"AdaptiveCard"_s);
        // A text run shows its text as it is; a TextBlock would read Markdown in it.
        for (const QJsonValue &part : card[u"body"_s].toArray()) {
            QCOMPARE(part[u"type"_s].toString(), u"RichTextBlock"_s);
            QCOMPARE(part[u"inlines"_s][0][u"type"_s].toString(), u"TextRun"_s);
        }
        QCOMPARE(card[u"body"_s][0][u"inlines"_s][0][u"text"_s].toString(), u"[click](http://x) **R&D**"_s);
    }

    void whatIsAnswered_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ProblemKind>("kind");
        QTest::newRow("fine") << 200 << ProblemKind::None;
        QTest::newRow("accepted") << 202 << ProblemKind::None;
        QTest::newRow("refused") << 400 << ProblemKind::BadRequest;
        QTest::newRow("unknown") << 404 << ProblemKind::KeyRejected;
        QTest::newRow("gone") << 410 << ProblemKind::KeyRejected;
        QTest::newRow("trouble") << 500 << ProblemKind::Server;
        QTest::newRow("gateway") << 502 << ProblemKind::Server;
        QTest::newRow("too many, without a time") << 429 << ProblemKind::RateLimit;
    }
    void whatIsAnswered()
    {
        QFETCH(int, status);
        QFETCH(ProblemKind, kind);
        for (const ChannelKind channel : {ChannelKind::Slack, ChannelKind::Teams}) {
            WebhookEndpoint endpoint({WebhookEndpoint::Answer{status, {}}});
            const auto sent = send(channel, endpoint.url());
            QCOMPARE(sent ? ProblemKind::None : sent.problem().kind, kind);
            QCOMPARE(endpoint.bodies().size(), 1);
            if (sent)
                continue;
            QVERIFY(!sent.problem().remedy.isEmpty());
            QVERIFY(!(sent.problem().sentence() + sent.problem().detail).contains(u"secret-path"_s));
        }
    }

    void aShortWaitIsKept()
    {
        WebhookEndpoint endpoint({{429, {{"Retry-After", "7"}}}, {200, {}}});
        const std::int64_t before = m_clock.sleptMs();
        QVERIFY(send(ChannelKind::Slack, endpoint.url()));
        QCOMPARE(m_clock.sleptMs() - before, 7'000);
        QCOMPARE(endpoint.bodies().size(), 2);
        QCOMPARE(endpoint.bodies()[0], endpoint.bodies()[1]);
    }

    void aLongWaitIsTold()
    {
        WebhookEndpoint endpoint({WebhookEndpoint::Answer{429, {{"Retry-After", "3600"}}}});
        WebhookSender sender(ChannelKind::Slack, SecretKey::fromText(endpoint.url()), {m_clock, nullptr, {}});
        const auto sent = sender.send(testMessage(u"Slack"_s), {});
        QVERIFY(!sent);
        QCOMPARE(sent.problem().kind, ProblemKind::RateLimit);
        QCOMPARE(sender.askedToWait().value(), std::chrono::seconds(3600));
        QCOMPARE(endpoint.bodies().size(), 1);
    }

    void noRedirectIsFollowed()
    {
        WebhookEndpoint other;
        WebhookEndpoint endpoint({WebhookEndpoint::Answer{307, {{"Location", other.url().toLatin1()}}}});
        const auto sent = send(ChannelKind::Slack, endpoint.url());
        QVERIFY(!sent);
        QVERIFY2(sent.problem().text.contains(u"elsewhere"_s), qPrintable(sent.problem().text));
        QVERIFY(other.bodies().isEmpty());
    }

    void hangingIsGivenUp()
    {
        WebhookEndpoint endpoint({WebhookEndpoint::Answer{0, {}}});
        m_limits.whole = std::chrono::milliseconds(600);
        const auto sent = send(ChannelKind::Teams, endpoint.url());
        m_limits = {};
        QVERIFY(!sent);
        QCOMPARE(sent.problem().kind, ProblemKind::Network);
    }

    void aStopEndsIt()
    {
        WebhookEndpoint endpoint({WebhookEndpoint::Answer{0, {}}});
        std::optional<Result<void>> result;
        std::jthread sending([&](std::stop_token stop) {
            result = send(ChannelKind::Slack, endpoint.url(), testMessage(u"x"_s), stop);
        });
        QTRY_COMPARE(endpoint.bodies().size(), 1);
        sending.request_stop();
        sending.join();
        QVERIFY(result && !*result && result->problem().isCancelled());
    }

    void urls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fine");
        QTest::newRow("slack") << u"https://hooks.slack.com/services/T0/B0/x"_s << true;
        QTest::newRow("teams") << u"https://prod-1.westeurope.logic.azure.com:443/workflows/a/b?sig=x%2Fy&sp=%2Ft"_s
                               << true;
        QTest::newRow("this machine") << u"http://127.0.0.1:8080/hook"_s << true;
        QTest::newRow("plain http") << u"http://hooks.slack.com/services/T0"_s << false;
        QTest::newRow("no path") << u"https://hooks.slack.com"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("user") << u"https://me:pw@hooks.slack.com/x"_s << false;
        QTest::newRow("words") << u"my webhook secret"_s << false;
        QTest::newRow("nothing") << u""_s << false;
    }
    void urls()
    {
        QFETCH(QString, text);
        QFETCH(bool, fine);
        const auto url = checkedWebhookUrl(SecretKey::fromText(text));
        QCOMPARE(url.ok(), fine);
        if (!fine && !text.isEmpty())
            QVERIFY(!url.problem().sentence().contains(text));
        if (fine)
            QCOMPARE(QString::fromLatin1(url->toEncoded()), text); // signatures in it stay as they are
    }

    void longTextsAreKeptWithinWhatServicesTake()
    {
        Message message = testMessage(u"x"_s);
        message.subject = QString(500, u'<');
        message.text = (QString(900, u'&') + u'\n').repeated(20);
        const QJsonObject body = QJsonDocument::fromJson(slackBody(message)).object();
        const QJsonArray blocks = body[u"blocks"_s].toArray();
        QVERIFY(blocks.size() <= 50);
        QVERIFY(blocks[0][u"text"_s][u"text"_s].toString().size() <= 150);
        for (int i = 1; i < blocks.size(); ++i)
            QVERIFY(blocks[i][u"text"_s][u"text"_s].toString().size() <= 3'000);
        Message many = messageOf(std::vector<Incident>(100, incident(u"One of many"_s)));
        QVERIFY(QJsonDocument::fromJson(slackBody(many)).object()[u"blocks"_s].toArray().size() <= 50);
        QVERIFY(teamsBody(many).size() < 28'000); // what a Teams webhook takes
    }

private:
    static Incident incident(const QString &title)
    {
        return {u"k"_s, IncidentKind::Anomaly, Severity::Warning, title, u"Since this morning: <!channel>"_s, 0,
            u"anomalies"_s, {}};
    }
    Result<void> send(ChannelKind kind, const QString &url, const Message &message = testMessage(u"Channel"_s),
        std::stop_token stop = {})
    {
        return WebhookSender(kind, SecretKey::fromText(url), {m_clock, nullptr, m_limits})
            .send(message, std::move(stop));
    }

    ManualClock m_clock{1'795'186'800'000};
    SendLimits m_limits;
};

QTEST_GUILESS_MAIN(tst_WebhookSender)
#include "tst_webhooksender.moc"

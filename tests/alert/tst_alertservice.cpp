// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/livespend.h"

#include "core/alert/alertservice.h"
#include "core/alert/desktopnotifier.h"
#include "tests/alert/webhookendpoint.h"

#include <QSignalSpy>

#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::alert;
using namespace spend::test;

namespace
{
/// A desktop that keeps what it is shown; while it hangs, only a stop ends a call.
class FakeDesktop final : public DesktopNotifier
{
public:
    Result<void> show(const Message &message, std::stop_token stop) override
    {
        std::unique_lock lock(m_mutex);
        m_shown.append(message.subject);
        if (hangs) {
            m_wake.wait(lock, stop, [] { return false; });
            return Problem::cancelled();
        }
        return {};
    }
    QStringList shown() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_shown;
    }
    std::atomic<bool> hangs = false;

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    QStringList m_shown;
};
} // namespace

/// Alerts over a real store, its services and threads, with a real HTTP server at the other end.
class tst_AlertService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_live = std::make_unique<LiveSpend>(); }
    void cleanupTestCase() { m_live.reset(); }
    void init()
    {
        m_desktop = std::make_unique<FakeDesktop>();
        m_incidents = {};
        restart();
    }
    void cleanup()
    {
        m_service.reset();
        m_desktop.reset();
        QVERIFY(m_live->workspace->writer().run([](store::StoreSession &session) {
            session.transact([&] {
                for (const AlertChannel &channel : book::channels(session))
                    book::removeChannel(session, channel.id);
            });
        }));
    }

    void aNewChannelTellsWhatGoesOn()
    {
        WebhookEndpoint endpoint;
        m_incidents = {incident(u"first"_s), incident(u"second"_s)};
        QVERIFY(save(slack(), endpoint.url()));
        QTRY_COMPARE(endpoint.bodies().size(), 1);
        QVERIFY(endpoint.bodies().first().contains("first, and 1 more"));
        QTRY_COMPARE(answer()->log.size(), std::size_t(1));
        QCOMPARE(answer()->log[0].incidents, 2);
        QCOMPARE(answer()->waiting, 0);
        // Another look, and another start: nothing is told again.
        m_service->look();
        restart();
        m_service->start();
        m_service->look();
        m_incidents = {incident(u"first"_s), incident(u"second"_s), incident(u"third"_s)};
        restart();
        m_service->look();
        QTRY_COMPARE(endpoint.bodies().size(), 2);
        QVERIFY(endpoint.bodies().last().contains("third"));
        QVERIFY(!endpoint.bodies().last().contains("first"));
    }

    void aFailureIsToldLater()
    {
        WebhookEndpoint endpoint({WebhookEndpoint::Answer{500, {}}, WebhookEndpoint::Answer{200, {}}});
        m_incidents = {incident(u"fails once"_s)};
        QVERIFY(save(slack(), endpoint.url()));
        QTRY_COMPARE(answer()->log.size() > 0 && !answer()->log[0].problem.isEmpty(), true);
        QCOMPARE(answer()->waiting, 1);
        m_live->clock.advance(60'000);
        m_service->tellDue();
        QTRY_COMPARE(endpoint.bodies().size(), 2);
        QTRY_COMPARE(answer()->waiting, 0);
    }

    void theDesktopIsToldToo()
    {
        m_incidents = {incident(u"for the desktop"_s)};
        AlertChannel channel;
        channel.id = u"desktop"_s;
        channel.name = u"Desktop"_s;
        QVERIFY(save(channel));
        QTRY_COMPARE(m_desktop->shown(), QStringList{u"for the desktop"_s});
    }

    void closingStopsAndNothingIsLost()
    {
        m_desktop->hangs = true;
        m_incidents = {incident(u"in between"_s)};
        AlertChannel channel;
        channel.id = u"desktop"_s;
        channel.name = u"Desktop"_s;
        QVERIFY(save(channel));
        QTRY_COMPARE(m_desktop->shown().size(), 1);
        m_service.reset(); // waits for nothing but the stop
        QTRY_COMPARE(answer()->waiting, 1);
        m_desktop->hangs = false;
        restart();
        m_service->start();
        QTRY_COMPARE(m_desktop->shown().size(), 2);
        QTRY_COMPARE(answer()->waiting, 0);
    }

    void testsAreAnsweredInPlace()
    {
        WebhookEndpoint endpoint({WebhookEndpoint::Answer{200, {}}, WebhookEndpoint::Answer{404, {}}});
        QVERIFY(sendTest(slack(), SecretKey::fromText(endpoint.url())));
        QVERIFY(endpoint.bodies().first().contains("Spendscope: a test"));
        const auto refused = sendTest(slack(), SecretKey::fromText(endpoint.url()));
        QVERIFY(!refused);
        QCOMPARE(refused.problem().kind, ProblemKind::KeyRejected);
        // Nothing typed and nothing stored: it says so.
        const auto without = sendTest(slack(), {});
        QCOMPARE(without.problem().kind, ProblemKind::Keychain);
        QVERIFY(save(slack(), endpoint.url()));
        QVERIFY(sendTest(slack(), {}).problem().kind == ProblemKind::KeyRejected); // the stored one is used
        QVERIFY(answer()->log.empty() || answer()->log[0].subject != u"Spendscope: a test"_s); // tests are no alerts
    }

    void secretsLieInTheKeychainAlone()
    {
        WebhookEndpoint endpoint;
        m_incidents = {incident(u"secretly"_s)};
        QVERIFY(save(slack(), endpoint.url()));
        QTRY_VERIFY(!endpoint.bodies().isEmpty());
        QTRY_COMPARE(answer()->waiting, 0);
        QCOMPARE(m_live->secrets.read(u"alert/slack"_s)->bytes(), endpoint.url().toLatin1());
        QDir folder(m_live->folder.path());
        int searched = 0;
        for (const QFileInfo &info : folder.entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("secret-path-77"), qPrintable(info.fileName()));
            if (bytes.contains("secretly"))
                ++searched; // the search finds what is there
        }
        QVERIFY(searched > 0);
        QVERIFY(remove(slack()));
        QTRY_VERIFY(!m_live->secrets.read(u"alert/slack"_s));
        QVERIFY(answer()->channels.empty());
    }

    void whatCanNotBeKeptIsSaid()
    {
        const auto refused = save(slack(), u"http://example.com/hook-9"_s);
        QVERIFY(!refused);
        QVERIFY(!refused.problem().sentence().contains(u"hook-9"_s));
        QVERIFY(answer()->channels.empty());
        AlertChannel nameless = slack();
        nameless.name.clear();
        QCOMPARE(save(nameless).problem().kind, ProblemKind::InvalidInput);
    }

    void quietHoursAreKept()
    {
        std::optional<Result<void>> told;
        const QuietHours own{true, {21, 0}, {6, 30}, true, false};
        m_service->setQuietHours(own, this, [&](const Result<void> &result) { told = result; });
        QTRY_VERIFY(told);
        QVERIFY(*told);
        QCOMPARE(answer()->quiet, own);
        told.reset();
        m_service->setQuietHours({}, this, [&](const Result<void> &result) { told = result; });
        QTRY_VERIFY(told);
    }

private:
    void restart()
    {
        m_service = std::make_unique<AlertService>(AlertService::Parts{m_live->service, m_live->secrets, m_live->clock,
            m_desktop.get(), {[this](SpendSource &) { return m_incidents; }}, {}});
    }
    static Incident incident(const QString &title)
    {
        return {title, IncidentKind::Anomaly, Severity::Warning, title, u"Text"_s, 0, u"anomalies"_s, {}};
    }
    static AlertChannel slack()
    {
        AlertChannel channel;
        channel.id = u"slack"_s;
        channel.name = u"Slack"_s;
        channel.kind = ChannelKind::Slack;
        return channel;
    }
    std::shared_ptr<const AlertsAnswer> answer()
    {
        return m_live->answer([](SpendSource &source) { return book::answerAlerts(source); });
    }
    template <class Begin>
    Result<void> awaited(Begin begin)
    {
        std::optional<Result<void>> told;
        begin([&told](const Result<void> &result) { told = result; });
        const bool came = QTest::qWaitFor([&] { return told.has_value(); }, 30'000);
        Q_ASSERT(came);
        Q_UNUSED(came)
        return *told;
    }
    Result<void> save(const AlertChannel &channel, const QString &secret = {})
    {
        return awaited([&](auto done) {
            m_service->save(
                channel, secret.isEmpty() ? std::nullopt : std::optional(SecretKey::fromText(secret)), this, done);
        });
    }
    Result<void> remove(const AlertChannel &channel)
    {
        return awaited([&](auto done) { m_service->remove(channel, this, done); });
    }
    Result<void> sendTest(const AlertChannel &channel, const std::optional<SecretKey> &secret)
    {
        return awaited([&](auto done) { m_service->test(channel, secret, this, done); });
    }

    std::unique_ptr<LiveSpend> m_live;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::vector<Incident> m_incidents; ///< set before a look, read in the reader's thread
    std::unique_ptr<AlertService> m_service;
};

QTEST_GUILESS_MAIN(tst_AlertService)
#include "tst_alertservice.moc"

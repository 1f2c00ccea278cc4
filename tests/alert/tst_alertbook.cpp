// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/alert/alertbook.h"
#include "tests/store/temporarystore.h"
#include "tests/support/manualclock.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spend;
using namespace spend::alert;
using namespace spend::test;

namespace
{
constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;
const QTimeZone utc = QTimeZone::utc();

std::int64_t moment(const QString &iso)
{
    return QDateTime::fromString(iso + u'Z', Qt::ISODate).toMSecsSinceEpoch();
}
} // namespace

/// What is told when, over a real store and a clock that is set by hand.
class tst_AlertBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        m_clock.set(moment(u"2026-11-20T12:00:00"_s)); // a Friday
        add(u"mail"_s);
    }

    void onceAnIncidentNotOnceAnHour()
    {
        QCOMPARE(look({incident(u"a"_s)}), QStringList{u"mail: a"_s});
        for (int i = 0; i < 100; ++i) {
            m_clock.advance(hour);
            QCOMPARE(look({incident(u"a"_s)}), QStringList());
        }
        QCOMPARE(look({incident(u"a"_s), incident(u"b"_s)}), QStringList{u"mail: b"_s});
    }

    void oneThatEndsAndComesBackStaysSilent()
    {
        look({incident(u"a"_s)});
        m_clock.advance(hour);
        QCOMPARE(look({}), QStringList());
        m_clock.advance(hour);
        QCOMPARE(look({incident(u"a"_s)}), QStringList());
        // The next period gives it another key.
        QCOMPARE(look({incident(u"a/next"_s)}), QStringList{u"mail: a/next"_s});
    }

    void severalAreOneMessage()
    {
        std::vector<Incident> ten;
        for (int i = 0; i < 10; ++i)
            ten.push_back(incident(QString::number(i)));
        FoundIncidents found{ten, true};
        const auto dispatches = enterAndClaim(found);
        QCOMPARE(dispatches.size(), std::size_t(1));
        QCOMPARE(dispatches[0].message.incidents.size(), std::size_t(10));
        QCOMPARE(dispatches[0].message.subject, u"0, and 9 more"_s);
    }

    void eachChannelTellsWhatItWants()
    {
        add(u"serious"_s, [](AlertChannel &channel) { channel.minimum = Severity::Serious; });
        add(u"limits"_s, [](AlertChannel &channel) { channel.kinds = {IncidentKind::Limit}; });
        add(u"off"_s, [](AlertChannel &channel) { channel.enabled = false; });
        QCOMPARE(look({incident(u"a"_s, Severity::Serious), incident(u"b"_s)}),
            (QStringList{u"mail: a b"_s, u"serious: a"_s}));
        // What grows is told by who waited for that.
        QCOMPARE(look({incident(u"a"_s, Severity::Serious), incident(u"b"_s, Severity::Serious)}),
            QStringList{u"serious: b"_s});
    }

    void nobodyElseTellsWhatIsClaimed()
    {
        const auto first = enterAndClaim({{incident(u"a"_s)}, true});
        QCOMPARE(first.size(), std::size_t(1));
        auto other = m_store->another(); // as another process
        QVERIFY(other->transact([&] { return book::claimDue(*other, m_clock.nowMs(), all, utc); }).empty());
        // Whoever claimed it died: it is told later rather than never.
        m_clock.advance(std::chrono::milliseconds(book::claimFor).count());
        QCOMPARE(
            other->transact([&] { return book::claimDue(*other, m_clock.nowMs(), all, utc); }).size(), std::size_t(1));
    }

    void failuresAreTriedAgainLaterAndLater()
    {
        const Problem refused{ProblemKind::Server, u"Refused."_s, u"Wait."_s, {}};
        FoundIncidents found{{incident(u"a"_s)}, true};
        QList<std::int64_t> waits;
        int tries = 0;
        std::int64_t last = m_clock.nowMs();
        const std::int64_t end = m_clock.nowMs() + 100 * hour;
        while (m_clock.nowMs() < end) {
            for (const Dispatch &dispatch : enterAndClaim(found)) {
                waits.append((m_clock.nowMs() - last) / minute);
                last = m_clock.nowMs();
                settle(dispatch, refused);
                ++tries;
            }
            m_clock.advance(minute);
        }
        QCOMPARE(waits.first(6), (QList<std::int64_t>{0, 1, 5, 15, 60, 240}));
        QVERIFY(tries < 30); // given up after three days
        QCOMPARE(m_store->session().alerts.log(100).size(), std::size_t(tries));
        QCOMPARE(m_store->session().alerts.log(1)[0].problem, u"Refused. Wait."_s);
        QVERIFY(m_store->session().alerts.waiting().empty());
    }

    void whatComesMeanwhileWaitsForTheChannelToo()
    {
        settle(enterAndClaim({{incident(u"a"_s)}, true}).at(0), Problem{ProblemKind::RateLimit, u"No."_s, {}, {}}, 2h);
        m_clock.advance(hour);
        QCOMPARE(look({incident(u"a"_s), incident(u"b"_s)}), QStringList());
        m_clock.advance(hour);
        QCOMPARE(look({incident(u"a"_s), incident(u"b"_s)}), QStringList{u"mail: a b"_s});
    }

    void aStoppedOneIsDueAtOnce()
    {
        settle(enterAndClaim({{incident(u"a"_s)}, true}).at(0), Problem::cancelled());
        QCOMPARE(look({incident(u"a"_s)}), QStringList{u"mail: a"_s});
        QCOMPARE(m_store->session().alerts.log(10).size(), std::size_t(1)); // a stop is no failure
    }

    void quietHoursHoldAndTellAfterwardsInOneMessage()
    {
        quiet({true, {22, 0}, {7, 0}, false, true});
        m_clock.set(moment(u"2026-11-20T23:00:00"_s));
        QCOMPARE(look({incident(u"a"_s)}), QStringList());
        m_clock.set(moment(u"2026-11-21T02:00:00"_s));
        QCOMPARE(look({incident(u"a"_s), incident(u"b"_s)}), QStringList());
        m_clock.set(moment(u"2026-11-21T03:00:00"_s));
        QCOMPARE(look({incident(u"b"_s)}), QStringList()); // the first is over in the night
        m_clock.set(moment(u"2026-11-21T07:00:00"_s));
        const auto morning = claim();
        QCOMPARE(morning.size(), std::size_t(1));
        QCOMPARE(morning[0].message.subject, u"b, and 1 more"_s);
        QVERIFY(morning[0].message.text.contains(u"Over by now: a"_s));
    }

    void seriousOnesPassByChoice()
    {
        quiet({true, {22, 0}, {7, 0}, false, true});
        m_clock.set(moment(u"2026-11-20T23:00:00"_s));
        QCOMPARE(look({incident(u"a"_s), incident(u"s"_s, Severity::Serious)}), QStringList{u"mail: s"_s});
        quiet({true, {22, 0}, {7, 0}, false, false});
        QCOMPARE(look({incident(u"a"_s), incident(u"t"_s, Severity::Serious)}), QStringList());
        m_clock.set(moment(u"2026-11-21T07:30:00"_s));
        QCOMPARE(look({incident(u"a"_s), incident(u"t"_s, Severity::Serious)}), QStringList{u"mail: a t"_s});
    }

    void weekendsHold()
    {
        quiet({false, {}, {}, true, true});
        m_clock.set(moment(u"2026-11-21T12:00:00"_s)); // Saturday
        QCOMPARE(look({incident(u"a"_s)}), QStringList());
        m_clock.set(moment(u"2026-11-22T23:59:00"_s));
        QCOMPARE(look({incident(u"a"_s)}), QStringList());
        m_clock.set(moment(u"2026-11-23T00:00:00"_s));
        QCOMPARE(look({incident(u"a"_s)}), QStringList{u"mail: a"_s});
    }

    void aSourceThatFailsEndsNothing()
    {
        look({incident(u"a"_s)});
        enterAndClaim({{}, false});
        QVERIFY(!m_store->session().alerts.incident(u"a"_s)->endedMs);
        enterAndClaim({{}, true});
        QCOMPARE(m_store->session().alerts.incident(u"a"_s)->endedMs.value(), m_clock.nowMs());
    }

    void switchedOffMeansNotLaterEither()
    {
        quiet({true, {0, 0}, {23, 0}, false, false});
        QCOMPARE(look({incident(u"a"_s)}), QStringList());
        add(u"mail"_s, [](AlertChannel &channel) { channel.enabled = false; });
        look({});
        add(u"mail"_s);
        quiet({});
        QCOMPARE(look({}), QStringList());
        QCOMPARE(look({incident(u"a"_s)}), QStringList{u"mail: a"_s}); // it goes on: who switches on is told
    }

    void onlyWhoCanSendClaims()
    {
        add(u"screen"_s, [](AlertChannel &channel) { channel.kind = ChannelKind::Desktop; });
        const auto withoutScreen = [](const AlertChannel &channel) { return channel.kind != ChannelKind::Desktop; };
        m_store->session().transact([&] {
            book::enter(m_store->session(), {{incident(u"a"_s)}, true}, m_clock.nowMs());
        });
        const auto server = m_store->session().transact(
            [&] { return book::claimDue(m_store->session(), m_clock.nowMs(), withoutScreen, utc); });
        QCOMPARE(server.size(), std::size_t(1));
        QCOMPARE(claim().at(0).channel.name, u"screen"_s);
    }

    void namesAreUnique()
    {
        const auto problem = thrownBy([&] { add(u"MAIL"_s, [](AlertChannel &channel) { channel.id = u"other"_s; }); });
        QCOMPARE(problem.value().kind, ProblemKind::InvalidInput);
        QCOMPARE(book::channelNamed(m_store->session(), u" Mail "_s).value().id, u"mail"_s);
        QVERIFY(!book::channelNamed(m_store->session(), u"nobody"_s));
    }

private:
    static bool all(const AlertChannel &) { return true; }
    static Incident incident(const QString &key, Severity severity = Severity::Warning)
    {
        return {key, IncidentKind::Anomaly, severity, key, u"Text"_s, 0, u"anomalies"_s, {}};
    }
    void add(const QString &name, const std::function<void(AlertChannel &)> &change = {})
    {
        AlertChannel channel;
        channel.id = name;
        channel.name = name;
        channel.kind = ChannelKind::Slack;
        if (change)
            change(channel);
        m_store->session().transact([&] { book::putChannel(m_store->session(), channel); });
    }
    void quiet(const QuietHours &hours)
    {
        m_store->session().transact([&] { putQuietHours(m_store->session(), hours); });
    }
    std::vector<Dispatch> claim()
    {
        return m_store->session().transact(
            [&] { return book::claimDue(m_store->session(), m_clock.nowMs(), all, utc); });
    }
    std::vector<Dispatch> enterAndClaim(const FoundIncidents &found)
    {
        m_store->session().transact([&] { book::enter(m_store->session(), found, m_clock.nowMs()); });
        return claim();
    }
    void settle(
        const Dispatch &dispatch, const Result<void> &result, std::optional<std::chrono::seconds> askedToWait = {})
    {
        m_store->session().transact(
            [&] { book::settle(m_store->session(), dispatch, result, askedToWait, m_clock.nowMs()); });
    }
    /// Looks, tells what is due with success, and answers what was told: "channel: keys".
    QStringList look(const std::vector<Incident> &incidents)
    {
        QStringList told;
        for (const Dispatch &dispatch : enterAndClaim({incidents, true})) {
            QStringList keys;
            for (const QString &key : dispatch.keys)
                keys.append(key);
            told.append(dispatch.channel.name + u": "_s + keys.join(u' '));
            settle(dispatch, {});
        }
        return told;
    }

    std::unique_ptr<TemporaryStore> m_store;
    ManualClock m_clock{0};
};

QTEST_GUILESS_MAIN(tst_AlertBook)
#include "tst_alertbook.moc"

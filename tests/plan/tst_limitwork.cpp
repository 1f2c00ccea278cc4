// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/plan/limitpermission.h"
#include "core/plan/limitwork.h"
#include "core/workspace/connectionwork.h"
#include "tests/support/ingestfixture.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

using Dollars = std::optional<std::int64_t>;

namespace
{
/// The sample service with a store that has read it once, and changing limits switched on.
struct Team : IngestFixture {
    template <class Work>
    auto write(Work work)
    {
        const auto done = workspace->writer().run(
            [&](store::StoreSession &session) { return session.transact([&] { return work(session); }); });
        Q_ASSERT(done);
        if constexpr (!std::is_void_v<decltype(work(std::declval<store::StoreSession &>()))>)
            return *done;
    }

    explicit Team(const sample::SampleOptions &options = small())
        : IngestFixture(options)
    {
        const IngestOutcome outcome = run();
        Q_ASSERT(outcome.problem.kind == ProblemKind::None);
        Q_UNUSED(outcome)
        const auto kept = secrets.write(connection.uuid, sample::sampleKey());
        Q_ASSERT(kept);
        Q_UNUSED(kept)
        write([](store::StoreSession &session) { switchLimitChanges(session, true); });
        server.clearRequests();
    }

    static sample::SampleOptions readOnly()
    {
        sample::SampleOptions options = small();
        options.readOnlyKey = true;
        return options;
    }
    static sample::SampleOptions teamsPlan(int status)
    {
        sample::SampleOptions options = small();
        options.teamsPlan = true;
        options.missingStatus = status;
        return options;
    }

    /// A member as the store knows them.
    MemberSpend stored(const QString &email)
    {
        return write([&](store::StoreSession &session) {
            const auto rows = session.members.spend(connection.id, session.members.spendCycles(connection.id).front());
            return *std::find_if(
                rows.begin(), rows.end(), [&](const MemberSpend &row) { return row.email.toLower() == email; });
        });
    }
    /// Somebody without a limit of their own.
    QString somebody()
    {
        return write([&](store::StoreSession &session) {
            for (const MemberSpend &row :
                session.members.spend(connection.id, session.members.spendCycles(connection.id).front())) {
                if (row.hardLimitOverrideMicroDollars.value_or(0) == 0 && row.role != u"removed"_s)
                    return row.email.toLower();
            }
            return QString();
        });
    }
    std::vector<LimitChange> record()
    {
        return write([&](store::StoreSession &session) {
            return store::LimitChangeTable(session.database()).all(connection.id);
        });
    }
    LimitPermission permission()
    {
        return write([&](store::StoreSession &session) { return limitPermission(session, connection.id); });
    }
    Result<LimitChange> set(const QString &email, Dollars from, Dollars to)
    {
        return changeLimit(*workspace, {connection.id, email, from, to, u"chris"_s, {}}, {});
    }
    int sent(sample::SampleEndpoint endpoint) const
    {
        const auto requests = server.requests();
        return int(std::count_if(requests.begin(), requests.end(),
            [endpoint](const sample::SampleRequest &request) { return request.endpoint == endpoint; }));
    }
};
constexpr std::int64_t dollar = 1'000'000; // micro-dollars
} // namespace

/// Changing a member's limit at the sample service, over real HTTP.
class tst_LimitWork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsSentOnceAndReadBack()
    {
        Team team;
        const QString email = team.somebody();
        const auto change = team.set(email, {}, 250);
        QVERIFY(change);
        QCOMPARE(change->outcome, LimitOutcome::Done);
        QCOMPARE(change->note, u"Cursor confirmed it and shows the new limit."_s);
        QCOMPARE(team.sent(sample::SampleEndpoint::SpendLimit), 1);
        // The body as documented.
        for (const sample::SampleRequest &request : team.server.requests()) {
            if (request.endpoint != sample::SampleEndpoint::SpendLimit)
                continue;
            QCOMPARE(request.method, "POST");
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            QCOMPARE(body.value(u"userEmail"_s).toString().toLower(), email);
            QCOMPARE(body.value(u"spendLimitDollars"_s), QJsonValue(250));
            QCOMPARE(body.size(), 2);
        }
        // What was read back is in the store.
        QCOMPARE(team.stored(email).hardLimitOverrideMicroDollars, Dollars(250 * dollar));
        QCOMPARE(team.stored(email).effectiveLimitMicroDollars, Dollars(250 * dollar));
        // And who did what when is on record.
        const auto record = team.record();
        QCOMPARE(record.size(), std::size_t(1));
        QCOMPARE(record[0], *change);
        QCOMPARE(record[0].who, u"chris"_s);
        QCOMPARE(record[0].askedMs, team.clock.nowMs());
        QCOMPARE(record[0].oldDollars, Dollars());
        QCOMPARE(record[0].newDollars, Dollars(250));
    }

    void removingSendsNull()
    {
        Team team;
        const QString email = team.somebody();
        QVERIFY(team.set(email, {}, 250));
        const auto change = team.set(email, 250, {});
        QVERIFY(change);
        QCOMPARE(change->outcome, LimitOutcome::Done);
        QCOMPARE(team.stored(email).hardLimitOverrideMicroDollars, Dollars(0));
        QVERIFY(QJsonDocument::fromJson(lastBody(team)).object().value(u"spendLimitDollars"_s).isNull());
    }

    void undoSetsTheOldValueAgain()
    {
        Team team;
        const QString email = team.somebody();
        QVERIFY(team.set(email, {}, 250));
        const auto second = team.set(email, 250, 400);
        QVERIFY(second);
        const auto wish = undoWish(*second, u"kim"_s);
        QVERIFY(wish);
        const auto undone = changeLimit(*team.workspace, *wish, {});
        QVERIFY(undone);
        QCOMPARE(undone->outcome, LimitOutcome::Done);
        QCOMPARE(team.stored(email).hardLimitOverrideMicroDollars, Dollars(250 * dollar));
        const auto record = team.record();
        QCOMPARE(record.size(), std::size_t(3));
        QCOMPARE(record[0].undoes, std::optional(second->id));
        QCOMPARE(record[0].who, u"kim"_s);
    }

    void switchedOffNothingIsSent()
    {
        Team team;
        team.write([](store::StoreSession &session) { switchLimitChanges(session, false); });
        const auto change = team.set(team.somebody(), {}, 250);
        QVERIFY(!change);
        QVERIFY(change.problem().text.contains(u"switched off"_s));
        QVERIFY(team.server.requests().isEmpty());
        QVERIFY(team.record().empty());
    }

    void anotherLimitThanThePersonSawStopsIt()
    {
        Team team;
        const QString email = team.somebody();
        QVERIFY(team.set(email, {}, 250));
        team.server.clearRequests();
        const auto change = team.set(email, {}, 300); // still thinks that there is none
        QVERIFY(!change);
        QVERIFY2(change.problem().text.contains(u"$250 a cycle by now"_s), qPrintable(change.problem().text));
        QCOMPARE(team.sent(sample::SampleEndpoint::SpendLimit), 0);
        QCOMPARE(team.record().size(), std::size_t(1));
    }

    void somebodyWhoIsNoMember()
    {
        Team team;
        const auto change = team.set(u"nobody@acme.example"_s, {}, 250);
        QVERIFY(!change);
        QVERIFY(change.problem().text.contains(u"does not list nobody@acme.example"_s));
        QCOMPARE(team.sent(sample::SampleEndpoint::SpendLimit), 0);
    }

    void theServicesReasonIsTold()
    {
        sample::SampleOptions options = IngestFixture::small();
        options.users = 26;
        options.cycleDay = 21; // a cycle that somebody left in
        Team team(options);
        // A member who is listed with spend, but has left since.
        const QString email = team.write([&](store::StoreSession &session) {
            for (const auto &[code, member] : session.members.members(team.connection.id)) {
                for (const MemberSpend &row : session.members.spend(
                         team.connection.id, session.members.spendCycles(team.connection.id).front())) {
                    if (member.removed && row.email.toLower() == member.email.toLower())
                        return row.email.toLower();
                }
            }
            return QString();
        });
        if (email.isEmpty())
            QFAIL("nobody left in this cycle");
        const auto change = team.set(email, {}, 250);
        QVERIFY(change);
        QCOMPARE(change->outcome, LimitOutcome::Refused);
        QVERIFY2(change->note.contains(u"“There is no such member in the team.”"_s), qPrintable(change->note));
    }

    void aReadOnlyKeyIsRemembered()
    {
        Team team(Team::readOnly());
        const QString email = team.somebody();
        const auto change = team.set(email, {}, 250);
        QVERIFY(change);
        QCOMPARE(change->outcome, LimitOutcome::Refused);
        QVERIFY2(change->note.contains(u"Read-only"_s), qPrintable(change->note));
        QVERIFY(team.permission().switchedOn);
        QVERIFY(!team.permission().allowed());
        QVERIFY(team.permission().refused.contains(u"Read-only"_s));
        QCOMPARE(team.stored(email).hardLimitOverrideMicroDollars, Dollars(0));
        // Another key is another question.
        QVERIFY(replaceKey(*team.workspace, team.connection, sample::sampleKey(), {}));
        QVERIFY(team.permission().allowed());
    }

    void refusalsByStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("remembered");
        QTest::newRow("401") << 401 << u"does not let this key change limits"_s << true;
        QTest::newRow("403") << 403 << u"not Enterprise"_s << true;
        QTest::newRow("404") << 404 << u"no way to change limits for this team"_s << false;
    }
    void refusalsByStatus()
    {
        QFETCH(const int, status);
        QFETCH(const QString, said);
        QFETCH(const bool, remembered);
        Team team(Team::teamsPlan(status));
        const auto change = team.set(team.somebody(), {}, 250);
        QVERIFY(change);
        QCOMPARE(change->outcome, LimitOutcome::Refused);
        QVERIFY2(change->note.contains(said), qPrintable(change->note));
        QCOMPARE(!team.permission().refused.isEmpty(), remembered);
        QCOMPARE(team.sent(sample::SampleEndpoint::SpendLimit), 1);
    }

    void aKeyThatIsRejectedAltogetherIsNoReadOnlyKey()
    {
        Team team;
        const QString email = team.somebody();
        team.setFaults(u"revoke@limit"_s);
        const auto change = team.set(email, {}, 250);
        QVERIFY(change);
        QCOMPARE(change->outcome, LimitOutcome::Refused);
        QVERIFY2(change->note.contains(u"Cursor refused the key"_s), qPrintable(change->note));
        QVERIFY(team.permission().allowed());
    }

    void unclearAnswersAreReadBackAndNeverSentAgain_data()
    {
        QTest::addColumn<QString>("faults");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("said");
        const QString shows = u"But Cursor shows the new limit"_s;
        const QString old = u"Cursor still shows the old limit: nothing was done"_s;
        QTest::newRow("500 before it was done") << u"500@limit"_s << int(LimitOutcome::Failed) << old;
        QTest::newRow("502") << u"502@limit"_s << int(LimitOutcome::Failed) << old;
        QTest::newRow("lost before it arrived") << u"resetearly@limit"_s << int(LimitOutcome::Failed) << old;
        QTest::newRow("lost in the answer") << u"reset@limit"_s << int(LimitOutcome::Done) << shows;
        QTest::newRow("time out") << u"stall@limit"_s << int(LimitOutcome::Done) << shows;
        QTest::newRow("half an answer") << u"badjson@limit"_s << int(LimitOutcome::Done) << shows;
        QTest::newRow("no outcome") << u"emptyobject@limit"_s << int(LimitOutcome::Done) << shows;
        QTest::newRow("empty") << u"empty@limit"_s << int(LimitOutcome::Done) << shows;
        QTest::newRow("reading back fails too")
            << u"stall@limit,redirect@spend:0#2"_s << int(LimitOutcome::Unknown) << u"may be the old or the new one"_s;
    }
    void unclearAnswersAreReadBackAndNeverSentAgain()
    {
        QFETCH(const QString, faults);
        QFETCH(const int, outcome);
        QFETCH(const QString, said);
        Team team;
        const QString email = team.somebody();
        team.setFaults(faults);
        const auto change = team.set(email, {}, 250);
        QVERIFY(change);
        QVERIFY2(int(change->outcome) == outcome, qPrintable(change->note));
        QVERIFY2(change->note.contains(said), qPrintable(change->note));
        QCOMPARE(team.sent(sample::SampleEndpoint::SpendLimit), 1);
        QCOMPARE(team.record().front(), *change);
    }

    void aRequestLimitIsWaitedOut()
    {
        Team team;
        team.setFaults(u"429@limit:2=3"_s);
        const auto change = team.set(team.somebody(), {}, 250);
        QVERIFY(change);
        QCOMPARE(change->outcome, LimitOutcome::Done);
        QCOMPARE(team.sent(sample::SampleEndpoint::SpendLimit), 3); // 429 says that nothing was done
    }

    void whatIsDoneButCantBeReadBackFollowsLater()
    {
        Team team;
        const QString email = team.somebody();
        team.setFaults(u"redirect@spend:0#2"_s);
        const auto change = team.set(email, {}, 250);
        QVERIFY(change);
        QCOMPARE(change->outcome, LimitOutcome::Done);
        QVERIFY2(change->note.contains(u"with the next sync"_s), qPrintable(change->note));
        QCOMPARE(team.stored(email).hardLimitOverrideMicroDollars, Dollars(0));
        team.server.setFaults({});
        QCOMPARE(team.run().problem.kind, ProblemKind::None);
        QCOMPARE(team.stored(email).hardLimitOverrideMicroDollars, Dollars(250 * dollar));
    }

    void noRecordHoldsTheKey()
    {
        Team team(Team::readOnly());
        QVERIFY(team.set(team.somebody(), {}, 250));
        const QString key = QString::fromUtf8(sample::sampleKey().bytes());
        QVERIFY(!team.record().front().note.contains(key));
        QVERIFY(!team.permission().refused.contains(key));
    }

private:
    static QByteArray lastBody(const Team &team)
    {
        QByteArray body;
        for (const sample::SampleRequest &request : team.server.requests()) {
            if (request.endpoint == sample::SampleEndpoint::SpendLimit)
                body = request.body;
        }
        return body;
    }
};

QTEST_GUILESS_MAIN(tst_LimitWork)
#include "tst_limitwork.moc"

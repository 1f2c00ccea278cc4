// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/workspace/useranswer.h"
#include "tests/support/oracle.h"
#include "tests/support/peoplestore.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
const RangeRule last30{RangeRule::Kind::Last30Days, {}};

QString isUser(const QString &key)
{
    return u"u.text = '%1'"_s.arg(key);
}

Figures sumOf(const std::vector<SubjectPart> &parts)
{
    Figures sum;
    for (const SubjectPart &part : parts)
        sum += part.figures;
    return sum;
}
} // namespace

/// The page of a user, against the stored events by SQL and against what the sample company remembers.
class TestUserAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::make_unique<PeopleStore>([](store::StoreSession &session) {
            // What a spend listing may hold: limits, and an override of 0, which is none.
            auto &database = session.database();
            database
                .prepared("UPDATE member_spend SET effective_limit = 250000000, monthly_limit = NULL, "
                          "hard_limit_override = 0, on_demand = 5000000000 WHERE number = 0")
                .run();
            database
                .prepared("UPDATE member_spend SET effective_limit = NULL, monthly_limit = 90000000, "
                          "hard_limit_override = 40000000 WHERE number = 1")
                .run();
        });
        m_range = {UtcDay::ofMs(presentMs) - 29, UtcDay::ofMs(presentMs)};
    }

    void figuresAreTheEventsOwn_data()
    {
        QTest::addColumn<QString>("key");
        for (const int person : {0, 3, 5, 9, 10, 13, 14, 21})
            QTest::addRow("person %d", person) << m_store->server.team()->people()[std::size_t(person)].email;
        QTest::newRow("no user") << u"(none)"_s;
    }
    void figuresAreTheEventsOwn()
    {
        QFETCH(QString, key);
        const UserAnswer answer = ask(key);
        QVERIFY(answer.frame.known);
        QCOMPARE(answer.frame.history.range, m_range);
        QCOMPARE(answer.frame.figures(), m_store->sum(m_range, isUser(key)));
        QCOMPARE(
            answer.frame.history.totalCompared, m_store->sum({m_range.first - 30, m_range.first - 1}, isUser(key)));
        QCOMPARE(answer.frame.team, m_store->sum(m_range));
        QCOMPARE(
            answer.frame.activeDays, int(m_store->number(m_range, u"count(DISTINCT $ms / 86400000)"_s, isUser(key))));
        for (const auto &parts : {answer.models, answer.kinds, answer.groups})
            QCOMPARE(sumOf(parts), answer.frame.figures());
        for (const SubjectPart &part : answer.models) {
            const QString where = isUser(key) + u" AND m.text = '%1'"_s.arg(part.key);
            QCOMPARE(part.figures, m_store->sum(m_range, where));
            QCOMPARE(part.previous, m_store->sum({m_range.first - 30, m_range.first - 1}, where).cost);
        }
        std::int64_t charted = 0;
        for (const OverviewSeries &series : answer.frame.history.series) {
            for (const std::int64_t value : series.values)
                charted += value;
        }
        QCOMPARE(charted, answer.frame.figures().cost);
    }

    void theKeyIsAnEMailInAnyCase()
    {
        const QString key = email(3);
        QCOMPARE(ask(u"  "_s + key.toUpper()).frame.question.key, key);
        QCOMPARE(ask(key.toUpper()).frame.figures(), ask(key).frame.figures());
    }

    void rankCountsWhoCostsMore()
    {
        std::vector<std::int64_t> costs;
        for (const auto &person : m_store->server.team()->people()) {
            if (!person.email.isEmpty() && m_store->number(m_range, u"count(*)"_s, isUser(person.email)) > 0)
                costs.push_back(m_store->sum(m_range, isUser(person.email)).cost);
        }
        for (const int person : {0, 4, 12, 20}) {
            const UserAnswer answer = ask(email(person));
            const std::int64_t own = m_store->sum(m_range, isUser(email(person))).cost;
            QCOMPARE(answer.frame.ranked, int(costs.size()));
            QCOMPARE(answer.frame.rank.value(),
                1 + int(std::count_if(costs.begin(), costs.end(), [own](std::int64_t cost) { return cost > own; })));
        }
        QVERIFY(!ask(u"(none)"_s).frame.rank);
    }

    void repositoriesAddUpByStep()
    {
        const UserAnswer answer = ask(email(0));
        Figures sum;
        AttributionShare steps;
        for (const UserRepository &part : answer.repositories) {
            sum += part.part.figures;
            QCOMPARE(part.steps.attributed() + part.steps.unattributed, part.part.figures.cost);
            QCOMPARE(part.steps.unattributed != 0, part.part.key == u"(unattributed)"_s);
            steps.sameDay += part.steps.sameDay;
            steps.nextDays += part.steps.nextDays;
            steps.daysBefore += part.steps.daysBefore;
            steps.unattributed += part.steps.unattributed;
        }
        QCOMPARE(sum, answer.frame.figures());
        QCOMPARE(steps.sameDay, answer.frame.history.attribution.sameDay);
        QCOMPARE(steps.nextDays, answer.frame.history.attribution.nextDays);
        QCOMPARE(steps.daysBefore, answer.frame.history.attribution.daysBefore);
        QVERIFY(steps.sameDay > 0);
    }

    void repositoriesAreThoseOfTheRecords()
    {
        // Somebody of one team only: the oracle knows that team's records.
        const QString key = email(11);
        const Oracle oracle(*m_store->server.team());
        const auto expected = oracle.report({Dimension::Repository}, key);
        UserAnswer answer = ask(key, {RangeRule::Kind::Custom, m_store->wholeRange()});
        QMap<QStringList, Figures> told;
        for (const UserRepository &part : answer.repositories)
            told[{part.part.key}] = part.part.figures;
        QCOMPARE(told.keys(), expected.keys());
        for (auto row = expected.begin(); row != expected.end(); ++row)
            QCOMPARE(told[row.key()], row.value());
        const auto groups = oracle.report({Dimension::Group}, key);
        QMap<QStringList, Figures> byGroup;
        for (const SubjectPart &part : answer.groups)
            byGroup[{part.key}] = part.figures;
        QCOMPARE(byGroup.keys(), groups.keys());
    }

    void aMoveShowsInStaysAndCosts()
    {
        // Person 21 moved twelve days ago, at 13:27:31.250.
        const QString key = email(21);
        const UserAnswer answer = ask(key);
        const std::int64_t moved = (UtcDay::ofMs(presentMs) - 12).startMs() + ((13 * 60 + 27) * 60 + 31) * 1000LL + 250;
        QCOMPARE(int(answer.stays.size()), 2);
        QCOMPARE(answer.stays[0].stay.toMs, moved);
        QCOMPARE(answer.stays[1].stay.fromMs, moved);
        QVERIFY(answer.stays[1].stay.isOpen());
        QCOMPARE(int(answer.groupsNow.size()), 1);
        QCOMPARE(answer.groupsNow[0].key, answer.stays[1].key);
        QCOMPARE(answer.groups.size(), std::size_t(2));
        for (const SubjectPart &part : answer.groups) {
            const bool before = part.key == answer.stays[0].key;
            QVERIFY(before || part.key == answer.stays[1].key);
            QCOMPARE(part.figures,
                m_store->sum(m_range, isUser(key) + u" AND $ms %1 %2"_s.arg(before ? u"<"_s : u">="_s).arg(moved)));
        }
    }

    void someoneInTwoTeamsHasBoth()
    {
        const UserAnswer answer = ask(email(0));
        QCOMPARE(int(answer.members.size()), 2);
        QCOMPARE(answer.members[0].connection, u"Other team"_s);
        QCOMPARE(answer.members[1].connection, u"Team"_s);
        QCOMPARE(int(answer.groupsNow.size()), 2);
        QCOMPARE(int(answer.limits.size()), 2);
        QCOMPARE(int(ask(email(11)).members.size()), 1);
    }

    void limitsAreTheListingsOwn()
    {
        const QString first = spendEmail(0);
        const UserAnswer answer = ask(first);
        const auto own = std::find_if(answer.limits.begin(), answer.limits.end(),
            [](const UserLimits &limits) { return limits.connection == u"Team"_s; });
        QVERIFY(own != answer.limits.end());
        QCOMPARE(own->effectiveMicroDollars, std::optional<std::int64_t>(250'000'000));
        QVERIFY(!own->monthlyMicroDollars);
        QVERIFY(!own->hardOverrideMicroDollars); // 0 means no override
        QCOMPARE(own->onDemand, std::optional(Money{5'000'000'000}));
        QCOMPARE(own->used(), std::optional(0.2)); // 50 of 250 dollars
        QVERIFY(own->isCurrentCycle);
        QCOMPARE(own->cycleStart, UtcDay::ofDate(2026, 11, 1));
        QVERIFY(own->readMs >= presentMs);

        const UserAnswer other = ask(spendEmail(1));
        const auto theirs = std::find_if(other.limits.begin(), other.limits.end(),
            [](const UserLimits &limits) { return limits.connection == u"Team"_s; });
        QVERIFY(!theirs->effectiveMicroDollars);
        QCOMPARE(theirs->monthlyMicroDollars, std::optional<std::int64_t>(90'000'000));
        QCOMPARE(theirs->hardOverrideMicroDollars, std::optional<std::int64_t>(40'000'000));
        QVERIFY(!theirs->used());
        QVERIFY(ask(u"(none)"_s).limits.empty());
    }

    void limitsOfNothingAreNotUsedUp()
    {
        UserLimits limits;
        limits.onDemand = Money{100};
        QVERIFY(!limits.used());
        limits.effectiveMicroDollars = 0;
        QVERIFY(!limits.used());
        limits.effectiveMicroDollars = 1;
        QCOMPARE(limits.used(), std::optional(1.0)); // 100 micro-cents are a micro-dollar
    }

    void seenFirstAndLast()
    {
        for (const int person : {0, 14, 17}) {
            const QString key = email(person);
            const UserAnswer answer = ask(key);
            const DateRange all = m_store->wholeRange();
            const auto first = m_store->number(all, u"min($ms)"_s, isUser(key));
            const auto last = m_store->number(all, u"max($ms)"_s, isUser(key));
            QCOMPARE(answer.frame.firstSeen, std::optional(UtcDay::ofMs(first)));
            QCOMPARE(answer.frame.lastSeen, std::optional(UtcDay::ofMs(last)));
        }
    }

    void aRemovedMemberIsOne()
    {
        const UserAnswer answer = ask(email(14));
        QCOMPARE(int(answer.members.size()), 1);
        QVERIFY(answer.members[0].removed);
        QVERIFY(answer.groupsNow.empty());
        QVERIFY(!answer.stays.empty());
        QVERIFY(!answer.stays.back().stay.isOpen());
    }

    void nobodyIsKnownByAKeyThatNobodyHas()
    {
        const UserAnswer answer = ask(u"nobody@nowhere"_s);
        QVERIFY(!answer.frame.known);
        QCOMPARE(answer.frame.figures(), Figures{});
        QVERIFY(answer.models.empty() && answer.stays.empty() && answer.limits.empty());
        QVERIFY(!answer.frame.rank);
    }

private:
    UserAnswer ask(const QString &key, const RangeRule &range = last30)
    {
        SpendSource source = m_store->source();
        return answerUser(source, {Dimension::User, key, range});
    }
    QString email(int person) const { return m_store->server.team()->people()[std::size_t(person)].email; }
    /// Whose row of the spend listing has this number.
    QString spendEmail(int number)
    {
        auto &session = m_store->session();
        const auto cycles = session.members.spendCycles(m_store->connection.id);
        return session.members.spend(m_store->connection.id, cycles.front())[std::size_t(number)].email;
    }

    std::unique_ptr<PeopleStore> m_store;
    DateRange m_range;
};

QTEST_GUILESS_MAIN(TestUserAnswer)
#include "tst_useranswer.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/calendar/calendar.h"
#include "core/digest/digest.h"
#include "core/digest/digesthtml.h"
#include "core/digest/digestplain.h"
#include "core/digest/digestwords.h"
#include "tests/support/livespend.h"

#include <cstdlib>
#include <functional>
#include <limits>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

/// Digests of a made-up company, against reports of the same days.
class tst_Digest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_live = std::make_unique<LiveSpend>(); }

    void theLastWeek()
    {
        const DigestAnswer answer = ask({DigestKind::Weekly, {}});
        QCOMPARE(answer.period, (DateRange{day(u"2026-11-09"_s), day(u"2026-11-15"_s)})); // the present is a Friday
        QCOMPARE(answer.before, (DateRange{day(u"2026-11-02"_s), day(u"2026-11-08"_s)}));
        QVERIFY(answer.isLast);
        QVERIFY(answer.hasEarlier);
        QVERIFY(answer.settled);
        QCOMPARE(answer.document.title, u"Weekly digest"_s);
        QCOMPARE(answer.document.period, u"Nov 9 – 15, 2026, week 46"_s);
        QCOMPARE(answer.document.scope, u"Team"_s);
        QCOMPARE(digestFileName(answer), u"spendscope-digest-2026-11-09-weekly"_s);
    }

    void figuresAreThoseOfAReport_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("weekly") << int(DigestKind::Weekly);
        QTest::newRow("cycle end") << int(DigestKind::CycleEnd);
    }
    void figuresAreThoseOfAReport()
    {
        QFETCH(const int, kind);
        const DigestAnswer answer = ask({DigestKind(kind), {}});
        const SpendReport now = m_live->report({answer.period, {Dimension::User}, {}, SortBy::Cost, 0});
        const DigestSection &cost = *answer.document.section(u"cost"_s);
        QCOMPARE(cost.facts.at(0).figure, digestwords::money(now.total.cost));
        QCOMPARE(cost.facts.at(1).figure, digestwords::money(now.total.onDemand));
        QCOMPARE(cost.facts.at(2).figure, digestwords::money(now.total.included()));
        QCOMPARE(cost.bars.size(), std::size_t(answer.period.days()));

        const DigestSection &tops = *answer.document.section(u"tops"_s);
        QCOMPARE(tops.tables.size(), std::size_t(4));
        for (const DigestTable &table : tops.tables)
            QCOMPARE(table.total.at(1), digestwords::money(now.total.cost));
        const DigestTable &users = tops.tables.front();
        QCOMPARE(users.rows.size(), std::size_t(6)); // five and the others
        for (std::size_t i = 0; i < 5; ++i) {
            QCOMPARE(users.rows[i].cells.at(0), now.rows[i].labels.at(0));
            QCOMPARE(users.rows[i].cells.at(1), digestwords::money(now.rows[i].figures.cost));
        }
        std::int64_t rest = now.total.cost;
        for (std::size_t i = 0; i < 5; ++i)
            rest -= now.rows[i].figures.cost;
        QCOMPARE(users.rows[5].cells.at(1), digestwords::money(rest));
    }

    void driversRankByAbsoluteChange()
    {
        const DigestAnswer answer = ask({DigestKind::Weekly, {}});
        const SpendReport now = m_live->report({answer.period, {Dimension::User}, {}, SortBy::Key, 0});
        const SpendReport before = m_live->report({answer.before, {Dimension::User}, {}, SortBy::Key, 0});
        std::map<QString, std::int64_t> changes;
        for (const SpendRow &row : now.rows)
            changes[row.labels.at(0)] += row.figures.cost;
        for (const SpendRow &row : before.rows)
            changes[row.labels.at(0)] -= row.figures.cost;
        const DigestTable &users = answer.document.section(u"drivers"_s)->tables.front();
        QCOMPARE(users.caption, u"By user"_s);
        std::int64_t last = std::numeric_limits<std::int64_t>::max();
        for (std::size_t i = 0; i < 5; ++i) {
            const std::int64_t change = changes.at(users.rows[i].cells.at(0));
            QCOMPARE(users.rows[i].cells.at(3), digestwords::signedMoney(change));
            QVERIFY(std::abs(change) <= last);
            last = std::abs(change);
            QCOMPARE(users.rows[i].tone, change > 0 ? DigestTone::More : DigestTone::Less);
        }
        QCOMPARE(users.total.at(3), digestwords::signedMoney(now.total.cost - before.total.cost));
    }

    void theFirstWeekHasNothingToCompareWith()
    {
        const DateRange whole = m_live->wholeRange();
        const DigestAnswer answer = ask({DigestKind::Weekly, whole.first});
        QVERIFY(!answer.isLast);
        QVERIFY(!answer.document.section(u"drivers"_s));
        QVERIFY(!answer.document.section(u"forecast"_s)); // it would be of today
        QVERIFY(answer.document.section(u"cost"_s)->sentences.at(0).contains(u"nothing to compare with"_s));
    }

    void everySectionSaysSomething()
    {
        const DigestAnswer answer = ask({DigestKind::CycleEnd, {}});
        for (const QString &id :
            {u"cost"_s, u"tops"_s, u"forecast"_s, u"attribution"_s, u"reconciliation"_s, u"freshness"_s}) {
            const DigestSection *section = answer.document.section(id);
            QVERIFY2(section, qPrintable(id));
            QVERIFY2(!section->heading.isEmpty(), qPrintable(id));
            QVERIFY2(!section->sentences.isEmpty() || !section->tables.empty(), qPrintable(id));
        }
        QVERIFY(answer.document.section(u"freshness"_s)->sentences.join(u' ').contains(u"newest event"_s));
    }

    void daysOffArePaler()
    {
        const UtcDay wednesday = day(u"2026-11-11"_s);
        change([&](store::StoreSession &session) { calendar::addDays(session, wednesday, wednesday, u"Closed"_s); });
        const DigestAnswer answer = ask({DigestKind::Weekly, {}});
        QList<bool> pale;
        for (const DigestBar &bar : answer.document.section(u"cost"_s)->bars)
            pale.append(bar.pale);
        QCOMPARE(pale, (QList<bool>{false, false, true, false, false, true, true}));
        change([&](store::StoreSession &session) { calendar::removeDay(session, {}, wednesday); });
    }

    void allFormsTellTheSame()
    {
        const DigestAnswer answer = ask({DigestKind::Weekly, {}});
        const QString html = htmlDigest(answer.document);
        const QString text = plainDigest(answer.document);
        for (const DigestSection &section : answer.document.sections) {
            for (const DigestFact &fact : section.facts) {
                QVERIFY2(html.contains(fact.figure.toHtmlEscaped()), qPrintable(fact.figure));
                QVERIFY2(text.contains(fact.figure), qPrintable(fact.figure));
            }
            for (const DigestTable &table : section.tables) {
                for (const DigestRow &row : table.rows) {
                    QVERIFY2(html.contains(row.cells.last().toHtmlEscaped()), qPrintable(row.cells.last()));
                    QVERIFY2(text.contains(row.cells.last()), qPrintable(row.cells.last()));
                }
            }
        }
    }

    void anEmptyStore()
    {
        const SpendPicture picture({}, std::make_shared<DirectoryIndex>(std::make_shared<Directory>()));
        const auto answer = m_live->workspace->writer().run([&](store::StoreSession &session) {
            SpendSource source{picture, session, presentMs};
            return answerDigest(source, {});
        });
        QVERIFY(answer);
        QVERIFY(!answer->hasData);
        QVERIFY(!answer->document.section(u"tops"_s));
        QCOMPARE(answer->document.section(u"cost"_s)->facts.at(0).figure, u"$0.00"_s);
    }

private:
    static UtcDay day(const QString &iso) { return UtcDay::fromIso(iso).value(); }

    DigestAnswer ask(const DigestQuestion &question)
    {
        return m_live->answer([question](SpendSource &source) { return answerDigest(source, question); });
    }

    void change(const std::function<void(store::StoreSession &)> &work)
    {
        const auto done = m_live->workspace->writer().run(
            [&](store::StoreSession &session) { session.transact([&] { work(session); }); });
        QVERIFY(done);
    }

    std::unique_ptr<LiveSpend> m_live;
};

QTEST_GUILESS_MAIN(tst_Digest)
#include "tst_digest.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/drilldown.h"

using namespace spend;
using namespace Qt::StringLiterals;

namespace
{
UtcDay day(const QString &iso)
{
    return UtcDay::fromIso(iso).value();
}

/// November up to the 22nd, grouped by a dimension.
ExploreAnswer november(Dimension by)
{
    ExploreAnswer answer;
    answer.view.by = {by};
    answer.range = {day(u"2026-11-01"_s), day(u"2026-11-22"_s)};
    return answer;
}

void addRow(ExploreAnswer &answer, const QString &key)
{
    ExploreRow row;
    row.key = row.label = key;
    answer.rows.push_back(row);
}
} // namespace

Q_DECLARE_METATYPE(spend::Dimension)

class TestDrillDown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLevelHasANext_data()
    {
        QTest::addColumn<Dimension>("from");
        QTest::addColumn<QString>("key");
        QTest::addColumn<Dimension>("next");
        QTest::newRow("group") << Dimension::Group << u"group_1"_s << Dimension::User;
        QTest::newRow("model") << Dimension::Model << u"gpt-5"_s << Dimension::User;
        QTest::newRow("repository") << Dimension::Repository << u"acme/web"_s << Dimension::User;
        QTest::newRow("kind") << Dimension::Kind << u"Usage-based"_s << Dimension::User;
        QTest::newRow("max mode") << Dimension::MaxMode << u"max"_s << Dimension::User;
        QTest::newRow("client") << Dimension::ClientKind << u"headless"_s << Dimension::User;
        QTest::newRow("user") << Dimension::User << u"dana@example.com"_s << Dimension::Day;
        QTest::newRow("week") << Dimension::Week << u"2026-11-09"_s << Dimension::Day;
        QTest::newRow("month") << Dimension::Month << u"2026-11-01"_s << Dimension::Day;
    }
    void everyLevelHasANext()
    {
        QFETCH(Dimension, from);
        QFETCH(QString, key);
        QFETCH(Dimension, next);
        const DrillStep step = drilledInto(november(from), key);
        QVERIFY(!step.events);
        QCOMPARE(step.view.by, std::vector<Dimension>{next});
        if (from != Dimension::Week && from != Dimension::Month)
            QCOMPARE(step.view.filters.at(from).included, QStringList{key});
    }

    void aDayLeadsToItsEvents()
    {
        const DrillStep step = drilledInto(november(Dimension::Day), u"2026-11-16"_s);
        QVERIFY(step.events);
        QCOMPARE(step.view.range.kind, RangeRule::Kind::Custom);
        QCOMPARE(step.view.range.custom, (DateRange{day(u"2026-11-16"_s), day(u"2026-11-16"_s)}));
    }

    void aUserWithinOneDayLeadsToEvents()
    {
        ExploreAnswer answer = november(Dimension::User);
        answer.range = {day(u"2026-11-16"_s), day(u"2026-11-16"_s)};
        QVERIFY(drilledInto(answer, u"dana@example.com"_s).events);
    }

    void aLevelOfOneUserIsLeftOut()
    {
        ExploreAnswer answer = november(Dimension::Model);
        answer.view.filters[Dimension::User].included = {u"dana@example.com"_s};
        const DrillStep step = drilledInto(answer, u"gpt-5"_s);
        QCOMPARE(step.view.by, std::vector<Dimension>{Dimension::Day});
        QCOMPARE(step.view.filters.size(), std::size_t(2));
    }

    void bucketsAreCutToTheRange_data()
    {
        QTest::addColumn<Dimension>("by");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("day") << Dimension::Day << u"2026-11-03"_s << u"2026-11-03"_s << u"2026-11-03"_s;
        QTest::newRow("whole week") << Dimension::Week << u"2026-11-09"_s << u"2026-11-09"_s << u"2026-11-15"_s;
        QTest::newRow("first week") << Dimension::Week << u"2026-10-26"_s << u"2026-11-01"_s << u"2026-11-01"_s;
        QTest::newRow("last week") << Dimension::Week << u"2026-11-16"_s << u"2026-11-16"_s << u"2026-11-22"_s;
        QTest::newRow("month") << Dimension::Month << u"2026-11-01"_s << u"2026-11-01"_s << u"2026-11-22"_s;
    }
    void bucketsAreCutToTheRange()
    {
        QFETCH(Dimension, by);
        QFETCH(QString, key);
        QFETCH(QString, first);
        QFETCH(QString, last);
        const auto days = bucketDays(november(by), by, key);
        QVERIFY(days);
        QCOMPARE(days->first.iso(), first);
        QCOMPARE(days->last.iso(), last);
    }

    void aCycleEndsWhereTheNextBegins()
    {
        ExploreAnswer answer = november(Dimension::Cycle);
        answer.range = {day(u"2026-09-20"_s), day(u"2026-11-22"_s)};
        for (const QString &start : {u"2026-09-15"_s, u"2026-10-15"_s, u"2026-11-15"_s})
            addRow(answer, start);
        QCOMPARE(*bucketDays(answer, Dimension::Cycle, u"2026-10-15"_s),
            (DateRange{day(u"2026-10-15"_s), day(u"2026-11-14"_s)}));
        QCOMPARE(*bucketDays(answer, Dimension::Cycle, u"2026-09-15"_s),
            (DateRange{day(u"2026-09-20"_s), day(u"2026-10-14"_s)}));
        QCOMPARE(*bucketDays(answer, Dimension::Cycle, u"2026-11-15"_s),
            (DateRange{day(u"2026-11-15"_s), day(u"2026-11-22"_s)}));
    }

    void whatIsNoTimeHasNoDays()
    {
        QVERIFY(!bucketDays(november(Dimension::User), Dimension::User, u"2026-11-01"_s));
        QVERIFY(!bucketDays(november(Dimension::Day), Dimension::Day, u"Platform"_s));
    }
};

QTEST_GUILESS_MAIN(TestDrillDown)
#include "tst_drilldown.moc"

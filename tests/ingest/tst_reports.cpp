// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pushedquery.h"
#include "tests/support/ingestfixture.h"
#include "tests/support/oracle.h"

using namespace spend;
using namespace spend::test;

/// From the service's raw records over HTTP, client and store to a report: equal, to the micro-cent, to a plain
/// recomputation from the same records.
class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDimensionAgrees_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<int>("cycleDay");
        QTest::newRow("seed 7, cycles from the 1st") << quint64(7) << 1;
        QTest::newRow("seed 11, cycles from the 31st") << quint64(11) << 31;
        QTest::newRow("seed 2026, cycles from the 15th") << quint64(2026) << 15;
    }

    void everyDimensionAgrees()
    {
        QFETCH(quint64, seed);
        QFETCH(int, cycleDay);
        sample::SampleOptions options = IngestFixture::small(seed);
        options.users = 16;
        options.days = 70;
        options.cycleDay = cycleDay;
        IngestFixture fixture(options);
        const IngestOutcome outcome = fixture.run();
        QVERIFY2(outcome.complete(), qPrintable(outcome.problem.sentence() + outcome.problem.detail));

        const Oracle oracle(*fixture.server.team());
        QCOMPARE(outcome.events, qint64(oracle.events()));
        using D = Dimension;
        const std::vector<std::vector<D>> groupings{{D::User}, {D::Group}, {D::Model}, {D::Repository}, {D::Kind},
            {D::Day}, {D::Week}, {D::Month}, {D::Cycle}, {D::User, D::Model}, {D::Group, D::Day},
            {D::Repository, D::Model}, {D::Repository, D::User}, {D::Group, D::Repository}, {D::Kind, D::Cycle}};
        for (const auto &by : groupings)
            compare(fixture.reportBy(by), oracle.report(by));

        const QString someone = fixture.server.team()->people().front().email.toLower();
        SpendQuery query{fixture.wholeRange(), {D::Repository, D::Day}, {}, SortBy::Key, 0};
        query.filters[D::User].included = {someone.toUpper()};
        compare(fixture.report(query), oracle.report(query.by, someone));
    }

    /// What the store sums by itself is what the program sums.
    void pushedDownIsTheSame()
    {
        sample::SampleOptions options = IngestFixture::small(11);
        options.users = 16;
        options.days = 70;
        options.cycleDay = 31;
        IngestFixture fixture(options);
        QVERIFY(fixture.run().complete());
        const QString someone = fixture.server.team()->people().front().email;
        const DateRange part{fixture.wholeRange().first + 9, fixture.wholeRange().last - 13};
        using D = Dimension;
        for (const D first : {D::User, D::Group, D::Model, D::Repository, D::Kind, D::Day, D::Week, D::Month, D::Cycle,
                 D::MaxMode, D::ClientKind, D::Connection}) {
            for (const std::vector<D> &by : {std::vector<D>{first}, std::vector<D>{first, D::Model},
                     std::vector<D>{first, D::Week}, std::vector<D>{D::User, first}}) {
                if (by.size() == 2 && by[0] == by[1])
                    continue;
                SpendQuery query{part, by, {}, SortBy::Cost, 7};
                areSame(fixture, query);
                query.filters[D::User].excluded = {someone};
                query.filters[D::MaxMode].included = {QStringLiteral("max")};
                areSame(fixture, query);
            }
        }
        areSame(fixture, {fixture.wholeRange(), {}, {}, SortBy::Key, 0});
        const auto large = fixture.workspace->writer().run([&](store::StoreSession &session) {
            return std::pair(isLarge(session, part, 100), isLarge(session, part));
        });
        QVERIFY(large);
        QVERIFY(large->first);
        QVERIFY(!large->second);
    }

private:
    static void areSame(IngestFixture &fixture, const SpendQuery &query)
    {
        const SpendReport expected = fixture.report(query);
        const auto pushed = fixture.workspace->writer().run(
            [&](store::StoreSession &session) { return runPushedDown(session, query); });
        QVERIFY2(pushed, qPrintable(pushed ? QString() : pushed.problem().detail));
        QVERIFY(pushed->total == expected.total);
        QVERIFY(pushed->other == expected.other);
        QCOMPARE(pushed->otherRows, expected.otherRows);
        QCOMPARE(pushed->rows.size(), expected.rows.size());
        for (std::size_t i = 0; i < expected.rows.size(); ++i) {
            QCOMPARE(pushed->rows[i].keys, expected.rows[i].keys);
            QCOMPARE(pushed->rows[i].labels, expected.rows[i].labels);
            QVERIFY(pushed->rows[i].figures == expected.rows[i].figures);
        }
    }
    static void compare(const SpendReport &report, const QMap<QStringList, Figures> &expected)
    {
        const QString by = dimensionWord(report.query.by.front()) + QString::number(report.query.by.size());
        Figures total;
        for (const SpendRow &row : report.rows) {
            QVERIFY2(expected.contains(row.keys), qPrintable(by + row.keys.join(u'|')));
            QVERIFY2(row.figures == expected.value(row.keys), qPrintable(by + row.keys.join(u'|')));
            total += row.figures;
        }
        QCOMPARE(report.rows.size(), std::size_t(expected.size()));
        QVERIFY(total == report.total);
    }
};

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"

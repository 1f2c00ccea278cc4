// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

private:
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

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/detailrows.h"
#include "core/analysis/runquery.h"
#include "core/analysis/spendcube.h"
#include "tests/analysis/picturebuilder.h"
#include "tests/analysis/randomspend.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

class TestDetailRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCellIsSplitWithoutLoss()
    {
        PictureBuilder store;
        store.spend(u"2026-11-02"_s, {u"ann@example.com"_s, {}, u"gpt-5"_s, {}, flag::onDemand},
            Figures{100, 100, 1, 0, 1, 10, 0, 0, 0}, 1);
        store.commit(u"ann@example.com"_s, u"2026-11-02"_s, u"api"_s, 1);
        store.commit(u"ann@example.com"_s, u"2026-11-02"_s, u"web"_s, 2);
        const auto picture = store.picture();
        QStringList told;
        const DateRange range{day(u"2026-11-01"_s), day(u"2026-11-30"_s)};
        forEachDetailDay(
            QueryScope(*picture, range, {}), [&](const DayBlock &block, const std::vector<DetailRow> &rows) {
                for (const DetailRow &row : rows)
                    told.append(
                        u"%1 %2 %3 %4 %5"_s.arg(block.day.iso(), picture->names().repositories().key(row.repository),
                            QString::number(qlonglong(row.figures.cost)),
                            QString::number(qlonglong(row.figures.events)), QString::number(int(row.step))));
            });
        QCOMPARE(told.join(u"; "_s), u"2026-11-02 api 33 0 1; 2026-11-02 web 67 1 1"_s);
    }

    void sumsAreThoseOfReports_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %d", int(seed)) << seed;
    }
    /// For any store and filter, what the rows add up to is what a report says, in total and by repository.
    void sumsAreThoseOfReports()
    {
        QFETCH(quint64, seed);
        const SpendStore store = randomSpend(seed);
        SpendCube cube;
        cube.setDirectory(store.directory);
        for (const RollupBatch &batch : store.batches)
            cube.apply(batch);
        const auto picture = cube.picture();
        Dice dice(seed);
        const auto some = [&dice](const std::vector<NamedKey> &list) {
            return list[dice.below(static_cast<std::uint32_t>(list.size()))].key;
        };
        for (int round = 0; round < 8; ++round) {
            SpendQuery query;
            query.range = {randomSpendFirstDay + int(dice.below(30)), randomSpendFirstDay + 30 + int(dice.below(50))};
            query.by = {Dimension::Repository};
            if (round % 2 == 1)
                query.filters[Dimension::Repository].included = {
                    some(store.directory->repositories), some(store.directory->repositories)};
            if (round % 3 == 1)
                query.filters[Dimension::Model].excluded = {some(store.directory->models)};
            Figures total;
            std::map<QString, Figures> byRepository;
            forEachDetailDay(QueryScope(*picture, query.range, query.filters),
                [&](const DayBlock &, const std::vector<DetailRow> &rows) {
                    for (const DetailRow &row : rows) {
                        total += row.figures;
                        byRepository[picture->names().repositories().key(row.repository)] += row.figures;
                        QCOMPARE(row.step == AttributionStep::Unattributed, row.repository == 0);
                        QVERIFY(row.figures.onDemand == 0 || row.figures.onDemand == row.figures.cost);
                    }
                });
            const SpendReport report = runQuery(*picture, query);
            QCOMPARE(total, report.total);
            for (const SpendRow &row : report.rows)
                QCOMPARE(byRepository[row.keys[0]], row.figures);
        }
    }
};

QTEST_GUILESS_MAIN(TestDetailRows)
#include "tst_detailrows.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/runquery.h"
#include "core/analysis/spendcube.h"
#include "tests/analysis/randomspend.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
constexpr UtcDay firstDay{20699};

RollupRow row(Code user, std::int64_t cost)
{
    RollupRow row;
    row.key.user = user;
    row.cost = cost;
    row.events = 1;
    return row;
}

std::int64_t total(const std::shared_ptr<const SpendPicture> &picture)
{
    SpendQuery query;
    query.range = {UtcDay{0}, UtcDay{40000}};
    return runQuery(*picture, query).total.cost;
}
} // namespace

class tst_SpendCube : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void aBatchReplacesItsDay();
    void anEmptyBatchLeavesNothing();
    void aDayIsReplacedForItsConnectionOnly();
    void forgetsAConnection();
    void forgetsEverything();
    void earlierPicturesStayAsTheyWere();
    void picturesShareUnchangedBlocks();
    void samePictureUntilSomethingChanges();
    void rowsInAnyOrderAreTaken();
    void codesBeyondTheDirectoryAreCounted();
    void takesAtMostNinetyBytesARow();
    void picturesAreReadByManyThreads();
};

void tst_SpendCube::isEmptyAtFirst()
{
    SpendCube cube;
    const auto picture = cube.picture();
    QVERIFY(!picture->hasEvents());
    QVERIFY(!picture->days());
    QCOMPARE(picture->rowCount(), std::size_t(0));
    QCOMPARE(total(picture), 0);
    SpendQuery query;
    query.range = {UtcDay{0}, UtcDay{40000}};
    query.by = {Dimension::Day, Dimension::Repository};
    QVERIFY(runQuery(*picture, query).rows.empty());
}

void tst_SpendCube::aBatchReplacesItsDay()
{
    SpendCube cube;
    cube.apply({1, firstDay, {row(1, 10), row(2, 20)}});
    cube.apply({1, firstDay + 1, {row(1, 100)}});
    QCOMPARE(total(cube.picture()), 130);
    cube.apply({1, firstDay, {row(1, 11)}});
    QCOMPARE(total(cube.picture()), 111);
    cube.apply({1, firstDay, {row(1, 11)}});
    QCOMPARE(total(cube.picture()), 111);
    QCOMPARE(cube.picture()->days().value(), (DateRange{firstDay, firstDay + 1}));
    QVERIFY(cube.picture()->hasEvents());
}

void tst_SpendCube::anEmptyBatchLeavesNothing()
{
    SpendCube cube;
    cube.apply({1, firstDay, {row(1, 10)}});
    cube.apply({1, firstDay, {}});
    cube.apply({1, firstDay + 9, {}});
    QCOMPARE(cube.picture()->blocks().size(), std::size_t(0));
    QVERIFY(!cube.picture()->hasEvents());
}

void tst_SpendCube::aDayIsReplacedForItsConnectionOnly()
{
    SpendCube cube;
    cube.apply({1, firstDay, {row(1, 10)}});
    cube.apply({2, firstDay, {row(1, 5)}});
    cube.apply({2, firstDay, {row(1, 6)}});
    QCOMPARE(total(cube.picture()), 16);
}

void tst_SpendCube::forgetsAConnection()
{
    SpendCube cube;
    cube.apply({1, firstDay, {row(1, 10)}});
    cube.apply({2, firstDay, {row(1, 5)}});
    cube.apply({2, firstDay + 3, {row(1, 5)}});
    cube.removeConnection(2);
    QCOMPARE(total(cube.picture()), 10);
    cube.removeConnection(7);
    QCOMPARE(total(cube.picture()), 10);
}

void tst_SpendCube::forgetsEverything()
{
    SpendCube cube;
    auto directory = std::make_shared<Directory>();
    directory->connections.resize(1);
    cube.setDirectory(directory);
    cube.apply({1, firstDay, {row(1, 10)}});
    cube.clear();
    QCOMPARE(total(cube.picture()), 0);
    QVERIFY(cube.picture()->directory().connections.empty());
}

void tst_SpendCube::earlierPicturesStayAsTheyWere()
{
    SpendCube cube;
    cube.apply({1, firstDay, {row(1, 10)}});
    const auto before = cube.picture();
    cube.apply({1, firstDay, {row(1, 99)}});
    cube.apply({1, firstDay + 1, {row(1, 1)}});
    QCOMPARE(total(before), 10);
    QCOMPARE(total(cube.picture()), 100);
    cube.clear();
    QCOMPARE(total(before), 10);
}

void tst_SpendCube::picturesShareUnchangedBlocks()
{
    SpendCube cube;
    cube.apply({1, firstDay, {row(1, 10)}});
    cube.apply({1, firstDay + 1, {row(1, 20)}});
    const auto before = cube.picture();
    cube.apply({1, firstDay + 1, {row(1, 21)}});
    const auto after = cube.picture();
    QCOMPARE(after->blocks()[0].rows, before->blocks()[0].rows);
    QVERIFY(after->blocks()[1].rows != before->blocks()[1].rows);
}

void tst_SpendCube::samePictureUntilSomethingChanges()
{
    SpendCube cube;
    cube.apply({1, firstDay, {row(1, 10)}});
    const auto picture = cube.picture();
    QCOMPARE(cube.picture(), picture);
    cube.setDirectory(std::make_shared<const Directory>());
    QVERIFY(cube.picture() != picture);
}

void tst_SpendCube::rowsInAnyOrderAreTaken()
{
    SpendCube cube;
    cube.apply({1, firstDay, {row(3, 1), row(1, 2), row(2, 4), row(1, 8)}});
    SpendQuery query;
    query.range = {firstDay, firstDay};
    query.by = {Dimension::User};
    query.filters[Dimension::User].excluded = {u"(unknown 3)"_s};
    auto directory = std::make_shared<Directory>();
    directory->users = {{u"(none)"_s, {}}, {u"a"_s, {}}, {u"b"_s, {}}, {u"c"_s, {}}};
    cube.setDirectory(directory);
    query.filters[Dimension::User] = {{u"a"_s}, {}};
    QCOMPARE(runQuery(*cube.picture(), query).total.cost, 10);
    query.filters[Dimension::User] = {{u"c"_s, u"b"_s}, {}};
    QCOMPARE(runQuery(*cube.picture(), query).total.cost, 5);
}

void tst_SpendCube::codesBeyondTheDirectoryAreCounted()
{
    SpendCube cube;
    RollupRow strange = row(900, 10);
    strange.key.group = 90;
    strange.key.model = 7;
    strange.key.kind = 5;
    cube.apply({4, firstDay, {strange}});
    for (const Dimension dimension : {Dimension::User, Dimension::Group, Dimension::Model, Dimension::Kind,
             Dimension::Repository, Dimension::Connection, Dimension::Cycle}) {
        SpendQuery query;
        query.range = {firstDay, firstDay};
        query.by = {dimension};
        query.filters[dimension].excluded = {u"whoever"_s};
        const SpendReport report = runQuery(*cube.picture(), query);
        QCOMPARE(report.rows.size(), std::size_t(1));
        QCOMPARE(report.total.cost, 10);
        QVERIFY(!report.rows[0].keys[0].isEmpty());
    }
}

void tst_SpendCube::takesAtMostNinetyBytesARow()
{
    SpendCube cube;
    std::vector<RollupRow> rows;
    for (Code user = 0; user < 3000; ++user)
        rows.push_back(row(user, user));
    for (int i = 0; i < 30; ++i)
        cube.apply({1, firstDay + i, rows});
    const auto picture = cube.picture();
    QCOMPARE(picture->rowCount(), std::size_t(90'000));
    QVERIFY2(
        picture->bytes() <= 90 * picture->rowCount(), QByteArray::number(qulonglong(picture->bytes())).constData());
}

void tst_SpendCube::picturesAreReadByManyThreads()
{
    const SpendStore store = randomSpend(5);
    SpendCube cube;
    cube.setDirectory(store.directory);
    for (const RollupBatch &batch : store.batches)
        cube.apply(batch);
    const auto picture = cube.picture();
    const std::int64_t wanted = total(picture);
    SpendQuery query;
    query.range = {UtcDay{0}, UtcDay{40000}};
    query.by = {Dimension::Repository, Dimension::User};
    std::vector<std::int64_t> totals(4);
    {
        std::vector<std::jthread> readers;
        for (std::size_t i = 0; i < totals.size(); ++i) {
            readers.emplace_back([&, i] {
                for (int round = 0; round < 20; ++round)
                    totals[i] = runQuery(*picture, query).total.cost;
            });
        }
        for (const RollupBatch &batch : store.batches) { // meanwhile the cube goes on
            cube.apply({batch.connection, batch.day, {}});
            cube.picture();
        }
    }
    for (const std::int64_t sum : totals)
        QCOMPARE(sum, wanted);
    QCOMPARE(total(cube.picture()), 0);
}

QTEST_GUILESS_MAIN(tst_SpendCube)
#include "tst_spendcube.moc"

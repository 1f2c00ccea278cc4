// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/explore.h"
#include "core/analysis/overview.h"
#include "core/analysis/runquery.h"
#include "core/workspace/dataexport.h"
#include "core/workspace/pushedquery.h"
#include "tests/support/livespend.h"

#include <QFile>

#include <memory>
#include <tuple>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
constexpr std::size_t fewRows = 150;
using D = Dimension;

sample::SampleOptions company()
{
    sample::SampleOptions options = IngestFixture::small(11);
    options.users = 16;
    options.days = 70;
    options.cycleDay = 31;
    return options;
}

/// A store with two windows over it: one holds all of its roll-ups, the other may hold a few only.
class TwoWindows : public LiveSpend
{
public:
    TwoWindows()
        : LiveSpend(company())
        , large(clock)
    {
        large.setMostRows(fewRows);
        auto reader = store::StoreThread::open(workspace->paths().store(), store::StoreSession::Mode::ReadOnly);
        Q_ASSERT(reader);
        large.attach(std::move(*reader), workspace->writer());
    }
    ~TwoWindows() { large.detachWriter(); }

    template <class Question>
    auto answerOfLarge(Question question)
    {
        return answerOf(large, std::move(question));
    }

    LiveSpendService large;
};

void compare(const Figures &a, const Figures &b, const QString &where)
{
    QVERIFY2(a == b, qPrintable(where));
}
} // namespace

/// A window over a store with more roll-up rows than it may hold: every figure is, to the micro-cent, that of a window
/// which holds them all, and it never holds more rows than it may.
class tst_LargeStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_two = std::make_unique<TwoWindows>(); }
    void cleanupTestCase() { m_two.reset(); }

    void onlyWhatDaysComeToIsHeld()
    {
        const auto [rows, bytes, days] = *m_two->answerOfLarge([](SpendSource &source) {
            return std::tuple(source.picture.rowCount(), source.picture.bytes(), source.picture.blocks().size());
        });
        const auto whole = m_two->answer([](SpendSource &source) { return source.picture.rowCount(); });
        QCOMPARE(rows, *whole);
        QVERIFY2(rows > 5 * fewRows, qPrintable(QString::number(rows)));
        QVERIFY2(bytes < days * (sizeof(RollupBlock) + sizeof(DayBlock)) * 2, qPrintable(QString::number(bytes)));

        // A walk over all rows leaves no more of them behind than may be held.
        const auto held = m_two->answerOfLarge([](SpendSource &source) {
            std::int64_t cost = 0;
            for (const DayBlock &block : source.picture.blocks()) {
                for (std::size_t row = 0; row < block.rows->size(); ++row)
                    cost += block.rows->cost()[row];
            }
            return std::pair(dynamic_cast<const PushedRollups &>(*source.picture.source()).heldRows(), cost);
        });
        QVERIFY2(held->first <= fewRows, qPrintable(QString::number(held->first)));
        QCOMPARE(held->second, m_two->reportBy({}).total.cost);
    }

    void overviewIsTheSame_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<int>("filter");
        for (const D by : {D::User, D::Group, D::Model, D::Repository, D::Kind}) {
            QTest::addRow("by %s", qPrintable(dimensionWord(by))) << int(by) << -1;
            QTest::addRow("by %s of a model", qPrintable(dimensionWord(by))) << int(by) << int(D::Model);
            QTest::addRow("by %s of a repository", qPrintable(dimensionWord(by))) << int(by) << int(D::Repository);
        }
    }

    void overviewIsTheSame()
    {
        QFETCH(const int, by);
        QFETCH(const int, filter);
        OverviewQuestion question;
        question.range.kind = RangeRule::Kind::Custom;
        question.range.custom = DateRange{m_two->wholeRange().first + 31, m_two->wholeRange().last};
        question.by = D(by);
        question.top = 3;
        if (filter >= 0) {
            const SpendReport report = m_two->reportBy({D(filter)});
            question.filters[D(filter)].included = {report.rows.front().keys.front(), report.rows.back().keys.front()};
        }
        const auto asked = [question](
                               SpendSource &source) { return answerOverview(source.picture, question, source.nowMs); };
        const auto a = m_two->answer(asked);
        const auto b = m_two->answerOfLarge(asked);
        QVERIFY(a->total.cost > 0);
        compare(b->total, a->total, u"total"_s);
        compare(b->totalCompared, a->totalCompared, u"total compared"_s);
        QCOMPARE(b->activeUsers, a->activeUsers);
        QCOMPARE(b->members, a->members);
        QCOMPARE(b->comparable, a->comparable);
        QCOMPARE(b->attribution.sameDay, a->attribution.sameDay);
        QCOMPARE(b->attribution.nextDays, a->attribution.nextDays);
        QCOMPARE(b->attribution.daysBefore, a->attribution.daysBefore);
        QCOMPARE(b->attribution.unattributed, a->attribution.unattributed);
        QCOMPARE(b->buckets, a->buckets);
        QCOMPARE(b->rows.size(), a->rows.size());
        for (std::size_t i = 0; i < a->rows.size(); ++i) {
            QCOMPARE(b->rows[i].key, a->rows[i].key);
            QCOMPARE(b->rows[i].label, a->rows[i].label);
            compare(b->rows[i].figures, a->rows[i].figures, a->rows[i].key);
            QCOMPARE(b->rows[i].previous, a->rows[i].previous);
            QCOMPARE(b->rows[i].isNew, a->rows[i].isNew);
            QCOMPARE(b->rows[i].trend, a->rows[i].trend);
        }
        QCOMPARE(b->series.size(), a->series.size());
        for (std::size_t i = 0; i < a->series.size(); ++i) {
            QCOMPARE(b->series[i].key, a->series[i].key);
            QCOMPARE(b->series[i].values, a->series[i].values);
        }
    }

    void explorerIsTheSame_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("basis");
        QTest::newRow("user") << int(D::User) << -1 << int(Basis::PerActiveUser);
        QTest::newRow("model by user") << int(D::Model) << int(D::User) << int(Basis::PerRequest);
        QTest::newRow("group by model") << int(D::Group) << int(D::Model) << int(Basis::PerActiveUser);
        QTest::newRow("kind by max mode") << int(D::Kind) << int(D::MaxMode) << int(Basis::Total);
        QTest::newRow("client by cycle") << int(D::ClientKind) << int(D::Cycle) << int(Basis::PerMillionTokens);
        QTest::newRow("week by connection") << int(D::Week) << int(D::Connection) << int(Basis::PerActiveUser);
        QTest::newRow("repository by user") << int(D::Repository) << int(D::User) << int(Basis::PerActiveUser);
        QTest::newRow("day") << int(D::Day) << -1 << int(Basis::Total);
    }

    void explorerIsTheSame()
    {
        QFETCH(const int, first);
        QFETCH(const int, second);
        QFETCH(const int, basis);
        ExploreView view;
        view.range.kind = RangeRule::Kind::Custom;
        view.range.custom = DateRange{m_two->wholeRange().first + 31, m_two->wholeRange().last};
        view.by = second < 0 ? std::vector{D(first)} : std::vector{D(first), D(second)};
        view.basis = Basis(basis);
        view.partsOfPlan = view.basis == Basis::Total;
        const auto asked = [view](SpendSource &source) { return answerExplore(source.picture, view, source.nowMs); };
        const auto a = m_two->answer(asked);
        const auto b = m_two->answerOfLarge(asked);
        compare(b->total, a->total, u"total"_s);
        QVERIFY(!a->rows.empty());
        QCOMPARE(b->rows.size(), a->rows.size());
        for (std::size_t i = 0; i < a->rows.size(); ++i) {
            const ExploreRow &x = a->rows[i];
            const ExploreRow &y = b->rows[i];
            QCOMPARE(y.key, x.key);
            compare(y.figures, x.figures, x.key);
            compare(y.before, x.before, x.key);
            QCOMPARE(y.users, x.users);
            QCOMPARE(y.usersBefore, x.usersBefore);
            QCOMPARE(y.value, x.value);
            QCOMPARE(y.valueBefore, x.valueBefore);
            QCOMPARE(y.trend, x.trend);
            QCOMPARE(y.cells.size(), x.cells.size());
            for (std::size_t c = 0; c < x.cells.size(); ++c) {
                QCOMPARE(y.cells[c].column, x.cells[c].column);
                compare(y.cells[c].figures, x.cells[c].figures, x.key);
                QCOMPARE(y.cells[c].users, x.cells[c].users);
            }
        }
        QCOMPARE(b->columns.size(), a->columns.size());
        for (std::size_t i = 0; i < a->columns.size(); ++i)
            QCOMPARE(b->columns[i].key, a->columns[i].key);
        QCOMPARE(b->series.size(), a->series.size());
        for (std::size_t i = 0; i < a->series.size(); ++i) {
            QCOMPARE(b->series[i].values, a->series[i].values);
            QCOMPARE(b->series[i].onDemand, a->series[i].onDemand);
        }
    }

    void exportsAreTheSame_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("details") << int(DataExport::Kind::Details);
        QTest::newRow("events") << int(DataExport::Kind::Events);
        QTest::newRow("FOCUS") << int(DataExport::Kind::FocusCsv);
    }

    void exportsAreTheSame()
    {
        QFETCH(const int, kind);
        DataExport wanted;
        wanted.kind = DataExport::Kind(kind);
        wanted.range = m_two->wholeRange();
        const auto write = [&](LiveSpendService &service, const QString &name) {
            wanted.path = m_two->folder.filePath(name);
            const auto written = m_two->answerOf(service,
                [wanted](SpendSource &source) { return writeData(source, wanted, [](double) { return true; }).ok(); });
            QFile file(wanted.path);
            return *written && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray whole = write(m_two->service, u"whole.csv"_s);
        const QByteArray large = write(m_two->large, u"large.csv"_s);
        QVERIFY(whole.count('\n') > qsizetype(fewRows));
        QVERIFY(large == whole);
    }

    /// Another program changes a day that this one has described but not read.
    void daysThatChangeAreReadAnew()
    {
        TwoWindows two;
        const DateRange all = two.wholeRange();
        const auto byRepository = [all](SpendSource &source) {
            return runQuery(source.picture, {all, {D::Repository}, {}, SortBy::Key, 0}).total;
        };
        const Figures before = *two.answerOfLarge(byRepository);
        const auto changed = two.workspace->writer().run([&](store::StoreSession &session) {
            session.transact([&] {
                std::vector<RollupBatch> days;
                session.rollups.loadAll([&](RollupBatch day) { days.push_back(std::move(day)); });
                for (RollupBatch &day : days) {
                    day.rows.front().cost += 7;
                    session.rollups.replaceDay(day);
                }
                session.versions.raiseRollups();
            });
            return session.versions.read().rollups;
        });
        QVERIFY(changed);
        const Figures after = *two.answerOfLarge(byRepository);
        QVERIFY(after.cost > before.cost);
        compare(after, two.reportBy({D::Repository}).total, u"after"_s);
    }

    /// A store that outgrows the limit while a window looks at it.
    void growsBeyondTheLimit()
    {
        IngestFixture fixture(company());
        LiveSpendService service(fixture.clock);
        service.setMostRows(fewRows);
        auto reader = store::StoreThread::open(fixture.workspace->paths().store(), store::StoreSession::Mode::ReadOnly);
        QVERIFY(reader);
        service.attach(std::move(*reader), fixture.workspace->writer());
        const auto whole = [&] {
            return *m_two->answerOf(service, [range = fixture.wholeRange()](SpendSource &source) {
                const Figures total = runQuery(source.picture, {range, {D::User}, {}, SortBy::Key, 0}).total;
                return std::pair(total, source.picture.source() != nullptr);
            });
        };
        QVERIFY(!whole().second);
        const IngestOutcome outcome =
            fixture.run({}, {}, sample::sampleKey(), [&](const ingest::StoreChange &change) { service.apply(change); });
        QVERIFY(outcome.complete());
        service.refresh();
        const auto [total, isPushed] = whole();
        QVERIFY(isPushed);
        compare(total, fixture.reportBy({}).total, u"total"_s);
        service.detachWriter();
    }

    /// What the store sums over months may count more events than a row of a block can.
    void sumsBeyond32Bits()
    {
        IngestFixture fixture(IngestFixture::small());
        const auto summed = fixture.workspace->writer().run([&](store::StoreSession &session) {
            return session.transact([&] {
                const UtcDay day = fixture.wholeRange().first;
                for (int i = 0; i < 3; ++i) {
                    RollupRow row;
                    row.events = 3'000'000'000;
                    row.cost = 5;
                    session.rollups.replaceDay({fixture.connection.id, day + i, {row}});
                }
                return std::pair(runPushedSums(session, {day, day + 2}), day);
            });
        });
        QVERIFY(summed);
        QCOMPARE(summed->first.events, 9'000'000'000);
        QCOMPARE(summed->first.cost, 15);
    }

private:
    static Figures runPushedSums(store::StoreSession &session, const DateRange &range)
    {
        SpendCube cube;
        loadCube(session, cube, 0);
        return runQuery(*cube.picture(), {range, {D::Connection}, {}, SortBy::Key, 0}).total;
    }

    std::unique_ptr<TwoWindows> m_two;
};

QTEST_GUILESS_MAIN(tst_LargeStore)
#include "tst_largestore.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/runquery.h"
#include "tests/support/livespend.h"
#include "tests/ui/support/uifixture.h"
#include "ui/explorer/driverlist.h"
#include "ui/explorer/drivermodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/moneytext.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

#include <map>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

namespace
{

constexpr std::int64_t dollar = 100'000'000;
const UtcDay today = UtcDay::ofDate(2026, 11, 22);

struct Moved {
    const char *name;
    std::int64_t now;
    std::int64_t before;
};

/// An answer with these rows, their drivers in order.
std::shared_ptr<ExploreAnswer> answerOf(const std::vector<Moved> &moved)
{
    using Standing = ExploreRow::Standing;
    auto answer = std::make_shared<ExploreAnswer>();
    answer->range = {UtcDay::ofDate(2026, 11, 1), today};
    answer->compared = DateRange{UtcDay::ofDate(2026, 10, 1), UtcDay::ofDate(2026, 10, 22)};
    answer->comparable = true;
    for (const Moved &entry : moved) {
        ExploreRow &row = answer->rows.emplace_back();
        row.key = QString::fromLatin1(entry.name).toLower() + u"@x.com"_s;
        row.label = QString::fromLatin1(entry.name);
        row.value = entry.now;
        row.valueBefore = entry.before;
        row.standing = entry.before == 0 ? Standing::New : entry.now == 0 ? Standing::Gone : Standing::Both;
        answer->drivers.push_back({std::uint32_t(answer->rows.size() - 1), entry.now - entry.before});
    }
    return answer;
}

QStringList lines(const DriverList &list)
{
    QStringList lines;
    const auto *model = list.view()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        lines.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return lines;
}

struct Bench {
    Bench()
    {
        list.setParent(&window);
        list.setGeometry(20, 20, 700, 400);
        QObject::connect(&list, &DriverList::keyChosen, &list,
            [this](const QString &key, const QString &label) { chosen.append(key + u' ' + label); });
        QObject::connect(&list, &DriverList::openChanged, &list, [this](bool open) { opened.append(open); });
        window.resize(800, 600);
        window.show();
        window.activateWindow();
    }
    QListView *view() const { return list.view(); }
    QToolButton *fold() const { return list.findChild<QToolButton *>(u"driversFold"_s); }
    QPushButton *all() const { return list.findChild<QPushButton *>(u"allDrivers"_s); }
    QString sentence() const
    {
        const QList<QLabel *> labels = list.findChildren<QLabel *>();
        return labels.front()->text();
    }

    QWidget window;
    DriverList list;
    QStringList chosen;
    QList<bool> opened;
};

} // namespace

class TestDriverList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_live = std::make_unique<LiveSpend>();
        m_fixture = std::make_unique<UiFixture>();
    }

    void changesInDollarsAndPerCent()
    {
        Bench bench;
        bench.list.setAnswer(
            answerOf({{"Ann", 300 * dollar, 200 * dollar}, {"Bob", 0, 90 * dollar}, {"Cy", 50 * dollar, 0},
                {"Di", 10 * dollar, 40 * dollar}, {"Ed", 2 * dollar, dollar / 2}}),
            today);
        QCOMPARE(lines(bench.list),
            (QStringList{u"Ann, +$100.00, +50\u00a0%"_s, u"Bob, \u2212$90.00, gone"_s, u"Cy, +$50.00, new"_s,
                u"Di, \u2212$30.00, \u221275\u00a0%"_s, u"Ed, +$1.50"_s})); // no percentage of half a dollar
        QCOMPARE(bench.sentence(), u"against Oct 1 – Oct 22"_s);
        const auto part = [&](int row) {
            return bench.view()->model()->index(row, 0).data(DriverModel::PartRole).toDouble();
        };
        QCOMPARE(part(0), 1.0);
        QCOMPARE(part(1), -0.9);
        QCOMPARE(part(4), 0.015);
    }

    void barsLieLeftAndRightOfTheMiddle()
    {
        Bench bench;
        bench.list.setAnswer(answerOf({{"Ann", 300 * dollar, 200 * dollar}, {"Bob", 0, 100 * dollar}}), today);
        const QImage image = bench.view()->viewport()->grab().toImage();
        const Tokens &t = currentTokens();
        const auto reach = [&](int row, const QColor &color) {
            const QRect line = bench.view()->visualRect(bench.view()->model()->index(row, 0));
            int first = -1;
            int last = -1;
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, line.center().y()) != color)
                    continue;
                first = first < 0 ? x : first;
                last = x;
            }
            return std::pair(first, last);
        };
        const auto rise = reach(0, t.bad);
        const auto fall = reach(1, t.good);
        QVERIFY(rise.first > 0 && fall.first > 0);
        QVERIFY(fall.second < rise.first);
        QVERIFY(std::abs((rise.second - rise.first) - (fall.second - fall.first)) <= 2);
        QCOMPARE(reach(0, t.good).first, -1);
    }

    void countsAreNeitherGoodNorBad()
    {
        Bench bench;
        auto answer = answerOf({{"Ann", 400, 200}, {"Bob", 3, 1}});
        answer->view.measure = Measure::Events;
        answer->unit = ValueUnit::Count;
        bench.list.setAnswer(answer, today);
        QCOMPARE(lines(bench.list), (QStringList{u"Ann, +200, +100\u00a0%"_s, u"Bob, +2"_s}));
        const QImage image = bench.view()->viewport()->grab().toImage();
        bool accent = false;
        for (int x = 0; x < image.width(); ++x) {
            QVERIFY(image.pixelColor(x, 14) != currentTokens().bad);
            accent = accent || image.pixelColor(x, 14) == currentTokens().accent;
        }
        QVERIFY(accent);
    }

    void aClickChooses()
    {
        Bench bench;
        bench.list.setAnswer(answerOf({{"Ann", 9 * dollar, 0}, {"Bob", 0, 4 * dollar}}), today);
        QTest::mouseClick(bench.view()->viewport(), Qt::LeftButton, {},
            bench.view()->visualRect(bench.view()->model()->index(1, 0)).center());
        QCOMPARE(bench.chosen, QStringList{u"bob@x.com Bob"_s});
    }

    void keysChoose()
    {
        Bench bench;
        bench.list.setAnswer(answerOf({{"Ann", 9 * dollar, 0}, {"Bob", 0, 4 * dollar}}), today);
        bench.fold()->setFocus();
        QTest::keyClick(bench.fold(), Qt::Key_Tab);
        QTRY_VERIFY(bench.view()->hasFocus());
        QTest::keyClick(bench.view(), Qt::Key_Return); // the first is at hand
        QTest::keyClick(bench.view(), Qt::Key_Down);
        QTest::keyClick(bench.view(), Qt::Key_Space);
        QCOMPARE(bench.chosen, (QStringList{u"ann@x.com Ann"_s, u"bob@x.com Bob"_s}));
        QCOMPARE(namelessControls(bench.window), QStringList());
    }

    void itFolds()
    {
        Bench bench;
        bench.list.setAnswer(answerOf({{"Ann", 9 * dollar, 0}}), today);
        QVERIFY(bench.view()->isVisible());
        QTest::mouseClick(bench.fold(), Qt::LeftButton);
        QVERIFY(!bench.view()->isVisible());
        QVERIFY(!bench.list.isOpen());
        QCOMPARE(bench.fold()->accessibleName(), u"What changed, folded"_s);
        bench.list.setAnswer(answerOf({{"Ann", 9 * dollar, 0}, {"Bob", 0, 4 * dollar}}), today);
        QVERIFY(!bench.view()->isVisible());
        QTest::keyClick(bench.fold(), Qt::Key_Space);
        QVERIFY(bench.view()->isVisible());
        QCOMPARE(bench.opened, (QList<bool>{false, true}));
        bench.list.setOpen(false);
        QCOMPARE(bench.opened.size(), 2); // only a person's doing is told
    }

    void manyAreShownOnRequest()
    {
        std::vector<Moved> moved;
        for (int i = 0; i < 20; ++i)
            moved.push_back({"Ann", (50 - i) * dollar, dollar});
        Bench bench;
        bench.list.setAnswer(answerOf(moved), today);
        QCOMPARE(bench.view()->model()->rowCount(), 6);
        QCOMPARE(bench.all()->text(), u"Show all 20"_s);
        const int height = bench.view()->height();
        QTest::mouseClick(bench.all(), Qt::LeftButton);
        QCOMPARE(bench.view()->model()->rowCount(), 20);
        QVERIFY(bench.view()->height() > 3 * height);
        QTest::keyClick(bench.all(), Qt::Key_Space);
        QCOMPARE(bench.view()->model()->rowCount(), 6);
        bench.list.setAnswer(answerOf({{"Ann", 9 * dollar, 0}}), today);
        QVERIFY(!bench.all()->isVisible());
    }

    void saysWhyThereIsNothing()
    {
        Bench bench;
        auto answer = answerOf({});
        bench.list.setAnswer(answer, today);
        QCOMPARE(bench.sentence(), u"Nothing, against Oct 1 – Oct 22."_s);
        QVERIFY(!bench.view()->isVisible());
        answer->comparable = false;
        bench.list.setAnswer(answer, today);
        QCOMPARE(bench.sentence(), u"There are no complete figures for Oct 1 – Oct 22, so nobody can tell."_s);
        answer->compared.reset();
        bench.list.setAnswer(answer, today);
        QCOMPARE(bench.sentence(), u"Nothing to compare with."_s);
    }

    void overARealStore()
    {
        ExploreView view;
        view.by = {Dimension::Model};
        view.range.kind = RangeRule::Kind::Last7Days;
        const auto answer =
            m_live->answer([view](SpendSource &source) { return answerExplore(source.picture, view, source.nowMs); });
        QVERIFY(answer->comparable);
        const auto costs = [this](const DateRange &range) {
            const auto report = m_live->answer([range](SpendSource &source) {
                SpendQuery query;
                query.range = range;
                query.by = {Dimension::Model};
                return runQuery(source.picture, query);
            });
            std::map<QString, std::int64_t> byModel;
            for (const SpendRow &row : report->rows)
                byModel[row.labels.front()] = row.figures.cost;
            return byModel;
        };
        std::map<QString, std::int64_t> changes = costs(answer->range);
        for (const auto &[model, cost] : costs(answer->compared.value()))
            changes[model] -= cost;
        std::erase_if(changes, [](const auto &entry) { return entry.second == 0; });
        QVERIFY(changes.size() > 2);

        Bench bench;
        bench.list.setAnswer(answer, answer->range.last);
        if (bench.all()->isVisible())
            QTest::mouseClick(bench.all(), Qt::LeftButton);
        QCOMPARE(std::size_t(bench.view()->model()->rowCount()), changes.size());
        std::int64_t last = std::numeric_limits<std::int64_t>::max();
        for (int row = 0; row < bench.view()->model()->rowCount(); ++row) {
            const QModelIndex index = bench.view()->model()->index(row, 0);
            const std::int64_t change = changes.at(index.data().toString());
            QVERIFY(std::abs(change) <= last);
            last = std::abs(change);
            const QString sign = change > 0 ? u"+"_s : QString(QChar(0x2212));
            QCOMPARE(index.data(DriverModel::DifferenceRole).toString(), sign + moneyText(std::abs(change)));
        }
    }

private:
    std::unique_ptr<LiveSpend> m_live;
    std::unique_ptr<UiFixture> m_fixture;
};

QTEST_MAIN(TestDriverList)
#include "tst_driverlist.moc"

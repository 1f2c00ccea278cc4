// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/runquery.h"
#include "tests/support/cputime.h"
#include "tests/support/livespend.h"
#include "tests/ui/support/uifixture.h"
#include "ui/explorer/filterbar.h"
#include "ui/explorer/filterpicker.h"
#include "ui/explorer/filterpickerlist.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

namespace
{
const RangeRule last30{RangeRule::Kind::Last30Days, {}};
const DateRange days30{UtcDay::ofMs(presentMs) - 29, UtcDay::ofMs(presentMs)};

/// A bar above something else, as on a page.
struct Scene {
    explicit Scene(LiveSpend &live)
        : bar(live.service, live.clock)
        , changes(&bar, &FilterBar::filtersChanged)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&bar);
        layout->addStretch(1);
        window.resize(900, 500);
        window.show();
        window.activateWindow();
        active = QTest::qWaitForWindowActive(&window);
        view.range = last30;
        bar.setView(view);
    }
    void show(const Filters &filters)
    {
        view.filters = filters;
        bar.setView(view);
        QCoreApplication::processEvents(); // lays out the chips
    }
    template <class Widget>
    Widget *find(const QString &name)
    {
        return bar.findChild<Widget *>(name);
    }
    QLineEdit *search() { return find<QLineEdit>(u"filterSearch"_s); }
    FilterValueList *values() { return find<FilterValueList>(u"filterValues"_s); }
    QListWidget *dimensions() { return find<QListWidget>(u"filterDimensions"_s); }
    Chip *add() { return find<Chip>(u"addFilter"_s); }
    /// Opens the picker at a dimension's values and waits for them.
    bool open(Dimension dimension)
    {
        QTest::mouseClick(add(), Qt::LeftButton);
        const auto &all = FilterPicker::dimensions();
        QListWidgetItem *item = dimensions()->item(int(std::find(all.begin(), all.end(), dimension) - all.begin()));
        dimensions()->scrollToItem(item);
        QTest::mouseClick(dimensions()->viewport(), Qt::LeftButton, {}, dimensions()->visualItemRect(item).center());
        return QTest::qWaitFor([this] { return values()->model()->rowCount() > 0; });
    }
    QString keyAt(int row) { return values()->model()->index(row, 0).data(FilterModel::KeyRole).toString(); }
    QStringList shown()
    {
        QStringList all;
        for (int row = 0; row < values()->model()->rowCount(); ++row)
            all.append(values()->model()->index(row, 0).data().toString());
        return all;
    }
    void click(int row)
    {
        const QModelIndex index = values()->model()->index(row, 0);
        values()->scrollTo(index);
        QTest::mouseClick(
            values()->viewport(), Qt::LeftButton, {}, values()->visualRect(index).center() - QPoint(80, 0));
    }
    QStringList chips()
    {
        QStringList texts;
        const QList<Chip *> all = bar.findChildren<Chip *>();
        for (const Chip *chip : all) {
            if (chip->isVisible() && chip->objectName() != u"addFilter")
                texts.append(chip->text());
        }
        return texts;
    }

    UiFixture fixture;
    QWidget window;
    FilterBar bar;
    QSignalSpy changes;
    ExploreView view;
    bool active = false;
};

Filters told(QSignalSpy &spy)
{
    return spy.isEmpty() ? Filters() : spy.takeFirst().first().value<Filters>();
}
} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_live = std::make_unique<LiveSpend>();
        m_models = m_live->report({days30, {Dimension::Model}, {}, SortBy::Cost, 0});
        m_users = m_live->report({days30, {Dimension::User}, {}, SortBy::Cost, 0});
        QVERIFY(m_models.rows.size() > 4 && m_users.rows.size() > 8);
    }

    void chipsSayWhatIsFiltered()
    {
        Scene s(*m_live);
        QVERIFY(s.chips().isEmpty());
        QVERIFY(!s.find<QToolButton>(u"clearFilters"_s)->isVisible());
        const SpendRow &user = m_users.rows[0];
        const SpendRow &model = m_models.rows[1];
        QVERIFY(user.labels.first() != user.keys.first());
        s.show({{Dimension::User, {user.keys, {}}}, {Dimension::Model, {{}, model.keys}},
            {Dimension::Day, {{u"2026-11-03"_s}, {}}}});
        // Names come from the store, a moment later.
        QTRY_COMPARE(s.chips(),
            (QStringList{
                u"User: "_s + user.labels.first(), u"Model: not "_s + model.labels.first(), u"Day: Tuesday, Nov 3"_s}));
        QVERIFY(s.find<QToolButton>(u"clearFilters"_s)->isVisible());
        // Excluded looks other, not only in words.
        const QImage included = s.find<Chip>(u"chip-user"_s)->grab().toImage();
        const QImage excluded = s.find<Chip>(u"chip-not-model"_s)->grab().toImage();
        QVERIFY(included.pixelColor(3, included.height() / 2) != excluded.pixelColor(3, excluded.height() / 2));
        QVERIFY(s.changes.isEmpty()); // what the program sets is not told
    }

    void manyValuesShareAChip()
    {
        Scene s(*m_live);
        QStringList keys;
        for (int i = 0; i < 5; ++i)
            keys.append(m_users.rows[std::size_t(i)].keys.first());
        s.show({{Dimension::User, {keys, {}}}});
        QCOMPARE(s.chips(), QStringList{u"User: 5 values"_s});
        auto *chip = s.find<Chip>(u"chip-user"_s);
        QTRY_VERIFY(chip->toolTip().contains(m_users.rows[4].labels.first()));
        QTest::keyClick(chip, Qt::Key_Delete);
        QVERIFY(s.changes.size() == 1 && told(s.changes).empty());
    }

    void aCrossDeleteAndClearAllRemove()
    {
        Scene s(*m_live);
        const QString one = m_models.rows[0].keys.first();
        const QString two = m_models.rows[1].keys.first();
        s.show({{Dimension::Model, {{one, two}, {}}}, {Dimension::Kind, {{}, {u"Free"_s}}}});
        QCOMPARE(s.chips().size(), 3);
        auto *chip = s.find<Chip>(u"chip-model"_s);
        QTest::mouseClick(chip, Qt::LeftButton, {}, chip->crossRect().center());
        QCOMPARE(told(s.changes).at(Dimension::Model).included, QStringList{two});
        QCOMPARE(s.chips().size(), 2);
        QVERIFY(!s.bar.picker()->isVisible());

        chip = s.find<Chip>(u"chip-model"_s);
        chip->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chip, Qt::Key_Backspace);
        QVERIFY(!told(s.changes).contains(Dimension::Model));
        QVERIFY(qobject_cast<Chip *>(s.window.focusWidget())); // the next one, not nowhere
        QTest::keyClick(s.window.focusWidget(), Qt::Key_Delete);
        QVERIFY(s.changes.size() == 1 && told(s.changes).empty());
        QCOMPARE(s.window.focusWidget(), s.add());

        s.show({{Dimension::Model, {{one}, {two}}}});
        QTest::mouseClick(s.find<QToolButton>(u"clearFilters"_s), Qt::LeftButton);
        QVERIFY(s.changes.size() == 1 && told(s.changes).empty());
        QVERIFY(s.chips().isEmpty());
    }

    void valuesShowWhatEachCosts_data()
    {
        QTest::addColumn<Dimension>("dimension");
        QTest::newRow("user") << Dimension::User;
        QTest::newRow("group") << Dimension::Group;
        QTest::newRow("model") << Dimension::Model;
        QTest::newRow("repository") << Dimension::Repository;
        QTest::newRow("kind") << Dimension::Kind;
        QTest::newRow("max mode") << Dimension::MaxMode;
        QTest::newRow("client") << Dimension::ClientKind;
        QTest::newRow("week") << Dimension::Week;
        QTest::newRow("day") << Dimension::Day;
        QTest::newRow("connection") << Dimension::Connection;
    }
    void valuesShowWhatEachCosts()
    {
        QFETCH(Dimension, dimension);
        Scene s(*m_live);
        QVERIFY(s.open(dimension));
        const SpendReport report = m_live->report({days30, {dimension}, {}, SortBy::Cost, 0});
        QCOMPARE(s.values()->model()->rowCount(), int(report.rows.size()));
        for (int row = 0; row < s.values()->model()->rowCount(); ++row) {
            const QModelIndex index = s.values()->model()->index(row, 0);
            const auto it = std::find_if(report.rows.begin(), report.rows.end(),
                [&](const SpendRow &r) { return r.keys.first() == s.keyAt(row); });
            QVERIFY(it != report.rows.end());
            QCOMPARE(index.data(FilterModel::CostRole).toLongLong(), it->figures.cost);
            if (row > 0 && (dimension == Dimension::Day || dimension == Dimension::Week))
                QVERIFY(s.keyAt(row) < s.keyAt(row - 1)); // the latest first
            else if (row > 0)
                QVERIFY(index.data(FilterModel::CostRole).toLongLong()
                    <= index.siblingAtRow(row - 1).data(FilterModel::CostRole).toLongLong());
        }
    }

    void costsAreThoseWithinTheOtherFilters()
    {
        Scene s(*m_live);
        const QString user = m_users.rows[2].keys.first();
        const QString model = m_models.rows[0].keys.first();
        s.show({{Dimension::User, {{user}, {}}}, {Dimension::Model, {{model}, {}}}});
        QVERIFY(s.open(Dimension::Model));
        SpendQuery query{days30, {Dimension::Model}, {{Dimension::User, {{user}, {}}}}, SortBy::Cost, 0};
        const SpendReport report = m_live->report(query);
        QVERIFY(s.values()->model()->rowCount() >= int(report.rows.size()));
        for (const SpendRow &row : report.rows) {
            const auto *values = static_cast<FilterModel *>(s.values()->model());
            const QModelIndex index = values->index(values->rowOf(row.keys.first()));
            QCOMPARE(index.data(FilterModel::CostRole).toLongLong(), row.figures.cost);
        }
        QCOMPARE(s.keyAt(0), model); // what is filtered stands first
    }

    void clicksTickAndUntick()
    {
        Scene s(*m_live);
        QVERIFY(s.open(Dimension::Model));
        const QString first = s.keyAt(0);
        const QString third = s.keyAt(2);
        s.click(0);
        QCOMPARE(told(s.changes).at(Dimension::Model).included, QStringList{first});
        s.click(2);
        QCOMPARE(told(s.changes).at(Dimension::Model).included, (QStringList{first, third}));
        QVERIFY(s.bar.picker()->isVisible()); // one after the other
        QCOMPARE(s.chips().size(), 2);
        s.click(0);
        QCOMPARE(told(s.changes).at(Dimension::Model).included, QStringList{third});
        // The other list takes a value over.
        auto *mode = s.find<SegmentedControl>(u"filterMode"_s);
        QTest::mouseClick(mode->segment(1), Qt::LeftButton);
        QVERIFY(s.bar.picker()->isExcluding());
        s.click(1);
        s.click(2);
        told(s.changes);
        const Filters filters = told(s.changes);
        QCOMPARE(filters.at(Dimension::Model).included, QStringList());
        QCOMPARE(filters.at(Dimension::Model).excluded, (QStringList{s.keyAt(1), third}));
        QTest::mouseClick(s.find<QPushButton>(u"filterClearList"_s), Qt::LeftButton);
        QVERIFY(told(s.changes).empty());
    }

    void onlyChoosesOneAlone()
    {
        Scene s(*m_live);
        s.show({{Dimension::Model, {{m_models.rows[0].keys.first(), m_models.rows[1].keys.first()}, {}}}});
        QVERIFY(s.open(Dimension::Model));
        const QModelIndex third = s.values()->model()->index(2, 0);
        const QString key = s.keyAt(2);
        QTest::mouseClick(s.values()->viewport(), Qt::LeftButton, {}, s.values()->onlyRect(third).center());
        QCOMPARE(told(s.changes).at(Dimension::Model), (DimensionFilter{{key}, {}}));
        QVERIFY(!s.bar.picker()->isVisible());
    }

    void allByKeyboard()
    {
        Scene s(*m_live);
        s.add()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(s.add(), Qt::Key_Space);
        QVERIFY(s.bar.picker()->isVisible());
        QTest::keyClick(s.dimensions(), Qt::Key_Home);
        QTest::keyClick(s.dimensions(), Qt::Key_Down);
        QTest::keyClick(s.dimensions(), Qt::Key_Down);
        QTest::keyClick(s.dimensions(), Qt::Key_Return);
        QCOMPARE(s.bar.picker()->dimension(), Dimension::Model);
        QTRY_COMPARE(s.values()->model()->rowCount(), int(m_models.rows.size()));
        QTest::keyClick(s.search(), Qt::Key_Down);
        QTest::keyClick(s.search(), Qt::Key_Down);
        QTest::keyClick(s.search(), Qt::Key_Space);
        QCOMPARE(told(s.changes).at(Dimension::Model).included, m_models.rows[1].keys);
        QTest::keyClick(s.search(), Qt::Key_Down);
        QTest::keyClick(s.search(), Qt::Key_Return); // only this, and done
        QCOMPARE(told(s.changes).at(Dimension::Model).included, m_models.rows[2].keys);
        QVERIFY(!s.bar.picker()->isVisible());

        // Enter on the chip opens the picker at its value; Esc closes it.
        auto *chip = s.find<Chip>(u"chip-model"_s);
        chip->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chip, Qt::Key_Return);
        QVERIFY(s.bar.picker()->isVisible());
        QTRY_VERIFY(s.values()->currentIndex().isValid());
        QCOMPARE(s.values()->currentIndex().data(FilterModel::KeyRole).toString(), m_models.rows[2].keys.first());
        QTest::keyClick(s.search(), Qt::Key_Space); // where one stands
        QVERIFY(told(s.changes).empty());
        QTest::keyClick(s.search(), Qt::Key_Backspace); // back to the dimensions
        QTest::keyClick(s.dimensions(), Qt::Key_Escape);
        QVERIFY(!s.bar.picker()->isVisible());
    }

    void searchFindsAnywhereWithoutCasesAndAccents()
    {
        QCOMPARE(searchForm(u"Élodie GÖTZ"_s), u"elodie gotz"_s);
        Scene s(*m_live);
        QVERIFY(s.open(Dimension::User));
        const SpendRow &user = m_users.rows[5];
        const QString label = user.labels.first();
        QTest::keyClicks(s.search(), label.mid(2).toUpper());
        QCOMPARE(s.shown(), QStringList{label});
        QTest::keyClick(s.search(), Qt::Key_Escape); // empties first
        QVERIFY(s.bar.picker()->isVisible());
        QCOMPARE(s.values()->model()->rowCount(), int(m_users.rows.size()));
        QTest::keyClicks(s.search(), user.keys.first().mid(1, 8)); // the key, too
        QVERIFY(s.shown().contains(label));
        QTest::keyClick(s.search(), Qt::Key_Escape);
        QTest::keyClicks(s.search(), u"no such name"_s); // with its spaces
        QCOMPARE(s.search()->text(), u"no such name"_s);
        QCOMPARE(s.values()->model()->rowCount(), 0);
        QTest::keyClick(s.search(), Qt::Key_Return);
        QVERIFY(s.changes.isEmpty());
        QTest::keyClick(s.search(), Qt::Key_Escape);
        QTest::keyClick(s.search(), Qt::Key_Escape);
        QVERIFY(!s.bar.picker()->isVisible());
    }

    void excludedChipsOpenTheirList()
    {
        Scene s(*m_live);
        // As a view from elsewhere may name it: by its label.
        s.show({{Dimension::User, {{}, m_users.rows[3].labels}}});
        auto *chip = s.find<Chip>(u"chip-not-user"_s);
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(10, chip->height() / 2));
        QVERIFY(s.bar.picker()->isVisible());
        QVERIFY(s.bar.picker()->isExcluding());
        QTRY_VERIFY(s.values()->currentIndex().isValid());
        QCOMPARE(s.values()->currentIndex().data(FilterModel::KeyRole).toString(), m_users.rows[3].keys.first());
        QCOMPARE(s.values()->currentIndex().data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QTest::keyClick(s.search(), Qt::Key_Space);
        QVERIFY(s.changes.size() == 1 && told(s.changes).empty());
    }

    void valuesWithoutFiguresAreStillThere()
    {
        Scene s(*m_live);
        s.show({{Dimension::Model, {{u"a-model-of-old"_s}, {}}}});
        QVERIFY(s.open(Dimension::Model));
        QCOMPARE(s.keyAt(0), u"a-model-of-old"_s);
        s.click(0);
        QVERIFY(s.changes.size() == 1 && told(s.changes).empty());
    }

    void everyControlHasAName()
    {
        Scene s(*m_live);
        s.show({{Dimension::Model, {{u"gpt-5"_s}, {u"auto"_s}}}});
        QCOMPARE(namelessControls(s.window).join(u", "_s), QString());
        QTest::mouseClick(s.add(), Qt::LeftButton);
        QCOMPARE(namelessControls(*s.bar.picker()).join(u", "_s), QString());
        s.bar.picker()->hide();
        QVERIFY(s.open(Dimension::User));
        QCOMPARE(namelessControls(*s.bar.picker()).join(u", "_s), QString());
    }

    void thousandsOfValuesStaySmooth()
    {
        FilterModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto choices = std::make_shared<FilterChoices>();
        for (int i = 0; i < 20'000; ++i) {
            FilterChoices::Choice choice;
            choice.value = {u"user.%1@acme.example"_s.arg(i), u"User %1"_s.arg(i), i, 1};
            choice.name = choice.value.label;
            choice.needle = searchForm(choice.name + u'\n' + choice.value.key);
            choices->choices.push_back(choice);
        }
        model.setChoices(choices);
        tests::cheapestMs(1, [&] { model.search(u"R 1999"_s); });
        QCOMPARE(model.rowCount(), 11); // 1999 and 19990 to 19999
        const double took = tests::cheapestMs(5, [&] {
            model.search(u"R 199"_s);
            model.search(u"R 1999"_s);
        });
        qsizetype found = 0;
        const double bare = tests::cheapestMs(5, [&] {
            for (const auto &choice : choices->choices)
                found += choice.needle.contains(u"r 1999"_s);
        });
        QCOMPARE(found, 5 * 11);
        qInfo("20,000 values searched twice in %.2f ms, barely in %.2f ms", took, bare);
        QVERIFY2(took < 60 * bare, qPrintable(u"%1 times"_s.arg(took / bare)));
    }

private:
    std::unique_ptr<LiveSpend> m_live;
    SpendReport m_models;
    SpendReport m_users;
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/uifixture.h"
#include "ui/overview/breakdownmodel.h"
#include "ui/theme/seriescolors.h"
#include "ui/widgets/moneytext.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;

class TestBreakdownModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRulesOfModelsInEveryState()
    {
        UiFixture fixture;
        SeriesColors colors(fixture.settings);
        BreakdownModel model(colors);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        OverviewQuestion question;
        model.setAnswer(sampleAnswer(question));
        QCOMPARE(model.rowCount(), 20);
        question.by = Dimension::Group;
        model.setAnswer(sampleAnswer(question));
        QCOMPARE(model.rowCount(), 10);
        for (int column = 0; column < BreakdownModel::ColumnCount; ++column) {
            model.sort(column, Qt::AscendingOrder);
            model.sort(column, Qt::DescendingOrder);
        }
        model.setAnswer(std::make_shared<OverviewAnswer>());
        QCOMPARE(model.rowCount(), 0);
    }

    void sortsByNumbers_data()
    {
        QTest::addColumn<int>("column");
        QTest::newRow("cost") << int(BreakdownModel::CostColumn);
        QTest::newRow("change") << int(BreakdownModel::ChangeColumn);
        QTest::newRow("on-demand") << int(BreakdownModel::PartColumn);
        QTest::newRow("events") << int(BreakdownModel::EventsColumn);
        QTest::newRow("tokens") << int(BreakdownModel::TokensColumn);
    }
    void sortsByNumbers()
    {
        QFETCH(int, column);
        UiFixture fixture;
        SeriesColors colors(fixture.settings);
        BreakdownModel model(colors);
        model.setAnswer(sampleAnswer({}));
        const auto value = [&model, column](int row) -> qint64 {
            const OverviewRow &r = model.rowAt(row);
            switch (column) {
            case BreakdownModel::CostColumn:
                return r.figures.cost;
            case BreakdownModel::ChangeColumn:
                return r.figures.cost - r.previous;
            case BreakdownModel::PartColumn:
                return r.figures.onDemand;
            case BreakdownModel::EventsColumn:
                return r.figures.events;
            default:
                return r.figures.tokens();
            }
        };
        const QPersistentModelIndex kept = model.index(4, 0);
        const QString key = kept.data(BreakdownModel::KeyRole).toString();
        model.sort(column, Qt::AscendingOrder);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(value(row - 1) <= value(row));
        QCOMPARE(kept.data(BreakdownModel::KeyRole).toString(), key);
        model.sort(column, Qt::DescendingOrder);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(value(row - 1) >= value(row));
        QCOMPARE(kept.data(BreakdownModel::KeyRole).toString(), key);
    }

    void sortsNamesAsPeopleDo()
    {
        UiFixture fixture;
        SeriesColors colors(fixture.settings);
        BreakdownModel model(colors);
        auto answer = std::make_shared<OverviewAnswer>();
        for (const QString &name : {u"team 10"_s, u"Zebra"_s, u"team 2"_s, u"alpha"_s}) {
            OverviewRow row;
            row.key = row.label = name;
            answer->rows.push_back(row);
        }
        model.setAnswer(answer);
        model.sort(BreakdownModel::NameColumn, Qt::AscendingOrder);
        QStringList names;
        for (int row = 0; row < 4; ++row)
            names.append(model.index(row, 0).data().toString());
        QCOMPARE(names, (QStringList{u"alpha"_s, u"team 2"_s, u"team 10"_s, u"Zebra"_s}));
    }

    void totalsAreThoseOfTheAnswer()
    {
        UiFixture fixture;
        SeriesColors colors(fixture.settings);
        BreakdownModel model(colors);
        OverviewQuestion question;
        question.by = Dimension::Model;
        const auto answer = sampleAnswer(question);
        model.setAnswer(answer);
        QCOMPARE(model.totalText(BreakdownModel::NameColumn), u"Total of 10 models"_s);
        QCOMPARE(model.totalText(BreakdownModel::CostColumn), moneyText(answer->total.cost));
        QCOMPARE(model.totalText(BreakdownModel::PartColumn), moneyText(answer->total.onDemand));
        QCOMPARE(model.totalText(BreakdownModel::TrendColumn), QString());
    }

    void theMeasureMarksItsColumn()
    {
        UiFixture fixture;
        SeriesColors colors(fixture.settings);
        BreakdownModel model(colors);
        OverviewQuestion question;
        model.setAnswer(sampleAnswer(question));
        QCOMPARE(model.sortColumn(), int(BreakdownModel::CostColumn));
        question.measure = Measure::Included;
        model.setAnswer(sampleAnswer(question));
        QCOMPARE(model.sortColumn(), int(BreakdownModel::PartColumn));
        QCOMPARE(
            model.headerData(BreakdownModel::PartColumn, Qt::Horizontal, Qt::DisplayRole).toString(), u"Included"_s);
        QCOMPARE(
            model.index(0, BreakdownModel::PartColumn).data().toString(), moneyText(model.rowAt(0).figures.included()));
        // A column that a person chose stays.
        model.sort(BreakdownModel::EventsColumn, Qt::DescendingOrder);
        question.measure = Measure::Cost;
        model.setAnswer(sampleAnswer(question));
        QCOMPARE(model.sortColumn(), int(BreakdownModel::EventsColumn));
    }

    void swatchesAreTheChartsColours()
    {
        UiFixture fixture;
        SeriesColors colors(fixture.settings);
        BreakdownModel model(colors);
        OverviewQuestion question;
        const auto answer = sampleAnswer(question);
        QStringList keys;
        for (const OverviewSeries &series : answer->series)
            keys.append(series.key);
        keys.removeAll(QString());
        colors.assign(question.by, keys);
        model.setAnswer(answer);
        QCOMPARE(model.index(0, 0).data(BreakdownModel::SwatchRole).value<QColor>(), currentTokens().series[0]);
        QCOMPARE(model.index(12, 0).data(BreakdownModel::SwatchRole).value<QColor>(), currentTokens().other);
    }

    void redAndGreenOnlyForChangeInCost()
    {
        UiFixture fixture;
        SeriesColors colors(fixture.settings);
        BreakdownModel model(colors);
        auto answer = std::make_shared<OverviewAnswer>();
        answer->comparable = true;
        const qint64 dollar = oneDollar.microCents;
        for (const auto &[key, now, before] :
            {std::tuple{u"up"_s, 120 * dollar, 100 * dollar}, std::tuple{u"a little"_s, 103 * dollar, 100 * dollar},
                std::tuple{u"down"_s, 80 * dollar, 100 * dollar}, std::tuple{u"new"_s, 70 * dollar, qint64(0)}}) {
            OverviewRow row;
            row.key = row.label = key;
            row.figures.cost = now;
            row.previous = before;
            answer->rows.push_back(row);
        }
        model.setAnswer(answer);
        using Tone = BreakdownModel::Tone;
        const auto tone = [&model](const QString &key, int column) {
            return Tone(model.index(model.rowOf(key), column).data(BreakdownModel::ToneRole).toInt());
        };
        QCOMPARE(tone(u"up"_s, BreakdownModel::ChangeColumn), Tone::Bad);
        QCOMPARE(tone(u"a little"_s, BreakdownModel::ChangeColumn), Tone::Plain);
        QCOMPARE(tone(u"down"_s, BreakdownModel::ChangeColumn), Tone::Good);
        QCOMPARE(tone(u"new"_s, BreakdownModel::ChangeColumn), Tone::Muted);
        QCOMPARE(tone(u"up"_s, BreakdownModel::CostColumn), Tone::Plain);
    }
};

QTEST_MAIN(TestBreakdownModel)
#include "tst_breakdownmodel.moc"

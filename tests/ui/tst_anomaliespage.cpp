// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/sample/sampleteam.h"
#include "core/workspace/anomalybook.h"
#include "tests/support/livespend.h"
#include "tests/ui/support/livepages.h"
#include "ui/anomalies/anomaliespage.h"
#include "ui/anomalies/anomalychart.h"
#include "ui/anomalies/anomalymodel.h"
#include "ui/overview/anomalymarks.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/spendchart.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/theme/seriescolors.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

namespace
{
sample::SampleOptions company()
{
    sample::SampleOptions options = IngestFixture::small();
    options.users = 25;
    options.days = 110;
    options.anomalies = 1;
    options.rateLimits = false;
    return options;
}
} // namespace

/// The page and Overview's marks, over a real store with planted anomalies.
class TestAnomaliesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_live = std::make_unique<LiveSpend>(company());
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_theme = std::make_unique<Theme>(*m_settings);
        ConnectionView view;
        view.id = m_live->connection.id;
        view.settings = m_live->settings;
        view.health.status = Status::Healthy;
        view.health.lastSuccessMs = presentMs;
        view.everComplete = true;
        m_connections.views = {view};
    }
    void cleanupTestCase() { m_live.reset(); }

    void init()
    {
        m_settings->clear();
        m_navigator = {};
        const auto done = m_live->workspace->writer().run([](store::StoreSession &session) {
            session.transact([&] {
                for (const auto &known : session.anomalies.acknowledgements())
                    session.anomalies.removeAcknowledgement(known.anomaly);
                for (const auto &rule : session.anomalies.mutes())
                    session.anomalies.removeMute(rule.id);
                anomalybook::setSensitivity(session, Sensitivity::Default);
                session.versions.raiseNotebook();
            });
            return true;
        });
        QVERIFY(done);
        m_page = std::make_unique<AnomaliesPage>(
            m_connections, m_live->service, m_live->clock, *m_settings, m_navigator, m_cache);
        m_page->resize(1044, 800);
        m_page->show();
        m_page->activated();
        QTRY_VERIFY(model()->rowCount() > 3);
        QTRY_VERIFY(!current().text.isEmpty() && label(u"anomalyText"_s) == current().text); // the detail follows
    }
    void cleanup() { m_page.reset(); }

    void newestFirstWithEverything()
    {
        const auto answer = m_live->answer([](SpendSource &source) { return answerAnomalies(source, {}); });
        QCOMPARE(model()->rowCount(), int(answer->anomalies.size()));
        const Anomaly &first = answer->anomalies.front().anomaly;
        QCOMPARE(key(0), first.id);
        QCOMPARE(model()->index(0, AnomalyModel::NameColumn).data().toString(), first.label);
        for (const int column : {AnomalyModel::KindColumn, AnomalyModel::ObservedColumn, AnomalyModel::ExcessColumn,
                 AnomalyModel::SureColumn, AnomalyModel::SinceColumn})
            QVERIFY(!model()->index(0, column).data().toString().isEmpty());
        QTRY_COMPARE(label(u"anomalyText"_s), first.text); // explained at once
    }

    void theSpotInExplorer()
    {
        table()->setCurrentPath({key(1)});
        QTRY_COMPARE(label(u"anomalyText"_s), current().text);
        button(u"anomalyExplore"_s)->setFocus();
        QTest::keyClick(button(u"anomalyExplore"_s), Qt::Key_Space);
        QVERIFY(m_navigator.explored.has_value());
        QVERIFY(*m_navigator.explored == current().view);
        QTest::mouseClick(button(u"anomalySubject"_s), Qt::LeftButton);
        QCOMPARE(m_navigator.visited.last(), dimensionWord(current().dimension) + u' ' + current().key);
    }

    void acknowledgedWithANoteAndReopened()
    {
        const int open = model()->rowCount();
        const QString id = table()->currentPath().value(0);
        auto *note = m_page->findChild<QLineEdit *>(u"anomalyNote"_s);
        note->setFocus();
        QTest::keyClicks(note, u"A load test"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(model()->rowCount(), open - 1);
        filter(int(AnomalyState::Acknowledged));
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(key(0), id);
        QTRY_VERIFY(label(u"anomalyState"_s).contains(u"Note: A load test"_s));
        QVERIFY(!note->isVisible());
        QTest::mouseClick(button(u"anomalyUndo"_s), Qt::LeftButton);
        QTRY_COMPARE(model()->rowCount(), 0);
        filter(int(AnomalyState::Open));
        QTRY_COMPARE(model()->rowCount(), open);
    }

    void mutedByARuleAndTakenBack()
    {
        const int open = model()->rowCount();
        const QString subject = current().key;
        QMenu *menu = button(u"anomalyMute"_s)->menu();
        QVERIFY(menu->actions().size() >= 6);
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(u"Everything of"_s) && action->text().endsWith(u"30 days"_s)) {
                action->trigger();
                break;
            }
        }
        QTRY_VERIFY(model()->rowCount() < open);
        filter(int(AnomalyState::Muted));
        QTRY_VERIFY(model()->rowCount() >= 1);
        QTRY_COMPARE(current().key, subject);
        QTRY_VERIFY(label(u"anomalyState"_s).contains(u"until Dec 20"_s));
        QTest::mouseClick(button(u"anomalyUndo"_s), Qt::LeftButton);
        QTRY_COMPARE(model()->rowCount(), 0);
        filter(3); // all
        QTRY_COMPARE(model()->rowCount(), open);
    }

    void sensitivityIsEverybodys()
    {
        const int usual = model()->rowCount();
        auto *box = m_page->findChild<QComboBox *>(u"anomalySensitivity"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Up);
        QTRY_VERIFY(model()->rowCount() < usual);
        const auto kept =
            m_live->answer([](SpendSource &source) { return std::optional(anomalybook::sensitivity(source.store)); });
        QCOMPARE(**kept, Sensitivity::Low);
    }

    void oneIsShownWhateverItsState()
    {
        const QString last = key(model()->rowCount() - 1);
        filter(int(AnomalyState::Muted));
        QCOMPARE(model()->rowCount(), 0);
        m_page->showAnomaly(last);
        QTRY_COMPARE(table()->currentPath(), QStringList{last});
    }

    void theChartTellsItsDays()
    {
        auto *chart = m_page->findChild<AnomalyChart *>();
        QTRY_VERIFY(chart->textAt(chart->rect().center()).contains(u": "_s));
        QVERIFY(!chart->accessibleName().isEmpty());
    }

    void everyControlHasAName() { QCOMPARE(namelessControls(*m_page), QStringList{}); }

    void fitsTheSmallestWindow()
    {
        m_page->resize(960, 620);
        QVERIFY(m_page->minimumSizeHint().width() <= 960);
        QVERIFY(m_page->minimumSizeHint().height() <= 620);
    }

    void overviewMarksItsDays()
    {
        SeriesColors colors(*m_settings);
        OverviewPage overview(m_connections, m_live->service, m_live->clock, *m_settings, colors);
        overview.markAnomalies(m_cache);
        overview.resize(1084, 800);
        overview.show();
        overview.activated();
        auto *link = overview.findChild<QPushButton *>(u"anomaliesLink"_s);
        auto *triangles = overview.findChild<AnomalyTriangles *>();
        QTRY_VERIFY(link->isVisible());
        QVERIFY(link->text().contains(u"anomal"_s));
        const auto answer = m_live->answer([](SpendSource &source) { return answerAnomalies(source, {}); });
        std::set<int> expected; // the cycle began on the first of November
        for (const ListedAnomaly &listed : answer->anomalies) {
            for (UtcDay d = listed.anomaly.days.first; d <= listed.anomaly.days.last; d = d + 1) {
                if (const int bucket = d - *UtcDay::fromIso(u"2026-11-01"); bucket >= 0)
                    expected.insert(bucket);
            }
        }
        QCOMPARE(triangles->buckets(), std::vector<int>(expected.begin(), expected.end()));
        QCOMPARE(triangles->geometry(), overview.findChild<SpendChart *>()->viewport()->rect());
        QSignalSpy asked(&overview, &OverviewPage::anomaliesRequested);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QVERIFY(answer->find(asked[0][0].toString()) != nullptr);
    }

    void overviewsFiltersNarrowTheMarks()
    {
        SeriesColors colors(*m_settings);
        OverviewPage overview(m_connections, m_live->service, m_live->clock, *m_settings, colors);
        overview.markAnomalies(m_cache);
        overview.resize(1084, 800);
        overview.show();
        overview.activated();
        auto *link = overview.findChild<QPushButton *>(u"anomaliesLink"_s);
        auto *triangles = overview.findChild<AnomalyTriangles *>();
        auto *chart = overview.findChild<SpendChart *>();
        QTRY_VERIFY(link->isVisible());
        const std::vector<int> all = triangles->buckets();
        const auto answer = m_live->answer([](SpendSource &source) { return answerAnomalies(source, {}); });
        const UtcDay first = *UtcDay::fromIso(u"2026-11-01");
        const auto ofUser =
            std::find_if(answer->anomalies.begin(), answer->anomalies.end(), [&](const ListedAnomaly &listed) {
                return listed.anomaly.dimension == Dimension::User && listed.anomaly.days.first >= first;
            });
        QVERIFY(ofUser != answer->anomalies.end());
        // Only what belongs to that person: fewer than all, and the day of it.
        const Filters filters{{Dimension::User, {{ofUser->anomaly.key}, {}}}};
        const auto narrowed = m_live->answer([&](SpendSource &source) {
            return answerAnomalies(source, {{}, {}, filters});
        });
        QVERIFY(narrowed->anomalies.size() < answer->anomalies.size());
        QVERIFY(narrowed->find(ofUser->anomaly.id) != nullptr);
        for (const ListedAnomaly &listed : narrowed->anomalies)
            QVERIFY2(listed.anomaly.dimension != Dimension::User || listed.anomaly.key == ofUser->anomaly.key,
                qPrintable(listed.anomaly.id));
        std::set<int> expected;
        for (const ListedAnomaly &listed : narrowed->anomalies) {
            for (UtcDay d = listed.anomaly.days.first; d <= listed.anomaly.days.last; d = d + 1) {
                if (d >= first)
                    expected.insert(d - first);
            }
        }
        QMetaObject::invokeMethod(
            chart, "keyChosen", Q_ARG(QString, ofUser->anomaly.key), Q_ARG(QString, ofUser->anomaly.label));
        QTRY_COMPARE(triangles->buckets(), std::vector<int>(expected.begin(), expected.end()));
        QVERIFY(triangles->buckets() != all);
        // Somebody without any has no mark and no link.
        QMetaObject::invokeMethod(chart, "keyChosen", Q_ARG(QString, u"nobody@example.com"_s), Q_ARG(QString, u"-"_s));
        QTRY_VERIFY(!link->isVisible());
        QVERIFY(triangles->buckets().empty());
    }

private:
    AnomalyModel *model() const { return m_page->findChild<AnomalyModel *>(); }
    FigureTable *table() const { return m_page->findChild<FigureTable *>(); }
    QString key(int row) const { return model()->index(row, 0).data(FigureModel::KeyRole).toString(); }
    QString label(const QString &name) const { return m_page->findChild<QLabel *>(name)->text(); }
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }
    void filter(int value) const
    {
        QTest::mouseClick(m_page->findChild<SegmentedControl *>(u"anomalyFilter"_s)->segment(value), Qt::LeftButton);
    }
    Anomaly current() const
    {
        const ListedAnomaly *listed = model()->anomalyAt(table()->view()->currentIndex().row());
        return listed ? listed->anomaly : Anomaly{};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<LiveSpend> m_live;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    FakeConnectionService m_connections;
    RecordingNavigator m_navigator;
    std::shared_ptr<AnomalyCache> m_cache = std::make_shared<AnomalyCache>();
    std::unique_ptr<AnomaliesPage> m_page;
};

QTEST_MAIN(TestAnomaliesPage)
#include "tst_anomaliespage.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/runquery.h"
#include "tests/support/livespend.h"
#include "tests/ui/support/uifixture.h"
#include "ui/overview/rangebutton.h"
#include "ui/overview/tile.h"
#include "ui/repositories/historychart.h"
#include "ui/repositories/repositoriesmodel.h"
#include "ui/repositories/repositoriespage.h"
#include "ui/repositories/repositorypartsmodel.h"
#include "ui/repositories/stepsbar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/tablememory.h"
#include "ui/table/figureheader.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/theme/seriescolors.h"
#include "ui/widgets/invitation.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/notebox.h"
#include "ui/widgets/pagefaces.h"
#include "ui/widgets/sentencelabel.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;
using namespace spend::test;

namespace
{
constexpr std::int64_t noon = 1'794'916'800'000; // 2026-11-17 12:00 UTC
const QString lonely = u"attic/lonely"_s; ///< has commits, and nobody's spend

struct RecordingNavigator final : Navigator {
    QStringList pages;
    QList<std::pair<Dimension, QString>> subjects;
    std::vector<ExploreView> views;
    int added = 0;

    void openPage(const QString &id) override { pages.append(id); }
    void explore(const ExploreView &view) override { views.push_back(view); }
    void openSubject(Dimension dimension, const QString &key) override { subjects.append({dimension, key}); }
    void addConnection() override { ++added; }
    void addSample() override { added += 100; }
};

struct Scene : UiFixture {
    explicit Scene(LiveSpend &live, const QSize &size = {1300, 760})
        : colors(settings)
        , page((connections.views = sampleConnections().mid(0, 1), connections), live.service, live.clock, settings,
              colors, navigator)
    {
        page.resize(size);
        page.show();
        page.activateWindow();
        page.activated();
    }
    bool loaded()
    {
        return QTest::qWaitFor(
            [this] { return face() == PageFaces::Face::Content && table()->figures()->rowCount() > 0; });
    }
    PageFaces::Face face() { return page.findChild<PageFaces *>()->face(); }
    FigureTable *table() { return tableNamed(u"repositories"_s); }
    FigureTable *tableNamed(const QString &name)
    {
        const auto tables = page.findChildren<FigureTable *>();
        for (FigureTable *table : tables) {
            if (table->view()->objectName() == name)
                return table;
        }
        return nullptr;
    }
    QString cell(const QString &key, const QString &word)
    {
        FigureModel *model = table()->figures();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, model->columnOf(word));
            if (index.data(FigureModel::KeyRole).toString() == key)
                return index.data().toString();
        }
        return u"no such row"_s;
    }
    QString tile(const QString &name) { return page.findChild<Tile *>(name)->figure(); }
    QString text(const QString &name) { return page.findChild<QLabel *>(name)->text(); }
    bool opened(const QString &key)
    {
        return QTest::qWaitFor([&] { return page.openedKey() == key; });
    }
    void click(const QString &button) { QTest::mouseClick(page.findChild<QAbstractButton *>(button), Qt::LeftButton); }
    RecordingNavigator navigator;
    SeriesColors colors;
    RepositoriesPage page;
};
} // namespace

/// The page over a real store, by mouse and by keyboard; figures are compared with runQuery.
class TestRepositoriesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto options = IngestFixture::small(5);
        options.users = 20;
        m_live = std::make_unique<LiveSpend>(options);
        QSignalSpy changed(&m_live->service, &SpendService::dataChanged);
        const auto added = m_live->workspace->writer().run([&](store::StoreSession &session) {
            return session.transact([&] {
                AiCommit commit;
                commit.hash = u"aaaa"_s;
                commit.email = u"nobody@elsewhere.example"_s;
                commit.repository = lonely;
                commit.createdMs = commit.committedMs = noon;
                commit.linesAdded = 30;
                commit.tabLinesAdded = 20;
                session.commits.merge(m_live->connection.id, {commit});
                session.versions.raiseDirectory();
                return true;
            });
        });
        QVERIFY(added);
        m_live->service.refresh();
        QTRY_VERIFY(changed.count() > 0);
    }

    void figuresAgreeWithTheQuery()
    {
        Scene s(*m_live);
        QVERIFY(s.loaded());
        const SpendReport report = byRepository();
        std::int64_t attributed = 0;
        int repositories = 0;
        for (const SpendRow &row : report.rows) {
            if (row.keys[0] == u"(unattributed)") {
                QCOMPARE(s.text(u"unattributedAmount"_s),
                    moneyText(row.figures.cost) + u" · "_s + shareText(row.figures.cost, report.total.cost));
                continue;
            }
            ++repositories;
            attributed += row.figures.cost;
            QCOMPARE(s.cell(row.keys[0], u"cost"_s), moneyText(row.figures.cost));
            QCOMPARE(s.cell(row.keys[0], u"share"_s), shareText(row.figures.cost, report.total.cost));
        }
        QVERIFY(repositories > 5);
        QCOMPARE(s.table()->figures()->rowCount(), repositories + 1); // and the one with commits alone
        QCOMPARE(s.table()->figures()->totalText(RepositoriesModel::CostColumn), moneyText(attributed));
        QCOMPARE(s.tile(u"tileCost"_s), moneyText(report.total.cost));
        QCOMPARE(s.tile(u"tileAttributed"_s), shareText(attributed, report.total.cost));
        QVERIFY(s.page.findChild<SentenceLabel *>(u"repositoriesSentence"_s)
                    ->text()
                    .contains(shareText(attributed, report.total.cost)));
    }

    void howSurelyAgreesWithTheAttribution()
    {
        Scene s(*m_live);
        QVERIFY(s.loaded());
        const AttributionShare share = *m_live->answer([](SpendSource &source) {
            return attributionOf(source.picture, {cycle(), {}, {}, SortBy::Cost, 0});
        });
        const QString text = s.page.findChild<StepsBar *>(u"steps"_s)->text();
        for (const std::int64_t part : {share.sameDay, share.nextDays, share.daysBefore, share.unattributed})
            QVERIFY2(text.contains(moneyText(part)), qPrintable(text));
    }

    void linesAndCommitsAreThoseOfTheStore()
    {
        Scene s(*m_live);
        QVERIFY(s.loaded());
        const auto stored = m_live->answer([](SpendSource &source) {
            QMap<QString, std::pair<qint64, qint64>> sums;
            store::Statement &select = source.store.database().prepared(
                "SELECT r.text, sum(c.tab_lines_added + c.composer_lines_added), count(*) FROM ai_commit c JOIN "
                "repository_key r ON r.code = c.repository_code WHERE c.repository_code > 0 AND c.committed_ms >= $1 "
                "AND c.committed_ms < $2 GROUP BY r.text");
            select.bind(1, cycle().startMs());
            select.bind(2, cycle().endMs());
            while (select.step())
                sums[select.string(0)] = {select.integer(1), select.integer(2)};
            select.reset();
            return sums;
        });
        QVERIFY(stored->size() > 5);
        qint64 lines = 0;
        qint64 commits = 0;
        for (auto it = stored->begin(); it != stored->end(); ++it) {
            QCOMPARE(s.cell(it.key(), u"lines"_s), countText(it->first));
            QCOMPARE(s.cell(it.key(), u"commits"_s), countText(it->second));
            lines += it->first;
            commits += it->second;
        }
        QCOMPARE(s.tile(u"tileLines"_s), countText(lines));
        QCOMPARE(s.tile(u"tileCommits"_s), countText(commits));
    }

    void reasonsAddUpOnScreen()
    {
        Scene s(*m_live);
        QVERIFY(s.loaded());
        const auto answer = answered();
        std::int64_t sum = 0;
        int shown = 0;
        for (const UnattributedPart &part : answer->reasons) {
            const auto *row = s.page.findChild<QWidget *>(u"reason%1"_s.arg(int(part.reason)));
            QCOMPARE(row->isVisibleTo(&s.page), part.cost != 0 || part.events != 0);
            if (!row->isVisibleTo(&s.page))
                continue;
            ++shown;
            sum += part.cost;
            QCOMPARE(row->findChild<QLabel *>(u"reasonAmount"_s)->text(), moneyText(part.cost));
        }
        QVERIFY(shown >= 2);
        QCOMPARE(sum, answer->unattributed.cost);
    }

    void whatIsNotKnownIsADash()
    {
        Scene s(*m_live);
        QVERIFY(s.loaded());
        const QString dash(QChar(0x2013));
        for (const QString &word :
            {u"cost"_s, u"share"_s, u"surely"_s, u"people"_s, u"models"_s, u"perline"_s, u"percommit"_s})
            QCOMPARE(s.cell(lonely, word), dash);
        QCOMPARE(s.cell(lonely, u"commits"_s), u"1"_s);
        s.table()->figures()->sort(RepositoriesModel::CostColumn, Qt::AscendingOrder); // last in either order
        FigureModel *model = s.table()->figures();
        QCOMPARE(model->index(model->rowCount() - 1, 0).data().toString(), lonely);
    }

    void opensByMouseAndComesBack()
    {
        Scene s(*m_live);
        QVERIFY(s.loaded());
        FigureView *view = s.table()->view();
        const QString key = view->model()->index(1, 0).data(FigureModel::KeyRole).toString();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(1, 0)).center());
        QVERIFY(s.opened(key));
        QCOMPARE(s.page.findChild<ElidedLabel *>(u"repositoriesTitle"_s)->fullText(), key);
        QVERIFY(s.tableNamed(u"repositoryPeople"_s)->isVisible());
        QVERIFY(!view->isVisible());
        s.click(u"backToRepositories"_s);
        QVERIFY(s.page.openedKey().isEmpty());
        QVERIFY(view->isVisible());
        QCOMPARE(s.table()->currentPath(), QStringList{key});
    }

    void opensByKeyboardAndComesBack()
    {
        Scene s(*m_live);
        QVERIFY(s.loaded());
        FigureView *view = s.table()->view();
        view->setFocus(Qt::TabFocusReason);
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Down);
        const QString key = s.table()->currentPath().value(0);
        QVERIFY(!key.isEmpty());
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(s.opened(key));
        QTRY_VERIFY(s.page.focusWidget());
        QTest::keyClick(s.page.focusWidget(), Qt::Key_Escape);
        QVERIFY(s.page.openedKey().isEmpty());
        QCOMPARE(s.page.focusWidget(), view);
        QCOMPARE(s.table()->currentPath(), QStringList{key});
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(s.opened(key));
        QTest::keyClick(s.page.focusWidget(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(s.page.openedKey().isEmpty());
    }

    void anOpenedOneAgreesWithTheQuery()
    {
        Scene s(*m_live);
        QVERIFY(s.loaded());
        const QString key = u"northwind/storefront"_s;
        s.page.showRepository(key);
        QVERIFY(s.opened(key));
        for (const auto &[dimension, name] :
            {std::pair{Dimension::User, u"repositoryPeople"_s}, std::pair{Dimension::Model, u"repositoryModels"_s}}) {
            const SpendReport report = reported({cycle(), {dimension}, only(key), SortBy::Cost, 0});
            FigureModel *model = s.tableNamed(name)->figures();
            QVERIFY(model->rowCount() >= int(report.rows.size()));
            for (int row = 0; row < int(report.rows.size()); ++row) {
                QCOMPARE(
                    model->index(row, 0).data(FigureModel::KeyRole).toString(), report.rows[std::size_t(row)].keys[0]);
                QCOMPARE(model->index(row, 1).data().toString(), moneyText(report.rows[std::size_t(row)].figures.cost));
            }
            QCOMPARE(s.tile(u"repositoryCost"_s), moneyText(report.total.cost));
        }
    }

    void peopleAndModelsLeadOn()
    {
        Scene s(*m_live);
        QVERIFY(s.loaded());
        s.page.showRepository(u"northwind/storefront"_s);
        QVERIFY(s.opened(u"northwind/storefront"_s));
        FigureView *people = s.tableNamed(u"repositoryPeople"_s)->view();
        people->setFocus(Qt::TabFocusReason);
        people->setCurrentIndex(people->model()->index(0, 0));
        QTest::keyClick(people, Qt::Key_Return);
        QCOMPARE(s.navigator.subjects.size(), 1);
        QCOMPARE(s.navigator.subjects[0].first, Dimension::User);
        QCOMPARE(s.navigator.subjects[0].second, people->model()->index(0, 0).data(FigureModel::KeyRole).toString());
        FigureView *models = s.tableNamed(u"repositoryModels"_s)->view();
        s.page.findChild<QScrollArea *>(u"repositoryScroll"_s)->ensureWidgetVisible(models);
        QTest::mouseClick(
            models->viewport(), Qt::LeftButton, {}, models->visualRect(models->model()->index(1, 0)).center());
        QCOMPARE(s.navigator.subjects.size(), 2);
        QCOMPARE(s.navigator.subjects[1].first, Dimension::Model);
        QCOMPARE(s.navigator.subjects[1].second, models->model()->index(1, 0).data(FigureModel::KeyRole).toString());
    }

    void explorerByButtonAndByMenu()
    {
        Scene s(*m_live);
        QVERIFY(s.loaded());
        FigureView *view = s.table()->view();
        view->setFocus(Qt::TabFocusReason);
        view->setCurrentIndex(view->model()->index(0, 0));
        const QString key = s.table()->currentPath().value(0);
        const QPoint spot = view->visualRect(view->currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, spot, view->viewport()->mapToGlobal(spot));
        QCoreApplication::sendEvent(view->viewport(), &event);
        auto *menu = s.page.findChild<QMenu *>(u"rowMenu"_s);
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(s.navigator.views.size(), std::size_t(1));
        s.page.showRepository(key);
        QVERIFY(s.opened(key));
        s.click(u"exploreRepository"_s);
        QCOMPARE(s.navigator.views.size(), std::size_t(2));
        for (const ExploreView &explored : s.navigator.views) {
            QCOMPARE(explored.by, std::vector<Dimension>{Dimension::User});
            QCOMPARE(explored.filters, only(key));
            QCOMPARE(explored.range, s.page.question().range);
        }
    }

    void theUnattributedLeadsToExplorer()
    {
        Scene s(*m_live);
        QVERIFY(s.loaded());
        auto *scroll = s.page.findChild<QScrollArea *>(u"repositoriesScroll"_s);
        scroll->ensureWidgetVisible(s.page.findChild<QWidget *>(u"exploreUnattributed"_s));
        s.click(u"exploreUnattributed"_s);
        auto *noUser = s.page.findChild<QPushButton *>(u"exploreNoUser"_s);
        noUser->setFocus(Qt::TabFocusReason);
        QTest::keyClick(noUser, Qt::Key_Space);
        QCOMPARE(s.navigator.views.size(), std::size_t(2));
        const auto answer = answered();
        for (std::size_t i = 0; i < 2; ++i) { // what Explorer shows is what the page said
            const ExploreView &explored = s.navigator.views[i];
            const SpendReport report = reported({cycle(), {}, explored.filters, SortBy::Cost, 0});
            QCOMPARE(report.total.cost, i == 0 ? answer->unattributed.cost : answer->reasons[0].cost);
        }
    }

    void theRangeIsChosenAndKept()
    {
        Scene s(*m_live);
        QVERIFY(s.loaded());
        auto *range = s.page.findChild<RangeButton *>();
        for (QAction *action : range->menu()->actions()) {
            if (action->data().toInt() == int(RangeRule::Kind::LastCycle) && action->isCheckable())
                action->trigger();
        }
        QCOMPARE(s.page.question().range.kind, RangeRule::Kind::LastCycle);
        const DateRange october{*UtcDay::fromIso(u"2026-10-01"_s), *UtcDay::fromIso(u"2026-10-31"_s)};
        const SpendReport report = reported({october, {}, {}, SortBy::Cost, 0});
        QTRY_COMPARE(s.tile(u"tileCost"_s), moneyText(report.total.cost));
        RepositoriesPage again(s.connections, m_live->service, m_live->clock, s.settings, s.colors, s.navigator);
        QCOMPARE(again.question().range.kind, RangeRule::Kind::LastCycle);
    }

    void aNameThatNobodyHas()
    {
        Scene s(*m_live);
        QVERIFY(s.loaded());
        s.page.showRepository(u"no/such"_s);
        auto *note = s.page.findChild<NoteBox *>(u"repositoriesNote"_s);
        QTRY_VERIFY(note->isVisible());
        QVERIFY(note->lead().contains(u"no/such"_s));
        QVERIFY(s.page.openedKey().isEmpty());
    }

    void openedBeforeThePageWasShown()
    {
        UiFixture fixture;
        RecordingNavigator navigator;
        fixture.connections.views = sampleConnections().mid(0, 1);
        SeriesColors colors(fixture.settings);
        RepositoriesPage page(fixture.connections, m_live->service, m_live->clock, fixture.settings, colors, navigator);
        page.showRepository(lonely);
        page.show();
        page.activated();
        QTRY_COMPARE(page.openedKey(), lonely);
        QCOMPARE(page.findChild<Tile *>(u"repositoryCost"_s)->figure(), QString(QChar(0x2013)));
    }

    void theHistoryIsWalkedByKeysAndMouse()
    {
        Scene s(*m_live);
        QVERIFY(s.loaded());
        s.page.showRepository(u"northwind/storefront"_s);
        QVERIFY(s.opened(u"northwind/storefront"_s));
        auto *chart = s.page.findChild<HistoryChart *>(u"history"_s);
        QCOMPARE(chart->bucketCount(), cycle().days());
        chart->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chart, Qt::Key_Home);
        QCOMPARE(chart->current(), 0);
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->current(), 2);
        SpendQuery query{{cycle().first + 2, cycle().first + 2}, {}, only(u"northwind/storefront"_s), SortBy::Cost, 0};
        QVERIFY2(chart->tipText().contains(moneyText(reported(query).total.cost)), qPrintable(chart->tipText()));
        QCOMPARE(chart->accessibleDescription(), chart->tipText());
        QTest::keyClick(chart, Qt::Key_End);
        QCOMPARE(chart->current(), cycle().days() - 1);
        QTest::mouseMove(chart, chart->columnRect(4).center().toPoint());
        QTRY_COMPARE(chart->current(), 4);
    }

    void aHiddenPageAsksWhenItComesBack()
    {
        Scene s(*m_live);
        QVERIFY(s.loaded());
        s.page.hide();
        setRules({{u"1"_s, RepositoryRule::Kind::Wildcard, u"*"_s, u"everything"_s, true}});
        m_live->answer([](SpendSource &) { return 0; });
        QVERIFY(s.table()->figures()->rowCount() > 1);
        s.page.show();
        s.page.activated();
        QTRY_COMPARE(s.table()->figures()->rowCount(), 1);
        QCOMPARE(s.page.findChild<QPushButton *>(u"rules"_s)->text(), u"Rules (1)…"_s);
        s.page.showRepository(u"northwind/storefront"_s); // an old name finds the new one
        QVERIFY(s.opened(u"everything"_s));
        QVERIFY(s.page.findChild<SentenceLabel *>(u"repositoriesSentence"_s)->text().contains(u"northwind/docs"_s));
        setRules({});
    }

    void columnsAreChosenAndKept()
    {
        Scene s(*m_live, {1084, 760});
        QVERIFY(s.loaded());
        const auto shown = [&](const QString &word) {
            return !s.table()->view()->isColumnHidden(s.table()->figures()->columnOf(word));
        };
        QVERIFY(!shown(u"trend"_s)); // names have the room
        QVERIFY(shown(u"percommit"_s));
        s.page.resize(1400, 760);
        QTRY_VERIFY(shown(u"trend"_s) && shown(u"models"_s));
        TableMemory memory(s.settings, &s.page); // the window's
        memory.remember(&s.page);
        s.table()->setShownColumns({u"cost"_s, u"models"_s}); // as its menu does
        Q_EMIT s.table()->columnsChanged({u"cost"_s, u"models"_s});
        s.page.resize(1084, 760);
        QTRY_VERIFY(shown(u"models"_s) && !shown(u"percommit"_s));
        RepositoriesPage again(s.connections, m_live->service, m_live->clock, s.settings, s.colors, s.navigator);
        memory.remember(&again);
        again.show();
        for (FigureTable *table : again.findChildren<FigureTable *>()) {
            if (table->view()->objectName() == u"repositories")
                QCOMPARE(table->shownColumns(), (QStringList{u"cost"_s, u"models"_s}));
        }
    }

    void everythingHasAName()
    {
        Scene s(*m_live);
        QVERIFY(s.loaded());
        QCOMPARE(namelessControls(s.page), QStringList());
        s.page.showRepository(u"northwind/storefront"_s);
        QVERIFY(s.opened(u"northwind/storefront"_s));
        QCOMPARE(namelessControls(s.page), QStringList());
    }

    void nothingIsCutAtTheSmallestWindow()
    {
        Scene s(*m_live, {960, 600});
        QVERIFY(s.loaded());
        auto *scroll = s.page.findChild<QScrollArea *>(u"repositoriesScroll"_s);
        QVERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
        const auto *last = s.page.findChild<QWidget *>(u"unattributed"_s);
        QTRY_COMPARE(scroll->widget()->height(), last->geometry().bottom() + 1); // and no dead space below
    }

    void withoutConnectionsItInvites()
    {
        UiFixture fixture;
        RecordingNavigator navigator;
        SeriesColors colors(fixture.settings);
        RepositoriesPage page(fixture.connections, m_live->service, m_live->clock, fixture.settings, colors, navigator);
        page.show();
        QCOMPARE(page.findChild<PageFaces *>()->face(), PageFaces::Face::Empty);
        QTest::mouseClick(page.findChild<QPushButton *>(u"repositoriesAdd"_s), Qt::LeftButton);
        auto *sample = page.findChild<QPushButton *>(u"repositoriesSample"_s);
        sample->setFocus();
        QTest::keyClick(sample, Qt::Key_Space);
        QCOMPARE(navigator.added, 101);
    }

    void theOtherFaces()
    {
        UiFixture fixture; // its service never answers
        RecordingNavigator navigator;
        fixture.connections.views = sampleConnections().mid(0, 1);
        SeriesColors colors(fixture.settings);
        RepositoriesPage page(
            fixture.connections, fixture.spending, fixture.clock, fixture.settings, colors, navigator);
        page.show();
        page.activated();
        QCOMPARE(page.findChild<PageFaces *>()->face(), PageFaces::Face::Loading);
        Q_EMIT fixture.spending.failed({ProblemKind::Store, u"The store can't be read."_s, u"Try again."_s, {}});
        QCOMPARE(page.findChild<PageFaces *>()->face(), PageFaces::Face::Failed);
        QVERIFY(page.findChild<PageFaces *>()->failure()->title().contains(u"can't be read"_s)
            || page.findChild<PageFaces *>()->failure()->sentence().contains(u"can't be read"_s));
    }

    void aPlanThatShowsNoRepositories()
    {
        auto options = IngestFixture::small();
        options.teamsPlan = true;
        options.users = 6;
        options.days = 25;
        LiveSpend teams(options);
        Scene s(teams);
        QTRY_COMPARE(s.face(), PageFaces::Face::Content);
        QVERIFY(s.page.findChild<NoteBox *>(u"repositoriesNote"_s)->isVisible());
        QVERIFY(!s.table()->isVisible());
        const QString dash(QChar(0x2013));
        for (const QString &tile : {u"tileAttributed"_s, u"tileLines"_s, u"tilePerLine"_s, u"tileCommits"_s})
            QCOMPARE(s.tile(tile), dash);
        QVERIFY(s.tile(u"tileCost"_s) != dash);
        QVERIFY(s.page.findChild<QWidget *>(u"reason%1"_s.arg(int(UnattributedReason::NotVisible)))->isVisible());
        s.click(u"openConnections"_s);
        QCOMPARE(s.navigator.pages, QStringList{u"connections"_s});
    }

private:
    static DateRange cycle() { return {*UtcDay::fromIso(u"2026-11-01"_s), *UtcDay::fromIso(u"2026-11-20"_s)}; }
    static Filters only(const QString &repository) { return {{Dimension::Repository, {{repository}, {}}}}; }
    SpendReport reported(const SpendQuery &query)
    {
        return *m_live->answer([query](SpendSource &source) { return runQuery(source.picture, query); });
    }
    SpendReport byRepository() { return reported({cycle(), {Dimension::Repository}, {}, SortBy::Cost, 0}); }
    std::shared_ptr<const RepositoriesAnswer> answered()
    {
        return m_live->answer([](SpendSource &source) { return answerRepositories(source.picture, {}, source.nowMs); });
    }
    void setRules(const std::vector<RepositoryRule> &rules)
    {
        QSignalSpy changed(&m_live->service, &SpendService::dataChanged);
        m_live->service.change(
            SpendService::Touches::Figures,
            [rules](store::StoreSession &session) { session.repositoryRules.replace(rules); }, this,
            [](const Result<void> &) {});
        QTRY_VERIFY(changed.count() > 0);
    }

    std::unique_ptr<LiveSpend> m_live;
};

QTEST_MAIN(TestRepositoriesPage)
#include "tst_repositoriespage.moc"

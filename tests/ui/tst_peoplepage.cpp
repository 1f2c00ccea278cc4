// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/subjectratios.h"
#include "tests/support/livespend.h"
#include "tests/ui/support/uifixture.h"
#include "ui/explain/explanationpanel.h"
#include "ui/explorer/exploretext.h"
#include "ui/overview/rangebutton.h"
#include "ui/overview/spendchart.h"
#include "ui/overview/tile.h"
#include "ui/people/activitychart.h"
#include "ui/people/adoptionview.h"
#include "ui/people/factgrid.h"
#include "ui/people/groupview.h"
#include "ui/people/historycard.h"
#include "ui/people/modelview.h"
#include "ui/people/peoplelist.h"
#include "ui/people/peoplepage.h"
#include "ui/people/peopletext.h"
#include "ui/people/timelinecard.h"
#include "ui/people/userview.h"
#include "ui/table/figureheader.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/table/totalsrow.h"
#include "ui/theme/seriescolors.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/invitation.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/notebox.h"
#include "ui/widgets/pagefaces.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

namespace
{
struct Way final : Navigator {
    void openPage(const QString &id) override { pages.append(id); }
    void explore(const ExploreView &view) override { views.push_back(view); }
    void openSubject(Dimension dimension, const QString &key) override { subjects.push_back({dimension, key}); }
    void addConnection() override { ++connectionsAdded; }
    void addSample() override { ++samplesAdded; }

    QStringList pages;
    std::vector<ExploreView> views;
    std::vector<std::pair<Dimension, QString>> subjects;
    int connectionsAdded = 0;
    int samplesAdded = 0;
};

/// Refuses every question until it is mended.
class BrokenSpend final : public SpendService
{
public:
    quint64 ask(const OverviewQuestion &) override { return 0; }
    void read(std::function<void(SpendSource &)>, std::function<void(const Problem &)> broken) override
    {
        ++asked;
        broken(Problem{ProblemKind::Store, u"The store can't be read."_s, u"Free some space."_s, {}});
    }
    void change(Touches, std::function<void(store::StoreSession &)>, QObject *,
        std::function<void(const Result<void> &)>) override
    {
    }
    int asked = 0;
};

/// The page in a window over a live store.
struct Scene : UiFixture {
    explicit Scene(LiveSpend &live, PeoplePage::Tab tab = PeoplePage::Tab::People, bool asks = true)
        : colors(settings)
    {
        connections.views = sampleConnections().mid(0, 1);
        settings.setValue(u"people/tab"_s, int(tab));
        settings.setValue(u"people/range"_s, int(RangeRule::Kind::Last30Days));
        page = new PeoplePage(connections, live.service, live.clock, settings, colors, way, &window);
        // Before the page is in sight: it may ask by itself as soon as the figures are there.
        spy = std::make_unique<QSignalSpy>(page, &PeoplePage::answered);
        window.resize(1084, 800);
        page->resize(1084, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        if (asks) {
            page->activated();
            QVERIFY(answered());
        }
    }
    /// Waits for the next answer on screen.
    bool answered()
    {
        const bool came = QTest::qWaitFor([this] { return spy->count() > seen; }, 20'000);
        seen = int(spy->count());
        QCoreApplication::processEvents();
        return came;
    }
    template <class Widget>
    Widget *find(const char *name = nullptr)
    {
        const QList<Widget *> all =
            name ? page->findChildren<Widget *>(QString::fromLatin1(name)) : page->findChildren<Widget *>();
        for (Widget *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QString figure(const char *tile) { return find<Tile>(tile)->figure(); }
    QString name() { return find<ElidedLabel>("peopleName")->fullText(); }
    QString sentence() { return find<SentenceLabel>("peopleSentence")->text(); }
    FigureView *rows(const char *table) { return find<FigureView>(table); }
    QStringList column(const char *table, const QString &word)
    {
        const FigureView *view = rows(table);
        const int at = view->figures()->columnOf(word);
        QStringList texts;
        for (int row = 0; row < view->figures()->rowCount(); ++row)
            texts.append(view->figures()->index(row, at).data().toString());
        return texts;
    }
    /// Clicks the row with this key where its name stands.
    void click(const char *table, const QString &key)
    {
        FigureView *view = rows(table);
        const QModelIndex index = view->indexOf({key});
        QVERIFY(index.isValid());
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
    void press(const char *table, const QString &key)
    {
        FigureView *view = rows(table);
        view->setFocus();
        view->setCurrentIndex(view->indexOf({key}));
        QTest::keyClick(view, Qt::Key_Return);
    }

    Way way;
    SeriesColors colors;
    QWidget window;
    PeoplePage *page = nullptr;
    std::unique_ptr<QSignalSpy> spy;
    int seen = 0;
};
} // namespace

class TestPeoplePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        sample::SampleOptions options = IngestFixture::small();
        options.users = 26;
        options.days = 60;
        options.eventsPerUserDay = 5;
        m_live = std::make_unique<LiveSpend>(options);
        const auto changed = m_live->workspace->writer().run([](store::StoreSession &session) {
            session.transact([&] {
                session.database()
                    .prepared("UPDATE member_spend SET effective_limit = 250000000, on_demand = 5000000000, "
                              "hard_limit_override = 0, monthly_limit = NULL")
                    .run();
            });
        });
        QVERIFY(changed.ok());
        m_range = {UtcDay::ofMs(presentMs) - 29, UtcDay::ofMs(presentMs)};
    }

    void withoutConnectionsItInvites()
    {
        UiFixture fixture;
        Way way;
        SeriesColors colors(fixture.settings);
        PeoplePage page(fixture.connections, fixture.spending, fixture.clock, fixture.settings, colors, way);
        page.resize(1084, 700);
        page.show();
        QCOMPARE(page.findChild<PageFaces *>()->face(), PageFaces::Face::Empty);
        QTest::mouseClick(page.findChild<QPushButton *>(u"peopleAdd"_s), Qt::LeftButton);
        QCOMPARE(way.connectionsAdded, 1);
        QTest::keyClick(page.findChild<QPushButton *>(u"peopleSample"_s), Qt::Key_Space);
        QCOMPARE(way.samplesAdded, 1);
        QVERIFY(!page.findChild<QPushButton *>(u"peopleConnections"_s)->isVisible());
        QVERIFY(namelessControls(page).isEmpty());
    }

    void beforeTheFirstAnswerItWaits()
    {
        UiFixture fixture;
        fixture.connections.views = sampleConnections().mid(0, 1);
        Way way;
        SeriesColors colors(fixture.settings);
        PeoplePage page(fixture.connections, fixture.spending, fixture.clock, fixture.settings, colors, way);
        page.show();
        page.activated();
        QCoreApplication::processEvents();
        QCOMPARE(page.findChild<PageFaces *>()->face(), PageFaces::Face::Loading);
    }

    void whatFailsIsSaidAndTriedAgain()
    {
        UiFixture fixture;
        fixture.connections.views = sampleConnections().mid(0, 1);
        BrokenSpend broken;
        Way way;
        SeriesColors colors(fixture.settings);
        PeoplePage page(fixture.connections, broken, fixture.clock, fixture.settings, colors, way);
        page.show();
        page.activated();
        auto *faces = page.findChild<PageFaces *>();
        QTRY_COMPARE(faces->face(), PageFaces::Face::Failed);
        const QString said = faces->failure()->title() + faces->failure()->sentence();
        QVERIFY2(said.contains(u"can't be read"_s), qPrintable(said));
        QCOMPARE(broken.asked, 1);
        QTest::mouseClick(faces->failure()->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(broken.asked, 2);
    }

    void theListIsEverybodyByCost()
    {
        Scene scene(*m_live);
        const SpendReport report = by({Dimension::User});
        const QStringList costs = scene.column("userList", u"cost"_s);
        QVERIFY(costs.size() >= int(report.rows.size()));
        for (std::size_t i = 0; i < report.rows.size(); ++i) {
            const SpendRow &row = report.rows[i];
            const QModelIndex shown = scene.rows("userList")->indexOf({row.keys[0]});
            QCOMPARE(shown.row(), int(i));
            QCOMPARE(costs.at(int(i)), moneyText(row.figures.cost));
        }
        QCOMPARE(scene.rows("userList")->figures()->totalText(2), moneyText(report.total.cost));
        QVERIFY(scene.sentence().contains(moneyText(report.total.cost)));
        QVERIFY(namelessControls(scene.window).isEmpty());
    }

    void tabsByMouseAndByKeyboard()
    {
        Scene scene(*m_live);
        auto *tabs = scene.find<SegmentedControl>("peopleTabs");
        QTest::mouseClick(tabs->segment(int(PeoplePage::Tab::Groups)), Qt::LeftButton);
        QVERIFY(scene.answered());
        QCOMPARE(scene.page->tab(), PeoplePage::Tab::Groups);
        QVERIFY(scene.rows("groupList"));
        const SpendReport groups = by({Dimension::Group});
        QCOMPARE(scene.column("groupList", u"cost"_s).first(), moneyText(groups.rows.front().figures.cost));

        tabs->segment(int(PeoplePage::Tab::Groups))->setFocus();
        QTest::keyClick(tabs->segment(int(PeoplePage::Tab::Groups)), Qt::Key_Right);
        QVERIFY(scene.answered());
        QCOMPARE(scene.page->tab(), PeoplePage::Tab::Models);
        QVERIFY(scene.rows("modelList"));
        const SpendReport models = by({Dimension::Model});
        QCOMPARE(scene.column("modelList", u"cost"_s).size(), qsizetype(models.rows.size()));
        QCOMPARE(scene.column("modelList", u"perMillion"_s).first(),
            unitPriceText(costPerMillionTokens(models.rows.front().figures)));
        QVERIFY(namelessControls(scene.window).isEmpty());
        QCOMPARE(scene.settings.value(u"people/tab"_s).toInt(), int(PeoplePage::Tab::Models));
    }

    void findingByTyping()
    {
        Scene scene(*m_live);
        const auto &person = people()[3];
        auto *search = scene.find<QLineEdit>("userSearch");
        const int all = scene.rows("userList")->figures()->rowCount();
        search->setFocus();
        QTest::keyClicks(search, person.name.section(u' ', 1).toUpper());
        QVERIFY(scene.rows("userList")->figures()->rowCount() < all);
        for (const QString &name : scene.column("userList", u"name"_s))
            QVERIFY(name.contains(person.name.section(u' ', 1)));
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(scene.rows("userList")->figures()->rowCount(), all);

        QTest::keyClicks(search, person.email); // words need not stand in a column that is shown
        QCOMPARE(scene.rows("userList")->figures()->rowCount(), 1);
        QCOMPARE(scene.rows("userList")->figures()->totalText(2),
            moneyText(by({}, {{Dimension::User, {{person.email}, {}}}}).total.cost));
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(scene.rows("userList")->hasFocus());
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(scene.answered());
        QCOMPARE(scene.page->subject()->key, person.email);

        QTest::keyClick(scene.find<QPushButton>("peopleBack"), Qt::Key_Space);
        QVERIFY(scene.answered());
        QCOMPARE(scene.find<QLineEdit>("userSearch")->text(), person.email); // what was looked for is still there
        scene.find<QLineEdit>("userSearch")->setText(u"zzzz"_s);
        QCOMPARE(scene.rows("userList")->figures()->rowCount(), 0);
    }

    void aUserOpensByMouseAndEnterAndLeavesByEveryWay_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifier");
        QTest::newRow("mouse, button") << true << 0 << 0;
        QTest::newRow("mouse, Backspace") << true << int(Qt::Key_Backspace) << 0;
        QTest::newRow("Enter, Alt+Left") << false << int(Qt::Key_Left) << int(Qt::AltModifier);
    }
    void aUserOpensByMouseAndEnterAndLeavesByEveryWay()
    {
        QFETCH(bool, byMouse);
        QFETCH(int, key);
        QFETCH(int, modifier);
        Scene scene(*m_live);
        const auto &person = people()[5];
        byMouse ? scene.click("userList", person.email) : scene.press("userList", person.email);
        QVERIFY(scene.answered());
        QCOMPARE(scene.name(), person.name);
        QVERIFY(scene.find<UserView>("userView"));
        auto *back = scene.find<QPushButton>("peopleBack");
        QVERIFY(back->hasFocus());
        if (key == 0)
            QTest::mouseClick(back, Qt::LeftButton);
        else
            QTest::keyClick(scene.window.focusWidget(), Qt::Key(key), Qt::KeyboardModifiers(modifier));
        QVERIFY(scene.answered());
        QCOMPARE(scene.name(), u"People"_s);
        QVERIFY(!scene.page->subject());
        QVERIFY(scene.rows("userList")->hasFocus());
        QCOMPARE(scene.rows("userList")->currentIndex().data(FigureModel::KeyRole).toString(), person.email);
        QVERIFY(!scene.find<QPushButton>("peopleBack")); // there is nowhere to go back to
    }

    void aUsersPageAgreesWithTheFigures()
    {
        Scene scene(*m_live);
        const auto &person = people()[21]; // moved twelve days ago
        scene.click("userList", person.email);
        QVERIFY(scene.answered());
        const Filters only{{Dimension::User, {{person.email}, {}}}};
        const Figures figures = by({}, only).total;
        const Figures team = by({}).total;
        QCOMPARE(scene.figure("userCost"), moneyText(figures.cost));
        QCOMPARE(scene.figure("userOnDemand"), moneyText(figures.onDemand));
        QCOMPARE(scene.figure("userRequests"), valueText(figures.requests, ValueUnit::Requests));
        QCOMPARE(scene.figure("userTokens"), shortCountText(figures.tokens()));
        QCOMPARE(scene.figure("userShare"), shareText(figures.cost, team.cost));
        QCOMPARE(scene.figure("userCache"),
            shareText(
                figures.cacheReadTokens, figures.inputTokens + figures.cacheWriteTokens + figures.cacheReadTokens));
        for (const auto &[table, dimension] :
            {std::pair{"userModels", Dimension::Model}, std::pair{"userKinds", Dimension::Kind},
                std::pair{"userGroups", Dimension::Group}, std::pair{"userRepositories", Dimension::Repository}}) {
            QStringList costs;
            for (const SpendRow &row : by({dimension}, only).rows)
                costs.append(moneyText(row.figures.cost));
            QCOMPARE(scene.column(table, u"cost"_s), costs);
        }
        double charted = 0;
        for (const QList<double> &values : scene.find<SpendChart>("history")->barValues()) {
            for (const double value : values)
                charted += value;
        }
        QVERIFY(std::abs(charted * 1e8 - double(figures.cost)) < 1000);
        QVERIFY(scene.find<SpendChart>("history")->firstProvisional() < 30);
        QVERIFY(scene.sentence().contains(person.email));
        QVERIFY(scene.sentence().contains(u"in "_s + groups()[22 % 6].name));

        auto *limits = scene.find<UserView>("userView")->limits();
        QCOMPARE(limits->valuesOf(u"Effective limit"_s), QStringList{u"$250.00"_s});
        QCOMPARE(limits->valuesOf(u"Used on-demand in the cycle"_s), QStringList{u"$50.00"_s});
        QCOMPARE(limits->valuesOf(u"Used of it"_s), QStringList{u"20\u00a0%"_s});
        QCOMPARE(limits->valuesOf(u"Monthly limit"_s), QStringList{u"–"_s});
        QCOMPARE(limits->valuesOf(u"Hard limit override"_s), QStringList{u"–"_s});
        QCOMPARE(limits->valuesOf(u"Cycle began"_s), QStringList{u"Nov 1"_s});
        QVERIFY(namelessControls(scene.window).isEmpty());
    }

    void oneSubjectLeadsToTheNextAndBack()
    {
        Scene scene(*m_live);
        const QString user = people()[0].email;
        scene.click("userList", user);
        QVERIFY(scene.answered());
        const QString model = by({Dimension::Model}, {{Dimension::User, {{user}, {}}}}).rows.front().keys[0];
        scene.press("userModels", model);
        QVERIFY(scene.answered());
        QVERIFY(scene.find<ModelView>("modelView"));
        QCOMPARE(scene.page->subject()->key, model);
        const QString group = by({Dimension::Group}, {{Dimension::Model, {{model}, {}}}}).rows.front().keys[0];
        scene.press("modelGroups", group);
        QVERIFY(scene.answered());
        QVERIFY(scene.find<GroupView>("groupView"));
        QCOMPARE(scene.page->tab(), PeoplePage::Tab::Groups);
        QTest::keyClick(scene.window.focusWidget(), Qt::Key_Backspace);
        QVERIFY(scene.answered());
        QVERIFY(scene.find<ModelView>("modelView"));
        QTest::keyClick(scene.window.focusWidget(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(scene.answered());
        QCOMPARE(scene.page->subject()->key, user);
        QTest::keyClick(scene.window.focusWidget(), Qt::Key_Backspace);
        QVERIFY(scene.answered());
        QVERIFY(!scene.page->subject());
        QTest::keyClick(scene.window.focusWidget(), Qt::Key_Backspace); // the end of the way
        QVERIFY(!scene.page->subject());
    }

    void aBarOfTheHistoryOpensItsPart()
    {
        Scene scene(*m_live);
        scene.click("userList", people()[0].email);
        QVERIFY(scene.answered());
        auto *chart = scene.find<SpendChart>("history");
        const auto values = chart->barValues();
        int day = 0;
        for (int i = 0; i < values[0].size(); ++i)
            day = values[0][i] > values[0][day] ? i : day;
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->centerOf({day, 0}).toPoint());
        QVERIFY(scene.answered());
        QVERIFY(scene.find<ModelView>("modelView"));
    }

    void repositoriesAndKindsOpenElsewhere()
    {
        Scene scene(*m_live);
        const QString user = people()[0].email;
        scene.click("userList", user);
        QVERIFY(scene.answered());
        const Filters only{{Dimension::User, {{user}, {}}}};
        const QString repository = by({Dimension::Repository}, only).rows.front().keys[0];
        scene.press("userRepositories", repository);
        QCOMPARE(scene.way.subjects.back(), std::pair(Dimension::Repository, repository));
        const QString kind = by({Dimension::Kind}, only).rows.front().keys[0];
        scene.press("userKinds", kind);
        QCOMPARE(scene.way.views.back().filters.at(Dimension::Kind).included, QStringList{kind});
        QCOMPARE(scene.way.views.back().filters.at(Dimension::User).included, QStringList{user});
        QTest::mouseClick(scene.find<QPushButton>("peopleExplore"), Qt::LeftButton);
        const ExploreView &view = scene.way.views.back();
        QCOMPARE(view.filters, only);
        QCOMPARE(view.range.kind, RangeRule::Kind::Last30Days);
        QCOMPARE(view.by, std::vector{Dimension::Model});
        QVERIFY(scene.page->subject()); // leaving for another page is not leaving this one
    }

    void aGroupShowsItsMoves()
    {
        Scene scene(*m_live, PeoplePage::Tab::Groups);
        const QString group = groups()[21 % 6].id; // person 21 left it twelve days ago
        scene.press("groupList", group);
        QVERIFY(scene.answered());
        QCOMPARE(scene.name(), groups()[21 % 6].name);
        const Filters only{{Dimension::Group, {{group}, {}}}};
        const SpendReport members = by({Dimension::User}, only);
        QCOMPARE(scene.figure("groupCost"), moneyText(members.total.cost));
        for (const SpendRow &row : members.rows) {
            const QModelIndex shown = scene.rows("groupMembers")->indexOf({row.keys[0]});
            QVERIFY(shown.isValid());
            QCOMPARE(shown.siblingAtColumn(2).data().toString(), moneyText(row.figures.cost));
        }
        const QModelIndex mover = scene.rows("groupMembers")->indexOf({people()[21].email});
        QVERIFY(mover.isValid());
        const FigureModel *model = scene.rows("groupMembers")->figures();
        QCOMPARE(mover.siblingAtColumn(model->columnOf(u"in"_s)).data().toString(), u"until Nov 8"_s);
        QCOMPARE(mover.siblingAtColumn(model->columnOf(u"to"_s)).data().toString(), groups()[22 % 6].name);
        QVERIFY(scene.sentence().contains(u"usage stays with the group it happened in"_s));

        // The latest move stands on top of the timeline; by keyboard to where its user went.
        auto *timeline = scene.find<StayTimeline>("timeline");
        timeline->setFocus(Qt::TabFocusReason);
        QTest::keyClick(timeline, Qt::Key_Down);
        QVERIFY2(timeline->spotText().contains(people()[21].name), qPrintable(timeline->spotText()));
        QTest::keyClick(timeline, Qt::Key_Right);
        QTest::keyClick(timeline, Qt::Key_Right);
        QVERIFY2(timeline->spotText().contains(u"since Nov 8"_s), qPrintable(timeline->spotText()));
        QTest::keyClick(timeline, Qt::Key_Return);
        QVERIFY(scene.answered());
        QCOMPARE(scene.name(), groups()[22 % 6].name);
        QVERIFY(namelessControls(scene.window).isEmpty());

        // By mouse from a name to its user.
        timeline = scene.find<StayTimeline>("timeline");
        scene.find<GroupView>("groupView")->ensureWidgetVisible(timeline);
        QTest::mouseClick(timeline, Qt::LeftButton, {}, timeline->rectOf({0, -1}).center().toPoint());
        QVERIFY(scene.answered());
        QVERIFY(scene.find<UserView>("userView"));
    }

    void aModelIsComparedWithTheMedian()
    {
        Scene scene(*m_live, PeoplePage::Tab::Models);
        scene.click("modelList", u"gpt-5"_s);
        QVERIFY(scene.answered());
        const Filters only{{Dimension::Model, {{u"gpt-5"_s}, {}}}};
        const Figures figures = by({}, only).total;
        QCOMPARE(scene.figure("modelCost"), moneyText(figures.cost));
        QCOMPARE(scene.figure("modelPerMillion"), unitPriceText(costPerMillionTokens(figures)));
        QList<qint64> all;
        for (const SpendRow &row : by({Dimension::Model}).rows) {
            if (row.keys[0] != u"(none)"_s)
                all.append(costPerMillionTokens(row.figures).value());
        }
        std::sort(all.begin(), all.end());
        const auto n = all.size();
        const qint64 median = n % 2 ? all[n / 2] : (all[n / 2 - 1] + all[n / 2] + 1) / 2;
        auto *ratios = scene.find<ModelView>("modelView")->ratios();
        QCOMPARE(ratios->valuesOf(u"Cost per million tokens"_s),
            (QStringList{unitPriceText(costPerMillionTokens(figures)), unitPriceText(median)}));
        QVERIFY(ratios->note().contains(QString::number(n)));
        Filters max = only;
        max[Dimension::MaxMode] = {{u"max"_s}, {}};
        QCOMPARE(ratios->valuesOf(u"Max mode, of cost"_s).first(), shareText(by({}, max).total.cost, figures.cost));
        auto *tokens = scene.find<ModelView>("modelView")->tokens();
        QCOMPARE(tokens->valuesOf(u"Cache read"_s).first(), shortCountText(figures.cacheReadTokens));
        QVERIFY(tokens->valuesOf(u"Cache read"_s).last().startsWith(u"≈"_s));
        QVERIFY(tokens->note().contains(u"estimate"_s));
        QStringList users;
        for (const SpendRow &row : by({Dimension::User}, only).rows)
            users.append(moneyText(row.figures.cost));
        QCOMPARE(scene.column("modelUsers", u"cost"_s), users);
        QVERIFY(namelessControls(scene.window).isEmpty());
    }

    void aRangeCountsForAllPlacesAndIsKept()
    {
        Scene scene(*m_live);
        scene.click("userList", people()[0].email);
        QVERIFY(scene.answered());
        scene.find<RangeButton>()->menu()->actions().at(3)->trigger(); // after two cycles and a line: last 7 days
        QVERIFY(scene.answered());
        const DateRange week{m_range.last - 6, m_range.last};
        const Filters only{{Dimension::User, {{people()[0].email}, {}}}};
        QCOMPARE(scene.figure("userCost"), moneyText(m_live->report({week, {}, only, SortBy::Key, 0}).total.cost));
        QTest::mouseClick(scene.find<QPushButton>("peopleBack"), Qt::LeftButton);
        QVERIFY(scene.answered());
        QCOMPARE(scene.rows("userList")->figures()->totalText(2),
            moneyText(m_live->report({week, {}, {}, SortBy::Key, 0}).total.cost));
        PeoplePage again(scene.connections, m_live->service, m_live->clock, scene.settings, scene.colors, scene.way);
        QCOMPARE(again.range().kind, RangeRule::Kind::Last7Days);
    }

    void openedFromElsewhereBackLeadsToTheList()
    {
        Scene scene(*m_live, PeoplePage::Tab::Adoption, false);
        scene.page->showSubject(Dimension::Model, u"gpt-5"_s);
        scene.page->activated();
        QVERIFY(scene.answered());
        QVERIFY(scene.find<ModelView>("modelView"));
        QTest::keyClick(scene.window.focusWidget(), Qt::Key_Backspace);
        QVERIFY(scene.answered());
        QVERIFY(scene.rows("modelList"));
        scene.page->showSubject(Dimension::Kind, u"Free"_s); // has no page here
        QVERIFY(!scene.page->subject());
    }

    void whatNobodyKnowsIsSaid()
    {
        Scene scene(*m_live);
        scene.page->showSubject(Dimension::User, u"gone@example.com"_s);
        QVERIFY(scene.answered());
        auto *note = scene.find<NoteBox>();
        QVERIFY(note);
        QVERIFY(note->text().contains(u"gone@example.com"_s));
        QVERIFY(!scene.find<Tile>("userCost"));
        scene.page->showSubject(Dimension::User, u"(none)"_s);
        QVERIFY(scene.answered());
        QCOMPARE(scene.name(), u"No user"_s);
        QCOMPARE(scene.figure("userCost"), moneyText(by({}, {{Dimension::User, {{u"(none)"_s}, {}}}}).total.cost));
        QVERIFY(!scene.find<NoteBox>());
        QVERIFY(!scene.find<TimelineCard>());
    }

    void adoptionComesWithItsCaveats()
    {
        Scene scene(*m_live, PeoplePage::Tab::Adoption);
        auto *view = scene.find<AdoptionView>("adoptionView");
        QVERIFY(!view->saysNothing());
        for (const char *const word : {"not billable units", "missing, not zero", "lag behind", "productive"})
            QVERIFY2(view->caveats().contains(QString::fromLatin1(word)), word);
        const auto days = m_live->answer([range = m_range](SpendSource &source) {
            store::Statement &select = source.store.database().prepared(
                "SELECT day, count(*) FROM daily_usage WHERE is_active AND user_code > 0 AND day >= $1 AND day <= $2 "
                "GROUP BY day");
            select.bind(1, range.first.number);
            select.bind(2, range.last.number);
            QMap<int, int> counts;
            while (select.step())
                counts[int(select.integer(0))] = int(select.integer(1));
            select.reset();
            return counts;
        });
        QList<int> expected;
        for (int day = m_range.first.number; day <= m_range.last.number; ++day)
            expected.append(days->value(day));
        QCOMPARE(view->chart()->barValues(), expected);
        int sum = 0;
        for (const int users : expected)
            sum += users;
        QCOMPARE(scene.figure("adoptionDays"), countText(sum));

        auto *step = scene.find<SegmentedControl>("activityStep");
        QTest::mouseClick(step->segment(1), Qt::LeftButton);
        QVERIFY(view->chart()->barValues().size() < 7);
        step->segment(1)->setFocus();
        QTest::keyClick(step->segment(1), Qt::Key_Left);
        QCOMPARE(view->chart()->barValues(), expected);

        view->chart()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(view->chart(), Qt::Key_Left);
        QCOMPARE(view->chart()->current(), 29);
        QVERIFY(view->chart()->tip()->text().contains(countText(expected.last())));
        QTest::keyClick(view->chart(), Qt::Key_Escape);
        QCOMPARE(view->chart()->current(), -1);
        QTest::mouseMove(view->chart(), view->chart()->centerOf(4).toPoint());
        QTRY_COMPARE(view->chart()->current(), 4);

        QVERIFY(namelessControls(scene.window).isEmpty());
        scene.press("adoption", people()[2].email);
        QVERIFY(scene.answered());
        QCOMPARE(scene.name(), people()[2].name);
    }

    void adoptionOfARangeWithoutAnySaysSo()
    {
        Scene scene(*m_live, PeoplePage::Tab::Adoption, false);
        const UtcDay day = UtcDay::ofDate(2026, 1, 5);
        scene.settings.setValue(u"people/range"_s, int(RangeRule::Kind::Custom));
        scene.settings.setValue(u"people/first"_s, day.iso());
        scene.settings.setValue(u"people/last"_s, (day + 3).iso());
        PeoplePage page(scene.connections, m_live->service, m_live->clock, scene.settings, scene.colors, scene.way);
        QSignalSpy spy(&page, &PeoplePage::answered);
        page.show();
        page.activated();
        QVERIFY(spy.wait(20'000));
        auto *view = page.findChild<AdoptionView *>();
        QVERIFY(view->saysNothing());
        QVERIFY(view->findChild<Invitation *>()->sentence().contains(u"Nov 20"_s)); // the newest day that is there
    }

    void figuresExplainThemselves()
    {
        Scene scene(*m_live);
        const QString user = people()[0].email;
        FigureView *rows = scene.rows("userList");
        rows->setFocus();
        rows->setCurrentIndex(rows->indexOf({user}).siblingAtColumn(2));
        QTest::keyClick(rows, Qt::Key_F2);
        auto *panel = scene.window.findChild<ExplanationPanel *>();
        QVERIFY(panel);
        const QString cost = moneyText(by({}, {{Dimension::User, {{user}, {}}}}).total.cost);
        QTRY_VERIFY2(panel->plainText().contains(cost.mid(1, cost.size() - 3)), qPrintable(panel->plainText()));
        QTest::keyClick(panel, Qt::Key_Escape);
        QTRY_VERIFY(!panel->isVisible());

        auto *totals = scene.find<PeopleList>()->table()->totals();
        QTest::mouseClick(totals, Qt::LeftButton, {}, totals->cellRect(2).center());
        const QString total = moneyText(by({}).total.cost);
        QTRY_VERIFY2(panel->plainText().contains(total.mid(1, total.size() - 3)), qPrintable(panel->plainText()));
    }

    void newFiguresAreTakenInSightAndWaitOutOfSight()
    {
        Scene scene(*m_live);
        Q_EMIT m_live->service.dataChanged();
        QVERIFY(scene.answered());
        scene.window.hide();
        Q_EMIT m_live->service.dataChanged();
        m_live->answer([](SpendSource &) { return 0; });
        QCoreApplication::processEvents();
        QCOMPARE(int(scene.spy->count()), scene.seen);
        scene.window.show();
        scene.page->activated();
        QVERIFY(scene.answered());
    }

    void aTeamsPlanIsTold()
    {
        sample::SampleOptions options = IngestFixture::small();
        options.teamsPlan = true;
        LiveSpend live(options);
        Scene scene(live, PeoplePage::Tab::Groups);
        auto *list = scene.find<PeopleList>();
        QVERIFY(list->saysNotVisible());
        QVERIFY(namelessControls(scene.window).isEmpty());
        QTest::mouseClick(list->findChild<Invitation *>()->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(scene.answered());
        QCOMPARE(scene.page->tab(), PeoplePage::Tab::People);
        scene.page->showSubject(Dimension::Group, u"(unassigned)"_s);
        QVERIFY(scene.answered());
        QVERIFY(scene.find<NoteBox>("groupsNotVisible"));
        QCOMPARE(scene.figure("groupPeople"), u"–"_s);
    }

private:
    SpendReport by(const std::vector<Dimension> &dimensions, const Filters &filters = {}) const
    {
        return m_live->report({m_range, dimensions, filters, SortBy::Cost, 0});
    }
    const std::vector<sample::SamplePerson> &people() const
    {
        m_team = m_live->server.team();
        return m_team->people();
    }
    const std::vector<sample::SampleGroup> &groups() const
    {
        m_team = m_live->server.team();
        return m_team->groups().groups;
    }

    std::unique_ptr<LiveSpend> m_live;
    mutable std::shared_ptr<const sample::SampleTeam> m_team;
    DateRange m_range;
};

QTEST_MAIN(TestPeoplePage)
#include "tst_peoplepage.moc"

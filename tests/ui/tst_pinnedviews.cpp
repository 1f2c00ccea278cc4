// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/livenotebook.h"
#include "tests/ui/support/uifixture.h"
#include "ui/overview/chartcard.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/pinnedviews.h"
#include "ui/theme/seriescolors.h"
#include "ui/widgets/moneytext.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

namespace
{
SavedView pinned(const QString &name, const ExploreView &view)
{
    return {u"id of "_s + name, name, true, view, {}};
}

ExploreView viewOf(Measure measure, RangeRule::Kind range)
{
    ExploreView view;
    view.measure = measure;
    view.range.kind = range;
    view.by = {Dimension::Repository, Dimension::Model};
    return view;
}

/// Overview over a real store with three pinned views and one that is not.
struct Scene : UiFixture {
    explicit Scene(LiveSpend &spend, const QSize &size = {1084, 800})
        : live(spend)
        , colors(settings)
        , page((prepare(spend), connections.views = sampleConnections().mid(0, 1), connections), spend.service,
              spend.clock, settings, colors)
        , explored(&page, &OverviewPage::exploreRequested)
    {
        page.resize(size);
        page.show();
        page.activated();
    }
    static void prepare(LiveSpend &spend)
    {
        clearNotebook(spend);
        const auto done = changeNotebook(spend, [](store::StoreSession &session) {
            notebook::addView(session, pinned(u"This month"_s, viewOf(Measure::Cost, RangeRule::Kind::ThisMonth)));
            SavedView other = pinned(u"Not pinned"_s, viewOf(Measure::Cost, RangeRule::Kind::ThisMonth));
            other.pinned = false;
            notebook::addView(session, other);
            notebook::addView(
                session, pinned(u"Events of a week"_s, viewOf(Measure::Events, RangeRule::Kind::Last7Days)));
            ExploreView one = viewOf(Measure::OnDemand, RangeRule::Kind::Last30Days);
            one.filters[Dimension::Model] = {{u"auto"_s}, {}};
            notebook::addView(session, pinned(u"Auto on demand"_s, one));
        });
        Q_ASSERT(done);
        Q_UNUSED(done)
    }
    PinnedViews *strip() { return page.findChild<PinnedViews *>(); }
    bool loaded(int count = 3)
    {
        return QTest::qWaitFor([this, count] { return strip()->cards().size() == count; }, 20'000);
    }
    QString shown()
    {
        QStringList names;
        for (const PinnedCard *card : strip()->cards())
            names.append(card->figure().saved.name);
        return names.join(u", "_s);
    }

    LiveSpend &live;
    SeriesColors colors;
    OverviewPage page;
    QSignalSpy explored;
};
} // namespace

class TestPinnedViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_live = std::make_unique<LiveSpend>(); }

    void cardsShowTheTotalsOfTheirViews()
    {
        Scene p(*m_live);
        QVERIFY(p.loaded());
        QVERIFY(p.strip()->isVisible());
        QCOMPARE(p.shown(), u"This month, Events of a week, Auto on demand"_s);
        const UtcDay today = UtcDay::ofMs(presentMs);
        const auto total = [&](const DateRange &range, const Filters &filters = {}) {
            return m_live->report({range, {}, filters, SortBy::Cost, 0}).total;
        };
        const QList<PinnedCard *> cards = p.strip()->cards();
        QCOMPARE(cards[0]->value(), moneyText(total({today.firstOfMonth(), today}).cost));
        QCOMPARE(cards[1]->value(), countText(total({today - 6, today}).events));
        QCOMPARE(
            cards[2]->value(), moneyText(total({today - 29, today}, {{Dimension::Model, {{u"auto"_s}, {}}}}).onDemand));
        // The line is the total over the range's days.
        std::int64_t sum = 0;
        for (const auto &value : cards[0]->figure().trend)
            sum += value.value();
        QCOMPARE(sum, total({today.firstOfMonth(), today}).cost);
        QCOMPARE(cards[0]->figure().trend.size(), std::size_t(today.dayOfMonth()));
        QVERIFY(cards[0]->accessibleName().contains(cards[0]->value()));
    }

    void theChangeIsThatOfThePeriodBefore()
    {
        Scene p(*m_live);
        QVERIFY(p.loaded());
        const UtcDay today = UtcDay::ofMs(presentMs);
        const PinnedCard *week = p.strip()->cards()[1];
        QVERIFY(week->figure().comparable);
        const std::int64_t now = m_live->report({{today - 6, today}, {}, {}, SortBy::Cost, 0}).total.events;
        const std::int64_t before = m_live->report({{today - 13, today - 7}, {}, {}, SortBy::Cost, 0}).total.events;
        QCOMPARE(week->figure().value.value(), now);
        QCOMPARE(week->figure().valueBefore.value(), before);
        QVERIFY(week->movement().startsWith(now > before ? u'▲' : u'▼'));
    }

    void aClickOpensTheView()
    {
        Scene p(*m_live);
        QVERIFY(p.loaded());
        QTest::mouseClick(p.strip()->cards()[2], Qt::LeftButton);
        QCOMPARE(p.explored.count(), 1);
        QCOMPARE(p.explored[0][0].value<ExploreView>(), p.strip()->cards()[2]->figure().saved.view);
        p.strip()->cards()[0]->setFocus();
        QTest::keyClick(p.strip()->cards()[0], Qt::Key_Return);
        QCOMPARE(p.explored.count(), 2);
        QCOMPARE(p.explored[1][0].value<ExploreView>().range.kind, RangeRule::Kind::ThisMonth);
    }

    void cardsAreReordered()
    {
        Scene p(*m_live);
        QVERIFY(p.loaded());
        QTest::qWait(0);
        PinnedCard *last = p.strip()->cards()[2];
        const QPoint spot = last->mapFromGlobal(p.strip()->cards()[0]->mapToGlobal(QPoint(5, 10)));
        QTest::mousePress(last, Qt::LeftButton, {}, QPoint(40, 10));
        QMouseEvent move(QEvent::MouseMove, spot, last->mapToGlobal(spot), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(last, &move);
        QTest::mouseRelease(last, Qt::LeftButton, {}, QPoint(40, 10));
        QTRY_COMPARE(storedNames(*m_live), u"Auto on demand, Not pinned, This month, Events of a week"_s);
        QCOMPARE(p.shown(), u"Auto on demand, This month, Events of a week"_s);
        last->setFocus();
        QTest::keyClick(last, Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(storedNames(*m_live), u"This month, Not pinned, Auto on demand, Events of a week"_s);
        QVERIFY(last->hasFocus());
        QVERIFY(p.explored.isEmpty());
    }

    void theyFollowTheNotebookAndTheFigures()
    {
        Scene p(*m_live);
        QVERIFY(p.loaded());
        PinnedCard *kept = p.strip()->cards()[0];
        kept->setFocus();
        QVERIFY(changeNotebook(*m_live, [](store::StoreSession &session) {
            notebook::pinView(session, u"id of Not pinned"_s, true);
            notebook::removeView(session, u"id of Events of a week"_s);
        }));
        QTRY_COMPARE(p.shown(), u"This month, Not pinned, Auto on demand"_s);
        QCOMPARE(p.strip()->cards()[0], kept);
        QVERIFY(kept->hasFocus());
        clearNotebook(*m_live);
        QTRY_VERIFY(!p.strip()->isVisible());
        // Of a page that nobody sees nothing is asked.
        p.page.hide();
        Scene::prepare(*m_live);
        QTest::qWait(50);
        QVERIFY(p.strip()->cards().isEmpty());
        p.page.show();
        p.page.activated();
        QVERIFY(p.loaded());
    }

    void overviewStaysRoomy_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("the smallest window") << QSize(1024 - 64, 640);
        QTest::newRow("the usual window") << QSize(1280 - 196, 800);
    }
    void overviewStaysRoomy()
    {
        QFETCH(QSize, size);
        Scene p(*m_live, size);
        QVERIFY(p.loaded());
        QTRY_VERIFY(p.page.findChild<ChartCard *>()->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(p.page.size(), size); // nothing pushed it larger
        QVERIFY(p.strip()->height() <= (size.height() < 720 ? 40 : 64));
        QVERIFY(p.page.findChild<ChartCard *>()->height() >= 160);
        for (const PinnedCard *card : p.strip()->cards())
            QVERIFY(card->width() >= card->minimumSizeHint().width());
    }

    void thereIsAnEnd()
    {
        Scene p(*m_live);
        QVERIFY(p.loaded());
        QVERIFY(changeNotebook(*m_live, [](store::StoreSession &session) {
            for (int i = 0; i < 14; ++i)
                notebook::addView(
                    session, pinned(u"More %1"_s.arg(i), viewOf(Measure::Cost, RangeRule::Kind::ThisCycle)));
        }));
        QVERIFY(p.loaded(int(mostPinned)));
        // Those that do not fit are reached by Tab.
        p.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&p.page));
        PinnedCard *last = p.strip()->cards().last();
        last->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        const QRect seen(p.strip()->mapToGlobal(QPoint(0, 0)), p.strip()->size());
        QVERIFY(seen.contains(last->mapToGlobal(last->rect().center())));
    }

    void everyControlHasAName()
    {
        Scene p(*m_live);
        QVERIFY(p.loaded());
        QCOMPARE(namelessControls(*p.strip()).join(u", "_s), QString());
    }

private:
    std::unique_ptr<LiveSpend> m_live;
};

QTEST_MAIN(TestPinnedViews)
#include "tst_pinnedviews.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/livespend.h"
#include "tests/ui/support/uifixture.h"
#include "ui/explorer/eventdetails.h"
#include "ui/explorer/eventfields.h"
#include "ui/explorer/eventlistmodel.h"
#include "ui/explorer/eventlistview.h"
#include "ui/table/figureheader.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/widgets/invitation.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/pagefaces.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace spend;
using namespace spend::ui;
using namespace spend::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(spend::Dimension)

namespace
{
/// Lets a page's questions fail, or wait, as a store can.
class TroubledService final : public SpendService
{
    Q_OBJECT
public:
    bool waits = false;
    int asked = 0;

    quint64 ask(const OverviewQuestion &) override { return 0; }
    void read(std::function<void(SpendSource &)>, std::function<void(const Problem &)> failed) override
    {
        ++asked;
        if (!waits)
            failed({ProblemKind::Store, u"The store can't be read."_s, u"Check the disk."_s, {}});
    }
    void change(Touches, std::function<void(store::StoreSession &)>, QObject *,
        std::function<void(const Result<void> &)>) override
    {
    }
};

/// The view on screen over the sample's store.
struct Scene {
    explicit Scene(SpendService &service, const QSize &size = {1100, 640})
        : view(service)
    {
        view.resize(size);
        view.show();
    }
    bool shows(const QString &position)
    {
        return QTest::qWaitFor([&] { return face() == PageFaces::Face::Content && this->position() == position; });
    }
    bool faceIs(PageFaces::Face wanted)
    {
        return QTest::qWaitFor([&] { return face() == wanted; });
    }
    PageFaces::Face face() const { return view.findChild<PageFaces *>()->face(); }
    QString position() const { return view.findChild<QLabel *>(u"eventsPosition"_s)->text(); }
    QString sum() const { return view.findChild<QLabel *>(u"eventsSum"_s)->text(); }
    QPushButton *next() const { return view.findChild<QPushButton *>(u"nextEvents"_s); }
    QPushButton *previous() const { return view.findChild<QPushButton *>(u"previousEvents"_s); }
    FigureView *rows() const { return view.table()->view(); }
    EventDetails *details() const { return view.findChild<EventDetails *>(); }
    int column(const QString &word) const { return view.model()->columnOf(word); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(rows(), key, modifiers); }
    void click(const QModelIndex &index) const
    {
        QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {}, rows()->visualRect(index).center());
    }
    QString fieldShown(const QString &name) const
    {
        for (const QString &line : details()->text().split(u'\n')) {
            if (line.startsWith(name + u'\t'))
                return line.section(u'\t', 1, 1);
        }
        return {};
    }

    EventListView view;
};
} // namespace

class TestEventListView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Dimension>();
        m_fixture = std::make_unique<UiFixture>();
        m_live = std::make_unique<LiveSpend>();
        m_range = {*m_live->settings.since, UtcDay::ofMs(presentMs)};
        m_total = m_live->report({m_range, {}, {}, SortBy::Key, 0}).total;
        QVERIFY(m_total.events > 1'000);
        m_count = countText(m_total.events);
    }

    void pagesByMouse()
    {
        Scene s(m_live->service);
        s.view.setScope(m_range, {});
        std::int64_t first = 0;
        QSet<std::int64_t> seen;
        Figures sum;
        while (true) {
            const auto last = std::min<std::int64_t>(first + 200, m_total.events);
            QVERIFY2(s.shows(u"Events %1–%2 of %3"_s.arg(countText(first + 1), countText(last), m_count)),
                qPrintable(s.position()));
            QCOMPARE(s.view.model()->rowCount(), int(last - first));
            QCOMPARE(s.previous()->isEnabled(), first > 0);
            for (int row = 0; row < s.view.model()->rowCount(); ++row) {
                const ListedEvent &e = s.view.model()->eventAt(row);
                QVERIFY(!seen.contains(e.id));
                seen.insert(e.id);
                add(sum, e);
            }
            first = last;
            if (!s.next()->isEnabled())
                break;
            QTest::mouseClick(s.next(), Qt::LeftButton);
        }
        QCOMPARE(std::int64_t(seen.size()), m_total.events);
        QCOMPARE(sum, m_total); // to the micro-cent
        QVERIFY(s.sum().startsWith(moneyText(m_total.cost) + u" in all"_s));
        QVERIFY(s.sum().contains(u"without a cost"_s));
        QTest::mouseClick(s.previous(), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return s.next()->isEnabled(); }));
        QCOMPARE(s.view.model()->rowCount(), 200);
    }

    void pagesByKeyboard()
    {
        Scene s(m_live->service);
        s.view.setScope(m_range, {});
        QVERIFY(s.shows(pageText(0)));
        s.rows()->setFocus(Qt::TabFocusReason);
        QCOMPARE(s.rows()->currentIndex().row(), 0);
        s.press(Qt::Key_Down);
        QCOMPARE(s.rows()->currentIndex().row(), 1);
        s.press(Qt::Key_PageDown); // a screenful first
        QVERIFY(s.rows()->currentIndex().row() > 1 && s.rows()->currentIndex().row() < 199);
        s.press(Qt::Key_End);
        QCOMPARE(s.rows()->currentIndex().row(), 199);
        QCOMPARE(s.position(), pageText(0));
        s.press(Qt::Key_PageDown); // and where the page ends, the next one
        QVERIFY(s.shows(pageText(1)));
        QCOMPARE(s.rows()->currentIndex().row(), 0);
        s.press(Qt::Key_PageUp);
        QVERIFY(s.shows(pageText(0)));
        QCOMPARE(s.rows()->currentIndex().row(), 199); // back where one came from
        s.press(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(s.shows(pageText(1)));
        s.press(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(s.shows(pageText(2)));
        s.press(Qt::Key_PageUp, Qt::ControlModifier);
        QVERIFY(s.shows(pageText(1)));
        QCOMPARE(s.rows()->currentIndex().row(), 0);
        s.press(Qt::Key_End, Qt::ControlModifier);
        const std::int64_t lastPage = (m_total.events - 1) / 200;
        QVERIFY2(s.shows(pageText(lastPage)), qPrintable(s.position()));
        QCOMPARE(s.rows()->currentIndex().row(), s.view.model()->rowCount() - 1);
        QVERIFY(!s.next()->isEnabled());
        s.press(Qt::Key_PageDown, Qt::ControlModifier); // nowhere to go
        s.press(Qt::Key_Home); // the page's first row, then the first page
        QCOMPARE(s.rows()->currentIndex().row(), 0);
        QCOMPARE(s.position(), pageText(lastPage));
        s.press(Qt::Key_Home);
        QVERIFY(s.shows(pageText(0)));
        QCOMPARE(s.rows()->currentIndex().row(), 0);
        s.press(Qt::Key_End);
        s.press(Qt::Key_End);
        QVERIFY(s.shows(pageText(lastPage)));
    }

    void buttonsWorkByKeyboardAndKeepTheFocus()
    {
        Scene s(m_live->service);
        s.view.setScope(m_range, {});
        QVERIFY(s.shows(pageText(0)));
        s.next()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(s.next(), Qt::Key_Space);
        QVERIFY(s.shows(pageText(1)));
        QVERIFY(s.next()->hasFocus());
        s.previous()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(s.previous(), Qt::Key_Space);
        QVERIFY(s.shows(pageText(0)));
        QVERIFY(!s.previous()->isEnabled());
        QVERIFY(s.next()->hasFocus()); // the useless button handed it on
    }

    void cellsSayWhatTheStoreHolds()
    {
        Scene s(m_live->service);
        s.view.setScope(m_range, {});
        QVERIFY(s.shows(pageText(0)));
        const QAbstractItemModelTester tester(s.view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto rows = *m_live->answer([](SpendSource &source) {
            QStringList texts;
            store::Statement &select = source.store.database().prepared(
                "SELECT strftime('%H:%M:%S', (((e.id & 144115188075855871) >> 16) + 1577836800000) / 1000, "
                "'unixepoch'), m.text, k.text, e.flags & 1, e.input_tokens + e.output_tokens + e.cache_write_tokens + "
                "e.cache_read_tokens FROM event e JOIN model_key m ON m.code = e.model_code JOIN kind_key k ON k.code "
                "= e.kind_code ORDER BY e.id DESC LIMIT 200");
            while (select.step())
                texts.append(QStringList(
                    {select.string(0), select.string(1), select.string(2), select.string(3), select.string(4)})
                                 .join(u'|'));
            select.reset();
            return texts;
        });
        QCOMPARE(rows.size(), 200);
        const auto shown = [&](int row, const QString &word) {
            return s.view.model()->index(row, s.column(word)).data().toString();
        };
        for (int row = 0; row < 200; ++row) {
            const QStringList wanted = rows[row].split(u'|');
            QVERIFY(shown(row, u"time"_s).endsWith(u", "_s + wanted[0]));
            const QString model = wanted[1] == u"auto" ? u"Auto"_s : wanted[1] == u"(none)" ? u"No model"_s : wanted[1];
            QCOMPARE(shown(row, u"model"_s), model);
            QCOMPARE(shown(row, u"kind"_s), QString(wanted[2]).replace(u"(none)"_s, u"No kind"_s));
            QCOMPARE(shown(row, u"billing"_s), wanted[3] == u"1" ? u"On-demand"_s : u"Included"_s);
            QCOMPARE(shown(row, u"tokens"_s), countText(wanted[4].toLongLong()));
        }
    }

    void unknownCostIsNoZero()
    {
        Scene s(m_live->service);
        s.view.setScope(m_range, {});
        QVERIFY(s.shows(pageText(0)));
        for (int page = 0; page < 10; ++page) {
            for (int row = 0; row < s.view.model()->rowCount(); ++row) {
                const ListedEvent &e = s.view.model()->eventAt(row);
                if (!e.has(flag::uncosted))
                    continue;
                const QModelIndex cost = s.view.model()->index(row, s.column(u"cost"_s));
                QCOMPARE(cost.data().toString(), u"–"_s);
                QVERIFY(cost.data(Qt::ToolTipRole).toString().contains(u"no cost"_s));
                s.rows()->setCurrentIndex(cost);
                s.rows()->setFocus();
                s.press(Qt::Key_Space);
                QCOMPARE(s.fieldShown(u"Cost"_s), u"–"_s);
                return;
            }
            QVERIFY(s.next()->isEnabled());
            s.press(Qt::Key_PageDown, Qt::ControlModifier);
            QVERIFY(s.shows(pageText(page + 1)));
        }
        QFAIL("The sample has events without a cost.");
    }

    void pressingACellFilters_data()
    {
        QTest::addColumn<int>("dimension");
        for (const Dimension dimension : {Dimension::User, Dimension::Group, Dimension::Model, Dimension::Kind})
            QTest::newRow(qPrintable(dimensionWord(dimension))) << int(dimension);
    }

    void pressingACellFilters()
    {
        QFETCH(const int, dimension);
        const QString word = dimensionWord(Dimension(dimension));
        Scene s(m_live->service);
        s.view.setScope(m_range, {});
        QVERIFY(s.shows(pageText(0)));
        QSignalSpy chosen(&s.view, &EventListView::keyChosen);
        const QModelIndex cell = s.view.model()->index(3, s.column(word));
        const auto value = s.view.model()->valueAt(3, Dimension(dimension));
        const QVariantList wanted{QVariant::fromValue(Dimension(dimension)), value.key, value.label};
        s.click(cell);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.takeFirst(), wanted);
        QVERIFY(!s.details()->isVisible());
        // By keyboard: down to the row, right to the cell, Enter.
        s.rows()->setFocus(Qt::TabFocusReason);
        s.rows()->setCurrentIndex(s.view.model()->index(0, 0));
        for (int i = 0; i < 3; ++i)
            s.press(Qt::Key_Down);
        while (s.rows()->currentIndex().column() < cell.column())
            s.press(Qt::Key_Right);
        s.press(Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.takeFirst(), wanted);
        // And from the row's menu.
        QMenu menu;
        Q_EMIT s.view.table()->rowMenuAsked(&menu, cell);
        const QList<QAction *> actions = menu.actions();
        const auto action = std::find_if(actions.begin(), actions.end(), [&](const QAction *a) {
            return a->text().startsWith(u"Only"_s) && a->text().contains(word) && a->text().endsWith(value.label);
        });
        QVERIFY(action != actions.end());
        (*action)->trigger();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.takeFirst(), wanted);
    }

    void aFilterNarrowsTheList()
    {
        Scene s(m_live->service);
        s.view.setScope(m_range, {});
        QVERIFY(s.shows(pageText(0)));
        QTest::mouseClick(s.next(), Qt::LeftButton);
        QVERIFY(s.shows(pageText(1)));
        const QString user = s.view.model()->valueAt(0, Dimension::User).key;
        const Filters filters{{Dimension::User, {{user}, {}}}};
        const Figures total = m_live->report({m_range, {}, filters, SortBy::Key, 0}).total;
        s.view.setScope(m_range, filters);
        const QString last = countText(std::min<std::int64_t>(200, total.events));
        QVERIFY(s.shows(u"Events 1–%1 of %2"_s.arg(last, countText(total.events)))); // from the top again
        QVERIFY(s.sum().startsWith(moneyText(total.cost)));
        for (int row = 0; row < s.view.model()->rowCount(); ++row)
            QCOMPARE(s.view.model()->eventAt(row).userKey, user);
    }

    void aRepositorysShareIsTold()
    {
        const auto rows = m_live->report({m_range, {Dimension::Repository}, {}, SortBy::Cost, 0}).rows;
        const QString repository = rows[0].keys[0].startsWith(u'(') ? rows[1].keys[0] : rows[0].keys[0];
        const Filters filters{{Dimension::Repository, {{repository}, {}}}};
        const Figures attributed = m_live->report({m_range, {}, filters, SortBy::Key, 0}).total;
        Scene s(m_live->service);
        s.view.setScope(m_range, filters);
        QVERIFY(s.faceIs(PageFaces::Face::Content));
        QVERIFY2(s.sum().contains(u"of which %1 falls to these repositories"_s.arg(moneyText(attributed.cost))),
            qPrintable(s.sum()));
        QVERIFY(moneyText(attributed.cost) != moneyText(s.view.model()->page().total.cost));
        const int column = s.column(u"repository"_s);
        for (int row = 0; row < s.view.model()->rowCount(); ++row)
            QVERIFY(s.view.model()->index(row, column).data().toString().contains(repository));
    }

    void everyFieldByMouseAndByKeyboard()
    {
        Scene s(m_live->service);
        s.view.setScope(m_range, {});
        QVERIFY(s.shows(pageText(0)));
        QVERIFY(!s.details()->isVisible());
        s.click(s.view.model()->index(2, s.column(u"cost"_s)));
        QVERIFY(s.details()->isVisible());
        QCOMPARE(s.details()->text(), eventAsText(s.view.model()->eventAt(2)));
        const ListedEvent &e = s.view.model()->eventAt(2);
        QCOMPARE(s.fieldShown(u"Cost"_s), exactMoneyText(Money{e.event.cost}));
        QCOMPARE(s.fieldShown(u"Output tokens"_s), countText(e.event.outputTokens));
        QVERIFY(s.details()->text().contains(u"\ttokenUsage.outputTokens"_s));
        // It follows the rows.
        s.rows()->setFocus(Qt::TabFocusReason);
        s.press(Qt::Key_Down);
        QCOMPARE(s.details()->text(), eventAsText(s.view.model()->eventAt(3)));
        s.press(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(s.shows(pageText(1)));
        QCOMPARE(s.details()->text(), eventAsText(s.view.model()->eventAt(0)));
        s.press(Qt::Key_Escape);
        QVERIFY(!s.details()->isVisible());
        s.press(Qt::Key_Space);
        QVERIFY(s.details()->isVisible());
        s.press(Qt::Key_Space);
        QVERIFY(!s.details()->isVisible());
        s.rows()->setCurrentIndex(s.view.model()->index(5, 0));
        s.press(Qt::Key_Return); // the time filters by nothing
        QVERIFY(s.details()->isVisible());
        auto *close = s.details()->findChild<QToolButton *>(u"closeDetails"_s);
        close->setFocus(Qt::TabFocusReason);
        QTest::keyClick(close, Qt::Key_Space);
        QVERIFY(!s.details()->isVisible());
        QVERIFY(s.rows()->hasFocus());
    }

    /// Each label of the pane, and what is copied, against the event itself.
    void allFieldsAreThereWithTheirSources()
    {
        ListedEvent e;
        e.connection = u"Acme"_s;
        e.event = {1'795'186'800'123, 1, 1, 1,
            flag::onDemand | flag::maxMode | flag::tokenBased | flag::chargedGiven | flag::chargeableGiven, 21'362'320,
            1'500'000, 1'180'000, 6'200'000, 1'000, 2'000, 3'000, 4'000'000, "7f0c2a9e-1c3e-4a5b-9d7f-0123456789ab"};
        e.userKey = u"ann@example.com"_s;
        e.userLabel = u"Ann Lee"_s;
        e.groupKey = u"group_1"_s;
        e.groupLabel = u"Platform"_s;
        e.modelKey = e.modelLabel = u"gpt-5"_s;
        e.kindKey = e.kindLabel = u"Usage-based"_s;
        e.step = AttributionStep::NextDays;
        e.repositories = {{u"acme/api"_s, u"acme/api"_s, 25}, {u"acme/web"_s, u"acme/web"_s, 75}};
        e.weights = 100;
        const QStringList wanted{u"Time\t2026-11-20 15:00:00.123 UTC\ttimestamp"_s,
            u"Connection\tAcme\tthe connection that read it"_s, u"User\tAnn Lee (ann@example.com)\tuserEmail"_s,
            u"Billing group\tPlatform (group_1)\t/teams/groups: membership at that moment"_s, u"Model\tgpt-5\tmodel"_s,
            u"Kind\tUsage-based\tkind"_s, u"Cost\t$0.2136232\tchargedCents"_s, u"Billed as\tOn-demand\tisChargeable"_s,
            u"Discount\t$0.015\ttokenUsage.totalCents plus cursorTokenFee, less cost"_s,
            u"Token fee\t$0.0118\tcursorTokenFee, part of cost"_s, u"Requests\t6.2\trequestsCosts"_s,
            u"Tokens\t4,006,000\tthe four below"_s, u"Input tokens\t1,000\ttokenUsage.inputTokens"_s,
            u"Output tokens\t2,000\ttokenUsage.outputTokens"_s,
            u"Cache write tokens\t3,000\ttokenUsage.cacheWriteTokens"_s,
            u"Cache read tokens\t4,000,000\ttokenUsage.cacheReadTokens"_s, u"Max mode\tYes\tmaxMode"_s,
            u"Client\tInteractive\tisHeadless"_s, u"Token based\tYes\tisTokenBasedCall"_s,
            u"Free Bugbot\tNo\tisFreeBugbot"_s, u"Conversation\t7f0c2a9e-1c3e-4a5b-9d7f-0123456789ab\tconversationId"_s,
            u"Repositories\tacme/api 25\u00a0%, acme/web 75\u00a0%\tthe user's next commits within 7 days"_s};
        QCOMPARE(eventAsText(e).split(u'\n'), wanted);

        EventDetails details;
        QVERIFY(!details.findChild<QPushButton *>(u"copyEvent"_s)->isEnabled());
        details.setEvent(e);
        details.show();
        QStringList labels;
        for (const QLabel *label : details.findChildren<QLabel *>())
            labels.append(label->text().remove(QChar(0x200b)));
        for (const QString &line : wanted) {
            for (const QString &part : line.split(u'\t'))
                QVERIFY2(labels.contains(part), qPrintable(part));
        }
        QTest::mouseClick(details.findChild<QPushButton *>(u"copyEvent"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), wanted.join(u'\n'));

        // What follows from what was given, and what was not.
        e.event.flags = flag::uncosted;
        e.event.cost = e.event.inputTokens = 0;
        e.event.conversation.clear();
        e.repositories.clear();
        e.step = AttributionStep::Unattributed;
        const QStringList bare = eventAsText(e).split(u'\n');
        QVERIFY(bare.contains(u"Cost\t–\tneither chargedCents nor tokenUsage.totalCents was given; counted as $0"_s));
        QVERIFY(bare.contains(u"Billed as\tIncluded\tkind"_s));
        QVERIFY(bare.contains(u"Input tokens\t–\ttokenUsage.inputTokens"_s));
        QVERIFY(bare.contains(u"Conversation\t–\tconversationId"_s));
        QVERIFY(bare.contains(u"Repositories\tUnattributed\tno user, or no commits within 7 days"_s));
        e.event.flags = 0;
        QVERIFY(eventAsText(e).contains(
            u"Cost\t$0.00\ttokenUsage.totalCents less discountPercentOff, plus cursorTokenFee"_s));
        e.kindKey = u"Errored, Not Charged"_s;
        QVERIFY(eventAsText(e).contains(u"Cost\t$0.00\tkind says that nothing is charged"_s));
    }

    void copies()
    {
        Scene s(m_live->service);
        s.view.setScope(m_range, {});
        QVERIFY(s.shows(pageText(0)));
        s.rows()->setFocus(Qt::TabFocusReason);
        s.press(Qt::Key_Down);
        s.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), eventAsText(s.view.model()->eventAt(1)));
        QMenu menu;
        Q_EMIT s.view.table()->rowMenuAsked(&menu, s.view.model()->index(4, 0));
        for (QAction *action : menu.actions()) {
            if (action->text() == u"Copy every field")
                action->trigger();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), eventAsText(s.view.model()->eventAt(4)));
    }

    void columnsAreChosen()
    {
        Scene s(m_live->service);
        s.view.setScope(m_range, {});
        QVERIFY(s.shows(pageText(0)));
        QSignalSpy changed(&s.view, &EventListView::columnsChanged);
        const int conversation = s.column(u"conversation"_s);
        QVERIFY(s.rows()->isColumnHidden(conversation));
        auto *button = s.view.findChild<QToolButton *>(u"eventTableColumns"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        auto *menu = s.view.findChild<QMenu *>(u"columnMenu"_s);
        QTRY_VERIFY(menu && menu->isVisible());
        const QList<QAction *> actions = menu->actions();
        const auto action =
            std::find_if(actions.begin(), actions.end(), [](const QAction *a) { return a->text() == u"Conversation"; });
        QVERIFY(action != actions.end());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(*action).center());
        QVERIFY(!s.rows()->isColumnHidden(conversation));
        QCOMPARE(changed.count(), 1);
        QVERIFY(s.view.shownColumns().contains(u"conversation"_s));
        menu->close();
        s.view.setShownColumns({u"user"_s, u"cache-read"_s});
        QVERIFY(s.rows()->isColumnHidden(conversation));
        QVERIFY(!s.rows()->isColumnHidden(s.column(u"cache-read"_s)));
        QVERIFY(!s.rows()->isColumnHidden(s.column(u"time"_s))); // always there
    }

    /// The order is the list's: a head is no promise to sort two thousand events by sorting two hundred.
    void headsDoNotSort()
    {
        Scene s(m_live->service);
        s.view.setScope(m_range, {});
        QVERIFY(s.shows(pageText(0)));
        const std::int64_t top = s.view.model()->eventAt(0).id;
        FigureHeader *head = s.view.table()->head();
        const QRect cost = head->columnRect(s.column(u"cost"_s), 0, FigureHeader::height);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, cost.center());
        QCOMPARE(s.view.model()->eventAt(0).id, top);
    }

    void nothingMatches()
    {
        Scene s(m_live->service);
        s.view.setScope(m_range, {{Dimension::User, {{u"nobody@example.com"_s}, {}}}});
        QVERIFY(s.faceIs(PageFaces::Face::Empty));
        const auto *empty = s.view.findChild<Invitation *>(u"eventsEmpty"_s);
        QCOMPARE(empty->title(), u"No events match"_s);
        QVERIFY(empty->sentence().contains(m_range.first.iso()));
        s.view.setScope(m_range, {});
        QVERIFY(s.shows(pageText(0)));
    }

    void troubleIsTold()
    {
        TroubledService trouble;
        trouble.waits = true;
        Scene s(trouble);
        QCOMPARE(s.face(), PageFaces::Face::Loading);
        QCOMPARE(trouble.asked, 0); // nothing to ask yet
        s.view.setScope(m_range, {});
        QCOMPARE(trouble.asked, 1);
        QCOMPARE(s.face(), PageFaces::Face::Loading);
        trouble.waits = false;
        Q_EMIT trouble.dataChanged();
        QVERIFY(s.faceIs(PageFaces::Face::Failed));
        const auto *failure = s.view.findChild<PageFaces *>()->failure();
        QCOMPARE(failure->title(), u"The store can't be read."_s);
        QTest::mouseClick(failure->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(trouble.asked, 3);
    }

    void hiddenItAsksNothing()
    {
        TroubledService service;
        service.waits = true;
        EventListView view(service);
        view.setScope(m_range, {});
        Q_EMIT service.dataChanged();
        QCOMPARE(service.asked, 0);
        view.show();
        QCOMPARE(service.asked, 1);
        view.hide();
        Q_EMIT service.dataChanged();
        Q_EMIT service.dataChanged();
        QCOMPARE(service.asked, 1);
        view.show();
        QCOMPARE(service.asked, 2);
        view.hide();
        view.show(); // nothing changed meanwhile
        QCOMPARE(service.asked, 2);
    }

    /// What arrives meanwhile moves no row that one looks at.
    void newEventsDoNotMoveThePage()
    {
        LiveSpend live;
        const UtcDay tomorrow = UtcDay::ofMs(presentMs) + 1;
        const DateRange range{*live.settings.since, tomorrow};
        Scene s(live.service);
        s.view.setScope(range, {});
        QVERIFY(s.faceIs(PageFaces::Face::Content));
        QTest::mouseClick(s.next(), Qt::LeftButton);
        QTRY_VERIFY(s.position().startsWith(u"Events 201–400"_s));
        s.rows()->setCurrentIndex(s.view.model()->index(7, 0));
        const std::int64_t current = s.view.model()->eventAt(7).id;
        const auto done = live.workspace->writer().run([&](store::StoreSession &session) {
            ingest::WindowPicture picture;
            picture.span = {tomorrow.startMs(), (tomorrow + 1).startMs()};
            picture.texts = std::make_shared<const ingest::TextLists>(
                ingest::TextLists{{"(none)", "new@example.com"}, {"(none)"}, {"(none)"}});
            for (int i = 0; i < 3; ++i)
                picture.events.push_back({tomorrow.startMs() + i, 1, 0, 0, 0, 1'000'000, 0, 0, 0, 0, 0, 0, 0, {}});
            return ingest::swapWindow(session, live.connection.id, std::move(picture), presentMs).rollupVersion;
        });
        QVERIFY(done && *done > 0);
        live.service.refresh();
        QTRY_VERIFY2(s.position().startsWith(u"Events 204–403"_s), qPrintable(s.position()));
        QCOMPARE(s.view.model()->eventAt(7).id, current);
        QCOMPARE(s.rows()->currentIndex().row(), 7);
    }

    void everythingHasAName()
    {
        Scene s(m_live->service);
        s.view.setScope(m_range, {});
        QVERIFY(s.shows(pageText(0)));
        s.click(s.view.model()->index(0, 0));
        QVERIFY(s.details()->isVisible());
        QCOMPARE(namelessControls(s.view), QStringList());
        const QModelIndex cost = s.view.model()->index(0, s.column(u"cost"_s));
        QCOMPARE(cost.data(Qt::AccessibleTextRole).toString(), u"Cost: "_s + cost.data().toString());
    }

    void requestUnits_data()
    {
        QTest::addColumn<qint64>("micro");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << u"0"_s;
        QTest::newRow("whole") << qint64(3'000'000) << u"3"_s;
        QTest::newRow("decimals") << qint64(6'200'000) << u"6.2"_s;
        QTest::newRow("thousands") << qint64(1'234'567'891'000) << u"1,234,567.891"_s;
        QTest::newRow("a credit below one") << qint64(-500'000) << u"−0.5"_s;
        QTest::newRow("a credit") << qint64(-1'500'000) << u"−1.5"_s;
    }

    void requestUnits()
    {
        QFETCH(const qint64, micro);
        QFETCH(const QString, text);
        QCOMPARE(requestsText(micro), text);
    }

private:
    QString pageText(std::int64_t page) const
    {
        const std::int64_t first = page * 200;
        return u"Events %1–%2 of %3"_s.arg(
            countText(first + 1), countText(std::min(first + 200, m_total.events)), m_count);
    }
    static void add(Figures &sum, const ListedEvent &e)
    {
        const UsageEvent &u = e.event;
        sum += {u.cost, e.has(flag::onDemand) ? u.cost : 0, 1, e.has(flag::uncosted) ? 1 : 0, u.requests, u.inputTokens,
            u.outputTokens, u.cacheWriteTokens, u.cacheReadTokens};
    }

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<LiveSpend> m_live;
    DateRange m_range;
    Figures m_total;
    QString m_count;
};

QTEST_MAIN(TestEventListView)
#include "tst_eventlistview.moc"

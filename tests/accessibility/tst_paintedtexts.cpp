// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/budget/budgetbook.h"
#include "core/calendar/calendar.h"
#include "core/plan/contracttable.h"
#include "tests/accessibility/support/cuttexts.h"
#include "tests/accessibility/support/everyplace.h"
#include "tests/accessibility/support/paintedtexts.h"
#include "tests/ui/support/livenotebook.h"
#include "ui/explorer/explorerpage.h"
#include "ui/explorer/filterbar.h"
#include "ui/explorer/filterpicker.h"
#include "ui/explorer/rangepicker.h"
#include "ui/explorer/rangepopup.h"
#include "ui/explorer/viewsbutton.h"
#include "ui/explorer/viewspanel.h"
#include "ui/people/peoplepage.h"
#include "ui/plan/planpage.h"
#include "ui/repositories/repositoriespage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/table/figureview.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <functional>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
/// Paints a text that is cut, two over each other and one as it should be.
class Careless final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawText(QRect(10, 10, 30, 30), Qt::AlignLeft, u"Far too long for its room"_s);
        painter.drawText(QPoint(10, 80), u"One"_s);
        painter.drawText(QPoint(14, 84), u"Other"_s);
        painter.drawText(QRect(10, 120, 280, 40), Qt::AlignLeft, u"With all the room it needs"_s);
    }
};

/// Budgets, pinned views, a note, days off, rules and a commitment: what pages paint only where there is some.
void fill(LiveSpend &live)
{
    Budget whole;
    whole.id = u"whole"_s;
    whole.name = u"Everything the whole team spends"_s;
    whole.amount = Money{1'234'567 * oneDollar.microCents};
    whole.createdMs = presentMs;
    Budget crossed = whole;
    crossed.id = u"crossed"_s;
    crossed.name = u"Crossed long ago"_s;
    crossed.amount = Money{10 * oneDollar.microCents};
    Contract contract;
    contract.seatTypes = {{u"Standard"_s, Money{40 * oneDollar.microCents}, Money{20 * oneDollar.microCents}}};
    contract.defaultType = u"Standard"_s;
    contract.commitment = Commitment{
        Money{10'000 * oneDollar.microCents}, {october.first, UtcDay::ofDate(2026, 12, 31)}, Measure::Cost, true};
    const auto done = changeNotebook(live, [&](store::StoreSession &session) {
        budgets::add(session, whole);
        budgets::add(session, crossed);
        for (const ChartShape shape : {ChartShape::Bars, ChartShape::Lines}) {
            SavedView saved;
            saved.id = saved.name = u"A view with a name that is rather long %1"_s.arg(int(shape));
            saved.pinned = true;
            saved.view.shape = shape;
            notebook::addView(session, saved);
        }
        notebook::putNote(session, {u"note"_s, october.first + 10, u"Release"_s});
        notebook::putNote(session, {u"other"_s, october.first + 10, u"And its mending"_s});
        calendar::addDays(session, october.first, october.first + 3, u"Closed for the works outing"_s);
        session.repositoryRules.replace(
            {{u"1"_s, RepositoryRule::Kind::Wildcard, u"acme/service-*"_s, u"acme/services"_s, true}});
        store::ContractTable(session.database()).put(live.connection.id, contract);
    });
    QVERIFY(done);
}

QString firstKey(EveryPlace &place, const QString &table)
{
    const auto *view = place.window().findChild<ui::FigureView *>(table);
    return view ? view->model()->index(0, 0).data(ui::FigureModel::KeyRole).toString() : QString();
}

/// Something that is shown only when it is opened. Gives what to look at; null where it does not come.
struct State {
    QString name;
    std::function<QWidget *(EveryPlace &)> open;
};

State people(const QString &name, ui::PeoplePage::Tab tab, const QString &table = {}, Dimension subject = {})
{
    return {name, [=](EveryPlace &place) {
                QWidget *page = place.page(u"people"_s);
                auto *shown = place.window().findChild<ui::PeoplePage *>();
                shown->showTab(tab);
                place.settle();
                if (!table.isEmpty()) {
                    shown->showSubject(subject, firstKey(place, table));
                    place.settle();
                }
                return page;
            }};
}

State plan(const QString &tab)
{
    return {u"plan "_s + tab, [=](EveryPlace &place) {
                QWidget *page = place.page(u"plan"_s);
                place.window().findChild<ui::PlanPage *>()->showTab(tab);
                place.settle();
                return page;
            }};
}

State explorer(const QString &name, ChartShape shape, const std::function<void(ExploreView &)> &change = {})
{
    return {u"explorer "_s + name, [=](EveryPlace &place) {
                QWidget *page = place.page(u"explorer"_s);
                ExploreView view;
                view.range = {RangeRule::Kind::Custom, october};
                view.by = {Dimension::Model};
                view.shape = shape;
                if (change)
                    change(view);
                place.window().findChild<ui::ExplorerPage *>()->showView(view);
                place.settle();
                return page;
            }};
}

QList<State> states()
{
    using Tab = ui::PeoplePage::Tab;
    return {
        {u"overview with views and a budget"_s, [](EveryPlace &place) { return place.page(u"overview"_s); }},
        {u"budgets"_s, [](EveryPlace &place) { return place.page(u"budgets"_s); }},
        {u"forecast with a budget"_s, [](EveryPlace &place) { return place.page(u"forecast"_s); }},
        people(u"groups"_s, Tab::Groups),
        people(u"models"_s, Tab::Models),
        people(u"adoption"_s, Tab::Adoption),
        people(u"a person"_s, Tab::People, u"userList"_s, Dimension::User),
        people(u"a group"_s, Tab::Groups, u"groupList"_s, Dimension::Group),
        people(u"a model"_s, Tab::Models, u"modelList"_s, Dimension::Model),
        plan(u"seats"_s),
        plan(u"limits"_s),
        plan(u"contract"_s),
        plan(u"what-if"_s),
        {u"a repository"_s,
            [](EveryPlace &place) {
                QWidget *page = place.page(u"repositories"_s);
                place.window().findChild<ui::RepositoriesPage *>()->showRepository(firstKey(place, u"repositories"_s));
                place.settle();
                return page;
            }},
        {u"days off"_s,
            [](EveryPlace &place) {
                QWidget *page = place.page(u"settings"_s);
                place.window().findChild<ui::SettingsPage *>()->showSection(u"calendar"_s);
                place.settle();
                return page;
            }},
        explorer(u"bars, plan apart"_s, ChartShape::Bars, [](ExploreView &view) { view.partsOfPlan = true; }),
        explorer(u"area"_s, ChartShape::Area),
        explorer(u"lines by two"_s, ChartShape::Lines,
            [](ExploreView &view) {
                view.by = {Dimension::Group, Dimension::Model};
            }),
        explorer(u"filtered"_s, ChartShape::Bars,
            [](ExploreView &view) {
                view.filters[Dimension::MaxMode] = {{}, {u"max"_s}};
            }),
        {u"range"_s,
            [](EveryPlace &place) -> QWidget * {
                QWidget *page = place.page(u"explorer"_s);
                page->findChild<ui::RangePicker *>()->openPopup();
                return page->findChild<ui::RangePopup *>();
            }},
        {u"views"_s,
            [](EveryPlace &place) -> QWidget * {
                auto *button = place.page(u"explorer"_s)->findChild<ui::ViewsButton *>();
                button->click();
                return button->panel();
            }},
        {u"what to filter by"_s,
            [](EveryPlace &place) -> QWidget * {
                auto *bar = place.page(u"explorer"_s)->findChild<ui::FilterBar *>();
                bar->addFilter();
                return bar->picker();
            }},
        {u"values to filter by"_s,
            [](EveryPlace &place) -> QWidget * {
                ui::FilterPicker *picker = place.page(u"explorer"_s)->findChild<ui::FilterBar *>()->picker();
                picker->openValues(QRect(100, 100, 80, 30), Dimension::Model, true);
                return picker;
            }},
        {u"palette"_s,
            [](EveryPlace &place) -> QWidget * {
                place.page(u"overview"_s);
                place.window().showPalette();
                return place.window().findChild<ui::CommandPalette *>();
            }},
    };
}
} // namespace

/// What widgets paint themselves shows all of its text at any size, in states that the walk over every page
/// (tst_textsize) does not come by.
class TestPaintedTexts : public QObject
{
    Q_OBJECT

    static void prepare(EveryPlace &place, int percent)
    {
        place.pages.theme.setTextPercent(percent);
        {
            const ui::Theme atTheStart(place.pages.settings); // of two that stay each would undo the other's palette
        }
        fill(place.pages.live);
        place.open();
    }

    /// A message of QVERIFY2 has no room for many.
    static void verifyNone(const QStringList &troubles)
    {
        for (const QString &trouble : troubles)
            qWarning().noquote() << trouble;
        QVERIFY2(troubles.isEmpty(), qPrintable(u"%1 texts are not whole"_s.arg(troubles.size())));
    }

private Q_SLOTS:
    void theCheckFindsWhatIsWrong()
    {
        QWidget window;
        auto *careless = new Careless(&window);
        careless->resize(300, 200);
        window.resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QStringList troubles = paintedTroubles(window);
        QCOMPARE(troubles.size(), 2);
        QVERIFY2(troubles[0].contains(u"cut to 30x30: “Far too long"_s), qPrintable(troubles[0]));
        QVERIFY2(troubles[1].contains(u"“Other”"_s) && troubles[1].contains(u"over “One”"_s), qPrintable(troubles[1]));
    }

    void theCheckSeesTheEdge()
    {
        QWidget window;
        auto *careless = new Careless(&window);
        careless->resize(300, 100); // the last text lies below
        window.resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QStringList troubles = paintedTroubles(window);
        QCOMPARE(troubles.size(), 3);
        QVERIFY2(troubles[2].contains(u"beyond the edge: “With all"_s), qPrintable(troubles[2]));
    }

    void everyStateIsWhole_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 150, 200})
            QTest::addRow("%d %%", percent) << percent;
    }
    void everyStateIsWhole()
    {
        QFETCH(int, percent);
        EveryPlace place;
        prepare(place, percent);
        QStringList all;
        const QList<State> every = states();
        for (const State &state : every) {
            QWidget *const shown = state.open(place);
            QVERIFY2(shown, qPrintable(state.name));
            place.settle();
            QTRY_VERIFY2(shown->isVisible(), qPrintable(state.name));
            for (const QString &text : cutTexts(*shown) + paintedTroubles(*shown))
                all.append(u"%1: %2"_s.arg(state.name, text));
            if (shown->isWindow())
                shown->hide();
        }
        verifyNone(all);
    }

    /// Rules and what looks alike stand in a dialog, as the help's list does.
    void dialogsWithContentsAreWhole_data() { everyStateIsWhole_data(); }
    void dialogsWithContentsAreWhole()
    {
        QFETCH(int, percent);
        EveryPlace place;
        prepare(place, percent);
        QStringList all;
        for (const QString &id : {u"rules"_s, u"help"_s, u"wizard"_s, u"wizardKey"_s, u"costCentres"_s}) {
            const auto dialog = place.dialog(id);
            for (const QString &text : cutTexts(*dialog) + paintedTroubles(*dialog))
                all.append(u"%1: %2"_s.arg(id, text));
        }
        verifyNone(all);
    }
};

QTEST_MAIN(TestPaintedTexts)
#include "tst_paintedtexts.moc"

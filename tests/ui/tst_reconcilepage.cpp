// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/livepages.h"
#include "ui/connections/datafaces.h"
#include "ui/overview/tile.h"
#include "ui/reconcile/differencescard.h"
#include "ui/reconcile/invoicecard.h"
#include "ui/reconcile/reconcilemodel.h"
#include "ui/reconcile/reconcilepage.h"
#include "ui/reconcile/reconcileusercard.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/widgets/invitation.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/pagefaces.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

/// The page of two sides, over a real store.
class TestReconcilePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_pages = std::make_unique<LivePages>(); }

    void init()
    {
        m_pages->settings.clear();
        m_pages->navigator = {};
        open();
    }
    void cleanup()
    {
        m_page.reset();
        const auto done = m_pages->live.workspace->writer().run([this](store::StoreSession &session) {
            session.transact([&] {
                session.invoices.remove(m_pages->live.connection.id, october.first);
                session.invoices.remove(m_pages->live.connection.id, november.first);
                session.versions.raiseNotebook();
            });
        });
        QVERIFY(done);
    }

    void theCurrentCycleFirst()
    {
        QCOMPARE(cycles()->count(), 2);
        QCOMPARE(cycles()->currentText(), u"Nov 1 – Nov 30: running, 1 difference"_s);
        QVERIFY(!connections()->isVisible()); // there is only one
        const auto rows = m_pages->live.report({november, {Dimension::User}, {}, SortBy::Key, 0}).rows;
        QCOMPARE(table()->figures()->rowCount(), int(rows.size()));
        QCOMPARE(tile(u"tileMatched"_s)->figure(), countText(std::int64_t(rows.size()) - 1));
        QCOMPARE(tile(u"tileOnlyInEvents"_s)->figure(), u"1"_s); // No user
        QCOMPARE(tile(u"tileDifferent"_s)->figure(), u"0"_s);
        QCOMPARE(label(u"standing"_s), u"Running, 10 days to go"_s);
        QVERIFY(label(u"readingText"_s).startsWith(u"spendCents is what is billed beyond the plan"_s));
    }

    void theTilesOfOctober()
    {
        showOctober();
        const SpendReport report = m_pages->live.report({october, {Dimension::User}, {}, SortBy::Key, 0});
        const int users = int(report.rows.size()) + 1; // and the seat
        QCOMPARE(tile(u"tileMatched"_s)->beside(), u"of %1"_s.arg(users));
        QCOMPARE(tile(u"tileMatched"_s)->figure(), countText(users - 6));
        QCOMPARE(tile(u"tileDifferent"_s)->figure(), u"3"_s);
        // 5 dollars more on-demand, 37 cents less, and a cent and a bit more.
        QCOMPARE(tile(u"tileDifferent"_s)->context(), u"! +$4.64"_s);
        QCOMPARE(tile(u"tileOnlyInEvents"_s)->figure(), u"2"_s);
        QCOMPARE(tile(u"tileOnlyInSpend"_s)->figure(), u"1"_s);
        QCOMPARE(tile(u"tileOnlyInSpend"_s)->context(), u"! −$40.00"_s);
        QCOMPARE(tile(u"tileEventsCost"_s)->figure(), moneyText(report.total.cost));
        QCOMPARE(tile(u"tileEventsOnDemand"_s)->figure(), moneyText(report.total.onDemand));
        QVERIFY(tile(u"tileEventsCost"_s)->context().startsWith(u"spend: $"_s));
        QCOMPARE(label(u"standing"_s), u"Settled: it ended 20 days ago"_s);
        QVERIFY(label(u"standingText"_s).contains(u"last read Oct 31, 00:00 UTC, 24 h before the end"_s));
        QVERIFY(label(u"reading"_s).contains(u"fits one reading best"_s));
    }

    void cyclesByKeyboard()
    {
        cycles()->setFocus();
        QTest::keyClick(cycles(), Qt::Key_Down);
        QTRY_COMPARE(label(u"standing"_s), u"Settled: it ended 20 days ago"_s);
        QCOMPARE(m_page->question().cycle.value(), october.first);
        QTest::keyClick(cycles(), Qt::Key_Up);
        QTRY_COMPARE(label(u"standing"_s), u"Running, 10 days to go"_s);
    }

    void theLargestDifferenceFirst()
    {
        showOctober();
        const auto key = [&](int row) {
            return table()->figures()->index(row, 0).data(FigureModel::KeyRole).toString();
        };
        // Whatever its sign: sums by hand of those that differ.
        const auto rows = m_pages->live.report({october, {Dimension::User}, {}, SortBy::Key, 0}).rows;
        QMap<QString, qint64> sizes{{m_pages->october.seat, 40 * oneDollar.microCents},
            {m_pages->october.onDemand, 5 * oneDollar.microCents}, {m_pages->october.more, 37'000'000},
            {m_pages->october.removed, 1'000'001}};
        for (const SpendRow &row : rows) {
            if (row.keys.first() == u"(none)"_s || row.keys.first() == m_pages->october.dropped)
                sizes[row.keys.first()] = row.figures.cost;
        }
        QStringList expected = sizes.keys();
        std::sort(
            expected.begin(), expected.end(), [&](const QString &a, const QString &b) { return sizes[a] > sizes[b]; });
        QStringList shown;
        for (int row = 0; row < expected.size(); ++row)
            shown.append(key(row));
        QCOMPARE(shown, expected);
        // The first is explained at once.
        QTRY_COMPARE(table()->currentPath(), QStringList{expected.first()});
        QTRY_VERIFY(userCard()->plainText().startsWith(table()->figures()->index(0, 0).data().toString()));
        QCOMPARE(table()->figures()->totalText(ReconcileModel::UserColumn), u"All users"_s);
    }

    void onlyDifferences()
    {
        showOctober();
        const int all = table()->figures()->rowCount();
        auto *filter = m_page->findChild<SegmentedControl *>(u"reconcileFilter"_s);
        QTest::mouseClick(filter->segment(1), Qt::LeftButton);
        QCOMPARE(table()->figures()->rowCount(), 6);
        for (int row = 0; row < 6; ++row)
            QVERIFY(!table()
                         ->figures()
                         ->index(row, ReconcileModel::StateColumn)
                         .data()
                         .toString()
                         .startsWith(u"Matches"_s));
        // The totals are those of everybody.
        QCOMPARE(table()->figures()->totalText(ReconcileModel::EventsCostColumn), tile(u"tileEventsCost"_s)->figure());
        filter->segment(1)->setFocus();
        QTest::keyClick(filter->segment(1), Qt::Key_Left);
        QCOMPARE(table()->figures()->rowCount(), all);
        QTest::keyClick(filter->segment(0), Qt::Key_Right);
        QCOMPARE(table()->figures()->rowCount(), 6);
        open(); // and the next start knows
        showOctober();
        QCOMPARE(table()->figures()->rowCount(), 6);
    }

    void aRowExplainsItself_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("more") << u"more"_s
                              << QStringList{u"Differs"_s, u"−$0.37"_s, u"Spend read before the end"_s,
                                     u"last read on 2026-10-31"_s};
        QTest::newRow("on-demand") << u"onDemand"_s << QStringList{u"Differs"_s, u"+$5.00"_s};
        QTest::newRow("dropped") << u"dropped"_s
                                 << QStringList{u"Only in events"_s, u"Not in the service's list"_s, u"dashboard"_s};
        QTest::newRow("removed") << u"removed"_s << QStringList{u"Removed members"_s, u"+$0.01000001"_s};
        QTest::newRow("old") << u"old"_s << QStringList{u"Matches"_s, u"Only on-demand compared"_s};
        QTest::newRow("seat") << u"seat"_s << QStringList{u"Only in spend"_s, u"−$40.00"_s, u"Not in events at all"_s};
        QTest::newRow("nobody") << u"nobody"_s << QStringList{u"No user"_s, u"Events without a user"_s};
    }
    void aRowExplainsItself()
    {
        QFETCH(const QString, who);
        QFETCH(const QStringList, said);
        showOctober();
        click(key(who));
        for (const QString &text : said)
            QVERIFY2(
                userCard()->plainText().contains(text), qPrintable(text + u" not in: "_s + userCard()->plainText()));
        const auto rows = m_pages->live.report({october, {Dimension::User}, {}, SortBy::Key, 0}).rows;
        for (const SpendRow &row : rows) {
            if (row.keys.first() == key(who)) {
                QVERIFY(userCard()->plainText().contains(exactMoneyText(Money{row.figures.cost})));
                QVERIFY(userCard()->plainText().contains(exactMoneyText(Money{row.figures.onDemand})));
            }
        }
    }

    void rowsByKeyboard()
    {
        showOctober();
        table()->view()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table()->view(), Qt::Key_Home);
        const QString first = table()->currentPath().value(0);
        QVERIFY(userCard()->plainText().contains(table()->figures()->index(0, 0).data().toString()));
        QTest::keyClick(table()->view(), Qt::Key_Down);
        QVERIFY(table()->currentPath().value(0) != first);
        QVERIFY(userCard()->plainText().contains(table()->figures()->index(1, 0).data().toString()));
        QTest::keyClick(table()->view(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_pages->navigator.visited, QStringList{u"user "_s + table()->currentPath().value(0)});
    }

    void aDoubleClickOpensThePerson()
    {
        showOctober();
        const QPoint at = placeOf(m_pages->october.more);
        QTest::mouseClick(table()->view()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table()->view()->viewport(), Qt::LeftButton, {}, at);
        QTRY_COMPARE(m_pages->navigator.visited, QStringList{u"user "_s + m_pages->october.more});
    }

    void buttonsLeadOn()
    {
        showOctober();
        click(m_pages->october.more);
        button(u"reconcileOpenUser"_s)->setFocus();
        QTest::keyClick(button(u"reconcileOpenUser"_s), Qt::Key_Space);
        QCOMPARE(m_pages->navigator.visited, QStringList{u"user "_s + m_pages->october.more});
        QTest::mouseClick(button(u"reconcileExplore"_s), Qt::LeftButton);
        QVERIFY(m_pages->navigator.explored);
        QVERIFY(m_pages->navigator.explored->range.kind == RangeRule::Kind::Custom);
        QCOMPARE(m_pages->navigator.explored->range.custom, october);
        QCOMPARE(m_pages->navigator.explored->filters[Dimension::User].included, QStringList{m_pages->october.more});
        click(u"(none)"_s); // no person
        QVERIFY(!button(u"reconcileOpenUser"_s)->isEnabled());
        QVERIFY(button(u"reconcileExplore"_s)->isEnabled());
        click(m_pages->october.seat); // no events
        QVERIFY(!button(u"reconcileExplore"_s)->isEnabled());
    }

    void theKindsThatApply()
    {
        showOctober();
        const QString said = m_page->findChild<DifferencesCard *>()->plainText();
        for (const DifferenceKind kind : {DifferenceKind::NoUser, DifferenceKind::NotListed, DifferenceKind::Removed,
                 DifferenceKind::NotInEvents, DifferenceKind::SpendReadEarly, DifferenceKind::OnlyOnDemandCompared}) {
            const DifferenceWords words = differenceWords(kind);
            QVERIFY2(said.contains(words.title), qPrintable(words.title));
            QVERIFY2(said.contains(words.explanation + u' ' + words.advice), qPrintable(words.title));
        }
        QVERIFY(!said.contains(differenceWords(DifferenceKind::StillSettling).title));
        QVERIFY(said.contains(u"−$40.00"_s));
    }

    void anInvoiceIsKept()
    {
        showOctober();
        QVERIFY(invoice()->text().startsWith(u"Enter what Cursor's invoice"_s));
        QSignalSpy changed(&m_pages->live.service, &SpendService::notebookChanged);
        type(amount(), u"1,000.50"_s);
        type(note(), u"No. 17"_s);
        QTest::keyClick(note(), Qt::Key_Return);
        QTRY_VERIFY(!changed.isEmpty());
        const auto kept = storedInvoice(october.first);
        QCOMPARE(kept->amount, Money{100'050'000'000});
        QCOMPARE(kept->note, u"No. 17"_s);
        const Money onDemand{m_pages->live.report({october, {}, {}, SortBy::Key, 0}).total.onDemand};
        const Money rest = kept->amount - onDemand;
        QVERIFY(invoice()->text().contains(
            u"Invoice $1,000.50, less on-demand by events %1: %2."_s.arg(moneyText(onDemand), moneyText(rest))
                .replace(u"−$"_s, u"−\u2060$"_s)));
        QVERIFY(invoice()->text().contains(
            rest > Money{} ? u"higher than the on-demand usage"_s : u"lower than the on-demand usage"_s));
        // The other cycle has none, and coming back it stands there again.
        QTest::keyClick(cycles(), Qt::Key_Up);
        QTRY_COMPARE(amount()->text(), QString());
        QTest::keyClick(cycles(), Qt::Key_Down);
        QTRY_COMPARE(amount()->text(), u"1,000.50"_s);
        QCOMPARE(note()->text(), u"No. 17"_s);
    }

    void theSignInWords_data()
    {
        QTest::addColumn<qint64>("more");
        QTest::addColumn<QString>("said");
        QTest::newRow("higher") << qint64(250 * oneDollar.microCents) << u"$250.00 higher than the on-demand usage"_s;
        QTest::newRow("lower") << qint64(-3 * oneDollar.microCents) << u"$3.00 lower than the on-demand usage"_s;
        QTest::newRow("equal") << qint64(0) << u"exactly the on-demand usage"_s;
    }
    void theSignInWords()
    {
        QFETCH(const qint64, more);
        QFETCH(const QString, said);
        showOctober();
        const qint64 onDemand = m_pages->live.report({october, {}, {}, SortBy::Key, 0}).total.onDemand;
        const qint64 cents = (onDemand + oneCent.microCents / 2) / oneCent.microCents;
        const QString typed = QLocale(QLocale::English, QLocale::UnitedStates)
                                  .toString(double(cents + more / oneCent.microCents) / 100, 'f', 2);
        type(amount(), typed);
        QTest::keyClick(amount(), Qt::Key_Return);
        QVERIFY2(invoice()->text().contains(said), qPrintable(invoice()->text()));
    }

    void whatIsNoAmountIsNotKept()
    {
        showOctober();
        type(amount(), u"a lot"_s);
        QTest::keyClick(amount(), Qt::Key_Return);
        QVERIFY(error()->isVisible());
        QCOMPARE(error()->text(), u"Write dollars and cents, such as 1,234.56."_s);
        QVERIFY(amount()->property("invalid").toBool());
        QVERIFY(!storedInvoice(october.first));
        QTest::keyClick(amount(), Qt::Key_5);
        QVERIFY(!error()->isVisible()); // being mended
        amount()->clear();
        type(note(), u"No. 17"_s);
        QTest::keyClick(note(), Qt::Key_Return);
        QCOMPARE(error()->text(), u"A note needs an amount."_s);
        QVERIFY(!storedInvoice(october.first));
    }

    void leavingTheFieldKeepsIt()
    {
        showOctober();
        amount()->setFocus();
        type(amount(), u"20"_s);
        QTest::keyClick(amount(), Qt::Key_Tab);
        QTRY_VERIFY(storedInvoice(october.first));
        QCOMPARE(amount()->text(), u"20.00"_s);
        // So does going to another cycle; it is kept for the one it was typed for.
        type(amount(), u"21"_s);
        m_page->openCycle(0, november.first);
        QTRY_COMPARE(amount()->text(), QString());
        QTRY_COMPARE(storedInvoice(october.first)->amount, Money{21 * oneDollar.microCents});
        QVERIFY(!storedInvoice(november.first));
    }

    void anInvoiceIsForgotten()
    {
        showOctober();
        QVERIFY(!button(u"invoiceRemove"_s)->isVisible());
        type(amount(), u"20"_s);
        QTest::keyClick(amount(), Qt::Key_Return);
        QTRY_VERIFY(storedInvoice(october.first));
        QTest::mouseClick(button(u"invoiceRemove"_s), Qt::LeftButton);
        QTRY_VERIFY(!storedInvoice(october.first));
        QCOMPARE(amount()->text(), QString());
        QVERIFY(!button(u"invoiceRemove"_s)->isVisible());
    }

    void newsDoNotTakeAwayWhatOneTypes()
    {
        showOctober();
        type(amount(), u"12"_s);
        QSignalSpy changed(&m_pages->live.service, &SpendService::notebookChanged);
        m_pages->live.service.change(
            SpendService::Touches::Notebook, [](store::StoreSession &) {}, this, [](const Result<void> &) {});
        QTRY_VERIFY(!changed.isEmpty());
        m_pages->live.answer([](SpendSource &) { return 0; });
        QTRY_COMPARE(amount()->text(), u"12"_s);
        QVERIFY(amount()->isModified());
    }

    void aFigureAsksToBeExplained()
    {
        showOctober();
        QSignalSpy asked(m_page.get(), &ReconcilePage::explanationAsked);
        QTest::mouseClick(tile(u"tileEventsOnDemand"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        const auto scope = asked[0][0].value<FigureScope>();
        QCOMPARE(scope.range, october);
        QCOMPARE(scope.measure, Measure::OnDemand);
        QCOMPARE(asked[0][1].toRect().size(), tile(u"tileEventsOnDemand"_s)->size());
        QTest::keyClick(tile(u"tileEventsCost"_s), Qt::Key_Return);
        QCOMPARE(asked[1][0].value<FigureScope>().measure, Measure::Cost);
    }

    void hiddenPagesWait()
    {
        showOctober();
        m_page->hide();
        keep({Money{5 * oneDollar.microCents}, {}});
        m_pages->live.answer([](SpendSource &) { return 0; });
        QCoreApplication::processEvents();
        QCOMPARE(amount()->text(), QString());
        m_page->show();
        m_page->activated();
        QTRY_COMPARE(amount()->text(), u"5.00"_s);
        keep({Money{6 * oneDollar.microCents}, {}}); // now it is in sight
        QTRY_COMPARE(amount()->text(), u"6.00"_s);
    }

    void newSpendShowsWhenARunEnds()
    {
        showOctober();
        auto fewer = m_pages->october.spend;
        fewer.pop_back(); // the seat
        keepSpend(m_pages->live, october, fewer, october.endMs() - msPerDay);
        Q_EMIT m_pages->connections.runFinished({});
        QTRY_COMPARE(tile(u"tileOnlyInSpend"_s)->figure(), u"0"_s);
        keepSpend(m_pages->live, october, m_pages->october.spend, october.endMs() - msPerDay);
    }

    void oneOfSeveralConnections()
    {
        ConnectionSettings settings = m_pages->live.settings;
        settings.name = u"Alpha"_s;
        const Connection alpha = m_pages->live.addConnection(settings);
        m_page->openCycle(m_pages->live.connection.id, october.first);
        QTRY_VERIFY(connections()->isVisible());
        QTRY_COMPARE(connections()->currentText(), u"Team"_s);
        connections()->setFocus();
        QTest::keyClick(connections(), Qt::Key_Up);
        QTRY_COMPARE(table()->figures()->rowCount(), 0);
        QTRY_VERIFY(userCard()->plainText().contains(u"Choose a row"_s));
        QVERIFY(!button(u"reconcileOpenUser"_s)->isEnabled());
        QVERIFY(!button(u"reconcileExplore"_s)->isEnabled());
        QCOMPARE(m_page->question().connection, alpha.id);
        QCOMPARE(cycles()->currentText(), u"Nov 1 – Nov 30: running, no spend kept"_s);
        open(); // the choice is remembered
        QTRY_COMPARE(connections()->currentText(), u"Alpha"_s);
        const auto removed = m_pages->live.workspace->writer().run(
            [&](store::StoreSession &session) { session.transact([&] { session.connections.remove(alpha.id); }); });
        QVERIFY(removed);
    }

    void withoutAConnection()
    {
        const auto views = std::exchange(m_pages->connections.views, {});
        Q_EMIT m_pages->connections.changed();
        QCOMPARE(faces()->face(), PageFaces::Face::Empty);
        QVERIFY(!cycles()->isVisible());
        QTest::mouseClick(button(u"addConnection"_s), Qt::LeftButton);
        QCOMPARE(m_pages->navigator.visited, QStringList{u"addConnection"_s});
        m_pages->connections.views = views;
        Q_EMIT m_pages->connections.changed();
        QCOMPARE(faces()->face(), PageFaces::Face::Content);
        QVERIFY(cycles()->isVisible());
    }

    void loadingAndFailing()
    {
        m_page = std::make_unique<ReconcilePage>(
            m_pages->connections, m_pages->live.service, m_pages->live.clock, m_pages->settings, m_pages->navigator);
        QCOMPARE(faces()->face(), PageFaces::Face::Loading);
        m_page->show();
        m_page->activated();
        QTRY_COMPARE(faces()->face(), PageFaces::Face::Content);
        Q_EMIT m_pages->live.service.failed({ProblemKind::Store, u"The disk is gone."_s, u"Plug it in."_s, {}});
        QCOMPARE(faces()->face(), PageFaces::Face::Failed);
        QCOMPARE(faces()->failure()->title(), u"The disk is gone."_s);
        QTest::mouseClick(faces()->failure()->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(faces()->face(), PageFaces::Face::Content);
    }

    void everyControlHasAName()
    {
        showOctober();
        click(m_pages->october.more);
        QCOMPARE(namelessControls(*m_page), QStringList());
    }

    void fitsTheSmallestWindow()
    {
        showOctober();
        m_page->resize(1024 - 64, 640);
        QCoreApplication::processEvents();
        QVERIFY2(m_page->minimumSizeHint().width() <= 1024 - 64,
            qPrintable(QString::number(m_page->minimumSizeHint().width())));
        QVERIFY2(
            m_page->minimumSizeHint().height() <= 640, qPrintable(QString::number(m_page->minimumSizeHint().height())));
    }

private:
    void open()
    {
        m_page = std::make_unique<ReconcilePage>(
            m_pages->connections, m_pages->live.service, m_pages->live.clock, m_pages->settings, m_pages->navigator);
        m_page->resize(1084, 760);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activated();
        QTRY_COMPARE(faces()->face(), PageFaces::Face::Content);
    }
    void showOctober()
    {
        m_page->openCycle(m_pages->live.connection.id, october.first);
        QTRY_COMPARE(label(u"standing"_s), u"Settled: it ended 20 days ago"_s);
    }
    PageFaces *faces() { return m_page->findChild<PageFaces *>(); }
    FigureTable *table() { return m_page->findChild<FigureTable *>(); }
    ReconcileUserCard *userCard() { return m_page->findChild<ReconcileUserCard *>(); }
    InvoiceCard *invoice() { return m_page->findChild<InvoiceCard *>(); }
    QComboBox *cycles() { return m_page->findChild<QComboBox *>(u"reconcileCycle"_s); }
    QComboBox *connections() { return m_page->findChild<QComboBox *>(u"reconcileConnection"_s); }
    QLineEdit *amount() { return m_page->findChild<QLineEdit *>(u"invoiceAmount"_s); }
    QLineEdit *note() { return m_page->findChild<QLineEdit *>(u"invoiceNote"_s); }
    QLabel *error() { return m_page->findChild<QLabel *>(u"invoiceError"_s); }
    QPushButton *button(const QString &name) { return m_page->findChild<QPushButton *>(name); }
    Tile *tile(const QString &name) { return m_page->findChild<Tile *>(name); }
    QString label(const QString &name) { return m_page->findChild<QLabel *>(name)->text(); }

    /// The seeded user of that name.
    QString key(const QString &who)
    {
        const SeededOctober &o = m_pages->october;
        const QMap<QString, QString> keys{{u"more"_s, o.more}, {u"onDemand"_s, o.onDemand}, {u"dropped"_s, o.dropped},
            {u"removed"_s, o.removed}, {u"old"_s, o.old}, {u"seat"_s, o.seat}, {u"nobody"_s, u"(none)"_s}};
        return keys.value(who);
    }
    QPoint placeOf(const QString &user)
    {
        const QModelIndex index = table()->view()->indexOf({user});
        table()->view()->scrollTo(index);
        return table()->view()->visualRect(index).center();
    }
    void click(const QString &user)
    {
        QTest::mouseClick(table()->view()->viewport(), Qt::LeftButton, {}, placeOf(user));
        QCOMPARE(table()->currentPath(), QStringList{user});
    }
    void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, text);
    }
    std::optional<store::InvoiceAmount> storedInvoice(UtcDay cycle)
    {
        return *m_pages->live.answer([cycle, id = m_pages->live.connection.id](
                                         SpendSource &source) { return source.store.invoices.find(id, cycle); });
    }
    void keep(const store::InvoiceAmount &invoice)
    {
        std::optional<Result<void>> done;
        m_pages->live.service.change(
            SpendService::Touches::Notebook,
            [&](store::StoreSession &session) {
                session.invoices.put(m_pages->live.connection.id, october.first, invoice);
            },
            this, [&](const Result<void> &result) { done = result; });
        QTRY_VERIFY(done && done->ok());
    }

    std::unique_ptr<LivePages> m_pages;
    std::unique_ptr<ReconcilePage> m_page;
};

QTEST_MAIN(TestReconcilePage)
#include "tst_reconcilepage.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/plan/contracttable.h"
#include "core/plan/limitpermission.h"
#include "core/plan/seats.h"
#include "tests/ui/support/livepages.h"
#include "ui/connections/datafaces.h"
#include "ui/overview/tile.h"
#include "ui/plan/burnchart.h"
#include "ui/plan/limitdialog.h"
#include "ui/plan/limitsmodel.h"
#include "ui/plan/limitssection.h"
#include "ui/plan/planpage.h"
#include "ui/plan/plantab.h"
#include "ui/plan/seatsmodel.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/theme/seriescolors.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/notebox.h"
#include "ui/widgets/pagefaces.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

/// Seats, limits and the contract over a real store; only what would change the service is an answer of the test.
class TestPlanPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_pages = std::make_unique<LivePages>();
        m_colors = std::make_unique<SeriesColors>(m_pages->settings);
    }

    void init()
    {
        m_pages->settings.clear();
        m_pages->navigator = {};
        m_pages->connections.calls.clear();
        m_pages->connections.limitAnswer = {};
        write([this](store::StoreSession &session) {
            store::ContractTable(session.database()).remove(id());
            session.database().prepared("DELETE FROM limit_change").run();
            switchLimitChanges(session, false);
            forgetRefusedKey(session, id());
        });
        open();
    }
    void cleanup() { m_page.reset(); }

    void tabsByMouseAndKeyboard()
    {
        QCOMPARE(m_page->currentTab(), u"seats"_s);
        QTest::mouseClick(tabs()->segment(1), Qt::LeftButton);
        QCOMPARE(m_page->currentTab(), u"limits"_s);
        tabs()->segment(1)->setFocus();
        QTest::keyClick(tabs()->segment(1), Qt::Key_Right);
        QCOMPARE(m_page->currentTab(), u"contract"_s);
        m_page.reset();
        open(); // and the next start knows
        QCOMPARE(m_page->currentTab(), u"contract"_s);
        m_page->showTab(u"seats"_s);
        m_page->showTab(u"nothing like that"_s);
        QCOMPARE(m_page->currentTab(), u"seats"_s);
        QVERIFY(!m_page->findChild<QComboBox *>(u"planConnection"_s)->isVisible()); // there is only one
    }

    void withoutAContractNothingIsPriced()
    {
        showTab(u"seats"_s);
        const auto seats = seatsAnswer();
        QCOMPARE(tile(u"tileSeats"_s)->figure(), countText(seats->sums[0].seats));
        QCOMPARE(tile(u"tileSeats"_s)->context(), u"no seat price typed in"_s);
        QCOMPARE(tile(u"tilePerActive"_s)->figure(), u"–"_s);
        QCOMPARE(cell(u"seats"_s, 0, SeatsModel::PriceColumn), u"–"_s);
        QVERIFY(button(u"seatsContract"_s)->isVisible());
        QTest::mouseClick(button(u"seatsContract"_s), Qt::LeftButton);
        QCOMPARE(m_page->currentTab(), u"contract"_s);
    }

    void seatsWithPrices()
    {
        keep(contract());
        const auto seats = seatsAnswer();
        QTRY_COMPARE(tile(u"tileSeats"_s)->context(), u"%1 a month"_s.arg(moneyText(*seats->sums[0].price)));
        QVERIFY(!button(u"seatsContract"_s)->isVisible());
        QCOMPARE(tile(u"tilePerActive"_s)->figure(), moneyText(seats->sums[0].perActive));
        QCOMPARE(tile(u"tileIncluded"_s)->figure(), countText(seats->includedEnded));
        QCOMPARE(table(u"seats"_s)->figures()->rowCount(), int(seats->rows.size()));
        QCOMPARE(table(u"seats"_s)->figures()->totalText(SeatsModel::PriceColumn), moneyText(*seats->sums[0].price));
        // The other window, by keyboard: 80 days are there, so that little activity says nothing.
        auto *days = m_page->findChild<SegmentedControl *>(u"seatDays"_s);
        days->segment(0)->setFocus();
        QTest::keyClick(days->segment(0), Qt::Key_Right);
        QCOMPARE(tile(u"tileUnused"_s)->figure(), u"–"_s);
        QVERIFY2(label(u"seatsNote"_s).contains(u"stay unknown"_s), qPrintable(label(u"seatsNote"_s)));
        QVERIFY(sentence().contains(u"90 days"_s));
    }

    void aRowLeadsToThePerson()
    {
        showTab(u"seats"_s);
        FigureTable *seats = table(u"seats"_s);
        seats->view()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(seats->view(), Qt::Key_Home);
        QTest::keyClick(seats->view(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_pages->navigator.visited, QStringList{u"user "_s + seats->currentPath().value(0)});
    }

    void limitsAreOnlyReadAtFirst()
    {
        showTab(u"limits"_s);
        QTRY_VERIFY(table(u"limits"_s)->figures()->rowCount() > 0);
        QVERIFY(!button(u"limitSet"_s)->isVisible());
        QVERIFY(!button(u"limitUndo"_s)->isVisible());
        QVERIFY(label(u"limitPermission"_s).contains(u"only reads"_s));
        QVERIFY(label(u"teamLimit"_s).contains(u"one pool"_s));
        QTest::mouseClick(button(u"limitSettings"_s), Qt::LeftButton);
        QCOMPARE(m_pages->navigator.visited, QStringList{u"settings"_s});
        const auto limits = limitsAnswer();
        QCOMPARE(tile(u"tilePool"_s)->figure(), moneyText(limits->pool.used));
        QCOMPARE(tile(u"tileReached"_s)->figure(), countText(limits->count(LimitState::Reached)));
        QCOMPARE(table(u"limits"_s)->figures()->rowCount(), int(limits->rows.size()));
        QCOMPARE(cell(u"limits"_s, 0, LimitsModel::MemberColumn), limits->rows.front().label);
        for (int row = 0; row < int(limits->rows.size()); ++row) {
            if (!limits->rows[std::size_t(row)].own)
                QCOMPARE(cell(u"limits"_s, row, LimitsModel::OwnColumn), u"–"_s); // never $0
        }
    }

    void theSwitchInTheSettings()
    {
        LimitsSection section(m_pages->live.service);
        section.show();
        section.activated();
        auto *box = section.findChild<QCheckBox *>(u"allowLimits"_s);
        QVERIFY(!box->isChecked());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_VERIFY(*m_pages->live.answer([](SpendSource &source) { return areLimitChangesOn(source.store); }));
        showTab(u"limits"_s);
        QTRY_VERIFY(button(u"limitSet"_s)->isVisible());
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_VERIFY(!button(u"limitSet"_s)->isVisible());
        QCOMPARE(namelessControls(section), QStringList());
    }

    void aLimitIsChangedAfterAQuestion()
    {
        allowChanges();
        const LimitRow row = chooseWithoutOwnLimit();
        QTest::mouseClick(button(u"limitSet"_s), Qt::LeftButton);
        auto *dialog = m_page->findChild<LimitDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        auto *change = dialog->findChild<QPushButton *>(u"limitChange"_s);
        QVERIFY(!change->isEnabled()); // nothing is typed yet
        QVERIFY(!dialog->findChild<QCheckBox *>(u"limitNone"_s)->isEnabled()); // there is none
        auto *amount = dialog->findChild<QLineEdit *>(u"limitAmount"_s);
        QTest::keyClicks(amount, u"0"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"limitSummary"_s)->text().contains(u"for no limit"_s));
        QVERIFY(!change->isEnabled());
        QTest::keyClick(amount, Qt::Key_Backspace);
        QTest::keyClicks(amount, u"250"_s);
        const QString said = dialog->findChild<QLabel *>(u"limitSummary"_s)->text();
        QVERIFY2(said.contains(u"from no limit of their own to $250 a cycle"_s), qPrintable(said));
        QVERIFY(said.contains(row.email));
        QCOMPARE(namelessControls(*dialog), QStringList());
        QVERIFY(m_pages->connections.calls.isEmpty()); // nothing was asked of anybody yet
        QTest::keyClick(amount, Qt::Key_Return);
        QTRY_COMPARE(m_pages->connections.calls, QStringList{u"changeLimit "_s + row.email});
        const LimitWish &wish = m_pages->connections.lastWish;
        QCOMPARE(wish.connection, id());
        QCOMPARE(wish.oldDollars, std::optional<std::int64_t>());
        QCOMPARE(wish.newDollars, std::optional<std::int64_t>(250));
        QVERIFY(!wish.who.isEmpty());
        QTRY_COMPARE(outcome()->lead(), u"Limit changed"_s);
        QVERIFY(outcome()->text().contains(u"$250 a cycle"_s));
        QVERIFY(outcome()->tone() == NoteBox::Tone::Good);
    }

    void cancelChangesNothing()
    {
        allowChanges();
        chooseWithoutOwnLimit();
        QTest::mouseClick(button(u"limitSet"_s), Qt::LeftButton);
        auto *dialog = m_page->findChild<LimitDialog *>();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"limitAmount"_s), u"250"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_page->findChild<LimitDialog *>());
        QVERIFY(m_pages->connections.calls.isEmpty());
        QVERIFY(!outcome()->isVisible());
    }

    void outcomesInWords_data()
    {
        QTest::addColumn<int>("ended");
        QTest::addColumn<QString>("lead");
        QTest::newRow("refused") << int(LimitOutcome::Refused) << u"Nothing was changed"_s;
        QTest::newRow("failed") << int(LimitOutcome::Failed) << u"Nothing was changed"_s;
        QTest::newRow("unknown") << int(LimitOutcome::Unknown) << u"Not known whether the limit was changed"_s;
        QTest::newRow("problem") << -1 << u"Nothing was changed"_s;
    }
    void outcomesInWords()
    {
        QFETCH(const int, ended);
        QFETCH(const QString, lead);
        m_pages->connections.limitAnswer = [ended](const LimitWish &wish) -> Result<LimitChange> {
            if (ended < 0)
                return Problem::invalidInput(u"Somebody else changed it."_s);
            return LimitChange{1, wish.connection, wish.email, wish.who, 0, wish.oldDollars, wish.newDollars,
                LimitOutcome(ended), u"This is why."_s, {}};
        };
        allowChanges();
        chooseWithoutOwnLimit();
        QTest::mouseClick(button(u"limitSet"_s), Qt::LeftButton);
        auto *amount = m_page->findChild<LimitDialog *>()->findChild<QLineEdit *>(u"limitAmount"_s);
        QTest::keyClicks(amount, u"250"_s);
        QTest::keyClick(amount, Qt::Key_Return);
        QTRY_COMPARE(outcome()->lead(), lead);
        QVERIFY(outcome()->text().contains(ended < 0 ? u"Somebody else"_s : u"This is why."_s));
        QVERIFY(button(u"limitSet"_s)->isEnabled()); // and one can go on
    }

    void aRefusedKeyIsSaidAndCanBeTriedAgain()
    {
        write([this](store::StoreSession &session) {
            switchLimitChanges(session, true);
            noteRefusedKey(session, id(), u"The key may not change limits: it is Read-only."_s);
        });
        showTab(u"limits"_s);
        QTRY_COMPARE(label(u"limitPermission"_s), u"The key may not change limits: it is Read-only."_s);
        QVERIFY(!button(u"limitSet"_s)->isVisible());
        QTest::mouseClick(button(u"limitTryAgain"_s), Qt::LeftButton);
        QTRY_VERIFY(button(u"limitSet"_s)->isVisible());
    }

    void theRecordAndUndo()
    {
        const QString email = limitsAnswer()->rows.front().email;
        write([&](store::StoreSession &session) {
            store::LimitChangeTable record(session.database());
            LimitChange change{0, id(), email, u"chris"_s, presentMs, {}, 250, LimitOutcome::Sent, {}, {}};
            record.complete(record.add(change), LimitOutcome::Done, u"Cursor confirmed it."_s);
        });
        allowChanges();
        FigureTable *record = table(u"limitRecord"_s);
        QTRY_COMPARE(record->figures()->rowCount(), 1);
        QVERIFY(record->isVisible());
        QCOMPARE(cell(u"limitRecord"_s, 0, LimitRecordModel::ToColumn), u"$250"_s);
        QCOMPARE(cell(u"limitRecord"_s, 0, LimitRecordModel::WhoColumn), u"chris"_s);
        QVERIFY(cell(u"limitRecord"_s, 0, LimitRecordModel::OutcomeColumn).startsWith(u"Done"_s));
        record->view()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(record->view(), Qt::Key_Home);
        QTRY_VERIFY(button(u"limitUndo"_s)->isEnabled());
        button(u"limitUndo"_s)->setFocus();
        QTest::keyClick(button(u"limitUndo"_s), Qt::Key_Space);
        auto *box = m_page->findChild<QMessageBox *>(u"undoQuestion"_s);
        QVERIFY(box);
        QVERIFY2(box->informativeText().contains(u"from $250 a cycle to no limit of their own"_s),
            qPrintable(box->informativeText()));
        QVERIFY(m_pages->connections.calls.isEmpty());
        QTest::mouseClick(box->findChild<QPushButton *>(u"undoConfirm"_s), Qt::LeftButton);
        QTRY_COMPARE(m_pages->connections.calls, QStringList{u"changeLimit "_s + email});
        QCOMPARE(m_pages->connections.lastWish.oldDollars, std::optional<std::int64_t>(250));
        QCOMPARE(m_pages->connections.lastWish.newDollars, std::optional<std::int64_t>());
        QVERIFY(m_pages->connections.lastWish.undoes);
    }

    void aContractIsTypedInAndKept()
    {
        showTab(u"contract"_s);
        QTRY_VERIFY(button(u"addSeatType"_s)->isVisible());
        QVERIFY(!button(u"contractSave"_s)->isEnabled());
        QVERIFY(!button(u"contractRemove"_s)->isVisible());
        QTest::mouseClick(button(u"addSeatType"_s), Qt::LeftButton);
        QTest::keyClicks(edit(u"seatName0"_s), u"Standard"_s);
        QTest::keyClicks(edit(u"seatPrice0"_s), u"40"_s);
        QTest::keyClicks(edit(u"seatIncluded0"_s), u"20.50"_s);
        QTest::mouseClick(button(u"addSeatRule"_s), Qt::LeftButton);
        QTest::keyClicks(edit(u"contractDiscount"_s), u"12.5"_s);
        QTest::keyClicks(edit(u"commitmentAmount"_s), u"10,000"_s);
        QTest::keyClicks(edit(u"commitmentFrom"_s), u"2026-10-01"_s);
        QTest::keyClicks(edit(u"commitmentTo"_s), u"2027-09-30"_s);
        QTest::keyClicks(edit(u"teamLimit"_s), u"500"_s);
        QTest::keyClicks(edit(u"contractRenewal"_s), u"2027-10-01"_s);
        m_page->findChild<QSpinBox *>(u"noticeDays"_s)->setValue(60);
        QTest::mouseClick(button(u"contractSave"_s), Qt::LeftButton);
        QTRY_VERIFY(kept());
        const Contract contract = *kept();
        QCOMPARE(contract.seatTypes.size(), std::size_t(1));
        QCOMPARE(contract.seatTypes[0].monthlyPrice, Money{40 * oneDollar.microCents});
        QCOMPARE(contract.seatTypes[0].included, std::optional(Money{2'050 * oneCent.microCents}));
        QCOMPARE(contract.defaultType, u"Standard"_s);
        QCOMPARE(contract.rules.size(), std::size_t(1));
        QCOMPARE(contract.discountBasisPoints, 1'250);
        QCOMPARE(contract.commitment->amount, Money{10'000 * oneDollar.microCents});
        QCOMPARE(contract.commitment->period.last, UtcDay::ofDate(2027, 9, 30));
        QCOMPARE(contract.teamLimit, std::optional(Money{500 * oneDollar.microCents}));
        QCOMPARE(contract.noticeDays, 60);
        // The chart and the tiles follow, and nothing is left to save.
        auto *chart = m_page->findChild<BurnChart *>();
        QTRY_VERIFY(chart->isVisible());
        QVERIFY(!button(u"contractSave"_s)->isEnabled());
        QVERIFY(button(u"contractRemove"_s)->isVisible());
        QCOMPARE(tile(u"tileUsed"_s)->beside(), u"of $10,000.00"_s);
        QVERIFY(label(u"burnText"_s).contains(u"of $10,000.00 are used"_s));
        QCOMPARE(tile(u"tileRenewal"_s)->figure(), u"Aug 2, 2027"_s);
    }

    void aDayThatWasNeverReadIsNoPointOfTheChart()
    {
        Contract contract = this->contract();
        contract.commitment = Commitment{Money{10'000 * oneDollar.microCents},
            {UtcDay::ofDate(2025, 12, 1), UtcDay::ofDate(2026, 12, 31)}, Measure::Cost, false};
        keep(contract);
        showTab(u"contract"_s);
        auto *chart = m_page->findChild<BurnChart *>();
        QTRY_VERIFY(chart->isVisible());
        QTRY_VERIFY(label(u"burnText"_s).contains(u"Usage was read from"_s));
        QTest::mouseMove(chart, QPoint(chart->width() / 5, chart->height() / 3)); // a day of February
        QTRY_COMPARE(chart->current(), 0);
        QVERIFY2(!chart->tip()->text().contains(u"Feb"_s), qPrintable(chart->tip()->text()));
        QVERIFY2(!chart->tip()->text().contains(u"Mar"_s), qPrintable(chart->tip()->text()));
    }

    void theChartByKeyboard()
    {
        Contract contract = this->contract();
        contract.commitment = Commitment{
            Money{10'000 * oneDollar.microCents}, {october.first, UtcDay::ofDate(2026, 12, 31)}, Measure::Cost, true};
        keep(contract);
        showTab(u"contract"_s);
        auto *chart = m_page->findChild<BurnChart *>();
        QTRY_VERIFY(chart->isVisible());
        chart->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY2(chart->tip()->text().contains(u"Expected"_s), qPrintable(chart->tip()->text()));
        const int last = chart->current();
        QTest::keyClick(chart, Qt::Key_Left);
        QCOMPARE(chart->current(), last - 1);
        QTest::keyClick(chart, Qt::Key_Escape);
        QCOMPARE(chart->current(), -1);
        QTest::mouseMove(chart, QPoint(chart->width() / 4, chart->height() / 2));
        QTRY_VERIFY(chart->current() >= 0);
        QVERIFY2(chart->tip()->text().contains(u"Used"_s), qPrintable(chart->tip()->text()));
        QVERIFY(label(u"burnText"_s).contains(u"of it are seats"_s));
    }

    void whatIsWrongIsSaidAndNothingKept_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("amount") << u"commitmentAmount"_s << u"a lot"_s << u"dollars and cents"_s;
        QTest::newRow("days missing") << u"commitmentAmount"_s << u"500"_s << u"first and a last day"_s;
        QTest::newRow("date") << u"contractRenewal"_s << u"1 March"_s << u"year-month-day"_s;
        QTest::newRow("discount") << u"contractDiscount"_s << u"120"_s << u"between 0 and 100"_s;
    }
    void whatIsWrongIsSaidAndNothingKept()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, typed);
        QFETCH(const QString, said);
        showTab(u"contract"_s);
        QTRY_VERIFY(edit(field)->isVisible());
        QTest::keyClicks(edit(field), typed);
        QTest::mouseClick(button(u"contractSave"_s), Qt::LeftButton);
        QVERIFY(m_page->findChild<QLabel *>(u"contractError"_s)->isVisible());
        QVERIFY2(label(u"contractError"_s).contains(said), qPrintable(label(u"contractError"_s)));
        QVERIFY(!kept());
        QCOMPARE(edit(field)->text(), typed); // what was typed stays
        QTest::mouseClick(button(u"contractDiscard"_s), Qt::LeftButton);
        QCOMPARE(edit(field)->text(), QString());
        QVERIFY(!button(u"contractSave"_s)->isEnabled());
    }

    void whatIsTypedOutlivesNewData()
    {
        keep(contract());
        showTab(u"contract"_s);
        QTRY_COMPARE(edit(u"seatName0"_s)->text(), u"Standard"_s);
        QTest::keyClicks(edit(u"teamLimit"_s), u"77"_s);
        keep(contract()); // somebody else saves
        showTab(u"contract"_s);
        QCOMPARE(edit(u"teamLimit"_s)->text(), u"77"_s);
        QTest::mouseClick(button(u"contractRemove"_s), Qt::LeftButton);
        QTRY_VERIFY(!kept());
        QTRY_VERIFY(!button(u"contractRemove"_s)->isVisible());
        QCOMPARE(edit(u"teamLimit"_s)->text(), QString());
    }

    void everyControlHasAName()
    {
        keep(contract());
        allowChanges();
        for (const QString &tab : {u"seats"_s, u"limits"_s, u"contract"_s}) {
            showTab(tab);
            QCOMPARE(namelessControls(*m_page), QStringList());
        }
    }

    void fitsTheSmallestWindow()
    {
        keep(contract());
        for (const QString &tab : {u"seats"_s, u"limits"_s, u"contract"_s}) {
            showTab(tab);
            m_page->resize(1024 - 64, 640);
            QCoreApplication::processEvents();
            const QSize least = m_page->minimumSizeHint();
            QVERIFY2(least.width() <= 1024 - 64, qPrintable(tab + QString::number(least.width())));
            QVERIFY2(least.height() <= 640, qPrintable(tab + QString::number(least.height())));
        }
    }

private:
    void open()
    {
        m_page = std::make_unique<PlanPage>(m_pages->connections, m_pages->live.service, m_pages->live.clock,
            m_pages->settings, *m_colors, m_pages->navigator);
        m_page->resize(1084, 760);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activated();
        QTRY_COMPARE(m_page->findChild<PageFaces *>()->face(), PageFaces::Face::Content);
        QTRY_VERIFY(!sentence().isEmpty());
    }
    ConnectionId id() const { return m_pages->live.connection.id; }
    template <class Work>
    void write(Work work)
    {
        std::optional<Result<void>> done;
        m_pages->live.service.change(
            SpendService::Touches::Notebook, work, this, [&](const Result<void> &result) { done = result; });
        QTRY_VERIFY(done && done->ok());
    }
    void keep(const Contract &contract)
    {
        write([&](store::StoreSession &session) { store::ContractTable(session.database()).put(id(), contract); });
    }
    std::optional<Contract> kept()
    {
        return *m_pages->live.answer(
            [id = id()](SpendSource &source) { return store::ContractTable(source.store.database()).find(id); });
    }
    static Contract contract()
    {
        Contract contract;
        contract.seatTypes = {{u"Standard"_s, Money{40 * oneDollar.microCents}, Money{20 * oneDollar.microCents}}};
        contract.defaultType = u"Standard"_s;
        return contract;
    }
    void showTab(const QString &id)
    {
        for (PlanTab *tab : m_page->findChildren<PlanTab *>()) {
            if (tab->id() != id)
                continue;
            QSignalSpy answered(tab, &PlanTab::answered);
            m_page->showTab(id);
            QTRY_VERIFY(!answered.isEmpty());
        }
    }
    void allowChanges()
    {
        write([](store::StoreSession &session) { switchLimitChanges(session, true); });
        showTab(u"limits"_s);
        QTRY_VERIFY(button(u"limitSet"_s)->isVisible());
    }
    /// Makes a member without a limit of their own the current row.
    LimitRow chooseWithoutOwnLimit()
    {
        const auto limits = limitsAnswer();
        const auto row = std::find_if(
            limits->rows.begin(), limits->rows.end(), [](const LimitRow &candidate) { return !candidate.own; });
        FigureView *view = table(u"limits"_s)->view();
        const QModelIndex index = view->indexOf({row->key});
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        [&] { QTRY_VERIFY(button(u"limitSet"_s)->isEnabled()); }();
        return *row;
    }
    std::shared_ptr<const SeatsAnswer> seatsAnswer()
    {
        return m_pages->live.answer([id = id()](SpendSource &source) { return answerSeats(source, id); });
    }
    std::shared_ptr<const LimitsAnswer> limitsAnswer()
    {
        return m_pages->live.answer([id = id()](SpendSource &source) { return answerLimits(source, id, {}); });
    }
    SegmentedControl *tabs() { return m_page->findChild<SegmentedControl *>(u"planTabs"_s); }
    FigureTable *table(const QString &name)
    {
        for (FigureTable *table : m_page->findChildren<FigureTable *>()) {
            if (table->view()->objectName() == name)
                return table;
        }
        return nullptr;
    }
    QString cell(const QString &name, int row, int column)
    {
        return table(name)->figures()->index(row, column).data().toString();
    }
    QPushButton *button(const QString &name) { return m_page->findChild<QPushButton *>(name); }
    QLineEdit *edit(const QString &name) { return m_page->findChild<QLineEdit *>(name); }
    Tile *tile(const QString &name) { return m_page->findChild<Tile *>(name); }
    NoteBox *outcome() { return m_page->findChild<NoteBox *>(u"limitOutcome"_s); }
    QString label(const QString &name) { return m_page->findChild<QLabel *>(name)->text(); }
    QString sentence() { return m_page->findChild<SentenceLabel *>(u"planSentence"_s)->text(); }

    std::unique_ptr<LivePages> m_pages;
    std::unique_ptr<SeriesColors> m_colors;
    std::unique_ptr<PlanPage> m_page;
};

QTEST_MAIN(TestPlanPage)
#include "tst_planpage.moc"

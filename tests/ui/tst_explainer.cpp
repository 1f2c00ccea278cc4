// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oracle.h"
#include "tests/ui/support/livepages.h"
#include "ui/explain/documentview.h"
#include "ui/explain/explainer.h"
#include "ui/explain/explanationpanel.h"
#include "ui/explain/explanationtext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/moneytext.h"

#include <QClipboard>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

namespace
{
constexpr DateRange wholeNovember{november.first, UtcDay{20777}}; ///< up to today, the 20th
}

/// A figure's explanation beside it, over a real store.
class TestExplainer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_pages = std::make_unique<LivePages>();
        const auto oracle = Oracle(*m_pages->live.server.team()).report({Dimension::Cycle});
        m_november = oracle[{november.first.iso()}];
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_figure = new QPushButton(u"$1"_s, m_window.get());
        m_figure->setGeometry(20, 20, 120, 40);
        m_window->resize(700, 500);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_figure->setFocus();
        m_explainer = std::make_unique<Explainer>(m_pages->live.service, m_window.get());
    }
    void cleanup()
    {
        m_explainer.reset();
        m_window.reset();
    }

    void theFigureWithEveryDigit()
    {
        explain({wholeNovember, {}, Measure::Cost, {}, u"Cost this cycle"_s});
        QCOMPARE(panel()->title(), u"Cost this cycle"_s);
        QVERIFY(text().contains(exactMoneyText(Money{m_november.cost})));
        QVERIFY(text().contains(measureDefinition(Measure::Cost)));
        for (const QString &heading :
            {u"What it counts"_s, u"Range"_s, u"Filters"_s, u"Where it comes from"_s, u"How fresh it is"_s,
                u"What it lacks"_s, u"Attribution to repositories"_s, u"Reconciliation with Cursor's own spend"_s})
            QVERIFY2(text().contains(heading), qPrintable(heading));
        QVERIFY(text().contains(u"Nov 1 – Nov 20 · 20 days, UTC"_s));
        QVERIFY(text().contains(u"None: everybody, every model, everything"_s));
        QVERIFY(text().contains(u"chargedCents, as given"_s));
        QVERIFY(text().contains(u"Team: synced 15:00 UTC"_s));
        QVERIFY(text().contains(u"may still change"_s));
        QVERIFY(text().contains(u"%1 events have no cost and count as 0."_s.arg(countText(m_november.uncosted))));
        QVERIFY(text().contains(u"Team: the last sync skipped 3 malformed records."_s));
        QVERIFY(text().contains(u"Unattributed"_s));
        QVERIFY(text().contains(u"Nov 1 – Nov 30 (running)"_s));
    }

    void filtersInWords()
    {
        Filters filters;
        filters[Dimension::User].included = {m_pages->october.more};
        filters[Dimension::Model].excluded = {u"auto"_s};
        explain({october, filters, Measure::OnDemand, Basis::PerRequest, u"Somebody"_s});
        QCOMPARE(panel()->title(), u"Somebody: On-demand per request"_s);
        const auto users = m_pages->live.reportBy({Dimension::User}).rows;
        const auto user = std::find_if(
            users.begin(), users.end(), [&](const SpendRow &row) { return row.keys.first() == m_pages->october.more; });
        QVERIFY(text().contains(u"User is %1"_s.arg(user->labels.first())));
        QVERIFY(text().contains(u"Model is not Auto"_s));
        QVERIFY(text().contains(basisDefinition(Basis::PerRequest)));
        QVERIFY(text().contains(u"divided by"_s));
        QVERIFY(text().contains(u"isChargeable says so"_s));
        QVERIFY(text().contains(u"Settled: none of it is from the last 48 hours."_s));
        QVERIFY(text().contains(u"Oct 1 – Oct 31 (settled)"_s));
        QVERIFY(text().contains(u"0 of 1"_s)); // the one who differs
        QVERIFY(text().contains(u"−$0.37"_s));
        QVERIFY(text().contains(u"so the other filters are left aside here"_s));
    }

    void otherFigures()
    {
        explain({wholeNovember, {}, Measure::Events, {}, {}});
        QCOMPARE(panel()->title(), u"Events"_s);
        QVERIFY(text().contains(countText(m_november.events)));
        QVERIFY(!text().contains(u"chargedCents"_s));
        explain({wholeNovember, {}, {}, {}, {}, true});
        QCOMPARE(panel()->title(), u"Active people"_s);
        QVERIFY(text().contains(activePeopleDefinition()));
        explain(
            {{UtcDay::ofDate(2020, 1, 1), UtcDay::ofDate(2020, 1, 2)}, {}, Measure::Cost, Basis::PerActiveUser, {}});
        QVERIFY(text().contains(u"There is nothing to divide by."_s));
    }

    void byKeyboardAlone()
    {
        explain({wholeNovember, {}, Measure::Cost, {}, {}});
        DocumentView *document = panel()->document();
        QCOMPARE(QApplication::focusWidget(), document);
        const int top = document->verticalScrollBar()->value();
        QTest::keyClick(document, Qt::Key_PageDown);
        QVERIFY(document->verticalScrollBar()->value() > top);
        QTest::keyClick(document, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(document->textCursor().selectedText().contains(exactMoneyText(Money{m_november.cost})));
        QSet<QString> stops;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            stops.insert(QApplication::focusWidget()->objectName());
        }
        QCOMPARE(stops,
            (QSet<QString>{
                u"explanationText"_s, u"explanationCopy"_s, u"explanationReconcile"_s, u"explanationClose"_s}));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), m_figure); // back where one was
    }

    void escapeFromTheTextCloses()
    {
        explain({wholeNovember, {}, Measure::Cost, {}, {}});
        QTest::keyClick(panel()->document(), Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
    }

    void copiesAsText()
    {
        explain({wholeNovember, {}, Measure::Cost, {}, u"Everything"_s});
        QTest::mouseClick(button(u"explanationCopy"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), panel()->plainText());
        QVERIFY(panel()->plainText().startsWith(u"Everything: Cost\n%1"_s.arg(exactMoneyText(Money{m_november.cost}))));
        QCOMPARE(button(u"explanationCopy"_s)->text(), u"Copied"_s);
    }

    void closesByItsCross()
    {
        explain({wholeNovember, {}, Measure::Cost, {}, {}});
        QTest::mouseClick(panel()->findChild<QToolButton *>(u"explanationClose"_s), Qt::LeftButton);
        QVERIFY(!panel()->isVisible());
    }

    void leadsToTheCycleThatDiffers()
    {
        QSignalSpy wanted(m_explainer.get(), &Explainer::reconcileRequested);
        Filters filters;
        filters[Dimension::User].included = {m_pages->october.more}; // matches in November
        explain({{october.first, wholeNovember.last}, filters, Measure::Cost, {}, {}});
        QVERIFY(button(u"explanationReconcile"_s)->isVisible());
        QTest::mouseClick(button(u"explanationReconcile"_s), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<ConnectionId>(), m_pages->live.connection.id);
        QCOMPARE(wanted[0][1].value<UtcDay>(), october.first);
        QVERIFY(!panel()->isVisible());
        explain({{UtcDay::ofDate(2020, 1, 1), UtcDay::ofDate(2020, 1, 2)}, {}, {}, {}, {}});
        QVERIFY(!button(u"explanationReconcile"_s)->isVisible());
    }

    void onlyTheNewestIsTold()
    {
        m_explainer->explain({wholeNovember, {}, Measure::Cost, {}, {}}, anchor());
        QVERIFY(text().contains(u"Looking it up…"_s));
        QVERIFY(!button(u"explanationCopy"_s)->isEnabled());
        m_explainer->explain({wholeNovember, {}, Measure::Events, {}, {}}, anchor());
        QTRY_VERIFY(text().contains(measureDefinition(Measure::Events)));
        // Closed before the answer came: what was asked is void.
        m_explainer->explain({wholeNovember, {}, Measure::Cost, {}, {}}, anchor());
        panel()->close();
        m_pages->live.answer([](SpendSource &) { return 0; });
        QCoreApplication::processEvents();
        QVERIFY(text().contains(u"Looking it up…"_s));
    }

    void standsBesideTheFigure_data()
    {
        QTest::addColumn<QRect>("at");
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        QTest::newRow("top left") << QRect(screen.topLeft() + QPoint(10, 10), QSize(150, 60));
        QTest::newRow("bottom right") << QRect(screen.bottomRight() - QPoint(160, 70), QSize(150, 60));
        QTest::newRow("top right") << QRect(screen.topRight() + QPoint(-160, 10), QSize(150, 60));
        QTest::newRow("middle") << QRect(screen.center(), QSize(150, 60));
    }
    void standsBesideTheFigure()
    {
        QFETCH(const QRect, at);
        m_explainer->explain({wholeNovember, {}, Measure::Cost, {}, {}}, at);
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        QVERIFY(screen.contains(panel()->geometry()));
        QVERIFY(!panel()->geometry().intersects(at));
        QVERIFY(panel()->height() > 200);
    }

    void aFailureIsSaid()
    {
        const auto rename = [this](const char *sql) {
            const auto done = m_pages->live.workspace->writer().run(
                [sql](store::StoreSession &session) { session.database().executeScript(sql); });
            QVERIFY(done);
        };
        rename("ALTER TABLE coverage RENAME TO gone");
        m_explainer->explain({wholeNovember, {}, Measure::Cost, {}, {}}, anchor());
        QTRY_VERIFY(!text().contains(u"Looking it up…"_s));
        const QString said = text();
        rename("ALTER TABLE gone RENAME TO coverage");
        QVERIFY(!said.contains(measureDefinition(Measure::Cost)));
        QVERIFY(said.trimmed().endsWith(u'.'));
        QVERIFY(!button(u"explanationReconcile"_s)->isVisible());
        explain({wholeNovember, {}, Measure::Cost, {}, {}}); // and then it works again
    }

    void colorsFollowTheTheme()
    {
        explain({wholeNovember, {}, Measure::Cost, {}, {}});
        const QString said = text();
        m_pages->theme.setAppearance(Appearance::Dark);
        QVERIFY(panel()->document()->toHtml().contains(darkTokens().text.name()));
        QCOMPARE(text(), said);
        m_pages->theme.setAppearance(Appearance::Light);
        QVERIFY(panel()->document()->toHtml().contains(lightTokens().text.name()));
    }

    void whatAServiceSaysIsNoMarkup()
    {
        Filters filters;
        filters[Dimension::Model].included = {u"<b>bold</b> & <img src=x>"_s};
        explain({wholeNovember, filters, Measure::Cost, {}, u"<i>x</i>"_s});
        QVERIFY(text().contains(u"Model is <b>bold</b> & <img src=x>"_s));
        QCOMPARE(panel()->title(), u"<i>x</i>: Cost"_s);
    }

    void everyControlHasAName()
    {
        explain({wholeNovember, {}, Measure::Cost, {}, {}});
        QCOMPARE(namelessControls(*panel()), QStringList());
        QVERIFY(!panel()->accessibleName().isEmpty());
    }

private:
    ExplanationPanel *panel() { return m_explainer->panel(); }
    QString text() { return panel()->document()->toPlainText(); }
    QPushButton *button(const QString &name) { return panel()->findChild<QPushButton *>(name); }
    QRect anchor() const { return {m_figure->mapToGlobal(QPoint(0, 0)), m_figure->size()}; }
    void explain(const FigureScope &scope)
    {
        m_explainer->explain(scope, anchor());
        QVERIFY(panel()->isVisible());
        QTRY_VERIFY(button(u"explanationCopy"_s)->isEnabled());
    }

    std::unique_ptr<LivePages> m_pages;
    Figures m_november;
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_figure = nullptr;
    std::unique_ptr<Explainer> m_explainer;
};

QTEST_MAIN(TestExplainer)
#include "tst_explainer.moc"

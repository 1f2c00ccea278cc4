// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/uifixture.h"
#include "ui/overview/overviewpage.h"
#include "ui/setup/setupwizard.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/railstatus.h"
#include "ui/table/figureheader.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/pagefaces.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;

namespace
{
/// The pages that a key leads to: Ctrl+1 to Ctrl+9, then Ctrl+0.
const QStringList pages{u"overview"_s, u"explorer"_s, u"repositories"_s, u"people"_s, u"forecast"_s, u"budgets"_s,
    u"anomalies"_s, u"plan"_s, u"reconcile"_s, u"digest"_s};

struct Window : UiFixture {
    explicit Window(const QList<ConnectionView> &views = sampleConnections().mid(0, 1))
        : window((connections.views = views, connections), spending, clock, settings, theme)
    {
        window.show();
        QApplication::setActiveWindow(&window);
    }
    RailStatus *status() { return window.findChild<RailStatus *>(); }

    MainWindow window;
};

/// Notes every window that comes to the screen while it lives.
class WindowWatch : public QObject
{
public:
    WindowWatch() { qApp->installEventFilter(this); }
    QStringList came;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        const auto *widget = qobject_cast<const QWidget *>(object);
        if (widget && widget->isWindow() && event->type() == QEvent::Show)
            came.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        return false;
    }
};
} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paintsBeforeAnythingIsAsked()
    {
        UiFixture fixture;
        fixture.connections.loaded = false;
        MainWindow window(fixture.connections, fixture.spending, fixture.clock, fixture.settings, fixture.theme);
        window.show();
        QVERIFY(!window.grab().isNull());
        QVERIFY(fixture.spending.questions.isEmpty());
        QTRY_COMPARE(fixture.spending.questions.size(), 1);
    }

    void shortcutsReachPagesAndActions()
    {
        Window w;
        QCOMPARE(w.window.currentPage(), u"overview"_s);
        int number = 0;
        for (const QString &page : pages) {
            QTest::keyClick(&w.window, Qt::Key(Qt::Key_0 + ++number % 10), Qt::ControlModifier);
            QCOMPARE(w.window.currentPage(), page);
        }
        QTest::keyClick(&w.window, Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(&w.window, Qt::Key_F5);
        QCOMPARE(w.connections.calls, QStringList{u"syncNow 1"_s});
        QTest::keyClick(&w.window, Qt::Key_N, Qt::ControlModifier);
        auto *wizard = w.window.findChild<SetupWizard *>();
        QVERIFY(wizard && wizard->isVisible());
        w.window.addConnection();
        QCOMPARE(w.window.findChildren<SetupWizard *>().size(), 1);
    }

    void syncLeavesPausedAndRunningAlone()
    {
        Window w(sampleConnections());
        w.window.syncNow();
        QCOMPARE(w.connections.calls, (QStringList{u"syncNow 1"_s, u"syncNow 3"_s, u"syncNow 4"_s, u"syncNow 5"_s}));
    }

    void railCollapsesToIcons()
    {
        Window w;
        w.window.resize(1280, 800);
        QTRY_VERIFY(!w.window.findChild<NavigationRail *>()->isCollapsed());
        QCOMPARE(w.window.findChild<NavigationRail *>()->width(), 196);
        w.window.resize(1050, 700);
        QTRY_VERIFY(w.window.findChild<NavigationRail *>()->isCollapsed());
        w.window.resize(200, 200);
        QCOMPARE(w.window.size(), QSize(1024, 640));
    }

    /// Pages are made when one first goes there, part by part: no part flashes as a window of its own, or takes the
    /// window's focus.
    void aPageIsMadeUnseen()
    {
        Window w;
        QCOMPARE(w.window.findChildren<PageFaces *>().size(), 1); // one page alone was made for the start
        const WindowWatch watch;
        for (const QString &page : w.window.pageIds()) {
            w.window.showPage(page);
            QVERIFY2(watch.came.isEmpty(), qPrintable(page + u": "_s + watch.came.join(u", "_s)));
            QCOMPARE(QApplication::activeWindow(), &w.window);
        }
    }

    /// Figures are asked for by what a person does and by new data, never by the window's size.
    void resizingAsksNothing()
    {
        Window w;
        for (const QString &page : w.window.pageIds()) {
            w.window.showPage(page);
            QTest::qWait(0);
            QTRY_VERIFY(!w.spending.questions.isEmpty());
            QCoreApplication::processEvents();
            const int asked = int(w.spending.questions.size()) + w.spending.reads;
            for (const QSize &size : {QSize(1024, 640), QSize(1300, 900), QSize(1920, 1080), QSize(1280, 800)}) {
                w.window.resize(size);
                QCoreApplication::processEvents();
            }
            QCOMPARE(int(w.spending.questions.size()) + w.spending.reads, asked);
        }
    }

    void sortingComesBack()
    {
        UiFixture fixture;
        const auto makeWindow = [&fixture] {
            return std::make_unique<MainWindow>(
                fixture.connections, fixture.spending, fixture.clock, fixture.settings, fixture.theme);
        };
        const auto tableOf = [](MainWindow &window) -> FigureTable * {
            window.showPage(u"reconcile"_s);
            for (FigureTable *table : window.findChildren<FigureTable *>()) {
                if (table->view()->objectName() == u"reconcileRows")
                    return table;
            }
            return nullptr;
        };
        auto window = makeWindow();
        FigureTable *table = tableOf(*window);
        QVERIFY(table);
        Q_EMIT table->head()->sortRequested(0); // a press on the head
        const QString word = table->figures()->sortWord();
        const Qt::SortOrder order = table->figures()->sortOrder();
        QCOMPARE(word, table->figures()->figureColumns().first().word);
        window.reset();
        window = makeWindow();
        QCOMPARE(tableOf(*window)->figures()->sortWord(), word);
        QCOMPARE(tableOf(*window)->figures()->sortOrder(), order);
    }

    void statusIsAlwaysInSight()
    {
        Window w;
        QCOMPARE(w.status()->lines(), (QStringList{u"Data to 13:00 UTC"_s, u"next sync in 41 min"_s}));
        QVERIFY(w.status()->accessibleName().contains(u"Healthy"_s));
        IngestProgress progress = *sampleConnections()[1].progress;
        progress.connection = 1;
        w.connections.progress(progress);
        QCOMPARE(w.status()->lines(), (QStringList{u"Data to 13:00 UTC"_s, u"Syncing, 36 %"_s}));
        w.connections.views = sampleConnections();
        Q_EMIT w.connections.changed();
        QVERIFY(w.status()->accessibleName().contains(u"Old team: Error"_s)); // who needs attention most
        w.status()->click();
        QCOMPARE(w.window.currentPage(), u"connections"_s);
    }

    void placeAndAppearanceComeBack()
    {
        UiFixture fixture;
        {
            MainWindow window(fixture.connections, fixture.spending, fixture.clock, fixture.settings, fixture.theme);
            window.resize(1333, 777);
            window.show();
            window.showPage(u"connections"_s);
            window.close();
        }
        MainWindow again(fixture.connections, fixture.spending, fixture.clock, fixture.settings, fixture.theme);
        QCOMPARE(again.currentPage(), u"connections"_s);
        again.show();
        QTRY_COMPARE(again.size(), QSize(1333, 777).boundedTo(again.size()));
    }

    void everythingRepaintsInTheOtherAppearance()
    {
        Window w;
        QTRY_VERIFY(!w.spending.questions.isEmpty());
        w.theme.setAppearance(Appearance::Light);
        QTRY_COMPARE(w.window.grab().toImage().pixelColor(400, 3), lightTokens().background);
        w.theme.setAppearance(Appearance::Dark);
        QTRY_COMPARE(w.window.grab().toImage().pixelColor(400, 3), darkTokens().background);
        // No light patch is left in the dark window.
        const QImage image = w.window.grab().toImage();
        int bright = 0;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                bright += image.pixelColor(x, y).lightness() > 245 ? 1 : 0;
        }
        QVERIFY2(bright < 40, qPrintable(QString::number(bright)));
    }

    void everyControlHasANameOnEveryPage()
    {
        Window w(sampleConnections());
        QTRY_VERIFY(!w.spending.questions.isEmpty());
        QCoreApplication::processEvents();
        for (const QString &page : pages) {
            w.window.showPage(page);
            QCOMPARE(namelessControls(w.window).join(u", "_s), QString());
        }
    }

    void tabReachesEveryControl()
    {
        Window w;
        QTRY_VERIFY(!w.spending.questions.isEmpty());
        QCoreApplication::processEvents();
        QSet<QWidget *> reached;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(w.window.focusWidget() ? w.window.focusWidget() : &w.window, Qt::Key_Tab);
            if (w.window.focusWidget())
                reached.insert(w.window.focusWidget());
        }
        for (const char *name : {"mainMenu", "navigate-overview", "railStatus"})
            QVERIFY2(reached.contains(w.window.findChild<QWidget *>(QString::fromLatin1(name))), name);
        const auto *overview = w.window.findChild<OverviewPage *>();
        for (const char *name : {"range", "sync", "chart", "breakdown", "breakdownHeader"})
            QVERIFY2(reached.contains(overview->findChild<QWidget *>(QString::fromLatin1(name))), name);
    }

    void thePaletteLeadsAnywhere()
    {
        Window w;
        QTest::keyClick(&w.window, Qt::Key_K, Qt::ControlModifier);
        auto *palette = w.window.findChild<CommandPalette *>();
        QTRY_VERIFY(palette->isVisible());
        QTest::keyClicks(palette->field(), u"recnocile"_s); // typed in a hurry
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QTRY_COMPARE(w.window.currentPage(), u"reconcile"_s);
        QVERIFY(!palette->isVisible());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/support/livepages.h"
#include "ui/settings/windowsection.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tray.h"
#include "ui/widgets/moneytext.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QSignalSpy>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

/// The tray's menu over a real store, and what closing the window does. Where the desktop has no tray, as here, the
/// menu is worked all the same.
class TestTray : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_pages = std::make_unique<LivePages>();
        m_pages->connections.views[0].health.coveredToMs = presentMs;
    }
    void init()
    {
        m_pages->settings.clear();
        m_pages->connections.calls.clear();
        m_window = std::make_unique<MainWindow>(
            m_pages->connections, m_pages->live.service, m_pages->live.clock, m_pages->settings, m_pages->theme);
        m_window->showInTray();
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void costsAreThoseOfAReport()
    {
        const UtcDay today = UtcDay::ofMs(presentMs);
        const auto costOf = [this](const DateRange &range) {
            return moneyText(m_pages->live.report({range, {}, {}, SortBy::Cost, 0}).total.cost);
        };
        QTRY_COMPARE(text(u"trayToday"_s), u"Today (UTC): "_s + costOf({today, today}));
        QCOMPARE(text(u"trayCycle"_s), u"This cycle: "_s + costOf({november.first, today}));
        QCOMPARE(text(u"trayStatus"_s), u"Team: Healthy. Data to 15:00 UTC"_s);
        QVERIFY(m_window->tray()->icon()->toolTip().contains(text(u"trayCycle"_s)));
    }

    void statusFollowsTheConnections()
    {
        const auto views = m_pages->connections.views;
        m_pages->connections.views.clear();
        Q_EMIT m_pages->connections.changed();
        QCOMPARE(text(u"trayStatus"_s), u"No connection yet"_s);
        QVERIFY(!action(u"traySync"_s)->isEnabled());
        m_pages->connections.views = views;
        Q_EMIT m_pages->connections.changed();
        QVERIFY(action(u"traySync"_s)->isEnabled());
    }

    void syncFromTheTray()
    {
        action(u"traySync"_s)->trigger();
        QCOMPARE(m_pages->connections.calls.size(), 1);
        QVERIFY(m_pages->connections.calls.first().startsWith(u"syncNow"_s));
    }

    void closingEndsUnlessChosenOtherwise()
    {
        QVERIFY(!WindowSection::closesToTray(m_pages->settings)); // off at first
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QVERIFY(m_window->testAttribute(Qt::WA_WState_ExplicitShowHide));
    }

    void closingToTheTrayAndBack()
    {
        WindowSection section(m_pages->settings, true);
        auto *choice = section.findChild<QCheckBox *>(u"closeToTray"_s);
        QVERIFY(choice->isEnabled() && !choice->isChecked());
        choice->click();
        QVERIFY(WindowSection::closesToTray(m_pages->settings));
        QVERIFY(!m_window->close()); // hidden, not closed
        QVERIFY(!m_window->isVisible());
        action(u"trayOpen"_s)->trigger();
        QVERIFY(m_window->isVisible());
        action(u"trayQuit"_s)->trigger();
        QVERIFY(!m_window->isVisible());
        QVERIFY(m_window->close()); // nothing holds it any more
    }

    void withoutATrayThereIsNoChoice()
    {
        m_pages->settings.setValue(u"window/close-to-tray"_s, true);
        const WindowSection section(m_pages->settings, false);
        QVERIFY(!section.findChild<QCheckBox *>(u"closeToTray"_s)->isEnabled());
    }

private:
    QAction *action(const QString &name) const { return m_window->tray()->menu()->findChild<QAction *>(name); }
    QString text(const QString &name) const { return action(name)->text(); }

    std::unique_ptr<LivePages> m_pages;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestTray)
#include "tst_tray.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/support/sampleanswers.h"
#include "tests/ui/support/uifixture.h"
#include "ui/help/guide.h"
#include "ui/help/guidebrowser.h"
#include "ui/help/helpwindow.h"
#include "ui/setup/setupwizard.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>

#include <utility>

using namespace spend;
using namespace spend::ui;
using namespace Qt::StringLiterals;

namespace
{
struct Window : UiFixture {
    Window()
        : window((connections.views = sampleConnections().mid(0, 1), connections), spending, clock, settings, theme)
    {
        window.show();
        QApplication::setActiveWindow(&window);
    }
    static HelpWindow *help()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *help = qobject_cast<HelpWindow *>(widget))
                return help;
        }
        return nullptr;
    }
    MainWindow window;
};

QString textOf(const QString &page)
{
    QFile file(u":/guide/"_s + page + u".md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList headingsOf(const QString &page)
{
    QStringList slugs;
    for (const QString &line : textOf(page).split(u'\n')) {
        if (line.startsWith(u'#'))
            slugs.append(guide::slug(line.section(u' ', 1)));
    }
    return slugs;
}
} // namespace

/// The guide: whole, reachable from everywhere, by key and by mouse.
class TestHelpWindow : public QObject
{
    Q_OBJECT

    static QStringList pages()
    {
        QStringList names = QDir(u":/guide"_s).entryList({u"*.md"_s});
        names.replaceInStrings(u".md"_s, QString());
        return names;
    }

private Q_SLOTS:
    /// Every page is in the table of contents, once, and every entry is a page.
    void contentsNameEveryPage()
    {
        QStringList listed;
        for (const guide::Entry &entry : guide::contents()) {
            if (!entry.page.isEmpty())
                listed.append(entry.page);
        }
        listed.sort();
        QCOMPARE(listed, pages());
        QVERIFY(listed.size() > 10);
    }

    /// The title in the table of contents is the page's own.
    void titlesAgree()
    {
        for (const guide::Entry &entry : guide::contents()) {
            if (!entry.page.isEmpty())
                QCOMPARE(textOf(entry.page).section(u'\n', 0, 0), u"# "_s + entry.title);
        }
    }

    void everyLinkLeadsSomewhere_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : pages())
            QTest::newRow(qPrintable(page)) << page;
    }
    void everyLinkLeadsSomewhere()
    {
        QFETCH(const QString, page);
        static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
        auto matches = link.globalMatch(textOf(page));
        while (matches.hasNext()) {
            const QString target = matches.next().captured(1);
            if (target.startsWith(u"https://"_s))
                continue;
            if (target.endsWith(u".png"_s)) {
                QVERIFY2(QFile::exists(u":/guide/"_s + target), qPrintable(target));
                QVERIFY2(QFile::exists(u":/guide/"_s + QString(target).replace(u"-light"_s, u"-dark"_s)),
                    qPrintable(target));
                continue;
            }
            const QString other = target.section(u'#', 0, 0).remove(u".md"_s);
            QVERIFY2(pages().contains(other), qPrintable(target));
            if (target.contains(u'#'))
                QVERIFY2(headingsOf(other).contains(target.section(u'#', 1)), qPrintable(target));
        }
    }

    /// What a status is called, and each of the window's pages, is explained.
    void everyStatusAndPageHasItsPlace()
    {
        const QStringList headings = headingsOf(u"troubleshooting"_s);
        for (const Status status :
            {Status::PendingData, Status::Healthy, Status::Limited, Status::Stale, Status::Error, Status::Paused})
            QVERIFY2(headings.contains(guide::slug(statusText(status))), qPrintable(statusText(status)));
        Window w;
        for (const QString &page : w.window.pageIds())
            QVERIFY2(guide::pageAbout(page) != u"index"_s, qPrintable(page));
    }

    void f1OpensThePageAtHand()
    {
        Window w;
        QVERIFY(!Window::help());
        const std::pair<QString, QString> cases[] = {{u"overview"_s, u"overview"_s}, {u"explorer"_s, u"explore"_s},
            {u"budgets"_s, u"budgets"_s}, {u"repositories"_s, u"repositories"_s}, {u"digest"_s, u"share"_s},
            {u"connections"_s, u"troubleshooting"_s}, {u"settings"_s, u"settings"_s}};
        for (const auto &[windowPage, guidePage] : cases) {
            w.window.showPage(windowPage);
            QApplication::setActiveWindow(&w.window);
            QTest::keyClick(&w.window, Qt::Key_F1);
            QTRY_VERIFY(Window::help() && Window::help()->isVisible());
            QTRY_COMPARE(Window::help()->page(), guidePage);
            QVERIFY(!Window::help()->findChild<GuideBrowser *>()->toPlainText().isEmpty());
        }
    }

    /// A dialog that holds the window back does not hold the guide back.
    void f1WorksInTheWizard()
    {
        Window w;
        w.window.addConnection();
        auto *wizard = w.window.findChild<SetupWizard *>();
        QTRY_VERIFY(wizard && wizard->isVisible());
        QApplication::setActiveWindow(wizard);
        QTest::keyClick(wizard, Qt::Key_F1);
        QTRY_VERIFY(Window::help() && Window::help()->isVisible());
        QCOMPARE(Window::help()->page(), u"connect"_s);
    }

    void theHelpMenuLeadsThere()
    {
        Window w;
        auto *menu = w.window.findChild<QMenu *>(u"helpMenu"_s);
        QVERIFY(menu);
        QCOMPARE(menu->actions().first()->shortcut(), QKeySequence(Qt::Key_F1));
        menu->actions().at(1)->trigger();
        QTRY_VERIFY(Window::help() && Window::help()->isVisible());
        QCOMPARE(Window::help()->page(), u"index"_s);
        w.window.close();
        QTRY_VERIFY(!Window::help()->isVisible()); // it does not keep the program running
    }

    void theListFollowsAndLeads()
    {
        HelpWindow help;
        help.showTopic(u"budgets"_s);
        auto *list = help.findChild<QListWidget *>();
        QCOMPARE(list->currentItem()->text(), u"Budgets"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(help.page(), u"plan"_s);
        QTest::keyClick(list, Qt::Key_Down); // over the heading between
        QCOMPARE(help.page(), u"reconcile"_s);
        const QRect row = list->visualItemRect(
            list->item(1 + list->row(list->findItems(u"First steps"_s, Qt::MatchExactly).first())));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(help.page(), u"connect"_s);
    }

    void keysGoBackForwardHomeAndOut()
    {
        HelpWindow help;
        help.showTopic(u"overview"_s);
        QApplication::setActiveWindow(&help);
        help.showTopic(u"forecast"_s);
        QTest::keyClick(&help, Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(help.page(), u"overview"_s);
        QTest::keyClick(&help, Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(help.page(), u"forecast"_s);
        QTest::keyClick(&help, Qt::Key_Home, Qt::AltModifier);
        QTRY_COMPARE(help.page(), u"index"_s);
        QTest::keyClick(&help, Qt::Key_Escape);
        QTRY_VERIFY(!help.isVisible());
    }

    /// Tab reaches a link, Enter follows it.
    void linksWorkWithKeys()
    {
        HelpWindow help;
        help.showTopic(u"index"_s);
        QApplication::setActiveWindow(&help);
        auto *browser = help.findChild<GuideBrowser *>();
        browser->setFocus();
        QTest::keyClick(browser, Qt::Key_Tab);
        QTest::keyClick(browser, Qt::Key_Return);
        QTRY_COMPARE(help.page(), u"connect"_s);
    }

    void aHeadingIsScrolledTo()
    {
        HelpWindow help;
        help.showTopic(u"troubleshooting#paused"_s);
        auto *browser = help.findChild<GuideBrowser *>();
        QTRY_VERIFY(browser->verticalScrollBar()->value() > 0);
        QCOMPARE(browser->textCursor().block().text(), u"Paused"_s);
    }

    /// A link out of the guide is announced, and neither followed nor loaded by the guide itself.
    void nothingIsReadFromTheNetwork()
    {
        HelpWindow help;
        help.showTopic(u"index"_s);
        auto *browser = help.findChild<GuideBrowser *>();
        browser->setSource(QUrl(u"http://127.0.0.1:9/page.md"_s));
        QCOMPARE(help.page(), u"index"_s);
        QVERIFY(!browser->loadResource(QTextDocument::ImageResource, QUrl(u"http://127.0.0.1:9/x.png"_s)).isValid());
        QVERIFY(!browser->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
        QSignalSpy outward(browser, &GuideBrowser::outwardLinkFollowed);
        Q_EMIT browser->anchorClicked(QUrl(u"ftp://127.0.0.1:9/page"_s));
        QCOMPARE(outward.size(), 1);
        QCOMPARE(help.page(), u"index"_s);
    }

    void everythingHasAName()
    {
        HelpWindow help;
        help.showTopic(u"index"_s);
        QCOMPARE(namelessControls(help), QStringList());
    }

    void itFitsASmallScreen()
    {
        HelpWindow help;
        help.resize(640, 420);
        help.showTopic(u"overview"_s);
        auto *browser = help.findChild<GuideBrowser *>();
        QTRY_VERIFY(browser->document()->size().width() <= browser->viewport()->width() + 1);
        QCOMPARE(help.size(), QSize(640, 420));
    }
};

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"

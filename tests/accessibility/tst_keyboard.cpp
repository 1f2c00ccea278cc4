// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/accessibility/support/everyplace.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace spend::test;
using namespace spend::ui;

namespace
{
constexpr int mostStops = 400;
constexpr int mostParts =
    60; ///< of a control that Tab goes through itself: a date's year, month and day, the links of a text

/// The control with its surroundings, in which a ring around it would be.
QImage seen(QWidget *control)
{
    QWidget *ground = control->parentWidget() ? control->parentWidget() : control;
    return ground->grab(control->geometry().adjusted(-4, -4, 4, 4)).toImage();
}

/// Who has the focus, of the root's window: the part that a control lets have it counts as the control.
QWidget *focusIn(const QWidget &root)
{
    return root.window()->focusWidget();
}

void press(const QWidget &root, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *to = focusIn(root);
    QTest::keyClick(to ? to : root.window(), key, modifiers);
}

/// What Tab (or Shift+Tab) leads to, from a control until it is back there.
QWidgetList walk(QWidget &root, QWidget *first, bool forwards)
{
    QWidgetList reached;
    int parts = 0;
    first->setFocus(forwards ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (int i = 0; i < mostStops; ++i) {
        QWidget *here = focusIn(root);
        if (!here)
            break;
        if (!reached.isEmpty() && here == reached.last()) {
            if (++parts > mostParts)
                break; // trapped: whoever looks at the list sees where
        } else if (!reached.isEmpty() && here == first) {
            break; // round
        } else {
            reached.append(here);
            parts = 0;
        }
        press(root, forwards ? Qt::Key_Tab : Qt::Key_Backtab, forwards ? Qt::NoModifier : Qt::ShiftModifier);
    }
    return reached;
}

QRect globalRect(const QWidget *widget)
{
    return {widget->mapToGlobal(QPoint()), widget->size()};
}

/// Whether somebody who reads from the top left to the bottom right meets \c b after \c a: at the place where their
/// groups part, b's is neither above nor to the left in the same row.
bool reads(const QWidget *a, const QWidget *b)
{
    const QWidget *groupA = a;
    while (groupA->parentWidget() && !groupA->parentWidget()->isAncestorOf(b))
        groupA = groupA->parentWidget();
    const QWidget *groupB = b;
    while (groupB->parentWidget() && !groupB->parentWidget()->isAncestorOf(a))
        groupB = groupB->parentWidget();
    if (groupA->isAncestorOf(b) || groupB->isAncestorOf(a))
        return true; // one is a part of the other
    const QRect from = globalRect(groupA);
    const QRect to = globalRect(groupB);
    const bool above = to.bottom() <= from.top() && to.left() <= from.right();
    const bool before = to.right() <= from.left() && to.bottom() > from.top() && to.top() < from.bottom();
    return !above && !before;
}

QString names(const QWidgetList &widgets)
{
    QStringList list;
    for (const QWidget *widget : widgets)
        list.append(described(widget));
    return list.join(u"; "_s);
}

void checkWalk(QWidget &root, const QWidgetList &expected)
{
    QVERIFY(!expected.isEmpty());
    const QWidgetList forwards = walk(root, expected.first(), true);
    for (QWidget *stop : expected) {
        QVERIFY2(forwards.count(stop) == 1,
            qPrintable(u"%1 is reached %2 times; Tab leads to: %3"_s.arg(
                described(stop), QString::number(forwards.count(stop)), names(forwards))));
    }
    QCOMPARE(focusIn(root), expected.first()); // no trap: it is back
    QWidgetList backwards = walk(root, expected.first(), false);
    // From the first one back to it, the other way round.
    backwards.append(backwards.takeFirst());
    std::reverse(backwards.begin(), backwards.end());
    QCOMPARE(names(backwards), names(forwards));

    QStringList jumps;
    const auto wanted = [&](QWidget *widget) { return expected.contains(widget); };
    for (qsizetype i = 0; i < forwards.size(); ++i) {
        QWidget *from = forwards[i];
        QWidget *to = forwards[(i + 1) % forwards.size()];
        if (wanted(from) && wanted(to) && !reads(from, to))
            jumps.append(described(from) + u" -> "_s + described(to));
    }
    // One of them is the way from the last control back to the first.
    QVERIFY2(jumps.size() <= 1, qPrintable(u"Tab jumps back: "_s + jumps.join(u"; "_s)));
}

void checkVisibleFocus(QWidget &root, const QWidgetList &stops)
{
    QStringList unseen;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        QWidget *here = stops[i];
        QWidget *elsewhere = stops[(i + 1) % stops.size()];
        if (elsewhere == here)
            continue;
        here->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        if (focusIn(root) != here)
            continue; // said by the walk
        const QImage with = seen(here);
        elsewhere->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        if (seen(here) == with)
            unseen.append(described(here));
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(u"Looks the same with and without focus: "_s + unseen.join(u"; "_s)));
}

/// Presses Escape while anything is popped up. A menu by the keyboard waits in a loop of its own, so this comes by
/// a timer.
class Escaper : public QObject
{
public:
    Escaper()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (QWidget *popup = QApplication::activePopupWidget()) {
                ++popups;
                QTest::keyClick(popup, Qt::Key_Escape);
            }
        });
        m_timer.start(20);
    }
    int popups = 0;

private:
    QTimer m_timer;
};
} // namespace

/// Every page and dialog without a mouse.
class TestKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // The cursor that blinks would differ by itself.
        QApplication::setCursorFlashTime(0);
        m_place = std::make_unique<EveryPlace>();
    }
    void init() { m_place->open(); }
    void cleanup() { m_place->close(); }

    void everyPage_data()
    {
        QTest::addColumn<QString>("id");
        m_place->open();
        for (const QString &id : m_place->pageIds())
            QTest::newRow(qPrintable(id)) << id;
    }
    void everyPage()
    {
        QFETCH(const QString, id);
        QWidget *page = m_place->page(id);
        QVERIFY(page);
        checkWalk(m_place->window(), tabStops(m_place->window()));
        if (!QTest::currentTestFailed())
            checkVisibleFocus(m_place->window(), tabStops(*page));
    }

    void whatPopsUpGoesByEscape_data() { everyPage_data(); }
    /// Space opens a button's menu, Escape closes it, and the button has the focus again.
    void whatPopsUpGoesByEscape()
    {
        QFETCH(const QString, id);
        QVERIFY(m_place->page(id));
        int opened = 0;
        for (QWidget *stop : tabStops(m_place->window())) {
            const auto *tool = qobject_cast<QToolButton *>(stop);
            const auto *push = qobject_cast<QPushButton *>(stop);
            if (!(tool && tool->menu()) && !(push && push->menu()))
                continue;
            stop->setFocus(Qt::TabFocusReason);
            Escaper escaper;
            QTest::keyClick(stop, Qt::Key_Space);
            QTRY_VERIFY2(escaper.popups > 0, qPrintable(described(stop)));
            QTRY_VERIFY2(!QApplication::activePopupWidget(), qPrintable(described(stop)));
            QTRY_VERIFY2(m_place->window().focusWidget() == stop, qPrintable(described(stop)));
            ++opened;
        }
        QVERIFY(opened > 0); // the main menu at least
    }

    void everyDialog_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : EveryPlace::dialogIds())
            QTest::newRow(qPrintable(id)) << id;
    }
    void everyDialog()
    {
        QFETCH(const QString, id);
        const auto dialog = m_place->dialog(id);
        checkWalk(*dialog, tabStops(*dialog));
        if (!QTest::currentTestFailed())
            checkVisibleFocus(*dialog, tabStops(*dialog));
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog->isVisible());
    }

private:
    std::unique_ptr<EveryPlace> m_place;
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"

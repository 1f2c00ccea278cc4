// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dragorder.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace spend::ui;

namespace
{
/// Buttons a to d side by side or below each other.
struct Row {
    explicit Row(bool vertical)
        : layout(vertical ? static_cast<QBoxLayout *>(new QVBoxLayout(&window)) : new QHBoxLayout(&window))
        , order(layout)
        , changes(&order, &DragOrder::orderChanged)
    {
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
            auto *button = new QPushButton(name);
            button->setFixedSize(60, 40);
            layout->addWidget(button);
            order.watch(button);
            QObject::connect(button, &QPushButton::clicked, &window, [this, name] { clicked += name; });
            buttons.append(button);
        }
        window.show();
    }
    QString names() const
    {
        QString text;
        for (QWidget *widget : order.order())
            text += static_cast<QPushButton *>(widget)->text();
        return text;
    }
    void press(QPushButton *button) { QTest::mousePress(button, Qt::LeftButton, {}, QPoint(5, 5)); }
    /// Moves the pressed mouse onto the middle of another button.
    void moveOnto(QPushButton *button, QPushButton *target, QPoint beyond = {})
    {
        const QPoint spot = button->mapFromGlobal(target->mapToGlobal(target->rect().center() + beyond));
        QMouseEvent move(QEvent::MouseMove, spot, button->mapToGlobal(spot), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(button, &move);
    }
    void release(QPushButton *button) { QTest::mouseRelease(button, Qt::LeftButton, {}, QPoint(5, 5)); }

    QWidget window;
    QBoxLayout *layout;
    DragOrder order;
    QSignalSpy changes;
    QList<QPushButton *> buttons;
    QString clicked;
};
} // namespace

class TestDragOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDragMoves_data()
    {
        QTest::addColumn<bool>("vertical");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("onto");
        QTest::addColumn<QString>("after");
        for (const bool vertical : {false, true}) {
            const char *way = vertical ? "down" : "right";
            QTest::addRow("first to third, %s", way) << vertical << 0 << 2 << u"bcad"_s;
            QTest::addRow("last to first, %s", way) << vertical << 3 << 0 << u"dabc"_s;
            QTest::addRow("second to last, %s", way) << vertical << 1 << 3 << u"acdb"_s;
        }
    }
    void aDragMoves()
    {
        QFETCH(bool, vertical);
        QFETCH(int, from);
        QFETCH(int, onto);
        QFETCH(QString, after);
        Row row(vertical);
        QPushButton *moved = row.buttons[from];
        const int past = from < onto ? 8 : -8;
        row.press(moved);
        row.moveOnto(moved, row.buttons[onto], vertical ? QPoint(0, past) : QPoint(past, 0));
        QCOMPARE(row.names(), after); // it goes along, but nobody is told before the drop
        QVERIFY(row.order.isDragging());
        QCOMPARE(row.changes.count(), 0);
        row.release(moved);
        QCOMPARE(row.names(), after);
        QCOMPARE(row.changes.count(), 1);
        QCOMPARE(row.clicked, QString()); // a drag is no click
    }

    void aClickStaysAClick()
    {
        Row row(false);
        QTest::mouseClick(row.buttons[1], Qt::LeftButton);
        QCOMPARE(row.clicked, u"b"_s);
        QCOMPARE(row.names(), u"abcd"_s);
        QCOMPARE(row.changes.count(), 0);
    }

    void backToItsPlaceIsNoChange()
    {
        Row row(false);
        row.press(row.buttons[0]);
        row.moveOnto(row.buttons[0], row.buttons[2], {8, 0});
        row.moveOnto(row.buttons[0], row.buttons[1], {-40, 0});
        row.release(row.buttons[0]);
        QCOMPARE(row.names(), u"abcd"_s);
        QCOMPARE(row.changes.count(), 0);
    }

    void escTakesADragBack()
    {
        Row row(true);
        row.press(row.buttons[0]);
        row.moveOnto(row.buttons[0], row.buttons[3], {0, 8});
        QCOMPARE(row.names(), u"bcda"_s);
        QTest::keyClick(row.buttons[0], Qt::Key_Escape);
        QCOMPARE(row.names(), u"abcd"_s);
        QVERIFY(!row.order.isDragging());
        QCOMPARE(row.changes.count(), 0);
    }

    void keysMove_data()
    {
        QTest::addColumn<bool>("vertical");
        QTest::addColumn<int>("back");
        QTest::addColumn<int>("on");
        QTest::newRow("down") << true << int(Qt::Key_Up) << int(Qt::Key_Down);
        QTest::newRow("right") << false << int(Qt::Key_Left) << int(Qt::Key_Right);
    }
    void keysMove()
    {
        QFETCH(bool, vertical);
        QFETCH(int, back);
        QFETCH(int, on);
        Row row(vertical);
        row.buttons[0]->setFocus();
        QTest::keyClick(row.buttons[0], Qt::Key(on), Qt::AltModifier);
        QCOMPARE(row.names(), u"bacd"_s);
        QTest::keyClick(row.buttons[0], Qt::Key(back), Qt::AltModifier);
        QCOMPARE(row.names(), u"abcd"_s);
        QCOMPARE(row.changes.count(), 2);
        QTest::keyClick(row.buttons[0], Qt::Key(back), Qt::AltModifier); // there is no more
        QTest::keyClick(row.buttons[3], Qt::Key(on), Qt::AltModifier);
        QCOMPARE(row.names(), u"abcd"_s);
        QCOMPARE(row.changes.count(), 2);
        QCOMPARE(row.window.focusWidget(), static_cast<QWidget *>(row.buttons[0]));
    }
};

QTEST_MAIN(TestDragOrder)
#include "tst_dragorder.moc"

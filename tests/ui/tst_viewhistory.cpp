// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/explorer/viewhistory.h"

using namespace spend;
using namespace spend::ui;

namespace
{
ExploreState top(int count)
{
    ExploreState state;
    state.view.top = count;
    return state;
}
} // namespace

class TestViewHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesBackAndForth()
    {
        ViewHistory history;
        history.reset(top(5));
        history.push(top(6));
        history.push(top(7));
        history.undo();
        QCOMPARE(history.current(), top(6));
        history.undo();
        QCOMPARE(history.current(), top(5));
        QVERIFY(!history.canUndo());
        history.undo(); // nothing before
        QCOMPARE(history.current(), top(5));
        history.redo();
        history.redo();
        QCOMPARE(history.current(), top(7));
        QVERIFY(!history.canRedo());
    }

    void aNewStepForgetsWhatWasUndone()
    {
        ViewHistory history;
        history.reset(top(5));
        history.push(top(6));
        history.undo();
        history.push(top(9));
        QVERIFY(!history.canRedo());
        history.undo();
        QCOMPARE(history.current(), top(5));
    }

    void theSameAgainIsNoStep()
    {
        ViewHistory history;
        history.reset(top(5));
        history.push(top(5));
        QVERIFY(!history.canUndo());
    }

    void keepsTwoHundred()
    {
        ViewHistory history;
        for (int i = 0; i < 500; ++i)
            history.push(top(i));
        int steps = 0;
        while (history.canUndo()) {
            history.undo();
            ++steps;
        }
        QCOMPARE(steps, 199);
        QCOMPARE(history.current(), top(300));
    }
};

QTEST_GUILESS_MAIN(TestViewHistory)
#include "tst_viewhistory.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/livespend.h"

#include <QSignalSpy>

using namespace spend;
using namespace spend::test;
using namespace Qt::StringLiterals;

namespace
{
int noteCount(SpendSource &source)
{
    store::Statement &select = source.store.database().prepared("SELECT count(*) FROM note");
    const int count = select.step() ? int(select.integer(0)) : -1;
    select.reset();
    return count;
}
} // namespace

/// Questions in the reader's thread, and changes in the writer's.
class TestQuestionLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_live = std::make_unique<LiveSpend>(); } // one store for all: filling it takes a second

    void anAnswerComesFromTheStore()
    {
        LiveSpend &live = *m_live;
        const auto days = live.answer([](SpendSource &source) { return source.picture.days().value(); });
        QCOMPARE(days->last, UtcDay::ofMs(presentMs));
    }

    void onlyTheNewestQuestionIsAnswered()
    {
        LiveSpend &live = *m_live;
        QuestionLine line(live.service);
        QList<int> told;
        for (int i = 0; i < 20; ++i) {
            line.ask([i](SpendSource &) { return i; },
                [&](const Result<std::shared_ptr<const int>> &answer) { told.append(**answer); });
        }
        QTRY_VERIFY(!told.isEmpty());
        live.answer([](SpendSource &) { return 0; }); // whatever was asked before has passed
        QCOMPARE(told, QList<int>{19});
    }

    void aGoneAskerIsToldNothing()
    {
        LiveSpend &live = *m_live;
        bool told = false;
        {
            QuestionLine line(live.service);
            line.ask([](SpendSource &) { return 1; }, [&](const Result<std::shared_ptr<const int>> &) { told = true; });
        }
        live.answer([](SpendSource &) { return 0; });
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }

    void aStoresFailureReachesTheAsker()
    {
        LiveSpend &live = *m_live;
        QuestionLine line(live.service);
        std::optional<Problem> problem;
        line.ask(
            [](SpendSource &source) {
                source.store.database().executeScript("SELECT nonsense FROM nowhere");
                return 1;
            },
            [&](const Result<std::shared_ptr<const int>> &answer) { problem = answer.problem(); });
        QTRY_VERIFY(problem);
        QVERIFY(!problem->text.isEmpty());
    }

    void aChangeIsWholeOrNotAndIsTold()
    {
        LiveSpend &live = *m_live;
        QSignalSpy changes(&live.service, &SpendService::notebookChanged);
        std::optional<Result<void>> done;
        const auto insert = [](store::StoreSession &session) {
            session.database().prepared("INSERT INTO note VALUES ('a', 1, 'first')").run();
        };
        live.service.change(
            SpendService::Touches::Notebook, insert, &live.service, [&](const Result<void> &result) { done = result; });
        QTRY_VERIFY(done);
        QVERIFY(done->ok());
        QTRY_COMPARE(changes.count(), 1);
        QCOMPARE(*live.answer(noteCount), 1);

        done.reset();
        live.service.change(
            SpendService::Touches::Notebook,
            [&](store::StoreSession &session) {
                session.database().prepared("INSERT INTO note VALUES ('b', 1, 'second')").run();
                insert(session); // the same id again
            },
            &live.service, [&](const Result<void> &result) { done = result; });
        QTRY_VERIFY(done);
        QVERIFY(!done->ok());
        QCOMPARE(*live.answer(noteCount), 1);
    }

private:
    std::unique_ptr<LiveSpend> m_live;
};

QTEST_GUILESS_MAIN(TestQuestionLine)
#include "tst_questionline.moc"

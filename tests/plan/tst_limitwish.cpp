// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/plan/limitwish.h"

using namespace Qt::StringLiterals;
using namespace spend;

using Dollars = std::optional<std::int64_t>;
Q_DECLARE_METATYPE(Dollars)

class tst_LimitWish : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCanBeAsked_data()
    {
        QTest::addColumn<Dollars>("old");
        QTest::addColumn<Dollars>("next");
        QTest::addColumn<QString>("said"); // empty: it can
        QTest::newRow("first") << Dollars() << Dollars(1) << QString();
        QTest::newRow("higher") << Dollars(100) << Dollars(200) << QString();
        QTest::newRow("removed") << Dollars(100) << Dollars() << QString();
        QTest::newRow("highest") << Dollars() << Dollars(1'000'000) << QString();
        QTest::newRow("nothing") << Dollars(100) << Dollars(0) << u"for no limit"_s;
        QTest::newRow("negative") << Dollars(100) << Dollars(-5) << u"from 1 to 1,000,000"_s;
        QTest::newRow("too much") << Dollars(100) << Dollars(1'000'001) << u"from 1 to 1,000,000"_s;
        QTest::newRow("same") << Dollars(100) << Dollars(100) << u"already"_s;
        QTest::newRow("still none") << Dollars() << Dollars() << u"already"_s;
    }
    void whatCanBeAsked()
    {
        QFETCH(const Dollars, old);
        QFETCH(const Dollars, next);
        QFETCH(const QString, said);
        const auto wish = checkedWish({1, u" ada@acme.example "_s, old, next, u"chris"_s, {}});
        QCOMPARE(wish.ok(), said.isEmpty());
        if (wish)
            QCOMPARE(wish->email, u"ada@acme.example"_s);
        else
            QVERIFY2(wish.problem().text.contains(said), qPrintable(wish.problem().text));
    }

    void nobodyHasNoLimit() { QVERIFY(!checkedWish({1, u" "_s, {}, 5, {}, {}})); }

    void undoingTurnsItRound()
    {
        const LimitChange done{7, 2, u"ada@acme.example"_s, u"chris"_s, 1, {}, 300, LimitOutcome::Done, {}, {}};
        const auto wish = undoWish(done, u"kim"_s);
        QVERIFY(wish);
        QCOMPARE(wish->connection, 2);
        QCOMPARE(wish->oldDollars, Dollars(300));
        QCOMPARE(wish->newDollars, Dollars());
        QCOMPARE(wish->who, u"kim"_s);
        QCOMPARE(wish->undoes, std::optional<std::int64_t>(7));
    }

    void onlyWhatWasDoneIsUndone()
    {
        for (const LimitOutcome outcome :
            {LimitOutcome::Sent, LimitOutcome::Refused, LimitOutcome::Failed, LimitOutcome::Unknown})
            QVERIFY(!undoWish({7, 2, u"ada@acme.example"_s, {}, 1, {}, 300, outcome, {}, {}}, {}));
    }

    void limitsInWords()
    {
        QCOMPARE(limitText(1'500), u"$1,500 a cycle"_s);
        QCOMPARE(limitText({}), u"no limit of their own"_s);
    }
};

QTEST_GUILESS_MAIN(tst_LimitWish)
#include "tst_limitwish.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/requestbudget.h"

#include <QTest>

using namespace spend::sample;

class TestRequestBudget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void slidesTheMinute();
};

void TestRequestBudget::slidesTheMinute()
{
    RequestBudget budget;
    const auto take = [&](std::int64_t ms) { return budget.take(SampleEndpoint::Members, 2, ms); };
    QVERIFY(!take(0));
    QVERIFY(!take(10'000));
    QCOMPARE(take(20'000).value(), 40'000);
    QVERIFY(!budget.take(SampleEndpoint::Spend, 2, 20'000)); // each endpoint on its own
    QVERIFY(!take(60'000)); // the first one is a minute old
    QCOMPARE(take(60'001).value(), 9'999);
    QCOMPARE(budget.take(SampleEndpoint::Groups, 0, 5).value(), 60'000);
}

QTEST_APPLESS_MAIN(TestRequestBudget)
#include "tst_requestbudget.moc"

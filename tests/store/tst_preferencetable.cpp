// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/store/temporarystore.h"

using namespace Qt::StringLiterals;
using namespace spend::test;

class TestPreferenceTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasChosenStays()
    {
        TemporaryStore store;
        QVERIFY(!store->preferences.find(u"workdays"_s));
        QCOMPARE(store->preferences.value(u"workdays"_s, u"12345"_s), u"12345"_s);
        store->preferences.put(u"workdays"_s, u"7123"_s);
        store->preferences.put(u"workdays"_s, u"71234"_s);
        store->preferences.put(u"other"_s, QString());
        store.reopen();
        QCOMPARE(store->preferences.value(u"workdays"_s), u"71234"_s);
        QVERIFY(store->preferences.find(u"other"_s)); // chosen to be empty is chosen
        store->preferences.remove(u"workdays"_s);
        QVERIFY(!store->preferences.find(u"workdays"_s));
    }
};

QTEST_GUILESS_MAIN(TestPreferenceTable)
#include "tst_preferencetable.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/store/temporarystore.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

class tst_SavedViewTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            table().append({name, u"View "_s + name, name == u"b"_s, u"{\"of\":\"%1\"}"_s.arg(name)});
    }

    void theyStayAsTheyWereKept()
    {
        m_store->reopen();
        QCOMPARE(ids(), u"a b c"_s);
        const StoredView kept = table().find(u"b"_s).value();
        QCOMPARE(kept, (StoredView{u"b"_s, u"View b"_s, true, u"{\"of\":\"b\"}"_s}));
        QVERIFY(!table().find(u"x"_s));
    }

    void anUpdateKeepsThePlace()
    {
        table().update({u"b"_s, u"Other"_s, false, u"{}"_s});
        QCOMPARE(ids(), u"a b c"_s);
        QCOMPARE(table().find(u"b"_s)->name, u"Other"_s);
        QVERIFY(!table().find(u"b"_s)->pinned);
        table().update({u"gone"_s, u"Gone"_s, false, u"{}"_s});
        QCOMPARE(m_store->rows("saved_view"), 3);
    }

    void orders_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("got");
        QTest::newRow("all") << u"c a b"_s << u"c a b"_s;
        QTest::newRow("some come first") << u"c"_s << u"c a b"_s;
        QTest::newRow("unknown ones") << u"x b y"_s << u"b a c"_s;
        QTest::newRow("none") << QString() << u"a b c"_s;
    }
    void orders()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, got);
        table().setOrder(wanted.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(ids(), got);
        table().append({u"d"_s, u"View d"_s, false, u"{}"_s});
        QCOMPARE(ids(), got + u" d"_s);
    }

    void aRemovedOneIsGone()
    {
        table().remove(u"b"_s);
        QCOMPARE(ids(), u"a c"_s);
        table().remove(u"b"_s);
        QCOMPARE(ids(), u"a c"_s);
    }

private:
    SavedViewTable &table() { return m_store->session().savedViews; }
    QString ids()
    {
        QStringList list;
        for (const StoredView &view : table().all())
            list.append(view.id);
        return list.join(u' ');
    }

    std::unique_ptr<TemporaryStore> m_store;
};

QTEST_GUILESS_MAIN(tst_SavedViewTable)
#include "tst_savedviewtable.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/store/temporarystore.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

class tst_NoteTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void notesStandByDay()
    {
        TemporaryStore store;
        store->notes.put({u"1"_s, day(u"2026-11-03"_s), u"Late"_s});
        store->notes.put({u"2"_s, day(u"1969-12-31"_s), u"Before everything"_s});
        store->notes.put({u"3"_s, day(u"2026-11-03"_s), u"Early"_s});
        store.reopen();
        const std::vector<StoredNote> notes = store->notes.all();
        QCOMPARE(notes.size(), std::size_t(3));
        QCOMPARE(notes[0], (StoredNote{u"2"_s, day(u"1969-12-31"_s), u"Before everything"_s}));
        QCOMPARE(notes[1].text, u"Early"_s);
        QCOMPARE(notes[2].text, u"Late"_s);
    }

    void puttingAgainReplaces()
    {
        TemporaryStore store;
        store->notes.put({u"1"_s, day(u"2026-11-03"_s), u"First"_s});
        store->notes.put({u"1"_s, day(u"2026-11-04"_s), u"Second"_s});
        QCOMPARE(store->notes.all(), (std::vector{StoredNote{u"1"_s, day(u"2026-11-04"_s), u"Second"_s}}));
        store->notes.remove(u"1"_s);
        QVERIFY(store->notes.all().empty());
    }
};

QTEST_GUILESS_MAIN(tst_NoteTable)
#include "tst_notetable.moc"

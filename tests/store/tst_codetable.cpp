// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/temporarystore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

class tst_CodeTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneIsZero();
    void interns();
    void anyText();
    void forgetsAfterARollback();
    void forgetsWhenChangedOutside();
    void forgetsWhatARemovalTook();
};

void tst_CodeTable::noneIsZero()
{
    TemporaryStore store;
    QCOMPARE(store->users.intern("(none)"sv), Code(0));
    QCOMPARE(store->models.intern("(none)"sv), Code(0));
    QCOMPARE(store->kinds.intern("(none)"sv), Code(0));
    QCOMPARE(store->groupKeys.intern("(unassigned)"sv), Code(0));
    QCOMPARE(store->repositories.intern("(unattributed)"sv), Code(0));
    QCOMPARE(store->users.all(), std::vector<QString>{u"(none)"_s});
}

void tst_CodeTable::interns()
{
    TemporaryStore store;
    const auto [ada, bob] = store->transact(
        [&] { return std::pair(store->users.intern("ada@example.com"sv), store->users.intern("bob@example.com"sv)); });
    QVERIFY(ada > 0 && bob > 0 && ada != bob);
    QCOMPARE(store->users.intern("ada@example.com"sv), ada);
    QCOMPARE(store->users.intern(u"ada@example.com"_s), ada);
    QVERIFY(store->users.intern("Ada@example.com"sv) != ada); // folding is the domain's business
    store.reopen();
    QCOMPARE(store->users.intern("bob@example.com"sv), bob);
    QCOMPARE(store->users.all().at(ada), u"ada@example.com"_s);
    QCOMPARE(store->models.all().size(), 1u); // each table counts for itself
}

void tst_CodeTable::anyText()
{
    TemporaryStore store;
    const QStringList texts{u"日本/模型"_s, u"o'neil@example.com"_s, u" "_s, u""_s, QString(5000, u'x'), u"a\"b"_s};
    QList<Code> codes;
    for (const QString &text : texts)
        codes.append(store->models.intern(text));
    store.reopen();
    const auto all = store->models.all();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QCOMPARE(all.at(codes[i]), texts[i]);
        QCOMPARE(store->models.intern(texts[i]), codes[i]);
    }
}

void tst_CodeTable::forgetsAfterARollback()
{
    TemporaryStore store;
    Code lost = 0;
    QVERIFY(thrownBy([&] {
        store->transact([&] {
            lost = store->users.intern("lost@example.com"sv);
            throw StoreError({});
        });
    }));
    const Code other = store->transact([&] { return store->users.intern("other@example.com"sv); });
    QCOMPARE(other, lost); // the number was free again
    const Code found = store->transact([&] { return store->users.intern("lost@example.com"sv); });
    QVERIFY(found != lost); // and was not remembered for what was rolled back
    QCOMPARE(store->users.all().at(found), u"lost@example.com"_s);
}

void tst_CodeTable::forgetsWhenChangedOutside()
{
    TemporaryStore store;
    const auto other = store.another();
    const Code gone = store->transact([&] { return store->users.intern("gone@example.com"sv); });
    other->transact([&] {
        other->database().prepared("DELETE FROM user_key WHERE code = $1").execute(gone);
        other->users.intern("new@example.com"sv); // takes the number
    });
    const Code again = store->transact([&] { return store->users.intern("gone@example.com"sv); });
    QVERIFY(again != gone);
    QCOMPARE(store->users.all().at(again), u"gone@example.com"_s);
    QCOMPARE(store->users.all().at(gone), u"new@example.com"_s);
}

void tst_CodeTable::forgetsWhatARemovalTook()
{
    TemporaryStore store;
    const ConnectionId acme = store.add(u"Acme"_s);
    store->transact([&] { store->members.replaceMembers(acme, {{u"1"_s, {}, u"ada@example.com"_s, {}, false}}); });
    store->transact([&] { store->connections.remove(acme); });
    QCOMPARE(store->users.all().size(), 1u);
    const ConnectionId next = store.add(u"Next"_s);
    store->transact([&] { store->members.replaceMembers(next, {{u"1"_s, {}, u"bob@example.com"_s, {}, false}}); });
    store->transact([&] { store->members.replaceMembers(next, {{u"1"_s, {}, u"ada@example.com"_s, {}, false}}); });
    const Code ada = store->transact([&] { return store->users.intern("ada@example.com"sv); });
    QCOMPARE(store->users.all().at(ada), u"ada@example.com"_s);
}

QTEST_GUILESS_MAIN(tst_CodeTable)
#include "tst_codetable.moc"

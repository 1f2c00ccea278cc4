// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/namesintext.h"
#include "tests/store/temporarystore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

/// Sentences that were written while names were shown, told after they were hidden.
class TestNamesInText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        const ConnectionId acme = m_store->add(u"Acme"_s);
        std::vector<Member> members;
        for (const auto &[name, email] : {std::pair(u"Al"_s, u"al@acme.dev"_s), {u"Ann"_s, u"ann@acme.dev"_s},
                 {u"Ann Lee"_s, u"ann.lee@acme.dev"_s}, {u"Zoë Ångström"_s, u"zoe@acme.dev"_s},
                 {u"田中"_s, u"tanaka@acme.dev"_s}, {u"user"_s, u"user@acme.dev"_s}})
            members.push_back({u"id of "_s + email, name, email, u"member"_s, false});
        m_store->session().transact([&] { m_store->session().members.replaceMembers(acme, members); });
        m_store->session().namePeople(m_names);
    }

    void replaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("replaced"); // {e-mail} stands for the other name
        QTest::newRow("nobody") << u"Spend rose by $12."_s << u"Spend rose by $12."_s;
        QTest::newRow("a name") << u"Spend of Ann rose"_s << u"Spend of {ann@acme.dev} rose"_s;
        QTest::newRow("an e-mail") << u"ann@acme.dev: $12"_s << u"{ann@acme.dev}: $12"_s;
        QTest::newRow("in any case") << u"ANN@ACME.DEV and ANN"_s << u"{ann@acme.dev} and {ann@acme.dev}"_s;
        QTest::newRow("the longer name") << u"Ann Lee, Ann"_s << u"{ann.lee@acme.dev}, {ann@acme.dev}"_s;
        QTest::newRow("within words") << u"Also all deals, Annual"_s << u"Also all deals, Annual"_s;
        QTest::newRow("beside marks") << u"(Al), Al's, “Al”"_s
                                      << u"({al@acme.dev}), {al@acme.dev}'s, “{al@acme.dev}”"_s;
        QTest::newRow("letters with marks") << u"Zoë Ångström, Zoë Ångströms"_s << u"{zoe@acme.dev}, Zoë Ångströms"_s;
        QTest::newRow("no spaces") << u"支出は田中さんです"_s << u"支出は{tanaka@acme.dev}さんです"_s;
        QTest::newRow("what stands in is not searched") << u"Ann, user"_s << u"{ann@acme.dev}, {user@acme.dev}"_s;
    }
    void replaces()
    {
        QFETCH(QString, text);
        QFETCH(QString, replaced);
        for (const QString &email : {u"al@acme.dev"_s, u"ann@acme.dev"_s, u"ann.lee@acme.dev"_s, u"zoe@acme.dev"_s,
                 u"tanaka@acme.dev"_s, u"user@acme.dev"_s})
            replaced.replace(u'{' + email + u'}', m_names.nameOf(email));
        QCOMPARE(NamesInText(m_store->session()).replaced(text), replaced);
    }

    void shownNamesStay()
    {
        m_store->session().namePeople({});
        QCOMPARE(NamesInText(m_store->session()).replaced(u"Spend of Ann rose"_s), u"Spend of Ann rose"_s);
    }

private:
    std::unique_ptr<TemporaryStore> m_store;
    const Pseudonyms m_names{"a secret of this store"};
};

QTEST_GUILESS_MAIN(TestNamesInText)
#include "tst_namesintext.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/temporarystore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

/// What invoices said, cycle by cycle.
class tst_InvoiceTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        m_acme = m_store->add(u"Acme"_s);
        m_other = m_store->add(u"Other"_s);
    }

    void nothingUntilSomethingIsKept() { QVERIFY(!invoices().find(m_acme, day(u"2026-10-01"_s))); }

    void aCycleOfAConnectionKeepsItsOwn()
    {
        const InvoiceAmount october{Money{123'456'700'000'000}, u"No. 17, “Müller”"_s};
        const InvoiceAmount credit{Money{-5}, {}};
        invoices().put(m_acme, day(u"2026-10-01"_s), october);
        invoices().put(m_acme, day(u"2026-11-01"_s), credit);
        invoices().put(m_other, day(u"2026-10-01"_s), {Money{7}, u"else"_s});
        m_store->reopen();
        QCOMPARE(invoices().find(m_acme, day(u"2026-10-01"_s)), std::optional(october));
        QCOMPARE(invoices().find(m_acme, day(u"2026-11-01"_s)), std::optional(credit));
        QCOMPARE(invoices().find(m_other, day(u"2026-10-01"_s))->amount, Money{7});
        QVERIFY(!invoices().find(m_other, day(u"2026-11-01"_s)));
    }

    void theLastWordReplaces()
    {
        invoices().put(m_acme, day(u"2026-10-01"_s), {Money{1}, u"first"_s});
        invoices().put(m_acme, day(u"2026-10-01"_s), {Money{2}, {}});
        QCOMPARE(invoices().find(m_acme, day(u"2026-10-01"_s)), std::optional(InvoiceAmount{Money{2}, {}}));
        QCOMPARE(m_store->rows("invoice_amount"), 1);
    }

    void removed()
    {
        invoices().put(m_acme, day(u"2026-10-01"_s), {Money{1}, {}});
        invoices().put(m_acme, day(u"2026-11-01"_s), {Money{2}, {}});
        invoices().remove(m_acme, day(u"2026-10-01"_s));
        invoices().remove(m_acme, day(u"2026-09-01"_s)); // none: no matter
        QVERIFY(!invoices().find(m_acme, day(u"2026-10-01"_s)));
        QVERIFY(invoices().find(m_acme, day(u"2026-11-01"_s)));
    }

    void goesWithItsConnection()
    {
        invoices().put(m_acme, day(u"2026-10-01"_s), {Money{1}, {}});
        invoices().put(m_other, day(u"2026-10-01"_s), {Money{2}, {}});
        m_store->session().transact([&] { m_store->session().connections.remove(m_acme); });
        QCOMPARE(m_store->rows("invoice_amount"), 1);
    }

private:
    InvoiceTable &invoices() { return m_store->session().invoices; }
    std::unique_ptr<TemporaryStore> m_store;
    ConnectionId m_acme = 0;
    ConnectionId m_other = 0;
};

QTEST_GUILESS_MAIN(tst_InvoiceTable)
#include "tst_invoicetable.moc"

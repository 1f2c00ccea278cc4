// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/plan/plansamples.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

using Change = std::function<void(Contract &)>;
Q_DECLARE_METATYPE(Change)

/// What a contract says, and which can't be kept.
class tst_Contract : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoHasWhichSeat_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QStringList>("groups");
        QTest::addColumn<QString>("type");
        QTest::newRow("most") << u"bob@acme.example"_s << QStringList{} << u"Standard"_s;
        QTest::newRow("another group") << u"bob@acme.example"_s << QStringList{u"group_2"_s} << u"Standard"_s;
        QTest::newRow("by group") << u"bob@acme.example"_s << QStringList{u"group_2"_s, u"group_1"_s} << u"Premium"_s;
        QTest::newRow("by e-mail") << u"ada@acme.example"_s << QStringList{} << u"Premium"_s;
    }
    void whoHasWhichSeat()
    {
        QFETCH(const QString, email);
        QFETCH(const QStringList, groups);
        QTEST(sampleContract().typeOf(email, groups)->name, "type");
    }

    void anEmailWinsOverAGroup()
    {
        Contract contract = sampleContract();
        contract.rules.push_back({SeatRule::By::Email, u"bob@acme.example"_s, u"Standard"_s});
        QCOMPARE(contract.typeOf(u"bob@acme.example"_s, {u"group_1"_s})->name, u"Standard"_s);
    }

    void withoutTypesNobodyHasASeatPrice() { QVERIFY(!Contract().typeOf(u"bob@acme.example"_s, {})); }

    void theDiscountIsTakenOffExactly_data()
    {
        QTest::addColumn<qint64>("price");
        QTest::addColumn<int>("basisPoints");
        QTest::addColumn<qint64>("paid");
        QTest::newRow("none") << qint64(4'000'000'000) << 0 << qint64(4'000'000'000);
        QTest::newRow("a tenth") << qint64(4'000'000'000) << 1'000 << qint64(3'600'000'000);
        QTest::newRow("half a micro-cent") << qint64(1) << 5'000 << qint64(1);
        QTest::newRow("all") << qint64(4'000'000'000) << 10'000 << qint64(0);
        QTest::newRow("the dearest") << qint64(100'000 * oneDollar.microCents) << 1
                                     << qint64(99'990 * oneDollar.microCents);
    }
    void theDiscountIsTakenOffExactly()
    {
        QFETCH(const qint64, price);
        QFETCH(const int, basisPoints);
        Contract contract;
        contract.discountBasisPoints = basisPoints;
        QTEST(qint64(contract.priceOf({u"Seat"_s, Money{price}, {}}).microCents), "paid");
    }

    void noticeComesBeforeTheRenewal()
    {
        QCOMPARE(sampleContract().noticeDay(), UtcDay::ofDate(2026, 12, 31));
        QVERIFY(!Contract().noticeDay());
    }

    void itIsKeptTidily()
    {
        Contract typed = sampleContract();
        typed.seatTypes[0].name = u"  Standard  "_s;
        typed.defaultType = u"standard"_s;
        typed.rules[1].key = u" Ada@Acme.Example "_s;
        const Result<Contract> kept = checkedContract(typed);
        QVERIFY(kept);
        QCOMPARE(kept->seatTypes[0].name, u"Standard"_s);
        QCOMPARE(kept->rules[1].key, u"ada@acme.example"_s);
        QCOMPARE(kept->typeOf(u"x@acme.example"_s, {})->name, u"Standard"_s);
        QVERIFY(checkedContract(Contract()));
    }

    void wrongOnesSayWhy_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, Change change, const QString &said) {
            QTest::newRow(name) << std::move(change) << said;
        };
        row(
            "no name", [](Contract &c) { c.seatTypes[0].name = u" "_s; }, u"needs a name"_s);
        row(
            "long name", [](Contract &c) { c.seatTypes[0].name = QString(61, u'x'); }, u"60 characters"_s);
        row(
            "twice", [](Contract &c) { c.seatTypes[1].name = u"STANDARD"_s; }, u"two seat types called “STANDARD”"_s);
        row(
            "negative price", [](Contract &c) { c.seatTypes[0].monthlyPrice = Money{-1}; }, u"price of “Standard”"_s);
        row(
            "negative usage", [](Contract &c) { c.seatTypes[0].included = Money{-1}; }, u"included usage"_s);
        row(
            "no default", [](Contract &c) { c.defaultType = u"Gold"_s; }, u"most members have"_s);
        row(
            "rule of nobody", [](Contract &c) { c.rules[1].key.clear(); }, u"needs a person"_s);
        row(
            "rule of no type", [](Contract &c) { c.rules[1].type = u"Gold"_s; }, u"“Gold”, which there is not"_s);
        row(
            "rule twice", [](Contract &c) { c.rules.push_back(c.rules[1]); }, u"two exceptions for ada"_s);
        row(
            "discount", [](Contract &c) { c.discountBasisPoints = 10'001; }, u"between 0 and 100 %"_s);
        row(
            "no amount",
            [](Contract &c) {
                c.commitment = Commitment{Money{}, {*c.start, *c.renewal}};
            },
            u"above nothing"_s);
        row(
            "backwards",
            [](Contract &c) {
                c.commitment = Commitment{oneDollar, {*c.renewal, *c.start}};
            },
            u"ends before"_s);
        row(
            "long",
            [](Contract &c) {
                c.commitment = Commitment{oneDollar, {*c.start, *c.start + 2'000}};
            },
            u"five years"_s);
        row(
            "team limit", [](Contract &c) { c.teamLimit = Money{-1}; }, u"team's limit"_s);
        row(
            "renewal", [](Contract &c) { c.renewal = c.start; }, u"before it starts"_s);
        row(
            "notice", [](Contract &c) { c.noticeDays = 366; }, u"at most 365 days"_s);
        row(
            "barely", [](Contract &c) { c.barelyUsedBelow = 0; }, u"between 1 and 30"_s);
    }
    void wrongOnesSayWhy()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, said);
        Contract contract = sampleContract();
        change(contract);
        const Result<Contract> kept = checkedContract(contract);
        QVERIFY(!kept);
        QCOMPARE(kept.problem().kind, ProblemKind::InvalidInput);
        QVERIFY2(kept.problem().text.contains(said), qPrintable(kept.problem().text));
    }
};

QTEST_GUILESS_MAIN(tst_Contract)
#include "tst_contract.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/decimal.h"
#include "core/domain/eventcost.h"
#include "core/domain/keys.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;

Q_DECLARE_METATYPE(spend::CostFields)

namespace
{
/// Fields from the words of an answer; nullptr: absent.
CostFields fields(const char *charged, const char *total, const char *fee, const char *discount)
{
    const auto read = [](const char *text, int scale) { return text ? parseScaled(text, scale) : std::nullopt; };
    return {read(charged, 6), read(total, 6), read(fee, 6), read(discount, 12)};
}
} // namespace

class tst_EventCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costs_data();
    void costs();
};

void tst_EventCost::costs_data()
{
    QTest::addColumn<CostFields>("given");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("cost"); ///< cents; empty: unknown
    QTest::addColumn<QByteArray>("discount");
    const auto add = [](const char *name, const CostFields &given, const char *kind, const char *cost,
                         const char *discount) {
        QTest::newRow(name) << given << QByteArray(kind) << QByteArray(cost) << QByteArray(discount);
    };
    constexpr const char *no = nullptr;
    const char *usage = "Usage-based";
    const char *errored = "Errored, Not Charged";
    add("charged", fields("21.36232", no, no, no), usage, "21.36232", "0");
    add("charged beats the rest", fields("25.90834", "24.71834", "1.19", "50"), usage, "25.90834", "0");
    add("charged less than list", fields("20", "24.5", "0.5", no), usage, "20", "5");
    add("charged more than list", fields("20", "19", no, no), usage, "20", "-1");
    add("charged nothing", fields("0", "24.5", no, no), usage, "0", "24.5");
    add("charged although it says not", fields("3", "2", no, no), errored, "3", "-1");
    add("a credit", fields("-12.5", no, no, no), usage, "-12.5", "0");
    add("not charged", fields(no, "0.9", no, no), errored, "0", "0.9");
    add("not charged, with a fee", fields(no, "0.9", "0.1", "50"), "Aborted, Not Charged", "0", "1");
    add("not charged, nothing given", fields(no, no, no, no), errored, "0", "0");
    add("not charged, of a new kind", fields(no, "5", no, no), "Blocked, Not Charged", "0", "5");
    add("total", fields(no, "40.16699999999999", no, no), usage, "40.167", "0");
    add("total and fee", fields(no, "40", "1.18", no), usage, "41.18", "0");
    add("discount", fields(no, "40.16699999999999", "1.18", "10"), usage, "37.3303", "4.0167");
    add("a discount with a fraction", fields(no, "100", no, "12.5"), usage, "87.5", "12.5");
    add("float noise in the discount", fields(no, "100", no, "12.499999999999998"), usage, "87.5", "12.5");
    add("everything off", fields(no, "100", "1", "100"), usage, "1", "100");
    add("nothing off", fields(no, "7.5", no, "0"), usage, "7.5", "0");
    add("the fee is not discounted", fields(no, "10", "2", "50"), usage, "7", "5");
    // Half a micro-cent goes away from zero, on both sides.
    add("rounds up", fields(no, "0.000001", no, "50"), usage, "0.000001", "0");
    add("rounds down", fields(no, "0.000001", no, "50.1"), usage, "0", "0.000001");
    add("rounds a credit away", fields(no, "-0.000001", no, "50"), usage, "-0.000001", "0");
    add("rounds the total first", fields(no, "0.0000005", no, "50"), usage, "0.000001", "0");
    add("a credit at a discount", fields(no, "-40", "1", "25"), usage, "-29", "-10");
    add("a surcharge", fields(no, "10", no, "-10"), usage, "11", "-1");
    add("a million dollars off", fields(no, "100000000.000001", no, "12.5"), usage, "87500000.000001", "12500000");
    add("an absurd discount", fields(no, "9000000000000", no, "-9000000"), usage, "9000000000000", "0");
    add("nothing known", fields(no, no, no, no), usage, "", "0");
    add("a fee alone tells nothing", fields(no, no, "1.19", no), usage, "", "0");
    add("a discount alone tells nothing", fields(no, no, no, "10"), "Included in Business", "", "0");
    add("nothing known of no kind", fields(no, no, no, no), "(none)", "", "0");
    // A field that is no number is absent.
    add("words for numbers", fields("soon", "10", "some", "a lot"), usage, "10", "0");
}

void tst_EventCost::costs()
{
    QFETCH(const CostFields, given);
    QFETCH(const QByteArray, kind);
    QFETCH(const QByteArray, cost);
    QFETCH(const QByteArray, discount);
    const EventCost result = costOf(given, kind.toStdString());
    QCOMPARE(result.known, !cost.isEmpty());
    QCOMPARE(QByteArray::fromStdString(scaledText(result.cost, 6)), cost.isEmpty() ? "0"_ba : cost);
    QCOMPARE(QByteArray::fromStdString(scaledText(result.discount, 6)), discount);
}

QTEST_GUILESS_MAIN(tst_EventCost)
#include "tst_eventcost.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/reconcilejson.h"
#include "core/output/reconciletable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;

namespace
{
Reconciliation september()
{
    using Kind = ReconciliationRow::Kind;
    Reconciliation result;
    result.cycle = {UtcDay::ofDate(2026, 9, 1), UtcDay::ofDate(2026, 9, 30)};
    result.settled = true;
    result.reading = SpendReading::OnDemand;
    result.rows.push_back({Kind::Different, u"ann@x.com"_s, u"Ann"_s, Money{50'500'000}, Money{20'000'000},
        Money{87'500'000}, Money{20'000'000}, Money{-37'000'000}, u"Nobody knows."_s});
    result.rows.push_back({Kind::OnlyInEvents, u"(none)"_s, u"No user"_s, Money{7'000'000}, Money{0}, std::nullopt,
        std::nullopt, Money{7'000'000}, u"No \"user\"."_s});
    result.rows.push_back(
        {Kind::Matched, u"bob@x.com"_s, u"Bob"_s, Money{1}, Money{0}, Money{0}, std::nullopt, Money{1}, {}});
    result.matched = 1;
    result.different = 1;
    result.onlyInEvents = 1;
    return result;
}
} // namespace

// clang-format off
namespace
{
constexpr const char *wholeJson =
    "{\n"
    "  \"cycle\": \"2026-09-01\",\n"
    "  \"settled\": true,\n"
    "  \"reading\": \"on-demand\",\n"
    "  \"rows\": [\n"
    "    {\"user\": \"ann@x.com\", \"eventsCostCents\": \"50.5\", \"spendCostCents\": \"87.5\", \"eventsOnDemandCents\": \"20\", \"spendOnDemandCents\": \"20\", \"differenceCents\": \"-37\", \"why\": \"Nobody knows.\"},\n"
    "    {\"user\": \"(none)\", \"eventsCostCents\": \"7\", \"spendCostCents\": null, \"eventsOnDemandCents\": \"0\", \"spendOnDemandCents\": null, \"differenceCents\": \"7\", \"why\": \"No \\\"user\\\".\"},\n"
    "    {\"user\": \"bob@x.com\", \"eventsCostCents\": \"0.000001\", \"spendCostCents\": \"0\", \"eventsOnDemandCents\": \"0\", \"spendOnDemandCents\": null, \"differenceCents\": \"0.000001\", \"why\": \"\"}\n"
    "  ],\n"
    "  \"matched\": 1,\n"
    "  \"different\": 1,\n"
    "  \"onlyInEvents\": 1,\n"
    "  \"onlyInSpend\": 0\n"
    "}\n";

constexpr const char *differences =
    "Cycle 2026-09-01 to 2026-09-30, settled. The service's spend is read as on-demand spend alone, which fits best.\n"
    "\n"
    "User       Cost: events  Cost: spend  On-demand: events  On-demand: spend  Difference  Why\n"
    "---------  ------------  -----------  -----------------  ----------------  ----------  -------------\n"
    "ann@x.com          50.5         87.5                 20                20         -37  Nobody knows.\n"
    "(none)              7            -                    0                 -           7  No \"user\".\n"
    "\n"
    "1 user matches to within one cent. Different: 1, only in events: 1, only in spend: 0.\n";

constexpr const char *noDifference =
    "Cycle 2026-09-01 to 2026-09-30, still settling. The service's spend is read as included and on-demand spend, which fits every user.\n"
    "\n"
    "No difference above one cent: 2 users match.\n";
} // namespace
// clang-format on

class tst_ReconcileOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json();
    void table();
    void tableWithoutDifferences();
};

void tst_ReconcileOutput::json()
{
    QCOMPARE(reconcileJson(september()), QByteArray(wholeJson));
}

void tst_ReconcileOutput::table()
{
    QCOMPARE(reconcileTable(september()), QString::fromUtf8(differences));
}

void tst_ReconcileOutput::tableWithoutDifferences()
{
    Reconciliation result = september();
    result.rows.erase(result.rows.begin(), result.rows.begin() + 2);
    result.rows.push_back(result.rows.front());
    result.matched = 2;
    result.different = 0;
    result.onlyInEvents = 0;
    result.settled = false;
    result.reading = SpendReading::WithIncluded;
    result.readingFits = true;
    QCOMPARE(reconcileTable(result), QString::fromUtf8(noDifference));
}

QTEST_GUILESS_MAIN(tst_ReconcileOutput)
#include "tst_reconcileoutput.moc"

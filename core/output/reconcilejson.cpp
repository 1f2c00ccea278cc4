// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/reconcilejson.h"

#include "core/output/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
void writeMoney(JsonWriter &json, const QString &name, const std::optional<Money> &amount)
{
    json.key(name);
    if (amount)
        json.value(amount->centsText());
    else
        json.null();
}
} // namespace

QByteArray reconcileJson(const Reconciliation &reconciliation)
{
    JsonWriter json;
    json.beginObject(JsonWriter::Layout::Lines);
    json.member(u"cycle"_s, reconciliation.cycle.first.iso());
    json.member(u"settled"_s, reconciliation.settled);
    json.member(u"reading"_s, readingWord(reconciliation.reading));
    json.key(u"rows"_s);
    json.beginArray(JsonWriter::Layout::Lines);
    for (const ReconciliationRow &row : reconciliation.rows) {
        json.beginObject();
        json.member(u"user"_s, row.user);
        writeMoney(json, u"eventsCostCents"_s, row.eventsCost);
        writeMoney(json, u"spendCostCents"_s, row.spendCost);
        writeMoney(json, u"eventsOnDemandCents"_s, row.eventsOnDemand);
        writeMoney(json, u"spendOnDemandCents"_s, row.spendOnDemand);
        writeMoney(json, u"differenceCents"_s, row.difference);
        json.member(u"why"_s, row.why);
        json.endObject();
    }
    json.endArray();
    json.member(u"matched"_s, std::int64_t(reconciliation.matched));
    json.member(u"different"_s, std::int64_t(reconciliation.different));
    json.member(u"onlyInEvents"_s, std::int64_t(reconciliation.onlyInEvents));
    json.member(u"onlyInSpend"_s, std::int64_t(reconciliation.onlyInSpend));
    json.endObject();
    return json.text() + '\n';
}

} // namespace spend

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/anomalyprint.h"

#include "core/anomaly/anomalytext.h"
#include "core/domain/money.h"
#include "core/output/jsonwriter.h"
#include "core/output/texttable.h"

using namespace Qt::StringLiterals;

namespace spend::commands
{

namespace
{
void writeAmount(JsonWriter &json, const QString &name, const Anomaly &anomaly, std::int64_t amount)
{
    if (anomaly.unit == AnomalyUnit::Share)
        json.member(name + u"Percent"_s, QString::number(double(amount) / 10'000, 'f', 1));
    else
        json.member(
            name + (anomaly.unit == AnomalyUnit::Money ? u"Cents"_s : u"CentsPerEvent"_s), Money{amount}.centsText());
}

void writeAnomaly(JsonWriter &json, const ListedAnomaly &listed)
{
    const Anomaly &a = listed.anomaly;
    json.beginObject();
    json.member(u"id"_s, a.id);
    json.member(u"state"_s, anomalyStateWord(listed.state));
    json.member(u"kind"_s, anomalyKindWord(a.kind));
    json.member(u"dimension"_s, dimensionWord(a.dimension));
    json.member(u"key"_s, a.key);
    json.member(u"label"_s, a.label);
    json.member(u"from"_s, a.days.first.iso());
    json.member(u"to"_s, a.days.last.iso());
    writeAmount(json, u"observed"_s, a, a.observed);
    writeAmount(json, u"usual"_s, a, a.usual);
    json.member(u"excessCents"_s, Money{a.excess}.centsText());
    json.member(u"confidence"_s, QString::number(a.confidence, 'f', 2));
    json.member(u"sure"_s, confidenceWord(a.confidence));
    json.member(u"provisional"_s, a.provisional);
    json.member(u"text"_s, a.text);
    json.key(u"alsoSeenAs"_s);
    json.beginArray();
    for (const AnomalyTrace &trace : a.traces) {
        json.beginObject();
        json.member(u"kind"_s, anomalyKindWord(trace.kind));
        json.member(u"dimension"_s, dimensionWord(trace.dimension));
        json.member(u"key"_s, trace.key);
        json.member(u"label"_s, trace.label);
        json.endObject();
    }
    json.endArray();
    json.member(u"note"_s, listed.note);
    json.endObject();
}

QString whatOf(const store::StoredMute &mute)
{
    const auto kind = anomalyKindFromWord(mute.kind);
    const QString what = kind ? anomalyKindTitle(*kind) : u"Everything"_s;
    return mute.subject.isEmpty() ? what : u"%1 of %2 %3"_s.arg(what, mute.dimension, mute.subject);
}
} // namespace

QByteArray anomaliesJson(const AnomalyAnswer &answer, const std::vector<const ListedAnomaly *> &list)
{
    JsonWriter json;
    json.beginObject(JsonWriter::Layout::Lines);
    json.member(u"from"_s, answer.range.first.iso());
    json.member(u"to"_s, answer.range.last.iso());
    json.member(u"currency"_s, u"USD"_s);
    json.member(u"sensitivity"_s, sensitivityWord(answer.sensitivity));
    json.key(u"anomalies"_s);
    json.beginArray(JsonWriter::Layout::Lines);
    for (const ListedAnomaly *listed : list)
        writeAnomaly(json, *listed);
    json.endArray();
    json.member(u"open"_s, std::int64_t(answer.count(AnomalyState::Open)));
    json.member(u"acknowledged"_s, std::int64_t(answer.count(AnomalyState::Acknowledged)));
    json.member(u"muted"_s, std::int64_t(answer.count(AnomalyState::Muted)));
    json.endObject();
    return json.text() + '\n';
}

QString anomaliesTable(const AnomalyAnswer &answer, const std::vector<const ListedAnomaly *> &list)
{
    QString text = u"From %1 to %2, sensitivity %3: %4 open, %5 acknowledged, %6 muted.\n"_s
                       .arg(answer.range.first.iso(), answer.range.last.iso(), sensitivityWord(answer.sensitivity))
                       .arg(answer.count(AnomalyState::Open))
                       .arg(answer.count(AnomalyState::Acknowledged))
                       .arg(answer.count(AnomalyState::Muted));
    if (list.empty())
        return text;
    TextTable table;
    for (const QString &heading : {u"Since"_s, u"Who or what"_s, u"Kind"_s, u"How much"_s})
        table.addColumn(heading, TextTable::Alignment::Left);
    table.addColumn(u"Beyond, cents"_s, TextTable::Alignment::Decimal);
    for (const QString &heading : {u"Sure"_s, u"State"_s, u"Id"_s})
        table.addColumn(heading, TextTable::Alignment::Left);
    for (const ListedAnomaly *listed : list) {
        const Anomaly &a = listed->anomaly;
        table.addRow({a.days.first.iso(), a.label, anomalyKindTitle(a.kind), anomalyAmounts(a),
            Money{a.excess}.centsText(), confidenceWord(a.confidence), anomalyStateWord(listed->state), a.id});
    }
    return text + u'\n' + table.text();
}

QByteArray mutesJson(const std::vector<store::StoredMute> &mutes)
{
    JsonWriter json;
    json.beginArray(JsonWriter::Layout::Lines);
    for (const store::StoredMute &mute : mutes) {
        json.beginObject();
        json.member(u"id"_s, mute.id);
        json.member(u"kind"_s, mute.kind);
        json.member(u"dimension"_s, mute.dimension);
        json.member(u"key"_s, mute.subject);
        json.member(u"until"_s, mute.lastDay ? mute.lastDay->iso() : QString());
        json.member(u"note"_s, mute.note);
        json.endObject();
    }
    json.endArray();
    return json.text() + '\n';
}

QString mutesTable(const std::vector<store::StoredMute> &mutes)
{
    if (mutes.empty())
        return u"No rule mutes anything.\n"_s;
    TextTable table;
    for (const QString &heading : {u"What"_s, u"Until"_s, u"Note"_s, u"Id"_s})
        table.addColumn(heading, TextTable::Alignment::Left);
    for (const store::StoredMute &mute : mutes)
        table.addRow({whatOf(mute), mute.lastDay ? mute.lastDay->iso() : u"forever"_s, mute.note, mute.id});
    return table.text();
}

} // namespace spend::commands

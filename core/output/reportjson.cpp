// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/reportjson.h"

#include "core/output/figurefields.h"
#include "core/output/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
void writeList(JsonWriter &json, const QString &name, const QStringList &texts)
{
    json.key(name);
    json.beginArray();
    for (const QString &text : texts)
        json.value(text);
    json.endArray();
}

void writeFigures(JsonWriter &json, const Figures &figures)
{
    for (const FigureField &field : figureFields(figures)) {
        if (field.isCount)
            json.member(field.name, std::int64_t(field.text.toLongLong()));
        else
            json.member(field.name, field.text);
    }
}
} // namespace

QByteArray reportJson(const SpendReport &report)
{
    QStringList by;
    for (const Dimension dimension : report.query.by)
        by.append(dimensionWord(dimension));

    JsonWriter json;
    json.beginObject(JsonWriter::Layout::Lines);
    json.member(u"from"_s, report.query.range.first.iso());
    json.member(u"to"_s, report.query.range.last.iso());
    json.member(u"currency"_s, u"USD"_s);
    writeList(json, u"by"_s, by);
    json.key(u"rows"_s);
    json.beginArray(JsonWriter::Layout::Lines);
    for (const SpendRow &row : report.rows) {
        json.beginObject();
        writeList(json, u"keys"_s, row.keys);
        writeList(json, u"labels"_s, row.labels);
        writeFigures(json, row.figures);
        json.endObject();
    }
    json.endArray();
    if (report.query.limit > 0) {
        json.key(u"other"_s);
        json.beginObject();
        json.member(u"rows"_s, std::int64_t(report.otherRows));
        writeFigures(json, report.other);
        json.endObject();
    }
    json.key(u"total"_s);
    json.beginObject();
    writeFigures(json, report.total);
    json.endObject();
    json.endObject();
    return json.text() + '\n';
}

} // namespace spend

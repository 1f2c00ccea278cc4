// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/focusexport.h"

#include "core/domain/utcday.h"
#include "core/output/atomicfile.h"
#include "core/output/jsonwriter.h"
#include "core/output/reportcsv.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
QString objectText(const FocusValue &value)
{
    QString text;
    for (const auto &[key, content] : value.object) {
        JsonWriter name;
        name.value(key);
        text += (text.isEmpty() ? u""_s : u","_s) + QString::fromUtf8(name.text()) + u':' + content;
    }
    return u'{' + text + u'}';
}

QByteArray csvRow(const std::vector<FocusColumn> &columns, const FocusRow &row)
{
    QStringList fields;
    for (const FocusColumn &column : columns) {
        const FocusValue value = row.value(column.name);
        if (column.type == FocusType::Json)
            fields.append(value.object.empty() ? QString() : objectText(value));
        else
            fields.append(value.text.value_or(QString()));
    }
    return csvRecord(fields).toUtf8() + '\n';
}

QByteArray jsonRow(const std::vector<FocusColumn> &columns, const FocusRow &row)
{
    QString text;
    for (const FocusColumn &column : columns) {
        const FocusValue value = row.value(column.name);
        JsonWriter string;
        string.value(value.text.value_or(QString()));
        QString content = u"null"_s;
        if (column.type == FocusType::Json)
            content = value.object.empty() ? content : objectText(value);
        else if (value.text)
            content = column.type == FocusType::Decimal ? *value.text : QString::fromUtf8(string.text());
        text += (text.isEmpty() ? u""_s : u","_s) + u'"' + column.name + u"\":"_s + content;
    }
    return "{" + text.toUtf8() + "}";
}

QString typeName(FocusType type)
{
    switch (type) {
    case FocusType::Decimal:
        return u"DECIMAL"_s;
    case FocusType::DateTime:
        return u"DATETIME"_s;
    case FocusType::Json:
        return u"JSON"_s;
    case FocusType::String:
        break;
    }
    return u"STRING"_s;
}

const QString deviations =
    u"One row covers the four token classes of an event, which the vendor prices as a whole. "
    "Cursor publishes no FOCUS data, so BilledCost stands here in place of the invoice issuer's: "
    "do not add it to the vendor's invoice. EffectiveCost of included usage is at the vendor's "
    "rates, not the seat price spread out. Seats, taxes, credits and invoice ids are not in the "
    "API, so they have no rows. The user stands in ResourceId. Repositories are attributed by "
    "commits, which x_RepositoryAttribution tells."_s;

QByteArray metadata(const FocusOptions &options, const QString &generatorVersion, std::int64_t createdMs)
{
    JsonWriter writer;
    writer.beginObject(JsonWriter::Layout::Lines);
    writer.member(u"DataGenerator"_s, u"Spendscope"_s);
    writer.member(u"DataGeneratorVersion"_s, generatorVersion);
    writer.member(u"Description"_s, deviations);
    writer.key(u"Schema"_s);
    writer.beginObject(JsonWriter::Layout::Lines);
    writer.member(u"SchemaId"_s, focusSchemaId(options.version));
    writer.member(u"FocusVersion"_s, focusVersionText(options.version));
    writer.member(u"CreationDate"_s, isoFromMs(createdMs - createdMs % 1000).replace(u".000Z"_s, u"Z"_s));
    writer.key(u"ColumnDefinition"_s);
    writer.beginArray(JsonWriter::Layout::Lines);
    for (const FocusColumn &column : focusColumns(options.version)) {
        writer.beginObject();
        writer.member(u"ColumnName"_s, column.name);
        writer.member(u"DataType"_s, typeName(column.type));
        if (column.type == FocusType::Decimal) {
            writer.member(u"NumericPrecision"_s, std::int64_t{19});
            writer.member(u"NumberScale"_s, std::int64_t{8});
        }
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
    writer.endObject();
    return writer.text() + '\n';
}
} // namespace

QString focusMetadataPath(const QString &path)
{
    const QFileInfo file(path);
    return QDir(file.path()).filePath(file.completeBaseName() + u".metadata.json"_s);
}

Result<void> writeFocus(const QueryScope &scope, const FocusOptions &options, FocusFormat format, const QString &path,
    const QString &generatorVersion, std::int64_t createdMs, const FocusWatch &watch)
{
    AtomicFile rows(path);
    AtomicFile description(focusMetadataPath(path));
    for (AtomicFile *file : {&rows, &description}) {
        if (Result<void> opened = file->open(); !opened)
            return opened;
    }
    const std::vector<FocusColumn> columns = focusColumns(options.version);
    QStringList header;
    for (const FocusColumn &column : columns)
        header.append(column.name);
    const bool isCsv = format == FocusFormat::Csv;
    Result<void> written = rows.write(isCsv ? csvRecord(header).toUtf8() + '\n' : QByteArray("["));
    bool isFirst = true;
    forEachFocusRow(scope, options, [&](const FocusRow &row) {
        if (watch && !watch(row.value(u"ChargePeriodStart"_s).text.value_or(QString())))
            written = Problem{ProblemKind::Cancelled, u"The export was cancelled."_s, {}, {}};
        if (written)
            written = rows.write(isCsv ? csvRow(columns, row) : (isFirst ? "\n" : ",\n") + jsonRow(columns, row));
        isFirst = false;
        return written.ok();
    });
    if (written && !isCsv)
        written = rows.write("\n]\n");
    if (written)
        written = description.write(metadata(options, generatorVersion, createdMs));
    if (written)
        written = description.commit();
    if (written)
        written = rows.commit();
    return written;
}

} // namespace spend

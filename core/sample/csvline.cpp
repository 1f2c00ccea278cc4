// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/csvline.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace spend::sample
{

namespace
{
QByteArray textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? "true" : "false";
    case QJsonValue::Double:
        return QByteArray::number(value.toInteger());
    case QJsonValue::String:
        return value.toString().toUtf8();
    case QJsonValue::Array:
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    default:
        return {};
    }
}

bool needsQuotes(const QByteArray &text)
{
    return text.contains(',') || text.contains('"') || text.contains('\n') || text.contains('\r');
}

QByteArray inSnakeCase(const char *name)
{
    QByteArray snake;
    for (const char *c = name; *c != '\0'; ++c) {
        if (*c >= 'A' && *c <= 'Z') {
            snake += '_';
            snake += char(*c - 'A' + 'a');
        } else {
            snake += *c;
        }
    }
    return snake;
}
} // namespace

void appendCsvHeader(QByteArray &out, std::span<const char *const> fields, bool snakeCase)
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            out += ',';
        out += snakeCase ? inSnakeCase(fields[i]) : QByteArray(fields[i]);
    }
    out += "\r\n";
}

void appendCsvRecord(QByteArray &out, std::span<const char *const> fields, const QJsonObject &record)
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            out += ',';
        QByteArray text = textOf(record.value(QLatin1StringView(fields[i])));
        if (needsQuotes(text))
            text = '"' + text.replace('"', "\"\"") + '"';
        out += text;
    }
    out += "\r\n";
}

} // namespace spend::sample

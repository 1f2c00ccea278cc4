// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace spend;

class tst_JsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nests();
    void texts_data();
    void texts();
    void numbersKeepAllDigits();
};

void tst_JsonWriter::nests()
{
    JsonWriter json;
    json.beginObject(JsonWriter::Layout::Lines);
    json.member(u"zebra"_s, u"first"_s);
    json.member(u"ant"_s, true);
    json.key(u"nothing"_s);
    json.null();
    json.key(u"empty"_s);
    json.beginArray(JsonWriter::Layout::Lines);
    json.endArray();
    json.key(u"rows"_s);
    json.beginArray(JsonWriter::Layout::Lines);
    for (int i = 0; i < 2; ++i) {
        json.beginObject();
        json.member(u"n"_s, std::int64_t(i));
        json.key(u"list"_s);
        json.beginArray();
        json.value(u"a"_s);
        json.value(u"b"_s);
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    QCOMPARE(json.text(),
        QByteArray("{\n"
                   "  \"zebra\": \"first\",\n"
                   "  \"ant\": true,\n"
                   "  \"nothing\": null,\n"
                   "  \"empty\": [],\n"
                   "  \"rows\": [\n"
                   "    {\"n\": 0, \"list\": [\"a\", \"b\"]},\n"
                   "    {\"n\": 1, \"list\": [\"a\", \"b\"]}\n"
                   "  ]\n"
                   "}"));
}

void tst_JsonWriter::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QString() << QByteArray("\"\"");
    QTest::newRow("plain") << u"a/b"_s << QByteArray("\"a/b\"");
    QTest::newRow("other scripts") << u"Tomáš 雪 \U0001F600"_s << QByteArray("\"Tomáš 雪 \xF0\x9F\x98\x80\"");
    QTest::newRow("quotation mark, backslash") << u"say \"\\\""_s << QByteArray("\"say \\\"\\\\\\\"\"");
    QTest::newRow("control characters") << u"a\nb\t\x01\x1F"_s << QByteArray("\"a\\u000ab\\u0009\\u0001\\u001f\"");
    QTest::newRow("at both ends") << u"\"x\""_s << QByteArray("\"\\\"x\\\"\"");
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd83d)) + u'x' << QByteArray("\"\\ud83dx\"");
}

void tst_JsonWriter::texts()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, json);
    JsonWriter writer;
    writer.beginArray();
    writer.value(text);
    writer.endArray();
    QCOMPARE(writer.text(), '[' + json + ']');
    const QJsonDocument read = QJsonDocument::fromJson(writer.text());
    QCOMPARE(read.array().at(0).toString(), text);
}

void tst_JsonWriter::numbersKeepAllDigits()
{
    JsonWriter writer;
    writer.beginArray();
    for (const std::int64_t number : {std::int64_t(0), std::int64_t(-7), std::int64_t(9'007'199'254'740'993),
             std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()})
        writer.value(number);
    writer.endArray();
    QCOMPARE(writer.text(), QByteArray("[0, -7, 9007199254740993, 9223372036854775807, -9223372036854775808]"));
    const QJsonArray read = QJsonDocument::fromJson(writer.text()).array();
    QCOMPARE(read.at(2).toInteger(), qint64(9'007'199'254'740'993));
    QCOMPARE(read.at(3).toInteger(), std::numeric_limits<qint64>::max());
}

QTEST_GUILESS_MAIN(tst_JsonWriter)
#include "tst_jsonwriter.moc"

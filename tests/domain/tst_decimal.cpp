// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/decimal.h"

#include <QTest>

#include <limits>

using namespace spend;

namespace
{
constexpr qint64 most = std::numeric_limits<qint64>::max();

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}
} // namespace

class tst_Decimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writes_data();
    void writes();
    void readsWhatItWrites();
};

void tst_Decimal::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("scale");
    QTest::addColumn<qint64>("value");
    const auto add = [](const char *text, int scale, qint64 value) {
        QTest::addRow("%s at %d", text, scale) << QByteArray(text) << scale << value;
    };
    add("0", 6, 0);
    add("-0", 6, 0);
    add("7", 0, 7);
    add("007", 0, 7);
    add("+7", 0, 7);
    add("-7", 2, -700);
    add(".5", 1, 5);
    add("5.", 1, 50);
    add(" \t\r\n4.25 \n", 2, 425);
    // Exactly what stands on the wire, whatever a double would make of it.
    add("21.36232", 6, 21'362'320);
    add("40.16699999999999", 6, 40'167'000);
    add("0.1", 6, 100'000);
    add("0.30000000000000004", 6, 300'000);
    add("123456789012.123456", 6, 123'456'789'012'123'456);
    // As many digits as are read without a look at whether they fit, and one more.
    add("999999999999.9999995", 6, 1'000'000'000'000'000'000);
    add("-999999999999.9999994", 6, -999'999'999'999'999'999);
    add("1234567890123.4567895", 6, 1'234'567'890'123'456'790);
    add("123456789012345678", 0, 123'456'789'012'345'678);
    // Half away from zero.
    add("0.0000005", 6, 1);
    add("-0.0000005", 6, -1);
    add("0.00000049999999999999999999", 6, 0);
    add("2.5", 0, 3);
    add("-2.5", 0, -3);
    add("2.49", 0, 2);
    add("9.9999999", 6, 10'000'000);
    add("0.5", 0, 1);
    add("0.05", 0, 0);
    // Exponents.
    add("1e3", 0, 1000);
    add("1E+3", 0, 1000);
    add("1.5e3", 0, 1500);
    add("125e-2", 2, 125);
    add("1.19e-6", 6, 1);
    add("5e-7", 6, 1);
    add("4e-7", 6, 0);
    add("-5e-7", 6, -1);
    add("1e-400", 6, 0);
    add("0e999999999999", 6, 0);
    add("1e-99999999999999999999", 6, 0);
    // The ends of what fits.
    add("9223372036854775807", 0, most);
    add("-9223372036854775807", 0, -most);
    add("9223372036854.775807", 6, most);
    add("9223372036854775806.5", 0, most);
    add("0.000000000000000000000000000000009223372036854775807", 51, most);
}

void tst_Decimal::reads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, scale);
    QFETCH(const qint64, value);
    const auto parsed = parseScaled(view(text), scale);
    QVERIFY(parsed.has_value());
    QCOMPARE(qint64(*parsed), value);
    if (scale == 6)
        QCOMPARE(parseMicro(view(text)), parsed);
}

void tst_Decimal::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", " ", "-", "+", ".", "-.", "e3", ".e3", "1e", "1e+", "1e1.5", "1,5", "1 2", "0x10",
             "--1", "+-1", "1.2.3", "NaN", "Infinity", "null", "true", "12a", "\xd9\xa3", "9223372036854775808",
             "9223372036854775807.5", "1e19", "1e999999999999", "-1e19"})
        QTest::addRow("'%s'", text) << QByteArray(text);
}

void tst_Decimal::refuses()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parseScaled(view(text), 0));
}

void tst_Decimal::writes_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QByteArray>("text");
    const auto add = [](qint64 value, int scale, const char *text) {
        QTest::addRow("%s", text) << value << scale << QByteArray(text);
    };
    add(0, 6, "0");
    add(41'330'300, 6, "41.3303");
    add(4'000'000, 6, "4");
    add(-500'000, 6, "-0.5");
    add(1, 6, "0.000001");
    add(-1, 8, "-0.00000001");
    add(1'000'000, 8, "0.01");
    add(120, 0, "120");
    add(most, 6, "9223372036854.775807");
    add(std::numeric_limits<qint64>::min(), 6, "-9223372036854.775808");
}

void tst_Decimal::writes()
{
    QFETCH(const qint64, value);
    QFETCH(const int, scale);
    QFETCH(const QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(scaledText(value, scale)), text);
}

void tst_Decimal::readsWhatItWrites()
{
    for (qint64 value = 1; value < most / 7; value *= 7) {
        for (const qint64 signedValue : {value, -value, value + 1, -value + 1})
            QCOMPARE(parseMicro(scaledText(signedValue, 6)), std::optional<std::int64_t>(signedValue));
    }
}

QTEST_GUILESS_MAIN(tst_Decimal)
#include "tst_decimal.moc"

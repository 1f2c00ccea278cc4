// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/retrypolicy.h"
#include "core/domain/utcday.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::cursor;

class tst_RetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retryAfter_data();
    void retryAfter();
    void backsOff_data();
    void backsOff();
    void jitters();
};

void tst_RetryPolicy::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("date"); ///< the answer's own Date
    QTest::addColumn<QString>("now");
    QTest::addColumn<qint64>("wait"); ///< ms; -1: can't be read
    const auto add = [](const char *name, const char *value, const char *date, const QString &now, qint64 wait) {
        QTest::newRow(name) << QByteArray(value) << QByteArray(date) << now << wait;
    };
    const QString now = u"2026-11-08T12:00:00.000Z"_s;
    const qint64 year = qint64{366} * 86'400'000;
    add("seconds", "30", "", now, 30'000);
    add("nothing to wait", "0", "", now, 0);
    add("spaces", " 30 ", "", now, 30'000);
    add("a fraction", "1.5", "", now, 1'500);
    add("less than nothing", "-5", "", now, 0);
    add("for ever", "99999999999", "", now, year);
    add("seconds need no date", "30", "Sun, 08 Nov 2026 13:00:00 GMT", now, 30'000);
    add("preferred form", "Sun, 08 Nov 2026 12:00:37 GMT", "", now, 37'000);
    add("RFC 850", "Sunday, 08-Nov-26 12:00:37 GMT", "", now, 37'000);
    add("asctime", "Sun Nov  8 12:00:37 2026", "", now, 37'000);
    add("RFC 850, long ago", "Sunday, 06-Nov-94 08:49:37 GMT", "", now, 0);
    add("asctime, two digits", "Mon Nov 16 12:00:00 2026", "", now, qint64{8} * 86'400'000);
    add("in the past", "Sun, 08 Nov 2026 11:59:00 GMT", "", now, 0);
    add("years ahead", "Sat, 08 Nov 2036 12:00:00 GMT", "", now, year);
    // Against the service's clock, so that ours may be wrong.
    add("our clock an hour late", "Sun, 08 Nov 2026 13:00:30 GMT", "Sun, 08 Nov 2026 13:00:00 GMT", now, 30'000);
    add("our clock a year ahead", "Sun, 08 Nov 2026 13:00:30 GMT", "Sun, 08 Nov 2026 13:00:00 GMT",
        u"2027-11-08T13:00:00.000Z"_s, 30'000);
    add("an unreadable Date", "Sun, 08 Nov 2026 12:00:37 GMT", "just now", now, 37'000);
    // Hours that the machine's own zone lacks or has twice.
    add("an hour that is skipped here", "Sun, 08 Mar 2026 02:30:00 GMT", "", u"2026-03-08T02:29:00.000Z"_s, 60'000);
    add("the same, by the Date", "Sun, 08 Mar 2026 03:15:00 GMT", "Sun, 08 Mar 2026 02:15:00 GMT", now, 3'600'000);
    add("an hour that comes twice here", "Sun, 01 Nov 2026 01:30:00 GMT", "", u"2026-11-01T01:29:00.000Z"_s, 60'000);
    add("nothing", "", "", now, -1);
    add("white space", "  ", "", now, -1);
    add("words", "soon", "", now, -1);
    add("another language", "So, 08 Nov 2026 12:00:37 GMT", "", now, -1);
    add("no such day", "Mon, 31 Feb 2026 12:00:37 GMT", "", now, -1);
    add("ISO", "2026-11-08T12:00:37Z", "", now, -1);
}

void tst_RetryPolicy::retryAfter()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, date);
    QFETCH(const QString, now);
    QFETCH(const qint64, wait);
    const auto parsed = parseRetryAfter(value, date, msFromIso(now).value());
    QCOMPARE(qint64(parsed.value_or(-1)), wait);
}

void tst_RetryPolicy::backsOff_data()
{
    QTest::addColumn<int>("retry");
    QTest::addColumn<qint64>("least");
    const qint64 waits[]{1'000, 2'000, 4'000, 8'000, 16'000, 32'000, 60'000, 60'000, 60'000};
    int retry = 0;
    for (const qint64 wait : waits)
        QTest::addRow("retry %d", ++retry) << retry << wait;
    QTest::newRow("many retries later") << 1'000'000 << qint64(60'000);
}

void tst_RetryPolicy::backsOff()
{
    QFETCH(const int, retry);
    QFETCH(const qint64, least);
    const RetryPolicy policy;
    std::mt19937_64 random(7);
    for (int i = 0; i < 200; ++i) {
        const std::int64_t wait = policy.backoffMs(retry, random);
        QVERIFY(wait >= least && wait <= least + least / 4);
    }
}

void tst_RetryPolicy::jitters()
{
    const RetryPolicy policy;
    std::mt19937_64 one(1);
    std::mt19937_64 other(2);
    int same = 0;
    for (int i = 0; i < 20; ++i)
        same += policy.backoffMs(7, one) == policy.backoffMs(7, other) ? 1 : 0;
    QVERIFY(same < 5); // two programs that were refused together do not come back together
}

QTEST_GUILESS_MAIN(tst_RetryPolicy)
#include "tst_retrypolicy.moc"

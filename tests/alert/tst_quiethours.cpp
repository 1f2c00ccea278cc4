// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/alert/quiethours.h"
#include "tests/store/temporarystore.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::alert;
using namespace spend::test;

class tst_QuietHours : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whenItIsQuiet_data()
    {
        QTest::addColumn<QuietHours>("hours");
        QTest::addColumn<QString>("local");
        QTest::addColumn<bool>("quiet");
        const QuietHours night{true, {22, 0}, {7, 0}, false, true};
        const QuietHours noon{true, {12, 0}, {13, 30}, false, true};
        const QuietHours never{false, {22, 0}, {7, 0}, false, true};
        const QuietHours nothing{true, {9, 0}, {9, 0}, false, true};
        const QuietHours weekend{false, {}, {}, true, true};
        QTest::newRow("before the night") << night << u"2026-11-20T21:59:59"_s << false; // a Friday
        QTest::newRow("the night begins") << night << u"2026-11-20T22:00:00"_s << true;
        QTest::newRow("after midnight") << night << u"2026-11-21T00:00:00"_s << true;
        QTest::newRow("the night's last moment") << night << u"2026-11-21T06:59:59"_s << true;
        QTest::newRow("the night is over") << night << u"2026-11-21T07:00:00"_s << false;
        QTest::newRow("within a day") << noon << u"2026-11-20T12:45:00"_s << true;
        QTest::newRow("after it") << noon << u"2026-11-20T13:30:00"_s << false;
        QTest::newRow("switched off") << never << u"2026-11-20T23:00:00"_s << false;
        QTest::newRow("no length") << nothing << u"2026-11-20T09:00:00"_s << false;
        QTest::newRow("Friday") << weekend << u"2026-11-20T23:59:59"_s << false;
        QTest::newRow("Saturday") << weekend << u"2026-11-21T00:00:00"_s << true;
        QTest::newRow("Sunday") << weekend << u"2026-11-22T23:59:59"_s << true;
        QTest::newRow("Monday") << weekend << u"2026-11-23T00:00:00"_s << false;
        // The clocks go forward in that night; its end is still seven o'clock there.
        QTest::newRow("summer time, quiet") << night << u"2026-03-29T06:59:00"_s << true;
        QTest::newRow("summer time, over") << night << u"2026-03-29T07:00:00"_s << false;
    }
    void whenItIsQuiet()
    {
        QFETCH(QuietHours, hours);
        QFETCH(QString, local);
        QFETCH(bool, quiet);
        const QTimeZone zone("Europe/Berlin");
        QVERIFY(zone.isValid());
        QDateTime moment = QDateTime::fromString(local, Qt::ISODate);
        moment.setTimeZone(zone);
        QCOMPARE(hours.isQuiet(moment.toMSecsSinceEpoch(), zone), quiet);
        QCOMPARE(hours.holds(Severity::Warning, moment.toMSecsSinceEpoch(), zone), quiet);
        QVERIFY(!hours.holds(Severity::Serious, moment.toMSecsSinceEpoch(), zone));
        QuietHours strict = hours;
        strict.seriousPass = false;
        QCOMPARE(strict.holds(Severity::Serious, moment.toMSecsSinceEpoch(), zone), quiet);
    }

    void theStoreKeepsThem()
    {
        TemporaryStore store;
        QCOMPARE(readQuietHours(store.session()), QuietHours());
        const QuietHours own{true, {20, 30}, {6, 15}, true, false};
        putQuietHours(store.session(), own);
        store.reopen();
        QCOMPARE(readQuietHours(store.session()), own);
        store->preferences.put(u"alert/quiet-from"_s, u"nonsense"_s);
        QCOMPARE(readQuietHours(store.session()).from, QTime(22, 0));
    }
};

QTEST_GUILESS_MAIN(tst_QuietHours)
#include "tst_quiethours.moc"

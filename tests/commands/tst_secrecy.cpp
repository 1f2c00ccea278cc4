// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clifixture.h"

#include "core/domain/clock.h"
#include "core/domain/utcday.h"

#include <QDirIterator>

using namespace spend;
using namespace spend::test;
using namespace Qt::StringLiterals;

/// The key is found nowhere but where it is kept: not in the store, the log, the settings or anything printed.
class TestSecrecy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyIsNowhereElse()
    {
        SystemClock clock;
        sample::SampleServer server(clock);
        sample::SampleOptions options;
        options.users = 6;
        options.days = 12;
        options.nowMs = clock.nowMs();
        const auto url = server.start(options);
        QVERIFY(url);
        CliProcess cli(QStringLiteral(SPENDSCOPE_CLI));
        QByteArray printed;
        const auto note = [&](const CliProcess::Result &result) {
            printed += result.out + result.err;
            return result.status;
        };
        qputenv("QT_LOGGING_RULES", "*=true"); // as talkative as it gets
        QCOMPARE(note(cli.add(*url, (UtcDay::ofMs(options.nowMs) - 11).iso())), 0);
        QCOMPARE(note(cli.run({u"sync"_s, u"--json"_s})), 0);
        QCOMPARE(note(cli.run({u"status"_s, u"--json"_s})), 0);
        QCOMPARE(note(cli.run({u"connection"_s, u"list"_s, u"--json"_s})), 0);
        server.setRevoked(true);
        QCOMPARE(note(cli.run({u"sync"_s})), 1);
        server.setRevoked(false);
        server.setFaults(*sample::faultsFromText(u"redirect:0"_s));
        QCOMPARE(note(cli.run({u"connection"_s, u"test"_s, u"Team"_s})), 1);
        QVERIFY(printed.contains("error: "));

        const QByteArray key = sample::sampleKey().bytes();
        const QByteArray base64 = (key + ':').toBase64();
        const auto holdsKey = [&](const QByteArray &bytes) {
            return bytes.contains(key) || bytes.contains(base64.first(base64.size() - 6))
                || bytes.contains(key.toHex());
        };
        QVERIFY(!holdsKey(printed));
        int files = 0;
        QDirIterator folder(cli.dataDir(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (folder.hasNext()) {
            QFile file(folder.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!holdsKey(file.readAll()), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files >= 1);
        QVERIFY(holdsKey("x" + key + "x")); // the search itself works
    }
};

QTEST_GUILESS_MAIN(TestSecrecy)
#include "tst_secrecy.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clifixture.h"

#include "core/domain/clock.h"
#include "tests/support/opensslserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace spend;
using namespace spend::test;
using namespace Qt::StringLiterals;

/// A company with an authority of its own, on the command line: openssl's server stands for the company's gateway.
class TestOwnCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addAndSet()
    {
        const TestAuthority authority;
        QVERIFY(authority.isComplete());
        OpensslServer server(authority, u"server"_s);
        QVERIFY2(server.isRunning(), server.told().constData());
        CliProcess cli(QStringLiteral(SPENDSCOPE_CLI));
        const QStringList add{u"connection"_s, u"add"_s, u"Team"_s, u"--key-file"_s, cli.keyFile(), u"--api-url"_s,
            server.url().toString()};
        const auto refused = cli.run(add);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("vouches for the certificate"), refused.err.constData());
        QVERIFY2(refused.err.contains("--ca-file"), refused.err.constData());
        QVERIFY(!server.wasAsked(200));

        const auto missing = cli.run(add + QStringList{u"--ca-file"_s, authority.path("nothing.pem")});
        QCOMPARE(missing.status, 1);
        QVERIFY2(missing.err.contains("does not exist"), missing.err.constData());

        // Trusted now; this server knows one endpoint only, so that the key goes out and the rest fails.
        const auto trusted = cli.run(add + QStringList{u"--ca-file"_s, authority.caFile()});
        QVERIFY2(!trusted.err.contains("vouches"), trusted.err.constData());
        QVERIFY(server.wasAsked(30'000));
    }

    void isKept()
    {
        const TestAuthority authority;
        QVERIFY(authority.isComplete());
        SystemClock clock;
        sample::SampleServer server(clock);
        sample::SampleOptions options;
        options.users = 4;
        options.days = 3;
        options.nowMs = clock.nowMs();
        const auto url = server.start(options);
        QVERIFY(url);
        CliProcess cli(QStringLiteral(SPENDSCOPE_CLI));
        QCOMPARE(cli.add(*url, u"all"_s).status, 0);
        const auto listed = [&] {
            return QJsonDocument::fromJson(cli.run({u"connection"_s, u"list"_s, u"--json"_s}).out)
                .array()
                .at(0)
                .toObject();
        };
        QCOMPARE(listed()[u"maxAnswerMiB"_s].toInt(), 64);
        QCOMPARE(listed()[u"caFile"_s].toString(), QString());
        QCOMPARE(cli.run({u"connection"_s, u"set"_s, u"Team"_s, u"--ca-file"_s, authority.caFile(), u"--max-answer"_s,
                             u"128"_s})
                     .status,
            0);
        QCOMPARE(listed()[u"maxAnswerMiB"_s].toInt(), 128);
        QCOMPARE(listed()[u"caFile"_s].toString(), authority.caFile());
        QCOMPARE(cli.run({u"sync"_s}).status, 0);
        QCOMPARE(cli.run({u"connection"_s, u"set"_s, u"Team"_s, u"--ca-file"_s, QString()}).status, 0);
        QCOMPARE(listed()[u"caFile"_s].toString(), QString());
        for (const QString &size : {u"0"_s, u"1025"_s, u"much"_s})
            QCOMPARE(cli.run({u"connection"_s, u"set"_s, u"Team"_s, u"--max-answer"_s, size}).status, 1);
        QCOMPARE(cli.run({u"connection"_s, u"set"_s, u"Team"_s}).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestOwnCertificate)
#include "tst_owncertificate.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/commands/commandline.h"
#include "core/diagnostics/diagnosticstext.h"
#include "core/diagnostics/logging.h"
#include "tests/support/ingestfixture.h"

#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::commands;
using namespace spend::test;

/// The text for whoever helps: all that helps is in it, nothing that is nobody's business.
class TestDiagnostics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressesGetOtherNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("changed");
        QTest::newRow("none") << u"nothing here"_s << u"nothing here"_s;
        QTest::newRow("one") << u"by Ann@Example.com: ok"_s << u"by «ann@example.com»: ok"_s;
        QTest::newRow("in brackets") << u"<a.b+c@x.org>, (d@y.de)"_s << u"<«a.b+c@x.org»>, («d@y.de»)"_s;
        QTest::newRow("other scripts") << u"jürgen@bücher.example"_s << u"«jürgen@bücher.example»"_s;
        QTest::newRow("no address") << u"@ mention, a@b, user@host"_s << u"@ mention, a@b, user@host"_s;
    }
    void addressesGetOtherNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, changed);
        const Pseudonyms names("secret");
        // «x» stands for the name of x
        static const QRegularExpression marked(u"«([^»]+)»"_s);
        QString expected;
        qsizetype place = 0;
        for (const auto &match : marked.globalMatch(changed)) {
            expected += changed.mid(place, match.capturedStart() - place) + names.nameOf(match.captured(1));
            place = match.capturedEnd();
        }
        expected += changed.mid(place);
        QCOMPARE(withPseudonyms(text, names), expected);
    }

    void tellsTheRunAndNoSecret()
    {
        IngestFixture fixture(IngestFixture::small());
        {
            const Logging logging(Logging::pathIn(fixture.folder.path()), fixture.clock, false);
            QCOMPARE(fixture.run().problem.kind, ProblemKind::None);
            qWarning("something about ann@example.com");
        }
        const auto told = print(fixture, {u"diagnostics"_s});
        QVERIFY(told.contains(u"spendscope-cli "_s));
        QVERIFY(told.contains(u"Connection 1: "_s));
        QVERIFY(told.contains(u"complete; requests"_s));
        QVERIFY(told.contains(QString::fromLatin1(qVersion())));
        const auto run = fixture.workspace->writer().run([](store::StoreSession &session) {
            store::Statement &select = session.database().prepared("SELECT run_id FROM run");
            select.step();
            const QString id = select.string(0);
            select.reset();
            return id;
        });
        QVERIFY(told.contains(u" run %1: began"_s.arg(*run))); // the id is in the run's lines
        QVERIFY(told.contains(u" run %1: ended"_s.arg(*run)));
        QVERIFY(told.contains(u"ann@example.com"_s));
        const QByteArray key = sample::sampleKey().bytes();
        QVERIFY(!told.contains(QString::fromLatin1(key)));
        QVERIFY(!told.contains(QString::fromLatin1((key + ':').toBase64())));

        const auto hidden = print(fixture, {u"diagnostics"_s, u"--pseudonymise"_s});
        QVERIFY(!hidden.contains(u"ann@example.com"_s));
        QVERIFY(hidden.contains(u"something about user-"_s));

        const QString path = fixture.folder.filePath(u"told.txt"_s);
        QCOMPARE(print(fixture, {u"diagnostics"_s, u"--output"_s, path}), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("Spendscope diagnostics, 2026-11-20T15:00"));
    }

private:
    static QString print(IngestFixture &fixture, const QStringList &arguments)
    {
        QBuffer in;
        QBuffer out;
        QBuffer err;
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        const auto status = runCommandLine(QStringList{u"--data-dir"_s, fixture.folder.path()} + arguments,
            {in, out, err, fixture.clock, fixture.secrets, {}, false, {}, {}});
        if (status != ExitStatus::Done)
            return QString::fromUtf8(err.data());
        return QString::fromUtf8(out.data());
    }
};

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/alert/commandsender.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <thread>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::alert;

/// With real programs.
class tst_CommandSender : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMessageComesOnStandardInput()
    {
        const QString program = script(
            "cat > \"$1\"; echo \"$SPENDSCOPE_SUBJECT|$SPENDSCOPE_SEVERITY|$SPENDSCOPE_INCIDENTS|$#\" > \"$1.env\"");
        Incident incident{u"budget/1"_s, IncidentKind::BudgetActual, Severity::Serious,
            u"Ada's $(touch x); \"budget\""_s, u"Zeile eins\nZeile zwei €"_s, 1'795'186'800'000, u"budgets"_s, {}};
        // An argument with everything that a shell would read stays one argument.
        const QString out = m_folder.filePath(u"out $HOME;*"_s);
        const auto sent = send({program, out}, messageOf({incident}));
        QVERIFY2(sent, sent ? "" : qPrintable(sent.problem().sentence()));
        const QJsonObject json = QJsonDocument::fromJson(read(out)).object();
        QCOMPARE(json[u"subject"_s].toString(), incident.title);
        QCOMPARE(json[u"severity"_s].toString(), u"serious"_s);
        const QJsonObject told = json[u"incidents"_s][0].toObject();
        QCOMPARE(told[u"kind"_s].toString(), u"budget-actual"_s);
        QCOMPARE(told[u"text"_s].toString(), incident.text);
        QCOMPARE(told[u"since"_s].toString(), u"2026-11-20T15:00:00Z"_s);
        QCOMPARE(QString::fromUtf8(read(out + u".env"_s)).trimmed(), incident.title + u"|serious|1|1"_s);
    }

    void itsExitStatusIsTold()
    {
        const auto failed = send({script("exit 3")});
        QVERIFY(!failed);
        QCOMPARE(failed.problem().text, u"The command ended with exit status 3."_s);
        QVERIFY(send({script("echo much; echo more >&2; exit 0")}));
        QVERIFY(send({script("exec <&-; exit 0")})); // one that does not read
    }

    void aLateOneIsEndedWithItsChildren()
    {
        const QString mark = m_folder.filePath(u"late"_s);
        CommandSettings settings;
        settings.argv = QStringList{script("(sleep 2; touch \"$1\") & sleep 60"), mark};
        settings.seconds = 1;
        QElapsedTimer time;
        time.start();
        const auto late = CommandSender(settings).send(testMessage(u"x"_s), {});
        QVERIFY(!late);
        QVERIFY2(late.problem().text.contains(u"longer than 1 seconds"_s), qPrintable(late.problem().text));
        QVERIFY(time.elapsed() < 40'000);
        QTest::qWait(2'500); // when the child would have written
        QVERIFY(!QFile::exists(mark));
    }

    void aStopEndsIt()
    {
        std::optional<Result<void>> result;
        const QString mark = m_folder.filePath(u"started"_s);
        std::jthread sending([&](std::stop_token stop) {
            CommandSettings settings;
            settings.argv = QStringList{script("touch \"$1\"; sleep 60"), mark};
            result = CommandSender(settings).send(testMessage(u"x"_s), stop);
        });
        QTRY_VERIFY(QFile::exists(mark));
        sending.request_stop();
        sending.join();
        QVERIFY(result && !*result && result->problem().isCancelled());
    }

    void whatIsNotThere()
    {
        QCOMPARE(send({u"/nonexistent/program"_s}).problem().kind, ProblemKind::NotFound);
        QCOMPARE(send({}).problem().kind, ProblemKind::InvalidInput);
        QFile plain(m_folder.filePath(u"plain"_s));
        QVERIFY(plain.open(QIODevice::WriteOnly));
        QCOMPARE(send({plain.fileName()}).problem().kind, ProblemKind::NotFound);
    }

private:
    QString script(const QByteArray &text)
    {
        static int number = 0;
        QFile file(m_folder.filePath(u"script%1"_s.arg(++number)));
        const bool opened = file.open(QIODevice::WriteOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
        file.write("#!/bin/sh\n" + text + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Result<void> send(const QStringList &argv, const Message &message = testMessage(u"Command"_s))
    {
        CommandSettings settings;
        settings.argv = argv;
        return CommandSender(settings).send(message, {});
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_CommandSender)
#include "tst_commandsender.moc"

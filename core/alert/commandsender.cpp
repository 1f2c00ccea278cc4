// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alert/commandsender.h"

#include "core/analysis/sharedview.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace spend::alert
{

namespace
{
struct AlertWording {
    Q_DECLARE_TR_FUNCTIONS(AlertWording)
};

constexpr int lookEveryMs = 50;

QString environmentText(const QString &text)
{
    return oneLine(QString(text).remove(QChar(u'\0'))).left(500);
}

/// Ends the program and what it started.
void endAll(QProcess &process)
{
#ifdef Q_OS_UNIX
    if (process.processId() > 0)
        kill(-pid_t(process.processId()), SIGKILL); // its own group, see setChildProcessModifier
#endif
    process.kill();
    process.waitForFinished(2'000);
}
} // namespace

QByteArray commandInput(const Message &message)
{
    QJsonArray incidents;
    for (const Incident &incident : message.incidents)
        incidents.append(QJsonObject{{u"key"_s, incident.key}, {u"kind"_s, incidentWord(incident.kind)},
            {u"severity"_s, severityWord(incident.severity)}, {u"title"_s, incident.title}, {u"text"_s, incident.text},
            {u"since"_s, QDateTime::fromMSecsSinceEpoch(incident.sinceMs, Qt::UTC).toString(Qt::ISODate)}});
    return QJsonDocument(QJsonObject{{u"subject"_s, message.subject}, {u"text"_s, message.text},
                             {u"severity"_s, severityWord(worstOf(message.incidents))}, {u"incidents"_s, incidents}})
        .toJson();
}

Result<void> CommandSender::send(const Message &message, std::stop_token stop)
{
    if (m_settings.argv.isEmpty())
        return Problem::invalidInput(
            AlertWording::tr("There is no program to run."), AlertWording::tr("Enter it under Settings, Alerts."));
    const QString program = QStandardPaths::findExecutable(m_settings.argv.first());
    if (program.isEmpty())
        return Problem{ProblemKind::NotFound,
            AlertWording::tr("The program %1 is not there or can't be run.").arg(m_settings.argv.first()),
            AlertWording::tr("Write its path in full and make it executable."), {}};
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SPENDSCOPE_SUBJECT"_s, environmentText(message.subject));
    environment.insert(u"SPENDSCOPE_SEVERITY"_s, severityWord(worstOf(message.incidents)));
    environment.insert(u"SPENDSCOPE_INCIDENTS"_s, QString::number(message.incidents.size()));
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([] { setpgid(0, 0); });
#endif
    process.start(program, m_settings.argv.mid(1));
    if (!process.waitForStarted(10'000))
        return Problem{ProblemKind::NotFound, AlertWording::tr("The program %1 can't be started.").arg(program),
            AlertWording::tr("Check that it can be run by this user."), {}};
    process.write(commandInput(message));
    process.closeWriteChannel();
    QElapsedTimer running;
    running.start();
    while (!process.waitForFinished(lookEveryMs) && process.state() != QProcess::NotRunning) {
        if (stop.stop_requested()) {
            endAll(process);
            return Problem::cancelled();
        }
        if (running.elapsed() > qint64(m_settings.seconds) * 1000) {
            endAll(process);
            return Problem{ProblemKind::Server,
                AlertWording::tr("The command took longer than %1 seconds and was ended.").arg(m_settings.seconds),
                AlertWording::tr("Let it do its work in the background, or allow it more time."), {}};
        }
    }
    if (process.exitStatus() != QProcess::NormalExit)
        return Problem{ProblemKind::Server, AlertWording::tr("The command crashed or was killed."),
            AlertWording::tr("Run it by hand to see why."), {}};
    if (process.exitCode() != 0)
        return Problem{ProblemKind::Server,
            AlertWording::tr("The command ended with exit status %1.").arg(process.exitCode()),
            AlertWording::tr("Run it by hand to see why."), {}};
    return {};
}

} // namespace spend::alert

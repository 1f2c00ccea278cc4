// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/logging.h"

#include "core/diagnostics/logfile.h"
#include "core/domain/utcday.h"

#include <QLoggingCategory>

#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct Target {
    LogFile *file;
    Clock *clock;
    bool alsoToStandardError;
};
Target target{};
std::atomic<bool> isOn = false;
QtMessageHandler former = nullptr;
thread_local QString currentRun;

QString levelText(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return {};
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (isOn) {
        const QString run = currentRun.isEmpty() ? QString() : u" run "_s + currentRun;
        target.file->write(u"%1 %2 %3%4: %5"_s
                               .arg(isoFromMs(target.clock->nowMs()), levelText(type),
                                   QString::fromUtf8(context.category ? context.category : "default"), run, message)
                               .toUtf8());
    }
    const bool isGrave = type == QtWarningMsg || type == QtCriticalMsg;
    if (type == QtFatalMsg && former)
        former(type, context, message); // ends the program
    else if (isGrave && target.alsoToStandardError)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}
} // namespace

Logging::Logging(const QString &path, Clock &clock, bool alsoToStandardError)
    : m_file(std::make_unique<LogFile>(path))
{
    target = {m_file.get(), &clock, alsoToStandardError};
    isOn = true;
    former = qInstallMessageHandler(handle);
}

Logging::~Logging()
{
    qInstallMessageHandler(former);
    isOn = false;
}

QString Logging::pathIn(const QString &dataDir)
{
    return dataDir + u"/logs/spendscope.log"_s;
}

LogRun::LogRun(const QString &runId)
    : m_before(currentRun)
{
    currentRun = runId;
}

LogRun::~LogRun()
{
    currentRun = m_before;
}

} // namespace spend

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"

#include <QString>

#include <memory>

namespace spend
{

class LogFile;

/// Sends what Qt's logging categories say to a file from now on: a line each with moment (UTC), level, category and, if
/// one is under way in the thread, the run. Warnings and worse go to standard error as well where \c
/// alsoToStandardError. Which levels are written is Qt's: QT_LOGGING_RULES, filter rules. Lives as long as the program;
/// the former handler is back once it is gone. One at a time.
class Logging
{
public:
    Logging(const QString &path, Clock &clock, bool alsoToStandardError);
    ~Logging();
    Logging(const Logging &) = delete;
    Logging &operator=(const Logging &) = delete;

    /// Where a data folder's log lies.
    static QString pathIn(const QString &dataDir);

private:
    std::unique_ptr<LogFile> m_file;
};

/// While it lives, every line that its thread logs carries the run's id.
class LogRun
{
public:
    explicit LogRun(const QString &runId);
    ~LogRun();
    LogRun(const LogRun &) = delete;
    LogRun &operator=(const LogRun &) = delete;

private:
    QString m_before;
};

} // namespace spend

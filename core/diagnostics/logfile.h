// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QFile>
#include <QString>

#include <mutex>

namespace spend
{

/// A log that stays small: a file of at most \c mostBytes and the ones before it, "name.1" and "name.2". Only its owner
/// may read it. Any thread. What can't be written is dropped: a log must never be the reason for a failure.
class LogFile
{
public:
    static constexpr qint64 usualBytes = 5 * 1024 * 1024;
    static constexpr int olderFiles = 2;

    explicit LogFile(const QString &path, qint64 mostBytes = usualBytes);

    /// A line break is added; those within become "\\n", so that a line stays one.
    void write(QByteArrayView line);
    const QString &path() const { return m_path; }

    /// The last lines of the newest files, oldest first.
    static QStringList tail(const QString &path, int lines);

private:
    void openFile();
    void rotate();

    const QString m_path;
    const qint64 m_mostBytes;
    std::mutex m_mutex;
    QFile m_file;
};

} // namespace spend

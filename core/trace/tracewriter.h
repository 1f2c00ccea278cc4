// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace spend::trace
{

/// A finished span. Times are microseconds.
struct TraceRecord {
    const char *category;
    const char *name;
    std::int64_t startUs;
    std::int64_t us;
    std::int64_t startCpuUs; ///< by the thread's own clock of processor time
    std::int64_t cpuUs;
    std::int64_t count; ///< -1: none
    int thread;
};

/// Writes records as Chrome trace events (the JSON array format) in a thread of its own.
class TraceWriter
{
public:
    /// Replaces the file, readable by its owner alone.
    TraceWriter(const QString &path, std::int64_t most);
    /// Writes what is left and ends the array.
    ~TraceWriter();
    TraceWriter(const TraceWriter &) = delete;
    TraceWriter &operator=(const TraceWriter &) = delete;

    bool isOpen() const { return m_file.isOpen(); }
    QString problem() const { return m_file.errorString(); }

    /// Never waits for the disk; drops what is too much. Any thread.
    void add(const TraceRecord &record);
    /// Any thread.
    void nameThread(int thread, const char *name);

private:
    void work();
    void write(const std::vector<TraceRecord> &records);
    void writeName(int thread, const char *name);
    void append(const QByteArray &object);

    static constexpr std::size_t mostWaiting = 1 << 16; ///< 4 MB

    QFile m_file;
    const std::int64_t m_most;
    bool m_isFirst = true;

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_wake;
    bool m_closing = false;
    std::int64_t m_taken = 0;
    std::int64_t m_dropped = 0;
    std::vector<TraceRecord> m_waiting;
    std::vector<std::pair<int, const char *>> m_names;
    std::thread m_thread; ///< last: begins when the rest is there
};

} // namespace spend::trace

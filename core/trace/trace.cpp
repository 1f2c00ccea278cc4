// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/trace.h"

#include "core/trace/tracewriter.h"

#include <QtGlobal>

#include <chrono>
#include <mutex>

#ifndef _WIN32
#include <time.h>
#endif

namespace spend::trace
{

namespace
{
std::mutex mutex; ///< guards writer
std::unique_ptr<TraceWriter> writer;

int session = 0; ///< guarded too
std::atomic<int> threadsSeen = 0;
thread_local int threadNumber = 0;
thread_local const char *threadName = nullptr;
thread_local int toldSession = 0; ///< that knows the thread's name

int thisThread()
{
    if (threadNumber == 0)
        threadNumber = ++threadsSeen;
    return threadNumber;
}

std::int64_t nowUs()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Processor time of this thread; 0 where the system does not tell.
std::int64_t cpuUs()
{
#ifdef _WIN32
    return 0;
#else
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::int64_t{time.tv_sec} * 1'000'000 + time.tv_nsec / 1'000;
#endif
}
} // namespace

void nameThread(const char *name)
{
    threadName = name;
    toldSession = 0; // told with the next span
}

void Span::begin(const char *category, const char *name)
{
    m_category = category;
    m_name = name;
    m_startUs = nowUs();
    m_startCpuUs = cpuUs();
}

void Span::end()
{
    const TraceRecord record{m_category, m_name, m_startUs, nowUs() - m_startUs, m_startCpuUs, cpuUs() - m_startCpuUs,
        m_count, thisThread()};
    const std::scoped_lock lock(mutex);
    if (!writer)
        return; // the session ended within the span
    if (threadName && toldSession != session) {
        writer->nameThread(record.thread, threadName);
        toldSession = session;
    }
    writer->add(record);
}

Session::Session(const QString &path, std::int64_t most)
{
    if (path.isEmpty())
        return;
    auto made = std::make_unique<TraceWriter>(path, most);
    if (!made->isOpen()) {
        m_problem = QStringLiteral("The trace can't be written to %1: %2.").arg(path, made->problem());
        return;
    }
    const std::scoped_lock lock(mutex);
    Q_ASSERT(!writer);
    writer = std::move(made);
    ++session;
    m_isOpen = true;
    detail::isOn.store(true, std::memory_order_relaxed);
}

Session::~Session()
{
    if (!m_isOpen)
        return;
    detail::isOn.store(false, std::memory_order_relaxed);
    std::unique_ptr<TraceWriter> last;
    {
        const std::scoped_lock lock(mutex);
        last = std::move(writer);
    }
    last.reset(); // writes what is left, outside the lock
}

QString Session::wantedPath()
{
    return qEnvironmentVariable(environmentVariable);
}

} // namespace spend::trace

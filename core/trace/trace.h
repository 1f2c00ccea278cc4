// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <cstdint>
#include <memory>

/// What the program spends its time with, as a file of Chrome trace events (chrome://tracing, ui.perfetto.dev): for
/// finding out why something is slow. Off unless a Session is there, and then next to free.
///
/// Names are literals of the program and figures are counts, so nothing that was read from anywhere can get into a
/// trace: no key, no address, no person.
namespace spend::trace
{

namespace detail
{
inline std::atomic<bool> isOn = false;
}

/// One relaxed load. Any thread.
inline bool isOn()
{
    return detail::isOn.load(std::memory_order_relaxed);
}

/// How the calling thread is called in traces from now on. \c name: a literal.
void nameThread(const char *name);

/// The time from here to the end of the scope, of one thread; scopes within it nest. Any thread.
class Span
{
public:
    /// \c category: "ui", "query", "ingest", "network" or "store". Both are literals: the pointers are kept.
    Span(const char *category, const char *name)
    {
        if (isOn())
            begin(category, name);
    }
    ~Span()
    {
        if (m_name)
            end();
    }
    Span(const Span &) = delete;
    Span &operator=(const Span &) = delete;

    /// A figure of the span: how many events, which page.
    void setCount(std::int64_t count) { m_count = count; }

private:
    void begin(const char *category, const char *name);
    void end();

    const char *m_category = nullptr;
    const char *m_name = nullptr;
    std::int64_t m_startUs = 0;
    std::int64_t m_startCpuUs = 0;
    std::int64_t m_count = -1;
};

/// The name of the environment variable that asks for a trace: SPENDSCOPE_TRACE=file.
inline constexpr const char *environmentVariable = "SPENDSCOPE_TRACE";

/// Traces from its making to its end, into a file of its owner's alone, by a thread of its own: whoever is traced never
/// waits for the disk. At most \c mostSpans; what comes after them, or faster than it can be written, is left out and
/// counted. There is one at a time. Outlives what it traces, or leaves its last spans out.
class Session
{
public:
    static constexpr std::int64_t mostSpans = 1'000'000;

    /// No path, no trace. A file that can't be written is told to whoever asks for problem(), and nothing is traced.
    explicit Session(const QString &path, std::int64_t most = mostSpans);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// Where the environment wants a trace; empty: nowhere.
    static QString wantedPath();
    /// A sentence; empty where all is well.
    const QString &problem() const { return m_problem; }

private:
    QString m_problem;
    bool m_isOpen = false;
};

} // namespace spend::trace

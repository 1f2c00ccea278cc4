// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/tracewriter.h"

#include <QByteArray>
#include <QCoreApplication>

#include <chrono>
#include <utility>

namespace spend::trace
{

namespace
{
constexpr std::chrono::milliseconds writtenEvery(200);
constexpr std::size_t writtenFrom = 4096;

QByteArray number(std::int64_t value)
{
    return QByteArray::number(qlonglong{value});
}

QByteArray processAndThread(int thread)
{
    return ",\"pid\":" + number(QCoreApplication::applicationPid()) + ",\"tid\":" + number(thread);
}
} // namespace

TraceWriter::TraceWriter(const QString &path, std::int64_t most)
    : m_file(path)
    , m_most(most)
{
    constexpr auto ownersAlone = QFile::ReadOwner | QFile::WriteOwner;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate, ownersAlone))
        return;
    m_file.setPermissions(ownersAlone); // of a file that was there
    m_file.write("[");
    m_thread = std::thread([this] { work(); });
}

TraceWriter::~TraceWriter()
{
    if (!m_thread.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void TraceWriter::add(const TraceRecord &record)
{
    const std::scoped_lock lock(m_mutex);
    if (m_taken >= m_most || m_waiting.size() >= mostWaiting) {
        ++m_dropped;
        return;
    }
    ++m_taken;
    m_waiting.push_back(record);
    if (m_waiting.size() == writtenFrom)
        m_wake.notify_one();
}

void TraceWriter::nameThread(int thread, const char *name)
{
    const std::scoped_lock lock(m_mutex);
    m_names.emplace_back(thread, name);
}

void TraceWriter::work()
{
    bool closing = false;
    while (!closing) {
        std::vector<TraceRecord> records;
        std::vector<std::pair<int, const char *>> names;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, writtenEvery, [this] { return m_closing || m_waiting.size() >= writtenFrom; });
            records = std::exchange(m_waiting, {});
            names = std::exchange(m_names, {});
            closing = m_closing;
        }
        for (const auto &[thread, name] : names)
            writeName(thread, name);
        write(records);
    }
    if (m_dropped > 0)
        append("{\"name\":\"left out\",\"ph\":\"M\"" + processAndThread(0) + ",\"args\":{\"spans\":" + number(m_dropped)
            + "}}");
    m_file.write("\n]\n");
    m_file.close();
}

void TraceWriter::write(const std::vector<TraceRecord> &records)
{
    for (const TraceRecord &record : records) {
        QByteArray object = QByteArray("{\"name\":\"") + record.name + "\",\"cat\":\"" + record.category
            + "\",\"ph\":\"X\",\"ts\":" + number(record.startUs) + ",\"dur\":" + number(record.us) + ",\"tts\":"
            + number(record.startCpuUs) + ",\"tdur\":" + number(record.cpuUs) + processAndThread(record.thread);
        if (record.count >= 0)
            object += ",\"args\":{\"count\":" + number(record.count) + '}';
        append(object + '}');
    }
    m_file.flush();
}

void TraceWriter::writeName(int thread, const char *name)
{
    append(QByteArray("{\"name\":\"thread_name\",\"ph\":\"M\"") + processAndThread(thread) + ",\"args\":{\"name\":\""
        + name + "\"}}");
}

void TraceWriter::append(const QByteArray &object)
{
    m_file.write(m_isFirst ? "\n" : ",\n");
    m_isFirst = false;
    m_file.write(object);
}

} // namespace spend::trace

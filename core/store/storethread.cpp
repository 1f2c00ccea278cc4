// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storethread.h"

#include "core/trace/trace.h"

namespace spend::store
{

Result<std::unique_ptr<StoreThread>> StoreThread::open(const QString &path, StoreSession::Mode mode)
{
    std::unique_ptr<StoreThread> thread(new StoreThread);
    thread->m_thread = std::thread([raw = thread.get()] { raw->work(); });
    // Shared with the job: whoever is done last lets go of it.
    const auto opened = std::make_shared<std::promise<Result<void>>>();
    thread->enqueue([path, mode, opened, raw = thread.get()] {
        trace::nameThread(mode == StoreSession::Mode::ReadOnly ? "reader" : "writer");
        try {
            raw->m_session = std::make_unique<StoreSession>(path, mode);
            opened->set_value({});
        } catch (const StoreError &error) {
            opened->set_value(error.problem);
        }
    });
    const Result<void> outcome = opened->get_future().get();
    if (!outcome)
        return outcome.problem();
    return thread;
}

StoreThread::~StoreThread()
{
    enqueue([this] { m_session.reset(); });
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void StoreThread::enqueue(std::function<void()> job)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_all();
}

void StoreThread::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_closing || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        const auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        {
            const trace::Span span("store", "job");
            job();
        }
        lock.lock();
    }
}

} // namespace spend::store

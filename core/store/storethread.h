// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/store/storesession.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>

namespace spend::store
{

/// A thread that owns an open store and does jobs on it one after another. One such thread writes; others may read
/// beside it, and never block it or are blocked (WAL). Jobs get the StoreSession; what they throw comes out as Problem.
class StoreThread
{
public:
    /// Opens the store on the new thread and waits until that is done: not for the UI's thread.
    static Result<std::unique_ptr<StoreThread>> open(const QString &path, StoreSession::Mode mode);
    /// Finishes what is queued, then closes the store.
    ~StoreThread();

    /// Queues a job; the future has its result. Any thread.
    template <class Job>
    auto post(Job job) -> std::future<Result<std::invoke_result_t<Job, StoreSession &>>>
    {
        using Value = std::invoke_result_t<Job, StoreSession &>;
        auto task = std::make_shared<std::packaged_task<Result<Value>()>>(
            [this, job = std::move(job)]() mutable { return guarded<Value>(job); });
        auto future = task->get_future();
        enqueue([task] { (*task)(); });
        return future;
    }

    /// Queues a job and waits for it. Any thread but this one and the UI's.
    template <class Job>
    auto run(Job job)
    {
        return post(std::move(job)).get();
    }

private:
    StoreThread() = default;
    template <class Value, class Job>
    Result<Value> guarded(Job &job)
    {
        try {
            if constexpr (std::is_void_v<Value>) {
                job(*m_session);
                return {};
            } else {
                return job(*m_session);
            }
        } catch (const StoreError &error) {
            return error.problem;
        }
    }
    void enqueue(std::function<void()> job);
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_closing = false;
    std::unique_ptr<StoreSession> m_session; ///< touched by the thread alone
    std::thread m_thread;
};

} // namespace spend::store

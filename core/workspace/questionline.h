// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/spendservice.h"

#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace spend
{

/// One asker's questions, of which only the newest matters: an earlier one that waits is not computed, and one that is
/// computed is not told. A page keeps a line for each thing that it asks. UI thread; nothing is told once it is gone.
class QuestionLine
{
public:
    explicit QuestionLine(SpendService &service)
        : m_service(&service)
        , m_newest(std::make_shared<std::atomic<quint64>>(0))
    {
    }
    ~QuestionLine() { drop(); }
    QuestionLine(const QuestionLine &) = delete;
    QuestionLine &operator=(const QuestionLine &) = delete;

    /// Makes what was asked before void.
    void drop() { ++*m_newest; }

    /// \c question: from SpendSource & to an answer, in the reader's thread; it may touch nothing of the UI's.
    /// \c done(const Result<std::shared_ptr<const Answer>> &): in the UI thread, later.
    template <class Question, class Done>
    void ask(Question question, Done done)
    {
        using Answer = std::invoke_result_t<Question, SpendSource &>;
        using Told = Result<std::shared_ptr<const Answer>>;
        const quint64 number = ++*m_newest;
        // The service outlives its threads, so it is there while one of them runs.
        const auto tell = [service = m_service, newest = m_newest, number, done = std::move(done)](Told told) {
            QMetaObject::invokeMethod(
                service,
                [newest, number, done, told = std::move(told)] {
                    if (*newest == number)
                        done(told);
                },
                Qt::QueuedConnection);
        };
        m_service->read(
            [newest = m_newest, number, question = std::move(question), tell](SpendSource &source) {
                if (*newest == number)
                    tell(std::make_shared<const Answer>(question(source)));
            },
            [tell](const Problem &problem) { tell(problem); });
    }

private:
    SpendService *m_service;
    std::shared_ptr<std::atomic<quint64>> m_newest;
};

} // namespace spend

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/livespendservice.h"
#include "core/workspace/questionline.h"
#include "tests/support/ingestfixture.h"

#include <QTest>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace spend::test
{

/// A real store filled from the sample service, and the spend service over it: what a page asks in the program.
class LiveSpend : public IngestFixture
{
public:
    explicit LiveSpend(const sample::SampleOptions &options = small())
        : IngestFixture(options)
        , service(clock)
    {
        if (const auto rows = mostRows())
            service.setMostRows(*rows);
        const IngestOutcome outcome = run();
        Q_ASSERT(outcome.problem.kind == ProblemKind::None);
        Q_UNUSED(outcome)
        auto reader = store::StoreThread::open(workspace->paths().store(), store::StoreSession::Mode::ReadOnly);
        Q_ASSERT(reader);
        service.attach(std::move(*reader), workspace->writer());
    }
    ~LiveSpend() { service.detachWriter(); }

    /// Asks and waits for the answer.
    template <class Question>
    auto answer(Question question)
    {
        return answerOf(service, std::move(question));
    }
    template <class Question>
    static auto answerOf(SpendService &asked, Question question)
    {
        using Answer = std::invoke_result_t<Question, SpendSource &>;
        QuestionLine line(asked);
        std::optional<Result<std::shared_ptr<const Answer>>> told;
        line.ask(std::move(question), [&](const Result<std::shared_ptr<const Answer>> &result) { told = result; });
        const bool came = QTest::qWaitFor([&] { return told.has_value(); }, 120'000);
        Q_ASSERT(came && *told);
        Q_UNUSED(came)
        return **told;
    }

    LiveSpendService service;
};

} // namespace spend::test

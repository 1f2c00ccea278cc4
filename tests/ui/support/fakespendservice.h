// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/spendservice.h"

#include <QList>

#include <functional>

namespace spend
{

/// Answers from a function that a test puts in; by itself at once (queued) or, with `hold`, when the test says so.
class FakeSpendService final : public SpendService
{
    Q_OBJECT
public:
    using SpendService::SpendService;

    std::function<std::shared_ptr<const OverviewAnswer>(const OverviewQuestion &)> answers;
    bool hold = false;
    QList<OverviewQuestion> questions;

    quint64 ask(const OverviewQuestion &question) override
    {
        questions.append(question);
        const auto number = quint64(questions.size());
        if (!hold)
            QMetaObject::invokeMethod(
                this, [this, number] { answerTo(number); }, Qt::QueuedConnection);
        return number;
    }

    /// Nothing is stored here: such questions stay without an answer.
    void read(std::function<void(SpendSource &)>, std::function<void(const Problem &)>) override { ++reads; }
    int reads = 0; ///< how many such questions came
    void change(Touches, std::function<void(store::StoreSession &)>, QObject *,
        std::function<void(const Result<void> &)>) override
    {
    }

    /// Answers one question, early or late.
    void answerTo(quint64 number) { Q_EMIT answered(number, answers(questions.at(qsizetype(number) - 1))); }
};

} // namespace spend

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the live connection service works in the background: for its own files alone.
#include "core/workspace/liveconnectionservice.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <stop_token>
#include <thread>
#include <utility>

namespace spend
{

/// Calls back in the context's thread, or never if the context is gone by then.
template <class T>
void answer(
    const QPointer<QObject> &context, const std::function<void(const Result<T> &)> &done, const Result<T> &result)
{
    if (context)
        done(result);
}

template <class T>
void LiveConnectionService::background(std::function<Result<T>(std::stop_token)> work, QObject *context,
    std::function<void(const Result<T> &)> done, std::jthread *keep)
{
    std::jthread thread([this, work = std::move(work), context = QPointer(context), done = std::move(done)](
                            std::stop_token stop) mutable {
        auto result = std::make_shared<Result<T>>(work(stop));
        QMetaObject::invokeMethod(
            this, [context, done = std::move(done), result] { answer<T>(context, done, *result); },
            Qt::QueuedConnection);
    });
    if (keep) {
        *keep = std::move(thread);
    } else {
        std::erase_if(m_background, [](const std::jthread &t) { return !t.joinable(); });
        m_background.push_back(std::move(thread));
    }
}

} // namespace spend

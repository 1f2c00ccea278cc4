// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace spend
{

/// Starts the sample service of this program. UI thread; does not wait.
class SampleStarter
{
public:
    virtual ~SampleStarter() = default;
    /// \c done gets the base URL, at once if it runs already. \c anchorMs: the moment from which the made-up history is
    /// laid out, so that it stays the same from day to day.
    virtual void start(std::int64_t anchorMs, QObject *context, std::function<void(const Result<QUrl> &)> done) = 0;
};

} // namespace spend

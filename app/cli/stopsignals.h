// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace spend
{

/// Turns Ctrl+C and a request to terminate into a stop request.
class StopSignals
{
public:
    StopSignals();
    ~StopSignals();
    std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    std::jthread m_watcher;
};

} // namespace spend

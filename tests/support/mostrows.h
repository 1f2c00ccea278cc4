// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <optional>

namespace spend::test
{

/// How many roll-up rows the program may hold in this run of the test: the program's own limit, or, where the same test
/// runs once more over a store that counts as too large, a few.
inline std::optional<std::size_t> mostRows()
{
    bool isGiven = false;
    const int rows = qEnvironmentVariableIntValue("SPENDSCOPE_TEST_MOST_ROWS", &isGiven);
    return isGiven ? std::optional(static_cast<std::size_t>(rows)) : std::nullopt;
}

} // namespace spend::test

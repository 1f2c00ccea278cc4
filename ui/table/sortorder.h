// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace spend::ui
{

/// Sorts row numbers by words as people do: cases alike, numbers within by their value. Stable.
void sortByText(std::vector<int> &rows, const std::function<QString(int)> &textOf, Qt::SortOrder order);
/// Sorts row numbers by a figure; rows without one stand last in either order. Stable.
void sortByValue(
    std::vector<int> &rows, const std::function<std::optional<std::int64_t>(int)> &valueOf, Qt::SortOrder order);

} // namespace spend::ui

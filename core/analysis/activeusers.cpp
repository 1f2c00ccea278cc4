// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/activeusers.h"

namespace spend
{

int countUsers(const SpendTable &byUser)
{
    int users = 0;
    for (std::size_t row = 0; row < byUser.size(); ++row)
        users += byUser.index(row, 0) != noUser && isActive(byUser.figures(row)) ? 1 : 0;
    return users;
}

std::vector<int> countUsersBy(const SpendTable &table, std::size_t axis, std::size_t users)
{
    std::vector<int> counts(table.axes()[axis].size());
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table.index(row, users) != noUser && isActive(table.figures(row)))
            ++counts[table.index(row, axis)];
    }
    return counts;
}

} // namespace spend

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/sortorder.h"

#include "ui/widgets/moneytext.h"

#include <QCollator>

#include <algorithm>

namespace spend::ui
{

void sortByText(std::vector<int> &rows, const std::function<QString(int)> &textOf, Qt::SortOrder order)
{
    QCollator collator(screenLocale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    struct Keyed {
        QCollatorSortKey key;
        int row;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    for (const int row : rows)
        keyed.push_back({collator.sortKey(textOf(row)), row});
    std::stable_sort(keyed.begin(), keyed.end(), [order](const Keyed &a, const Keyed &b) {
        const int compared = a.key.compare(b.key);
        return order == Qt::AscendingOrder ? compared < 0 : compared > 0;
    });
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const Keyed &k) { return k.row; });
}

void sortByValue(
    std::vector<int> &rows, const std::function<std::optional<std::int64_t>(int)> &valueOf, Qt::SortOrder order)
{
    struct Keyed {
        std::optional<std::int64_t> value;
        int row;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    for (const int row : rows)
        keyed.push_back({valueOf(row), row});
    std::stable_sort(keyed.begin(), keyed.end(), [order](const Keyed &a, const Keyed &b) {
        if (!a.value || !b.value)
            return a.value.has_value() && !b.value.has_value();
        return order == Qt::AscendingOrder ? *a.value < *b.value : *a.value > *b.value;
    });
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const Keyed &k) { return k.row; });
}

} // namespace spend::ui

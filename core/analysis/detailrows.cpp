// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/detailrows.h"

#include "core/analysis/figurecolumns.h"
#include "core/analysis/largestremainder.h"

#include <array>
#include <numeric>

namespace spend
{

namespace
{
constexpr std::array<Code, 1> unattributed{0};
constexpr std::array<std::int64_t, 1> wholly{1};

/// A column's value in a row.
std::int64_t figureOf(const RollupBlock &rows, Measure measure, std::size_t row)
{
    std::int64_t found = 0;
    withColumn(measure, rows, [&](auto value) { found = static_cast<std::int64_t>(value(row)); });
    return found;
}

/// Splits the cells of one day.
class DaySplitter
{
public:
    DaySplitter(const QueryScope &scope, const DayBlock &day, std::vector<DetailRow> &rows)
        : m_scope(scope)
        , m_day(day)
        , m_commits(scope.picture().names().commits(day.connection))
        , m_rows(rows)
    {
    }

    void add(std::uint32_t row)
    {
        const RollupBlock &block = *m_day.rows;
        Attribution shares = m_commits.attribution(block.users()[row], m_day.day);
        if (shares.step == AttributionStep::Unattributed)
            shares = {shares.step, unattributed, wholly};
        const LargestRemainder split(shares.weights);
        m_parts.assign(shares.repositories.size(), DetailRow{});
        m_amounts.resize(shares.repositories.size());
        for (const FigureColumn &column : figureColumns) {
            split.split(figureOf(block, column.measure, row), m_amounts.data());
            for (std::size_t i = 0; i < m_parts.size(); ++i)
                m_parts[i].figures.*column.sum = m_amounts[i];
        }
        split.split(block.discount()[row], m_amounts.data());
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            DetailRow &part = m_parts[i];
            part.discount = m_amounts[i];
            part.key = {
                block.users()[row], block.groups()[row], block.models()[row], block.kinds()[row], block.flags()[row]};
            part.repository = shares.repositories[i];
            part.step = shares.step;
            const auto &passing = m_scope.repositories();
            const bool isEmpty = part.figures == Figures{} && part.discount == 0;
            if (!isEmpty && (!passing || (*passing)[part.repository] != 0))
                m_rows.push_back(part);
        }
    }

private:
    const QueryScope &m_scope;
    const DayBlock &m_day;
    const CommitIndex &m_commits;
    std::vector<DetailRow> &m_rows;
    std::vector<DetailRow> m_parts;
    std::vector<std::int64_t> m_amounts;
};
} // namespace

void forEachDetailDay(
    const QueryScope &scope, const std::function<void(const DayBlock &, const std::vector<DetailRow> &)> &use)
{
    std::vector<DetailRow> rows;
    std::vector<std::uint32_t> selected;
    for (const DayBlock *const day : scope.blocks()) {
        if (scope.filtersRows()) {
            scope.selectRows(*day->rows, selected);
        } else {
            selected.resize(day->rows->size());
            std::iota(selected.begin(), selected.end(), 0u);
        }
        rows.clear();
        DaySplitter splitter(scope, *day, rows);
        for (const std::uint32_t row : selected)
            splitter.add(row);
        if (!rows.empty())
            use(*day, rows);
    }
}

} // namespace spend

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/subjectprices.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace spend
{

namespace
{
// An estimate, not an account: here, and only here, money is a floating-point number.
constexpr double microCentsPerDollar = 100'000'000.0;
constexpr double million = 1'000'000.0;

struct Cell {
    std::array<double, tokenClassCount> tokens{}; ///< millions
    double cost = 0; ///< dollars
    double weight = 0;
};

std::vector<Cell> cellsOf(const QueryScope &scope)
{
    std::vector<Cell> cells;
    std::vector<std::uint32_t> rows;
    const bool selects = scope.filtersRows();
    for (const DayBlock *const block : scope.blocks()) {
        const RollupBlock &b = *block->rows;
        if (selects)
            scope.selectRows(b, rows);
        for (std::size_t i = 0, count = selects ? rows.size() : b.size(); i < count; ++i) {
            const std::size_t row = selects ? rows[i] : i;
            Cell cell{{double(b.inputTokens()[row]) / million, double(b.outputTokens()[row]) / million,
                          double(b.cacheWriteTokens()[row]) / million, double(b.cacheReadTokens()[row]) / million},
                double(b.cost()[row]) / microCentsPerDollar, 0};
            double tokens = 0;
            for (const double one : cell.tokens)
                tokens += one;
            if (b.cost()[row] <= 0 || b.uncosted()[row] != 0 || tokens <= 0)
                continue;
            cell.weight = 1 / tokens;
            cells.push_back(cell);
        }
    }
    return cells;
}

using Matrix = std::array<std::array<double, tokenClassCount>, tokenClassCount>;
using Vector = std::array<double, tokenClassCount>;

struct Normal {
    Matrix products{};
    Vector costs{};
};

Normal normalOf(const std::vector<Cell> &cells)
{
    Normal normal;
    for (const Cell &cell : cells) {
        for (std::size_t a = 0; a < tokenClassCount; ++a) {
            normal.costs[a] += cell.weight * cell.tokens[a] * cell.cost;
            for (std::size_t b = 0; b < tokenClassCount; ++b)
                normal.products[a][b] += cell.weight * cell.tokens[a] * cell.tokens[b];
        }
    }
    return normal;
}

/// Solves for the classes in \c subset, the others being 0; nothing where they can't be told apart.
std::optional<Vector> solve(const Normal &normal, unsigned subset)
{
    Matrix m = normal.products;
    Vector v = normal.costs;
    std::vector<std::size_t> used;
    for (std::size_t a = 0; a < tokenClassCount; ++a) {
        if ((subset >> a & 1u) != 0)
            used.push_back(a);
    }
    for (std::size_t i = 0; i < used.size(); ++i) {
        std::size_t best = i;
        for (std::size_t r = i + 1; r < used.size(); ++r) {
            if (std::abs(m[used[r]][used[i]]) > std::abs(m[used[best]][used[i]]))
                best = r;
        }
        std::swap(m[used[i]], m[used[best]]);
        std::swap(v[used[i]], v[used[best]]);
        const double pivot = m[used[i]][used[i]];
        if (std::abs(pivot) <= 1e-9 * normal.products[used[i]][used[i]] || pivot == 0)
            return {};
        for (std::size_t r = i + 1; r < used.size(); ++r) {
            const double factor = m[used[r]][used[i]] / pivot;
            for (const std::size_t c : used)
                m[used[r]][c] -= factor * m[used[i]][c];
            v[used[r]] -= factor * v[used[i]];
        }
    }
    Vector prices{};
    for (std::size_t i = used.size(); i-- > 0;) {
        double rest = v[used[i]];
        for (std::size_t c = i + 1; c < used.size(); ++c)
            rest -= m[used[i]][used[c]] * prices[used[c]];
        prices[used[i]] = rest / m[used[i]][used[i]];
        if (!(prices[used[i]] > 0))
            return {};
    }
    return prices;
}

double predicted(const Cell &cell, const Vector &prices)
{
    double cost = 0;
    for (std::size_t a = 0; a < tokenClassCount; ++a)
        cost += cell.tokens[a] * prices[a];
    return cost;
}

double weightedSquares(const std::vector<Cell> &cells, const Vector &prices)
{
    double sum = 0;
    for (const Cell &cell : cells) {
        const double off = cell.cost - predicted(cell, prices);
        sum += cell.weight * off * off;
    }
    return sum;
}

/// With four classes every choice of those above zero can be tried: the best one is the least squares' solution.
std::optional<Vector> bestPrices(const std::vector<Cell> &cells)
{
    const Normal normal = normalOf(cells);
    std::optional<Vector> best;
    double least = 0;
    for (unsigned subset = 1; subset < 1u << tokenClassCount; ++subset) {
        const auto prices = solve(normal, subset);
        if (!prices)
            continue;
        const double squares = weightedSquares(cells, *prices);
        if (!best || squares < least) {
            best = prices;
            least = squares;
        }
    }
    return best;
}

void measureFit(PriceEstimate &estimate, const std::vector<Cell> &cells, const Vector &prices)
{
    double sum = 0;
    for (const Cell &cell : cells)
        sum += cell.cost;
    const double mean = sum / double(cells.size());
    double squares = 0;
    double all = 0;
    double off = 0;
    for (const Cell &cell : cells) {
        const double difference = cell.cost - predicted(cell, prices);
        squares += difference * difference;
        all += (cell.cost - mean) * (cell.cost - mean);
        off += std::abs(difference);
    }
    estimate.fit = all > 0 ? 1 - squares / all : 0;
    estimate.miss = off / sum;
}
} // namespace

TokenClasses tokenClasses(const Figures &figures)
{
    return {figures.inputTokens, figures.outputTokens, figures.cacheWriteTokens, figures.cacheReadTokens};
}

PriceEstimate estimatePrices(const QueryScope &scope)
{
    const std::vector<Cell> cells = cellsOf(scope);
    PriceEstimate estimate;
    estimate.cells = cells.size();
    if (cells.size() < PriceEstimate::fewestCells)
        return estimate;
    estimate.state = PriceEstimate::State::NoFit;
    const auto prices = bestPrices(cells);
    if (!prices)
        return estimate;
    measureFit(estimate, cells, *prices);
    if (estimate.fit < PriceEstimate::leastFit)
        return estimate;
    estimate.state = PriceEstimate::State::Estimated;
    for (std::size_t a = 0; a < tokenClassCount; ++a) {
        if ((*prices)[a] > 0)
            estimate.perMillion[a] = std::llround((*prices)[a] * microCentsPerDollar);
    }
    return estimate;
}

} // namespace spend

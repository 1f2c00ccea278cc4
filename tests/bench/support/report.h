// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace spend::bench
{

/// Processor seconds that this thread has used.
double threadSeconds();
/// Resident memory of this process, bytes; 0 where the system does not tell.
std::int64_t residentBytes();

/// The cheapest of several rounds of the same two works, in processor seconds of this thread.
struct Pair {
    double ours = 0;
    double floor = 0;
};
/// Runs both works in turns, in the other order every second round, so that what else the machine does hits both alike.
/// Other work only ever adds, so the cheapest round of each counts.
Pair inTurns(int rounds, const std::function<void()> &ours, const std::function<void()> &floor);

/// What one benchmark measured: a line of JSON a case as soon as it is known, and a table at the end.
class Report
{
public:
    explicit Report(std::string bench)
        : m_bench(std::move(bench))
    {
    }
    ~Report();
    Report(const Report &) = delete;
    Report &operator=(const Report &) = delete;

    /// A figure beside its floor of the same run; met where figure / floor is at most \c goal.
    void add(
        const std::string &name, std::int64_t size, double figure, const std::string &unit, double floor, double goal);
    /// A figure that has a limit of its own in place of a floor.
    void addLimit(const std::string &name, std::int64_t size, double figure, const std::string &unit, double limit);
    /// How a cost grows with the size: the exponent of the line through (size, cost), both logarithmic, over all
    /// figures of that name. Met up to 1.1 times linear growth, or the floor's own where that is steeper: caches that
    /// no longer hold everything make both so.
    void addGrowth(const std::string &name);

private:
    struct Row {
        std::string name;
        std::int64_t size = 0;
        double figure = 0;
        std::string unit;
        double floor = 0; ///< 0: none
        double ratio = 0; ///< 0: none
        double goal = 0;
        bool met = false;
    };
    void print(Row row);

    std::string m_bench;
    std::vector<Row> m_rows;
};

/// The first argument as a size, or \c usual; below 1 ends the program with \c usage.
std::int64_t sizeArgument(int argc, char *argv[], std::int64_t usual, const char *usage);

} // namespace spend::bench

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/forecast/companysimulator.h"

#include <map>
#include <string>
#include <vector>

namespace spend::bench
{

/// Errors of one method's sums over one horizon: absolute percentage errors and what the intervals held.
struct Score {
    double percentSum = 0;
    double percentSquares = 0;
    int forecasts = 0;
    int in80 = 0;
    int in95 = 0;

    void add(double actual, double expected);
    double mape() const { return forecasts > 0 ? percentSum / forecasts : 0; }
    double coverage80() const { return forecasts > 0 ? 100.0 * in80 / forecasts : 0; }
    double coverage95() const { return forecasts > 0 ? 100.0 * in95 / forecasts : 0; }
    Score &operator+=(const Score &other);
};

/// The horizons that are reported: days ahead, and the end of a cycle of 30 days that is half over.
inline constexpr int midCycle = 0;
inline constexpr int horizons[] = {midCycle, 7, 14, 30, 60, 90};

/// By the method's name and horizon.
using Scores = std::map<std::string, std::map<int, Score>>;

/// The methods, in the order of the table; the last is the chosen one.
std::vector<std::string> methodNames();
inline const std::string chosenMethod = "adaptive level";
inline const std::string runRateMethod = "run rate";

/// Forecasts a company from every fifth day on, each time from the days before only. As in the program, the last two
/// days are known but teach nothing; only the run rate, which has no such rule, takes them.
void backtest(const Company &company, Scores &scores);

} // namespace spend::bench

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far forecasts of made-up companies miss, by method, size and horizon, and what their intervals hold. Prints a
// table and a line of JSON for each case. Ends with 1 where the goals are missed: at mid-cycle the chosen method's
// error at least 25 % under the run rate's, and its 80 % interval holding 76 to 84 of 100 on every horizon, over the
// sizes. Usage: bench_forecast [companies of each size, default 24] [first seed, default 1001]

#include "tests/bench/forecast/backtest.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <map>
#include <string>

using namespace spend::bench;

namespace
{
constexpr int sizes[] = {10, 50, 500, 5000};
constexpr int days = 420;

const char *horizonName(int horizon)
{
    static char name[24];
    if (horizon == midCycle)
        return "mid-cycle";
    std::snprintf(name, sizeof name, "%d days", horizon);
    return name;
}

void printHead(const char *title)
{
    std::printf("\n%s\n%-18s", title, "MAPE, percent");
    for (const int horizon : horizons)
        std::printf("%11s", horizonName(horizon));
    std::printf("\n");
}

void printScores(const char *title, Scores &scores)
{
    printHead(title);
    for (const std::string &name : methodNames()) {
        std::printf("%-18s", name.c_str());
        for (const int horizon : horizons)
            std::printf("%11.1f", scores[name][horizon].mape());
        std::printf("\n");
    }
    std::printf("%-18s", "80 % holds");
    for (const int horizon : horizons)
        std::printf("%11.1f", scores[chosenMethod][horizon].coverage80());
    std::printf("\n%-18s", "95 % holds");
    for (const int horizon : horizons)
        std::printf("%11.1f", scores[chosenMethod][horizon].coverage95());
    std::printf("\n");
}

void printJson(int users, Scores &scores)
{
    for (const std::string &name : methodNames()) {
        for (const int horizon : horizons) {
            const Score &score = scores[name][horizon];
            std::printf("{\"users\": %d, \"method\": \"%s\", \"horizon\": \"%s\", \"forecasts\": %d, \"mape\": %.3f",
                users, name.c_str(), horizonName(horizon), score.forecasts, score.mape());
            if (name == chosenMethod)
                std::printf(", \"coverage80\": %.2f, \"coverage95\": %.2f", score.coverage80(), score.coverage95());
            std::printf("}\n");
        }
    }
}

/// Every size counts alike, however many companies of it there are.
struct Overall {
    double ratio = 0; ///< mid-cycle error over the run rate's, the mean of the sizes
    std::map<int, double> coverage80;
};
} // namespace

int main(int argc, char **argv)
{
    const int companies = argc > 1 ? std::max(1, std::atoi(argv[1])) : 24;
    const auto firstSeed = std::uint64_t(argc > 2 ? std::max(1, std::atoi(argv[2])) : 1001);
    Overall overall;
    std::map<int, Scores> bySize;
    for (const int users : sizes) {
        Scores &scores = bySize[users];
        for (int i = 0; i < companies; ++i)
            backtest(simulateCompany(users, days, firstSeed + std::uint64_t(i)), scores);
        char title[64];
        std::snprintf(title, sizeof title, "%d users, %d companies, %d forecasts", users, companies,
            scores[chosenMethod][30].forecasts);
        printScores(title, scores);
        const double ratio = scores[chosenMethod][midCycle].mape() / scores[runRateMethod][midCycle].mape();
        std::printf("mid-cycle error over the run rate's: %.3f\n", ratio);
        overall.ratio += ratio / std::size(sizes);
        for (const int horizon : horizons)
            overall.coverage80[horizon] += scores[chosenMethod][horizon].coverage80() / std::size(sizes);
    }
    Scores all;
    for (auto &[users, scores] : bySize) {
        for (auto &[name, byHorizon] : scores) {
            for (auto &[horizon, score] : byHorizon)
                all[name][horizon] += score;
        }
    }
    printScores("All sizes", all);
    std::printf("mid-cycle error over the run rate's: %.3f (mean of the sizes), %.3f (pooled)\n\n", overall.ratio,
        all[chosenMethod][midCycle].mape() / all[runRateMethod][midCycle].mape());
    for (auto &[users, scores] : bySize)
        printJson(users, scores);

    bool reached = overall.ratio <= 0.75;
    for (const int horizon : horizons)
        reached = reached && overall.coverage80[horizon] >= 76 && overall.coverage80[horizon] <= 84;
    for (const std::string &name : methodNames())
        reached = reached && all[chosenMethod][midCycle].mape() <= all[name][midCycle].mape();
    std::printf("%s\n", reached ? "Goals reached." : "Goals missed.");
    return reached ? 0 : 1;
}

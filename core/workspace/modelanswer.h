// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/subject.h"
#include "core/analysis/subjectprices.h"
#include "core/workspace/spendservice.h"

#include <optional>
#include <vector>

namespace spend
{

/// What a model's figures say in proportion. Nothing where there is nothing to divide by.
struct ModelRatios {
    std::optional<std::int64_t> perRequest; ///< micro-cents
    std::optional<std::int64_t> perEvent; ///< micro-cents
    std::optional<std::int64_t> perMillionTokens; ///< micro-cents
    std::optional<double> cacheShare; ///< see cacheShare()
    std::optional<double> readsPerWrite; ///< see cacheReadsPerWrite()
    std::optional<double> maxModeCost; ///< share of cost, and of events
    std::optional<double> maxModeEvents;
    std::optional<double> headlessCost;
    std::optional<double> headlessEvents;
};

/// The page about one model.
struct ModelAnswer {
    SubjectFrame frame; ///< stacked by user
    Figures maxMode; ///< the part in max mode
    Figures headless; ///< the part without a person at the keyboard
    ModelRatios ratios;
    /// The middle of each ratio over all named models with figures in the range that have it, this one included.
    ModelRatios median;
    int compared = 0; ///< how many models those are
    PriceEstimate prices;
    std::vector<SubjectPart> users;
    std::vector<SubjectPart> groups;
    std::vector<SubjectPart> repositories;
    int activeUsers = 0; ///< "no user" is none
};

/// Answers from the reader's thread.
ModelAnswer answerModel(SpendSource &source, const SubjectQuestion &question);

} // namespace spend

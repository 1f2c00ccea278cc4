// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chargeback/costcentrefile.h"
#include "core/workspace/spendservice.h"

#include <vector>

namespace spend
{

/// What a list of cost centres would do, before it is kept.
struct CostCentrePreview {
    struct Line {
        store::CostCentreRule rule;
        bool matches = false; ///< the store knows this person or billing group
        int groups = 0; ///< Group: how many billing groups have this name
        std::int64_t cost = 0; ///< micro-cents of the days looked at that this line charges
    };
    struct Person {
        QString email;
        QString name;
        std::int64_t cost = 0; ///< micro-cents, of the days looked at
    };
    DateRange days; ///< looked at: the last 90
    std::vector<Line> lines; ///< in the order of the list
    std::vector<Person> missing; ///< spend of these falls to no cost centre, the dearest first
    QStringList namedTwice;
    QStringList unread;
    int centres = 0;
    std::int64_t assigned = 0; ///< micro-cents
    std::int64_t total = 0;

    int matching() const;
};

/// Reader's thread; throws store::StoreError.
CostCentrePreview previewCostCentres(SpendSource &source, const CostCentreFile &file);

} // namespace spend

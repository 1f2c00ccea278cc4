// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"
#include "core/plan/whatif.h"

#include <QString>

#include <array>

namespace spend
{

class SpendPicture;

/// What a model costs this team, as far as it can be measured, in one mode.
class MeasuredPrice
{
public:
    /// Measures the model (its key) with or without max mode over a range, for everybody of the connections that \c
    /// filters name.
    MeasuredPrice(const SpendPicture &picture, const Filters &filters, const DateRange &range, const QString &model,
        bool maxMode, PriceBasis basis);

    /// Whether there is enough to tell.
    bool isKnown() const { return m_known; }
    std::int64_t events() const { return m_events; }
    /// What the model would have cost for such figures: their tokens, or their events. Micro-cents.
    double costOf(const Figures &figures) const;
    /// How far off that may be, as a part of it: 0.1 is a tenth more or less.
    double uncertainty() const { return m_uncertainty; }

private:
    PriceBasis m_basis;
    bool m_known = false;
    std::int64_t m_events = 0;
    double m_perEvent = 0; ///< micro-cents
    std::array<double, 4> m_perToken{}; ///< micro-cents a token of each class
    double m_uncertainty = 0;
};

/// The filters with the model and its mode in place of what they say of either.
Filters modelFilters(Filters filters, const QString &model, bool maxMode);
/// Only what they say of connections.
Filters connectionFilters(const Filters &filters);

} // namespace spend

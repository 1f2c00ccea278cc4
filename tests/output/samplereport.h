// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"

namespace spend::test
{

/// September 2026 by user: 41.3303 cents of Tomáš, half a cent of a service account.
inline SpendReport sampleReport()
{
    using namespace Qt::StringLiterals;
    SpendReport report;
    report.query.range = {UtcDay::ofDate(2026, 9, 1), UtcDay::ofDate(2026, 9, 30)};
    report.query.by = {Dimension::User};
    const Figures tomas{41'330'300, 37'330'300, 2, 0, 4'500'000, 5400, 700, 0, 0};
    const Figures noUser{500'000, 0, 10, 3, 0, 9'007'199'254'740'993, 0, 12, 345};
    report.rows.push_back({{u"tomas@example.com"_s}, {u"Tomáš Dvořák"_s}, tomas});
    report.rows.push_back({{u"(none)"_s}, {u"No user"_s}, noUser});
    report.total = tomas;
    report.total += noUser;
    return report;
}

/// The same with a limit of one.
inline SpendReport limitedReport()
{
    SpendReport report = sampleReport();
    report.query.limit = 1;
    report.other = report.rows.back().figures;
    report.otherRows = 1;
    report.rows.pop_back();
    return report;
}

} // namespace spend::test

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overview.h"
#include "ui/widgets/sentencelabel.h"

#include <QList>
#include <QString>

namespace spend::ui
{

/// A filter as the screen knows it: the key it filters by and the words it shows.
struct FilterChip {
    Dimension dimension = Dimension::User;
    QString key;
    QString label;

    /// The label; of somebody whose name is hidden the other one.
    QString name() const;

    friend bool operator==(const FilterChip &, const FilterChip &) = default;
};

/// "User", "Billing group", …
QString dimensionTitle(Dimension dimension);
/// The short form for the switch: "Group".
QString dimensionShort(Dimension dimension);
/// "users", "billing groups", …
QString dimensionPlural(Dimension dimension);
QString measureTitle(Measure measure);

/// "This cycle", "Last 30 days", "Oct 5 – Nov 3".
QString ruleText(const RangeRule &rule, UtcDay today);
/// What a tile calls the cost of the range: "Cost this cycle".
QString costTitle(const RangeRule &rule, UtcDay today);
/// "Daily cost", "Weekly on-demand", …
QString chartTitle(Bucket bucket, Measure measure);
/// A bucket's first day as the axis or a tooltip calls it.
QString bucketText(Bucket bucket, UtcDay first, UtcDay today);
QString longBucketText(Bucket bucket, UtcDay first, UtcDay today);

/// "Model: claude-4.5-sonnet"
QString chipText(const FilterChip &chip);
/// The sentence below the title: range, filter, share attributed to repositories.
QList<SentenceLabel::Run> overviewSentence(const OverviewAnswer &answer, const QList<FilterChip> &chips, UtcDay today);
/// What a screen reader hears of the chart.
QString chartDescription(const OverviewAnswer &answer, UtcDay today);

} // namespace spend::ui

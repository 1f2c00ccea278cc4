// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/charttip.h"
#include "ui/explorer/explorechartgeometry.h"

#include <QColor>
#include <QList>
#include <QString>

namespace spend::ui
{

/// Words of the chart, in the person's language.

/// "$19,681.41", "48,120", "1,204.5": every digit that counts. "–" where it is absent.
QString chartValueText(std::optional<std::int64_t> value, ValueUnit unit);
/// A bucket as the axis calls it: "Nov 3", "Nov 2026".
QString bucketLabel(const ExploreAnswer &answer, int bucket, UtcDay today);
/// "Tuesday, Nov 3", "Week of Nov 2", "Nov 2026"
QString longBucketLabel(const ExploreAnswer &answer, int bucket, UtcDay today);
/// What a bucket is compared with: "Oct 3".
QString comparedBucketLabel(const ExploreAnswer &answer, int bucket, UtcDay today);
/// What the compared line is called: "Compared: Oct 1 – 22".
QString comparedLabel(const ExploreAnswer &answer, UtcDay today);
/// All series together: "Total", for ratios "Overall".
QString wholeLabel(const ExploreAnswer &answer);
QString onDemandLabel();
QString includedLabel();
QString seriesLabel(const ExploreGeometry &geometry, int series);
/// "Daily cost per request by user"
QString chartName(const ExploreAnswer &answer);
/// The chart in words: range, total, largest series, highest bucket, what it is compared with.
QString chartWords(const ExploreGeometry &geometry, UtcDay today);
/// Why the chart looks other than asked for; empty where it does not.
QString shapeNote(const ExploreAnswer &answer);
/// The days of a brush and what they sum up to; ratios have no sum.
QString brushText(const ExploreGeometry &geometry, int one, int other, UtcDay today);

/// What the tooltip of a spot says.
struct ExploreTip {
    QString title;
    QString note;
    QList<ChartTip::Line> lines;
    QList<ChartTip::Sum> sums;
};
/// \c colors: one a series; \c windowHeight: how high the tooltip may become, the smallest parts are summed up beyond.
ExploreTip exploreTip(const ExploreGeometry &geometry, const ExploreSpot &spot, const QList<QColor> &colors,
    UtcDay today, int windowHeight);

} // namespace spend::ui

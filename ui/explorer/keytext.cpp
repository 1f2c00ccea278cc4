// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/keytext.h"

#include "core/analysis/timebucket.h"
#include "ui/overview/overviewtext.h"
#include "ui/widgets/datetext.h"

#include <QCoreApplication>

namespace spend::ui
{

QString keyText(Dimension dimension, const QString &key, const QString &label, UtcDay today)
{
    const auto first = isTime(dimension) ? UtcDay::fromIso(key) : std::nullopt;
    if (!first)
        return label.isEmpty() ? key : label;
    switch (dimension) {
    case Dimension::Week:
        return longBucketText(Bucket::Week, *first, today);
    case Dimension::Month:
        return longBucketText(Bucket::Month, *first, today);
    case Dimension::Cycle:
        return QCoreApplication::translate("KeyText", "Cycle from %1").arg(dayText(*first, today));
    default:
        return longBucketText(Bucket::Day, *first, today);
    }
}

} // namespace spend::ui

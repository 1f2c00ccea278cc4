// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utcday.h"

#include <QString>

namespace spend::ui
{

/// Something to know about a day, shown on a chart's time axis.
struct ChartMark {
    enum class Kind {
        Note, ///< a person's own
        Price, ///< a public price change
    };
    Kind kind = Kind::Note;
    QString id;
    UtcDay day;
    QString text;
    QString source; ///< Price: where it was announced, a URL

    friend bool operator==(const ChartMark &, const ChartMark &) = default;
};

} // namespace spend::ui

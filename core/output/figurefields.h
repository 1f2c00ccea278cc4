// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rolluprow.h"

#include <QString>

#include <vector>

namespace spend
{

/// One figure as reports write it, in JSON and CSV alike.
struct FigureField {
    QString name; ///< "costCents"
    QString text; ///< plain decimal
    bool isCount = false; ///< a whole number, which JSON writes without quotes
};

/// All figures in the order of a report.
std::vector<FigureField> figureFields(const Figures &figures);

} // namespace spend

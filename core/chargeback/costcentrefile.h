// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/store/costcentrerule.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace spend
{

/// A list of cost centres as it was read.
struct CostCentreFile {
    std::vector<store::CostCentreRule> rules; ///< each name once: where one stands twice, its last line counts
    QStringList namedTwice; ///< who stands on more than one line with different centres
    QStringList unread; ///< lines that say nothing of use, "Line 7: no cost centre"
};

/// Reads a CSV of two columns, an e-mail or a billing group (its name or id) and the cost centre; what has an @ is an
/// e-mail. Commas, semicolons or tabs; quotes as RFC 4180 has them; UTF-8 with or without a byte order mark; a first
/// line of titles is known by its words and left out. A problem where there is nothing to read. Pure.
Result<CostCentreFile> readCostCentres(const QByteArray &csv);

/// The list as such a file, with titles.
QByteArray writeCostCentres(const std::vector<store::CostCentreRule> &rules);

} // namespace spend

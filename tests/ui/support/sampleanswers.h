// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overview.h"
#include "core/workspace/connectionservice.h"

#include <cstdint>
#include <memory>

namespace spend
{

/// The moment of all sample figures: 2026-11-22 13:04 UTC.
std::int64_t sampleNowMs();

/// A believable, consistent answer: a company's spend with weekends, a holiday and a busy Monday. Rows add up to the
/// total, series to the rows.
std::shared_ptr<const OverviewAnswer> sampleAnswer(const OverviewQuestion &question, bool enterprise = true);

/// Connections in every status.
QList<ConnectionView> sampleConnections();

} // namespace spend

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"

#include <QString>

namespace spend
{

/// Max mode and client kind are flags of a roll-up cell, not codes. Their index is 0 (flag off) or 1 (flag on).
inline constexpr std::uint32_t flagIndex(Dimension dimension, std::uint32_t flags)
{
    return (flags & (dimension == Dimension::MaxMode ? flag::maxMode : flag::headless)) != 0 ? 1 : 0;
}

QString flagKey(Dimension dimension, std::uint32_t index);
QString flagLabel(Dimension dimension, std::uint32_t index);

} // namespace spend

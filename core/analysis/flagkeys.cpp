// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/flagkeys.h"

using namespace Qt::StringLiterals;

namespace spend
{

QString flagKey(Dimension dimension, std::uint32_t index)
{
    if (dimension == Dimension::MaxMode)
        return index != 0 ? u"max"_s : u"standard"_s;
    return index != 0 ? u"headless"_s : u"interactive"_s;
}

QString flagLabel(Dimension dimension, std::uint32_t index)
{
    if (dimension == Dimension::MaxMode)
        return index != 0 ? u"Max mode"_s : u"Standard"_s;
    return index != 0 ? u"Headless"_s : u"Interactive"_s;
}

} // namespace spend

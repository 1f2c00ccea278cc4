// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/flagkeys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct AnalysisWording {
    Q_DECLARE_TR_FUNCTIONS(AnalysisWording)
};
} // namespace

QString flagKey(Dimension dimension, std::uint32_t index)
{
    if (dimension == Dimension::MaxMode)
        return index != 0 ? u"max"_s : u"standard"_s;
    return index != 0 ? u"headless"_s : u"interactive"_s;
}

QString flagLabel(Dimension dimension, std::uint32_t index)
{
    if (dimension == Dimension::MaxMode)
        return index != 0 ? AnalysisWording::tr("Max mode") : AnalysisWording::tr("Standard");
    return index != 0 ? AnalysisWording::tr("Headless") : AnalysisWording::tr("Interactive");
}

} // namespace spend

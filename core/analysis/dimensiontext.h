// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"

#include <QCoreApplication>

namespace spend
{

/// What a dimension is called within a sentence, before a name: "billing group Payments". In the reader's language,
/// other than dimensionWord().
inline QString dimensionText(Dimension dimension)
{
    switch (dimension) {
    case Dimension::User:
        return QCoreApplication::translate("DimensionWording", "user");
    case Dimension::Group:
        return QCoreApplication::translate("DimensionWording", "billing group");
    case Dimension::Model:
        return QCoreApplication::translate("DimensionWording", "model");
    case Dimension::Repository:
        return QCoreApplication::translate("DimensionWording", "repository");
    case Dimension::Kind:
        return QCoreApplication::translate("DimensionWording", "kind");
    case Dimension::MaxMode:
        return QCoreApplication::translate("DimensionWording", "mode");
    case Dimension::Connection:
        return QCoreApplication::translate("DimensionWording", "connection");
    default:
        return dimensionWord(dimension);
    }
}

} // namespace spend

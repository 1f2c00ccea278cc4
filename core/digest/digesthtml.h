// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/digestdocument.h"

#include <QString>

#include <functional>

namespace spend
{

/// A digest as one HTML file that needs nothing else: styles and drawings inside, nothing loaded, no script, light and
/// printable. Every text is escaped.
/// \c pictures: the drawing of a section by the section's id, as SVG that may stand in a page as it is; empty: none.
QString htmlDigest(const DigestDocument &document, const std::function<QString(const QString &section)> &pictures = {});

} // namespace spend

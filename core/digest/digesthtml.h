// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/digestdocument.h"

#include <QString>

namespace spend
{

/// A digest as one HTML file that needs nothing else: styles and drawings inside, nothing loaded, no script, light and
/// printable. Every text is escaped.
QString htmlDigest(const DigestDocument &document);

} // namespace spend

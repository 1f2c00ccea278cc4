// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/digestdocument.h"

#include <QString>

namespace spend
{

/// A digest as plain text, for chat channels and the clipboard. Lines end in \n.
QString plainDigest(const DigestDocument &document);

} // namespace spend

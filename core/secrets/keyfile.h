// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/secretkey.h"

namespace spend::secrets
{

/// Reads a key from a file, for machines without a keychain. Refused: a file that group or others can read, an empty
/// one, one that is not a plain small file.
Result<SecretKey> readKeyFile(const QString &path);

} // namespace spend::secrets

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace spend::store
{

/// Writes a finished file through to the disk, then gives it its name, in the place of an older one. Answers why not,
/// where it can't; both files are then as before. Any thread; waits for the disk.
std::optional<QString> syncAndRename(const QString &from, const QString &to);

} // namespace spend::store

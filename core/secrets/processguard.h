// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace spend::secrets
{

/// For the first line of main(), before any thread and any file: no core dump of this process and none of its children,
/// no other program of the same user may read its memory or its /proc entries, and every file it makes is its owner's
/// alone (0600, folders 0700). Where the system has no such thing, nothing happens.
///
/// A build with the address sanitizer stays readable to its own leak check.
void guardProcess();

} // namespace spend::secrets

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>

namespace spend
{

/// Overwrites memory that held a secret, whatever the optimizer thinks of it. Any thread.
void wipeMemory(void *memory, std::size_t size) noexcept;

/// Overwrites and empties it. What is shared with another holder is left to the last one.
void wipe(QByteArray &bytes) noexcept;

/// Overwrites what all holders of the bytes share, then empties this one: for a secret that was lent to a library and
/// is over. Literals and raw data are left alone.
void wipeEverywhere(QByteArray &bytes) noexcept;
void wipeEverywhere(QString &text) noexcept;

} // namespace spend

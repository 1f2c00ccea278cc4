// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace spend::cursor
{

/// A gzip body (of one or more members) unpacked; nothing where it is damaged or larger than \c most bytes, and
/// \c tooLarge tells which. The result has spare capacity behind it, as the JSON parser wants.
std::optional<QByteArray> gunzip(const QByteArray &packed, qsizetype most, bool *tooLarge = nullptr);

/// Bytes that a parser may read (not use) behind a body.
inline constexpr qsizetype parserPadding = 64;

} // namespace spend::cursor

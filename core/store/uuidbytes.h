// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace spend::store
{

/// A UUID as bytes is less than half of its text.
using UuidBytes = std::array<char, 16>;
/// "b3d1f2c4-1c3e-4a5b-9d7f-000000000001", which the bytes stand for.
using UuidText = std::array<char, 36>;

/// The bytes of a UUID in the one way of writing that textOfUuid() gives back: lower case, dashes in their places, no
/// more. Nothing for any other text, which has to be kept as it is.
std::optional<UuidBytes> bytesOfUuid(std::string_view text);
UuidText textOfUuid(const UuidBytes &bytes);

} // namespace spend::store

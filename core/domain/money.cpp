// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money.h"

#include "core/domain/decimal.h"

namespace spend
{

std::optional<Money> Money::fromCentsText(std::string_view text)
{
    const auto micro = parseMicro(text);
    return micro ? std::optional(Money{*micro}) : std::nullopt;
}

QString Money::centsText() const
{
    return QString::fromStdString(scaledText(microCents, 6));
}

QString Money::dollarsText() const
{
    return QString::fromStdString(scaledText(microCents, 8));
}

} // namespace spend

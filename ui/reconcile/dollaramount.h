// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/result.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace spend::ui
{

/// An amount in dollars as a person types it: "1,234.5", "$1234.50", "−20"; with the locale's separators, to the cent.
/// Nothing for an empty text; a Problem (one sentence) for what is no amount.
Result<std::optional<Money>> dollarsFromText(const QString &text, const QLocale &locale);
/// The amount as such a field shows it: "1,234.50".
QString dollarsFieldText(Money amount, const QLocale &locale);

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <span>

namespace spend::sample
{

/// Appends the header line, CRLF ended; snake case on request.
void appendCsvHeader(QByteArray &out, std::span<const char *const> fields, bool snakeCase);

/// Appends a record as RFC 4180 wants it: quotes where needed, nothing for null and absent, true and false as words.
void appendCsvRecord(QByteArray &out, std::span<const char *const> fields, const QJsonObject &record);

} // namespace spend::sample

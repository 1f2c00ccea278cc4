// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>

namespace spend::sample
{

/// "Too Many Requests" for 429.
QByteArray reasonPhrase(int status);

/// "Sun, 22 Nov 2026 13:04:00 GMT", whole seconds, rounded up.
QByteArray httpDate(std::int64_t ms);

/// What If-None-Match says: whether one of its tags is this one. Weak and strong compare alike, "*" fits all.
bool matchesTag(const QByteArray &ifNoneMatch, const QByteArray &tag);

/// Whether Accept-Encoding names gzip and does not refuse it.
bool acceptsGzip(const QByteArray &acceptEncoding);

/// The bytes as one gzip member; empty if that can't be done.
QByteArray gzipped(const QByteArray &bytes);

} // namespace spend::sample

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>
#include <QUrl>

namespace spend::cursor
{

/// True for 127.0.0.0/8, ::1 and localhost.
bool isLoopbackHost(const QString &host);

/// A base URL that the key may be sent to: https, or plain http to this machine only. Answers it without a trailing
/// slash, or a sentence that says what is wrong.
Result<QUrl> checkApiUrl(const QString &text);

/// Same scheme, host and port.
bool isSameOrigin(const QUrl &a, const QUrl &b);

} // namespace spend::cursor

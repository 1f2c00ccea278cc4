// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"

#include <QDateTime>
#include <QString>

namespace spend::ingest
{

/// Who holds a connection's lock, as far as is known.
struct LockOwner {
    qint64 pid = 0;
    QString program;
    QString host;
    QDateTime since;
};

/// Says who syncs the connection already; of kind Busy.
Problem lockedBy(const Connection &connection, const LockOwner &owner);

} // namespace spend::ingest

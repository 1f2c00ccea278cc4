// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/billingcycle.h"
#include "core/domain/problem.h"
#include "core/domain/result.h"
#include "core/domain/utcday.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <cstdint>
#include <optional>

namespace spend
{

/// A connection's number in one store, 1 to 63: it is part of the row ids.
using ConnectionId = int;

/// What a key was found to see.
enum class Capability { Unknown, Visible, Missing };

/// How the network is reached.
struct ProxyChoice {
    enum class Kind { System, None, Manual };
    Kind kind = Kind::System;
    QString host; ///< Manual only
    int port = 0;

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
    QString toText() const; ///< "system", "none", "host:port"
    static Result<ProxyChoice> fromText(const QString &text);
};

/// Settings of a connection: what the admin chose. The key is not among them.
struct ConnectionSettings {
    QString name;
    QUrl apiUrl = defaultApiUrl();
    std::optional<UtcDay> since; ///< backfill start; absent: as far as it goes
    int intervalMinutes = 60;
    ProxyChoice proxy;
    QString keyFile; ///< empty: the key lies in the keychain
    QString caFile; ///< PEM certificates that are trusted beside the system's; empty: none
    std::optional<int> mostAnswerMiB; ///< the largest answer that is taken, unpacked; absent: 64
    bool paused = false;
    bool sample = false; ///< made by "Try it with sample data"

    static QUrl defaultApiUrl();
};

inline constexpr int longestConnectionName = 80;
inline constexpr int usualAnswerMiB = 64;
inline constexpr int largestAnswerMiB = 1024;
inline constexpr int shortestIntervalMinutes = 5;

/// A connection as the store holds it.
struct Connection {
    ConnectionId id = 0;
    QString uuid; ///< names the keychain entry and the lock
    ConnectionSettings settings;
    std::int64_t createdMs = 0;
    CycleRule cycles; ///< the first of the month until a cycle start was read
    bool cyclesKnown = false;
    Capability groups = Capability::Unknown;
    Capability repositories = Capability::Unknown;
    bool backfillComplete = false;
    std::optional<UtcDay> commitsFrom; ///< commits were read from here on
    std::optional<UtcDay> dailyUsageFrom;
};

/// A trimmed name, or why it can't be one: not empty, at most 80 characters, unique whatever the case.
Result<QString> checkConnectionName(const QString &name, const QStringList &taken);

enum class Status { PendingData, Healthy, Limited, Stale, Error, Paused };

/// The words of the status page: "Pending Data", "Healthy", …
QString statusText(Status status);

/// A connection's status with everything that explains it.
struct ConnectionHealth {
    Status status = Status::PendingData;
    QString reason; ///< a plain sentence, empty when there is nothing to say
    QString remedy; ///< what to do, empty when nothing is to be done
    ProblemKind problem = ProblemKind::None; ///< with Status::Error
    QStringList limitedTo; ///< what the key does not see: "billing groups", "repositories"
    std::optional<std::int64_t> lastSuccessMs;
    std::optional<std::int64_t> newestEventMs;
    std::optional<std::int64_t> oldestEventMs;
    std::optional<std::int64_t> nextRunMs;
    std::int64_t events = 0;
    std::int64_t skippedRecords = 0; ///< of the last complete run
    std::optional<UtcDay> coveredFrom; ///< first day that is complete without a gap to the newest
    std::optional<std::int64_t> coveredToMs;
};

} // namespace spend

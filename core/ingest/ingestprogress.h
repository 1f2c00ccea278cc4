// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/domain/daterange.h"

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <optional>

namespace spend
{

/// Where an ingestion stands, a few times a second.
struct IngestProgress {
    enum class Step { Starting, Members, Spend, Groups, Events, DailyUsage, Commits, Finishing };

    ConnectionId connection = 0;
    Step step = Step::Starting;
    bool firstIngestion = false;
    DateRange window; ///< what is being read, with Step::Events
    int windowNumber = 0; ///< 1 to windowCount
    int windowCount = 0; ///< as far as known now: wide windows are split while reading
    int page = 0; ///< within the window
    int pageCount = 0; ///< 0: not known yet
    std::int64_t events = 0; ///< read in this run
    int requests = 0; ///< sent in this run
    int requestsLeft = 0; ///< that the budget of this minute still allows
    double done = 0; ///< 0 to 1, never falling
    std::optional<std::int64_t> estimatedEndMs;
    /// Set while the service's request budget is what we wait for: when it frees up, epoch ms.
    std::optional<std::int64_t> waitingForBudgetUntilMs;
};

/// How an ingestion ended.
struct IngestOutcome {
    ConnectionId connection = 0;
    Problem problem; ///< kind None: complete
    QString runId;
    int requests = 0;
    int notModified = 0; ///< answers that cost nothing (304)
    int retries = 0;
    std::int64_t events = 0; ///< stored for the connection afterwards
    std::int64_t skippedRecords = 0; ///< malformed records met in this run
    std::int64_t commits = 0; ///< stored afterwards, as are members and groups
    std::int64_t members = 0;
    std::int64_t groups = 0;
    int daysChanged = 0; ///< days whose figures this run changed
    double seconds = 0;

    bool complete() const { return problem.kind == ProblemKind::None; }
};

} // namespace spend

Q_DECLARE_METATYPE(spend::IngestProgress)
Q_DECLARE_METATYPE(spend::IngestOutcome)

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>

namespace spend::sample
{

/// How a 429 says when to come back.
enum class RetryAfterForm { Seconds, HttpDate, Absent };

/// What the sample company looks like and how its service behaves. Equal options give byte-identical answers.
struct SampleOptions {
    // The company
    quint64 seed = 7;
    int users = 40; ///< people with an e-mail; service accounts come on top
    int days = 180; ///< UTC days of history, the anchor's day included
    std::int64_t nowMs = 0; ///< the service's present, epoch ms; 0: the clock's, read once at the start
    std::int64_t anchorMs = 0; ///< what the history is laid out from; 0: nowMs. Later nowMs then only add days
    bool followClock = false; ///< the present goes on with the clock: new events appear, nothing else moves
    double eventsPerUserDay = 14; ///< average over all days of the week
    int cycleDay = 1; ///< day of the month on which billing cycles begin, 1 to 31
    int malformed = 3; ///< usage event records that are none
    int malformedCommits = 0; ///< commit records that are none
    int anomalies = 0; ///< planted of each kind, for knowing what is found; see sampleanomalies.h
    int phase = 1; ///< 2: late events and a late commit have appeared, events of the last 48 hours are revised

    // The plan
    bool teamsPlan = false; ///< no billing groups, no analytics
    int missingStatus = 403; ///< what those answer then: 401, 403 or 404

    // The key
    bool readOnlyKey = false; ///< 403 for what changes anything

    // Manners of the service
    bool rateLimits = true;
    int usageEventsPerMinute = 60;
    int othersPerMinute = 20; ///< each endpoint
    int spendLimitsPerMinute = 250;
    RetryAfterForm retryAfter = RetryAfterForm::Seconds;
    bool gzip = true; ///< when the client accepts it
    bool endDateExclusive = false; ///< usage events: timestamp < endDate instead of <=
    bool snakeCaseCsv = false; ///< header of the CSV answers
    bool commitsByCommitTime = false; ///< the period of commits means commitTs instead of createdAt

    // What /teams/spend says
    int mismatchUsers = 0; ///< the first n rows say 37 cents more than the events
    bool oldSpendAnswers = false; ///< no overallSpendCents, no includedSpendCents
    bool spendHoldsIncluded = false; ///< spendCents holds the included part too
};

} // namespace spend::sample

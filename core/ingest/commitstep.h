// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/ingestcontext.h"

namespace spend::ingest
{

/// Commits are asked for this much wider than the events reach: attribution looks 7 days to both sides, and whether the
/// service's period means the commit's moment or its record's is not documented.
inline constexpr int commitMarginDays = 8;
/// Every run reads the commits of these days again: amended and re-scored ones come late.
inline constexpr int recheckedCommitDays = 30;
/// Days before those come so many with a request.
inline constexpr int daysPerCsv = 31;

/// Reads AI commits: the newest days again, and backwards what no run has read yet.
class CommitStep
{
public:
    explicit CommitStep(IngestContext &context)
        : m_context(context)
    {
    }
    /// Reads what is missing down to \c eventsFrom less the margin; the newest days once a run.
    Result<void> ingest(UtcDay eventsFrom);
    Capability capability() const { return m_capability; }
    /// Commits changed: attribution does.
    bool changedAny() const { return m_changed; }
    std::optional<UtcDay> readFrom() const { return m_readFrom; }

private:
    Result<void> readSpan(DateRange days);
    Result<void> readAsCsv(DateRange days);
    Result<void> readAsPages(DateRange days);
    Result<void> refused(const Problem &problem);
    Result<void> store(const cursor::CommitPage &page, const QString &tag, const QByteArray &etag);
    Result<QByteArray> knownEtag(const QString &tag);

    IngestContext &m_context;
    Capability m_capability = Capability::Unknown;
    bool m_changed = false;
    bool m_newestRead = false;
    std::optional<UtcDay> m_readFrom;
};

} // namespace spend::ingest

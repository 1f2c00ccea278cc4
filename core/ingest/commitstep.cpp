// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/commitstep.h"

#include <algorithm>

namespace spend::ingest
{

namespace
{
constexpr std::size_t recordsPerPage = 1000;

bool isNoAnswer(const Problem &problem)
{
    return problem.kind == ProblemKind::Server || problem.kind == ProblemKind::NotFound
        || problem.kind == ProblemKind::BadRequest;
}
} // namespace

Result<void> CommitStep::ingest(UtcDay eventsFrom)
{
    if (m_capability == Capability::Missing)
        return {};
    m_context.meter.begin(IngestProgress::Step::Commits);
    const UtcDay today = UtcDay::ofMs(m_context.runStartMs);
    const UtcDay wantedFrom = eventsFrom - commitMarginDays;
    if (!m_newestRead) {
        m_readFrom = m_context.connection.commitsFrom;
        UtcDay first = today - recheckedCommitDays;
        // After a long pause: everything since the last time, and as much before it.
        const auto lastSuccess = m_context.writer.run([id = m_context.connection.id](store::StoreSession &session) {
            return session.runs.history(id).lastSuccessMs;
        });
        if (!lastSuccess)
            return lastSuccess.problem();
        if (m_readFrom && *lastSuccess)
            first = std::min(first, UtcDay::ofMs(**lastSuccess) - recheckedCommitDays);
        if (!m_readFrom)
            first = std::min(first, std::max(wantedFrom, today - recheckedCommitDays));
        if (const auto read = readSpan({first, today}); !read || m_capability == Capability::Missing)
            return read;
        m_newestRead = true;
        m_readFrom = m_readFrom ? std::min(*m_readFrom, first) : first;
    }
    while (*m_readFrom > wantedFrom) {
        const DateRange days{std::max(wantedFrom, *m_readFrom - daysPerCsv), *m_readFrom - 1};
        if (const auto read = readSpan(days); !read || m_capability == Capability::Missing)
            return read;
        m_readFrom = days.first;
    }
    return {};
}

/// Short spans by JSON while one page holds them; long ones by CSV, which takes one request.
Result<void> CommitStep::readSpan(DateRange days)
{
    const auto csvEtag = knownEtag(cursor::ApiClient::commitsCsvTag(days));
    if (!csvEtag)
        return csvEtag.problem();
    const bool isNewest = !m_newestRead && days.days() <= recheckedCommitDays + 1;
    if (!isNewest || !csvEtag->isEmpty())
        return readAsCsv(days);
    const QString tag = cursor::ApiClient::commitsTag(days, 1);
    const auto etag = knownEtag(tag);
    if (!etag)
        return etag.problem();
    const auto page = m_context.client.commits(days, 1, *etag);
    if (!page)
        return refused(page.problem());
    m_capability = Capability::Visible;
    if (!page->value)
        return {};
    const bool isWhole = page->value->records < recordsPerPage
        && (!page->value->totalCount || *page->value->totalCount <= static_cast<std::int64_t>(page->value->records));
    return isWhole ? store(*page->value, tag, page->etag) : readAsCsv(days);
}

Result<void> CommitStep::readAsCsv(DateRange days)
{
    const QString tag = cursor::ApiClient::commitsCsvTag(days);
    const auto etag = knownEtag(tag);
    if (!etag)
        return etag.problem();
    const auto answer = m_context.client.commitsCsv(days, *etag);
    if (!answer) {
        if (isNoAnswer(answer.problem()))
            return readAsPages(days); // the CSV form may be missing or broken where JSON is not
        return refused(answer.problem());
    }
    m_capability = Capability::Visible;
    return answer->value ? store(*answer->value, tag, answer->etag) : Result<void>{};
}

/// Page by page; from the start again when the count moved meanwhile.
Result<void> CommitStep::readAsPages(DateRange days)
{
    constexpr int mostAttempts = 5;
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        cursor::CommitPage all;
        std::optional<std::int64_t> total;
        bool moved = false;
        for (int number = 1;; ++number) {
            auto page = m_context.client.commits(days, number, {});
            if (!page)
                return refused(page.problem());
            m_capability = Capability::Visible;
            cursor::CommitPage &content = *page->value;
            moved = moved || (number > 1 && content.totalCount != total);
            total = content.totalCount;
            all.records += content.records;
            all.skipped += content.skipped;
            all.commits.insert(all.commits.end(), content.commits.begin(), content.commits.end());
            const bool reachedTotal = total && static_cast<std::int64_t>(all.records) >= *total;
            if (content.records == 0 || reachedTotal || (!total && content.records < recordsPerPage))
                break;
        }
        if (!moved || attempt + 1 == mostAttempts)
            return store(all, {}, {}); // merging never loses a commit: at worst one comes with the next run
    }
    return {};
}

Result<void> CommitStep::refused(const Problem &problem)
{
    const auto missing = isMissingCapability(m_context.client, problem);
    if (!missing)
        return missing.problem();
    m_capability = Capability::Missing;
    return {};
}

Result<QByteArray> CommitStep::knownEtag(const QString &tag)
{
    return m_context.writer.run(
        [&, id = m_context.connection.id](store::StoreSession &session) { return session.etags.find(id, tag); });
}

Result<void> CommitStep::store(const cursor::CommitPage &page, const QString &tag, const QByteArray &etag)
{
    m_context.skipped += page.skipped;
    const auto changed = m_context.writer.run([&, id = m_context.connection.id](store::StoreSession &session) {
        return session.transact([&] {
            const std::int64_t rows = session.commits.merge(id, page.commits);
            if (!tag.isEmpty())
                session.etags.put(id, tag, etag, m_context.clock.nowMs());
            if (rows > 0)
                session.versions.raiseDirectory();
            return rows;
        });
    });
    if (!changed)
        return changed.problem();
    m_changed = m_changed || *changed > 0;
    return {};
}

} // namespace spend::ingest

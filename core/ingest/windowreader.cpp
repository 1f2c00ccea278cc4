// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/windowreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ingest
{

namespace
{
struct IngestWording {
    Q_DECLARE_TR_FUNCTIONS(IngestWording)
};

constexpr int roundsBeforeShrinking = 3;
constexpr int mostRounds = 40;

std::shared_ptr<const TextLists> listsOf(const cursor::EventTexts &texts)
{
    return std::make_shared<const TextLists>(TextLists{texts.users.keys(), texts.models.keys(), texts.kinds.keys()});
}

bool sameSizes(const TextLists &lists, const cursor::EventTexts &texts)
{
    return lists.users.size() == texts.users.keys().size() && lists.models.size() == texts.models.keys().size()
        && lists.kinds.size() == texts.kinds.keys().size();
}
} // namespace

WindowReader::WindowReader(cursor::ApiClient &client, cursor::EventTexts &texts, PageWatcher watcher)
    : m_client(client)
    , m_texts(texts)
    , m_watcher(std::move(watcher))
{
}

Result<WindowPicture> WindowReader::read(store::Span window)
{
    m_span = window;
    m_pages.assign(1, {});
    m_total.reset();
    m_accepted.clear();
    m_shrunk = false;
    if (const auto first = fetchFirst(); !first)
        return first.problem();
    shrinkToFit();
    for (int round = 1; round <= mostRounds; ++round) {
        if (const auto read = readMissingPages(); !read)
            return read.problem();
        const auto settled = settle();
        if (!settled)
            return settled.problem();
        if (*settled)
            return picture();
        if (round % roundsBeforeShrinking == 0)
            shrinkToHalf();
    }
    return Problem{ProblemKind::Server,
        IngestWording::tr("The service's pages of usage events kept changing while they were read."),
        IngestWording::tr("Sync again later; what was read before is kept."), {}};
}

Result<void> WindowReader::fetch(std::size_t index)
{
    auto page = m_client.usageEvents(m_span.startMs, m_span.endMs, static_cast<int>(index) + 1, m_texts);
    if (!page)
        return page.problem();
    if (m_pages.size() <= index)
        m_pages.resize(index + 1);
    m_total = page->totalCount;
    m_pages[index] = {std::move(*page), m_span.startMs, true};
    m_narrowed = false;
    if (m_watcher)
        m_watcher(static_cast<int>(index) + 1, m_total ? static_cast<int>(pageCount()) : 0);
    return {};
}

Result<void> WindowReader::fetchFirst()
{
    auto read = fetch(0);
    if (read || !mayNarrow(read.problem()))
        return read;
    m_narrowed = true;
    m_span.startMs += (m_span.endMs - m_span.startMs) / 2;
    return fetch(0);
}

bool WindowReader::mayNarrow(const Problem &problem) const
{
    const bool isTroubleOfTheMoment = problem.kind == ProblemKind::Server || problem.kind == ProblemKind::Network;
    return isTroubleOfTheMoment && !m_narrowed && m_span.endMs - m_span.startMs > 1;
}

/// The last page of a window that was made smaller would be fetched for a part of it: the window begins where the full
/// pages end instead, and what is left comes with the next one.
bool WindowReader::isLeftToNextWindow(std::size_t index) const
{
    return m_shrunk && index > 0 && index + 1 == pageCount() && m_total && *m_total % pageSize() != 0
        && m_pages[index - 1].isRead && m_pages[index - 1].spanStartMs == m_span.startMs;
}

/// Makes the window end with the pages that could be read; false where they are no consistent picture.
bool WindowReader::keepPagesBefore(std::size_t index)
{
    m_pages.resize(index);
    for (std::size_t i = 0; i < index; ++i) {
        if (!isCurrent(i))
            return false;
    }
    const std::int64_t start = oldestIn(index - 1) + 1;
    if (start <= m_span.startMs || start >= m_span.endMs)
        return false;
    m_span.startMs = start;
    return true;
}

Result<void> WindowReader::readMissingPages()
{
    for (std::size_t i = 0; i < pageCount(); ++i) {
        if (i < m_pages.size() && m_pages[i].isRead)
            continue;
        if (isLeftToNextWindow(i) && keepPagesBefore(i))
            break;
        const auto read = i == 0 ? fetchFirst() : fetch(i);
        if (!read) {
            if (i == 0 || !mayNarrow(read.problem()) || !keepPagesBefore(i))
                return read;
            break;
        }
        // The first page of a smaller window tells how many events it really holds.
        shrinkToFit();
    }
    m_pages.resize(pageCount());
    return {};
}

std::int64_t WindowReader::pageSize() const
{
    const cursor::EventPage &first = m_pages.front().content;
    if (first.pageSize && *first.pageSize > 0 && *first.pageSize <= cursor::ApiClient::eventPageSize)
        return *first.pageSize;
    // A service that caps pages without saying so: the first page tells.
    if (m_total && first.records > 0
        && first.records < std::min<std::int64_t>(*m_total, cursor::ApiClient::eventPageSize))
        return first.records;
    return cursor::ApiClient::eventPageSize;
}

bool WindowReader::isLastPage(std::size_t index) const
{
    const cursor::EventPage &page = m_pages[index].content;
    if (page.records < pageSize())
        return true;
    if (page.pageCount)
        return static_cast<std::int64_t>(index) + 1 >= *page.pageCount;
    return page.hasNextPage && !*page.hasNextPage;
}

std::size_t WindowReader::pageCount() const
{
    // A page that reaches back beyond a window made smaller since holds all the rest of it.
    for (std::size_t i = 0; i < m_pages.size() && m_pages[i].isRead; ++i) {
        if (m_pages[i].spanStartMs < m_span.startMs && oldestIn(i) < m_span.startMs)
            return i + 1;
    }
    const bool totalIsOfThisSpan = m_pages.size() > 1 || m_pages.front().spanStartMs == m_span.startMs;
    if (m_total && totalIsOfThisSpan)
        return static_cast<std::size_t>(std::max<std::int64_t>(1, (*m_total + pageSize() - 1) / pageSize()));
    std::size_t pages = 0;
    while (pages < m_pages.size() && m_pages[pages].isRead && !isLastPage(pages))
        ++pages;
    return pages + 1;
}

bool WindowReader::overlaps(std::size_t index) const
{
    const auto &earlier = m_pages[index].content.events;
    const auto &later = m_pages[index + 1].content.events;
    if (earlier.empty() || later.empty())
        return false;
    return later.front().timestampMs > earlier.back().timestampMs
        || (later.front().timestampMs == earlier.back().timestampMs
            && std::find(earlier.begin(), earlier.end(), later.front()) != earlier.end());
}

bool WindowReader::isCurrent(std::size_t index) const
{
    const Page &page = m_pages[index];
    const bool vouchedByTotal = m_total && page.content.totalCount && page.spanStartMs == m_span.startMs;
    if (vouchedByTotal)
        return *page.content.totalCount == *m_total;
    return index + 1 >= m_pages.size() || m_accepted.contains(index) || !overlaps(index);
}

bool WindowReader::addsUp() const
{
    std::int64_t records = 0;
    for (const Page &page : m_pages) {
        if (page.spanStartMs != m_span.startMs)
            return true; // its total was of a larger window
        records += page.content.records;
    }
    return !m_total || records == *m_total;
}

Result<bool> WindowReader::settle()
{
    bool settled = true;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (isCurrent(i))
            continue;
        settled = false;
        const auto before = std::move(m_pages[i].content.events); // what is read now takes their place
        const bool vouched = m_pages[i].content.totalCount && m_pages[i].spanStartMs == m_span.startMs;
        if (const auto read = fetch(i); !read)
            return read.problem();
        if (!vouched && i + 1 < m_pages.size() && m_pages[i].content.events == before) {
            m_accepted.insert(i);
            continue;
        }
        if (!vouched && i + 1 < m_pages.size())
            m_pages[i + 1].isRead = false;
    }
    if (settled && !addsUp() && !m_accepted.contains(m_pages.size())) {
        // Once more from the start; a service whose count and pages differ steadily is taken at its pages.
        const auto before = m_pages;
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            if (const auto read = fetch(i); !read)
                return read.problem();
        }
        const bool steady = std::equal(before.begin(), before.end(), m_pages.begin(), m_pages.end(),
            [](const Page &a, const Page &b) { return a.content.events == b.content.events; });
        if (steady)
            m_accepted.insert(m_pages.size());
        return steady;
    }
    return settled;
}

std::int64_t WindowReader::oldestIn(std::size_t index) const
{
    const auto &events = m_pages[index].content.events;
    return events.empty() ? m_span.endMs : events.back().timestampMs;
}

void WindowReader::shrinkToFit()
{
    const std::size_t lastRead = m_pages.size() - 1;
    if (!m_total || *m_total <= mostEvents + mostEvents / 10 || m_pages[lastRead].spanStartMs != m_span.startMs)
        return;
    const double share = 0.95 * double(mostEvents) / double(*m_total);
    auto start = m_span.endMs - static_cast<std::int64_t>(double(m_span.endMs - m_span.startMs) * share);
    // What was read already stays inside, so that no page is wasted.
    start = std::min(start, oldestIn(lastRead));
    start = std::clamp(start, m_span.startMs, m_span.endMs - 1);
    m_shrunk = m_shrunk || start > m_span.startMs;
    m_span.startMs = start;
}

void WindowReader::shrinkToHalf()
{
    if (m_pages.size() < 2)
        return;
    const std::size_t keep = m_pages.size() / 2;
    const std::int64_t start = oldestIn(keep - 1) + 1;
    if (start <= m_span.startMs || start >= m_span.endMs)
        return;
    m_span.startMs = start;
    m_pages.assign(1, {});
    m_accepted.clear();
}

WindowPicture WindowReader::picture()
{
    WindowPicture picture;
    picture.span = m_span;
    std::size_t count = 0;
    for (const Page &page : m_pages)
        count += page.content.events.size();
    picture.events.reserve(count);
    for (Page &page : m_pages) {
        picture.skipped += page.content.skipped;
        for (UsageEvent &event : page.content.events) {
            if (event.timestampMs >= m_span.startMs && event.timestampMs < m_span.endMs)
                picture.events.push_back(std::move(event));
        }
    }
    if (!m_lists || !sameSizes(*m_lists, m_texts))
        m_lists = listsOf(m_texts); // shared from window to window while no new text appears
    picture.texts = m_lists;
    return picture;
}

} // namespace spend::ingest

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cursor/apiclient.h"
#include "core/ingest/windowswap.h"

#include <functional>
#include <set>
#include <vector>

namespace spend::ingest
{

/// Reads one window of usage events as a consistent picture, page by page.
///
/// The service has no snapshot: events that arrive while pages are read shift them. Each page carries the window's
/// total at its moment; pages that were read at another total than the newest are read again, until all agree. Without
/// totals, a page that begins no older than its predecessor ends is the sign. A window that never comes to rest is made
/// smaller: a single page is always consistent.
///
/// What can't be read after all tries is asked for once more as a smaller window: wide requests are what a troubled
/// service drops first, and the pages before a failed one need not be lost.
///
/// A window that holds more than \c mostEvents is made smaller too: from its old side, so that the pages read so far
/// stay its first ones, and to where a full page ends.
class WindowReader
{
public:
    static constexpr std::int64_t mostEvents = 50'000;

    /// Called after each page with its number and the number of pages (0: not known).
    using PageWatcher = std::function<void(int page, int pages)>;

    WindowReader(cursor::ApiClient &client, cursor::EventTexts &texts, PageWatcher watcher);

    /// The picture's span ends where the window ends, but may begin later: the rest is another window.
    Result<WindowPicture> read(store::Span window);

private:
    struct Page {
        cursor::EventPage content;
        std::int64_t spanStartMs = 0; ///< of the request
        bool isRead = false;
    };

    Result<void> fetch(std::size_t index);
    Result<void> fetchFirst();
    bool mayNarrow(const Problem &problem) const;
    bool isLeftToNextWindow(std::size_t index) const;
    bool keepPagesBefore(std::size_t index);
    Result<void> readMissingPages();
    /// Reads again what may have moved; true when nothing had to be.
    Result<bool> settle();
    bool isCurrent(std::size_t index) const;
    bool overlaps(std::size_t index) const;
    bool addsUp() const;
    std::size_t pageCount() const;
    bool isLastPage(std::size_t index) const;
    std::int64_t pageSize() const;
    void shrinkToFit();
    void shrinkToHalf();
    std::int64_t oldestIn(std::size_t index) const;
    WindowPicture picture();

    cursor::ApiClient &m_client;
    cursor::EventTexts &m_texts;
    PageWatcher m_watcher;
    store::Span m_span;
    std::vector<Page> m_pages;
    std::optional<std::int64_t> m_total; ///< of the newest answer
    bool m_narrowed = false; ///< since the last page that could be read
    bool m_shrunk = false; ///< to hold no more than mostEvents
    std::set<std::size_t> m_accepted; ///< page borders that look shifted but were the same when read again
    std::shared_ptr<const TextLists> m_lists;
};

} // namespace spend::ingest

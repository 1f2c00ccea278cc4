// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/windows.h"

#include <QByteArray>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend::bench
{

std::unique_ptr<store::StoreSession> newStore(const QString &path)
{
    auto session = std::make_unique<store::StoreSession>(path, store::StoreSession::Mode::ReadWrite);
    ConnectionSettings settings;
    settings.name = u"Team"_s;
    session->transact([&] { session->connections.add(settings, u"uuid"_s, 1); });
    return session;
}

store::Span newestSpan(const EventMaker &maker, std::int64_t events)
{
    const std::int64_t perDay = std::max<std::int64_t>(1, maker.count / EventMaker::days);
    const auto days = int(std::clamp<std::int64_t>(events / perDay, 1, EventMaker::days));
    return {maker.endMs() - days * msPerDay, maker.endMs()};
}

ingest::WindowPicture pictureOf(const EventMaker &maker, store::Span span, cursor::EventTexts &texts)
{
    cursor::EventPageDecoder decoder;
    ingest::WindowPicture picture;
    picture.span = span;
    // Event i is the first below a moment; times fall with i.
    const auto firstBelow = [&](std::int64_t ms) {
        std::int64_t low = 0;
        std::int64_t high = maker.count;
        while (low < high) {
            const std::int64_t middle = (low + high) / 2;
            if (maker.timestampMs(middle) < ms)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    };
    const std::int64_t end = firstBelow(span.startMs);
    for (std::int64_t i = firstBelow(span.endMs); i < end;) {
        std::string json = EventMaker::pageHead(maker.count);
        const std::int64_t pageEnd = std::min(end, i + EventMaker::pageSize);
        for (const std::int64_t first = i; i < pageEnd; ++i) {
            if (i != first)
                json += ',';
            maker.appendEvent(i, json);
        }
        json += EventMaker::pageTail(maker.count, 1);
        auto page = decoder.decode(QByteArray(json.data(), qsizetype(json.size())), texts);
        if (!page)
            std::abort();
        std::move(page->events.begin(), page->events.end(), std::back_inserter(picture.events));
    }
    picture.texts = std::make_shared<const ingest::TextLists>(
        ingest::TextLists{texts.users.keys(), texts.models.keys(), texts.kinds.keys()});
    return picture;
}

void eachWindow(const EventMaker &maker, const std::function<void(ingest::WindowPicture)> &use)
{
    cursor::EventTexts texts;
    const store::Span newest = newestSpan(maker, 45'000);
    const std::int64_t length = newest.endMs - newest.startMs;
    const std::int64_t startMs = maker.firstDay().startMs();
    for (std::int64_t end = maker.endMs(); end > startMs; end -= length)
        use(pictureOf(maker, {std::max(startMs, end - length), end}, texts));
}

} // namespace spend::bench

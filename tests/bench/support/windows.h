// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cursor/eventpage.h"
#include "core/ingest/windowswap.h"
#include "core/store/storesession.h"
#include "tests/bench/support/eventmaker.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace spend::bench
{

/// Makes a store file's session with one connection, whose id is 1.
std::unique_ptr<store::StoreSession> newStore(const QString &path);

/// Decodes the maker's events, newest window first, and hands each over with what an ingestion knows of it. Windows are
/// whole days of about as many events as an ingestion's.
void eachWindow(const EventMaker &maker, const std::function<void(ingest::WindowPicture)> &use);

/// The days that hold about \c events of the newest events, as one window.
store::Span newestSpan(const EventMaker &maker, std::int64_t events);
ingest::WindowPicture pictureOf(const EventMaker &maker, store::Span span, cursor::EventTexts &texts);

} // namespace spend::bench

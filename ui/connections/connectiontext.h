// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/connectionservice.h"
#include "ui/widgets/notebox.h"

#include <QString>

#include <cstdint>

namespace spend::ui
{

/// What a connection's card says below the name: last sync, newest event, how much, what is visible; or what is wrong
/// and what to do.
QString connectionSentence(const ConnectionView &view, std::int64_t nowMs);
/// Where an ingestion stands: "First ingestion: Oct 23 – Nov 22, page 31 of 88 · 30,412 events · about 1 min left".
QString progressSentence(const IngestProgress &progress, std::int64_t nowMs);
/// The same of a connection that is being ingested, with the program that does so where it is another one.
QString runSentence(const ConnectionView &view, std::int64_t nowMs);
/// "Data to 13:00 UTC", "Data to Nov 3".
QString dataToText(std::int64_t coveredToMs, std::int64_t nowMs);
/// "next sync in 41 min"; empty where none is planned.
QString nextSyncText(const ConnectionView &view, std::int64_t nowMs);
/// "billing groups and repositories".
QString joinedWords(const QStringList &words);
/// What a key does not see, in words: "billing groups", "repositories".
QStringList missingWords(const KeyReport &report);

/// What a key was found to see, as a box says it.
struct KeyWords {
    NoteBox::Tone tone = NoteBox::Tone::Good;
    QString lead;
    QString text;
};
KeyWords keyWords(const KeyReport &report);
/// How long a first ingestion will take: "About 20 min for 90 days at 60 requests a minute."
QString backfillSentence(const KeyReport &report, const ConnectionSettings &settings, std::int64_t nowMs);
/// What a connection without these can't show, and what to do about it.
QString missingExplanation(const QStringList &missing);

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/sharedview.h"
#include "core/domain/result.h"
#include "core/domain/utcday.h"

#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace spend
{

namespace store
{
class StoreSession;
}

/// A view of Explorer that somebody kept under a name.
struct SavedView {
    QString id; ///< a UUID
    QString name;
    bool pinned = false; ///< shown on Overview
    ExploreView view;
    QString trouble; ///< a sentence: why it can't be opened, such as being from a newer version; empty: it can

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// What somebody wrote down about a day.
struct Note {
    QString id; ///< a UUID
    UtcDay day;
    QString text;

    friend bool operator==(const Note &, const Note &) = default;
};

/// What people keep beside the figures. The functions that take a session run in the thread that it belongs to:
/// savedViews() and notes() where questions are answered, the others as SpendService::change(Touches::Notebook, …),
/// which makes a transaction of them. They throw StoreError; what a person did wrong is one of kind InvalidInput, so
/// that change() answers with its sentence.
namespace notebook
{
inline constexpr int longestNote = 300; ///< characters
inline constexpr std::size_t mostViews = 500;
inline constexpr std::size_t mostNotes = 5'000;

/// The name as it is kept: without spaces around it, one line, not empty, not too long.
Result<QString> checkedName(const QString &name);
/// The text as it is kept, likewise.
Result<QString> checkedNote(const QString &text);
/// Whether two names count as the same: in any case, however their accents are written.
bool isSameName(const QString &a, const QString &b);
/// The wish, or "wish 2", "wish 3" … where it is taken; never too long.
QString freeName(const QString &wish, const QStringList &taken);

/// In their order.
std::vector<SavedView> savedViews(store::StoreSession &session);
/// By day.
std::vector<Note> notes(store::StoreSession &session);

/// At \c place (0 first), or behind the others. Names are unique in any case.
void addView(store::StoreSession &session, const SavedView &view, std::optional<std::size_t> place = {});
void renameView(store::StoreSession &session, const QString &id, const QString &name);
/// Keeps another view under the same name.
void replaceView(store::StoreSession &session, const QString &id, const ExploreView &view);
void removeView(store::StoreSession &session, const QString &id);
void pinView(store::StoreSession &session, const QString &id, bool pinned);
/// Gives the views of these ids this order, on the places that they hold among the others.
void orderViews(store::StoreSession &session, const QStringList &ids);

/// Adds the note, or replaces the one with its id.
void putNote(store::StoreSession &session, const Note &note);
void removeNote(store::StoreSession &session, const QString &id);
} // namespace notebook

} // namespace spend

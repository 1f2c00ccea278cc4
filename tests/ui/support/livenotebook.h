// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/notebook.h"
#include "tests/support/livespend.h"

#include <optional>

namespace spend::test
{

/// Waits for a change to the notebook of a real store.
inline Result<void> changeNotebook(LiveSpend &live, std::function<void(store::StoreSession &)> work)
{
    std::optional<Result<void>> done;
    live.service.change(SpendService::Touches::Notebook, std::move(work), &live.service,
        [&](const Result<void> &result) { done = result; });
    const bool came = QTest::qWaitFor([&] { return done.has_value(); }, 30'000);
    Q_ASSERT(came);
    Q_UNUSED(came)
    return *done;
}

/// Without views and notes.
inline void clearNotebook(LiveSpend &live)
{
    const auto done = changeNotebook(live, [](store::StoreSession &session) {
        session.database().executeScript("DELETE FROM saved_view; DELETE FROM note;");
    });
    Q_ASSERT(done);
    Q_UNUSED(done)
}

inline std::vector<SavedView> storedViews(LiveSpend &live)
{
    return *live.answer([](SpendSource &source) { return notebook::savedViews(source.store); });
}

inline QString storedNames(LiveSpend &live)
{
    QStringList names;
    for (const SavedView &view : storedViews(live))
        names.append(view.name);
    return names.join(QStringLiteral(", "));
}

inline std::vector<Note> storedNotes(LiveSpend &live)
{
    return *live.answer([](SpendSource &source) { return notebook::notes(source.store); });
}

} // namespace spend::test

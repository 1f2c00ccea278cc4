// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overview.h"
#include "core/domain/result.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>

namespace spend
{

namespace store
{
class StoreSession;
}

/// What a question is answered from: a store at one moment, in the reader's thread.
struct SpendSource {
    const SpendPicture &picture;
    store::StoreSession &store; ///< for what the picture does not hold: events, commits, members, notes; read only
    std::int64_t nowMs;
};

/// Answers questions about spend on a reader thread, and takes what people keep beside the figures. Lives in the UI
/// thread; no call waits.
class SpendService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Overview's question. The answer comes by answered() with this number. A later question makes earlier ones void:
    /// their answers are dropped, so whoever asks keeps only the newest number.
    virtual quint64 ask(const OverviewQuestion &question) = 0;

    /// Runs \c work in the reader's thread, in the order of asking, as soon as there is a store. Where the store fails,
    /// \c failed is called there instead. Pages use a QuestionLine.
    virtual void read(std::function<void(SpendSource &)> work, std::function<void(const Problem &)> failed) = 0;

    /// What a change touches.
    enum class Touches {
        Notebook, ///< saved views, notes, invoices
        Figures, ///< how figures are told, such as repository rules
        Bookkeeping, ///< what the program notes for itself, such as what was told: no page needs to ask again
    };
    /// Runs \c work in one transaction in the writer's thread, then calls \c done in the UI thread unless \c context is
    /// gone. notebookChanged() or dataChanged() follow, here and in other processes; nothing follows Bookkeeping.
    virtual void change(Touches touches, std::function<void(store::StoreSession &)> work, QObject *context,
        std::function<void(const Result<void> &)> done) = 0;

    /// Whether people go by other names in every answer from now on; the figures and their order stay. Names are hidden
    /// before the next question is answered, also where there is no store yet.
    virtual void hideNames(bool hidden) { Q_UNUSED(hidden) }

Q_SIGNALS:
    /// Names are hidden by this secret of the store, or, with none, shown again. dataChanged() follows.
    void namesGiven(const QByteArray &secret);
    void answered(quint64 number, std::shared_ptr<const spend::OverviewAnswer> answer);
    /// The figures changed (a window was swapped, a connection removed, groups moved): ask again.
    void dataChanged();
    /// Saved views, notes or invoices changed.
    void notebookChanged();
    /// The figures could not be loaded.
    void failed(const spend::Problem &problem);
};

} // namespace spend

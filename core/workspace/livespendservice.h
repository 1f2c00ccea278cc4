// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/ingest/windowswap.h"
#include "core/store/storethread.h"
#include "core/workspace/spendservice.h"

#include <QTimer>

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace spend
{

/// The spend service over a real store: a reader thread holds the cube, keeps it current with the batches of running
/// ingestions, notices what other processes change, and answers questions.
class LiveSpendService final : public SpendService
{
    Q_OBJECT
public:
    explicit LiveSpendService(Clock &clock, QObject *parent = nullptr);
    ~LiveSpendService() override;

    quint64 ask(const OverviewQuestion &question) override;
    void read(std::function<void(SpendSource &)> work, std::function<void(const Problem &)> failed) override;
    void change(Touches touches, std::function<void(store::StoreSession &)> work, QObject *context,
        std::function<void(const Result<void> &)> done) override;
    void hideNames(bool hidden) override;

    /// Of a store with more roll-up rows than these the cube holds only what each day comes to: the store itself sums
    /// what is asked. Before attach(); the default is the
    /// engine's (Dialect::mostRowsHeld).
    void setMostRows(std::size_t rows);
    /// Takes a reader that was opened elsewhere and loads the figures. Changes go to \c writer, until detachWriter().
    void attach(std::unique_ptr<store::StoreThread> reader, store::StoreThread &writer);
    void detachWriter() { m_writer = nullptr; }
    /// Takes what an ingestion changed. Any thread, once attached.
    void apply(const ingest::StoreChange &change);
    /// Names, commits or connections changed, here or in another process: looks what did.
    void refresh();

private:
    struct Held;
    void post(std::function<void(store::StoreSession &, Held &)> job, std::function<void(const Problem &)> failed = {});
    void answerPending();
    void reload(store::StoreSession &session, Held &held);
    void lookForChanges(store::StoreSession &session, Held &held);
    void giveNames();
    void keepSecret();

    Clock &m_clock;
    std::shared_ptr<Held> m_held; ///< touched in the reader thread only
    std::unique_ptr<store::StoreThread> m_reader;
    store::StoreThread *m_writer = nullptr;
    std::vector<std::function<void()>> m_waiting; ///< readings asked for before there was a reader
    std::shared_ptr<std::atomic<quint64>> m_newest; ///< number of the newest question
    std::optional<OverviewQuestion> m_pending; ///< asked before there was a reader
    bool m_hidesNames = false;
    QTimer m_poll;
};

} // namespace spend

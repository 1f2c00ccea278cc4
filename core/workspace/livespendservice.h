// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/ingest/windowswap.h"
#include "core/store/storethread.h"
#include "core/workspace/spendservice.h"

#include <QTimer>

#include <atomic>
#include <memory>

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

    /// Takes a reader that was opened elsewhere and loads the figures.
    void attach(std::unique_ptr<store::StoreThread> reader);
    /// Takes what an ingestion changed. Any thread, once attached.
    void apply(const ingest::StoreChange &change);
    /// Names, commits or connections changed, here or in another process: looks what did.
    void refresh();

private:
    struct Held;
    void post(std::function<void(store::StoreSession &, Held &)> job);
    void answerPending();

    Clock &m_clock;
    std::shared_ptr<Held> m_held; ///< touched in the reader thread only
    std::unique_ptr<store::StoreThread> m_reader;
    std::shared_ptr<std::atomic<quint64>> m_newest; ///< number of the newest question
    std::optional<OverviewQuestion> m_pending; ///< asked before there was a reader
    QTimer m_poll;
};

} // namespace spend

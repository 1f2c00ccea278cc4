// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sampleservice.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace spend::sample
{

/// The sample service in a thread of its own, from start to stop. It knows one key: sampleKey().
///
/// start(), startAsync() and stop() belong to the thread that made the server; everything else may be called from any
/// thread while it runs, and does nothing (or answers with nothing) while it does not.
class SampleServer : public QObject
{
    Q_OBJECT
public:
    /// By the machine's clock.
    explicit SampleServer(QObject *parent = nullptr);
    /// \c clock decides about rate limits and must outlive the server.
    explicit SampleServer(const Clock &clock, QObject *parent = nullptr);
    /// Stops.
    ~SampleServer() override;

    /// Waits until the service listens on 127.0.0.1 and answers its base URL; \c port 0 takes any free one. Makes the
    /// company too, so a large one takes a moment: not for the UI thread.
    Result<QUrl> start(const SampleOptions &options, quint16 port = 0);
    /// The same without waiting. \c context lives in the thread that made the server; there \c done is called, never
    /// after \c context is gone or the server was stopped.
    void startAsync(
        const SampleOptions &options, quint16 port, QObject *context, std::function<void(const Result<QUrl> &)> done);
    /// Breaks off whatever is being answered and waits for the end of the thread.
    void stop();
    bool isRunning() const;
    /// Base URL while running, else empty.
    QUrl url() const;

    std::shared_ptr<const SampleTeam> team() const;
    void setFaults(const QList<SampleFault> &faults);
    void setRevoked(bool revoked);
    void setPhase(int phase);
    QList<SampleRequest> requests() const;
    void clearRequests();
    QList<TrappedRequest> trappedRequests() const;

private:
    class Host;
    void prepare();
    void launch(const SampleOptions &options, quint16 port);

    const Clock &m_clock;
    QThread m_thread;
    std::unique_ptr<Host> m_host; ///< lives in m_thread; made and deleted here, while the thread does not run it
};

} // namespace spend::sample

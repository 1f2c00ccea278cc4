// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/ingest/health.h"
#include "core/ingest/syncschedule.h"
#include "core/store/runprogresstable.h"
#include "core/workspace/connectionservice.h"
#include "core/workspace/livespendservice.h"
#include "core/workspace/questionline.h"
#include "core/workspace/samplestarter.h"
#include "core/workspace/workspace.h"

#include <QTimer>

#include <cstdint>
#include <map>
#include <memory>
#include <thread>
#include <vector>

namespace spend
{

/// The connections of a real store: opens it off the UI thread, tests keys, runs ingestions (one at a time for a
/// connection, several connections side by side) and keeps their schedule.
class LiveConnectionService final : public ConnectionService
{
    Q_OBJECT
public:
    struct Parts {
        Clock &clock;
        secrets::SecretStore &keychain;
        LiveSpendService &spend;
        SampleStarter &sample;
        SecretKey sampleKey;
        cursor::HttpLimits http;
        cursor::RetryPolicy retries;
    };
    LiveConnectionService(Paths paths, const Parts &parts, QObject *parent = nullptr);
    LiveConnectionService(const QString &dataDir, const Parts &parts, QObject *parent = nullptr)
        : LiveConnectionService(Paths{dataDir}, parts, parent)
    {
    }
    /// Cancels what runs and waits for it.
    ~LiveConnectionService() override;

    /// Opens the store in the background; changed() tells when it is done.
    void open();
    /// Begins what is due. It looks every few seconds by itself.
    void lookAtSchedule();

    bool isLoaded() const override { return m_loaded; }
    std::optional<Problem> storeProblem() const override { return m_storeProblem; }
    QList<ConnectionView> connections() const override;
    Result<QString> checkName(const QString &name, ConnectionId except) const override;
    Result<QUrl> checkApiUrl(const QString &text) const override;
    void testKey(const ConnectionSettings &settings, const SecretKey &key, QObject *context,
        std::function<void(const Result<KeyReport> &)> done) override;
    void cancelKeyTest() override;
    void add(const ConnectionSettings &settings, const SecretKey &key, const KeyReport &report, QObject *context,
        std::function<void(const Result<ConnectionId> &)> done) override;
    void addSample(QObject *context, std::function<void(const Result<ConnectionId> &)> done) override;
    void syncNow(ConnectionId id) override;
    void cancelSync(ConnectionId id) override;
    void setPaused(ConnectionId id, bool paused) override;
    void edit(ConnectionId id, const ConnectionSettings &settings, QObject *context,
        std::function<void(const Result<void> &)> done) override;
    void setKey(ConnectionId id, const SecretKey &key, QObject *context,
        std::function<void(const Result<KeyReport> &)> done) override;
    void changeLimit(
        const LimitWish &wish, QObject *context, std::function<void(const Result<LimitChange> &)> done) override;
    void remove(ConnectionId id, QObject *context, std::function<void(const Result<void> &)> done) override;

private:
    static constexpr int lookForOthersEveryMs = 5'000; ///< what other programs ingest, while they do not

    struct Run {
        std::optional<IngestProgress> progress;
        std::jthread thread;
    };
    /// Does work in a thread of its own, then calls back in the UI thread unless the context is gone.
    template <class T>
    void background(std::function<Result<T>(std::stop_token)> work, QObject *context,
        std::function<void(const Result<T> &)> done, std::jthread *keep = nullptr);

    void opened(std::unique_ptr<Workspace> workspace);
    void reload();
    void startSamples();
    void careForStore();
    void lookForOthers();
    void showOthers(const std::vector<store::RunNote> &running);
    void finishRun(const IngestOutcome &outcome);
    const ingest::HealthFacts *find(ConnectionId id) const;
    ingest::SyncSchedule::Moment moment() const;

    Paths m_paths;
    Parts m_parts;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<ingest::HealthFacts> m_facts; ///< by name
    bool m_loaded = false;
    bool m_samplesStarted = false;
    std::optional<Problem> m_storeProblem;
    QTimer m_schedule; ///< when m_due is looked at
    ingest::SyncSchedule m_due;
    std::optional<std::int64_t> m_careAt; ///< steady ms: when the store is cared for, if nothing runs then
    bool m_isCaring = false;
    std::map<ConnectionId, Run> m_runs;
    std::map<ConnectionId, store::RunNote> m_others; ///< what other programs of the store ingest
    QuestionLine m_askOthers;
    QTimer m_watch; ///< when m_askOthers asks
    std::int64_t m_factsReadMs = INT64_MIN; ///< steady
    std::jthread m_keyTest;
    std::vector<std::jthread> m_background; ///< last, so that they end first
};

} // namespace spend

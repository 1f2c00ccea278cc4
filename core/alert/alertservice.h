// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertbook.h"
#include "core/alert/alertrun.h"
#include "core/alert/sender.h"
#include "core/workspace/spendservice.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>

namespace spend::alert
{

/// Alerts while the window is open: looks for incidents after each ingestion and else hourly, and has each channel that
/// has something to tell do so in a thread of its own. Lives in the UI thread; no call waits.
class AlertService final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        SpendService &spend;
        secrets::SecretStore &keychain;
        Clock &clock;
        DesktopNotifier *desktop = nullptr; ///< absent: the desktop's channels wait
        std::vector<IncidentSource> sources = incidentSources();
        SendLimits limits;
    };
    explicit AlertService(Parts parts, QObject *parent = nullptr);
    /// Stops what is being told and waits for it; it is due again at the next start.
    ~AlertService() override;

    /// Begins the hourly rhythm.
    void start();
    /// Looks now and tells what is due.
    void look();
    /// Tells what is due: what quiet hours held, what failed before.
    void tellDue();

    /// Stores the channel and, if given, its secret in the keychain: both or neither. Calls back in the UI thread
    /// unless \c context is gone.
    void save(const AlertChannel &channel, const std::optional<SecretKey> &secret, QObject *context,
        std::function<void(const Result<void> &)> done);
    /// With its secret.
    void remove(const AlertChannel &channel, QObject *context, std::function<void(const Result<void> &)> done);
    /// Sends a test by the channel as it is here, stored or not; \c secret: what was typed, else the stored one.
    void test(const AlertChannel &channel, const std::optional<SecretKey> &secret, QObject *context,
        std::function<void(const Result<void> &)> done);
    void setQuietHours(const QuietHours &hours, QObject *context, std::function<void(const Result<void> &)> done);

Q_SIGNALS:
    /// Channels, what waits or the log changed: ask again (book::answerAlerts).
    void changed();

private:
    /// Work in a thread of its own. \c finish is set there at its end and runs in the UI thread, once.
    struct Job {
        std::jthread thread;
        std::function<void()> finish;
        bool done = false;
        bool mustFinish = false; ///< also when the service goes
    };

    void enter(const FoundIncidents &found);
    void claim(std::function<void(store::StoreSession &)> before);
    void send(const std::vector<Dispatch> &dispatches);
    void settle(const Dispatch &dispatch, const Result<void> &result, std::optional<std::chrono::seconds> asked);
    /// Runs \c work in a thread of its own and \c done in the UI thread afterwards.
    template <class T>
    void background(
        std::function<T(std::stop_token)> work, std::function<void(const T &)> done, bool mustFinish = false);
    void change(std::function<void(store::StoreSession &)> work, QObject *context,
        std::function<void(const Result<void> &)> done);

    Parts m_parts;
    QTimer m_tick;
    std::int64_t m_lastLookMs = 0; ///< by the steady clock
    std::list<Job> m_jobs; ///< last, so that they end first
};

} // namespace spend::alert

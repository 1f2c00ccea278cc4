// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/domain/keyreport.h"
#include "core/domain/secretkey.h"
#include "core/ingest/ingestprogress.h"
#include "core/plan/limitwish.h"

#include <QList>
#include <QObject>

#include <cstdint>
#include <functional>
#include <optional>

namespace spend
{

/// A connection as the screen shows it.
struct ConnectionView {
    ConnectionId id = 0;
    ConnectionSettings settings;
    ConnectionHealth health;
    std::optional<IngestProgress> progress; ///< while an ingestion runs, here or in another program of the store
    QString runBy; ///< which program that is, as account, computer and process; empty: this one
    std::int64_t runSinceMs = 0; ///< another program's: when it began
    std::optional<CycleRule> cycles;
    bool everComplete = false; ///< an ingestion was complete once
};

/// The connections and everything that can be done with them. Lives in the UI thread; no call waits: what takes time
/// happens elsewhere and answers by callback in the UI thread, never after \c context is gone.
class ConnectionService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// False until the store was read for the first time; changed() tells.
    virtual bool isLoaded() const = 0;
    /// Why the store can't be used, if so.
    virtual std::optional<Problem> storeProblem() const = 0;
    virtual QList<ConnectionView> connections() const = 0;

    /// A usable name, or the sentence for the field. \c except may keep its own name.
    virtual Result<QString> checkName(const QString &name, ConnectionId except = 0) const = 0;
    /// A usable base URL, or the sentence for the field.
    virtual Result<QUrl> checkApiUrl(const QString &text) const = 0;

    /// Asks the service what the key sees. Stores nothing. Calling again or cancelKeyTest() gives up the test before.
    virtual void testKey(const ConnectionSettings &settings, const SecretKey &key, QObject *context,
        std::function<void(const Result<KeyReport> &)> done) = 0;
    virtual void cancelKeyTest() = 0;

    /// Stores the connection and its key, then starts its first ingestion.
    virtual void add(const ConnectionSettings &settings, const SecretKey &key, const KeyReport &report,
        QObject *context, std::function<void(const Result<ConnectionId> &)> done) = 0;
    /// Starts the sample service (if need be) and adds a connection to it.
    virtual void addSample(QObject *context, std::function<void(const Result<ConnectionId> &)> done) = 0;

    virtual void syncNow(ConnectionId id) = 0;
    virtual void cancelSync(ConnectionId id) = 0;
    virtual void setPaused(ConnectionId id, bool paused) = 0;
    /// Name, base URL, backfill start, interval, proxy.
    virtual void edit(ConnectionId id, const ConnectionSettings &settings, QObject *context,
        std::function<void(const Result<void> &)> done) = 0;
    /// Tests the new key, then replaces the old one.
    virtual void setKey(ConnectionId id, const SecretKey &key, QObject *context,
        std::function<void(const Result<KeyReport> &)> done) = 0;
    /// Changes a member's own limit at the service, as changeLimit() says.
    virtual void changeLimit(
        const LimitWish &wish, QObject *context, std::function<void(const Result<LimitChange> &)> done) = 0;
    /// Deletes the connection, its data and its key.
    virtual void remove(ConnectionId id, QObject *context, std::function<void(const Result<void> &)> done) = 0;

Q_SIGNALS:
    /// The list, a setting or a status changed.
    void changed();
    void progressed(const spend::IngestProgress &progress);
    void runFinished(const spend::IngestOutcome &outcome);
};

} // namespace spend

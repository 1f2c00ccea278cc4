// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/connectionwork.h"

#include "core/ingest/keyprobe.h"
#include "core/ingest/runlock.h"
#include "core/plan/limitpermission.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace spend
{

Result<Connection> storeConnection(
    Workspace &workspace, const ConnectionSettings &settings, const SecretKey &key, const KeyReport &report)
{
    const auto added = workspace.writer().run([&](store::StoreSession &session) {
        return session.transact([&] {
            const auto name = checkConnectionName(settings.name, session.connections.names());
            if (!name)
                throw store::StoreError(name.problem());
            const Connection connection = session.connections.add(
                settings, QUuid::createUuid().toString(QUuid::WithoutBraces), workspace.clock().nowMs());
            session.connections.setCapabilities(connection.id, report.groups, report.repositories);
            return connection;
        });
    });
    if (!added || !settings.keyFile.isEmpty()) // a key file stays where it is
        return added;
    if (const auto kept = workspace.keys().write(*added, key); !kept) {
        const auto undone = workspace.writer().run(
            [&](store::StoreSession &session) { session.transact([&] { session.connections.remove(added->id); }); });
        return undone ? kept.problem() : undone.problem();
    }
    return added;
}

Result<KeyReport> testKey(
    Workspace &workspace, const ConnectionSettings &settings, const SecretKey &key, std::stop_token stop)
{
    const Workspace::Environment &environment = workspace.environment();
    return ingest::probeKey(
        {workspace.network(), environment.clock, environment.http, environment.retries}, settings, key, stop);
}

Result<KeyReport> replaceKey(
    Workspace &workspace, const Connection &connection, const SecretKey &key, std::stop_token stop)
{
    auto report = testKey(workspace, connection.settings, key, stop);
    if (!report)
        return report;
    if (const auto kept = workspace.keys().write(connection, key); !kept)
        return kept.problem();
    // What the old key was refused says nothing of the new one.
    const auto forgotten = workspace.writer().run([&](store::StoreSession &session) {
        session.transact([&] {
            forgetRefusedKey(session, connection.id);
            session.versions.raiseNotebook();
        });
    });
    return forgotten ? report : forgotten.problem();
}

Result<void> removeConnection(Workspace &workspace, const Connection &connection)
{
    const auto lock = ingest::RunLock::acquire(workspace.paths(), connection);
    if (!lock)
        return lock.problem();
    const auto keyGone = workspace.keys().remove(connection);
    const auto dataGone = workspace.writer().run(
        [&](store::StoreSession &session) { session.transact([&] { session.connections.remove(connection.id); }); });
    return dataGone ? keyGone : dataGone;
}

IngestOutcome ingestOnce(Workspace &workspace, const Connection &connection, std::stop_token stop,
    const ingest::Ingestor::ProgressListener &progress, const ingest::ChangeListener &changed)
{
    const auto key = workspace.keys().read(connection);
    if (key)
        return ingest::Ingestor(workspace.toolsFor(connection), connection, *key, progress, changed).run(stop);
    IngestOutcome outcome;
    outcome.connection = connection.id;
    outcome.problem = key.problem();
    // Of a shared store others may hold the key: that this computer does not is no failure of the connection.
    if (!workspace.paths().sharedStore.isEmpty())
        return outcome;
    const auto noted = workspace.writer().run([&](store::StoreSession &session) {
        session.transact([&] {
            const std::int64_t now = workspace.clock().nowMs();
            session.runs.finish(session.runs.begin(connection.id, u"no-key"_s, now), outcome, now);
        });
    });
    if (!noted)
        outcome.problem = noted.problem();
    return outcome;
}

} // namespace spend

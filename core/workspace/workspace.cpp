// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/store/storeaddress.h"

namespace spend
{

Result<std::unique_ptr<Workspace>> Workspace::open(const Paths &wanted, const Environment &environment)
{
    const auto paths = Paths::prepare(wanted.dataDir, wanted.sharedStore);
    if (!paths)
        return paths.problem();
    usePasswordOf(paths->sharedStore, environment.keychain);
    auto writer = store::StoreThread::open(paths->store(), store::StoreSession::Mode::ReadWrite);
    if (!writer)
        return writer.problem();
    return std::unique_ptr<Workspace>(new Workspace(*paths, environment, std::move(*writer)));
}

void Workspace::usePasswordOf(const QString &sharedStore, secrets::SecretStore &keychain)
{
    // Without one in the keychain the server may want none, or it stands where libpq looks for it.
    if (!store::isServerAddress(sharedStore) || !store::passwordFor(sharedStore).isEmpty())
        return;
    if (const auto password = keychain.read(store::passwordKeyName(sharedStore)))
        store::usePassword(sharedStore, *password);
}

Workspace::Workspace(Paths paths, const Environment &environment, std::unique_ptr<store::StoreThread> writer)
    : m_paths(std::move(paths))
    , m_environment(environment)
    , m_keys(environment.keychain, environment.sampleKey)
    , m_writer(std::move(writer))
{
}

ingest::IngestTools Workspace::toolsFor(const Connection &connection)
{
    const std::scoped_lock lock(m_mutex);
    auto &limiter = m_limiters[connection.uuid];
    if (!limiter)
        limiter = std::make_unique<cursor::RateLimiter>(
            connection.settings.sample ? cursor::RequestBudget::unlimited() : cursor::RequestBudget::documented());
    return {*m_writer, m_network, *limiter, m_environment.clock, m_paths, m_environment.http, m_environment.retries};
}

} // namespace spend

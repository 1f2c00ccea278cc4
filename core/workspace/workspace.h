// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cursor/networkthread.h"
#include "core/cursor/ratelimiter.h"
#include "core/domain/clock.h"
#include "core/ingest/ingestor.h"
#include "core/secrets/secretstore.h"
#include "core/settings/paths.h"
#include "core/store/storethread.h"

#include <map>
#include <memory>
#include <mutex>

namespace spend
{

/// An open store with all that works on it: the writer's thread, the network's thread, the keys. Both programs stand on
/// one of these. Any thread, after open().
class Workspace
{
public:
    struct Environment {
        Clock &clock;
        secrets::SecretStore &keychain;
        SecretKey sampleKey; ///< what connections to the sample service use
        cursor::HttpLimits http;
        cursor::RetryPolicy retries;
    };

    /// Makes the folder and the store if need be, migrates. Takes a moment: not for the UI's thread.
    static Result<std::unique_ptr<Workspace>> open(const Paths &paths, const Environment &environment);
    static Result<std::unique_ptr<Workspace>> open(const QString &dataDir, const Environment &environment)
    {
        return open(Paths{dataDir}, environment);
    }

    /// Lets a shared store's connections use the password that the keychain holds for it, if any. May wait for the
    /// keychain's owner.
    static void usePasswordOf(const QString &sharedStore, secrets::SecretStore &keychain);

    const Paths &paths() const { return m_paths; }
    Clock &clock() { return m_environment.clock; }
    store::StoreThread &writer() { return *m_writer; }
    cursor::NetworkThread &network() { return m_network; }
    secrets::KeyRing &keys() { return m_keys; }
    const Environment &environment() const { return m_environment; }

    /// What an ingestion of the connection works with; the request budget is kept from run to run.
    ingest::IngestTools toolsFor(const Connection &connection);

private:
    Workspace(Paths paths, const Environment &environment, std::unique_ptr<store::StoreThread> writer);

    Paths m_paths;
    Environment m_environment;
    secrets::KeyRing m_keys;
    cursor::NetworkThread m_network;
    std::unique_ptr<store::StoreThread> m_writer;
    std::mutex m_mutex;
    std::map<QString, std::unique_ptr<cursor::RateLimiter>> m_limiters; ///< by connection uuid
};

} // namespace spend

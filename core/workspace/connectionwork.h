// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/keyreport.h"
#include "core/ingest/ingestor.h"
#include "core/workspace/workspace.h"

#include <stop_token>

namespace spend
{

/// What the window and the command line both do with connections. Every call waits for store, keychain or network: not
/// for the UI's thread.

/// Stores the connection with what its key sees, and the key where the connection keeps it: both or neither.
Result<Connection> storeConnection(
    Workspace &workspace, const ConnectionSettings &settings, const SecretKey &key, const KeyReport &report);

/// Asks the service what the key sees.
Result<KeyReport> testKey(
    Workspace &workspace, const ConnectionSettings &settings, const SecretKey &key, std::stop_token stop);
/// Tests the new key, then replaces the old one.
Result<KeyReport> replaceKey(
    Workspace &workspace, const Connection &connection, const SecretKey &key, std::stop_token stop);

/// Deletes the connection with its key and its data. Refused while another process ingests it.
Result<void> removeConnection(Workspace &workspace, const Connection &connection);

/// One ingestion with the connection's key. A run that fails for want of a key is noted like any other.
IngestOutcome ingestOnce(Workspace &workspace, const Connection &connection, std::stop_token stop,
    const ingest::Ingestor::ProgressListener &progress, const ingest::ChangeListener &changed);

} // namespace spend

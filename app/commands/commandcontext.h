// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "core/diagnostics/logging.h"
#include "core/workspace/workspace.h"

#include <QByteArray>
#include <QTextStream>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

class QIODevice;

namespace spend::commands
{

/// What commands work with: streams, clock, keychain, and the workspace once one asks for it.
class CommandContext
{
public:
    struct Environment {
        QIODevice &input;
        QIODevice &output;
        QIODevice &errors;
        Clock &clock;
        secrets::SecretStore &keychain;
        std::stop_token stop; ///< the user's Ctrl+C
        bool errorsAreTerminal = false;
        cursor::HttpLimits http;
        cursor::RetryPolicy retries;
        bool logsToFile = false; ///< into the data folder, as the program does; tests leave it
    };

    explicit CommandContext(const Environment &environment);

    const Environment &environment() const { return m_environment; }
    Clock &clock() { return m_environment.clock; }
    QTextStream &out() { return m_out; }
    QTextStream &err() { return m_err; }
    QIODevice &input() { return m_environment.input; }

    void setDataDir(const QString &dataDir) { m_dataDir = dataDir; }
    const QString &dataDir() const { return m_dataDir; }
    /// A shared store's address instead of the file in the data folder.
    void setSharedStore(const QString &address) { m_sharedStore = address; }
    Paths paths() const { return {m_dataDir, m_sharedStore}; }
    void setQuiet(bool quiet) { m_quiet = quiet; }
    bool isQuiet() const { return m_quiet; }

    /// People go by other names in what is printed: before a command runs.
    void hideNames();
    /// Prints what was held back for that. After a command ran.
    void finish();

    /// The open store; opened at the first call.
    Result<Workspace *> workspace();

    /// Says "error: …" and answers the status.
    ExitStatus fail(const Problem &problem, ExitStatus status = ExitStatus::Failed);
    ExitStatus wrongUsage(const QString &sentence);
    /// A remark for people; not with --quiet.
    void note(const QString &sentence);

private:
    Environment m_environment;
    QTextStream m_out;
    QTextStream m_err;
    QString m_dataDir;
    QString m_sharedStore;
    bool m_quiet = false;
    std::optional<QString> m_heldBack; ///< what is to be printed once no e-mail is in it
    QByteArray m_secret; ///< of the other names; empty before the store is open
    std::unique_ptr<Logging> m_logging; ///< outlives the workspace's threads
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace spend::commands

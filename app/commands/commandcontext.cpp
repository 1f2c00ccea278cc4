// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"

#include "core/diagnostics/diagnosticstext.h"
#include "core/domain/pseudonym.h"
#include "core/sample/samplekey.h"
#include "core/store/storesession.h"
#include "core/workspace/pseudonymkey.h"

#include <QIODevice>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace spend::commands
{

CommandContext::CommandContext(const Environment &environment)
    : m_environment(environment)
    , m_out(&environment.output)
    , m_err(&environment.errors)
    , m_dataDir(Paths::defaultDataDir())
{
}

Result<Workspace *> CommandContext::workspace()
{
    if (!m_workspace) {
        auto opened = Workspace::open(paths(),
            {m_environment.clock, m_environment.keychain, sample::sampleKey(), m_environment.http,
                m_environment.retries});
        if (!opened)
            return opened.problem();
        m_workspace = std::move(*opened);
        if (m_heldBack) {
            const auto secret = m_workspace->writer().run([](store::StoreSession &session) {
                const QByteArray key = pseudonymKey(session);
                session.namePeople(Pseudonyms(key));
                return key;
            });
            if (!secret)
                return secret.problem();
            m_secret = *secret;
        }
        if (m_environment.logsToFile) {
            m_logging = std::make_unique<Logging>(Logging::pathIn(m_dataDir), m_environment.clock, false);
            QLoggingCategory::setFilterRules({}); // the file takes what standard error was spared
        }
    }
    return m_workspace.get();
}

void CommandContext::hideNames()
{
    m_heldBack.emplace();
    m_out.setString(&*m_heldBack, QIODevice::WriteOnly);
}

void CommandContext::finish()
{
    m_out.flush();
    if (m_heldBack) {
        m_out.setDevice(&m_environment.output);
        // Names are other ones already; e-mails are keys, and where a command prints keys they are replaced here.
        m_out << (m_secret.isEmpty() ? *m_heldBack : withPseudonyms(*m_heldBack, Pseudonyms(m_secret)));
        m_heldBack.reset();
    }
    m_out.flush();
    m_err.flush();
}

ExitStatus CommandContext::fail(const Problem &problem, ExitStatus status)
{
    m_out.flush();
    m_err << "error: " << problem.sentence() << Qt::endl;
    return status;
}

ExitStatus CommandContext::wrongUsage(const QString &sentence)
{
    return fail(Problem::invalidInput(sentence, u"See spendscope-cli --help."_s), ExitStatus::WrongUsage);
}

void CommandContext::note(const QString &sentence)
{
    if (!m_quiet)
        m_err << sentence << Qt::endl;
}

} // namespace spend::commands

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/diagnosticscommand.h"

#include "app/commands/commandcontext.h"
#include "app/commands/parsedline.h"
#include "core/diagnostics/diagnosticstext.h"
#include "core/diagnostics/logfile.h"
#include "core/diagnostics/logging.h"
#include "core/output/atomicfile.h"
#include "core/workspace/pseudonymkey.h"

using namespace Qt::StringLiterals;

namespace spend::commands
{

namespace
{
constexpr int toldLines = 2'000;
}

QString DiagnosticsCommand::name() const
{
    return u"diagnostics"_s;
}

QString DiagnosticsCommand::summary() const
{
    return u"Tell versions, statuses, the last runs and the log in one text, for whoever helps. Read it before you send it."_s;
}

QList<Option> DiagnosticsCommand::options() const
{
    return {{u"output"_s, u"FILE"_s, u"Write to a file instead of standard output."_s},
        {u"pseudonymise"_s, {}, u"Other names for e-mail addresses."_s}, pseudonymousOption()};
}

ExitStatus DiagnosticsCommand::run(CommandContext &context, const ParsedLine &line)
{
    if (!line.positional().isEmpty())
        return context.wrongUsage(u"“diagnostics” takes options only."_s);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    DiagnosticsParts parts;
    parts.program = u"spendscope-cli %1"_s.arg(QStringLiteral(SPENDSCOPE_VERSION));
    parts.dataDir = context.dataDir();
    parts.nowMs = context.clock().nowMs();
    parts.log = LogFile::tail(Logging::pathIn(context.dataDir()), toldLines);
    const bool pseudonymised = line.has(u"pseudonymise"_s) || line.has(pseudonymousOption().name);
    const auto text = (*workspace)->writer().run([&](store::StoreSession &session) {
        if (pseudonymised)
            parts.pseudonyms.emplace(pseudonymKey(session));
        return diagnosticsText(session, parts);
    });
    if (!text)
        return context.fail(text.problem());
    if (!line.has(u"output"_s)) {
        context.out() << *text;
        return ExitStatus::Done;
    }
    const auto written = AtomicFile::writeWhole(line.value(u"output"_s), text->toUtf8());
    return written ? ExitStatus::Done : context.fail(written.problem());
}

} // namespace spend::commands

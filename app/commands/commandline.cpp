// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandline.h"

#include "app/commands/alertcommand.h"
#include "app/commands/anomaliescommand.h"
#include "app/commands/budgetcommand.h"
#include "app/commands/chargebackcommand.h"
#include "app/commands/connectioncommand.h"
#include "app/commands/diagnosticscommand.h"
#include "app/commands/digestcommand.h"
#include "app/commands/exportcommand.h"
#include "app/commands/forecastcommand.h"
#include "app/commands/manual.h"
#include "app/commands/manualcommand.h"
#include "app/commands/parsedline.h"
#include "app/commands/reconcilecommand.h"
#include "app/commands/reportcommand.h"
#include "app/commands/servesamplecommand.h"
#include "app/commands/statuscommand.h"
#include "app/commands/storecommand.h"
#include "app/commands/synccommand.h"
#include "core/store/storeaddress.h"

using namespace Qt::StringLiterals;

namespace spend::commands
{

const QList<Option> &globalOptions()
{
    static const QList<Option> options{
        {u"data-dir"_s, u"DIR"_s, u"Where the store lies; default: the platform's application data folder."_s},
        {u"store"_s, u"URL"_s, u"A shared store instead of the SQLite file in the data folder."_s},
        {u"quiet"_s, {}, u"No remarks, no progress."_s},
        {u"json"_s, {}, u"Print the result as JSON."_s},
        {u"help"_s, {}, u"Show help."_s},
        {u"version"_s, {}, u"Show the version."_s},
    };
    return options;
}

Option pseudonymousOption()
{
    return {u"pseudonymous"_s, {}, u"Other names for people, no e-mails; the same in every command."_s};
}

namespace
{
/// The place of the command's name: the first word that is no option and no global option's value; -1: there is none.
qsizetype commandPlace(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (!word.startsWith(u'-'))
            return i;
        for (const Option &option : globalOptions()) {
            if (!option.valueName.isEmpty() && word == u"--"_s + option.name)
                ++i;
        }
    }
    return -1;
}
} // namespace

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ConnectionCommand>());
    commands.push_back(std::make_unique<SyncCommand>());
    commands.push_back(std::make_unique<StatusCommand>());
    commands.push_back(std::make_unique<ReportCommand>());
    commands.push_back(std::make_unique<ReconcileCommand>());
    commands.push_back(std::make_unique<AlertCommand>());
    commands.push_back(std::make_unique<ForecastCommand>());
    commands.push_back(std::make_unique<ChargebackCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<StoreCommand>());
    commands.push_back(std::make_unique<DiagnosticsCommand>());
    commands.push_back(std::make_unique<BudgetCommand>());
    commands.push_back(std::make_unique<AnomaliesCommand>());
    commands.push_back(std::make_unique<DigestCommand>());
    commands.push_back(std::make_unique<ServeSampleCommand>());
    commands.push_back(std::make_unique<CompletionCommand>());
    commands.push_back(std::make_unique<ManualCommand>());
    return commands;
}

ExitStatus runCommandLine(const QStringList &arguments, const CommandContext::Environment &environment)
{
    CommandContext context(environment);
    const auto commands = allCommands();
    const qsizetype place = commandPlace(arguments);
    const Command *named = nullptr;
    if (place >= 0) {
        for (const auto &command : commands) {
            if (command->name() == arguments[place])
                named = command.get();
        }
        if (!named)
            return context.wrongUsage(u"There is no command “%1”."_s.arg(arguments[place]));
    }
    QStringList rest = arguments;
    if (place >= 0)
        rest.removeAt(place);
    const auto line = ParsedLine::parse(rest, globalOptions() + (named ? named->options() : QList<Option>()));
    if (!line)
        return context.wrongUsage(line.problem().text);
    if (line->has(u"version"_s)) {
        context.out() << "spendscope-cli " << SPENDSCOPE_VERSION << Qt::endl;
        return ExitStatus::Done;
    }
    if (line->has(u"help"_s)) {
        context.out() << (named ? helpText(describe(*named)) : helpText(commandLineManual())) << Qt::flush;
        return ExitStatus::Done;
    }
    if (!named)
        return context.wrongUsage(u"No command was given."_s);
    if (line->has(u"store"_s)) {
        const auto options = store::serverOptions(line->value(u"store"_s));
        if (!options)
            return context.fail(options.problem(), ExitStatus::WrongUsage);
        context.setSharedStore(line->value(u"store"_s));
    }
    if (line->has(u"data-dir"_s))
        context.setDataDir(line->value(u"data-dir"_s));
    context.setQuiet(line->has(u"quiet"_s));
    if (line->has(pseudonymousOption().name))
        context.hideNames();
    const ExitStatus status = const_cast<Command *>(named)->run(context, *line);
    context.finish();
    return status;
}

} // namespace spend::commands

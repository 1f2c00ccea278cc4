// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/budgetcommand.h"

#include "app/commands/commandcontext.h"
#include "app/commands/parsedline.h"
#include "app/commands/reportquery.h"
#include "core/budget/budgetbook.h"
#include "core/budget/budgetcrossings.h"
#include "core/budget/budgetscope.h"
#include "core/calendar/calendar.h"
#include "core/domain/decimal.h"
#include "core/output/budgetoutput.h"
#include "core/workspace/notebook.h"
#include "core/workspace/picture.h"
#include "core/workspace/spendservice.h"

#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace spend::commands
{

namespace
{
/// What the line says of a budget; what it does not say stays as it is.
struct Wishes {
    std::optional<Money> amount;
    std::optional<BudgetPeriod> period;
    std::optional<Measure> measure;
    std::optional<std::vector<int>> actual;
    std::optional<std::vector<int>> forecast;
    Filters filters;
    QString view; ///< a name
    bool everything = false;
};

Result<Money> readDollars(const QString &text)
{
    static const QRegularExpression plain(uR"(^\$?(\d{1,12}(?:\.\d{1,8})?)$)"_s);
    const auto match = plain.match(text.trimmed());
    const auto amount = match.hasMatch() ? parseScaled(match.captured(1).toStdString(), 8) : std::nullopt;
    if (!amount)
        return Problem::invalidInput(u"--amount “%1” is no amount: write dollars, such as 1234.50."_s.arg(text));
    return Money{*amount};
}

Result<Wishes> readWishes(const ParsedLine &line)
{
    Wishes wishes;
    if (line.has(u"amount"_s)) {
        const auto amount = readDollars(line.value(u"amount"_s));
        if (!amount)
            return amount.problem();
        wishes.amount = *amount;
    }
    if (line.has(u"period"_s)) {
        wishes.period = budgetPeriodFromWord(line.value(u"period"_s));
        if (!wishes.period)
            return Problem::invalidInput(
                u"--period “%1” is none of month, cycle, quarter."_s.arg(line.value(u"period"_s)));
    }
    if (line.has(u"measure"_s)) {
        wishes.measure = budgetMeasureFromWord(line.value(u"measure"_s));
        if (!wishes.measure)
            return Problem::invalidInput(
                u"--measure “%1” is none of cost, on-demand, included."_s.arg(line.value(u"measure"_s)));
    }
    for (const auto &[option, thresholds] :
        {std::pair{u"thresholds"_s, &wishes.actual}, std::pair{u"forecast-thresholds"_s, &wishes.forecast}}) {
        if (!line.has(option))
            continue;
        const auto read = thresholdsFromText(line.value(option));
        if (!read)
            return read.problem();
        *thresholds = *read;
    }
    const auto filters = readFilters(line);
    if (!filters)
        return filters.problem();
    wishes.filters = *filters;
    wishes.view = line.value(u"view"_s);
    wishes.everything = line.has(u"everything"_s);
    if (int(!wishes.filters.empty()) + int(!wishes.view.isEmpty()) + int(wishes.everything) > 1)
        return Problem::invalidInput(u"A budget counts by filters, or by --view, or --everything."_s);
    return wishes;
}

void apply(const Wishes &wishes, const QString &viewId, const SpendPicture &picture, Budget &budget)
{
    budget.amount = wishes.amount.value_or(budget.amount);
    budget.period = wishes.period.value_or(budget.period);
    budget.measure = wishes.measure.value_or(budget.measure);
    budget.actualThresholds = wishes.actual.value_or(budget.actualThresholds);
    budget.forecastThresholds = wishes.forecast.value_or(budget.forecastThresholds);
    if (!viewId.isEmpty() || wishes.everything || !wishes.filters.empty()) {
        budget.view = viewId;
        budget.filters = keyedFilters(picture, wishes.filters);
    }
}

/// Throws a StoreError for a view that is not there.
QString idOfView(store::StoreSession &session, const QString &name)
{
    if (name.isEmpty())
        return {};
    for (const SavedView &view : notebook::savedViews(session)) {
        if (notebook::isSameName(view.name, name))
            return view.id;
    }
    throw store::StoreError(Problem::invalidInput(
        u"There is no saved view named “%1”."_s.arg(name), u"Save it in Explorer under this name."_s));
}
} // namespace

QString BudgetCommand::name() const
{
    return u"budget"_s;
}

QString BudgetCommand::summary() const
{
    return u"List, set and remove budgets: what some part of the spend may come to."_s;
}

QString BudgetCommand::arguments() const
{
    return u"list [--json]\n"
           "       spendscope-cli budget set NAME --amount DOLLARS --period month|cycle|quarter [FILTERS | --view "
           "NAME]\n"
           "       spendscope-cli budget remove NAME --yes"_s;
}

QList<Option> BudgetCommand::options() const
{
    QList<Option> options{{u"amount"_s, u"DOLLARS"_s, u"What may be spent in a period, such as 1234.50."_s},
        {u"period"_s, u"PERIOD"_s, u"month, cycle or quarter."_s},
        {u"measure"_s, u"MEASURE"_s, u"cost (default), on-demand or included."_s},
        {u"thresholds"_s, u"PERCENTS"_s, u"Of what is spent; default: 50,80,100; or none."_s},
        {u"forecast-thresholds"_s, u"PERCENTS"_s, u"Of what is expected; default: 100; or none."_s},
        {u"view"_s, u"NAME"_s, u"Counts by the filters of this saved view."_s},
        {u"everything"_s, {}, u"Counts everything (the default of a new budget)."_s}};
    for (const Option &option : scopeOptions()) {
        if (option.name != u"from"_s && option.name != u"to"_s)
            options.append(option);
    }
    options.append({u"yes"_s, {}, u"Really remove."_s});
    options.append(pseudonymousOption());
    return options;
}

ExitStatus BudgetCommand::run(CommandContext &context, const ParsedLine &line)
{
    const QStringList &words = line.positional();
    const QString verb = words.value(0);
    static const QStringList verbs{u"list"_s, u"set"_s, u"remove"_s};
    if (!verbs.contains(verb))
        return context.wrongUsage(u"What to do with budgets? One of %1."_s.arg(verbs.join(u", "_s)));
    if (words.size() != (verb == u"list" ? 1 : 2))
        return context.wrongUsage(u"“budget %1” takes %2."_s.arg(verb, verb == u"list" ? u"no name"_s : u"one name"_s));
    if (verb == u"list")
        return list(context, line);
    return verb == u"set" ? set(context, line) : remove(context, line);
}

ExitStatus BudgetCommand::list(CommandContext &context, const ParsedLine &line)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    const std::int64_t nowMs = context.clock().nowMs();
    const auto standings = (*workspace)->writer().run([nowMs](store::StoreSession &session) {
        SpendCube cube;
        loadCube(session, cube);
        const auto picture = cube.picture();
        SpendSource source{*picture, session, nowMs};
        auto found = budgetStandings(source, loadCalendar(source.store));
        if (crossingsToRecord(found, nowMs).empty())
            return found;
        session.transact([&] {
            recordCrossings(session, found, nowMs);
            session.versions.raiseNotebook();
        });
        return budgetStandings(source, loadCalendar(source.store));
    });
    if (!standings)
        return context.fail(standings.problem());
    context.out() << (line.has(u"json"_s) ? QString::fromUtf8(budgetsJson(*standings)) : budgetsTable(*standings));
    return ExitStatus::Done;
}

ExitStatus BudgetCommand::set(CommandContext &context, const ParsedLine &line)
{
    const auto wishes = readWishes(line);
    if (!wishes)
        return context.wrongUsage(wishes.problem().text);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    const QString name = line.positional()[1];
    const std::int64_t nowMs = context.clock().nowMs();
    const auto found =
        (*workspace)->writer().run([&](store::StoreSession &session) { return budgets::named(session, name); });
    if (!found)
        return context.fail(found.problem());
    const bool isNew = !found->has_value();
    if (isNew && (!wishes->amount || !wishes->period))
        return context.wrongUsage(u"There is no budget “%1” yet: a new one needs --amount and --period."_s.arg(name));
    const auto done = (*workspace)->writer().run([&](store::StoreSession &session) {
        SpendCube cube;
        loadCube(session, cube);
        session.transact([&] {
            Budget budget = found->value_or(Budget{});
            apply(*wishes, idOfView(session, wishes->view), *cube.picture(), budget);
            if (isNew) {
                budget.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
                budget.name = name;
                budget.createdMs = nowMs;
                budgets::add(session, budget);
            } else {
                budgets::change(session, budget);
            }
            session.versions.raiseNotebook();
        });
        return true;
    });
    if (!done)
        return context.fail(done.problem());
    context.note(isNew ? u"The budget “%1” was added."_s.arg(name) : u"The budget “%1” was changed."_s.arg(name));
    return ExitStatus::Done;
}

ExitStatus BudgetCommand::remove(CommandContext &context, const ParsedLine &line)
{
    const QString name = line.positional()[1];
    if (!line.has(u"yes"_s))
        return context.wrongUsage(u"This removes the budget “%1” and its history of crossings: say --yes."_s.arg(name));
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    const auto removed = (*workspace)->writer().run([&](store::StoreSession &session) {
        const auto budget = budgets::named(session, name);
        if (!budget)
            return false;
        session.transact([&] {
            budgets::remove(session, budget->id);
            session.versions.raiseNotebook();
        });
        return true;
    });
    if (!removed)
        return context.fail(removed.problem());
    if (!*removed)
        return context.fail(Problem::invalidInput(u"There is no budget named “%1”."_s.arg(name)));
    context.note(u"The budget “%1” was removed."_s.arg(name));
    return ExitStatus::Done;
}

} // namespace spend::commands

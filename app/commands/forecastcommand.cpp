// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/forecastcommand.h"

#include "app/commands/commandcontext.h"
#include "app/commands/parsedline.h"
#include "app/commands/reportquery.h"
#include "core/output/forecastoutput.h"
#include "core/workspace/forecastquestion.h"
#include "core/workspace/picture.h"
#include "core/workspace/spendservice.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace spend::commands
{

namespace
{
std::optional<ForecastHorizon> horizonFromWord(const QString &word)
{
    if (word == u"cycle")
        return ForecastHorizon{ForecastHorizon::Kind::Cycle};
    if (word == u"month")
        return ForecastHorizon{ForecastHorizon::Kind::Month};
    if (word == u"quarter")
        return ForecastHorizon{ForecastHorizon::Kind::Quarter};
    bool isNumber = false;
    const int days = word.toInt(&isNumber);
    if (!isNumber || days < 1 || days > 365)
        return std::nullopt;
    return ForecastHorizon{ForecastHorizon::Kind::Days, days};
}

std::optional<Measure> measureFromWord(const QString &word)
{
    if (word == u"cost")
        return Measure::Cost;
    if (word == u"on-demand")
        return Measure::OnDemand;
    if (word == u"included")
        return Measure::Included;
    return std::nullopt;
}

Result<ForecastQuestion> readQuestion(const ParsedLine &line)
{
    static const QStringList dimensions{u"user"_s, u"group"_s, u"model"_s, u"repository"_s, u"kind"_s};
    ForecastQuestion question;
    if (line.has(u"horizon"_s)) {
        const auto horizon = horizonFromWord(line.value(u"horizon"_s));
        if (!horizon)
            return Problem::invalidInput(
                u"--horizon “%1” is none of cycle, month, quarter or a number of days from 1 to 365."_s.arg(
                    line.value(u"horizon"_s)));
        question.horizon = *horizon;
    }
    if (line.has(u"measure"_s)) {
        const auto measure = measureFromWord(line.value(u"measure"_s));
        if (!measure)
            return Problem::invalidInput(
                u"--measure “%1” is none of cost, on-demand, included."_s.arg(line.value(u"measure"_s)));
        question.measure = *measure;
    }
    const QStringList by = line.values(u"by"_s);
    if (by.size() > 1)
        return Problem::invalidInput(u"Give --by once at most."_s);
    if (!by.isEmpty()) {
        if (!dimensions.contains(by.first()))
            return Problem::invalidInput(u"--by “%1” is none of %2."_s.arg(by.first(), dimensions.join(u", "_s)));
        question.by = dimensionFromWord(by.first());
    }
    if (line.has(u"limit"_s)) {
        bool isNumber = false;
        const int limit = line.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || limit < 1)
            return Problem::invalidInput(u"--limit takes a number from 1."_s);
        if (!question.by)
            return Problem::invalidInput(u"--limit needs --by."_s);
        question.limit = static_cast<std::size_t>(limit);
    }
    const auto filters = readFilters(line);
    if (!filters)
        return filters.problem();
    question.filters = *filters;
    return question;
}
} // namespace

QString ForecastCommand::name() const
{
    return u"forecast"_s;
}

QString ForecastCommand::summary() const
{
    return u"Forecast the spend of a cycle, month, quarter or some days, with intervals."_s;
}

QList<Option> ForecastCommand::options() const
{
    QList<Option> options{
        {u"horizon"_s, u"PERIOD"_s, u"cycle (default), month, quarter, or a number of days from today."_s},
        {u"measure"_s, u"FIGURE"_s, u"cost (default), on-demand or included."_s},
        {u"by"_s, u"DIMENSION"_s, u"A forecast for each user, group, model, repository or kind."_s},
        {u"limit"_s, u"N"_s, u"Only the N largest rows; the rest is summed."_s}};
    for (const Option &option : scopeOptions()) {
        if (option.name != u"from" && option.name != u"to") // the horizon says when
            options.append(option);
    }
    options.append(pseudonymousOption());
    return options;
}

ExitStatus ForecastCommand::run(CommandContext &context, const ParsedLine &line)
{
    if (!line.positional().isEmpty())
        return context.wrongUsage(u"“forecast” takes options only."_s);
    const auto question = readQuestion(line);
    if (!question)
        return context.wrongUsage(question.problem().text);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    const auto answer = (*workspace)->writer().run([&](store::StoreSession &session) {
        SpendCube cube;
        loadCube(session, cube);
        const auto picture = cube.picture();
        SpendSource source{*picture, session, context.clock().nowMs()};
        return askForecast(source, *question);
    });
    if (!answer)
        return context.fail(answer.problem());
    context.out() << (line.has(u"json"_s) ? QString::fromUtf8(forecastJson(*answer)) : forecastTable(*answer));
    return ExitStatus::Done;
}

} // namespace spend::commands

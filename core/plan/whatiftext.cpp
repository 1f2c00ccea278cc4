// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/whatiftext.h"

#include "core/language/figures.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct PlanWording {
    Q_DECLARE_TR_FUNCTIONS(PlanWording)
};

QString people(std::size_t count)
{
    return count == 1 ? PlanWording::tr("1 person")
                      : PlanWording::tr("%1 people").arg(language::countText(std::int64_t(count)));
}

QString requests(std::int64_t count)
{
    return count == 1 ? PlanWording::tr("1 request") : PlanWording::tr("%1 requests").arg(language::countText(count));
}

QString wholeDollars(Money amount)
{
    return language::shortDollarsText(amount.microCents);
}

QString baseText(const WhatIfBase &base)
{
    return base.isCycle ? PlanWording::tr("Measured over the last complete billing cycle, %1 to %2.")
                              .arg(language::dayText(base.range.first), language::dayText(base.range.last))
                        : PlanWording::tr("Measured over the last %1 days, %2 to %3, and scaled to a billing cycle of "
                                          "%4 days, since the last cycle is not completely stored.")
                              .arg(base.range.days())
                              .arg(language::dayText(base.range.first), language::dayText(base.range.last))
                              .arg(base.cycleDays);
}

QString basisText(const WhatIfScenario &scenario)
{
    return scenario.basis == PriceBasis::Tokens
        ? PlanWording::tr("The price of each class of tokens is estimated from this team's own last 90 days and "
                          "applied to the tokens that were used.")
        : PlanWording::tr("A request is assumed to cost what this team's requests of that model cost on average over "
                          "the last 90 days.");
}
} // namespace

QStringList assumptionsOf(const WhatIfAnswer &answer)
{
    const WhatIfScenario &scenario = answer.scenario;
    QStringList lines{baseText(answer.base)};
    switch (scenario.kind) {
    case WhatIfKind::OtherModel:
    case WhatIfKind::NoMaxMode:
        lines.append(basisText(scenario));
        if (scenario.sharePercent < 100)
            lines.append(PlanWording::tr("%1 % of the requests change, and they are like the others.")
                             .arg(scenario.sharePercent));
        lines.append(scenario.tokensPercent == 100
                ? PlanWording::tr("The same work needs as many tokens and requests as before.")
                : PlanWording::tr("The same work needs %1 % of the tokens and requests.").arg(scenario.tokensPercent));
        break;
    case WhatIfKind::UserLimit:
        lines.append(PlanWording::tr(
            "Whoever reaches the limit stops using what is billed; usage that the plan includes goes on."));
        lines.append(PlanWording::tr("Nobody changes habits before reaching it, and nobody is allowed more."));
        break;
    case WhatIfKind::OtherSeats:
        lines.append(PlanWording::tr("Seats change for those first who use least of what their seat includes."));
        lines.append(PlanWording::tr("Included usage that a seat no longer holds is used all the same, and billed."));
        break;
    }
    return lines;
}

QStringList meaningOf(const WhatIfAnswer &answer)
{
    const WhatIfScenario &scenario = answer.scenario;
    if (answer.state != WhatIfAnswer::State::Told)
        return {};
    const QString whom =
        PlanWording::tr("It touches %1 and %2 a cycle.").arg(people(answer.people.size()), requests(answer.requests));
    switch (scenario.kind) {
    case WhatIfKind::OtherModel:
        return {whom,
            PlanWording::tr("Answers of another model may be better or worse, quicker or slower; for hard tasks people "
                            "may ask twice, which costs more.")};
    case WhatIfKind::NoMaxMode:
        return {whom,
            PlanWording::tr("Without max mode the context is shorter: long files and large changes need more steps, or "
                            "do not fit.")};
    case WhatIfKind::UserLimit: {
        if (answer.people.empty())
            return {PlanWording::tr("Nobody would have reached the limit.")};
        UtcDay first = *answer.people.front().stopped;
        for (const WhatIfPerson &person : answer.people)
            first = std::min(first, person.stopped.value_or(first));
        return {PlanWording::tr("%1 would have reached %2, the first on %3, and would have worked without what is "
                                "billed from then to the end of the cycle: %4.")
                    .arg(people(answer.people.size()), wholeDollars(scenario.limit), language::dayText(first),
                        requests(answer.requests)),
            PlanWording::tr("The money saved is work that these people would have done without AI, or not at all.")};
    }
    case WhatIfKind::OtherSeats:
        return {
            PlanWording::tr("It touches %1. Whoever uses more than the smaller seat includes is billed for the rest.")
                .arg(people(std::size_t(std::max(0, scenario.seats))))};
    }
    return {};
}

QString noPriceText(const QString &model, bool maxMode, std::int64_t events)
{
    return PlanWording::tr("Too little data: the team has used %1%2 for %3 in the last 90 days, which is not enough to "
                           "tell what it costs here.")
        .arg(model, maxMode ? PlanWording::tr(" in max mode") : QString(), requests(events));
}

QString noStandardText(const QStringList &models)
{
    return PlanWording::tr("Left out, since they were hardly used without max mode: %1.").arg(models.join(u", "_s));
}

QString leftOutText(const QString &reason)
{
    return PlanWording::tr("Those requests are left out. ") + reason;
}

QString nobodyAboveText()
{
    return PlanWording::tr("Nobody spent more than that.");
}

} // namespace spend

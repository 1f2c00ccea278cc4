// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/whatiftext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
QString people(std::size_t count)
{
    return count == 1 ? u"1 person"_s : u"%1 people"_s.arg(count);
}

QString requests(std::int64_t count)
{
    return count == 1 ? u"1 request"_s : u"%1 requests"_s.arg(count);
}

QString wholeDollars(Money amount)
{
    return u"$"_s + amount.dollarsText();
}

QString baseText(const WhatIfBase &base)
{
    return base.isCycle
        ? u"Measured over the last complete billing cycle, %1 to %2."_s.arg(
            base.range.first.iso(), base.range.last.iso())
        : u"Measured over the last %1 days, %2 to %3, and scaled to a billing cycle of %4 days, since the last cycle is not completely stored."_s
              .arg(base.range.days())
              .arg(base.range.first.iso(), base.range.last.iso())
              .arg(base.cycleDays);
}

QString basisText(const WhatIfScenario &scenario)
{
    return scenario.basis == PriceBasis::Tokens
        ? u"The price of each class of tokens is estimated from this team's own last 90 days and applied to the tokens that were used."_s
        : u"A request is assumed to cost what this team's requests of that model cost on average over the last 90 days."_s;
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
            lines.append(u"%1 % of the requests change, and they are like the others."_s.arg(scenario.sharePercent));
        lines.append(scenario.tokensPercent == 100
                ? u"The same work needs as many tokens and requests as before."_s
                : u"The same work needs %1 % of the tokens and requests."_s.arg(scenario.tokensPercent));
        break;
    case WhatIfKind::UserLimit:
        lines.append(u"Whoever reaches the limit stops using what is billed; usage that the plan includes goes on."_s);
        lines.append(u"Nobody changes habits before reaching it, and nobody is allowed more."_s);
        break;
    case WhatIfKind::OtherSeats:
        lines.append(u"Seats change for those first who use least of what their seat includes."_s);
        lines.append(u"Included usage that a seat no longer holds is used all the same, and billed."_s);
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
        u"It touches %1 and %2 a cycle."_s.arg(people(answer.people.size()), requests(answer.requests));
    switch (scenario.kind) {
    case WhatIfKind::OtherModel:
        return {whom,
            u"Answers of another model may be better or worse, quicker or slower; for hard tasks people may ask twice, which costs more."_s};
    case WhatIfKind::NoMaxMode:
        return {whom,
            u"Without max mode the context is shorter: long files and large changes need more steps, or do not fit."_s};
    case WhatIfKind::UserLimit: {
        if (answer.people.empty())
            return {u"Nobody would have reached the limit."_s};
        UtcDay first = *answer.people.front().stopped;
        for (const WhatIfPerson &person : answer.people)
            first = std::min(first, person.stopped.value_or(first));
        return {
            u"%1 would have reached %2, the first on %3, and would have worked without what is billed from then to the end of the cycle: %4."_s
                .arg(
                    people(answer.people.size()), wholeDollars(scenario.limit), first.iso(), requests(answer.requests)),
            u"The money saved is work that these people would have done without AI, or not at all."_s};
    }
    case WhatIfKind::OtherSeats:
        return {u"It touches %1. Whoever uses more than the smaller seat includes is billed for the rest."_s.arg(
            people(std::size_t(std::max(0, scenario.seats))))};
    }
    return {};
}

QString noPriceText(const QString &model, bool maxMode, std::int64_t events)
{
    return u"Too little data: the team has used %1%2 for %3 in the last 90 days, which is not enough to tell what it costs here."_s
        .arg(model, maxMode ? u" in max mode"_s : QString(), requests(events));
}

QString noStandardText(const QStringList &models)
{
    return u"Left out, since they were hardly used without max mode: %1."_s.arg(models.join(u", "_s));
}

QString leftOutText(const QString &reason)
{
    return u"Those requests are left out. "_s + reason;
}

QString nobodyAboveText()
{
    return u"Nobody spent more than that."_s;
}

} // namespace spend

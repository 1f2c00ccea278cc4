// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/useranswer.h"

#include "core/analysis/runquery.h"
#include "core/analysis/spendpicture.h"
#include "core/domain/keys.h"
#include "core/store/storesession.h"

#include <algorithm>

namespace spend
{

namespace
{
constexpr std::int64_t microCentsPerMicroDollar = 100;

std::vector<UserLimits> limitsOf(SpendSource &source, const QString &key)
{
    std::vector<UserLimits> all;
    for (const ConnectionFacts &facts : source.picture.directory().connections) {
        const std::vector<UtcDay> cycles = source.store.members.spendCycles(facts.id);
        if (cycles.empty() || isNone(key))
            continue;
        const UtcDay cycle = cycles.front();
        for (const MemberSpend &row : source.store.members.spend(facts.id, cycle)) {
            if (QString::fromStdString(userKey(row.email.toStdString())) != key)
                continue;
            UserLimits limits{facts.name, cycle, cycle == facts.cycles.cycleStart(UtcDay::ofMs(source.nowMs)),
                source.store.members.spendReadMs(facts.id, cycle).value_or(0), row.onDemand, row.overall,
                row.effectiveLimitMicroDollars, row.monthlyLimitMicroDollars, row.hardLimitOverrideMicroDollars};
            if (limits.hardOverrideMicroDollars == 0)
                limits.hardOverrideMicroDollars.reset();
            all.push_back(std::move(limits));
        }
    }
    return all;
}

std::vector<UserRepository> repositoriesOf(const SpendPicture &picture, const SubjectFrame &frame)
{
    std::vector<UserRepository> parts;
    for (SubjectPart &part : partsOf(picture, frame, Dimension::Repository)) {
        Filters filters = frame.filters();
        filters[Dimension::Repository] = {{part.key}, {}};
        const AttributionShare steps = attributionOf(picture, {frame.history.range, {}, filters, SortBy::Cost, 0});
        parts.push_back({std::move(part), steps});
    }
    return parts;
}
} // namespace

std::optional<double> UserLimits::used() const
{
    if (!onDemand || !effectiveMicroDollars || *effectiveMicroDollars <= 0 || onDemand->microCents < 0)
        return {};
    return double(onDemand->microCents) / (double(*effectiveMicroDollars) * double(microCentsPerMicroDollar));
}

DateRange keptDays(const SpendPicture &picture, std::int64_t nowMs)
{
    const UtcDay today = UtcDay::ofMs(nowMs);
    DateRange kept{today, today};
    if (const auto days = picture.days())
        kept.first = std::min(kept.first, days->first);
    for (const ConnectionFacts &facts : picture.directory().connections) {
        if (facts.coveredFrom)
            kept.first = std::min(kept.first, *facts.coveredFrom);
    }
    return kept;
}

UserAnswer answerUser(SpendSource &source, const SubjectQuestion &question)
{
    UserAnswer answer;
    answer.frame = frameOf(source.picture, question, Dimension::Model, source.nowMs);
    const SubjectFrame &frame = answer.frame;
    answer.models = partsOf(source.picture, frame, Dimension::Model);
    answer.kinds = partsOf(source.picture, frame, Dimension::Kind);
    answer.groups = partsOf(source.picture, frame, Dimension::Group);
    answer.repositories = repositoriesOf(source.picture, frame);
    answer.kept = keptDays(source.picture, source.nowMs);
    answer.limits = limitsOf(source, frame.question.key);
    const std::optional<Code> code = source.picture.names().users().codeOf(frame.question.key);
    if (!code || *code == 0)
        return answer;
    const PeopleDirectory people(source);
    answer.members = people.facts(*code);
    answer.stays = people.stays(*code);
    answer.groupsNow = people.groupsAt(*code, source.nowMs);
    return answer;
}

} // namespace spend

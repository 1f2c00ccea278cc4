// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far the figures can be trusted.
#include "core/analysis/spendpicture.h"
#include "core/digest/digestsections.h"
#include "core/digest/digestwords.h"
#include "core/store/storesession.h"
#include "core/workspace/cyclecheck.h"

using namespace Qt::StringLiterals;

namespace spend::digestsections
{

namespace
{
using namespace digestwords;

QString checkSentence(const CycleCheck &check, bool named)
{
    const QString cycle =
        named ? u"%1, %2"_s.arg(check.connectionName, range(check.cycle)) : u"Cycle %1"_s.arg(range(check.cycle));
    if (!check.kept)
        return u"%1: the service's own spend was not read, so there is nothing to compare with."_s.arg(cycle);
    const QString phase = check.phase == CycleStanding::Phase::Settled ? u"settled"_s
        : check.phase == CycleStanding::Phase::Settling                ? u"over, its last hours still settle"_s
                                                                       : u"running"_s;
    const QString partly = check.covered ? QString() : u" Events of its first days are missing."_s;
    if (check.unmatched == 0)
        return u"%1 (%2): all %3 match Cursor's own spend.%4"_s.arg(
            cycle, phase, counted(check.matched, u"user"_s, u"users"_s), partly);
    return u"%1 (%2): %3 of %4 differ from Cursor's own spend, together by %5.%6"_s.arg(cycle, phase,
        count(check.unmatched), counted(check.matched + check.unmatched, u"user"_s, u"users"_s),
        signedMoney(check.difference.microCents), partly);
}
} // namespace

std::optional<DigestSection> attribution(const DigestMaterial &material)
{
    const AttributionShare &part = material.byUser.attribution;
    const std::int64_t total = material.byUser.total.cost;
    if (!material.byRepository.repositoriesVisible || total == 0)
        return std::nullopt;
    DigestSection section{u"attribution"_s, u"Attributed to repositories"_s, {}, {}, {}, {}, {}};
    section.sentences.append(u"%1 of %2 (%3) could be attributed to repositories."_s.arg(
        money(part.attributed()), money(total), share(part.attributed(), total)));
    DigestTable table{{}, {u"How"_s, u"Cost"_s, u"Share"_s}, {}, {u"Total"_s, money(total), share(total, total)}};
    for (const auto &[words, cost] : {std::pair{u"By commits of the same day"_s, part.sameDay},
             std::pair{u"By commits of the 7 days after"_s, part.nextDays},
             std::pair{u"By commits of the 7 days before"_s, part.daysBefore},
             std::pair{u"Unattributed"_s, part.unattributed}})
        table.rows.push_back({{words, money(cost), share(cost, total)}, -1, DigestTone::Plain});
    section.tables.push_back(table);
    return section;
}

std::optional<DigestSection> reconciliation(const DigestMaterial &material)
{
    const CycleChecks checks = checkCycles(material.source, material.period, {});
    if (checks.cycles.empty())
        return std::nullopt;
    DigestSection section{u"reconciliation"_s, u"Reconciliation"_s, {}, {}, {}, {}, {}};
    const bool named = material.source.picture.directory().connections.size() > 1;
    for (const CycleCheck &check : checks.cycles)
        section.sentences.append(checkSentence(check, named));
    return section;
}

std::optional<DigestSection> freshness(const DigestMaterial &material)
{
    const ExploreAnswer &answer = material.byUser;
    DigestSection section{u"freshness"_s, u"Completeness"_s, {}, {}, {}, {}, {}};
    if (answer.newestEventMs)
        section.sentences.append(u"The newest event is of %1."_s.arg(moment(*answer.newestEventMs)));
    section.sentences.append(answer.total.uncosted == 0
            ? u"Every event of the %1 has a cost (%2)."_s.arg(
                material.periodWord(), counted(answer.total.events, u"event"_s, u"events"_s))
            : u"%1 of %2 have no known cost and are not in these figures."_s.arg(
                count(answer.total.uncosted), counted(answer.total.events, u"event"_s, u"events"_s)));
    section.sentences.append(material.settled
            ? u"More than 48 hours have passed since the %1 ended: its figures have settled."_s.arg(
                material.periodWord())
            : u"Figures settle 48 hours after they were incurred: until %1 those of this %2 can still change."_s.arg(
                moment(material.period.endMs() + 2 * msPerDay), material.periodWord()));
    return section;
}

} // namespace spend::digestsections

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far the figures can be trusted.
#include "core/analysis/spendpicture.h"
#include "core/digest/digestsections.h"
#include "core/digest/digestwords.h"
#include "core/store/storesession.h"
#include "core/workspace/cyclecheck.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spend::digestsections
{

namespace
{
struct DigestWording {
    Q_DECLARE_TR_FUNCTIONS(DigestWording)
};

using namespace digestwords;

QString checkSentence(const CycleCheck &check, bool named)
{
    const QString cycle = named ? u"%1, %2"_s.arg(check.connectionName, range(check.cycle))
                                : DigestWording::tr("Cycle %1").arg(range(check.cycle));
    if (!check.kept)
        return DigestWording::tr("%1: the service's own spend was not read, so there is nothing to compare with.")
            .arg(cycle);
    const QString phase = check.phase == CycleStanding::Phase::Settled ? DigestWording::tr("settled")
        : check.phase == CycleStanding::Phase::Settling ? DigestWording::tr("over, its last hours still settle")
                                                        : DigestWording::tr("running");
    const QString partly = check.covered ? QString() : DigestWording::tr(" Events of its first days are missing.");
    if (check.unmatched == 0)
        return DigestWording::tr("%1 (%2): all %3 match Cursor's own spend.%4")
            .arg(cycle, phase, counted(check.matched, DigestWording::tr("user"), DigestWording::tr("users")), partly);
    return DigestWording::tr("%1 (%2): %3 of %4 differ from Cursor's own spend, together by %5.%6")
        .arg(cycle, phase, count(check.unmatched),
            counted(check.matched + check.unmatched, DigestWording::tr("user"), DigestWording::tr("users")),
            signedMoney(check.difference.microCents), partly);
}
} // namespace

std::optional<DigestSection> attribution(const DigestMaterial &material)
{
    const AttributionShare &part = material.byUser.attribution;
    const std::int64_t total = material.byUser.total.cost;
    if (!material.byRepository.repositoriesVisible || total == 0)
        return std::nullopt;
    DigestSection section{u"attribution"_s, DigestWording::tr("Attributed to repositories"), {}, {}, {}, {}, {}};
    section.sentences.append(DigestWording::tr("%1 of %2 (%3) could be attributed to repositories.")
                                 .arg(money(part.attributed()), money(total), share(part.attributed(), total)));
    DigestTable table{{}, {DigestWording::tr("How"), DigestWording::tr("Cost"), DigestWording::tr("Share")}, {},
        {DigestWording::tr("Total"), money(total), share(total, total)}};
    for (const auto &[words, cost] : {std::pair{DigestWording::tr("By commits of the same day"), part.sameDay},
             std::pair{DigestWording::tr("By commits of the 7 days after"), part.nextDays},
             std::pair{DigestWording::tr("By commits of the 7 days before"), part.daysBefore},
             std::pair{DigestWording::tr("Unattributed"), part.unattributed}})
        table.rows.push_back({{words, money(cost), share(cost, total)}, -1, DigestTone::Plain});
    section.tables.push_back(table);
    return section;
}

std::optional<DigestSection> reconciliation(const DigestMaterial &material)
{
    const CycleChecks checks = checkCycles(material.source, material.period, {});
    if (checks.cycles.empty())
        return std::nullopt;
    DigestSection section{u"reconciliation"_s, DigestWording::tr("Reconciliation"), {}, {}, {}, {}, {}};
    const bool named = material.source.picture.directory().connections.size() > 1;
    for (const CycleCheck &check : checks.cycles)
        section.sentences.append(checkSentence(check, named));
    return section;
}

std::optional<DigestSection> freshness(const DigestMaterial &material)
{
    const ExploreAnswer &answer = material.byUser;
    DigestSection section{u"freshness"_s, DigestWording::tr("Completeness"), {}, {}, {}, {}, {}};
    if (answer.newestEventMs)
        section.sentences.append(DigestWording::tr("The newest event is of %1.").arg(moment(*answer.newestEventMs)));
    section.sentences.append(answer.total.uncosted == 0
            ? DigestWording::tr("Every event of the %1 has a cost (%2).")
                  .arg(material.periodWord(),
                      counted(answer.total.events, DigestWording::tr("event"), DigestWording::tr("events")))
            : DigestWording::tr("%1 of %2 have no known cost and are not in these figures.")
                  .arg(count(answer.total.uncosted),
                      counted(answer.total.events, DigestWording::tr("event"), DigestWording::tr("events"))));
    section.sentences.append(material.settled
            ? DigestWording::tr("More than 48 hours have passed since the %1 ended: its figures have settled.")
                  .arg(material.periodWord())
            : DigestWording::tr(
                "Figures settle 48 hours after they were incurred: until %1 those of this %2 can still change.")
                  .arg(moment(material.period.endMs() + 2 * msPerDay), material.periodWord()));
    return section;
}

} // namespace spend::digestsections

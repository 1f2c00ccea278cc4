// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/explanationtext.h"

#include "core/domain/decimal.h"
#include "ui/explain/cycletext.h"
#include "ui/explain/documenttext.h"
#include "ui/explorer/exploretext.h"
#include "ui/overview/overviewtext.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
struct ExplanationText {
    Q_DECLARE_TR_FUNCTIONS(ExplanationText)
};

const QString dot = u" · "_s;

QString exactText(std::int64_t value, ValueUnit unit)
{
    switch (unit) {
    case ValueUnit::Money:
        return exactMoneyText(Money{value});
    case ValueUnit::Requests: {
        QString text = QString::fromStdString(scaledText(value, 6));
        return text.replace(u'.', screenLocale().decimalPoint());
    }
    default:
        return countText(value);
    }
}

/// "Ann, Bob and 7 more"
QString listText(const QStringList &labels)
{
    constexpr qsizetype most = 6;
    if (labels.size() <= most)
        return labels.join(u", "_s);
    return ExplanationText::tr("%1 and %2 more").arg(labels.mid(0, most).join(u", "_s)).arg(labels.size() - most);
}

void writeScope(DocumentText &text, const FigureExplanation &e, UtcDay today)
{
    text.heading(ExplanationText::tr("Range"));
    text.paragraph(rangeText(e.scope.range, today) + dot
        + (e.scope.range.days() == 1 ? ExplanationText::tr("1 day, UTC")
                                     : ExplanationText::tr("%1 days, UTC").arg(e.scope.range.days())));
    text.heading(ExplanationText::tr("Filters"));
    if (e.filters.empty())
        text.paragraph(ExplanationText::tr("None: everybody, every model, everything"));
    for (const ScopeFilter &filter : e.filters)
        text.paragraph((filter.excluding ? ExplanationText::tr("%1 is not %2") : ExplanationText::tr("%1 is %2"))
                           .arg(dimensionTitle(filter.dimension), listText(filter.labels)));
}

/// "$412.50 divided by 12 people"
QString divisionText(const FigureExplanation &e)
{
    const QString dividend = exactText(measureOf(e.figures, e.scope.measure), e.unit);
    switch (e.scope.basis) {
    case Basis::PerActiveUser:
        return e.people == 1 ? ExplanationText::tr("%1 divided by 1 person").arg(dividend)
                             : ExplanationText::tr("%1 divided by %2 people").arg(dividend, countText(e.people));
    case Basis::PerRequest:
        return ExplanationText::tr("%1 divided by %2 requests")
            .arg(dividend, exactText(e.figures.requests, ValueUnit::Requests));
    case Basis::PerMillionTokens:
        return ExplanationText::tr("%1 divided by %2 tokens, times a million")
            .arg(dividend, countText(e.figures.tokens()));
    case Basis::Total:
        break;
    }
    return {};
}

void writeDefinition(DocumentText &text, const FigureExplanation &e)
{
    text.heading(ExplanationText::tr("What it counts"));
    text.paragraph(e.definition);
    if (e.basisDefinition.isEmpty())
        return;
    text.paragraph(e.basisDefinition);
    text.paragraph(divisionText(e));
}

void writePaths(DocumentText &text, const PathCounts &paths, Measure measure, UtcDay today)
{
    text.beginTable({ExplanationText::tr("How an event's cost is found"), ExplanationText::tr("Events"),
        ExplanationText::tr("Cost")});
    for (int i = 0; i < costPathCount; ++i) {
        const PathShare &share = paths.cost[std::size_t(i)];
        text.row({costPathRule(CostPath(i)), countText(share.events), moneyText(share.cost)});
    }
    text.endTable();
    if (dependsOnBilling(measure)) {
        text.beginTable({ExplanationText::tr("How it is told what is on-demand"), ExplanationText::tr("Events"),
            ExplanationText::tr("On-demand")});
        for (int i = 0; i < billingPathCount; ++i) {
            const PathShare &share = paths.billing[std::size_t(i)];
            text.row({billingPathRule(BillingPath(i)), countText(share.events), moneyText(share.onDemand)});
        }
        text.endTable();
    }
    if (paths.lookedFrom)
        text.remark(ExplanationText::tr("Counted for the events from %1 on, %2 of %3: the newest.")
                        .arg(dayText(*paths.lookedFrom, today), countText(paths.looked), countText(paths.all)));
    if (paths.withoutRepositories)
        text.remark(ExplanationText::tr("Counted before cost is shared out to repositories: an event names none."));
}

void writeSource(DocumentText &text, const FigureExplanation &e, UtcDay today)
{
    text.heading(ExplanationText::tr("Where it comes from"));
    text.paragraph(ExplanationText::tr("Cursor's usage events: %1.").arg(e.fields.join(u", "_s)));
    if (e.paths)
        writePaths(text, *e.paths, e.scope.measure, today);
}

QString freshnessText(const ConnectionFreshness &connection, std::int64_t nowMs)
{
    QStringList parts;
    parts.append(connection.lastSuccessMs
            ? ExplanationText::tr("synced %1").arg(momentText(*connection.lastSuccessMs, nowMs))
            : ExplanationText::tr("no sync complete yet"));
    if (connection.newestEventMs)
        parts.append(ExplanationText::tr("newest event %1").arg(momentText(*connection.newestEventMs, nowMs)));
    if (connection.coveredFrom)
        parts.append(
            ExplanationText::tr("complete from %1").arg(dayText(*connection.coveredFrom, UtcDay::ofMs(nowMs))));
    return u"%1: %2"_s.arg(connection.name, parts.join(dot));
}

/// The provisional part, in the figure's own terms where it is a sum.
QString provisionalText(const FigureExplanation &e)
{
    if (e.provisional.events == 0)
        return ExplanationText::tr("Settled: none of it is from the last 48 hours.");
    const QString events = e.provisional.events == 1
        ? ExplanationText::tr("1 event")
        : ExplanationText::tr("%1 events").arg(countText(e.provisional.events));
    if (e.scope.activePeople || e.scope.basis != Basis::Total)
        return ExplanationText::tr("%1 of the last 48 hours are part of it, and may still change.").arg(events);
    const std::int64_t part = measureOf(e.provisional, e.scope.measure);
    return ExplanationText::tr("%1 of it (%2), from %3 of the last 48 hours, may still change.")
        .arg(e.unit == ValueUnit::Money ? moneyText(part) : exactText(part, e.unit), shareText(part, *e.value), events);
}

void writeFreshness(DocumentText &text, const FigureExplanation &e)
{
    text.heading(ExplanationText::tr("How fresh it is"));
    for (const ConnectionFreshness &connection : e.connections) {
        text.paragraph(freshnessText(connection, e.computedMs));
        if (!connection.coversRange)
            text.paragraph(ExplanationText::tr("%1 is not complete for the whole range: earlier events are missing.")
                               .arg(connection.name),
                &Tokens::caution);
    }
    if (e.connections.empty())
        text.paragraph(ExplanationText::tr("No connection is in scope."));
    text.paragraph(provisionalText(e));
}

void writeGaps(DocumentText &text, const FigureExplanation &e)
{
    text.heading(ExplanationText::tr("What it lacks"));
    if (e.figures.uncosted == 0)
        text.paragraph(ExplanationText::tr("Every event has a cost."));
    else
        text.paragraph(e.figures.uncosted == 1
                ? ExplanationText::tr("1 event has no cost and counts as 0.")
                : ExplanationText::tr("%1 events have no cost and count as 0.").arg(countText(e.figures.uncosted)),
            &Tokens::caution);
    for (const ConnectionFreshness &connection : e.connections) {
        if (connection.skippedMost == 0)
            continue;
        text.paragraph(connection.skippedMost == connection.skippedLast
                ? ExplanationText::tr("%1: the last sync skipped %2 malformed records.")
                      .arg(connection.name, countText(connection.skippedLast))
                : ExplanationText::tr("%1: the last sync skipped %2 malformed records, an earlier one %3.")
                      .arg(connection.name, countText(connection.skippedLast), countText(connection.skippedMost)),
            &Tokens::caution);
        text.remark(
            ExplanationText::tr("Such a record can't be read, not even when it happened, so it is in no figure."));
    }
}

void writeAttribution(DocumentText &text, const FigureExplanation &e)
{
    text.heading(ExplanationText::tr("Attribution to repositories, of the cost"));
    if (!e.repositoriesVisible) {
        text.paragraph(ExplanationText::tr("Repositories are not visible with this key, so nothing is attributed."));
        return;
    }
    const AttributionShare &a = e.attribution;
    const auto row = [&](const QString &label, std::int64_t part) {
        text.row({label, moneyText(part), shareText(part, e.figures.cost)});
    };
    text.beginTable();
    row(ExplanationText::tr("By commits of the same day"), a.sameDay);
    row(ExplanationText::tr("By commits of the 7 days after"), a.nextDays);
    row(ExplanationText::tr("By commits of the 7 days before"), a.daysBefore);
    row(ExplanationText::tr("Unattributed"), a.unattributed);
    text.endTable();
}

QString checkText(const CycleCheck &check, bool named, UtcDay today)
{
    QString text = rangeText(check.cycle, today);
    if (named)
        text = check.connectionName + u", "_s + text;
    QStringList notes{phaseWord(check.phase)};
    if (check.partly)
        notes.append(ExplanationText::tr("partly in range"));
    if (!check.covered)
        notes.append(ExplanationText::tr("events incomplete"));
    return u"%1 (%2)"_s.arg(text, notes.join(u", "_s));
}

void writeReconciliation(DocumentText &text, const FigureExplanation &e, UtcDay today)
{
    text.heading(ExplanationText::tr("Reconciliation with Cursor's own spend"));
    const CycleChecks &checks = e.cycles;
    if (checks.cycles.empty()) {
        text.paragraph(ExplanationText::tr("No billing cycle with events is touched."));
        return;
    }
    const bool named = e.connections.size() > 1;
    text.beginTable({ExplanationText::tr("Cycle, whole"), ExplanationText::tr("Users that match"),
        ExplanationText::tr("Difference")});
    for (const CycleCheck &check : checks.cycles) {
        if (!check.kept) {
            text.row({checkText(check, named, today), ExplanationText::tr("no spend kept"), u"–"_s});
            continue;
        }
        text.row({checkText(check, named, today),
            ExplanationText::tr("%1 of %2").arg(countText(check.matched), countText(check.matched + check.unmatched)),
            check.unmatched == 0 ? ExplanationText::tr("none") : signedMoneyText(check.difference)});
    }
    text.endTable();
    if (checks.wider)
        text.remark(ExplanationText::tr("Cursor tells spend by user only, so the other filters are left aside here."));
    if (checks.olderLeftOut)
        text.remark(ExplanationText::tr("Only the newest %1 cycles are listed.").arg(mostCyclesChecked));
}
} // namespace

QString figureTitle(const FigureScope &scope)
{
    const QString title =
        scope.activePeople ? ExplanationText::tr("Active people") : valueTitle(scope.measure, scope.basis);
    if (scope.what.isEmpty())
        return title;
    // "Cost this cycle" says it already.
    return scope.what.contains(title, Qt::CaseInsensitive) ? scope.what : u"%1: %2"_s.arg(scope.what, title);
}

QString exactFigureText(const FigureExplanation &explanation)
{
    return explanation.value ? exactText(*explanation.value, explanation.unit) : u"–"_s;
}

void writeExplanation(DocumentText &text, const FigureExplanation &explanation)
{
    const UtcDay today = UtcDay::ofMs(explanation.computedMs);
    text.figure(exactFigureText(explanation));
    if (!explanation.value)
        text.remark(ExplanationText::tr("There is nothing to divide by."));
    writeDefinition(text, explanation);
    writeScope(text, explanation, today);
    writeSource(text, explanation, today);
    writeFreshness(text, explanation);
    writeGaps(text, explanation);
    writeAttribution(text, explanation);
    writeReconciliation(text, explanation, today);
    text.remark(ExplanationText::tr("As of %1").arg(momentText(explanation.computedMs, explanation.computedMs)));
}

} // namespace spend::ui

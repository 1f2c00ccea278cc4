// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/digest.h"

#include "core/analysis/period.h"
#include "core/analysis/queryscope.h"
#include "core/analysis/spendpicture.h"
#include "core/calendar/calendar.h"
#include "core/digest/digestsections.h"
#include "core/digest/digestwords.h"

#include <QCoreApplication>
#include <QDate>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct DigestWording {
    Q_DECLARE_TR_FUNCTIONS(DigestWording)
};

ExploreAnswer explored(SpendSource &source, Dimension by, const DateRange &period, const DateRange &before)
{
    ExploreView view;
    view.range = {RangeRule::Kind::Custom, period};
    view.by = {by};
    view.comparison = {Comparison::Kind::Custom, before};
    return answerExplore(source.picture, view, source.nowMs);
}

QString scopeText(const SpendPicture &picture)
{
    QStringList names;
    for (const ConnectionFacts *facts : connectionsInScope(picture.directory(), {}))
        names.append(picture.names().connectionName(facts->id));
    names.sort(Qt::CaseInsensitive);
    return names.join(u", "_s);
}

QString periodText(DigestKind kind, const DateRange &period)
{
    const QString range = digestwords::range(period);
    if (kind == DigestKind::CycleEnd)
        return range;
    int year = 0;
    const int week = QDate(period.first.year(), period.first.month(), period.first.dayOfMonth()).weekNumber(&year);
    return DigestWording::tr("%1, week %2").arg(range).arg(week);
}
} // namespace

DigestAnswer answerDigest(SpendSource &source, const DigestQuestion &question)
{
    const UtcDay today = UtcDay::ofMs(source.nowMs);
    const CycleRule cycles = leadingCycles(connectionsInScope(source.picture.directory(), {}), today);
    DigestAnswer answer;
    answer.question = question;
    answer.hasData = source.picture.hasEvents();
    answer.period = digestPeriod(question, cycles, today);
    answer.before = digestPeriodBefore(question.kind, answer.period, cycles);
    answer.isLast = answer.period == lastDigestPeriod(question.kind, cycles, today);
    const auto held = source.picture.days();
    answer.hasEarlier = held && held->first < answer.period.first;
    answer.settled = source.nowMs >= answer.period.endMs() + 2 * msPerDay;
    answer.computedMs = source.nowMs;

    const auto by = [&](Dimension dimension) { return explored(source, dimension, answer.period, answer.before); };
    const DigestMaterial material{source, question, answer.period, answer.before, answer.isLast, answer.settled,
        loadCalendar(source.store), by(Dimension::User), by(Dimension::Group), by(Dimension::Model),
        by(Dimension::Repository)};
    DigestDocument &document = answer.document;
    document.title =
        question.kind == DigestKind::Weekly ? DigestWording::tr("Weekly digest") : DigestWording::tr("Cycle digest");
    document.period = periodText(question.kind, answer.period);
    document.scope = scopeText(source.picture);
    document.asOf = DigestWording::tr("Data as of %1. Days are UTC days.").arg(digestwords::moment(source.nowMs));
    using namespace digestsections;
    for (const auto build :
        {&cost, &drivers, &tops, &forecast, &budgets, &anomalies, &seats, &attribution, &reconciliation, &freshness}) {
        if (auto section = build(material))
            document.sections.push_back(std::move(*section));
    }
    return answer;
}

QString digestFileName(const DigestAnswer &answer)
{
    return u"spendscope-digest-%1-%2"_s.arg(answer.period.first.iso(), digestWord(answer.question.kind));
}

} // namespace spend

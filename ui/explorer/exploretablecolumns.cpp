// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/timebucket.h"
#include "ui/explorer/exploretableline.h"
#include "ui/explorer/exploretext.h"
#include "ui/explorer/keytext.h"
#include "ui/overview/overviewtext.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/peoplenames.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
struct ExploreTableText {
    Q_DECLARE_TR_FUNCTIONS(ExploreTableText)
};

FigureColumn plainColumn(const ExploreAnswer &answer, ExploreField field)
{
    const ExploreView &view = answer.view;
    const bool total = view.basis == Basis::Total;
    // What the measure's own column shows need not stand beside it again.
    const auto usual = [&](Measure measure, bool wanted) { return wanted && !(total && view.measure == measure); };
    const bool costs = answer.unit == ValueUnit::Money;
    switch (field) {
    case ExploreField::Name:
        return {u"name"_s, dimensionTitle(view.by.front()), CellKind::Name, 230};
    case ExploreField::Share:
        return total ? FigureColumn{u"share"_s, ExploreTableText::tr("Share"), CellKind::Share, 160}
                     : FigureColumn{u"share"_s, ExploreTableText::tr("Level"), CellKind::Share, 110, true, true,
                         ExploreTableText::tr("Against the largest: ratios have no share of a whole")};
    case ExploreField::Value:
        return {u"measure"_s, valueTitle(view.measure, view.basis), CellKind::Figure, 118, true, false};
    case ExploreField::Change:
        return {u"change"_s, ExploreTableText::tr("Change"), CellKind::Change, 88};
    case ExploreField::Difference:
        return {u"difference"_s, ExploreTableText::tr("Difference"), CellKind::Figure, 100, false};
    case ExploreField::Before:
        return {u"before"_s, ExploreTableText::tr("Before"), CellKind::Figure, 110, false, true,
            ExploreTableText::tr("In the period of comparison")};
    case ExploreField::Cost:
        return {u"cost"_s, measureTitle(Measure::Cost), CellKind::Figure, 110, usual(Measure::Cost, true)};
    case ExploreField::OnDemand:
        return {u"ondemand"_s, measureTitle(Measure::OnDemand), CellKind::Figure, 110,
            usual(Measure::OnDemand, total && costs)};
    case ExploreField::Included:
        return {u"included"_s, measureTitle(Measure::Included), CellKind::Figure, 110, false};
    case ExploreField::Events:
        return {u"events"_s, measureTitle(Measure::Events), CellKind::Figure, 84, usual(Measure::Events, true)};
    case ExploreField::Requests:
        return {u"requests"_s, measureTitle(Measure::Requests), CellKind::Figure, 84,
            usual(Measure::Requests, view.basis == Basis::PerRequest)};
    case ExploreField::Tokens:
        return {
            u"tokens"_s, ExploreTableText::tr("Tokens"), CellKind::Figure, 84, view.basis == Basis::PerMillionTokens};
    case ExploreField::Input:
        return {u"input"_s, measureTitle(Measure::InputTokens), CellKind::Figure, 90, false};
    case ExploreField::Output:
        return {u"output"_s, measureTitle(Measure::OutputTokens), CellKind::Figure, 90, false};
    case ExploreField::CacheWrite:
        return {u"cachewrite"_s, measureTitle(Measure::CacheWriteTokens), CellKind::Figure, 90, false};
    case ExploreField::CacheRead:
        return {u"cacheread"_s, measureTitle(Measure::CacheReadTokens), CellKind::Figure, 90, false};
    case ExploreField::Uncosted:
        return {u"uncosted"_s, ExploreTableText::tr("No cost"), CellKind::Figure, 84, false, true,
            ExploreTableText::tr("Events that Cursor has not given a cost")};
    case ExploreField::Users:
        return {u"users"_s, ExploreTableText::tr("Active users"), CellKind::Figure, 90};
    case ExploreField::Trend:
        return {u"trend"_s, ExploreTableText::tr("Trend"), CellKind::Trend, 100};
    case ExploreField::Part:
    case ExploreField::OtherParts:
        break;
    }
    return {};
}

bool countsUsers(const ExploreAnswer &answer)
{
    return answer.view.basis == Basis::PerActiveUser && answer.view.by.front() != Dimension::User;
}
} // namespace

bool isMatrix(const ExploreAnswer &answer)
{
    return answer.view.layout == TableLayout::Matrix && answer.view.by.size() > 1 && !answer.columns.empty();
}

bool isByTime(const ExploreAnswer &answer)
{
    return !answer.view.by.empty() && isTime(answer.view.by.front());
}

std::vector<ExploreTableColumn> exploreColumns(const ExploreAnswer &answer)
{
    std::vector<ExploreTableColumn> columns;
    if (isMatrix(answer)) {
        columns.push_back({ExploreField::Name});
        for (std::size_t i = 0; i < std::min(answer.columns.size(), mostParts); ++i)
            columns.push_back({ExploreField::Part, std::uint32_t(i)});
        if (answer.columns.size() > mostParts)
            columns.push_back({ExploreField::OtherParts});
        columns.push_back({ExploreField::Value});
        return columns;
    }
    for (int field = int(ExploreField::Name); field <= int(ExploreField::Trend); ++field) {
        const bool told = ExploreField(field) == ExploreField::Users ? countsUsers(answer)
            : ExploreField(field) == ExploreField::Trend             ? !isByTime(answer) // each row is one point of it
                                                                     : true;
        if (told)
            columns.push_back({ExploreField(field)});
    }
    return columns;
}

QList<FigureColumn> exploreFigureColumns(const ExploreAnswer &answer, const std::vector<ExploreTableColumn> &columns)
{
    const UtcDay today = UtcDay::ofMs(answer.computedMs);
    QList<FigureColumn> figureColumns;
    for (const ExploreTableColumn &column : columns) {
        if (column.field == ExploreField::Part) {
            const ExploreColumn &part = answer.columns[column.part];
            const QString label = keyText(answer.view.by[1], part.key, part.label, today);
            figureColumns.append({u"part:"_s + part.key, label, CellKind::Figure, 100, true, false,
                label == part.key || isTime(answer.view.by[1]) ? QString() : peoplenames::withKey(label, part.key)});
        } else if (column.field == ExploreField::OtherParts) {
            figureColumns.append({u"part"_s,
                ExploreTableText::tr("Other (%1)").arg(countText(std::int64_t(answer.columns.size() - mostParts))),
                CellKind::Figure, 100, true, false});
        } else {
            FigureColumn plain = plainColumn(answer, column.field);
            if (isMatrix(answer) && column.field == ExploreField::Value)
                plain.title =
                    answer.view.basis == Basis::Total ? ExploreTableText::tr("Total") : ExploreTableText::tr("Overall");
            figureColumns.append(plain);
        }
    }
    return figureColumns;
}

} // namespace spend::ui

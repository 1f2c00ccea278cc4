// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplecolumns.h"

#include "core/analysis/subjectratios.h"
#include "ui/explorer/exploretext.h"
#include "ui/people/peopletext.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/peoplenames.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
struct PeopleColumns {
    Q_DECLARE_TR_FUNCTIONS(PeopleColumns)
};

using Tone = FigureModel::Tone;
constexpr double muchRising = 5; ///< per cent from which a rise is shown in red

Change changeOf(const PeopleRows &rows, int row)
{
    return Change::between(rows.figures(row).cost, rows.previous(row), rows.comparable);
}

Tone toneOf(const Change &change)
{
    if (change.kind != Change::Kind::Percent)
        return change.kind == Change::Kind::Amount ? Tone::Plain : Tone::Muted;
    return change.percent >= muchRising ? Tone::Bad : change.percent <= -0.5 ? Tone::Good : Tone::Plain;
}

QString tokensText(const Figures &figures)
{
    return PeopleColumns::tr("%1 input, %2 output, %3 cache write, %4 cache read")
        .arg(countText(figures.inputTokens), countText(figures.outputTokens), countText(figures.cacheWriteTokens),
            countText(figures.cacheReadTokens));
}

/// A column of one ratio of the figures.
PeopleColumn ratioColumn(
    const PeopleRows &rows, FigureColumn column, Basis basis, std::optional<std::int64_t> (*ratio)(const Figures &))
{
    return {std::move(column), [rows, ratio](int row) { return unitPriceText(ratio(rows.figures(row))); },
        [rows, ratio](int row) { return ratio(rows.figures(row)); }, {}, {}, unitPriceText(ratio(rows.total)), {},
        PeopleMeaning{Measure::Cost, basis}};
}
} // namespace

PeopleColumn nameColumn(const PeopleRows &rows, const QString &title, const QString &total)
{
    return {{u"name"_s, title, CellKind::Name, 190}, rows.label, {},
        [rows](int row) { return peoplenames::withKey(rows.label(row), rows.key(row)); }, {}, total};
}

PeopleColumn shareColumn(const PeopleRows &rows)
{
    return {{u"share"_s, PeopleColumns::tr("Share"), CellKind::Share, 120},
        [rows](int row) { return shareText(rows.figures(row).cost, rows.total.cost); },
        [rows](int row) { return rows.figures(row).cost; }, {}, [](int) { return Tone::Muted; }};
}

PeopleColumn costColumn(const PeopleRows &rows)
{
    return {{u"cost"_s, PeopleColumns::tr("Cost"), CellKind::Figure, 100},
        [rows](int row) { return moneyText(rows.figures(row).cost); },
        [rows](int row) { return rows.figures(row).cost; },
        [rows](int row) {
            const Figures &figures = rows.figures(row);
            const QString exact = exactMoneyText(Money{figures.cost});
            return figures.uncosted == 0
                ? exact
                : PeopleColumns::tr("%1; %2 events without a cost").arg(exact, countText(figures.uncosted));
        },
        {}, moneyText(rows.total.cost), exactMoneyText(Money{rows.total.cost}), PeopleMeaning{}};
}

PeopleColumn changeColumn(const PeopleRows &rows)
{
    return {{u"change"_s, PeopleColumns::tr("Change"), CellKind::Change, 80},
        [rows](int row) { return changeOf(rows, row).text(); },
        [rows](int row) {
            return rows.comparable ? std::optional(rows.figures(row).cost - rows.previous(row)) : std::nullopt;
        },
        [rows](int row) {
            return rows.comparable ? PeopleColumns::tr("before: %1").arg(moneyText(rows.previous(row))) : QString();
        },
        [rows](int row) { return toneOf(changeOf(rows, row)); },
        Change::between(rows.total.cost, rows.totalPrevious, rows.comparable).text()};
}

PeopleColumn onDemandColumn(const PeopleRows &rows)
{
    return {{u"onDemand"_s, PeopleColumns::tr("On-demand"), CellKind::Figure, 100},
        [rows](int row) { return moneyText(rows.figures(row).onDemand); },
        [rows](int row) { return rows.figures(row).onDemand; },
        [rows](int row) { return exactMoneyText(Money{rows.figures(row).onDemand}); }, {},
        moneyText(rows.total.onDemand), {}, PeopleMeaning{Measure::OnDemand}};
}

PeopleColumn eventsColumn(const PeopleRows &rows)
{
    return {{u"events"_s, PeopleColumns::tr("Events"), CellKind::Figure, 80},
        [rows](int row) { return countText(rows.figures(row).events); },
        [rows](int row) { return rows.figures(row).events; }, {}, {}, countText(rows.total.events), {},
        PeopleMeaning{Measure::Events}};
}

PeopleColumn requestsColumn(const PeopleRows &rows)
{
    return {{u"requests"_s, PeopleColumns::tr("Requests"), CellKind::Figure, 80},
        [rows](int row) { return valueText(rows.figures(row).requests, ValueUnit::Requests); },
        [rows](int row) { return rows.figures(row).requests; }, {}, {},
        valueText(rows.total.requests, ValueUnit::Requests), {}, PeopleMeaning{Measure::Requests}};
}

PeopleColumn tokensColumn(const PeopleRows &rows)
{
    return {{u"tokens"_s, PeopleColumns::tr("Tokens"), CellKind::Figure, 80, true, true, {}, 1},
        [rows](int row) { return shortCountText(rows.figures(row).tokens()); },
        [rows](int row) { return rows.figures(row).tokens(); },
        [rows](int row) { return tokensText(rows.figures(row)); }, {}, shortCountText(rows.total.tokens()),
        tokensText(rows.total), PeopleMeaning{Measure::Tokens}};
}

PeopleColumn cacheColumn(const PeopleRows &rows)
{
    const auto parts = [](const Figures &figures) -> std::optional<std::int64_t> {
        const auto share = cacheShare(figures);
        return share ? std::optional(static_cast<std::int64_t>(*share * 1e9)) : std::nullopt;
    };
    return {{u"cache"_s, PeopleColumns::tr("Cached"), CellKind::Figure, 80, true, true, cacheShareExplanation()},
        [rows](int row) { return percentText(cacheShare(rows.figures(row))); },
        [rows, parts](int row) { return parts(rows.figures(row)); }, {}, {}, percentText(cacheShare(rows.total))};
}

PeopleColumn perRequestColumn(const PeopleRows &rows)
{
    return ratioColumn(rows, {u"perRequest"_s, PeopleColumns::tr("Per request"), CellKind::Figure, 110},
        Basis::PerRequest, &costPerRequest);
}

PeopleColumn perMillionColumn(const PeopleRows &rows)
{
    return ratioColumn(rows,
        {u"perMillion"_s, PeopleColumns::tr("Per M tokens"), CellKind::Figure, 120, true, true,
            PeopleColumns::tr("Cost per million tokens of all classes")},
        Basis::PerMillionTokens, &costPerMillionTokens);
}

PeopleColumn textColumn(const QString &word, const QString &title, std::function<QString(int)> text, int weight)
{
    return {{word, title, CellKind::Text, weight}, std::move(text), {}, {}, [](int) { return Tone::Muted; }};
}

PeopleColumn countColumn(const QString &word, const QString &title,
    std::function<std::optional<std::int64_t>(int)> count, const QString &total, const QString &explanation)
{
    return {{word, title, CellKind::Figure, 80, true, true, explanation},
        [count](int row) {
            const auto value = count(row);
            return value ? countText(*value) : u"–"_s;
        },
        count, {}, {}, total};
}

PeopleColumn trendColumn()
{
    return {{u"trend"_s, PeopleColumns::tr("Trend"), CellKind::Trend, 90}};
}

PeopleColumn unusual(PeopleColumn column)
{
    column.column.usual = false;
    return column;
}

std::function<double(int)> costFractions(const PeopleRows &rows, int count)
{
    std::int64_t largest = 0;
    for (int row = 0; row < count; ++row)
        largest = std::max(largest, rows.figures(row).cost);
    return [rows, largest](int row) {
        return largest > 0 ? std::clamp(double(rows.figures(row).cost) / double(largest), 0.0, 1.0) : 0.0;
    };
}

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explore.h"
#include "ui/table/figuremodel.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace spend::ui
{

/// What a column of Explorer's table tells of a line.
enum class ExploreField {
    Name,
    Share,
    Value, ///< the view's measure on its basis
    Change,
    Difference,
    Before,
    Cost,
    OnDemand,
    Included,
    Events,
    Requests,
    Tokens,
    Input,
    Output,
    CacheWrite,
    CacheRead,
    Uncosted,
    Users,
    Trend,
    Part, ///< one value of the second dimension, in a column of its own
    OtherParts, ///< the values that have none, together
};

struct ExploreTableColumn {
    ExploreField field = ExploreField::Name;
    std::uint32_t part = 0; ///< Part: into ExploreAnswer::columns
};

/// Most values of the second dimension with a column of their own.
inline constexpr std::size_t mostParts = 12;

/// Whether the table shows the second dimension as columns.
bool isMatrix(const ExploreAnswer &answer);
/// Whether rows are grouped by days, weeks, months or cycles: the chart then has one series, their total.
bool isByTime(const ExploreAnswer &answer);
/// The columns for an answer, and what they are for the table.
std::vector<ExploreTableColumn> exploreColumns(const ExploreAnswer &answer);
QList<FigureColumn> exploreFigureColumns(const ExploreAnswer &answer, const std::vector<ExploreTableColumn> &columns);

/// One line of the table: a row, "Other", a value of the second dimension within a row, or the total.
struct ExploreLine {
    enum class Kind { Row, Other, Part, Total };
    Kind kind = Kind::Row;
    Figures figures;
    Figures before;
    std::optional<std::int64_t> value;
    std::optional<std::int64_t> valueBefore;
    std::optional<int> users; ///< where they are counted
    bool compared = false; ///< valueBefore says something
    ExploreRow::Standing standing = ExploreRow::Standing::Both;
};

/// Figures on the answer's basis. \c users: nothing where nobody counted them.
std::optional<std::int64_t> valueOf(const ExploreAnswer &answer, const Figures &figures, std::optional<int> users);

/// A value of the answer's measure and basis; ratios of money with more digits.
QString valueText(const ExploreAnswer &answer, std::optional<std::int64_t> value);
/// What a line says in a field other than the name, and what it sorts by.
QString lineText(const ExploreAnswer &answer, const ExploreLine &line, ExploreField field);
QString lineToolTip(const ExploreAnswer &answer, const ExploreLine &line, ExploreField field);
std::optional<std::int64_t> lineValue(const ExploreAnswer &answer, const ExploreLine &line, ExploreField field);
FigureModel::Tone lineTone(const ExploreAnswer &answer, const ExploreLine &line, ExploreField field);

} // namespace spend::ui

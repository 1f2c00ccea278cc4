// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/anomalies/anomalymodel.h"

#include "ui/anomalies/anomalywords.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/peoplenames.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

AnomalyModel::AnomalyModel(QObject *parent)
    : FigureListModel(parent)
{
    setFigureColumns({
        {u"name"_s, tr("Who or what"), CellKind::Name, 130},
        {u"kind"_s, tr("What"), CellKind::Text, 200},
        {u"observed"_s, tr("Observed"), CellKind::Figure, 96, true, true, tr("What it came to on its days"), 1},
        {u"usual"_s, tr("Usual"), CellKind::Figure, 84, false, true,
            tr("What is usual in its place: by its own history, or of others")},
        {u"excess"_s, tr("Beyond"), CellKind::Figure, 80, true, true, tr("Dollars beyond the usual")},
        {u"sure"_s, tr("How sure"), CellKind::Text, 76, true, true,
            tr("How far beyond chance it is, by its own history"), 2},
        {u"since"_s, tr("Since"), CellKind::Figure, 60},
        {u"trend"_s, tr("Trend"), CellKind::Trend, 60, false},
    });
    setSort(SinceColumn, Qt::DescendingOrder);
}

void AnomalyModel::setAnswer(std::shared_ptr<const AnomalyAnswer> answer, UtcDay today)
{
    beginNewRows();
    m_answer = std::move(answer);
    m_today = today;
    refill();
    endNewRows();
}

void AnomalyModel::setState(std::optional<AnomalyState> state)
{
    if (state == m_state)
        return;
    beginNewRows();
    m_state = state;
    refill();
    endNewRows();
}

const ListedAnomaly *AnomalyModel::anomalyAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &this->row(sourceRow(row));
}

void AnomalyModel::refill()
{
    m_rows.clear();
    for (std::size_t i = 0; m_answer && i < m_answer->anomalies.size(); ++i) {
        if (!m_state || m_answer->anomalies[i].state == *m_state)
            m_rows.push_back(i);
    }
}

QString AnomalyModel::text(const Anomaly &anomaly, int column) const
{
    switch (column) {
    case NameColumn:
        return anomaly.label;
    case KindColumn:
        return kindTitle(anomaly.kind);
    case ObservedColumn:
        return amountText(anomaly, anomaly.observed);
    case UsualColumn:
        return anomaly.usual > 0 ? amountText(anomaly, anomaly.usual) : u"–"_s;
    case ExcessColumn:
        return moneyText(anomaly.excess);
    case SureColumn:
        return sureText(anomaly.confidence);
    case SinceColumn:
        return dayText(anomaly.days.first, m_today);
    default:
        return {};
    }
}

QVariant AnomalyModel::cell(int source, int column, int role) const
{
    const ListedAnomaly &listed = row(source);
    const Anomaly &anomaly = listed.anomaly;
    switch (role) {
    case Qt::DisplayRole:
        return text(anomaly, column);
    case Qt::ToolTipRole:
        return column == NameColumn ? peoplenames::inText(anomaly.key) : anomaly.text;
    case KeyRole:
        return anomaly.id;
    case MarkRole:
        if (column == KindColumn)
            return listed.state == AnomalyState::Open ? u"warning"_s
                : listed.state == AnomalyState::Muted ? u"pause"_s
                                                      : u"check"_s;
        return {};
    case ToneRole:
        if (column == KindColumn)
            return int(listed.state == AnomalyState::Open ? Tone::Caution : Tone::Muted);
        return int(column == UsualColumn ? Tone::Muted : Tone::Plain);
    case TrendRole: {
        if (column != TrendColumn)
            return {};
        TrendValues trend;
        for (const AnomalyDay &day : anomaly.series)
            trend.values.append(day.value);
        return QVariant::fromValue(trend);
    }
    default:
        return {};
    }
}

std::optional<std::int64_t> AnomalyModel::sortValue(int source, int column) const
{
    const Anomaly &anomaly = row(source).anomaly;
    switch (column) {
    case ObservedColumn:
        return anomaly.observed;
    case UsualColumn:
        return anomaly.usual;
    case ExcessColumn:
    case TrendColumn:
        return anomaly.excess;
    case SureColumn:
        return std::int64_t(anomaly.confidence * 1e6);
    default:
        // Of one day, the larger first.
        return std::int64_t{anomaly.days.first.number} * 100'000'000 + anomaly.excess / 100'000'000;
    }
}

Qt::SortOrder AnomalyModel::naturalOrder(int column) const
{
    return sortsByText(column) ? Qt::AscendingOrder : Qt::DescendingOrder;
}

} // namespace spend::ui

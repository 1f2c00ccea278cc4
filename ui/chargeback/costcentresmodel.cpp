// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chargeback/costcentresmodel.h"

#include "ui/widgets/moneytext.h"
#include "ui/widgets/peoplenames.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

CostCentresModel::CostCentresModel(QObject *parent)
    : FigureListModel(parent)
{
    setFigureColumns(
        {{u"who"_s, tr("E-mail or billing group"), CellKind::Name, 200}, {u"state"_s, tr("State"), CellKind::Text, 130},
            {u"centre"_s, tr("Cost centre"), CellKind::Text, 130}, {u"cost"_s, tr("Cost, 90 days"), CellKind::Figure}});
    setSort(StateColumn, Qt::AscendingOrder);
}

void CostCentresModel::setPreview(std::shared_ptr<const CostCentrePreview> preview)
{
    beginNewRows();
    m_preview = std::move(preview);
    m_rows.clear();
    if (m_preview) {
        for (const CostCentrePreview::Line &line : m_preview->lines) {
            State state = line.matches ? State::Matches : State::Unknown;
            if (m_preview->namedTwice.contains(line.rule.who, Qt::CaseInsensitive))
                state = State::NamedTwice;
            else if (line.groups > 1)
                state = State::SeveralGroups;
            m_rows.push_back({line.rule.who, {}, line.rule.centre, state, line.cost});
        }
        for (const CostCentrePreview::Person &person : m_preview->missing)
            m_rows.push_back({person.email, person.name, {}, State::Missing, person.cost});
    }
    endNewRows();
}

QString CostCentresModel::stateText(State state) const
{
    switch (state) {
    case State::NamedTwice:
        return tr("Named twice");
    case State::Unknown:
        return tr("Not known here");
    case State::Missing:
        return tr("In no cost centre");
    case State::SeveralGroups:
        return tr("Several groups");
    case State::Matches:
        break;
    }
    return tr("Matches");
}

QString CostCentresModel::totalText(int column) const
{
    if (!m_preview)
        return {};
    if (column == WhoColumn)
        return tr("%1 of it in cost centres").arg(shareText(m_preview->assigned, m_preview->total));
    return column == CostColumn ? moneyText(m_preview->total) : QString();
}

QVariant CostCentresModel::cell(int source, int column, int role) const
{
    const Row &row = m_rows[std::size_t(source)];
    if (role == KeyRole)
        return u"%1 %2"_s.arg(int(row.state)).arg(row.who);
    if (role == ToneRole && column == StateColumn)
        return int(row.state == State::Matches ? Tone::Plain : Tone::Caution);
    if (role == MarkRole && column == StateColumn)
        return row.state == State::Matches ? u"check"_s : u"exclamation"_s;
    if (role == Qt::ToolTipRole && column == StateColumn) {
        switch (row.state) {
        case State::NamedTwice:
            return tr("The list names it on more than one line; the last line counts.");
        case State::Unknown:
            return tr("No person and no billing group of this store is called so.");
        case State::Missing:
            return tr("No line of the list names this person or the billing group.");
        case State::SeveralGroups:
            return tr("More than one billing group is called so; all of them are meant.");
        case State::Matches:
            break;
        }
        return {};
    }
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && column != StateColumn))
        return {};
    switch (column) {
    case WhoColumn:
        return row.name.isEmpty() ? peoplenames::inText(row.who) : peoplenames::withKey(row.name, row.who);
    case StateColumn:
        return stateText(row.state);
    case CentreColumn:
        return row.centre.isEmpty() ? u"–"_s : row.centre;
    default:
        return moneyText(row.cost);
    }
}

std::optional<std::int64_t> CostCentresModel::sortValue(int source, int column) const
{
    return column == CostColumn ? std::optional(m_rows[std::size_t(source)].cost) : std::nullopt;
}

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/alertlogmodel.h"

#include "ui/widgets/datetext.h"

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
enum Column { SubjectColumn, MomentColumn, ChannelColumn, OutcomeColumn };
}

AlertLogModel::AlertLogModel(Clock &clock, QObject *parent)
    : FigureListModel(parent)
    , m_clock(clock)
{
    setFigureColumns({
        {u"subject"_s, tr("What"), CellKind::Name, 260},
        {u"moment"_s, tr("When"), CellKind::Text, 120},
        {u"channel"_s, tr("Channel"), CellKind::Text, 110},
        {u"outcome"_s, tr("Outcome"), CellKind::Text, 200, true, true,
            tr("Whether it was told, or what kept it; such a one is tried again")},
    });
    setSort(SubjectColumn, Qt::DescendingOrder);
}

void AlertLogModel::setEntries(std::vector<store::StoredAlertLogEntry> entries)
{
    if (entries == m_entries)
        return;
    beginNewRows();
    m_entries = std::move(entries);
    endNewRows();
}

QString AlertLogModel::text(const store::StoredAlertLogEntry &entry, int column) const
{
    switch (column) {
    case SubjectColumn:
        return entry.subject;
    case MomentColumn:
        return momentText(entry.atMs, m_clock.nowMs());
    case ChannelColumn:
        return entry.channel;
    default:
        return entry.problem.isEmpty() ? tr("Told") : entry.problem;
    }
}

QVariant AlertLogModel::cell(int source, int column, int role) const
{
    const store::StoredAlertLogEntry &entry = m_entries[std::size_t(source)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(entry, column);
    case KeyRole:
        return u"%1/%2"_s.arg(entry.atMs).arg(source);
    case ToneRole:
        if (column == OutcomeColumn)
            return int(entry.problem.isEmpty() ? Tone::Good : Tone::Bad);
        return int(column == SubjectColumn ? Tone::Plain : Tone::Muted);
    case MarkRole:
        if (column == OutcomeColumn)
            return entry.problem.isEmpty() ? u"check"_s : u"warning"_s;
        return {};
    default:
        return {};
    }
}

} // namespace spend::ui

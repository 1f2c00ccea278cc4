// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/rulepreviewmodel.h"

#include "ui/widgets/moneytext.h"

using namespace Qt::StringLiterals;

namespace spend::ui
{

RulePreviewModel::RulePreviewModel(QObject *parent)
    : FigureListModel(parent)
    , m_preview(std::make_shared<RulePreview>())
{
    setFigureColumns({{u"name"_s, tr("Repository"), CellKind::Name, 210, true, false},
        {u"cost"_s, tr("Cost alone"), CellKind::Figure, 104, true, false, tr("Attributed to it without any rule")},
        {u"becomes"_s, tr("Becomes"), CellKind::Text, 200, true, false},
        {u"together"_s, tr("Cost then"), CellKind::Figure, 116, true, false,
            tr("Attributed to what it becomes, with all that joins it")}});
    setSort(TogetherColumn, Qt::DescendingOrder);
}

void RulePreviewModel::setPreview(std::shared_ptr<const RulePreview> preview)
{
    beginNewRows();
    m_preview = std::move(preview);
    endNewRows();
}

QVariant RulePreviewModel::cell(int source, int column, int role) const
{
    const RulePreviewRow &row = m_preview->rows[std::size_t(source)];
    const bool stays = row.rule < 0;
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case NameColumn:
            return row.name;
        case CostColumn:
            return row.cost == 0 ? QString(QChar(0x2013)) : moneyText(row.cost);
        case BecomesColumn:
            return stays ? tr("keeps its name") : row.becomes;
        default:
            return row.costTogether == 0 ? QString(QChar(0x2013)) : moneyText(row.costTogether);
        }
    case Qt::ToolTipRole:
        if (column == CostColumn)
            return row.cost == 0 ? tr("Nothing of the cost in this range is attributed to it alone.")
                                 : exactMoneyText(Money{row.cost});
        if (column == TogetherColumn)
            return exactMoneyText(Money{row.costTogether});
        return stays ? QString() : tr("%1 → %2, by rule %3").arg(row.name, row.becomes, QString::number(row.rule + 1));
    case KeyRole:
        return row.name;
    case ToneRole:
        return int(column == BecomesColumn && stays ? Tone::Muted : Tone::Plain);
    default:
        return {};
    }
}

std::optional<std::int64_t> RulePreviewModel::sortValue(int source, int column) const
{
    const RulePreviewRow &row = m_preview->rows[std::size_t(source)];
    return column == CostColumn ? row.cost : row.costTogether;
}

} // namespace spend::ui

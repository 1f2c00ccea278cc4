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
    setFigureColumns({{u"name"_s, tr("Repository"), CellKind::Name, 190, true, false},
        {u"cost"_s, tr("Cost alone"), CellKind::Figure, 92, true, false, tr("Attributed to it without any rule")},
        {u"becomes"_s, tr("Becomes"), CellKind::Text, 170, true, false},
        {u"together"_s, tr("Cost then"), CellKind::Figure, 92, true, false,
            tr("Attributed to what it becomes, with all that joins it")},
        {u"rule"_s, tr("Rule"), CellKind::Figure, 56, true, false}});
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
            return row.cost == 0 && row.commits == 0 ? QString(QChar(0x2013)) : moneyText(row.cost);
        case BecomesColumn:
            return stays ? tr("keeps its name") : row.becomes;
        case TogetherColumn:
            return row.costTogether == 0 ? QString(QChar(0x2013)) : moneyText(row.costTogether);
        default:
            return stays ? QString() : countText(row.rule + 1);
        }
    case Qt::ToolTipRole:
        if (column == CostColumn)
            return exactMoneyText(Money{row.cost});
        return column == TogetherColumn ? exactMoneyText(Money{row.costTogether}) : QString();
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
    switch (column) {
    case CostColumn:
        return row.cost;
    case RuleColumn:
        return row.rule < 0 ? std::nullopt : std::optional<std::int64_t>(row.rule);
    default:
        return row.costTogether;
    }
}

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/repositorypartsmodel.h"

#include "ui/repositories/repositoriestext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/peoplenames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString unknown(QChar(0x2013));
}

RepositoryPartsModel::RepositoryPartsModel(Parts parts, QObject *parent)
    : FigureListModel(parent)
    , m_parts(parts)
    , m_detail(std::make_shared<RepositoryDetail>())
{
    const bool people = parts == Parts::People;
    QList<FigureColumn> columns{{u"name"_s, people ? tr("Person") : tr("Model"), CellKind::Name, 180},
        {u"cost"_s, tr("Cost"), CellKind::Figure, 96}, {u"share"_s, tr("Share"), CellKind::Share, 96}};
    if (people)
        columns +=
            {{u"lines"_s, tr("AI lines"), CellKind::Figure, 86}, {u"commits"_s, tr("Commits"), CellKind::Figure, 90}};
    else
        columns.append({u"tokens"_s, tr("Tokens"), CellKind::Figure, 80});
    setFigureColumns(columns);
    setSort(1, Qt::DescendingOrder);
}

const std::vector<PartOfRepository> &RepositoryPartsModel::parts() const
{
    return m_parts == Parts::People ? m_detail->people : m_detail->models;
}

void RepositoryPartsModel::setDetail(std::shared_ptr<const RepositoryDetail> detail)
{
    beginNewRows();
    m_detail = std::move(detail);
    m_largest = 0;
    for (const PartOfRepository &part : parts())
        m_largest = std::max(m_largest, part.figures.cost);
    endNewRows();
}

QVariant RepositoryPartsModel::cell(int source, int column, int role) const
{
    const PartOfRepository &part = parts()[std::size_t(source)];
    const QString word = wordOf(column);
    switch (role) {
    case Qt::DisplayRole:
        return text(part, word);
    case Qt::ToolTipRole:
        if (word == u"cost")
            return part.figures == Figures{}
                ? tr("Committed here, but none of their spend in this range is attributed to this repository.")
                : exactMoneyText(Money{part.figures.cost});
        return word == u"name" && part.key != part.label ? peoplenames::inText(part.key) : QString();
    case KeyRole:
        return part.key;
    case SwatchRole:
        return word == u"share" ? QVariant(currentTokens().accent) : QVariant();
    case FractionRole:
        return m_largest > 0 ? std::clamp(double(part.figures.cost) / double(m_largest), 0.0, 1.0) : 0.0;
    case ToneRole:
        return int(word == u"share" || text(part, word) == unknown ? Tone::Muted : Tone::Plain);
    default:
        return {};
    }
}

QString RepositoryPartsModel::text(const PartOfRepository &part, const QString &word) const
{
    const bool bare = part.figures == Figures{};
    if (word == u"name")
        return part.label;
    if (word == u"cost")
        return bare ? unknown : moneyText(part.figures.cost);
    if (word == u"share")
        return bare ? unknown : shareText(part.figures.cost, m_detail->row.figures.cost);
    if (word == u"lines")
        return countText(part.commits.aiLines);
    if (word == u"commits")
        return countText(part.commits.commits);
    return shortCountText(part.figures.tokens());
}

std::optional<std::int64_t> RepositoryPartsModel::sortValue(int source, int column) const
{
    const PartOfRepository &part = parts()[std::size_t(source)];
    const QString word = wordOf(column);
    if (word == u"lines")
        return part.commits.aiLines;
    if (word == u"commits")
        return part.commits.commits;
    if (word == u"tokens")
        return part.figures.tokens();
    return part.figures == Figures{} ? std::nullopt : std::optional(part.figures.cost);
}

QString RepositoryPartsModel::totalText(int column) const
{
    const QString word = wordOf(column);
    const RepositoryRow &row = m_detail->row;
    if (word == u"name") {
        const int count = rowCount();
        if (m_parts == Parts::People)
            return peopleText(count);
        return count == 1 ? tr("1 model") : tr("%1 models").arg(countText(count));
    }
    if (word == u"cost")
        return row.figures == Figures{} ? unknown : moneyText(row.figures.cost);
    if (word == u"lines")
        return countText(row.commits.aiLines);
    if (word == u"commits")
        return countText(row.commits.commits);
    if (word == u"tokens")
        return shortCountText(row.figures.tokens());
    return {};
}

} // namespace spend::ui

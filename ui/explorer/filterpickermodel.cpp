// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/filterpickermodel.h"

#include "core/analysis/timebucket.h"
#include "core/workspace/spendservice.h"
#include "ui/explorer/keytext.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/peoplenames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

FilterChoices filterChoices(SpendSource &source, const ExploreView &view, Dimension dimension)
{
    const UtcDay today = UtcDay::ofMs(source.nowMs);
    FilterChoices all;
    for (FilterValue &value : filterValues(source.picture, view, dimension, source.nowMs)) {
        FilterChoices::Choice choice;
        choice.name = keyText(dimension, value.key, value.label, today);
        choice.needle = searchForm(choice.name + u'\n' + value.key);
        choice.value = std::move(value);
        all.choices.push_back(std::move(choice));
    }
    if (isTime(dimension))
        std::sort(all.choices.begin(), all.choices.end(),
            [](const auto &a, const auto &b) { return a.value.key > b.value.key; });
    const auto filter = view.filters.find(dimension);
    if (filter == view.filters.end())
        return all;
    QSet<QString> filtered;
    for (const QStringList &list : {filter->second.included, filter->second.excluded}) {
        for (const QString &value : list)
            filtered.insert(keyMeant(value, all));
    }
    std::stable_partition(all.choices.begin(), all.choices.end(),
        [&filtered](const auto &choice) { return filtered.contains(choice.value.key); });
    return all;
}

QString searchForm(const QString &text)
{
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString form;
    form.reserve(parts.size());
    for (const QChar c : parts) {
        if (c.category() != QChar::Mark_NonSpacing)
            form.append(c);
    }
    return form;
}

QString keyMeant(const QString &value, const FilterChoices &choices)
{
    const auto find = [&](auto &&matches) -> const FilterChoices::Choice * {
        const auto it = std::find_if(choices.choices.begin(), choices.choices.end(), matches);
        return it == choices.choices.end() ? nullptr : &*it;
    };
    if (const auto *choice = find([&](const auto &c) { return c.value.key == value; }))
        return choice->value.key;
    if (const auto *choice = find([&](const auto &c) { return c.value.key.compare(value, Qt::CaseInsensitive) == 0; }))
        return choice->value.key;
    const auto *choice = find([&](const auto &c) { return c.value.label == value; });
    return choice ? choice->value.key : value;
}

void FilterModel::setChoices(std::shared_ptr<const FilterChoices> choices)
{
    beginResetModel();
    m_choices = std::move(choices);
    match();
    endResetModel();
}

void FilterModel::setTicked(const QStringList &ticked, const QStringList &others)
{
    m_ticked = {ticked.begin(), ticked.end()};
    m_others = {others.begin(), others.end()};
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(int(m_shown.size()) - 1), {Qt::CheckStateRole, OtherListRole});
}

void FilterModel::search(const QString &text)
{
    const QString form = searchForm(text.trimmed());
    if (form == m_search)
        return;
    beginResetModel();
    m_search = form;
    match();
    endResetModel();
}

void FilterModel::match()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_choices->choices.size(); ++i) {
        if (m_choices->choices[i].needle.contains(m_search))
            m_shown.push_back(int(i));
    }
}

int FilterModel::rowOf(const QString &key) const
{
    const auto it = std::find_if(
        m_shown.begin(), m_shown.end(), [&](int i) { return m_choices->choices[std::size_t(i)].value.key == key; });
    return it == m_shown.end() ? -1 : int(it - m_shown.begin());
}

int FilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant FilterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &choice = m_choices->choices[std::size_t(m_shown[std::size_t(index.row())])];
    switch (role) {
    case Qt::DisplayRole:
        return choice.name;
    case Qt::ToolTipRole:
        return peoplenames::withKey(choice.name, choice.value.key);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(choice.name, moneyText(choice.value.cost));
    case Qt::CheckStateRole:
        return int(m_ticked.contains(choice.value.key) ? Qt::Checked : Qt::Unchecked);
    case KeyRole:
        return choice.value.key;
    case CostRole:
        return QVariant::fromValue(qint64(choice.value.cost));
    case OtherListRole:
        return m_others.contains(choice.value.key);
    default:
        return {};
    }
}

Qt::ItemFlags FilterModel::flags(const QModelIndex &index) const
{
    return index.isValid()
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
        : Qt::NoItemFlags;
}

bool FilterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    Q_EMIT tickAsked(index.data(KeyRole).toString(), value.toInt() == Qt::Checked);
    return true;
}

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalettemodel.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int keywordPenalty = 150;
constexpr int kindPenalty = 200;

struct Fit {
    int score;
    int recent;
    int entry;
};

bool isBetter(const Fit &a, const Fit &b)
{
    if (a.score != b.score)
        return a.score > b.score;
    return a.recent != b.recent ? a.recent > b.recent : a.entry < b.entry;
}
} // namespace

QString CommandPaletteModel::idOf(const PaletteEntry &entry)
{
    return entry.id.isEmpty() ? entry.kind + u'/' + entry.title : entry.id;
}

void CommandPaletteModel::setEntries(QList<PaletteEntry> entries)
{
    const QList<PaletteEntry> before = std::exchange(m_entries, std::move(entries));
    std::vector<Prepared> known = std::exchange(m_prepared, {});
    m_prepared.reserve(std::size_t(m_entries.size()));
    QHash<QString, FuzzyText> kinds;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry &entry = m_entries.at(i);
        // Most of them come again as they were, and making thousands ready takes its time.
        if (i < before.size() && before.at(i).title == entry.title && before.at(i).kind == entry.kind
            && before.at(i).keywords == entry.keywords) {
            m_prepared.push_back(std::move(known[std::size_t(i)]));
            continue;
        }
        auto kind = kinds.find(entry.kind);
        if (kind == kinds.end())
            kind = kinds.insert(entry.kind, FuzzyText(entry.kind));
        const QString keywords = entry.keywords.size() == 1 ? entry.keywords.first() : entry.keywords.join(u' ');
        m_prepared.push_back({FuzzyText(entry.title), FuzzyText(keywords), *kind, 0});
    }
    markRecent();
    rank();
}

void CommandPaletteModel::setQuery(const QString &typed)
{
    if (typed == m_query)
        return;
    m_query = typed;
    rank();
}

void CommandPaletteModel::setRecent(const QStringList &ids)
{
    m_recent = ids;
    markRecent();
    rank();
}

void CommandPaletteModel::markRecent()
{
    QHash<QString, int> places;
    for (qsizetype i = 0; i < m_recent.size(); ++i)
        places.insert(m_recent[i], int(m_recent.size() - i));
    for (std::size_t i = 0; i < m_prepared.size(); ++i)
        m_prepared[i].recent = places.isEmpty() ? 0 : places.value(idOf(m_entries.at(qsizetype(i))));
}

void CommandPaletteModel::rank()
{
    beginResetModel();
    m_shown = m_query.trimmed().isEmpty() ? all() : fitting();
    endResetModel();
}

std::vector<int> CommandPaletteModel::all() const
{
    std::vector<int> order(m_prepared.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
        [this](int a, int b) { return m_prepared[std::size_t(a)].recent > m_prepared[std::size_t(b)].recent; });
    order.resize(std::min(order.size(), mostShown));
    return order;
}

std::vector<int> CommandPaletteModel::fitting() const
{
    const std::vector<FuzzyWord> words = fuzzyWords(m_query);
    std::vector<Fit> fits;
    for (std::size_t i = 0; i < m_prepared.size(); ++i) {
        const Prepared &prepared = m_prepared[i];
        Fit fit{0, prepared.recent, int(i)};
        const bool all = std::all_of(words.begin(), words.end(), [&](const FuzzyWord &word) {
            std::optional<int> best = word.score(prepared.title);
            if (const auto other = word.score(prepared.keywords); other && *other - keywordPenalty > best.value_or(0))
                best = *other - keywordPenalty;
            if (const auto other = word.score(prepared.kind); other && *other - kindPenalty > best.value_or(0))
                best = *other - kindPenalty;
            fit.score += best.value_or(0);
            return best.has_value();
        });
        if (all)
            fits.push_back(fit);
    }
    const std::size_t shown = std::min(fits.size(), mostShown);
    std::partial_sort(fits.begin(), fits.begin() + std::ptrdiff_t(shown), fits.end(), isBetter);
    std::vector<int> entries;
    for (std::size_t i = 0; i < shown; ++i)
        entries.push_back(fits[i].entry);
    return entries;
}

int CommandPaletteModel::rowOf(const QString &id) const
{
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        if (idOf(entryAt(int(row))) == id)
            return int(row);
    }
    return -1;
}

int CommandPaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CommandPaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case KindRole:
        return entry.kind;
    case DetailRole:
        return entry.detail;
    case IconRole:
        return entry.iconName;
    case Qt::AccessibleTextRole: {
        QString words = entry.title + u", "_s + entry.kind;
        return entry.detail.isEmpty() ? words : words + u", "_s + entry.detail;
    }
    default:
        return {};
    }
}

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/fuzzymatch.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace spend::ui
{

/// Something that the command palette can find and do.
struct PaletteEntry {
    QString kind; ///< a word for people: "Page", "User"
    QString title;
    QString detail; ///< such as a cost
    QString iconName; ///< one of resources/icons
    std::function<void()> run;
    QStringList keywords; ///< further words that find it
    QString id; ///< stays the same from start to start; kind and title where empty
};

/// The entries that fit what was typed, the best first; with nothing typed, those chosen lately, then all in their
/// order. A typed word may fit the title (as FuzzyWord says), a keyword (150 less) or the kind (200 less); every word
/// must fit, and the sum decides. Equal ones stand as chosen lately, then in their order.
class CommandPaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole, DetailRole, IconRole };
    /// More are not shown: typing on is quicker than reading them.
    static constexpr std::size_t mostShown = 100;

    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<PaletteEntry> entries);
    void setQuery(const QString &typed);
    QString query() const { return m_query; }
    /// Ids, the last chosen first.
    void setRecent(const QStringList &ids);

    const PaletteEntry &entryAt(int row) const { return m_entries.at(m_shown[std::size_t(row)]); }
    static QString idOf(const PaletteEntry &entry);
    /// The row of the entry, or -1.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Prepared {
        FuzzyText title;
        FuzzyText keywords;
        FuzzyText kind;
        int recent = 0; ///< 0: not lately; else the higher the later
    };
    void rank();
    void markRecent();
    std::vector<int> all() const;
    std::vector<int> fitting() const;

    QList<PaletteEntry> m_entries;
    std::vector<Prepared> m_prepared;
    std::vector<int> m_shown;
    QString m_query;
    QStringList m_recent;
};

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explore.h"

#include <QAbstractListModel>
#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

namespace spend
{
struct SpendSource;
}

namespace spend::ui
{

/// What a dimension can be filtered by, ready to be searched.
struct FilterChoices {
    struct Choice {
        FilterValue value;
        QString name; ///< as the screen calls it
        QString needle; ///< name and key in the form that searching compares
    };
    std::vector<Choice> choices; ///< those filtered first, then the costliest; times latest first
};

/// In the reader's thread.
FilterChoices filterChoices(SpendSource &source, const ExploreView &view, Dimension dimension);

/// Cases and accents alike: what a search and its texts are compared in.
QString searchForm(const QString &text);
/// The key among the choices that a filter's value means: the key itself in any case, or a label.
QString keyMeant(const QString &value, const FilterChoices &choices);

/// The values of one dimension with a tick at those of a filter's list, as far as they match the search.
class FilterModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole, ///< QString
        CostRole, ///< qint64, micro-cents
        OtherListRole, ///< bool: the filter's other list has it
    };
    using QAbstractListModel::QAbstractListModel;

    void setChoices(std::shared_ptr<const FilterChoices> choices);
    const FilterChoices &choices() const { return *m_choices; }
    /// The keys that are ticked, and those of the filter's other list.
    void setTicked(const QStringList &ticked, const QStringList &others);
    bool isTicked(const QString &key) const { return m_ticked.contains(key); }
    void search(const QString &text);
    int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Ticks go through the picker.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void tickAsked(const QString &key, bool ticked);

private:
    void match();

    std::shared_ptr<const FilterChoices> m_choices = std::make_shared<FilterChoices>();
    std::vector<int> m_shown;
    QString m_search;
    QSet<QString> m_ticked;
    QSet<QString> m_others;
};

} // namespace spend::ui

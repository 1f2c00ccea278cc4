// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tablememory.h"

#include "ui/table/figuremodel.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"

#include <QHash>
#include <QSettings>
#include <QStringList>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString ascendingWord = u"ascending"_s;
const QString explorersTable = u"explore"_s; ///< sort and columns belong to the view that it shows

/// Where pages once kept the columns of their table themselves: read where nothing newer is kept.
QString formerColumnsKey(const QString &table)
{
    static const QHash<QString, QString> keys{{u"seats"_s, u"plan/seatColumns"_s},
        {u"repositories"_s, u"repositories/columns"_s}, {u"anomalyRows"_s, u"anomalies/columns"_s},
        {u"forecastRows"_s, u"forecast/columns"_s}, {u"reconcileRows"_s, u"reconcile/columns"_s}};
    return keys.value(table);
}
} // namespace

TableMemory::TableMemory(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void TableMemory::remember(QWidget *page)
{
    const auto tables = page->findChildren<FigureTable *>();
    for (FigureTable *table : tables) {
        const QString name = table->view()->objectName();
        if (name.isEmpty() || name == explorersTable)
            continue;
        rememberSort(table, name);
        rememberColumns(table, name);
    }
}

/// Some tables get their columns with their first rows only. Whoever sorts before that has the last word.
void TableMemory::sortWhenPossible(FigureTable *table, const QString &word, Qt::SortOrder order)
{
    if (table->figures()->columnOf(word) >= 0) {
        table->setSort(word, order);
        return;
    }
    auto *once = new QObject(table);
    connect(table, &FigureTable::sortChanged, once, &QObject::deleteLater);
    // Queued: by then everybody else has taken in what was reset.
    connect(
        table->figures(), &QAbstractItemModel::modelReset, once,
        [table, once, word, order] {
            if (table->figures()->columnOf(word) < 0)
                return;
            table->setSort(word, order);
            once->deleteLater();
        },
        Qt::QueuedConnection);
}

void TableMemory::rememberSort(FigureTable *table, const QString &name)
{
    const QString key = u"tables/%1/sort"_s.arg(name);
    // "cost ascending"
    const QStringList kept = m_settings.value(key).toString().split(u' ');
    if (kept.size() == 2)
        sortWhenPossible(table, kept[0], kept[1] == ascendingWord ? Qt::AscendingOrder : Qt::DescendingOrder);
    connect(table, &FigureTable::sortChanged, this, [this, key](const QString &word, bool ascending) {
        m_settings.setValue(key, word + u' ' + (ascending ? ascendingWord : u"descending"_s));
    });
}

void TableMemory::rememberColumns(FigureTable *table, const QString &name)
{
    const QString key = u"tables/%1/columns"_s.arg(name);
    const QString former = formerColumnsKey(name);
    const QVariant kept = m_settings.value(key, former.isEmpty() ? QVariant() : m_settings.value(former));
    if (kept.isValid())
        table->setShownColumns(kept.toStringList());
    connect(table, &FigureTable::columnsChanged, this,
        [this, key](const QStringList &words) { m_settings.setValue(key, words); });
}

} // namespace spend::ui

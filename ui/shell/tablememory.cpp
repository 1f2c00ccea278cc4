// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tablememory.h"

#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString ascendingWord = u"ascending"_s;
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
        if (name.isEmpty())
            continue;
        const QString key = u"tables/%1/sort"_s.arg(name);
        // "cost ascending"
        const QStringList kept = m_settings.value(key).toString().split(u' ');
        if (kept.size() == 2)
            table->setSort(kept[0], kept[1] == ascendingWord ? Qt::AscendingOrder : Qt::DescendingOrder);
        connect(table, &FigureTable::sortChanged, this, [this, key](const QString &word, bool ascending) {
            m_settings.setValue(key, word + u' ' + (ascending ? ascendingWord : u"descending"_s));
        });
    }
}

} // namespace spend::ui

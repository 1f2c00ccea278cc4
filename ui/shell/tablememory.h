// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSettings;
class QWidget;

namespace spend::ui
{

class FigureTable;

/// Remembers how the tables of a page are sorted and which columns they show, and puts them so at the next start; by
/// the view's object name. How wide columns are and in which order follows from the room there is. Sort and
/// columns of Explorer's table belong to the view that it shows. UI thread.
class TableMemory final : public QObject
{
    Q_OBJECT
public:
    TableMemory(QSettings &settings, QObject *parent);
    /// All tables that the page holds now.
    void remember(QWidget *page);

private:
    void sortWhenPossible(FigureTable *table, const QString &word, Qt::SortOrder order);
    void rememberSort(FigureTable *table, const QString &name);
    void rememberColumns(FigureTable *table, const QString &name);

    QSettings &m_settings;
};

} // namespace spend::ui

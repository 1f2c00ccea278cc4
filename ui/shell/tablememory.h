// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSettings;
class QWidget;

namespace spend::ui
{

/// Remembers how the tables of a page are sorted, and puts them so at the next start; by the view's object name.
/// Columns and saved views are remembered by the pages themselves. UI thread.
class TableMemory final : public QObject
{
    Q_OBJECT
public:
    TableMemory(QSettings &settings, QObject *parent);
    /// All tables that the page holds now.
    void remember(QWidget *page);

private:
    QSettings &m_settings;
};

} // namespace spend::ui

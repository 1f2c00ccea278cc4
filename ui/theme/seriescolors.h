// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"
#include "ui/theme/tokens.h"

#include <QHash>
#include <QObject>
#include <QStringList>

class QSettings;

namespace spend::ui
{

/// Which of the eight series colours a key has. A key keeps its colour on every page, for every measure and range, and
/// at the next start; it gives way only where two keys with the same colour stand in one chart. UI thread.
class SeriesColors final : public QObject
{
    Q_OBJECT
public:
    explicit SeriesColors(QSettings &settings, QObject *parent = nullptr);

    /// Gives every one of at most eight keys, most important first, a colour of its own among them.
    void assign(Dimension dimension, const QStringList &keys);
    /// The slot of a key, or -1 where it has none: then it is part of Other.
    int slot(Dimension dimension, const QString &key) const;

    /// The colour of a slot in these tokens; Other's grey for -1.
    static QColor color(int slot, const Tokens &tokens);

private:
    using Slots = QHash<QString, int>;
    Slots &slotsOf(Dimension dimension);
    void save(Dimension dimension, const QStringList &first);

    QSettings &m_settings;
    QHash<int, Slots> m_byDimension;
};

} // namespace spend::ui

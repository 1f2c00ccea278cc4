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

/// How many series of one chart can have a colour of their own: the eight of the tokens, a paler and a deeper round of
/// them, and one near the text's. The rest is Other.
inline constexpr int seriesSlotCount = 25;

/// Which of the series colours a key has. A key keeps its colour on every page, for every measure and range, and at the
/// next start; it gives way only where two keys with the same colour stand in one chart. UI thread.
class SeriesColors final : public QObject
{
    Q_OBJECT
public:
    explicit SeriesColors(QSettings &settings, QObject *parent = nullptr);

    /// Gives every one of at most seriesSlotCount keys, most important first, a colour of its own among them. New keys
    /// get the lowest slot that is free; those behind the eighth leave the first eight slots to others if they can.
    void assign(Dimension dimension, const QStringList &keys);
    /// The slot of a key, or -1 where it has none: then it is part of Other.
    int slot(Dimension dimension, const QString &key) const;

    /// The colour of a slot in these tokens; Other's grey for -1. All of them can be told apart on the surface.
    static QColor color(int slot, const Tokens &tokens);

private:
    using Slots = QHash<QString, int>;
    Slots &slotsOf(Dimension dimension);
    void save(Dimension dimension, const QStringList &first);

    QSettings &m_settings;
    QHash<int, Slots> m_byDimension;
};

} // namespace spend::ui

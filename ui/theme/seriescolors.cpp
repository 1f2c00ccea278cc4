// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/seriescolors.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
/// How many keys of a dimension are remembered over a restart.
constexpr int remembered = 400;

/// Keys may be people's addresses, which have no business in a settings file.
QString fingerprint(const QString &key)
{
    return QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(12));
}

QString settingsKey(Dimension dimension)
{
    return u"colors/"_s + dimensionWord(dimension);
}
} // namespace

SeriesColors::SeriesColors(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

SeriesColors::Slots &SeriesColors::slotsOf(Dimension dimension)
{
    const auto it = m_byDimension.find(int(dimension));
    if (it != m_byDimension.end())
        return *it;
    Slots &slotByKey = m_byDimension[int(dimension)];
    const QStringList stored = m_settings.value(settingsKey(dimension)).toStringList();
    for (const QString &entry : stored) {
        const qsizetype colon = entry.indexOf(u':');
        const int number = colon > 0 ? entry.mid(colon + 1).toInt() : -1;
        if (number >= 0 && number < seriesColorCount)
            slotByKey.insert(entry.left(colon), number);
    }
    return slotByKey;
}

void SeriesColors::assign(Dimension dimension, const QStringList &keys)
{
    Slots &slotByKey = slotsOf(dimension);
    std::array<bool, seriesColorCount> taken{};
    QStringList homeless;
    bool changed = false;
    for (const QString &key : keys.mid(0, seriesColorCount)) {
        const QString print = fingerprint(key);
        const int number = slotByKey.value(print, -1);
        if (number >= 0 && !taken[std::size_t(number)])
            taken[std::size_t(number)] = true;
        else
            homeless.append(print);
    }
    for (const QString &print : homeless) {
        const auto free = std::find(taken.begin(), taken.end(), false);
        *free = true;
        slotByKey.insert(print, int(free - taken.begin()));
        changed = true;
    }
    if (changed)
        save(dimension, keys);
}

int SeriesColors::slot(Dimension dimension, const QString &key) const
{
    const auto it = m_byDimension.constFind(int(dimension));
    return it == m_byDimension.cend() ? -1 : it->value(fingerprint(key), -1);
}

QColor SeriesColors::color(int slot, const Tokens &tokens)
{
    return slot >= 0 && slot < seriesColorCount ? tokens.series[std::size_t(slot)] : tokens.other;
}

void SeriesColors::save(Dimension dimension, const QStringList &first)
{
    const Slots &slotByKey = slotsOf(dimension);
    QStringList entries;
    const auto add = [&entries](const QString &print, int number) {
        const QString entry = print + u':' + QString::number(number);
        if (entries.size() < remembered && !entries.contains(entry))
            entries.append(entry);
    };
    for (const QString &key : first.mid(0, seriesColorCount)) {
        const QString print = fingerprint(key);
        add(print, slotByKey.value(print));
    }
    for (auto it = slotByKey.cbegin(); it != slotByKey.cend(); ++it)
        add(it.key(), it.value());
    m_settings.setValue(settingsKey(dimension), entries);
}

} // namespace spend::ui

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

/// How much of a colour stays in its paler and its deeper round. Measured by CIEDE2000: no two of the 26 colours come
/// closer than 9 (light) or 7 (dark), where 2 is just noticeable side by side.
struct Rounds {
    double paler, deeper, ink;
};
constexpr Rounds lightRounds{0.53, 0.55, 0.85};
constexpr Rounds darkRounds{0.47, 0.68, 0.85};

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
        if (number >= 0 && number < seriesSlotCount)
            slotByKey.insert(entry.left(colon), number);
    }
    return slotByKey;
}

void SeriesColors::assign(Dimension dimension, const QStringList &keys)
{
    Slots &slotByKey = slotsOf(dimension);
    std::array<bool, seriesSlotCount> taken{};
    struct Homeless {
        QString print;
        bool early;
    };
    QList<Homeless> homeless;
    const QStringList shown = keys.mid(0, seriesSlotCount);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QString print = fingerprint(shown[i]);
        const int number = slotByKey.value(print, -1);
        if (number >= 0 && !taken[std::size_t(number)])
            taken[std::size_t(number)] = true;
        else
            homeless.append({print, i < seriesColorCount});
    }
    const bool changed = !homeless.isEmpty();
    for (const Homeless &key : std::as_const(homeless)) {
        auto free = std::find(taken.begin() + (key.early ? 0 : seriesColorCount), taken.end(), false);
        if (free == taken.end())
            free = std::find(taken.begin(), taken.end(), false);
        *free = true;
        slotByKey.insert(key.print, int(free - taken.begin()));
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
    if (slot < 0 || slot >= seriesSlotCount)
        return tokens.other;
    const Rounds &rounds = tokens.dark ? darkRounds : lightRounds;
    const int round = slot / seriesColorCount;
    if (round > 2)
        return blended(tokens.text, tokens.surface, rounds.ink);
    const QColor &base = tokens.series[std::size_t(slot % seriesColorCount)];
    return round == 0 ? base
        : round == 1  ? blended(base, Qt::white, rounds.paler)
                      : blended(base, Qt::black, rounds.deeper);
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
    for (const QString &key : first.mid(0, seriesSlotCount)) {
        const QString print = fingerprint(key);
        add(print, slotByKey.value(print));
    }
    for (auto it = slotByKey.cbegin(); it != slotByKey.cend(); ++it)
        add(it.key(), it.value());
    m_settings.setValue(settingsKey(dimension), entries);
}

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/language.h"

#include <QLocale>
#include <QString>

namespace spend::language
{

/// A title within a sentence: "this cycle" for "This cycle". German nouns keep their capitals, so that there only a
/// pronoun or adjective in front becomes small: "dieser Zyklus", "Nutzer". Thread-safe.
inline QString inSentence(const QString &title, const QLocale &locale = ofSentences())
{
    if (locale.language() != QLocale::German)
        return title.toLower();
    const QString first = title.section(u' ', 0, 0);
    const bool leads =
        first.endsWith(u'e') || first.endsWith(QLatin1String("er")) || first.endsWith(QLatin1String("es"));
    return leads && first.size() < title.size() ? title.at(0).toLower() + title.mid(1) : title;
}

} // namespace spend::language

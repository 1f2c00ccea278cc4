// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explore.h"
#include "ui/widgets/sentencelabel.h"

#include <QList>
#include <QString>

namespace spend::ui
{

/// Words of Explorer, in the person's language.

QString basisTitle(Basis basis);
/// "Cost", "Cost per active user", …
QString valueTitle(Measure measure, Basis basis);
/// An amount in its unit: "$19,681.41", "48,120", "1,204.5", "12.3 M". "–" where it is absent.
QString valueText(std::optional<std::int64_t> value, ValueUnit unit);
/// The sentence below the title: range, grouping, what is filtered, share attributed to repositories.
/// \c events: not rows but the events themselves are listed.
QList<SentenceLabel::Run> exploreSentence(const ExploreAnswer &answer, bool events, UtcDay today);

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/subject.h"
#include "core/workspace/peopledirectory.h"
#include "ui/widgets/sentencelabel.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace spend::ui
{

class Tile;

/// Words about people, groups and models. "–" always stands for what is not known.

/// A share as whole per cent: "37 %", "<1 %", "–".
QString percentText(std::optional<double> share);
/// The same finer, for what is close to the whole: "99.7 %".
QString finePercentText(std::optional<double> share);
/// Micro-cents of a ratio: "$1.69", below a dollar with two digits more, "$0.0412"; "–".
QString unitPriceText(std::optional<std::int64_t> microCents);
/// Micro-dollars of a limit: "$250.00", "–".
QString limitText(std::optional<std::int64_t> microDollars);
/// "12.5×", "–".
QString timesText(std::optional<double> times);

/// "Users", "Groups", "Models": where a subject's list stands.
QString subjectsTitle(Dimension dimension);
/// The group of a stay: "Storefront", "Unassigned", "Growth (deleted)".
QString stayName(const SubjectStay &stay);
/// A stay in time: "Sep 3 – Oct 8", "since Oct 8", "until Oct 8" where it began before \c kept.
QString staySpan(const SubjectStay &stay, const DateRange &kept, std::int64_t nowMs);

/// A cost tile's figure and how it moved against the period before.
void showCost(Tile *tile, const SubjectFrame &frame, UtcDay today);
/// "14 % of the team's $19,681.41 · 3rd of 27": share and rank.
void showTeamShare(Tile *tile, const SubjectFrame &frame);

/// Range and what is known of the subject, for the sentence below the title.
QList<SentenceLabel::Run> subjectSentence(const SubjectFrame &frame, const QStringList &facts, UtcDay today);

/// How much of its input a model read from its cache, in words: what a tile's tooltip says.
QString cacheShareExplanation();

} // namespace spend::ui

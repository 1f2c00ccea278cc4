// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/limits.h"
#include "core/plan/seats.h"
#include "ui/table/figuremodel.h"

#include <QString>

namespace spend::ui
{

/// "1 day", "12 days".
QString dayCountText(int days);

/// Words about seats and limits that the parts of the page share.
QString seatUseText(SeatUse use);
/// What the word means, for a tooltip. \c below: the contract's threshold.
QString seatUseExplanation(SeatUse use, int below, int windowDays);
FigureModel::Tone seatUseTone(SeatUse use);

QString limitStateText(LimitState state);
QString limitStateExplanation(LimitState state);
FigureModel::Tone limitStateTone(LimitState state);
/// An icon of resources/icons.
QString limitStateIcon(LimitState state);

QString limitOutcomeText(LimitOutcome outcome);
/// "$250 a cycle", "no limit of their own", in the person's language.
QString ownLimitText(const std::optional<std::int64_t> &dollars);
/// Micro-cents as whole dollars, where they are.
std::optional<std::int64_t> wholeDollars(const std::optional<Money> &amount);
/// "$250 a cycle", "none".
QString shortLimitText(const std::optional<std::int64_t> &dollars);
/// The account on this computer, for records.
QString accountName();

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace spend
{

/// Why events and the service's own figures may differ, or what of them could not be compared.
enum class DifferenceKind {
    NoUser, ///< events of nobody: they are in no member's spend
    NoSpendKept, ///< nothing of the service's side is known for the cycle
    NotListed, ///< events of a user for whom the service lists no spend
    Removed, ///< the member was removed from the team
    NotInEvents, ///< spend that is no usage event: seats, taxes, other fees, credits
    NoAmounts, ///< the service lists the member without amounts
    OnlyOnDemandCompared, ///< an older answer, without overall spend
    OnlyCostCompared, ///< an answer that does not part on-demand from included spend
    Uncosted, ///< events without a cost count as 0
    StillSettling, ///< the cycle runs, or ended less than two days ago
    SpendReadEarly, ///< the service's figures were read for the last time before the cycle ended
    NotCovered, ///< events are not ingested from the cycle's start
    Unexplained
};

/// A reason that applies to one user.
struct DifferenceReason {
    DifferenceKind kind = DifferenceKind::Unexplained;
    QString sentence; ///< for people, with this user's numbers and dates

    friend bool operator==(const DifferenceReason &, const DifferenceReason &) = default;
};

/// A kind of difference in plain words; explanation and advice are whole sentences.
struct DifferenceWords {
    QString title;
    QString phrase; ///< a few words, as in "Differs: still settling"
    QString explanation;
    QString advice; ///< what to do; never empty, if only "Nothing to do."
};
DifferenceWords differenceWords(DifferenceKind kind);

/// The reasons' sentences in one line.
QString sentenceOf(const std::vector<DifferenceReason> &reasons);

} // namespace spend

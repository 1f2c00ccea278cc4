// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overview.h"

#include <QString>

#include <optional>
#include <vector>

namespace spend
{

class SpendPicture;

/// Which user, billing group or model a page is about, and over which range.
struct SubjectQuestion {
    Dimension dimension = Dimension::User; ///< User, Group or Model
    QString key;
    RangeRule range;

    friend bool operator==(const SubjectQuestion &, const SubjectQuestion &) = default;
};

/// A subject's figures that fall to one value of another dimension.
struct SubjectPart {
    QString key;
    QString label;
    Figures figures;
    std::int64_t previous = 0; ///< cost in the period of comparison
    bool isNew = false; ///< nothing in that period
};

/// What every subject's page begins with. The range and what it is compared with are the history's.
struct SubjectFrame {
    SubjectQuestion question;
    bool known = false; ///< the store knows the key
    QString label;
    OverviewAnswer history; ///< only the subject's events, stacked by another dimension
    Figures team; ///< everybody's in the same range
    Figures teamBefore;
    std::optional<int> rank; ///< by cost among all of its kind, equal ones alike; none for "no user" and the like
    int ranked = 0; ///< how many have figures in the range
    std::optional<UtcDay> firstSeen; ///< first and last day with an event, of all days kept
    std::optional<UtcDay> lastSeen;
    int activeDays = 0; ///< UTC days of the range with an event

    Filters filters() const { return {{question.dimension, {{question.key}, {}}}}; }
    const Figures &figures() const { return history.total; }
};

/// Pure and without locks: any thread.
SubjectFrame frameOf(
    const SpendPicture &picture, const SubjectQuestion &question, Dimension stackedBy, std::int64_t nowMs);

/// A subject's figures by another dimension, the costliest first, ties by key. They add up to the subject's total.
std::vector<SubjectPart> partsOf(const SpendPicture &picture, const SubjectFrame &frame, Dimension by);

/// Whether a key is the one that stands for "there is none": no user, unassigned, no model.
bool isNone(const QString &key);

} // namespace spend

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utcday.h"
#include "core/sample/sampleoptions.h"

#include <QJsonValue>
#include <QString>

#include <array>
#include <string>
#include <vector>

namespace spend::sample
{

inline constexpr std::int64_t msPerHour = 3'600'000;

/// Somebody who uses Cursor: a member of the team, or a service account without e-mail.
struct SamplePerson {
    int index = 0;
    QJsonValue id; ///< a number for those who came early, else "user_…"
    QString name;
    QString email; ///< lower case; empty for service accounts
    std::string emailAsKept; ///< the same, as it goes over the wire
    std::string emailAsTyped; ///< as some answers spell it: mixed case
    QString role;
    bool service = false;
    UtcDay firstDay; ///< first day with the company
    UtcDay lastDay; ///< last day, or far in the future
    double intensity = 1; ///< events relative to the average
    int utcOffsetMinutes = 0; ///< where they work
    std::array<int, 12> modelWeights{};
    double maxModeShare = 0;
    double headlessShare = 0;
    int repositories[3] = {0, 0, 0}; ///< most used first
    double commitsPerDay = 0; ///< 0: never commits through Cursor

    QString idText() const;
    bool worksOn(UtcDay day) const { return firstDay <= day && day <= lastDay; }
    bool removedOn(UtcDay day) const { return lastDay < day; }
};

/// First day of the history and the day that it is laid out from.
UtcDay historyStart(const SampleOptions &options);
UtcDay anchorDay(const SampleOptions &options);

/// The members, then the service accounts.
std::vector<SamplePerson> makePeople(const SampleOptions &options);

} // namespace spend::sample

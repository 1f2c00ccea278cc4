// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/utcday.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace spend
{

/// A team member. Ids are kept as text: older answers give a number, newer ones "user_…".
struct Member {
    QString id;
    QString name;
    QString email; ///< as given
    QString role; ///< open set
    bool removed = false;
};

/// What /teams/spend says of one member in the current cycle. Absent figures are absent, not 0.
struct MemberSpend {
    QString userId;
    QString name;
    QString email;
    QString role;
    std::optional<Money> onDemand; ///< spendCents
    std::optional<Money> overall; ///< overallSpendCents
    std::optional<Money> included; ///< includedSpendCents
    std::optional<std::int64_t> fastPremiumRequests;
    std::optional<std::int64_t> hardLimitOverrideMicroDollars;
    std::optional<std::int64_t> monthlyLimitMicroDollars;
    std::optional<std::int64_t> effectiveLimitMicroDollars;
};

/// A member's membership of a billing group: [joinedMs, leftMs), open where leftMs is absent. Epoch ms.
struct GroupMembership {
    QString groupId;
    QString email;
    QString userId;
    QString name;
    std::int64_t joinedMs = 0;
    std::optional<std::int64_t> leftMs;
};

struct BillingGroup {
    QString id;
    QString name;
    QString directoryGroupId; ///< empty unless SCIM
    bool isUnassigned = false; ///< the service's reserved group
};

/// One answer of /teams/groups: groups and memberships as one billing cycle shows them.
struct GroupListing {
    UtcDay cycleStart;
    UtcDay cycleEnd; ///< exclusive
    std::vector<BillingGroup> groups;
    std::vector<GroupMembership> memberships;
    std::int64_t skipped = 0; ///< malformed records
};

/// A member's activity on one day. Counters count events, not billable units.
struct DailyUsage {
    UtcDay day;
    QString userId;
    QString email;
    bool isActive = false;
    std::int64_t linesAdded = 0, linesDeleted = 0, acceptedLinesAdded = 0, acceptedLinesDeleted = 0;
    std::int64_t applies = 0, accepts = 0, rejects = 0, tabsShown = 0, tabsAccepted = 0;
    std::int64_t composerRequests = 0, chatRequests = 0, agentRequests = 0, cmdkUsages = 0;
    std::int64_t includedRequests = 0, apiKeyRequests = 0, usageBasedRequests = 0, bugbotUsages = 0;
    QString mostUsedModel; ///< this and the next three may be empty
    QString applyExtension;
    QString tabExtension;
    QString clientVersion;
};

} // namespace spend

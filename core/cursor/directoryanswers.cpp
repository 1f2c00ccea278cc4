// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/directoryanswers.h"

#include "core/cursor/jsonread.h"
#include "core/domain/utcday.h"

namespace spend::cursor
{

using json::Scalar;

namespace
{
std::optional<Money> moneyOf(const Scalar &scalar)
{
    const auto micro = scalar.micro();
    return micro ? std::optional(Money{*micro}) : std::nullopt;
}

std::optional<std::int64_t> momentOf(const Scalar &scalar)
{
    if (scalar.type == Scalar::Type::Text) {
        if (const auto ms = msFromIso(scalar.string()))
            return ms;
    }
    return scalar.scaled(0); // epoch ms
}

/// Calls readRecord for each object of an array; counts what is none or is refused.
template <class ReadRecord>
std::int64_t readRecords(json::od::value list, ReadRecord readRecord)
{
    std::int64_t skipped = 0;
    json::od::array records = list.get_array().value(); // named: a loop over the temporary would outlive it
    for (auto item : records) {
        json::od::value record(item.value());
        if (!json::isObject(record) || !readRecord(record.get_object().value()))
            ++skipped;
    }
    return skipped;
}

bool readMember(json::od::object object, std::vector<Member> &members)
{
    Member member;
    json::eachMember(object, [&](std::string_view name, json::od::value value) {
        const Scalar s = json::scalarOf(value);
        if (name == "id")
            member.id = s.string();
        else if (name == "name")
            member.name = s.string();
        else if (name == "email")
            member.email = s.string();
        else if (name == "role")
            member.role = s.string();
        else if (name == "isRemoved")
            member.removed = s.boolean().value_or(false);
    });
    member.removed = member.removed || member.role == QLatin1StringView("removed");
    if (member.id.isEmpty() && member.email.isEmpty())
        return false;
    members.push_back(std::move(member));
    return true;
}

bool readMemberSpend(json::od::object object, std::vector<MemberSpend> &members)
{
    MemberSpend spend;
    json::eachMember(object, [&](std::string_view name, json::od::value value) {
        const Scalar s = json::scalarOf(value);
        if (name == "userId")
            spend.userId = s.string();
        else if (name == "name")
            spend.name = s.string();
        else if (name == "email")
            spend.email = s.string();
        else if (name == "role")
            spend.role = s.string();
        else if (name == "spendCents")
            spend.onDemand = moneyOf(s);
        else if (name == "overallSpendCents")
            spend.overall = moneyOf(s);
        else if (name == "includedSpendCents")
            spend.included = moneyOf(s);
        else if (name == "fastPremiumRequests")
            spend.fastPremiumRequests = s.scaled(0);
        else if (name == "hardLimitOverrideDollars")
            spend.hardLimitOverrideMicroDollars = s.micro();
        else if (name == "monthlyLimitDollars")
            spend.monthlyLimitMicroDollars = s.micro();
        else if (name == "effectivePerUserLimitDollars")
            spend.effectiveLimitMicroDollars = s.micro();
    });
    if (spend.userId.isEmpty() && spend.email.isEmpty())
        return false;
    members.push_back(std::move(spend));
    return true;
}

/// A group's members come before or after its id: the id is set when the group is whole.
bool readMembership(json::od::object object, std::vector<GroupMembership> &memberships)
{
    GroupMembership membership;
    std::optional<std::int64_t> joined;
    json::eachMember(object, [&](std::string_view name, json::od::value value) {
        const Scalar s = json::scalarOf(value);
        if (name == "userId")
            membership.userId = s.string();
        else if (name == "name")
            membership.name = s.string();
        else if (name == "email")
            membership.email = s.string();
        else if (name == "joinedAt")
            joined = momentOf(s);
        else if (name == "leftAt")
            membership.leftMs = momentOf(s);
    });
    if (membership.email.isEmpty() || !joined)
        return false;
    membership.joinedMs = *joined;
    memberships.push_back(std::move(membership));
    return true;
}

bool readGroup(json::od::object object, bool isUnassigned, GroupListing &listing)
{
    BillingGroup group;
    group.isUnassigned = isUnassigned;
    std::vector<GroupMembership> memberships;
    json::eachMember(object, [&](std::string_view name, json::od::value value) {
        if ((name == "currentMembers" || name == "formerMembers") && json::isArray(value)) {
            listing.skipped += readRecords(value, [&](json::od::object o) { return readMembership(o, memberships); });
            return;
        }
        const Scalar s = json::scalarOf(value);
        if (name == "id")
            group.id = s.string();
        else if (name == "name")
            group.name = s.string();
        else if (name == "directoryGroupId")
            group.directoryGroupId = s.string();
    });
    if (group.id.isEmpty())
        return false;
    for (GroupMembership &membership : memberships) {
        membership.groupId = group.id;
        listing.memberships.push_back(std::move(membership));
    }
    listing.groups.push_back(std::move(group));
    return true;
}

void readCycle(json::od::object object, GroupListing &listing, bool &hasCycle)
{
    json::eachMember(object, [&](std::string_view name, json::od::value value) {
        const auto ms = momentOf(json::scalarOf(value));
        if (name == "cycleStart" && ms) {
            listing.cycleStart = UtcDay::ofMs(*ms);
            hasCycle = true;
        } else if (name == "cycleEnd" && ms) {
            listing.cycleEnd = UtcDay::ofMs(*ms);
        }
    });
}

bool readDailyUsage(json::od::object object, std::vector<DailyUsage> &rows)
{
    DailyUsage row;
    std::optional<UtcDay> day;
    std::optional<std::int64_t> date;
    json::eachMember(object, [&](std::string_view name, json::od::value value) {
        const Scalar s = json::scalarOf(value);
        static const std::pair<std::string_view, std::int64_t DailyUsage::*> counters[]{
            {"totalLinesAdded", &DailyUsage::linesAdded}, {"totalLinesDeleted", &DailyUsage::linesDeleted},
            {"acceptedLinesAdded", &DailyUsage::acceptedLinesAdded},
            {"acceptedLinesDeleted", &DailyUsage::acceptedLinesDeleted}, {"totalApplies", &DailyUsage::applies},
            {"totalAccepts", &DailyUsage::accepts}, {"totalRejects", &DailyUsage::rejects},
            {"totalTabsShown", &DailyUsage::tabsShown}, {"totalTabsAccepted", &DailyUsage::tabsAccepted},
            {"composerRequests", &DailyUsage::composerRequests}, {"chatRequests", &DailyUsage::chatRequests},
            {"agentRequests", &DailyUsage::agentRequests}, {"cmdkUsages", &DailyUsage::cmdkUsages},
            {"subscriptionIncludedReqs", &DailyUsage::includedRequests}, {"apiKeyReqs", &DailyUsage::apiKeyRequests},
            {"usageBasedReqs", &DailyUsage::usageBasedRequests}, {"bugbotUsages", &DailyUsage::bugbotUsages}};
        for (const auto &[counter, place] : counters) {
            if (name == counter) {
                row.*place = s.whole();
                return;
            }
        }
        if (name == "userId")
            row.userId = s.string();
        else if (name == "email")
            row.email = s.string();
        else if (name == "day")
            day = UtcDay::fromIso(s.string());
        else if (name == "date")
            date = momentOf(s);
        else if (name == "isActive")
            row.isActive = s.boolean().value_or(false);
        else if (name == "mostUsedModel")
            row.mostUsedModel = s.string();
        else if (name == "applyMostUsedExtension")
            row.applyExtension = s.string();
        else if (name == "tabMostUsedExtension")
            row.tabExtension = s.string();
        else if (name == "clientVersion")
            row.clientVersion = s.string();
    });
    if (!day && date)
        day = UtcDay::ofMs(*date);
    if (!day || (row.email.isEmpty() && row.userId.isEmpty()))
        return false;
    row.day = *day;
    rows.push_back(std::move(row));
    return true;
}
} // namespace

std::optional<MembersAnswer> decodeMembers(const QByteArray &body)
{
    json::Reader reader;
    MembersAnswer answer;
    bool found = false;
    const bool read = reader.readObject(body, [&](json::od::object root) {
        answer = {};
        json::eachMember(root, [&](std::string_view name, json::od::value value) {
            if (name == "teamMembers" && json::isArray(value)) {
                found = true;
                answer.skipped = readRecords(value, [&](json::od::object o) { return readMember(o, answer.members); });
            }
        });
    });
    return read && found ? std::optional(std::move(answer)) : std::nullopt;
}

std::optional<SpendPage> decodeSpend(const QByteArray &body)
{
    json::Reader reader;
    SpendPage page;
    bool found = false;
    const bool read = reader.readObject(body, [&](json::od::object root) {
        page = {};
        json::eachMember(root, [&](std::string_view name, json::od::value value) {
            if (name == "teamMemberSpend" && json::isArray(value)) {
                found = true;
                page.skipped = readRecords(value, [&](json::od::object o) { return readMemberSpend(o, page.members); });
            } else if (name == "subscriptionCycleStart") {
                page.cycleStartMs = momentOf(json::scalarOf(value));
            } else if (name == "totalPages") {
                page.totalPages = static_cast<int>(std::clamp<std::int64_t>(json::scalarOf(value).whole(), 1, 100'000));
            }
        });
    });
    return read && found ? std::optional(std::move(page)) : std::nullopt;
}

std::optional<GroupListing> decodeGroups(const QByteArray &body)
{
    json::Reader reader;
    GroupListing listing;
    bool hasGroups = false;
    bool hasCycle = false;
    const bool read = reader.readObject(body, [&](json::od::object root) {
        listing = {};
        json::eachMember(root, [&](std::string_view name, json::od::value value) {
            if (name == "groups" && json::isArray(value)) {
                hasGroups = true;
                listing.skipped += readRecords(value, [&](json::od::object o) { return readGroup(o, false, listing); });
            } else if (name == "unassignedGroup" && json::isObject(value)) {
                readGroup(value.get_object().value(), true, listing);
            } else if (name == "group" && json::isObject(value)) {
                hasGroups = true;
                if (!readGroup(value.get_object().value(), false, listing))
                    ++listing.skipped;
            } else if (name == "billingCycle" && json::isObject(value)) {
                readCycle(value.get_object().value(), listing, hasCycle);
            }
        });
    });
    return read && hasGroups && hasCycle ? std::optional(std::move(listing)) : std::nullopt;
}

std::optional<DailyUsagePage> decodeDailyUsage(const QByteArray &body)
{
    json::Reader reader;
    DailyUsagePage page;
    bool found = false;
    const bool read = reader.readObject(body, [&](json::od::object root) {
        page = {};
        json::eachMember(root, [&](std::string_view name, json::od::value value) {
            if (name == "data" && json::isArray(value)) {
                found = true;
                page.skipped = readRecords(value, [&](json::od::object o) { return readDailyUsage(o, page.rows); });
            } else if (name == "pagination" && json::isObject(value)) {
                json::eachMember(value.get_object().value(), [&](std::string_view field, json::od::value v) {
                    if (field == "hasNextPage")
                        page.hasNextPage = json::scalarOf(v).boolean().value_or(false);
                });
            }
        });
    });
    return read && found ? std::optional(std::move(page)) : std::nullopt;
}

std::optional<LimitReply> decodeLimitReply(const QByteArray &body)
{
    constexpr qsizetype longestMessage = 200;
    json::Reader reader;
    QString outcome;
    LimitReply reply;
    const bool read = reader.readObject(body, [&](json::od::object root) {
        json::eachMember(root, [&](std::string_view name, json::od::value value) {
            const Scalar s = json::scalarOf(value);
            if (name == "outcome")
                outcome = s.string().trimmed().toLower();
            else if (name == "message")
                reply.message = s.string().simplified().left(longestMessage);
        });
    });
    if (!read || (outcome != QLatin1StringView("success") && outcome != QLatin1StringView("error")))
        return {};
    reply.kind = outcome == QLatin1StringView("success") ? LimitReply::Kind::Done : LimitReply::Kind::Refused;
    return reply;
}

} // namespace spend::cursor

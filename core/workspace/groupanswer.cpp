// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/groupanswer.h"

#include "core/analysis/spendpicture.h"
#include "core/analysis/spendtable.h"
#include "core/domain/keys.h"
#include "core/workspace/useranswer.h"

#include <algorithm>
#include <unordered_set>

namespace spend
{

namespace
{
bool touches(const std::vector<SubjectStay> &stays, const QString &key)
{
    return std::any_of(stays.begin(), stays.end(), [&](const SubjectStay &stay) { return stay.key == key; });
}

bool holds(const std::vector<SubjectStay> &stays, const QString &key, std::int64_t ms)
{
    return std::any_of(
        stays.begin(), stays.end(), [&](const SubjectStay &stay) { return stay.key == key && stay.stay.holds(ms); });
}
} // namespace

GroupAnswer answerGroup(SpendSource &source, const SubjectQuestion &question)
{
    GroupAnswer answer;
    answer.frame = frameOf(source.picture, question, Dimension::User, source.nowMs);
    const SubjectFrame &frame = answer.frame;
    answer.models = partsOf(source.picture, frame, Dimension::Model);
    answer.kept = keptDays(source.picture, source.nowMs);

    const SpendTable byUser(QueryScope(source.picture, frame.history.range, {}), {Dimension::User}, {Measure::Events});
    for (std::size_t row = 0; row < byUser.size(); ++row)
        answer.teamUsers += byUser.index(row, 0) != 0 ? 1 : 0;

    const PeopleDirectory people(source);
    const KeyOrder &users = source.picture.names().users();
    std::unordered_set<Code> listed;
    for (const SubjectPart &part : partsOf(source.picture, frame, Dimension::User)) {
        const Code code = users.codeOf(part.key).value_or(0);
        listed.insert(code);
        answer.members.push_back(
            {part.key, part.label, people.isRemoved(code), false, part.figures, part.previous, people.stays(code)});
    }
    const auto spending = static_cast<std::ptrdiff_t>(answer.members.size());
    for (const Code code : people.users()) {
        if (listed.contains(code))
            continue;
        std::vector<SubjectStay> stays = people.stays(code);
        if (touches(stays, frame.question.key))
            answer.members.push_back(
                {users.key(code), users.label(code), people.isRemoved(code), false, {}, 0, std::move(stays)});
    }
    std::sort(answer.members.begin() + spending, answer.members.end(),
        [](const GroupMember &a, const GroupMember &b) { return keyLess(a.label, b.label); });
    for (GroupMember &member : answer.members) {
        member.isIn = holds(member.stays, frame.question.key, source.nowMs);
        answer.membersNow += member.isIn ? 1 : 0;
    }
    return answer;
}

} // namespace spend

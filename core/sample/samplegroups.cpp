// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplegroups.h"

#include "core/sample/samplecatalog.h"
#include "core/sample/samplerandom.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::sample
{

namespace
{
constexpr int liveGroups = 6;
constexpr int deletedGroup = liveGroups; // of the catalogue; the reserved group takes its place in SampleGroups

/// Writes down one person's way through the groups.
class Way
{
public:
    Way(const SamplePerson &person, UtcDay anchor, std::vector<SampleMembership> &memberships)
        : m_person(person)
        , m_anchor(anchor)
        , m_memberships(memberships)
    {
    }

    /// A moment so many days before the anchor.
    std::int64_t moment(int daysBack, int hour, int minute, int second = 0, int ms = 0) const
    {
        return (m_anchor - daysBack).startMs() + ((hour * 60 + minute) * 60 + second) * 1000LL + ms;
    }

    /// Somebody who was not there yet, or not any more, has no membership then.
    void add(int group, std::int64_t joinedMs, std::optional<std::int64_t> leftMs = {})
    {
        joinedMs = std::max(joinedMs, m_person.firstDay.startMs() + 9 * msPerHour);
        const std::int64_t goneMs = m_person.lastDay.startMs() + 18 * msPerHour;
        if (m_person.lastDay < m_anchor && (!leftMs || *leftMs > goneMs))
            leftMs = goneMs;
        if (!leftMs || joinedMs < *leftMs)
            m_memberships.push_back({group, m_person.index, joinedMs, leftMs});
    }

private:
    const SamplePerson &m_person;
    UtcDay m_anchor;
    std::vector<SampleMembership> &m_memberships;
};

void walk(const SamplePerson &person, UtcDay anchor, std::vector<SampleMembership> &memberships)
{
    Way way(person, anchor, memberships);
    const int i = person.index;
    const int home = i % liveGroups;
    const int next = (home + 1) % liveGroups;
    const std::int64_t begin = way.moment(420 - 3 * home, 9, 0);
    if (i % 13 == 12)
        return; // in no group at all
    if (i % 17 == 16) {
        way.add(deletedGroup, begin); // in the reserved group by name
    } else if (i % 8 == 5) {
        const std::int64_t move = way.moment(12, 13, 27, 31, 250);
        way.add(home, begin, move);
        way.add(next, move);
    } else if (i % 8 == 6) {
        const std::int64_t move = way.moment(45, 11, 5);
        way.add(home, begin, move);
        way.add(next, move);
    } else if (i % 11 == 7) { // left, came back
        way.add(home, begin, way.moment(80, 15, 0));
        way.add(home, way.moment(33, 8, 30));
    } else if (i % 20 == 9) { // two days in both: the later one counts
        way.add(home, begin, way.moment(18, 12, 0));
        way.add(next, way.moment(20, 12, 0));
    } else if (i % 20 == 10) { // lent for some hours
        way.add(home, begin, way.moment(5, 10, 0));
        way.add(next, way.moment(5, 10, 0), way.moment(5, 16, 0));
        way.add(home, way.moment(5, 16, 0));
    } else if (i % 10 == 3) { // of the group that was deleted
        const std::int64_t deletion = way.moment(50, 10, 30);
        way.add(deletedGroup, begin, deletion);
        way.add(home, deletion);
    } else {
        way.add(home, begin);
    }
}
} // namespace

SampleGroups makeGroups(const SampleOptions &options, const std::vector<SamplePerson> &people)
{
    SampleGroups all;
    const UtcDay anchor = anchorDay(options);
    for (int g = 0; g < liveGroups; ++g) {
        SampleRandom random(options.seed, {9, quint64(g)});
        SampleGroup group;
        group.id = u"group_01J%1"_s.arg(QString::number(random.next(), 36).toUpper().leftJustified(13, u'0').left(13));
        group.name = QString::fromUtf8(sampleGroupNames()[std::size_t(g)]);
        group.directoryGroupId = g == 2 ? u"dir_group_7"_s : QString();
        group.createdMs = (anchor - (420 - 3 * g)).startMs() + 9 * msPerHour;
        group.updatedMs = (anchor - 5 * g).startMs();
        all.groups.push_back(group);
    }
    all.groups.push_back(
        {u"group_unassigned"_s, u"Unassigned"_s, {}, (anchor - 600).startMs(), (anchor - 600).startMs(), true});
    static_assert(deletedGroup == liveGroups, "what was the deleted group's is the reserved group's");
    for (const SamplePerson &person : people) {
        if (!person.service)
            walk(person, anchor, all.memberships);
    }
    return all;
}

} // namespace spend::sample

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/anomalyplanter.h"

#include "core/sample/samplecatalog.h"
#include "core/sample/sampleeventmaker.h"

#include <algorithm>
#include <utility>

namespace spend::sample
{

namespace
{
constexpr int historyBefore = 45; ///< days that are known before anything is planted
constexpr int mostDaysAgo = 85;
constexpr double dollar = 1e8; ///< micro-cents

/// Makes an event dearer, as more context would.
void scale(SampleEvent &event, int factor)
{
    const auto times = [factor](std::uint32_t tokens) {
        return std::uint32_t(std::min<std::uint64_t>(std::uint64_t{tokens} * std::uint64_t(factor), 4'000'000'000u));
    };
    event.input = times(event.input);
    event.output = times(event.output);
    event.cacheWrite = times(event.cacheWrite);
    event.cacheRead = times(event.cacheRead);
    event.total *= factor;
    event.fee = std::int32_t(std::min<std::int64_t>(std::int64_t{event.fee} * factor, 2'000'000'000));
    event.requestTenths = std::uint16_t(std::min(60'000, event.requestTenths * factor));
    if (event.has(wire::charged) && event.has(wire::total) && event.charged > 0) {
        event.set(wire::charged, false);
        event.charged = costOf(event); // by the very rule
        event.set(wire::charged);
    } else {
        event.charged *= factor;
    }
}

QString userOf(const SamplePerson &person)
{
    return person.email;
}
} // namespace

AnomalyPlanter::AnomalyPlanter(std::vector<SampleEvent> &events, const SampleOptions &options,
    const std::vector<SamplePerson> &people, const SampleGroups &groups, const std::vector<SampleCommit> &commits)
    : m_events(events)
    , m_options(options)
    , m_people(people)
    , m_groups(groups)
    , m_commits(commits)
    , m_random(options.seed, {9})
{
    std::map<std::pair<int, UtcDay>, double> costs;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].malformed != Malformed::No)
            continue;
        const std::pair key{int(events[i].person), UtcDay::ofMs(events[i].timestampMs)};
        m_byDay[key].push_back(i);
        costs[key] += double(costOf(events[i]));
    }
    for (const auto &[key, cost] : costs) {
        if (dayFactor(key.second) > 0.5 && cost > 0)
            m_costs[key.first].push_back(cost);
    }
    for (auto &[person, list] : m_costs)
        std::sort(list.begin(), list.end());
    // The two runaways of every company, and the days when everybody is busy.
    for (const auto &[person, daysAgo] : {std::pair{2, 23}, std::pair{8, 118}}) {
        const UtcDay day = anchorDay(options) - daysAgo;
        if (person >= options.users || day < historyStart(options) || !isRunaway(options, person, day))
            continue;
        take(person, day);
        plant(AnomalyKind::UnusualCost, Dimension::User, people[std::size_t(person)].email, {day, day},
            {people[std::size_t(person)].email});
    }
    for (int i = -1; i <= 2; ++i)
        m_takenDays.insert(hackathon(options) + i);
}

bool AnomalyPlanter::isOrdinaryWorkday(UtcDay day) const
{
    return dayFactor(day) > 0.5;
}

bool AnomalyPlanter::isSettled(const SamplePerson &person) const
{
    return !person.service && person.firstDay < historyStart(m_options) && !person.removedOn(anchorDay(m_options))
        && !m_takenPeople.contains(person.index);
}

void AnomalyPlanter::take(int person, UtcDay day)
{
    m_takenPeople.insert(person);
    for (int i = -1; i <= 1; ++i)
        m_takenDays.insert(day + i);
}

double AnomalyPlanter::usualCost(int person) const
{
    const auto found = m_costs.find(person);
    return found == m_costs.end() || found->second.empty() ? 0 : found->second[found->second.size() / 2];
}

std::optional<UtcDay> AnomalyPlanter::chooseDay()
{
    const int most = std::min(mostDaysAgo, m_options.days - historyBefore);
    for (int tries = 0; most > 4 && tries < 400; ++tries) {
        const UtcDay day = anchorDay(m_options) - m_random.between(3, most);
        if (isOrdinaryWorkday(day) && !m_takenDays.contains(day))
            return day;
    }
    return std::nullopt;
}

template <class Suits>
std::optional<AnomalyPlanter::PersonDay> AnomalyPlanter::choose(int days, Suits suits)
{
    for (int tries = 0; tries < 800; ++tries) {
        const auto &person = m_people[m_random.below(quint32(m_people.size()))];
        const auto day = chooseDay();
        if (!day || !isSettled(person) || !suits(person, usualCost(person.index)))
            continue;
        bool works = true;
        for (int i = 0; i < days; ++i)
            works = works && isOrdinaryWorkday(*day + i) && eventsOf(person.index, *day + i).size() >= 6;
        if (!works)
            continue;
        for (int i = 0; i < days; ++i)
            take(person.index, *day + i);
        return PersonDay{person.index, *day};
    }
    return std::nullopt;
}

std::vector<SampleEvent *> AnomalyPlanter::eventsOf(int person, UtcDay day)
{
    std::vector<SampleEvent *> list;
    if (const auto found = m_byDay.find({person, day}); found != m_byDay.end()) {
        for (const std::size_t i : found->second)
            list.push_back(&m_events[i]);
    }
    return list;
}

std::vector<SampleEvent> AnomalyPlanter::burst(int person, UtcDay day, double usualDays)
{
    std::vector<SampleEvent> events;
    double cost = 0;
    while (cost < usualDays * usualCost(person) && events.size() < 5000) {
        for (const SampleEvent &event : makeExtraWork(m_options, m_people[std::size_t(person)], day, 10, ++m_works)) {
            cost += double(costOf(event));
            events.push_back(event);
        }
    }
    return events;
}

void AnomalyPlanter::add(std::vector<SampleEvent> events)
{
    m_added.insert(m_added.end(), events.begin(), events.end());
}

void AnomalyPlanter::plant(
    AnomalyKind kind, Dimension dimension, const QString &key, const DateRange &days, QStringList users)
{
    m_planted.push_back({kind, dimension, key, days, std::move(users)});
}

void AnomalyPlanter::plantUserBurst()
{
    const auto spot = choose(1, [](const SamplePerson &, double usual) { return usual > 8 * dollar; });
    if (!spot)
        return;
    add(burst(spot->person, spot->day, 10 + 10 * m_random.unit()));
    const QString user = userOf(m_people[std::size_t(spot->person)]);
    plant(AnomalyKind::UnusualCost, Dimension::User, user, {spot->day, spot->day}, {user});
}

void AnomalyPlanter::plantGroupBurst()
{
    const auto day = chooseDay();
    if (!day)
        return;
    std::map<int, std::set<int>> members;
    for (const SampleMembership &membership : m_groups.memberships) {
        if (membership.group != m_groups.unassigned() && membership.joinedMs <= (*day - historyBefore).startMs()
            && (!membership.leftMs || *membership.leftMs > (*day + 1).startMs())
            && isSettled(m_people[std::size_t(membership.person)]))
            members[membership.group].insert(membership.person);
    }
    for (const auto &[group, people] : members) {
        if (people.size() < 3)
            continue;
        QStringList users;
        for (const int person : people) {
            add(burst(person, *day, 5 + 2 * m_random.unit()));
            take(person, *day);
            users.append(userOf(m_people[std::size_t(person)]));
        }
        plant(AnomalyKind::UnusualCost, Dimension::Group, m_groups.groups[std::size_t(group)].id, {*day, *day}, users);
        return;
    }
}

void AnomalyPlanter::plantModelBurst()
{
    const auto day = chooseDay();
    if (!day)
        return;
    // Enough of everybody's usual spend that the model stands out, and no one's own day does.
    const std::size_t model = 5 + m_random.below(4);
    double usual = 0;
    std::map<UtcDay, double> byDay;
    for (const SampleEvent &event : m_events) {
        if (event.model == model && event.malformed == Malformed::No)
            byDay[UtcDay::ofMs(event.timestampMs)] += double(costOf(event));
    }
    for (const auto &[d, cost] : byDay)
        usual = std::max(usual, isOrdinaryWorkday(d) ? cost : 0.0);
    const double wanted = std::max(2.5 * usual, 150 * dollar);
    QStringList users;
    double cost = 0;
    for (int tries = 0; cost < wanted && tries < 4000; ++tries) {
        const SamplePerson &person = m_people[m_random.below(quint32(m_people.size()))];
        if (!isSettled(person) || !person.worksOn(*day))
            continue;
        SamplePerson fan = person;
        fan.modelWeights.fill(0);
        fan.modelWeights[model] = 1;
        std::vector<SampleEvent> events = makeExtraWork(m_options, fan, *day, 5, ++m_works);
        for (const SampleEvent &event : events)
            cost += double(costOf(event));
        add(std::move(events));
        if (const QString user = userOf(person); !users.contains(user))
            users.append(user);
    }
    for (int i = -1; i <= 1; ++i)
        m_takenDays.insert(*day + i);
    plant(
        AnomalyKind::UnusualCost, Dimension::Model, QString::fromLatin1(sampleModel(model).name), {*day, *day}, users);
}

void AnomalyPlanter::plantRepositoryBurst()
{
    // People who committed to one repository only, so that their spend of the day is all its.
    std::map<std::pair<UtcDay, int>, std::set<int>> repositories; // by day and person
    for (const SampleCommit &commit : m_commits) {
        if (!commit.malformed)
            repositories[{UtcDay::ofMs(commit.committedMs != 0 ? commit.committedMs : commit.createdMs), commit.person}]
                .insert(commit.repository);
    }
    for (int tries = 0; tries < 200; ++tries) {
        const auto day = chooseDay();
        if (!day)
            return;
        std::map<int, std::vector<int>> people;
        for (auto it = repositories.lower_bound({*day, 0}); it != repositories.end() && it->first.first == *day; ++it) {
            const int person = it->first.second;
            if (it->second.size() == 1 && *it->second.begin() >= 0 && isSettled(m_people[std::size_t(person)])
                && usualCost(person) > 8 * dollar)
                people[*it->second.begin()].push_back(person);
        }
        for (const auto &[repository, committers] : people) {
            if (committers.size() < 2)
                continue;
            QStringList users;
            for (const int person : committers) {
                add(burst(person, *day, 9 + 4 * m_random.unit()));
                take(person, *day);
                users.append(userOf(m_people[std::size_t(person)]));
            }
            plant(AnomalyKind::UnusualCost, Dimension::Repository,
                QString::fromLatin1(sampleRepositories()[std::size_t(repository)].name), {*day, *day}, users);
            return;
        }
    }
}

void AnomalyPlanter::plantStarter()
{
    for (const SamplePerson &person : m_people) {
        const UtcDay earliest = std::max(historyStart(m_options) + historyBefore, anchorDay(m_options) - mostDaysAgo);
        if (person.service || person.firstDay < earliest || person.firstDay + 6 > anchorDay(m_options)
            || m_takenPeople.contains(person.index))
            continue;
        UtcDay day = person.firstDay + 1;
        while (!isOrdinaryWorkday(day) || m_takenDays.contains(day))
            day = day + 1;
        if (day - person.firstDay > 10 || anchorDay(m_options) - day < 3)
            continue;
        double most = 0;
        for (const auto &[other, costs] : m_costs)
            most = std::max(most, usualCost(other));
        add(burst(person.index, day, 2.5 * most / std::max(1.0, usualCost(person.index))));
        take(person.index, day);
        plant(AnomalyKind::AbovePeers, Dimension::User, userOf(person), {day, day}, {userOf(person)});
        return;
    }
}

void AnomalyPlanter::plantNewModel()
{
    const auto day = chooseDay();
    if (!day)
        return;
    QStringList users;
    UtcDay last = *day;
    for (int i = 0; i < 5; ++i) {
        if (!isOrdinaryWorkday(*day + i) || *day + i >= anchorDay(m_options))
            continue;
        m_takenDays.insert(*day + i);
        last = *day + i;
        for (int tries = 0, found = 0; tries < 100 && found < 3; ++tries) {
            const SamplePerson &person = m_people[m_random.below(quint32(m_people.size()))];
            if (!isSettled(person) || usualCost(person.index) < 10 * dollar)
                continue;
            ++found;
            std::vector<SampleEvent> events = makeExtraWork(m_options, person, *day + i, 5, ++m_works);
            for (SampleEvent &event : events) {
                event.model = newcomerModel;
                scale(event, 4); // about what it costs against the others
            }
            add(std::move(events));
            if (const QString user = userOf(person); !users.contains(user))
                users.append(user);
        }
    }
    plant(AnomalyKind::NewModel, Dimension::Model, QString::fromLatin1(sampleModel(newcomerModel).name), {*day, last},
        users);
}

void AnomalyPlanter::plantMaxMode()
{
    const auto spot = choose(
        2, [](const SamplePerson &person, double usual) { return person.maxModeShare < 0.03 && usual > 15 * dollar; });
    if (!spot)
        return;
    for (int i = 0; i < 2; ++i) {
        for (SampleEvent *event : eventsOf(spot->person, spot->day + i)) {
            if (!event->has(wire::maxMode))
                scale(*event, 3);
            event->set(wire::maxMode);
            event->set(wire::flagsGiven);
        }
    }
    const QString user = userOf(m_people[std::size_t(spot->person)]);
    plant(AnomalyKind::MaxMode, Dimension::User, user, {spot->day, spot->day + 1}, {user});
}

void AnomalyPlanter::plantNightRuns()
{
    const auto spot = choose(1, [](const SamplePerson &person, double) { return person.headlessShare < 0.02; });
    if (!spot)
        return;
    const SamplePerson &person = m_people[std::size_t(spot->person)];
    std::vector<SampleEvent> events =
        makeExtraWork(m_options, person, spot->day, 30 + int(m_random.below(30)), ++m_works);
    for (SampleEvent &event : events) {
        event.set(wire::headless);
        event.set(wire::flagsGiven);
        // Between one and four in the morning, where they live.
        const std::int64_t local = msPerHour + std::int64_t(double(3 * msPerHour) * m_random.unit());
        const std::int64_t ms = local - std::int64_t{person.utcOffsetMinutes} * 60'000;
        event.timestampMs = spot->day.startMs() + ((ms % msPerDay) + msPerDay) % msPerDay;
    }
    add(std::move(events));
    plant(AnomalyKind::NightRuns, Dimension::User, userOf(person), {spot->day, spot->day}, {userOf(person)});
}

void AnomalyPlanter::plantRequestCost()
{
    const auto spot = choose(1, [](const SamplePerson &, double usual) { return usual > 12 * dollar; });
    if (!spot)
        return;
    const int factor = m_random.between(12, 16);
    for (SampleEvent *event : eventsOf(spot->person, spot->day))
        scale(*event, factor);
    const QString user = userOf(m_people[std::size_t(spot->person)]);
    plant(AnomalyKind::RequestCost, Dimension::User, user, {spot->day, spot->day}, {user});
}

void AnomalyPlanter::plantLargeEvent()
{
    const auto spot = choose(1, [](const SamplePerson &, double usual) { return usual > 8 * dollar; });
    if (!spot)
        return;
    std::vector<SampleEvent> events =
        makeExtraWork(m_options, m_people[std::size_t(spot->person)], spot->day, 30, ++m_works);
    const auto suited = std::find_if(events.begin(), events.end(),
        [](const SampleEvent &event) { return event.has(wire::total) && costOf(event) > 50'000'000; });
    if (suited == events.end())
        return;
    const double wanted = (250 + 300 * m_random.unit()) * dollar;
    scale(*suited, std::max(2, int(wanted / double(costOf(*suited)))));
    add({*suited});
    const QString user = userOf(m_people[std::size_t(spot->person)]);
    plant(AnomalyKind::LargeEvent, Dimension::User, user, {spot->day, spot->day}, {user});
}

std::vector<PlantedAnomaly> AnomalyPlanter::finish()
{
    std::erase_if(m_added, [this](const SampleEvent &event) { return event.timestampMs > m_options.nowMs; });
    m_events.insert(m_events.end(), m_added.begin(), m_added.end());
    std::stable_sort(m_events.begin(), m_events.end(),
        [](const SampleEvent &a, const SampleEvent &b) { return a.timestampMs < b.timestampMs; });
    return std::move(m_planted);
}

} // namespace spend::sample

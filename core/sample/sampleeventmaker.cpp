// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleeventmaker.h"

#include "core/domain/billingcycle.h"
#include "core/sample/samplerandom.h"

#include <algorithm>
#include <numeric>

namespace spend::sample
{

namespace
{
constexpr std::int64_t microCentsIncluded = 12'000'000'000; ///< each person's allowance a cycle: 120 dollars
constexpr int bugbotTenths = 10;

int chooseModel(const SamplePerson &person, SampleRandom &random)
{
    const int sum = std::accumulate(person.modelWeights.begin(), person.modelWeights.end(), 0);
    int pick = int(random.below(quint32(sum)));
    for (std::size_t m = 0; m < person.modelWeights.size(); ++m) {
        pick -= person.modelWeights[m];
        if (pick < 0)
            return int(m);
    }
    return 0;
}

std::uint32_t tokenCount(SampleRandom &random, double median, double sigma)
{
    return std::uint32_t(std::min(random.lognormal(median, sigma), 90e6));
}

void giveTokens(SampleEvent &event, SampleRandom &random)
{
    const SampleModel &model = sampleModel(event.model);
    const double scale = event.has(wire::maxMode) ? 2.4 : 1.0;
    event.input = tokenCount(random, 5600 * scale, 1.0);
    event.output = tokenCount(random, 8400 * scale, 0.9);
    event.cacheWrite = tokenCount(random, 118'000 * scale, 0.85);
    event.cacheRead = tokenCount(random, 1'950'000 * scale, 1.05);
    event.total = event.input * model.input + event.output * model.output + event.cacheWrite * model.cacheWrite
        + event.cacheRead * model.cacheRead;
    event.set(wire::tokens | wire::total);
    if (!model.ownModel && random.chance(0.55)) {
        event.fee = std::int32_t((std::int64_t{event.input} + event.output + event.cacheWrite) * 25);
        event.set(wire::fee);
    }
    if (model.ownModel ? random.chance(0.3) : random.chance(0.06)) {
        constexpr std::uint8_t percents[] = {5, 10, 15, 20, 33};
        event.discountPercent = percents[random.below(5)];
        event.set(wire::discount);
    }
}

/// How the event is spelt. None of it changes what it means.
void giveSpelling(SampleEvent &event, SampleRandom &random)
{
    const quint64 dice = random.next();
    const auto roll = [dice](int slot, quint64 outOf256) { return ((dice >> (slot * 8)) & 0xff) < outOf256; };
    event.set(wire::timeAsNumber, roll(0, 40));
    event.set(wire::chargedAsText, roll(1, 8));
    event.set(wire::typedEmail, roll(2, 24));
    event.set(wire::newKind, roll(3, 90));
    event.set(wire::noisyCents, roll(4, 14));
    event.set(wire::flagsGiven, roll(5, 215));
    event.set(wire::conversation, roll(6, 150));
    switch ((dice >> 56) & 0xff) {
    case 0:
    case 1:
        event.set(wire::tokensAsText);
        break;
    case 2:
        event.set(wire::exponent);
        break;
    case 3:
        event.set(wire::unknownField);
        break;
    case 4:
    case 5:
        event.set(wire::decimalTokens);
        break;
    case 6:
    case 7:
    case 8:
        event.set(wire::requestsAsText);
        break;
    case 9:
    case 10:
    case 11:
    case 12:
        event.set(wire::nulls);
        break;
    default:
        break;
    }
    event.set(wire::emailAbsent, (dice & 0x10000) != 0);
}

/// Everything but time, plan and charge.
SampleEvent makeWork(const SamplePerson &person, SampleRandom &random, bool allMaxMode)
{
    SampleEvent event;
    event.person = std::uint16_t(person.index);
    event.model = std::uint8_t(chooseModel(person, random));
    if (random.chance(0.0015))
        event.model = noModel;
    event.set(wire::maxMode, allMaxMode || random.chance(person.maxModeShare));
    event.set(wire::headless, random.chance(person.headlessShare));
    event.conversation = quint32(random.next());
    if (random.chance(0.9)) {
        giveTokens(event, random);
        event.requestTenths = std::uint16_t(std::min<std::int64_t>(60'000, event.total / 400'000));
    } else {
        event.requestTenths = std::uint16_t(random.chance(0.7) ? 10 : random.between(5, 60));
    }
    giveSpelling(event, random);
    return event;
}

/// Sets kind and charge; \c usedUp is what the person's allowance has borne in this cycle.
void settle(SampleEvent &event, SampleRandom &random, std::int64_t &usedUp, bool teamsPlan)
{
    const double fate = random.unit();
    const std::int64_t byRequests = std::int64_t{event.requestTenths} * 400'000; // 4 cents a request
    event.set(wire::charged);
    event.charged = event.has(wire::total) ? 0 : byRequests;
    if (fate < 0.024) {
        event.kind = fate < 0.014 ? SampleKind::Errored : SampleKind::Aborted;
        event.charged = 0;
        event.set(wire::charged, random.chance(0.4));
    } else if (fate < 0.031) {
        event.kind = SampleKind::Free;
        event.charged = 0;
        event.set(wire::freeBugbot);
        event.requestTenths = bugbotTenths;
    } else if (fate < 0.036) {
        event.kind = SampleKind::UserApiKey;
        event.charged = 0;
    } else if (fate < 0.0375) {
        // A cost that the service does not know (any more).
        event.kind = SampleKind::UsageBased;
        event.set(wire::charged | wire::total, false);
    } else {
        if (fate < 0.038)
            event.kind = SampleKind::Unheard;
        else if (fate < 0.0384)
            event.kind = SampleKind::None;
        else if (usedUp < microCentsIncluded)
            event.kind =
                teamsPlan || random.chance(0.03) ? SampleKind::IncludedInBusiness : SampleKind::IncludedInEnterprise;
        else
            event.kind = SampleKind::UsageBased;
        if (event.has(wire::total)) {
            event.set(wire::charged, false);
            event.charged = costOf(event); // by the very rule, so that it agrees where it is given and where not
            event.set(wire::charged, random.chance(0.95));
        }
        if (fate > 0.9998) {
            event.charged = -(std::int64_t{random.between(50, 4000)} * 1'000'000 + random.between(0, 999'999));
            event.set(wire::charged);
        }
    }
    const bool onDemand = event.kind == SampleKind::UsageBased;
    event.set(wire::chargeable, random.chance(0.002) ? !onDemand : onDemand);
    const double given = random.unit();
    event.set(wire::chargeableGiven, given < 0.88);
    event.set(wire::chargeableNull, given < 0.03);
    if (!isOnDemand(event))
        usedUp += costOf(event);
}

int eventsOn(const SamplePerson &person, UtcDay day, const SampleOptions &options, bool &runaway, SampleRandom &random)
{
    const UtcDay anchor = anchorDay(options);
    constexpr double workWeek = 5.19 / 7; // what dayFactor() averages
    const double growth = 1.2 - 0.4 * double(anchor - day) / std::max(1, options.days); // 1 on average
    double rate =
        options.eventsPerUserDay * growth * person.intensity * (person.service ? 1.0 : dayFactor(day) / workWeek);
    if (const UtcDay first = hackathon(options); day == first || day == first + 1)
        rate *= 1.9;
    runaway = isRunaway(options, person.index, day);
    if (runaway)
        rate = options.eventsPerUserDay * 20;
    else if (!person.service && random.chance(0.07))
        return 0; // leave, meetings
    return int(rate * (0.45 + 1.1 * random.unit()) + random.unit());
}

/// A day's moments: sessions of a few minutes within working hours, wherever they work; service accounts around the
/// clock.
void giveTimes(std::vector<SampleEvent> &events, const SamplePerson &person, UtcDay day, SampleRandom &random)
{
    std::int64_t atMs = 0;
    int leftInSession = 0;
    for (SampleEvent &event : events) {
        if (leftInSession-- <= 0) {
            leftInSession = random.between(2, 9);
            const double minutes =
                person.service ? 1440 * random.unit() : 500 + 620 * random.unit() - person.utcOffsetMinutes;
            atMs = std::int64_t(minutes * 60'000);
        } else {
            atMs += std::int64_t(random.lognormal(95'000, 0.8));
        }
        event.timestampMs = day.startMs() + ((atMs % msPerDay) + msPerDay) % msPerDay;
    }
    std::stable_sort(
        events.begin(), events.end(), [](const auto &a, const auto &b) { return a.timestampMs < b.timestampMs; });
}

/// One person's day, oldest first, equal ones and simultaneous ones among them.
void makeDay(std::vector<SampleEvent> &out, const SamplePerson &person, UtcDay day, const SampleOptions &options,
    std::int64_t &usedUp)
{
    if (!person.worksOn(day))
        return;
    SampleRandom random(options.seed, {4, quint64(person.index), quint64(quint32(day.number))});
    bool runaway = false;
    std::vector<SampleEvent> events(std::size_t(eventsOn(person, day, options, runaway, random)));
    for (SampleEvent &event : events)
        event = makeWork(person, random, runaway);
    giveTimes(events, person, day, random);
    for (std::size_t i = 0; i < events.size(); ++i) {
        const double twin = random.unit();
        if (i > 0 && twin < 0.004) {
            out.push_back(out.back()); // equal in every field, and both real
            if (!isOnDemand(out.back()))
                usedUp += costOf(out.back());
            continue;
        }
        if (i > 0 && twin < 0.010)
            events[i].timestampMs = out.back().timestampMs; // parallel agents
        settle(events[i], random, usedUp, options.teamsPlan);
        out.push_back(events[i]);
    }
}

void sortByTime(std::vector<SampleEvent>::iterator first, std::vector<SampleEvent>::iterator last)
{
    std::stable_sort(first, last, [](const auto &a, const auto &b) { return a.timestampMs < b.timestampMs; });
}

void addMalformed(std::vector<SampleEvent> &events, const SampleOptions &options)
{
    SampleRandom random(options.seed, {5});
    const int days = std::max(1, options.days);
    for (int i = 0; i < options.malformed; ++i) {
        // Every other one is recent, so that a short backfill meets some too.
        const int back = i % 2 == 0 ? random.between(1, std::min(days, 20)) : random.between(1, days);
        SampleEvent event;
        event.timestampMs = (anchorDay(options) - back).startMs() + random.between(0, int(msPerDay) - 1);
        event.malformed = Malformed(1 + (i % 5));
        const auto place = std::upper_bound(events.begin(), events.end(), event.timestampMs,
            [](std::int64_t ms, const SampleEvent &e) { return ms < e.timestampMs; });
        events.insert(place, event);
    }
}
} // namespace

bool isRunaway(const SampleOptions &options, int person, UtcDay day)
{
    const int daysAgo = anchorDay(options) - day;
    return (daysAgo == 23 && person == 2) || (daysAgo == 118 && person == 8);
}

UtcDay hackathon(const SampleOptions &options)
{
    return (anchorDay(options) - 68).firstOfWeek() + 2;
}

std::vector<SampleEvent> makeEvents(const SampleOptions &options, const std::vector<SamplePerson> &people)
{
    std::vector<SampleEvent> events;
    events.reserve(std::size_t(double(people.size()) * options.days * options.eventsPerUserDay * 1.1) + 1000);
    const CycleRule cycles{options.cycleDay};
    std::vector<std::int64_t> usedUp(people.size());
    const UtcDay today = UtcDay::ofMs(options.nowMs);
    UtcDay cycleEnd = cycles.nextCycleStart(historyStart(options));
    for (UtcDay day = historyStart(options); day <= today; day = day + 1) {
        if (day == cycleEnd) {
            std::fill(usedUp.begin(), usedUp.end(), 0);
            cycleEnd = cycles.nextCycleStart(day);
        }
        const auto before = std::ptrdiff_t(events.size());
        for (const SamplePerson &person : people)
            makeDay(events, person, day, options, usedUp[std::size_t(person.index)]);
        sortByTime(events.begin() + before, events.end());
    }
    while (!events.empty() && events.back().timestampMs > options.nowMs)
        events.pop_back();
    addMalformed(events, options);
    return events;
}

void reviseRecentEvents(std::vector<SampleEvent> &events, const SampleOptions &options)
{
    SampleRandom random(options.seed, {6});
    const std::int64_t settledMs = options.nowMs - 2 * msPerDay;
    const auto first = std::lower_bound(events.begin(), events.end(), options.nowMs - 70 * msPerDay / 24,
        [](const SampleEvent &e, std::int64_t ms) { return e.timestampMs < ms; });
    const auto offset = first - events.begin();
    std::vector<SampleEvent> late;
    for (auto event = first; event != events.end(); ++event) {
        if (event->malformed != Malformed::No)
            continue;
        const quint32 dice = random.below(100);
        const bool settled = event->timestampMs < settledMs;
        if (dice < (settled ? 2 : 8)) { // another one, which was on its way for long
            late.push_back(*event);
            late.back().timestampMs = std::min(event->timestampMs + 40'000, options.nowMs);
            late.back().conversation ^= 0x5a5a5a5a;
        } else if (!settled && dice < 26) { // the figures were estimates
            event->output += 250;
            event->total += event->has(wire::total) ? 777'013 : 0;
            event->charged += event->has(wire::charged) && event->charged > 0 ? 777'013 : 0;
        } else if (!settled && dice < 30) { // it turned out to have failed
            event->kind = SampleKind::Errored;
            event->charged = 0;
            event->set(wire::chargeableGiven, false);
        }
    }
    events.insert(events.end(), late.begin(), late.end());
    sortByTime(events.begin() + offset, events.end());
}

std::vector<SampleEvent> makeArrivals(const SampleOptions &options, const std::vector<SamplePerson> &people,
    std::int64_t endMs, int count, quint64 number)
{
    std::vector<SampleEvent> events;
    SampleRandom random(options.seed, {7, number});
    std::int64_t usedUp = microCentsIncluded;
    for (int i = 0; i < count; ++i) {
        SampleEvent event = makeWork(people[random.below(quint32(people.size()))], random, false);
        event.timestampMs = endMs - random.between(1, 59'000);
        settle(event, random, usedUp, options.teamsPlan);
        events.push_back(event);
    }
    sortByTime(events.begin(), events.end());
    return events;
}

std::vector<SampleEvent> makeExtraWork(
    const SampleOptions &options, const SamplePerson &person, UtcDay day, int count, quint64 number)
{
    SampleRandom random(options.seed, {8, number});
    std::int64_t usedUp = microCentsIncluded;
    std::vector<SampleEvent> events(std::size_t(std::max(0, count)));
    for (SampleEvent &event : events)
        event = makeWork(person, random, false);
    giveTimes(events, person, day, random);
    for (SampleEvent &event : events)
        settle(event, random, usedUp, options.teamsPlan);
    return events;
}

} // namespace spend::sample

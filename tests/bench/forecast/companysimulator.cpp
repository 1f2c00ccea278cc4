// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/forecast/companysimulator.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <random>

namespace spend::bench
{

namespace
{
/// The standard's distributions differ between libraries; these do not.
class Chance
{
public:
    explicit Chance(std::uint64_t seed)
        : m_engine(seed * 0x9E3779B97F4A7C15ULL + 1)
    {
    }
    double unit() { return double(m_engine() >> 11) * 0x1.0p-53; }
    bool happens(double probability) { return unit() < probability; }
    double between(double low, double high) { return low + (high - low) * unit(); }
    int whole(int low, int high) { return low + int(unit() * (high - low + 1)); }
    double normal() { return std::sqrt(-2 * std::log(1 - unit())) * std::cos(2 * std::numbers::pi * unit()); }
    double aroundOne(double spread) { return std::exp(spread * normal() - spread * spread / 2); }

private:
    std::mt19937_64 m_engine;
};

struct Person {
    double appetite; ///< micro-cents on a day of use
    double onWorkdays; ///< how likely a day of use is
    double onWeekends;
    int first;
    int last; ///< exclusive
    int awayUntil = 0;
    int burstUntil = 0;
    double burst = 1;
};

Person makePerson(Chance &chance, int first, int days)
{
    Person person{};
    person.appetite = 4e8 * chance.aroundOne(0.85); // some four dollars, spread as in the sample service
    person.onWorkdays = chance.between(0.35, 0.97);
    person.onWeekends = chance.happens(0.2) ? chance.between(0.15, 0.5) : chance.between(0, 0.08);
    person.first = first;
    // One in thirty leaves each month.
    person.last = first + int(-std::log(1 - chance.unit()) * 900) + 5;
    person.last = std::min(person.last, days);
    return person;
}

/// What moves the whole company, a factor a day.
std::vector<double> companyFactors(Chance &chance, int days, std::vector<bool> &holidays)
{
    std::vector<double> factors(std::size_t(days), 1.0);
    double level = 1;
    double growth = chance.between(-0.04, 0.12) / 30; // a month
    const double weeklyWave = chance.between(0.0, 0.004);
    int burstUntil = 0;
    double burst = 1;
    const int bursts = chance.whole(1, 4);
    std::vector<int> burstStarts;
    for (int i = 0; i < bursts; ++i)
        burstStarts.push_back(chance.whole(0, days - 1));
    std::vector<int> priceChanges;
    for (int i = 0, count = chance.whole(1, 3); i < count; ++i)
        priceChanges.push_back(chance.whole(0, days - 1));
    for (int day = 0; day < days; ++day) {
        if (chance.happens(1.0 / 90))
            growth = chance.between(-0.06, 0.12) / 30;
        if (std::find(priceChanges.begin(), priceChanges.end(), day) != priceChanges.end())
            level *= chance.between(0.78, 1.28);
        if (std::find(burstStarts.begin(), burstStarts.end(), day) != burstStarts.end()) {
            burstUntil = day + chance.whole(2, 8);
            burst = chance.between(1.25, 1.9);
        }
        level *= std::exp(growth + weeklyWave * chance.normal());
        factors[std::size_t(day)] = level * (day < burstUntil ? burst : 1) * chance.aroundOne(0.04);
        // A public holiday about every five weeks, on workdays; now and then two in a row.
        if (day % 7 < 5 && chance.happens(1.0 / 26))
            holidays[std::size_t(day)] = true;
        else if (day > 0 && day % 7 < 5 && holidays[std::size_t(day - 1)] && chance.happens(0.25))
            holidays[std::size_t(day)] = true;
    }
    return factors;
}
} // namespace

Company simulateCompany(int users, int days, std::uint64_t seed)
{
    Chance chance(seed * 7919 + std::uint64_t(users));
    std::vector<bool> holidays(std::size_t(days), false);
    const std::vector<double> factors = companyFactors(chance, days, holidays);
    const std::array<double, dayKinds> rhythm{chance.between(0.9, 1.05), chance.between(0.98, 1.12),
        chance.between(0.98, 1.12), chance.between(0.95, 1.08), chance.between(0.75, 0.98), 1, 1};
    const bool knowsHolidays = chance.happens(0.5);

    std::vector<Person> people;
    for (int i = 0; i < users; ++i)
        people.push_back(makePerson(chance, 0, days));
    // Starters take the place of leavers, and some more come.
    const double starters = users * chance.between(1.0 / 1200, 1.0 / 500);
    double due = 0;
    for (int day = 1; day < days; ++day) {
        if (day % 7 == 0 || day % 30 == 0) {
            for (; due >= 1; due -= 1)
                people.push_back(makePerson(chance, day, days));
        }
        due += starters;
    }

    Company company{users, seed, std::vector<double>(std::size_t(days), 0.0), {}};
    for (Person &person : people) {
        for (int day = person.first; day < person.last; ++day) {
            const std::size_t d = std::size_t(day);
            if (day >= person.awayUntil && chance.happens(1.0 / 110))
                person.awayUntil = day + chance.whole(2, 14);
            if (day >= person.burstUntil && chance.happens(1.0 / 220)) {
                person.burstUntil = day + chance.whole(1, 5);
                person.burst = chance.between(2, 7);
            }
            if (day < person.awayUntil)
                continue;
            const bool works = day % 7 < 5 && !holidays[d];
            if (!chance.happens(works ? person.onWorkdays : person.onWeekends))
                continue;
            const double use = person.appetite * chance.aroundOne(0.7) * (day < person.burstUntil ? person.burst : 1);
            company.amounts[d] += use * factors[d] * (works ? rhythm[d % 7] : 0.5);
        }
    }
    for (int day = 0; day < days; ++day)
        company.kinds.push_back(knowsHolidays && holidays[std::size_t(day)] ? DayKind(6) : DayKind(day % 7));
    return company;
}

} // namespace spend::bench

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/anomaly/subtlescore.h"

#include "core/anomaly/findanomalies.h"
#include "core/domain/money.h"
#include "core/sample/samplecatalog.h"
#include "core/sample/sampleeventmaker.h"
#include "core/sample/sampleteam.h"
#include "tests/analysis/picturebuilder.h"
#include "tests/support/ingestfixture.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace spend::test
{

namespace
{
constexpr int everySoManyth = 3; ///< of the people is planted at: the team's level stays what it is
constexpr double leastUsual = 15; ///< dollars: below, twice the usual is under what alarms at all
constexpr int historyBefore = 60;

using PersonDay = std::pair<int, UtcDay>;

struct NoEvents final : AnomalyEvents {
    void visit(Code, UtcDay, const std::function<void(const UsageEvent &)> &) override { }
};

void count(SubtleScore &score, const std::vector<Anomaly> &found, const std::map<PersonDay, double> &planted,
    const sample::SampleTeam &team)
{
    std::set<PersonDay> recognised;
    for (const Anomaly &anomaly : found) {
        bool isRight = false;
        bool isRunaway = false;
        for (const auto &[spot, median] : planted) {
            const QString &email = team.people()[std::size_t(spot.first)].email;
            const bool names = anomaly.key == email
                || std::any_of(anomaly.traces.begin(), anomaly.traces.end(),
                    [&](const AnomalyTrace &trace) { return trace.key == email; });
            if (!names || !anomaly.days.contains(spot.second))
                continue;
            isRight = true;
            recognised.insert(spot);
        }
        for (const int person : {2, 8}) {
            for (UtcDay d = anomaly.days.first; d <= anomaly.days.last; d = d + 1)
                isRunaway = isRunaway || sample::isRunaway(team.options(), person, d);
        }
        if (isRunaway && !isRight)
            continue;
        ++score.reported;
        score.right += isRight ? 1 : 0;
    }
    score.recognised = int(recognised.size());
}
} // namespace

std::vector<std::array<SubtleScore, 3>> subtleScores(
    quint64 seed, int users, int days, const std::vector<double> &times)
{
    sample::SampleOptions options = IngestFixture::small(seed);
    options.users = users;
    options.days = days;
    options.eventsPerUserDay = 12;
    const sample::SampleTeam team(options);
    const UtcDay anchor = sample::anchorDay(options);
    std::map<PersonDay, double> costs;
    for (const sample::SampleEvent &event : team.events()) {
        if (event.malformed == sample::Malformed::No)
            costs[{int(event.person), UtcDay::ofMs(event.timestampMs)}] += double(sample::costOf(event));
    }
    std::map<int, std::vector<double>> usual;
    for (const auto &[key, cost] : costs) {
        if (key.second.weekday() <= 5 && cost > 0)
            usual[key.first].push_back(cost);
    }
    std::map<PersonDay, double> planted; // with the usual cost
    for (auto &[person, list] : usual) {
        std::nth_element(list.begin(), list.begin() + std::ptrdiff_t(list.size() / 2), list.end());
        const double median = list[list.size() / 2];
        const auto &who = team.people()[std::size_t(person)];
        if (person % everySoManyth != 0 || who.service || median < leastUsual * double(oneDollar.microCents))
            continue;
        // Workdays apart from each other, from three days ago on.
        for (int back = 3 + person * 7 % 60; back < days - historyBefore; ++back) {
            const PersonDay spot{person, anchor - back};
            if (spot.second.weekday() <= 5 && costs.contains(spot) && !sample::isRunaway(options, person, spot.second)
                && who.firstDay + historyBefore < spot.second) {
                planted[spot] = median;
                break;
            }
        }
    }
    std::vector<std::array<SubtleScore, 3>> scores;
    const DateRange range{anchor - 89, anchor};
    for (const double strength : times) {
        PictureBuilder builder;
        builder.connection().newestEventMs = presentMs;
        for (const sample::SampleEvent &event : team.events()) {
            if (event.malformed != sample::Malformed::No)
                continue;
            const PersonDay spot{int(event.person), UtcDay::ofMs(event.timestampMs)};
            const auto here = planted.find(spot);
            const double factor = here == planted.end() ? 1 : strength * here->second / costs.at(spot);
            const auto scaled = [factor](double value) { return std::int64_t(std::llround(value * factor)); };
            Figures figures;
            figures.cost = scaled(double(sample::costOf(event)));
            figures.onDemand = figures.cost;
            figures.events = 1;
            figures.inputTokens = scaled(event.input);
            figures.outputTokens = scaled(event.output);
            std::uint32_t flags = flag::onDemand;
            if (event.has(sample::wire::maxMode))
                flags |= flag::maxMode;
            builder.spend(spot.second.iso(),
                {team.people()[event.person].email, {}, QString::fromLatin1(sample::sampleModel(event.model).name), {},
                    flags},
                figures);
        }
        const auto picture = builder.picture();
        std::array<SubtleScore, 3> &levels = scores.emplace_back();
        for (const Sensitivity sensitivity : {Sensitivity::Low, Sensitivity::Default, Sensitivity::High}) {
            NoEvents events;
            SubtleScore &score = levels[std::size_t(sensitivity)];
            score.times = strength;
            score.planted = int(planted.size());
            count(score, findAnomalies(*picture, events, {range, sensitivity}, presentMs), planted, team);
        }
    }
    return scores;
}

} // namespace spend::test

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/sampleanswers.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct Name {
    QString key;
    QString label;
    double weight;
};

QList<Name> namesOf(Dimension by)
{
    switch (by) {
    case Dimension::Group:
        return {{u"group_1"_s, u"Platform"_s, 28}, {u"group_2"_s, u"Mobile"_s, 21}, {u"group_3"_s, u"Data"_s, 15},
            {u"group_4"_s, u"Web"_s, 12}, {u"group_5"_s, u"Infrastructure"_s, 8}, {u"group_6"_s, u"QA"_s, 5},
            {u"(unassigned)"_s, u"Unassigned"_s, 4}, {u"group_8"_s, u"Design Engineering"_s, 3.4},
            {u"group_9"_s, u"Security"_s, 2.2}, {u"group_10"_s, u"Developer Experience"_s, 1.4}};
    case Dimension::Model:
        return {{u"claude-4.5-sonnet"_s, u"claude-4.5-sonnet"_s, 34}, {u"auto"_s, u"Auto"_s, 19},
            {u"gpt-5.1-codex"_s, u"gpt-5.1-codex"_s, 14}, {u"claude-4.5-opus"_s, u"claude-4.5-opus"_s, 11},
            {u"composer-1"_s, u"composer-1"_s, 7}, {u"gemini-3-pro"_s, u"gemini-3-pro"_s, 6},
            {u"gpt-5.1"_s, u"gpt-5.1"_s, 4}, {u"claude-4.5-haiku"_s, u"claude-4.5-haiku"_s, 2.5},
            {u"grok-code-fast-1"_s, u"grok-code-fast-1"_s, 1}, {u"(none)"_s, u"No model"_s, 0.004}};
    case Dimension::Repository:
        return {{u"acme/monorepo"_s, u"acme/monorepo"_s, 31}, {u"(unattributed)"_s, u"Unattributed"_s, 19},
            {u"acme/ios-app"_s, u"acme/ios-app"_s, 12}, {u"acme/billing-service"_s, u"acme/billing-service"_s, 9},
            {u"acme/data-pipelines"_s, u"acme/data-pipelines"_s, 8}, {u"acme/android-app"_s, u"acme/android-app"_s, 7},
            {u"acme/web-checkout-experience-next"_s, u"acme/web-checkout-experience-next"_s, 5},
            {u"acme/terraform"_s, u"acme/terraform"_s, 4}, {u"acme/docs"_s, u"acme/docs"_s, 2},
            {u"acme/playground"_s, u"acme/playground"_s, 1}};
    case Dimension::Kind:
        return {{u"Included in Enterprise"_s, u"Included in Enterprise"_s, 62},
            {u"Usage-based"_s, u"Usage-based"_s, 36}, {u"User API Key"_s, u"User API Key"_s, 1.5},
            {u"Free"_s, u"Free"_s, 0.4}};
    default:
        break;
    }
    QList<Name> users;
    const QStringList people{u"Ada Okafor"_s, u"Ben Lindqvist"_s, u"Chiara Romano"_s, u"Dev Patel"_s,
        u"Elena Petrova"_s, u"Farid Haddad"_s, u"Grace Kim"_s, u"Hugo Martin"_s, u"Ines Duarte"_s, u"Jonas Weber"_s,
        u"Kenji Sato"_s, u"Lena Fischer"_s, u"Mia Johansson"_s, u"Noah Cohen"_s, u"Olga Nowak"_s, u"Paulo Alves"_s,
        u"Quinn Murphy"_s, u"Rosa Jimenez"_s, u"Sven Berg"_s, u"Tara Singh"_s};
    for (qsizetype i = 0; i < people.size(); ++i)
        users.append(
            {people[i].toLower().replace(u' ', u'.') + u"@acme.example"_s, people[i], 16.0 / (1.0 + 0.35 * double(i))});
    return users;
}

/// Repeatable noise, 0 to 1.
double noise(std::uint32_t a, std::uint32_t b)
{
    std::uint32_t x = a * 2654435761u ^ (b + 17) * 2246822519u;
    x ^= x >> 15;
    x *= 2246822519u;
    x ^= x >> 13;
    return double(x % 10'000u) / 10'000.0;
}

double dayWeight(UtcDay day)
{
    if (day.weekday() >= 6)
        return 0.16 + 0.06 * noise(std::uint32_t(day.number), 1);
    double weight = 0.8 + 0.35 * noise(std::uint32_t(day.number), 2);
    if (day == UtcDay::ofDate(2026, 11, 16))
        weight *= 1.35;
    if (day == UtcDay::ofDate(2026, 11, 22))
        weight *= 0.5;
    return weight;
}

DateRange rangeOf(const RangeRule &rule, UtcDay today)
{
    switch (rule.kind) {
    case RangeRule::Kind::ThisCycle:
        return {today.firstOfMonth(), today};
    case RangeRule::Kind::LastCycle:
        return {(today.firstOfMonth() - 1).firstOfMonth(), today.firstOfMonth() - 1};
    case RangeRule::Kind::Last7Days:
        return {today - 6, today};
    case RangeRule::Kind::Last30Days:
        return {today - 29, today};
    case RangeRule::Kind::Last90Days:
        return {today - 89, today};
    case RangeRule::Kind::Last365Days:
    case RangeRule::Kind::AllDays:
        return {today - 364, today};
    case RangeRule::Kind::ThisMonth:
    case RangeRule::Kind::ThisQuarter:
        return {today.firstOfMonth(), today};
    case RangeRule::Kind::LastMonth:
        return {(today.firstOfMonth() - 1).firstOfMonth(), today.firstOfMonth() - 1};
    case RangeRule::Kind::Custom:
        break;
    }
    return rule.custom;
}
} // namespace

std::int64_t sampleNowMs()
{
    return UtcDay::ofDate(2026, 11, 22).startMs() + (13 * 60 + 4) * 60'000;
}

std::shared_ptr<const OverviewAnswer> sampleAnswer(const OverviewQuestion &question, bool enterprise)
{
    const UtcDay today = UtcDay::ofMs(sampleNowMs());
    auto answer = std::make_shared<OverviewAnswer>();
    answer->question = question;
    answer->hasData = true;
    answer->range = rangeOf(question.range, today);
    answer->compared = question.range.kind == RangeRule::Kind::ThisCycle
        ? DateRange{(today.firstOfMonth() - 1).firstOfMonth(),
            (today.firstOfMonth() - 1).firstOfMonth() + (today.dayOfMonth() - 1)}
        : DateRange{answer->range.first - answer->range.days(), answer->range.first - 1};
    answer->comparable = true;
    answer->groupsVisible = enterprise;
    answer->repositoriesVisible = enterprise;
    answer->provisionalFromMs = (today - 1).startMs();
    answer->newestEventMs = sampleNowMs() - 6 * 60'000;
    for (UtcDay day = answer->range.first; day <= answer->range.last; day = day + 1)
        answer->buckets.push_back(day);

    QList<Name> names = namesOf(question.by);
    if (!enterprise && question.by == Dimension::Group)
        names = {{u"(unassigned)"_s, u"Unassigned"_s, 100}};
    double share = 1;
    for (const auto &[dimension, filter] : question.filters) {
        if (dimension == question.by) {
            names.removeIf([&filter](const Name &name) { return !filter.included.contains(name.key); });
        } else {
            share *= 0.3;
        }
    }
    std::uint32_t seed = 0;
    for (const Name &name : std::as_const(names)) {
        OverviewRow row;
        row.key = name.key;
        row.label = name.label;
        ++seed;
        for (const UtcDay day : answer->buckets) {
            const double dollars =
                12.3 * name.weight * share * dayWeight(day) * (0.6 + 0.8 * noise(seed, std::uint32_t(day.number)));
            const std::int64_t cost = std::llround(dollars * 1e8);
            const std::int64_t onDemand = std::llround(dollars * 1e8 * (0.25 + 0.3 * noise(seed, 77)));
            const std::int64_t events = std::llround(dollars * 7.5 + noise(seed, 5) * 4);
            row.figures += Figures{cost, onDemand, events, 0, events * 1'000'000, events * 21'000, events * 900,
                events * 4'000, events * 61'000};
            const Figures one{cost, onDemand};
            row.trend.push_back(measureOf(one, question.measure));
        }
        const double moved = 0.75 + 0.55 * noise(seed, 99);
        const std::int64_t value = measureOf(row.figures, question.measure);
        row.previous = name.label == u"Unassigned" ? 0 : std::llround(double(value) * moved);
        row.isNew = row.previous == 0;
        answer->total += row.figures;
        answer->totalCompared.cost += std::llround(double(row.figures.cost) * (row.isNew ? 0 : moved));
        answer->totalCompared.onDemand += std::llround(double(row.figures.onDemand) * (row.isNew ? 0 : moved));
        answer->rows.push_back(std::move(row));
    }
    std::stable_sort(answer->rows.begin(), answer->rows.end(), [&question](const OverviewRow &a, const OverviewRow &b) {
        return measureOf(a.figures, question.measure) > measureOf(b.figures, question.measure);
    });
    answer->total.uncosted = 4;
    answer->activeUsers = 193;
    answer->members = 212;
    answer->attribution.sameDay = answer->total.cost * 61 / 100;
    answer->attribution.nextDays = answer->total.cost * 14 / 100;
    answer->attribution.daysBefore = answer->total.cost * 6 / 100;
    answer->attribution.unattributed = answer->total.cost - answer->attribution.attributed();
    OverviewSeries other;
    other.label = u"Other"_s;
    other.rows = 0;
    other.values.assign(answer->buckets.size(), 0);
    for (const OverviewRow &row : answer->rows) {
        if (answer->series.size() < question.top) {
            answer->series.push_back({row.key, row.label, 1, row.trend});
            continue;
        }
        ++other.rows;
        std::transform(row.trend.begin(), row.trend.end(), other.values.begin(), other.values.begin(), std::plus<>());
    }
    if (other.rows > 0)
        answer->series.push_back(other);
    answer->computedMs = sampleNowMs();
    return answer;
}

QList<ConnectionView> sampleConnections()
{
    const std::int64_t now = sampleNowMs();
    const UtcDay today = UtcDay::ofMs(now);
    constexpr std::int64_t minute = 60'000;
    const auto named = [](ConnectionId id, const QString &name, Status status) {
        ConnectionView view;
        view.id = id;
        view.settings.name = name;
        view.health.status = status;
        return view;
    };
    ConnectionView acme = named(1, u"Acme Engineering"_s, Status::Healthy);
    acme.health.lastSuccessMs = now;
    acme.health.newestEventMs = now - 6 * minute;
    acme.health.oldestEventMs = UtcDay::ofDate(2026, 8, 24).startMs();
    acme.health.events = 1'204'338;
    acme.health.nextRunMs = now + 41 * minute;
    acme.health.coveredToMs = now - 4 * minute;
    acme.everComplete = true;

    ConnectionView labs = named(2, u"Acme Labs"_s, Status::PendingData);
    IngestProgress progress;
    progress.connection = 2;
    progress.step = IngestProgress::Step::Events;
    progress.firstIngestion = true;
    progress.window = {today - 30, today};
    progress.windowNumber = 1;
    progress.windowCount = 1;
    progress.page = 31;
    progress.pageCount = 88;
    progress.events = 30'412;
    progress.done = 0.36;
    progress.estimatedEndMs = now + 55'000;
    labs.progress = progress;

    ConnectionView contractors = named(3, u"Contractors"_s, Status::Limited);
    contractors.health.lastSuccessMs = now - 23 * minute;
    contractors.health.limitedTo = {u"billing groups"_s, u"repositories"_s};
    contractors.health.events = 40'118;
    contractors.health.coveredToMs = now - 24 * minute;
    contractors.everComplete = true;

    ConnectionView old = named(4, u"Old team"_s, Status::Error);
    old.health.problem = ProblemKind::KeyRejected;
    old.health.reason = u"Cursor refused the key."_s;
    old.health.remedy = u"Make a new Admin API key and enter it here."_s;
    old.health.coveredToMs = UtcDay::ofDate(2026, 11, 3).startMs();
    old.health.events = 88'012;

    ConnectionView stale = named(5, u"Berlin office"_s, Status::Stale);
    stale.health.lastSuccessMs = now - 3 * msPerDay;
    stale.health.events = 12'911;
    stale.health.coveredToMs = now - 3 * msPerDay;

    ConnectionView paused = named(6, u"Hackathon 2025"_s, Status::Paused);
    paused.settings.paused = true;
    paused.health.lastSuccessMs = now - 40 * msPerDay;
    paused.health.events = 2'310;
    paused.health.coveredToMs = now - 40 * msPerDay;
    return {acme, labs, contractors, old, stale, paused};
}

} // namespace spend

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Processor milliseconds per query shape over a million roll-up rows, beside a bare scan of the same columns in the
// same run. Usage: bench_shapes [rows in thousands, default 1000] [part of a query's name]

#include "core/analysis/explore.h"
#include "core/analysis/overview.h"
#include "core/analysis/runquery.h"
#include "core/analysis/spendcube.h"

#include <QString>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <functional>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;
using namespace spend;

namespace
{

constexpr Code userCount = 1000;
constexpr Code groupCount = 25;
constexpr Code modelCount = 12;
constexpr Code kindCount = 3;
constexpr Code repositoryCount = 200;
constexpr UtcDay firstDay{20000};

std::vector<NamedKey> names(const QString &stem, Code count, const QString &none)
{
    std::vector<NamedKey> list{{none, none}};
    for (Code i = 1; i <= count; ++i)
        list.push_back({stem + QString::number(i), stem.toUpper() + QString::number(i)});
    return list;
}

/// One in three of users x models x days, as a team of a thousand has.
std::shared_ptr<const SpendPicture> makePicture(int days)
{
    std::mt19937_64 random(7);
    const auto below = [&random](std::uint64_t n) { return static_cast<Code>(random() % n); };
    SpendCube cube;
    Directory directory;
    directory.users = names(u"user"_s, userCount, u"(none)"_s);
    directory.groups = names(u"group"_s, groupCount, u"(unassigned)"_s);
    directory.models = names(u"model"_s, modelCount, u"(none)"_s);
    directory.kinds = names(u"kind"_s, kindCount, u"(none)"_s);
    directory.repositories = names(u"repo"_s, repositoryCount, u"(unattributed)"_s);
    ConnectionFacts facts;
    facts.id = 1;
    facts.name = u"Acme"_s;
    for (Code user = 1; user <= userCount; ++user) {
        for (int day = 0; day < days; ++day) {
            std::vector<Code> repositories;
            for (Code i = 0, n = 1 + below(5); i < n; ++i)
                repositories.push_back(1 + (user * 7 + below(8)) % repositoryCount);
            std::sort(repositories.begin(), repositories.end());
            repositories.erase(std::unique(repositories.begin(), repositories.end()), repositories.end());
            for (const Code repository : repositories)
                facts.commitDays.push_back({user, firstDay + day, repository, 1 + std::int64_t(below(400)), 500, 2});
        }
    }
    directory.connections.push_back(std::move(facts));
    cube.setDirectory(std::make_shared<const Directory>(std::move(directory)));

    for (int day = 0; day < days; ++day) {
        RollupBatch batch{1, firstDay + day, {}};
        for (Code user = 1; user <= userCount; ++user) {
            for (Code model = 1; model <= modelCount; ++model) {
                if (below(3) != 0)
                    continue;
                RollupRow row;
                const std::uint32_t flags = below(4) == 0 ? flag::onDemand : 0;
                row.key = {user, 1 + user % groupCount, model, 1 + below(kindCount), flags};
                row.events = 1 + below(20);
                row.cost = below(90'000'000);
                row.requests = row.events * 1'000'000;
                row.inputTokens = below(100'000);
                row.outputTokens = below(10'000);
                row.cacheWriteTokens = below(50'000);
                row.cacheReadTokens = below(500'000);
                batch.rows.push_back(row);
            }
        }
        cube.apply(batch);
    }
    return cube.picture();
}

double milliseconds(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int round = 0; round < 15; ++round) {
        const std::clock_t begin = std::clock(); // processor time: the machine may have other work
        work();
        times.push_back(double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
    }
    return *std::min_element(times.begin(), times.end()); // other work on the machine only ever adds
}

volatile std::uint64_t sink;

template <class T>
std::uint64_t sumOf(const T *values, std::size_t count)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < count; ++i)
        sum += static_cast<std::uint64_t>(values[i]);
    return sum;
}

/// Reads cost (or all nine measures) and as many code columns as the query touches, and does nothing with them but sum.
double rawScan(const SpendPicture &picture, const DateRange &range, bool all, int codeColumns)
{
    return milliseconds([&] {
        std::uint64_t sum = 0;
        for (const DayBlock &block : picture.blocks(range)) {
            const RollupBlock &rows = *block.rows;
            const std::size_t n = rows.size();
            sum += sumOf(rows.cost(), n);
            for (int c = 0; c < codeColumns; ++c)
                sum += sumOf(c == 0 ? rows.users() : rows.models(), n);
            if (!all)
                continue;
            sum += sumOf(rows.flags(), n) + sumOf(rows.events(), n) + sumOf(rows.uncosted(), n);
            sum += sumOf(rows.requests(), n) + sumOf(rows.inputTokens(), n) + sumOf(rows.outputTokens(), n);
            sum += sumOf(rows.cacheWriteTokens(), n) + sumOf(rows.cacheReadTokens(), n);
        }
        sink = sum;
    });
}

struct Shape {
    const char *name;
    bool month;
    int codeColumns;
    std::vector<Dimension> by;
    Filters filters;
};

} // namespace

int main(int argc, char **argv)
{
    const int thousands = argc > 1 ? std::max(1, std::atoi(argv[1])) : 1000;
    const int days = std::max(31, thousands / 4);
    const auto picture = makePicture(days);
    std::printf("%zu roll-up rows, %d days, %.1f bytes a row\n", picture->rowCount(), days,
        double(picture->bytes()) / double(picture->rowCount()));

    const Filters oneModel{{Dimension::Model, {{u"model3"_s}, {}}}};
    const Filters oneUser{{Dimension::User, {{u"user77"_s}, {}}}};
    const Filters halfTheUsers = [] {
        DimensionFilter filter;
        for (Code user = 1; user <= userCount; user += 2)
            filter.included.append(u"user"_s + QString::number(user));
        return Filters{{Dimension::User, filter}};
    }();
    const Filters oneRepository{{Dimension::Repository, {{u"repo5"_s}, {}}}};
    using D = Dimension;
    const std::vector<Shape> shapes{
        {"30 days by user", true, 1, {D::User}, {}},
        {"30 days by model", true, 1, {D::Model}, {}},
        {"30 days by day and user", true, 1, {D::Day, D::User}, {}},
        {"30 days by repository", true, 1, {D::Repository}, {}},
        {"all days, total", false, 0, {}, {}},
        {"all days by day", false, 0, {D::Day}, {}},
        {"all days by user", false, 1, {D::User}, {}},
        {"all days by group", false, 1, {D::Group}, {}},
        {"all days by model", false, 1, {D::Model}, {}},
        {"all days by day and model", false, 1, {D::Day, D::Model}, {}},
        {"all days by week and user", false, 1, {D::Week, D::User}, {}},
        {"all days by user and model", false, 2, {D::User, D::Model}, {}},
        {"by user where model = x", false, 2, {D::User}, oneModel},
        {"by day and model where user = x", false, 2, {D::Day, D::Model}, oneUser},
        {"by model where half the users", false, 2, {D::Model}, halfTheUsers},
        {"all days by repository", false, 1, {D::Repository}, {}},
        {"by repository where model = x", false, 2, {D::Repository}, oneModel},
        {"by user where repository = x", false, 1, {D::User}, oneRepository},
        {"all days by repository and model", false, 2, {D::Repository, D::Model}, {}},
    };

    std::printf(
        "%-34s %10s %10s %7s %10s %10s %7s\n", "query", "cost ms", "scan ms", "ratio", "all ms", "scan ms", "ratio");
    for (const Shape &shape : shapes) {
        if (argc > 2 && !std::strstr(shape.name, argv[2]))
            continue;
        SpendQuery query;
        query.range = shape.month ? DateRange{firstDay + (days - 30), firstDay + (days - 1)}
                                  : DateRange{firstDay, firstDay + (days - 1)};
        query.by = shape.by;
        query.filters = shape.filters;
        double ms[2];
        double scan[2];
        for (const bool all : {false, true}) {
            const MeasureSet measures = all ? MeasureSet::all() : MeasureSet{Measure::Cost};
            ms[all] = milliseconds(
                [&] { sink = static_cast<std::uint64_t>(runQuery(*picture, query, measures).total.cost); });
            scan[all] = rawScan(*picture, query.range, all, shape.codeColumns);
        }
        std::printf("%-34s %10.3f %10.3f %7.1f %10.3f %10.3f %7.1f\n", shape.name, ms[0], scan[0], ms[0] / scan[0],
            ms[1], scan[1], ms[1] / scan[1]);
    }
    SpendQuery everything;
    everything.range = {firstDay, firstDay + (days - 1)};
    std::printf("%-34s %10.3f\n", "attribution share, all days",
        milliseconds([&] { sink = static_cast<std::uint64_t>(attributionOf(*picture, everything).sameDay); }));
    const std::int64_t now = everything.range.last.startMs();
    for (const D by : {D::User, D::Repository}) {
        const OverviewQuestion question{{RangeRule::Kind::Last30Days, {}}, by, Measure::Cost, {}, 8};
        const double ms = milliseconds([&] { sink = answerOverview(*picture, question, now).rows.size(); });
        std::printf(
            "%-34s %10.3f\n", by == D::User ? "Overview, 30 days by user" : "Overview, 30 days by repository", ms);
    }

    struct View {
        const char *name;
        std::vector<D> by;
        Basis basis;
        int codeColumns;
    };
    for (const View &shape : {View{"Explorer, 90 days by user and day", {D::User, D::Day}, Basis::Total, 1},
             View{"Explorer, per active user", {D::User, D::Day}, Basis::PerActiveUser, 1},
             View{"Explorer, by model per active user", {D::Model}, Basis::PerActiveUser, 2},
             View{"Explorer, by repository and model", {D::Repository, D::Model}, Basis::Total, 2}}) {
        if (argc > 2 && !std::strstr(shape.name, argv[2]))
            continue;
        ExploreView view;
        view.range.kind = RangeRule::Kind::Last90Days;
        view.by = shape.by;
        view.basis = shape.basis;
        const double ms = milliseconds([&] { sink = answerExplore(*picture, view, now).rows.size(); });
        const double scan = rawScan(*picture, answerExplore(*picture, view, now).range, true, shape.codeColumns);
        std::printf("%-34s %32.3f %10.3f %7.1f\n", shape.name, ms, scan, ms / scan);
    }
    return 0;
}

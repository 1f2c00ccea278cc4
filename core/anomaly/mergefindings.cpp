// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anomaly/mergefindings.h"

#include "core/analysis/runquery.h"
#include "core/analysis/spendpicture.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace spend
{

namespace
{
constexpr double explains = 0.5; ///< of the excess: it is the same burst
constexpr double mostlyThere = 0.6; ///< of a user's cost on the days

/// Whether the second begins right after the first; over a weekend, too.
bool continues(const SpendDays &days, const Finding &before, const Finding &after)
{
    for (int i = before.last + 1; i < after.first; ++i) {
        if (days.isWorkday(i))
            return false;
    }
    return true;
}

std::vector<Finding> joinDays(const SpendDays &days, std::vector<Finding> findings)
{
    std::sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return std::tie(a.kind, a.series, a.first) < std::tie(b.kind, b.series, b.first);
    });
    std::vector<Finding> joined;
    for (const Finding &next : findings) {
        if (joined.empty() || joined.back().kind != next.kind || joined.back().series != next.series
            || !continues(days, joined.back(), next)) {
            joined.push_back(next);
            continue;
        }
        Finding &whole = joined.back();
        const double both = whole.excess + next.excess;
        if (next.unit == AnomalyUnit::Money && next.kind != AnomalyKind::LargeEvent) {
            whole.observed += next.observed;
            whole.usual += next.usual;
        } else if (next.deviation > whole.deviation) {
            whole.observed = next.observed;
            whole.usual = next.usual;
        }
        whole.last = next.last;
        whole.excess = both;
        whole.deviation = std::max(whole.deviation, next.deviation);
    }
    return joined;
}

bool overlap(const Finding &a, const Finding &b)
{
    return a.first <= b.last + 1 && b.first <= a.last + 1;
}

bool sameDays(const Finding &a, const Finding &b)
{
    return a.first <= b.last && b.first <= a.last;
}

/// The findings with who belongs to whom.
class Merger
{
public:
    Merger(const SpendPicture &picture, const SpendDays &days, std::vector<Finding> findings)
        : m_picture(picture)
        , m_days(days)
        , m_findings(std::move(findings))
        , m_parent(m_findings.size())
    {
    }

    std::vector<MergedFinding> merged()
    {
        mergeKinds();
        gatherUsers();
        absorbCoarse();
        std::map<std::size_t, MergedFinding> byCause;
        for (std::size_t i = 0; i < m_findings.size(); ++i) {
            const std::size_t root = rootOf(i);
            byCause[root].cause = m_findings[root];
            if (i != root)
                byCause[root].traces.push_back(m_findings[i]);
        }
        std::vector<MergedFinding> result;
        for (auto &[root, finding] : byCause)
            result.push_back(std::move(finding));
        std::stable_sort(result.begin(), result.end(), [](const MergedFinding &a, const MergedFinding &b) {
            return std::tuple(a.cause.first, -a.cause.excess) < std::tuple(b.cause.first, -b.cause.excess);
        });
        return result;
    }

private:
    const DaySeries &seriesOf(const Finding &finding) const { return m_days.series()[finding.series]; }
    Dimension dimensionOf(std::size_t i) const { return seriesOf(m_findings[i]).dimension; }
    bool isRoot(std::size_t i) const { return !m_parent[i]; }
    std::size_t rootOf(std::size_t i) const
    {
        while (m_parent[i])
            i = *m_parent[i];
        return i;
    }
    void absorb(std::size_t cause, std::size_t trace)
    {
        if (rootOf(cause) != rootOf(trace))
            m_parent[rootOf(trace)] = rootOf(cause);
    }
    double costOf(const Finding &finding) const
    {
        double cost = 0;
        for (int i = finding.first; i <= finding.last; ++i)
            cost += double(seriesOf(finding).days[std::size_t(i)].cost);
        return cost;
    }
    /// What both together cost on the days that they share.
    double jointCost(const Finding &a, const Finding &b) const
    {
        const DaySeries &x = seriesOf(a);
        const DaySeries &y = seriesOf(b);
        SpendQuery query;
        query.range = {m_days.day(std::max(a.first, b.first)), m_days.day(std::min(a.last, b.last))};
        query.filters[x.dimension].included = {x.key};
        query.filters[y.dimension].included = {y.key};
        return double(runQuery(m_picture, query, {Measure::Cost}).total.cost);
    }

    /// Kinds of one user (or model) on the same days: the finest that explains the burst gives it its name.
    void mergeKinds()
    {
        for (std::size_t a = 0; a < m_findings.size(); ++a) {
            for (std::size_t b = 0; b < m_findings.size(); ++b) {
                const Finding &fine = m_findings[a];
                const Finding &other = m_findings[b];
                if (a == b || fine.series != other.series || fine.kind >= other.kind || !overlap(fine, other)
                    || rootOf(a) == rootOf(b))
                    continue;
                if (fine.excess >= explains * other.excess)
                    absorb(a, b);
                else
                    absorb(b, a);
            }
        }
    }

    /// Something coarse that several users make together, none of them alone: they are its traces.
    void gatherUsers()
    {
        for (std::size_t c = 0; c < m_findings.size(); ++c) {
            if (!isRoot(c) || dimensionOf(c) == Dimension::User)
                continue;
            const Finding &coarse = m_findings[c];
            std::vector<std::size_t> users;
            double together = 0, largest = 0;
            for (std::size_t u = 0; u < m_findings.size(); ++u) {
                const Finding &user = m_findings[u];
                if (!isRoot(u) || dimensionOf(u) != Dimension::User || !sameDays(user, coarse))
                    continue;
                const double share = jointCost(user, coarse) / std::max(1.0, costOf(user));
                const double part = user.excess * share;
                if (share < mostlyThere)
                    continue;
                users.push_back(u);
                together += part;
                largest = std::max(largest, part);
            }
            const bool newModel = coarse.kind == AnomalyKind::NewModel;
            if (newModel
                || (users.size() > 1 && largest < explains * coarse.excess && together >= explains * coarse.excess)) {
                for (const std::size_t user : users)
                    absorb(c, user);
            }
        }
    }

    /// Something coarse that one finer thing explains is that one's trace.
    void absorbCoarse()
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_findings.size(); ++i)
            order.push_back(i);
        // Users first, then new models, then by size: the largest coarse finding stands for the others.
        std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            const auto rank = [this](std::size_t i) {
                return std::tuple(dimensionOf(i) != Dimension::User, m_findings[i].kind != AnomalyKind::NewModel,
                    -m_findings[i].excess);
            };
            return rank(a) < rank(b);
        });
        for (std::size_t x = 0; x < order.size(); ++x) {
            const Finding &fine = m_findings[order[x]];
            for (std::size_t y = x + 1; y < order.size(); ++y) {
                const Finding &coarse = m_findings[order[y]];
                if (!isRoot(order[y]) || dimensionOf(order[y]) == Dimension::User
                    || dimensionOf(order[x]) == dimensionOf(order[y]) || !sameDays(fine, coarse)
                    || coarse.kind == AnomalyKind::NewModel)
                    continue;
                const double share = jointCost(fine, coarse) / std::max(1.0, costOf(fine));
                // What one thing does for a day explains a longer finding less.
                if (fine.excess * share >= explains * std::min(coarse.excess, excessOn(coarse, fine)))
                    absorb(order[x], order[y]);
            }
        }
    }
    /// The part of a finding's excess that falls on another's days, by cost.
    double excessOn(const Finding &finding, const Finding &other) const
    {
        Finding part = finding;
        part.first = std::max(finding.first, other.first);
        part.last = std::min(finding.last, other.last);
        return finding.excess * costOf(part) / std::max(1.0, costOf(finding));
    }

    const SpendPicture &m_picture;
    const SpendDays &m_days;
    std::vector<Finding> m_findings;
    std::vector<std::optional<std::size_t>> m_parent;
};
} // namespace

std::vector<MergedFinding> mergeFindings(
    const SpendPicture &picture, const SpendDays &days, std::vector<Finding> findings)
{
    return Merger(picture, days, joinDays(days, std::move(findings))).merged();
}

} // namespace spend

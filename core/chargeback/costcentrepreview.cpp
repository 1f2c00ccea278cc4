// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chargeback/costcentrepreview.h"

#include "core/analysis/runquery.h"
#include "core/analysis/spendpicture.h"
#include "core/chargeback/chargeback.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace spend
{

namespace
{
constexpr int daysLookedAt = 90;
} // namespace

int CostCentrePreview::matching() const
{
    return int(std::count_if(lines.begin(), lines.end(), [](const Line &line) { return line.matches; }));
}

CostCentrePreview previewCostCentres(SpendSource &source, const CostCentreFile &file)
{
    const UtcDay today = UtcDay::ofMs(source.nowMs);
    CostCentrePreview preview;
    preview.days = {today - (daysLookedAt - 1), today};
    preview.namedTwice = file.namedTwice;
    preview.unread = file.unread;
    const Directory &names = source.picture.directory();
    QSet<QString> users;
    for (const NamedKey &user : names.users)
        users.insert(user.key.toLower());
    QHash<QString, int> groups; // by id and by name
    for (const NamedKey &group : names.groups) {
        ++groups[group.key.toLower()];
        if (group.label.toLower() != group.key.toLower())
            ++groups[group.label.toLower()];
    }
    QHash<QString, std::size_t> lines;
    QSet<QString> centres;
    for (const store::CostCentreRule &rule : file.rules) {
        CostCentrePreview::Line line{rule, false, 0, 0};
        if (rule.kind == store::CostCentreRule::Kind::Group)
            line.groups = groups.value(rule.who.toLower());
        line.matches =
            line.groups > 0 || (rule.kind == store::CostCentreRule::Kind::Email && users.contains(rule.who.toLower()));
        centres.insert(rule.centre);
        lines.insert(rule.who.toLower(), preview.lines.size());
        preview.lines.push_back(line);
    }
    preview.centres = int(centres.size());

    const CostCentres find(file.rules);
    const SpendReport report =
        runQuery(source.picture, {preview.days, {Dimension::Group, Dimension::User}, {}, SortBy::Key, 0});
    QMap<QString, CostCentrePreview::Person> missing;
    for (const SpendRow &row : report.rows) {
        preview.total += row.figures.cost;
        if (find.centreOf(row.keys[1], row.keys[0], row.labels[0]).isEmpty()) {
            CostCentrePreview::Person &person = missing[row.keys[1]];
            person.email = row.keys[1];
            person.name = row.labels[1];
            person.cost += row.figures.cost;
            continue;
        }
        preview.assigned += row.figures.cost;
        for (const QString &name : {row.keys[1], row.keys[0], row.labels[0]}) { // as centreOf() looks
            const auto line = lines.constFind(name.toLower());
            if (line == lines.constEnd())
                continue;
            preview.lines[*line].cost += row.figures.cost;
            break;
        }
    }
    preview.missing.assign(missing.begin(), missing.end());
    std::stable_sort(
        preview.missing.begin(), preview.missing.end(), [](const auto &a, const auto &b) { return a.cost > b.cost; });
    return preview;
}

} // namespace spend

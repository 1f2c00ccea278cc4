// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rulepreview.h"

#include "core/analysis/spendpicture.h"
#include "core/domain/keys.h"
#include "core/store/directoryreader.h"
#include "core/store/storesession.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace spend
{

namespace
{
/// The same roll-ups with the repositories as the rules name them.
RepositoriesAnswer answerUnder(
    SpendSource &source, const RepositoriesQuestion &question, const std::vector<RepositoryRule> &rules)
{
    const auto blocks = source.picture.blocks();
    const SpendPicture picture({blocks.begin(), blocks.end()},
        std::make_shared<const DirectoryIndex>(store::readDirectory(source.store, rules)));
    return answerRepositories(picture, question, source.nowMs);
}

QHash<QString, const RepositoryRow *> rowsByKey(const RepositoriesAnswer &answer)
{
    QHash<QString, const RepositoryRow *> rows;
    for (const RepositoryRow &row : answer.rows)
        rows.insert(row.key, &row);
    return rows;
}
} // namespace

RulePreview previewRules(
    SpendSource &source, const RepositoriesQuestion &question, const std::vector<RepositoryRule> &rules)
{
    RulePreview preview;
    const RepositoriesAnswer before = answerUnder(source, question, {});
    const RepositoriesAnswer then = answerUnder(source, question, rules);
    preview.range = before.range;
    preview.attributed = before.attribution.attributed();
    preview.attributedThen = then.attribution.attributed();
    preview.commits = before.commits.commits;
    preview.commitsThen = then.commits.commits;

    for (const QString &name : source.store.repositories.all()) {
        if (!name.isEmpty())
            preview.names.push_back(name);
    }
    std::erase(preview.names, QString::fromLatin1(keys::unattributed.data(), qsizetype(keys::unattributed.size())));
    std::sort(preview.names.begin(), preview.names.end(), keyLess);
    const std::vector<RepositoryName> becomes = renamed(preview.names, rules);
    std::map<QString, int> joined; // how many names each outcome has
    preview.taken.resize(rules.size());
    for (const RepositoryName &name : becomes) {
        ++joined[name.name];
        if (name.rule >= 0)
            ++preview.taken[std::size_t(name.rule)];
    }
    preview.repositories = joined.size();

    const auto rowsBefore = rowsByKey(before);
    const auto rowsThen = rowsByKey(then);
    for (std::size_t i = 0; i < preview.names.size(); ++i) {
        if (becomes[i].name == preview.names[i] && joined[becomes[i].name] == 1)
            continue;
        RulePreviewRow row{preview.names[i], becomes[i].name, becomes[i].rule};
        if (const RepositoryRow *own = rowsBefore.value(row.name)) {
            row.cost = own->figures.cost;
            row.commits = own->commits.commits;
        }
        if (const RepositoryRow *together = rowsThen.value(row.becomes))
            row.costTogether = together->figures.cost;
        preview.rows.push_back(std::move(row));
    }
    std::sort(preview.rows.begin(), preview.rows.end(), [](const RulePreviewRow &a, const RulePreviewRow &b) {
        if (a.costTogether != b.costTogether)
            return a.costTogether > b.costTogether;
        if (a.becomes != b.becomes)
            return keyLess(a.becomes, b.becomes);
        return keyLess(a.name, b.name);
    });
    preview.suggestions = suggestedRules(preview.names, rules);
    return preview;
}

} // namespace spend

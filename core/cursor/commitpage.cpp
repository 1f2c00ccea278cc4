// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/commitpage.h"

#include "core/cursor/jsonread.h"
#include "core/domain/utcday.h"

#include <map>
#include <string>

namespace spend::cursor
{

namespace
{
std::optional<std::int64_t> momentOf(const json::Scalar &scalar)
{
    return scalar.type == json::Scalar::Type::Text ? msFromIso(scalar.string()) : std::nullopt;
}

std::int64_t linesOf(const json::Scalar &scalar)
{
    return scalar.whole();
}

std::optional<AiCommit> readCommit(json::od::object object)
{
    AiCommit commit;
    std::optional<std::int64_t> committed;
    std::optional<std::int64_t> created;
    json::eachMember(object, [&](std::string_view name, json::od::value value) {
        const json::Scalar s = json::scalarOf(value);
        if (name == "commitHash")
            commit.hash = s.string();
        else if (name == "userEmail")
            commit.email = s.string();
        else if (name == "repoName")
            commit.repository = s.string();
        else if (name == "branchName")
            commit.branch = s.string();
        else if (name == "commitSource")
            commit.source = s.string();
        else if (name == "isPrimaryBranch")
            commit.isPrimaryBranch = s.boolean() ? int(*s.boolean()) : -1;
        else if (name == "totalLinesAdded")
            commit.linesAdded = linesOf(s);
        else if (name == "totalLinesDeleted")
            commit.linesDeleted = linesOf(s);
        else if (name == "tabLinesAdded")
            commit.tabLinesAdded = linesOf(s);
        else if (name == "tabLinesDeleted")
            commit.tabLinesDeleted = linesOf(s);
        else if (name == "composerLinesAdded")
            commit.composerLinesAdded = linesOf(s);
        else if (name == "composerLinesDeleted")
            commit.composerLinesDeleted = linesOf(s);
        else if (name == "nonAiLinesAdded")
            commit.otherLinesAdded = linesOf(s);
        else if (name == "nonAiLinesDeleted")
            commit.otherLinesDeleted = linesOf(s);
        else if (name == "commitTs")
            committed = momentOf(s);
        else if (name == "createdAt")
            created = momentOf(s);
    });
    if (commit.hash.isEmpty() || (!committed && !created))
        return {};
    commit.createdMs = created.value_or(committed.value_or(0));
    commit.committedMs = committed.value_or(commit.createdMs);
    return commit;
}

std::optional<AiChange> readChange(json::od::object object)
{
    AiChange change;
    std::optional<std::int64_t> created;
    json::eachMember(object, [&](std::string_view name, json::od::value value) {
        const json::Scalar s = json::scalarOf(value);
        if (name == "changeId")
            change.id = s.string();
        else if (name == "userEmail")
            change.email = s.string();
        else if (name == "source")
            change.source = s.string();
        else if (name == "model")
            change.model = s.string();
        else if (name == "totalLinesAdded")
            change.linesAdded = linesOf(s);
        else if (name == "totalLinesDeleted")
            change.linesDeleted = linesOf(s);
        else if (name == "createdAt")
            created = momentOf(s);
    });
    if (change.id.isEmpty() || !created)
        return {};
    change.createdMs = *created;
    return change;
}

/// Both lists have the shape {"items": [...], "totalCount": n}.
template <class Page, class Record>
std::optional<Page> decodeItems(
    const QByteArray &body, std::vector<Record> Page::*list, std::optional<Record> (*readRecord)(json::od::object))
{
    json::Reader reader;
    Page page;
    bool hasItems = false;
    const bool read = reader.readObject(body, [&](json::od::object root) {
        page = {};
        hasItems = false;
        json::eachMember(root, [&](std::string_view name, json::od::value value) {
            if (name == "totalCount") {
                page.totalCount = json::scalarOf(value).scaled(0);
            } else if (name == "items" && json::isArray(value)) {
                hasItems = true;
                json::od::array items = value.get_array().value(); // named: a loop over the temporary would outlive it
                for (auto item : items) {
                    json::od::value record(item.value());
                    ++page.records;
                    auto decoded = json::isObject(record) ? readRecord(record.get_object().value()) : std::nullopt;
                    if (decoded)
                        (page.*list).push_back(std::move(*decoded));
                    else
                        ++page.skipped;
                }
            }
        });
    });
    return read && hasItems ? std::optional(std::move(page)) : std::nullopt;
}
} // namespace

std::optional<CommitPage> decodeCommits(const QByteArray &body)
{
    return decodeItems<CommitPage, AiCommit>(body, &CommitPage::commits, &readCommit);
}

std::optional<ChangePage> decodeChanges(const QByteArray &body)
{
    return decodeItems<ChangePage, AiChange>(body, &ChangePage::changes, &readChange);
}

} // namespace spend::cursor

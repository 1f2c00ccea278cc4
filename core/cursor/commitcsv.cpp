// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/commitcsv.h"

#include "core/cursor/csvreader.h"
#include "core/domain/decimal.h"
#include "core/domain/utcday.h"

#include <map>
#include <string>

namespace spend::cursor
{

namespace
{
/// "commit_hash" and "commitHash" are one name.
std::string foldedName(const std::string &name)
{
    std::string folded;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            folded += char(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            folded += c;
    }
    return folded;
}

/// One record with its fields by name.
class Record
{
public:
    bool readHeader(CsvReader &reader, const char *wanted)
    {
        std::vector<std::string> names;
        if (!reader.next(names))
            return false;
        for (std::size_t i = 0; i < names.size(); ++i)
            m_columns.emplace(foldedName(names[i]), i);
        return m_columns.contains(wanted);
    }
    bool next(CsvReader &reader) { return reader.next(m_fields); }

    std::string_view at(const char *name) const
    {
        const auto column = m_columns.find(name);
        return column == m_columns.end() || column->second >= m_fields.size() ? std::string_view{}
                                                                              : m_fields[column->second];
    }
    QString text(const char *name) const
    {
        const std::string_view field = at(name);
        return QString::fromUtf8(field.data(), qsizetype(field.size()));
    }
    std::int64_t number(const char *name) const { return parseScaled(at(name), 0).value_or(0); }
    std::optional<std::int64_t> moment(const char *name) const { return msFromIso(text(name)); }

private:
    std::map<std::string, std::size_t, std::less<>> m_columns;
    std::vector<std::string> m_fields;
};

std::optional<AiCommit> commitOf(const Record &record)
{
    AiCommit commit;
    commit.hash = record.text("commithash");
    const auto created = record.moment("createdat");
    const auto committed = record.moment("committs");
    if (commit.hash.isEmpty() || (!created && !committed))
        return {};
    commit.email = record.text("useremail");
    commit.repository = record.text("reponame");
    commit.branch = record.text("branchname");
    commit.source = record.text("commitsource");
    const std::string_view primary = record.at("isprimarybranch");
    commit.isPrimaryBranch = primary == "true" ? 1 : primary == "false" ? 0 : -1;
    commit.createdMs = created.value_or(committed.value_or(0));
    commit.committedMs = committed.value_or(commit.createdMs);
    commit.linesAdded = record.number("totallinesadded");
    commit.linesDeleted = record.number("totallinesdeleted");
    commit.tabLinesAdded = record.number("tablinesadded");
    commit.tabLinesDeleted = record.number("tablinesdeleted");
    commit.composerLinesAdded = record.number("composerlinesadded");
    commit.composerLinesDeleted = record.number("composerlinesdeleted");
    commit.otherLinesAdded = record.number("nonailinesadded");
    commit.otherLinesDeleted = record.number("nonailinesdeleted");
    return commit;
}

std::optional<AiChange> changeOf(const Record &record)
{
    AiChange change;
    change.id = record.text("changeid");
    const auto created = record.moment("createdat");
    if (change.id.isEmpty() || !created)
        return {};
    change.email = record.text("useremail");
    change.source = record.text("source");
    change.model = record.text("model");
    change.createdMs = *created;
    change.linesAdded = record.number("totallinesadded");
    change.linesDeleted = record.number("totallinesdeleted");
    return change;
}

template <class Page, class Item>
std::optional<Page> decodeCsv(const QByteArray &text, const char *idColumn, std::vector<Item> Page::*list,
    std::optional<Item> (*itemOf)(const Record &))
{
    CsvReader reader(text);
    Record record;
    if (!record.readHeader(reader, idColumn))
        return {};
    Page page;
    while (record.next(reader)) {
        ++page.records;
        auto item = itemOf(record);
        if (item)
            (page.*list).push_back(std::move(*item));
        else
            ++page.skipped;
    }
    return reader.isCutOff() ? std::nullopt : std::optional(std::move(page));
}
} // namespace

std::optional<CommitPage> decodeCommitsCsv(const QByteArray &text)
{
    return decodeCsv<CommitPage, AiCommit>(text, "commithash", &CommitPage::commits, &commitOf);
}

std::optional<ChangePage> decodeChangesCsv(const QByteArray &text)
{
    return decodeCsv<ChangePage, AiChange>(text, "changeid", &ChangePage::changes, &changeOf);
}

} // namespace spend::cursor

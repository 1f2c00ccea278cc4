// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directoryreader.h"

#include "core/domain/keys.h"
#include "core/domain/pseudonym.h"
#include "core/store/mergedrepositories.h"
#include "core/store/storesession.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spend::store
{

namespace
{
struct StoreWording {
    Q_DECLARE_TR_FUNCTIONS(StoreWording)
};

std::vector<NamedKey> named(const std::vector<QString> &texts, const QString &noneLabel)
{
    std::vector<NamedKey> list;
    list.reserve(texts.size());
    for (const QString &text : texts)
        list.push_back({text, text});
    if (!list.empty())
        list[0].label = noneLabel;
    return list;
}

/// Sets labels from a query of (code, name); empty names leave the key as the label.
void label(Database &database, std::vector<NamedKey> &list, const std::string &sql)
{
    Statement &select = database.prepared(sql);
    while (select.step()) {
        const auto code = static_cast<std::size_t>(select.integer(0));
        const QString name = select.string(1);
        if (code > 0 && code < list.size() && !name.trimmed().isEmpty())
            list[code].label = name;
    }
    select.reset();
}

/// Everybody but "no user".
void giveOtherNames(std::vector<NamedKey> &users, const Pseudonyms &names)
{
    for (std::size_t code = 1; code < users.size(); ++code)
        users[code].label = names.nameOf(users[code].key);
}
} // namespace

std::shared_ptr<const Directory> readDirectory(StoreSession &session)
{
    return readDirectory(session, session.repositoryRules.all());
}

std::shared_ptr<const Directory> readDirectory(StoreSession &session, const std::vector<RepositoryRule> &rules)
{
    auto directory = std::make_shared<Directory>();
    directory->users = named(session.users.all(), StoreWording::tr("No user"));
    directory->groups = named(session.groupKeys.all(), StoreWording::tr("Unassigned"));
    directory->models = named(session.models.all(), StoreWording::tr("No model"));
    directory->kinds = named(session.kinds.all(), StoreWording::tr("No kind"));
    // Somebody who is only in a group or spend listing has a name there; the team's own list has the last word.
    if (session.otherNames()) {
        giveOtherNames(directory->users, *session.otherNames());
    } else {
        label(session.database(), directory->users, "SELECT user_code, name FROM member_spend ORDER BY cycle_start");
        label(session.database(), directory->users, "SELECT user_code, name FROM member");
    }
    label(session.database(), directory->groups, "SELECT group_code, name FROM billing_group");
    for (NamedKey &model : directory->models) {
        if (model.key == QLatin1StringView(keys::autoModel.data(), qsizetype(keys::autoModel.size())))
            model.label = StoreWording::tr("Auto");
    }
    for (const Connection &connection : session.connections.all()) {
        ConnectionFacts facts;
        facts.id = connection.id;
        facts.name = connection.settings.name;
        facts.cycles = connection.cycles;
        facts.cyclesKnown = connection.cyclesKnown;
        facts.groupsVisible = connection.groups != Capability::Missing;
        facts.repositoriesVisible = connection.repositories != Capability::Missing;
        facts.members = static_cast<int>(session.members.activeMemberCount(connection.id));
        facts.newestEventMs = session.events.newestMs(connection.id);
        if (const auto spans = session.coverage.spans(connection.id); !spans.empty())
            facts.coveredFrom = UtcDay::ofMs(spans.back().startMs);
        facts.commitDays = session.commits.commitDays(connection.id);
        facts.namelessCommitDays = session.commits.namelessCommitDays(connection.id);
        directory->connections.push_back(std::move(facts));
    }
    // After the commits, so that each of their codes has its name even while an ingestion adds some.
    directory->repositories = named(session.repositories.all(), StoreWording::tr("Unattributed"));
    const MergedRepositories merged(directory->repositories, rules);
    if (merged.isAsGiven())
        return directory;
    for (ConnectionFacts &facts : directory->connections)
        facts.commitDays = merged.merged(std::move(facts.commitDays), session.commits.repeatedCommits(facts.id));
    directory->repositories = merged.names();
    return directory;
}

} // namespace spend::store

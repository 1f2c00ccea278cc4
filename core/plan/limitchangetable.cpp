// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/limitchangetable.h"

#include <array>

namespace spend::store
{

namespace
{
constexpr std::array words{std::pair{LimitOutcome::Sent, u"sent"}, std::pair{LimitOutcome::Done, u"done"},
    std::pair{LimitOutcome::Refused, u"refused"}, std::pair{LimitOutcome::Failed, u"failed"},
    std::pair{LimitOutcome::Unknown, u"unknown"}};

QString wordOf(LimitOutcome outcome)
{
    for (const auto &[known, word] : words) {
        if (known == outcome)
            return QString::fromUtf16(word);
    }
    return {};
}

LimitOutcome outcomeOf(const QString &word)
{
    for (const auto &[outcome, known] : words) {
        if (word == QString::fromUtf16(known))
            return outcome;
    }
    return LimitOutcome::Unknown;
}

constexpr const char *columns =
    "SELECT id, connection, email, who, asked_ms, old_dollars, new_dollars, outcome, note, undoes FROM limit_change ";

LimitChange changeAt(const Statement &row)
{
    LimitChange change;
    change.id = row.integer(0);
    change.connection = static_cast<ConnectionId>(row.integer(1));
    change.email = row.string(2);
    change.who = row.string(3);
    change.askedMs = row.integer(4);
    change.oldDollars = row.optionalInteger(5);
    change.newDollars = row.optionalInteger(6);
    change.outcome = outcomeOf(row.string(7));
    change.note = row.string(8);
    change.undoes = row.optionalInteger(9);
    return change;
}
} // namespace

std::vector<LimitChange> LimitChangeTable::all(ConnectionId connection)
{
    std::vector<LimitChange> changes;
    Statement &select = m_database.prepared(std::string(columns) + "WHERE connection = $1 ORDER BY id DESC");
    select.bind(1, connection);
    while (select.step())
        changes.push_back(changeAt(select));
    select.reset();
    return changes;
}

std::optional<LimitChange> LimitChangeTable::find(std::int64_t id)
{
    Statement &select = m_database.prepared(std::string(columns) + "WHERE id = $1");
    select.bind(1, id);
    std::optional<LimitChange> change;
    if (select.step())
        change = changeAt(select);
    select.reset();
    return change;
}

std::int64_t LimitChangeTable::add(const LimitChange &change)
{
    m_database
        .prepared("INSERT INTO limit_change (connection, email, who, asked_ms, old_dollars, new_dollars, outcome, "
                  "note, undoes) VALUES "
            + valueRows(1, 9))
        .execute(change.connection, change.email, change.who, change.askedMs, change.oldDollars, change.newDollars,
            wordOf(change.outcome), change.note, change.undoes);
    Statement &newest = m_database.prepared("SELECT max(id) FROM limit_change");
    newest.step();
    const std::int64_t id = newest.integer(0);
    newest.reset();
    return id;
}

void LimitChangeTable::complete(std::int64_t id, LimitOutcome outcome, const QString &note)
{
    m_database.prepared("UPDATE limit_change SET outcome = $1, note = $2 WHERE id = $3")
        .execute(wordOf(outcome), note, id);
}

} // namespace spend::store

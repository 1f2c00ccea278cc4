// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/limitwork.h"

#include "core/cursor/apiclient.h"
#include "core/domain/keys.h"
#include "core/ingest/ingestcontext.h"
#include "core/plan/limitpermission.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct PlanWording {
    Q_DECLARE_TR_FUNCTIONS(PlanWording)
};

using Kind = cursor::LimitReply::Kind;

struct Listing {
    UtcDay cycleStart;
    std::vector<MemberSpend> rows;
};

std::optional<std::int64_t> ownDollars(const MemberSpend &row)
{
    constexpr std::int64_t microDollars = 1'000'000;
    const std::int64_t own = row.hardLimitOverrideMicroDollars.value_or(0);
    // The service takes whole dollars only; should it ever give others, the next above is what undo can set.
    return own > 0 ? std::optional((own + microDollars - 1) / microDollars) : std::nullopt;
}

/// One change from beginning to end.
class LimitWork
{
public:
    LimitWork(Workspace &workspace, const Connection &connection, const SecretKey &key, std::stop_token stop)
        : m_workspace(workspace)
        , m_connection(connection)
        , m_tools(workspace.toolsFor(connection))
        , m_transport(m_tools.network, connection.settings, m_tools.http)
        , m_client(m_transport, m_tools.limiter, m_tools.clock, connection.settings.apiUrl, key, std::move(stop),
              m_tools.retries)
    {
    }

    Result<LimitChange> run(const LimitWish &wish)
    {
        const auto row = readMember(wish.email);
        if (!row)
            return row.problem();
        if (ownDollars(*row) != wish.oldDollars)
            return Problem{ProblemKind::Busy,
                PlanWording::tr("The limit of %1 is %2 by now: somebody else changed it.")
                    .arg(wish.email, limitText(ownDollars(*row))),
                PlanWording::tr("Nothing was changed. Look again and decide anew."), {}};
        LimitChange change{0, m_connection.id, row->email, wish.who, m_tools.clock.nowMs(), wish.oldDollars,
            wish.newDollars, LimitOutcome::Sent, {}, wish.undoes};
        const auto noted = m_workspace.writer().run([&](store::StoreSession &session) {
            return session.transact([&] {
                const std::int64_t id = store::LimitChangeTable(session.database()).add(change);
                session.versions.raiseNotebook();
                return id;
            });
        });
        if (!noted)
            return noted.problem();
        change.id = *noted;
        send(change);
        const auto kept = m_workspace.writer().run([&](store::StoreSession &session) {
            session.transact([&] {
                store::LimitChangeTable(session.database()).complete(change.id, change.outcome, change.note);
                session.versions.raiseNotebook();
            });
        });
        if (!kept)
            change.note += PlanWording::tr(" It could not be noted: ") + kept.problem().sentence();
        return change;
    }

private:
    void send(LimitChange &change)
    {
        const auto reply = m_client.setUserSpendLimit(change.email, change.newDollars);
        if (!reply)
            refused(change, reply.problem());
        else if (reply->kind == Kind::Done)
            done(change);
        else if (reply->kind == Kind::Refused)
            end(change, LimitOutcome::Refused,
                reply->message.isEmpty()
                    ? PlanWording::tr("Cursor did not change the limit and gave no reason.")
                    : PlanWording::tr("Cursor did not change the limit: “%1”.").arg(reply->message));
        else
            unclear(change, reply->message);
    }

    static void end(LimitChange &change, LimitOutcome outcome, const QString &note)
    {
        change.outcome = outcome;
        change.note = note;
    }

    void refused(LimitChange &change, Problem problem)
    {
        bool isKey = problem.kind == ProblemKind::NotPermitted;
        if (problem.kind == ProblemKind::KeyRejected) {
            // Refused altogether, or for this alone?
            const auto missing = ingest::isMissingCapability(m_client, problem);
            isKey = missing && *missing;
            if (!missing && missing.problem().kind == ProblemKind::KeyRejected)
                problem = missing.problem();
        }
        end(change, LimitOutcome::Refused, problem.sentence());
        if (!isKey)
            return;
        const auto noted = m_workspace.writer().run([&](store::StoreSession &session) {
            session.transact([&] { noteRefusedKey(session, m_connection.id, problem.sentence()); });
        });
        if (!noted)
            change.note += u' ' + noted.problem().sentence();
    }

    void done(LimitChange &change)
    {
        const auto row = readMember(change.email);
        if (!row)
            end(change, LimitOutcome::Done,
                PlanWording::tr("Cursor confirmed it. The table follows with the next sync."));
        else if (ownDollars(*row) == change.newDollars)
            end(change, LimitOutcome::Done, PlanWording::tr("Cursor confirmed it and shows the new limit."));
        else
            end(change, LimitOutcome::Done,
                PlanWording::tr(
                    "Cursor confirmed it, but does not show it yet. The table follows with the next sync."));
    }

    void unclear(LimitChange &change, const QString &what)
    {
        const auto row = readMember(change.email);
        if (!row)
            end(change, LimitOutcome::Unknown,
                PlanWording::tr("%1 Reading back did not work either, so the limit may be the old or the new one. "
                                "Sync, and look again.")
                    .arg(what));
        else if (ownDollars(*row) == change.newDollars)
            end(change, LimitOutcome::Done,
                PlanWording::tr("%1 But Cursor shows the new limit: it was done.").arg(what));
        else if (ownDollars(*row) == change.oldDollars)
            end(change, LimitOutcome::Failed,
                PlanWording::tr("%1 Cursor still shows the old limit: nothing was done.").arg(what));
        else
            end(change, LimitOutcome::Unknown,
                PlanWording::tr("%1 Cursor shows a third limit, %2.").arg(what, limitText(ownDollars(*row))));
    }

    /// The service's whole listing, kept as an ingestion would, and the member's row in it.
    Result<MemberSpend> readMember(const QString &email)
    {
        Listing listing;
        std::optional<std::int64_t> startMs;
        int pages = 1;
        for (int page = 1; page <= pages; ++page) {
            const auto answer = m_client.spend(page);
            if (!answer)
                return answer.problem();
            pages = answer->totalPages;
            startMs = answer->cycleStartMs ? answer->cycleStartMs : startMs;
            listing.rows.insert(listing.rows.end(), answer->members.begin(), answer->members.end());
        }
        listing.cycleStart =
            startMs ? UtcDay::ofMs(*startMs) : m_connection.cycles.cycleStart(UtcDay::ofMs(m_tools.clock.nowMs()));
        const auto kept = m_workspace.writer().run([&](store::StoreSession &session) {
            session.transact([&] {
                session.members.replaceSpend(m_connection.id, listing.cycleStart, listing.rows, m_tools.clock.nowMs());
                session.versions.raiseNotebook();
            });
        });
        if (!kept)
            return kept.problem();
        const std::string key = userKey(email.toStdString());
        const auto row = std::find_if(listing.rows.begin(), listing.rows.end(),
            [&](const MemberSpend &member) { return userKey(member.email.toStdString()) == key; });
        if (row == listing.rows.end())
            return Problem::invalidInput(
                PlanWording::tr("Cursor does not list %1 among the team's members.").arg(email),
                PlanWording::tr("Sync, and look again."));
        return *row;
    }

    Workspace &m_workspace;
    Connection m_connection;
    ingest::IngestTools m_tools;
    cursor::HttpTransport m_transport;
    cursor::ApiClient m_client;
};
} // namespace

Result<LimitChange> changeLimit(Workspace &workspace, const LimitWish &wish, std::stop_token stop)
{
    const auto checked = checkedWish(wish);
    if (!checked)
        return checked.problem();
    struct Found {
        std::optional<Connection> connection;
        bool allowed = false;
    };
    const auto found = workspace.writer().run([&](store::StoreSession &session) {
        return Found{session.connections.find(wish.connection), areLimitChangesOn(session)};
    });
    if (!found)
        return found.problem();
    if (!found->connection)
        return Problem::invalidInput(PlanWording::tr("This connection is no longer there."));
    if (!found->allowed)
        return Problem::invalidInput(PlanWording::tr("Changing limits is switched off."),
            PlanWording::tr("Switch it on under Settings, Limits, if you want to."));
    const auto key = workspace.keys().read(*found->connection);
    if (!key)
        return key.problem();
    return LimitWork(workspace, *found->connection, *key, std::move(stop)).run(*checked);
}

} // namespace spend

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alert/alertrun.h"

#include "core/analysis/spendcube.h"
#include "core/budget/budgetbook.h"
#include "core/workspace/picture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::alert
{

namespace
{
bool canSend(const AlertChannel &channel)
{
    return channel.enabled && channel.kind != ChannelKind::Desktop;
}

std::vector<Dispatch> look(store::StoreSession &session, const std::vector<IncidentSource> &sources, std::int64_t nowMs)
{
    SpendCube cube;
    loadCube(session, cube);
    const auto picture = cube.picture();
    SpendSource source{*picture, session, nowMs};
    const FoundIncidents found = findIncidents(sources, source); // without a channel, for the budgets' history
    return session.transact([&] {
        book::enter(session, found, nowMs);
        return book::claimDue(session, nowMs, canSend);
    });
}
} // namespace

Result<void> sendBy(const AlertChannel &channel, const Message &message, secrets::SecretStore &keychain,
    const SenderTools &tools, std::stop_token stop, std::optional<std::chrono::seconds> *asked)
{
    const auto secret = readSecret(channel, keychain);
    if (!secret)
        return secret.problem();
    const auto sender = makeSender(channel, *secret, tools);
    Result<void> sent = sender->send(message, std::move(stop));
    if (asked)
        *asked = sender->askedToWait();
    return sent;
}

Result<std::vector<Telling>> tellAlerts(
    Workspace &workspace, const std::vector<IncidentSource> &sources, const SendLimits &limits, std::stop_token stop)
{
    Clock &clock = workspace.clock();
    const auto claimed = workspace.writer().run([&](store::StoreSession &session) {
        const std::vector<AlertChannel> all = book::channels(session);
        const bool isWorth = std::any_of(all.begin(), all.end(), canSend) || !budgets::all(session).empty();
        return isWorth ? look(session, sources, clock.nowMs()) : std::vector<Dispatch>();
    });
    if (!claimed)
        return claimed.problem();
    std::vector<Telling> tellings;
    for (const Dispatch &dispatch : *claimed) {
        std::optional<std::chrono::seconds> asked;
        const Result<void> result = sendBy(dispatch.channel, dispatch.message, workspace.environment().keychain,
            {clock, nullptr, limits}, stop, &asked);
        const auto settled = workspace.writer().run([&](store::StoreSession &session) {
            session.transact([&] { book::settle(session, dispatch, result, asked, clock.nowMs()); });
        });
        if (!settled)
            return settled.problem();
        tellings.push_back({dispatch.channel, result, int(dispatch.keys.size())});
    }
    return tellings;
}

} // namespace spend::alert

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alert/alertservice.h"

#include "core/store/storesession.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace spend::alert
{

namespace
{
constexpr int tickEveryMs = 60'000;
constexpr std::int64_t lookEveryMs = 3'600'000;
} // namespace

AlertService::AlertService(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    m_tick.setInterval(tickEveryMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_parts.clock.steadyMs() - m_lastLookMs >= lookEveryMs)
            look();
        else
            tellDue();
    });
}

AlertService::~AlertService()
{
    for (Job &job : m_jobs)
        job.thread.request_stop();
    for (Job &job : m_jobs) {
        job.thread.join();
        // What was told is noted even now, so that it is not told again at the next start.
        if (!job.done && job.mustFinish && job.finish)
            job.finish();
    }
}

template <class T>
void AlertService::background(
    std::function<T(std::stop_token)> work, std::function<void(const T &)> done, bool mustFinish)
{
    m_jobs.remove_if([](const Job &job) { return job.done; }); // nothing left to do there: joining takes no time
    Job &job = m_jobs.emplace_back();
    job.mustFinish = mustFinish;
    job.thread = std::jthread([this, &job, work = std::move(work), done = std::move(done)](std::stop_token stop) {
        auto result = std::make_shared<T>(work(std::move(stop)));
        job.finish = [done, result] { done(*result); };
        QMetaObject::invokeMethod(
            this,
            [&job] {
                const auto finish =
                    std::exchange(job.finish, {}); // it may begin another job, which clears this one away
                job.done = true;
                finish();
            },
            Qt::QueuedConnection);
    });
}

void AlertService::start()
{
    m_lastLookMs = m_parts.clock.steadyMs();
    m_tick.start();
    tellDue();
}

void AlertService::look()
{
    m_lastLookMs = m_parts.clock.steadyMs();
    m_parts.spend.read(
        [self = QPointer(this), spend = &m_parts.spend, sources = m_parts.sources](SpendSource &source) {
            const FoundIncidents found = findIncidents(sources, source);
            QMetaObject::invokeMethod(
                spend, // outlives its threads, which this does not
                [self, found] {
                    if (self)
                        self->enter(found);
                },
                Qt::QueuedConnection);
        },
        [](const Problem &) {}); // the pages tell that the store fails
}

void AlertService::enter(const FoundIncidents &found)
{
    claim([found, now = m_parts.clock.nowMs()](store::StoreSession &session) { book::enter(session, found, now); });
    Q_EMIT changed();
}

void AlertService::tellDue()
{
    claim({});
}

void AlertService::claim(std::function<void(store::StoreSession &)> before)
{
    const auto claimed = std::make_shared<std::vector<Dispatch>>();
    const bool hasDesktop = m_parts.desktop != nullptr;
    m_parts.spend.change(
        SpendService::Touches::Bookkeeping,
        [before = std::move(before), claimed, hasDesktop, now = m_parts.clock.nowMs()](store::StoreSession &session) {
            if (before)
                before(session);
            *claimed = book::claimDue(session, now, [hasDesktop](const AlertChannel &channel) {
                return channel.kind != ChannelKind::Desktop || hasDesktop;
            });
        },
        this,
        [this, claimed](const Result<void> &result) {
            if (result && !claimed->empty())
                send(*claimed);
        });
}

void AlertService::send(const std::vector<Dispatch> &dispatches)
{
    struct Sent {
        Result<void> result;
        std::optional<std::chrono::seconds> asked;
    };
    for (const Dispatch &dispatch : dispatches) {
        background<Sent>(
            [this, dispatch](std::stop_token stop) {
                Sent sent;
                sent.result = sendBy(dispatch.channel, dispatch.message, m_parts.keychain,
                    {m_parts.clock, m_parts.desktop, m_parts.limits}, std::move(stop), &sent.asked);
                return sent;
            },
            [this, dispatch](const Sent &sent) { settle(dispatch, sent.result, sent.asked); }, true);
    }
}

void AlertService::settle(
    const Dispatch &dispatch, const Result<void> &result, std::optional<std::chrono::seconds> asked)
{
    m_parts.spend.change(
        SpendService::Touches::Bookkeeping,
        [dispatch, result, asked, now = m_parts.clock.nowMs()](
            store::StoreSession &session) { book::settle(session, dispatch, result, asked, now); },
        &m_parts.spend,
        [self = QPointer(this)](const Result<void> &) {
            if (self)
                Q_EMIT self->changed();
        });
}

void AlertService::change(
    std::function<void(store::StoreSession &)> work, QObject *context, std::function<void(const Result<void> &)> done)
{
    m_parts.spend.change(SpendService::Touches::Notebook, std::move(work), this,
        [this, guard = QPointer(context), done = std::move(done)](const Result<void> &result) {
            if (guard)
                done(result);
            Q_EMIT changed();
        });
}

void AlertService::save(const AlertChannel &channel, const std::optional<SecretKey> &secret, QObject *context,
    std::function<void(const Result<void> &)> done)
{
    const auto store = [this, channel, guard = QPointer(context), done] {
        if (!guard)
            return;
        change([channel](store::StoreSession &session) { book::putChannel(session, channel); }, guard,
            [this, done](const Result<void> &result) {
                if (result)
                    look(); // what goes on already is told by the new channel too
                done(result);
            });
    };
    if (!secret || !channel.secretFile.isEmpty() || !channel.needsSecret()) {
        store();
        return;
    }
    background<Result<void>>(
        [this, channel, secret](std::stop_token) -> Result<void> {
            if (auto usable = checkSecret(channel, *secret); !usable)
                return usable;
            return m_parts.keychain.write(channel.secretName(), *secret);
        },
        [store, guard = QPointer(context), done](const Result<void> &written) {
            if (written)
                store();
            else if (guard)
                done(written);
        });
}

void AlertService::remove(const AlertChannel &channel, QObject *context, std::function<void(const Result<void> &)> done)
{
    change([id = channel.id](store::StoreSession &session) { book::removeChannel(session, id); }, context,
        [this, channel, done = std::move(done)](const Result<void> &removed) {
            if (removed && channel.needsSecret() && channel.secretFile.isEmpty())
                background<Result<void>>(
                    [this, channel](std::stop_token) { return m_parts.keychain.remove(channel.secretName()); },
                    [](const Result<void> &) {}); // a secret that stays behind is known to nobody
            done(removed);
        });
}

void AlertService::test(const AlertChannel &channel, const std::optional<SecretKey> &secret, QObject *context,
    std::function<void(const Result<void> &)> done)
{
    background<Result<void>>(
        [this, channel, secret](std::stop_token stop) -> Result<void> {
            const auto checked = checkedChannel(channel, {});
            if (!checked)
                return checked.problem();
            const auto known = secret ? Result<SecretKey>(*secret) : readSecret(*checked, m_parts.keychain);
            if (!known)
                return known.problem();
            return makeSender(*checked, *known, {m_parts.clock, m_parts.desktop, m_parts.limits})
                ->send(testMessage(checked->name), std::move(stop));
        },
        [guard = QPointer(context), done = std::move(done)](const Result<void> &result) {
            if (guard)
                done(result);
        });
}

void AlertService::setQuietHours(
    const QuietHours &hours, QObject *context, std::function<void(const Result<void> &)> done)
{
    change([hours](store::StoreSession &session) { putQuietHours(session, hours); }, context, std::move(done));
}

} // namespace spend::alert

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/digestpost.h"

#include "core/analysis/period.h"
#include "core/analysis/queryscope.h"
#include "core/analysis/spendpicture.h"
#include "core/digest/digesthtml.h"
#include "core/digest/digestplain.h"
#include "core/digest/digestsending.h"
#include "core/store/storesession.h"

#include <chrono>
#include <memory>
#include <stop_token>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
constexpr std::chrono::minutes rhythm{5};
} // namespace

alert::Message digestMessage(const DigestAnswer &answer, const QByteArray &pdf)
{
    alert::Message message;
    message.subject = answer.document.title + u": "_s + answer.document.period;
    message.text = plainDigest(answer.document);
    message.html = htmlDigest(answer.document);
    if (!pdf.isEmpty())
        message.attachments.push_back({digestFileName(answer) + u".pdf"_s, "application/pdf", pdf});
    message.page = u"digest"_s;
    return message;
}

DigestPost::DigestPost(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_line(m_parts.spend)
{
    m_tick.setInterval(rhythm);
    connect(&m_tick, &QTimer::timeout, this, &DigestPost::look);
}

DigestPost::~DigestPost()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

/// Those that the plan names; all that are switched on where it names none.
std::function<std::vector<alert::AlertChannel>(store::StoreSession &)> DigestPost::chosenChannels() const
{
    return [all = m_parts.channels](store::StoreSession &session) { return digestChannels(session, all(session)); };
}

void DigestPost::start()
{
    m_tick.start();
    connect(&m_parts.spend, &SpendService::dataChanged, this, &DigestPost::look);
    connect(&m_parts.spend, &SpendService::notebookChanged, this, &DigestPost::look);
    look();
}

void DigestPost::look()
{
    if (m_busy)
        return;
    m_line.ask(
        [channels = chosenChannels()](SpendSource &source) {
            const UtcDay today = UtcDay::ofMs(source.nowMs);
            const CycleRule cycles = leadingCycles(connectionsInScope(source.picture.directory(), {}), today);
            std::vector<DueDigest> due = digestschedule::dueNow(source.store, cycles, source.nowMs);
            if (!source.picture.hasEvents() || channels(source.store).empty())
                due.clear(); // nothing to tell, or nobody to tell it
            return due;
        },
        [this](const Result<std::shared_ptr<const std::vector<DueDigest>>> &due) {
            if (m_busy || !due || (*due)->empty())
                return;
            setBusy(true);
            const DueDigest next = (*due)->front(); // the others at the next look
            const auto claimed = std::make_shared<bool>(false);
            m_parts.spend.change(
                SpendService::Touches::Notebook,
                [next, claimed, nowMs = m_parts.clock.nowMs()](
                    store::StoreSession &session) { *claimed = digestschedule::claim(session, next, nowMs); },
                this,
                [this, next, claimed](const Result<void> &result) {
                    if (result && *claimed)
                        send(next.question, next);
                    else
                        setBusy(false);
                });
        });
}

void DigestPost::sendNow(const DigestQuestion &question)
{
    if (m_busy)
        return;
    setBusy(true);
    send(question, {});
}

void DigestPost::send(const DigestQuestion &question, const std::optional<DueDigest> &due)
{
    m_line.ask(
        [question, channels = chosenChannels()](SpendSource &source) {
            return Job{answerDigest(source, question), channels(source.store)};
        },
        [this, due](const Result<std::shared_ptr<const Job>> &job) {
            if (!job)
                finish({}, {job.problem().sentence()}, due);
            else if ((*job)->channels.empty())
                finish({}, {tr("There is no alert channel to send by. Add one under Settings, Alerts.")}, due);
            else
                run(*job, due);
        });
}

void DigestPost::run(std::shared_ptr<const Job> job, const std::optional<DueDigest> &due)
{
    if (m_thread.joinable())
        m_thread.join(); // it has told its end already
    m_thread = std::jthread([this, job = std::move(job), due](std::stop_token stop) {
        const alert::Message message =
            digestMessage(job->answer, m_parts.pdf ? m_parts.pdf(job->answer.document) : QByteArray());
        const DigestSending sending = sendDigest(
            message, job->channels, m_parts.keychain, {m_parts.clock, m_parts.desktop, m_parts.limits}, stop);
        QMetaObject::invokeMethod(
            this, [this, sending, due] { finish(sending.told, sending.troubles, due); }, Qt::QueuedConnection);
    });
}

void DigestPost::finish(const QStringList &told, const QStringList &troubles, const std::optional<DueDigest> &due)
{
    // One channel that works has told it: again by all would tell it twice.
    if (due) {
        const bool sentToSome = !told.isEmpty();
        change([due = *due, sentToSome, nowMs = m_parts.clock.nowMs()](store::StoreSession &session) {
            if (sentToSome)
                digestschedule::markSent(session, due, nowMs);
        });
    }
    setBusy(false);
    if (!told.isEmpty())
        Q_EMIT sent(tr("Sent by %1.").arg(told.join(u", "_s)));
    if (!troubles.isEmpty())
        Q_EMIT failed(troubles.join(u' '));
}

void DigestPost::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged();
}

void DigestPost::change(std::function<void(store::StoreSession &)> work)
{
    m_parts.spend.change(SpendService::Touches::Notebook, std::move(work), this, [](const Result<void> &) {});
}

} // namespace spend

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleserver.h"

#include <QPointer>

#include <condition_variable>

using namespace Qt::StringLiterals;

namespace spend::sample
{

namespace
{
const Clock &machineClock()
{
    static const SystemClock clock;
    return clock;
}

/// Beyond this the company would not fit into the memory of an ordinary machine.
constexpr double mostEvents = 10e6;

std::optional<Problem> tooLarge(const SampleOptions &options)
{
    const double events = options.eventsPerUserDay * options.users * options.days;
    if (events <= mostEvents && options.users <= 60'000)
        return {};
    return Problem::invalidInput(
        u"A sample company of %1 people over %2 days is too large."_s.arg(options.users).arg(options.days),
        u"Choose fewer people or fewer days."_s);
}

Problem notStarted()
{
    return {ProblemKind::Cancelled, u"The sample service was stopped before it listened."_s, {}, {}};
}
} // namespace

/// Makes the service in the thread, holds it there and takes it down there.
class SampleServer::Host final : public QObject
{
    Q_OBJECT
public:
    explicit Host(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// In the thread.
    void open(SampleOptions options, quint16 port)
    {
        if (options.nowMs == 0)
            options.nowMs = m_clock.nowMs();
        if (auto problem = tooLarge(options)) {
            settle(std::move(*problem), nullptr);
            return;
        }
        auto service = std::make_shared<SampleService>(std::make_shared<SampleTeam>(options), m_clock);
        Result<QUrl> url = service->listenOnLoopback(port);
        if (url)
            settle(std::move(url), std::move(service));
        else
            settle(std::move(url), nullptr);
    }

    /// In the thread: sockets die where they live.
    void close()
    {
        std::shared_ptr<SampleService> service;
        {
            const std::lock_guard lock(m_mutex);
            service.swap(m_service);
            if (!m_outcome)
                m_outcome = Result<QUrl>(notStarted());
        }
        // A forwarder in another thread may hold it for the length of a call: the last one here must be us.
        while (service.use_count() > 1)
            QThread::yieldCurrentThread();
    }

    /// Any thread.
    std::shared_ptr<SampleService> service() const
    {
        const std::lock_guard lock(m_mutex);
        return m_service;
    }
    Result<QUrl> outcome() const
    {
        const std::lock_guard lock(m_mutex);
        return m_outcome ? *m_outcome : Result<QUrl>(notStarted());
    }
    Result<QUrl> awaitOutcome()
    {
        std::unique_lock lock(m_mutex);
        m_settled.wait(lock, [this] { return m_outcome.has_value(); });
        return *m_outcome;
    }

Q_SIGNALS:
    void opened();

private:
    void settle(Result<QUrl> outcome, std::shared_ptr<SampleService> service)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_outcome = std::move(outcome);
            m_service = std::move(service);
        }
        m_settled.notify_all();
        Q_EMIT opened();
    }

    const Clock &m_clock;
    mutable std::mutex m_mutex;
    std::condition_variable m_settled;
    std::optional<Result<QUrl>> m_outcome;
    std::shared_ptr<SampleService> m_service;
};

SampleServer::SampleServer(QObject *parent)
    : SampleServer(machineClock(), parent)
{
}

SampleServer::SampleServer(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_thread.setObjectName(u"sample service"_s);
}

SampleServer::~SampleServer()
{
    stop();
}

void SampleServer::prepare()
{
    stop();
    m_host = std::make_unique<Host>(m_clock);
    m_host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_host.get(), &Host::close); // runs in the thread, as its last act
}

void SampleServer::launch(const SampleOptions &options, quint16 port)
{
    m_thread.start();
    QMetaObject::invokeMethod(
        m_host.get(), [host = m_host.get(), options, port] { host->open(options, port); }, Qt::QueuedConnection);
}

Result<QUrl> SampleServer::start(const SampleOptions &options, quint16 port)
{
    prepare();
    launch(options, port);
    Result<QUrl> outcome = m_host->awaitOutcome();
    if (!outcome)
        stop();
    return outcome;
}

void SampleServer::startAsync(
    const SampleOptions &options, quint16 port, QObject *context, std::function<void(const Result<QUrl> &)> done)
{
    prepare();
    connect(m_host.get(), &Host::opened, context, [host = QPointer<Host>(m_host.get()), done = std::move(done)] {
        if (host) // else stopped in between
            done(host->outcome());
    });
    launch(options, port);
}

void SampleServer::stop()
{
    m_thread.quit();
    m_thread.wait();
    m_host.reset();
}

bool SampleServer::isRunning() const
{
    return m_host && m_host->service();
}

QUrl SampleServer::url() const
{
    if (!m_host)
        return {};
    const Result<QUrl> outcome = m_host->outcome();
    return outcome ? *outcome : QUrl();
}

std::shared_ptr<const SampleTeam> SampleServer::team() const
{
    const auto service = m_host ? m_host->service() : nullptr;
    return service ? service->team() : nullptr;
}

void SampleServer::setFaults(const QList<SampleFault> &faults)
{
    if (const auto service = m_host ? m_host->service() : nullptr)
        service->setFaults(faults);
}

void SampleServer::setRevoked(bool revoked)
{
    if (const auto service = m_host ? m_host->service() : nullptr)
        service->setRevoked(revoked);
}

void SampleServer::setPhase(int phase)
{
    if (const auto service = m_host ? m_host->service() : nullptr)
        service->setPhase(phase);
}

QList<SampleRequest> SampleServer::requests() const
{
    const auto service = m_host ? m_host->service() : nullptr;
    return service ? service->requests() : QList<SampleRequest>();
}

void SampleServer::clearRequests()
{
    if (const auto service = m_host ? m_host->service() : nullptr)
        service->clearRequests();
}

QList<TrappedRequest> SampleServer::trappedRequests() const
{
    const auto service = m_host ? m_host->service() : nullptr;
    return service ? service->trappedRequests() : QList<TrappedRequest>();
}

} // namespace spend::sample

#include "sampleserver.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/result.h"
#include "core/sample/answerwriter.h"
#include "core/sample/redirecttrap.h"
#include "core/sample/requestbudget.h"
#include "core/sample/sampleapi.h"
#include "core/sample/samplefault.h"
#include "core/sample/samplerequest.h"

#include <QAbstractHttpServer>
#include <QUrl>

#include <memory>
#include <mutex>

namespace spend::sample
{

/// The simulated Cursor Admin API: real HTTP on loopback over a SampleTeam, with the manners, limits and faults of the
/// real one. Lives and answers in one thread; what is marked so may be called from any.
class SampleService final : public QAbstractHttpServer
{
    Q_OBJECT
public:
    /// \c clock decides about rate limits; it must outlive the service.
    SampleService(std::shared_ptr<const SampleTeam> team, const Clock &clock, QObject *parent = nullptr);
    ~SampleService() override;

    /// Listens on 127.0.0.1, and for redirects on another address; 0: any free port. The base URL of the API.
    Result<QUrl> listenOnLoopback(quint16 port = 0);

    // Any thread:
    /// What the service goes by now; later arrivals and phases are other teams.
    std::shared_ptr<const SampleTeam> team() const;
    void setFaults(const QList<SampleFault> &faults);
    void setRevoked(bool revoked);
    /// 2: late events and a late commit show, events of the last 48 hours are revised.
    void setPhase(int phase);
    QList<SampleRequest> requests() const;
    void clearRequests();
    /// What came to the place that redirects lead to.
    QList<TrappedRequest> trappedRequests() const;

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    struct Reply;
    Reply replyTo(const QHttpServerRequest &request, SampleRequest &noted);
    SampleAnswer answerTo(const QHttpServerRequest &request, const SampleRequest &noted, UsageQuirks quirks);
    SampleAnswer answerFromTeam(const SampleCall &call, UsageQuirks quirks);
    /// With its ETag, or 304 where the client has it already.
    SampleAnswer taggedAnswer(SampleAnswer answer, const SampleRequest &noted, const SampleOptions &options);
    /// Counts the request; or tells how many ms later it may come.
    std::optional<std::int64_t> overLimit(SampleEndpoint endpoint, const SampleOptions &options);
    SampleAnswer tooMany(std::int64_t waitMs, RetryAfterForm form) const;
    void followClock();
    std::optional<SampleAnswer> answerOfFault(const SampleFault &fault, const QUrl &url) const;

    const Clock &m_clock;
    const QByteArray m_authorization; ///< the header that is let in
    std::unique_ptr<RedirectTrap> m_trap;
    QUrl m_trapUrl;
    RequestBudget m_budget;

    mutable std::mutex m_mutex; ///< guards what follows
    std::shared_ptr<const SampleTeam> m_team;
    FaultPlan m_faults;
    bool m_revoked = false;
    SampleLimits m_limits;
    QList<SampleRequest> m_requests;
    QList<TrappedRequest> m_trapped;
};

} // namespace spend::sample

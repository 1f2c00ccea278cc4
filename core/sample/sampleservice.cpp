// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleservice.h"

#include "core/sample/bodyfault.h"
#include "core/sample/httpwords.h"
#include "core/sample/samplekey.h"

#include <QCryptographicHash>
#include <QHttpServerRequest>
#include <QJsonDocument>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::sample
{

namespace
{
/// A service that runs for weeks keeps the newest.
constexpr qsizetype longestLog = 20'000;
constexpr std::int64_t clockStepMs = 60'000;

QByteArray methodWord(QHttpServerRequest::Method method)
{
    if (method == QHttpServerRequest::Method::Get)
        return "GET";
    return method == QHttpServerRequest::Method::Post ? "POST" : "OTHER";
}

/// The body as an object; an empty one is an empty object.
std::optional<QJsonObject> bodyObject(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

bool needsEnterprise(SampleEndpoint endpoint)
{
    return endpoint == SampleEndpoint::Groups || endpoint == SampleEndpoint::Group
        || endpoint == SampleEndpoint::SpendLimit || isAnalytics(endpoint);
}

QByteArray tagOf(const QByteArray &body)
{
    return '"' + QCryptographicHash::hash(body, QCryptographicHash::Sha1).toHex() + '"';
}
} // namespace

struct SampleService::Reply {
    SampleAnswer answer;
    Delivery delivery;
};

SampleService::SampleService(std::shared_ptr<const SampleTeam> team, const Clock &clock, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_clock(clock)
    , m_authorization(sampleKey().basicAuthorization())
    , m_team(std::move(team))
{
}

SampleService::~SampleService() = default;

Result<QUrl> SampleService::listenOnLoopback(quint16 port)
{
    const quint16 bound = listen(QHostAddress(QHostAddress::LocalHost), port);
    if (bound == 0)
        return Problem{ProblemKind::Network, u"The sample service can't listen on port %1 of 127.0.0.1."_s.arg(port),
            u"Choose another port; 0 takes any free one."_s, {}};
    m_trap = std::make_unique<RedirectTrap>([this](const TrappedRequest &request) {
        const std::lock_guard lock(m_mutex);
        m_trapped.append(request);
    });
    Result<QUrl> trapUrl = m_trap->listenSomewhere();
    if (!trapUrl)
        return trapUrl.problem();
    m_trapUrl = *trapUrl;
    return QUrl(u"http://127.0.0.1:%1"_s.arg(bound));
}

std::shared_ptr<const SampleTeam> SampleService::team() const
{
    const std::lock_guard lock(m_mutex);
    return m_team;
}

void SampleService::setFaults(const QList<SampleFault> &faults)
{
    const std::lock_guard lock(m_mutex);
    m_faults = FaultPlan(faults);
}

void SampleService::setRevoked(bool revoked)
{
    const std::lock_guard lock(m_mutex);
    m_revoked = revoked;
}

void SampleService::setPhase(int phase)
{
    auto next = team()->withPhase(phase);
    const std::lock_guard lock(m_mutex);
    m_team = std::move(next);
}

QList<SampleRequest> SampleService::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

void SampleService::clearRequests()
{
    const std::lock_guard lock(m_mutex);
    m_requests.clear();
}

QList<TrappedRequest> SampleService::trappedRequests() const
{
    const std::lock_guard lock(m_mutex);
    return m_trapped;
}

bool SampleService::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    followClock();
    SampleRequest noted;
    noted.path = request.url().path();
    noted.query = request.url().query();
    noted.endpoint = endpointOf(noted.path);
    noted.method = methodWord(request.method());
    noted.body = request.body();
    noted.acceptEncoding = request.value("Accept-Encoding");
    noted.ifNoneMatch = request.value("If-None-Match");
    const QByteArray authorization = request.value("Authorization");
    noted.authorizationGiven = !authorization.isEmpty();
    noted.authorized = authorization == m_authorization;
    noted.atMs = m_clock.nowMs();

    Reply reply = replyTo(request, noted);
    if (reply.answer.status == 200 && reply.answer.body.size() > 500 && acceptsGzip(noted.acceptEncoding)
        && team()->options().gzip) {
        reply.answer.body = gzipped(reply.answer.body);
        reply.answer.headers.emplaceBack("Content-Encoding", "gzip");
        reply.answer.headers.emplaceBack("Vary", "Accept-Encoding");
    }
    if (team()->options().followClock) // its present is the clock's
        reply.answer.headers.emplaceBack("Date", httpDate(noted.atMs));
    reply.delivery.closeAfter = request.value("Connection").toLower() == "close";
    noted.status = reply.delivery.manner == Delivery::Manner::ResetBeforeAll ? 0 : reply.answer.status;
    {
        const std::lock_guard lock(m_mutex);
        if (m_requests.size() >= longestLog)
            m_requests.removeFirst();
        m_requests.append(noted);
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    deliver(socket, reply.answer, reply.delivery);
    return true;
}

void SampleService::followClock()
{
    const std::shared_ptr<const SampleTeam> current = team();
    const std::int64_t nowMs = m_clock.nowMs();
    if (!current->options().followClock || nowMs < current->options().nowMs + clockStepMs)
        return;
    auto later = current->withNow(nowMs);
    const std::lock_guard lock(m_mutex);
    m_team = std::move(later);
}

void SampleService::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    // handleRequest() answers everything.
}

SampleService::Reply SampleService::replyTo(const QHttpServerRequest &request, SampleRequest &noted)
{
    QList<SampleFault> met;
    {
        const std::lock_guard lock(m_mutex);
        met = m_faults.meet(noted.endpoint);
    }
    UsageQuirks quirks;
    Reply reply;
    const SampleFault *onBody = nullptr;
    for (const SampleFault &fault : met) {
        if (noted.fault.isEmpty())
            noted.fault = fault.toText();
        if (fault.kind == FaultKind::Revoke) {
            setRevoked(true);
        } else if (fault.kind == FaultKind::Late) {
            setPhase(2);
        } else if (fault.kind == FaultKind::NoTotal) {
            quirks.noTotal = true;
        } else if (fault.kind == FaultKind::LyingNextPage) {
            quirks.lyingNextPage = true;
        } else if (const auto spoilt = answerOfFault(fault, request.url())) {
            reply.answer = *spoilt;
            return reply;
        } else if (const auto delivery = deliveryOf(fault)) {
            reply.delivery = *delivery;
        } else {
            onBody = &fault;
        }
    }
    if (reply.delivery.manner == Delivery::Manner::ResetBeforeAll)
        return reply;
    reply.answer = answerTo(request, noted, quirks);
    if (onBody != nullptr && reply.answer.status == 200)
        spoilBody(reply.answer.body, *onBody);
    return reply;
}

SampleAnswer SampleService::answerTo(const QHttpServerRequest &request, const SampleRequest &noted, UsageQuirks quirks)
{
    SampleOptions options;
    bool revoked = false;
    {
        const std::lock_guard lock(m_mutex);
        options = m_team->options();
        revoked = m_revoked;
    }
    if (!noted.authorized || revoked)
        return SampleAnswer::error(401, u"Invalid API key."_s);
    if (noted.endpoint == SampleEndpoint::Unknown)
        return SampleAnswer::error(404, u"There is no such endpoint."_s);
    if (noted.method != (takesBody(noted.endpoint) ? "POST" : "GET"))
        return SampleAnswer::error(405, u"This endpoint does not take that method."_s);
    if (options.teamsPlan && needsEnterprise(noted.endpoint))
        return SampleAnswer::error(options.missingStatus, u"Enterprise access required."_s);
    if (options.readOnlyKey && noted.endpoint == SampleEndpoint::SpendLimit)
        return SampleAnswer::error(403, u"This API key is read-only."_s);

    const bool analytics = isAnalytics(noted.endpoint);
    const auto waitMs = analytics ? std::nullopt : overLimit(noted.endpoint, options);
    if (waitMs)
        return tooMany(*waitMs, options.retryAfter);
    const auto body = bodyObject(noted.body);
    if (!body)
        return SampleAnswer::error(400, u"The body must be a JSON object."_s);
    SampleAnswer answer = answerFromTeam({noted.endpoint, noted.path, request.query(), *body}, quirks);
    return analytics ? taggedAnswer(std::move(answer), noted, options) : answer;
}

SampleAnswer SampleService::taggedAnswer(SampleAnswer answer, const SampleRequest &noted, const SampleOptions &options)
{
    const QByteArray tag = answer.status == 200 ? tagOf(answer.body) : QByteArray();
    const bool unchanged = !tag.isEmpty() && matchesTag(noted.ifNoneMatch, tag);
    // An unchanged answer is free, so the limit is asked last.
    const auto waitMs = unchanged ? std::nullopt : overLimit(noted.endpoint, options);
    if (waitMs)
        return tooMany(*waitMs, options.retryAfter);
    if (!tag.isEmpty())
        answer.headers = {{"ETag", tag}, {"Cache-Control", "public, max-age=900"}};
    if (unchanged) {
        answer.status = 304;
        answer.body.clear();
    }
    return answer;
}

std::optional<std::int64_t> SampleService::overLimit(SampleEndpoint endpoint, const SampleOptions &options)
{
    if (!options.rateLimits)
        return {};
    const int perMinute = endpoint == SampleEndpoint::UsageEvents ? options.usageEventsPerMinute
        : endpoint == SampleEndpoint::SpendLimit                  ? options.spendLimitsPerMinute
                                                                  : options.othersPerMinute;
    return m_budget.take(endpoint, perMinute, m_clock.steadyMs());
}

SampleAnswer SampleService::answerFromTeam(const SampleCall &call, UsageQuirks quirks)
{
    if (call.endpoint == SampleEndpoint::UsageEvents) {
        // New events come in at the end of the period that is being read: they shift the pages that follow.
        const std::int64_t page = call.number(u"page"_s, 1).value_or(1);
        const std::lock_guard lock(m_mutex);
        if (const int count = m_faults.arrivals(page); count > 0) {
            const std::int64_t nowMs = m_team->options().nowMs;
            m_team = m_team->withArrivals(std::min(nowMs, call.number(u"endDate"_s, nowMs).value_or(nowMs)), count);
        }
    }
    const std::shared_ptr<const SampleTeam> now = team();
    switch (call.endpoint) {
    case SampleEndpoint::Members:
        return membersAnswer(*now);
    case SampleEndpoint::Spend:
    case SampleEndpoint::SpendLimit: {
        const std::lock_guard lock(m_mutex);
        return call.endpoint == SampleEndpoint::Spend ? spendAnswer(*now, call, m_limits)
                                                      : spendLimitAnswer(*now, call, m_limits);
    }
    case SampleEndpoint::DailyUsage:
        return dailyUsageAnswer(*now, call);
    case SampleEndpoint::UsageEvents:
        return usageEventsAnswer(*now, call, quirks);
    case SampleEndpoint::Groups:
        return groupsAnswer(*now, call);
    case SampleEndpoint::Group:
        return groupAnswer(*now, call);
    case SampleEndpoint::Commits:
        return commitsAnswer(*now, call);
    case SampleEndpoint::CommitsCsv:
        return commitsCsvAnswer(*now, call);
    case SampleEndpoint::Changes:
        return changesAnswer(*now, call);
    case SampleEndpoint::ChangesCsv:
        return changesCsvAnswer(*now, call);
    case SampleEndpoint::Unknown:
        break;
    }
    return SampleAnswer::error(404, u"There is no such endpoint."_s);
}

SampleAnswer SampleService::tooMany(std::int64_t waitMs, RetryAfterForm form) const
{
    SampleAnswer answer = SampleAnswer::error(429, u"Rate limit exceeded. Please try again later."_s);
    if (form == RetryAfterForm::Seconds)
        answer.headers.emplaceBack("Retry-After", QByteArray::number(qlonglong{(waitMs + 999) / 1000}));
    else if (form == RetryAfterForm::HttpDate)
        answer.headers.emplaceBack("Retry-After", httpDate(m_clock.nowMs() + waitMs));
    return answer;
}

std::optional<SampleAnswer> SampleService::answerOfFault(const SampleFault &fault, const QUrl &url) const
{
    switch (fault.kind) {
    case FaultKind::TooMany:
        return tooMany(fault.parameter.value_or(1) * 1000LL, RetryAfterForm::Seconds);
    case FaultKind::TooManyDate:
        return tooMany(fault.parameter.value_or(1) * 1000LL, RetryAfterForm::HttpDate);
    case FaultKind::TooManyBare:
        return tooMany(0, RetryAfterForm::Absent);
    case FaultKind::Redirect302:
    case FaultKind::Redirect307: {
        SampleAnswer answer;
        answer.status = fault.kind == FaultKind::Redirect302 ? 302 : 307;
        QUrl target = m_trapUrl;
        target.setPath(url.path());
        target.setQuery(url.query());
        answer.headers.emplaceBack("Location", target.toEncoded());
        return answer;
    }
    default:
        return serverErrorOf(fault);
    }
}

} // namespace spend::sample

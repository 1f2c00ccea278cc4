// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/apiclient.h"

#include "core/cursor/commitcsv.h"
#include "core/cursor/commitpage.h"
#include "core/cursor/directoryanswers.h"
#include "core/domain/wipe.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(apiLog, "spendscope.api", QtInfoMsg)

namespace spend::cursor
{

namespace
{
struct ServiceWording {
    Q_DECLARE_TR_FUNCTIONS(ServiceWording)
};

constexpr int commitPageSize = 1000;

QByteArray jsonBody(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString daysQuery(DateRange days)
{
    // Date-times, so that the last day is whole whatever the service makes of a bare end date.
    return u"?startDate=%1T00:00:00.000Z&endDate=%2T23:59:59.999Z"_s.arg(days.first.iso(), days.last.iso());
}

QString pageQuery(int page)
{
    return u"&page=%1&pageSize=%2"_s.arg(page).arg(commitPageSize);
}

QString groupsQuery(std::optional<UtcDay> day)
{
    return day ? u"?billingCycle="_s + day->iso() : QString();
}

bool isRetried(const HttpResponse &response)
{
    using Failure = HttpResponse::Failure;
    switch (response.failure) {
    case Failure::Network:
    case Failure::Stalled:
    case Failure::Broken:
    case Failure::ForeignRedirect: // a hotel's log-in page, mostly; it was not followed, so the key is safe
        return true;
    case Failure::Tls:
    case Failure::TooLarge:
    case Failure::Cancelled:
    case Failure::BadCaFile:
        return false;
    case Failure::None:
        break;
    }
    return response.status >= 500 || response.status == 408;
}

/// Why the other side was not trusted.
Problem tlsProblem(TlsFault fault, const QString &host, const QString &detail)
{
    const QString ownAuthority =
        ServiceWording::tr("Check the base URL. If your company has an authority of its own, or a proxy that opens the "
                           "encryption, give the file with its certificate in the connection's settings (--ca-file).");
    switch (fault) {
    case TlsFault::UnknownIssuer:
        return {ProblemKind::Network,
            ServiceWording::tr(
                "Nobody whom this computer trusts vouches for the certificate of %1, so nothing was sent.")
                .arg(host),
            ownAuthority, detail};
    case TlsFault::WrongHost:
        return {ProblemKind::Network,
            ServiceWording::tr("The certificate of %1 was made for another host, so nothing was sent.").arg(host),
            ServiceWording::tr("Check the base URL; it must name the host as the certificate does."), detail};
    case TlsFault::Outdated:
        return {ProblemKind::Network,
            ServiceWording::tr("%1 offers only outdated encryption, so nothing was sent: TLS 1.2 or newer is needed.")
                .arg(host),
            ServiceWording::tr("Ask whoever runs it, or the proxy in between, to switch on TLS 1.2 or 1.3."), detail};
    case TlsFault::NotNow:
        return {ProblemKind::Network,
            ServiceWording::tr("The certificate of %1 has expired or is not valid yet, so nothing was sent.").arg(host),
            ServiceWording::tr("Check this computer's clock; if it is right, tell whoever runs the service."), detail};
    case TlsFault::None:
    case TlsFault::Other:
        break;
    }
    return {ProblemKind::Network,
        ServiceWording::tr("%1 does not identify itself safely, so nothing was sent.").arg(host),
        ServiceWording::tr("Check the base URL and whether a proxy breaks the encryption."), detail};
}

/// Why a change was not made, where the service's status says so.
Problem refusedChange(int status, const QString &detail)
{
    switch (status) {
    case 401:
        return {ProblemKind::KeyRejected, ServiceWording::tr("Cursor does not let this key change limits."),
            ServiceWording::tr(
                "A Read-only key can't. Enter an Admin key under Connections, or set the limit in Cursor's dashboard."),
            detail};
    case 403:
        return {ProblemKind::NotPermitted,
            ServiceWording::tr("The key may not change limits: it is Read-only, or the plan is not Enterprise."),
            ServiceWording::tr("Enter an Admin key under Connections, or set the limit in Cursor's dashboard."),
            detail};
    case 404:
        return {ProblemKind::NotFound, ServiceWording::tr("The service has no way to change limits for this team."),
            ServiceWording::tr("Set the limit in Cursor's dashboard."), detail};
    default:
        return {ProblemKind::BadRequest, ServiceWording::tr("The service did not accept the change (%1).").arg(status),
            ServiceWording::tr("Check the amount, or set the limit in Cursor's dashboard."), detail};
    }
}
} // namespace

ApiClient::ApiClient(HttpTransport &transport, RateLimiter &limiter, Clock &clock, QUrl baseUrl, SecretKey key,
    std::stop_token stop, RetryPolicy policy)
    : m_transport(transport)
    , m_limiter(limiter)
    , m_clock(clock)
    , m_baseUrl(std::move(baseUrl))
    , m_key(std::move(key))
    , m_stop(std::move(stop))
    , m_policy(policy)
    , m_random(static_cast<std::uint64_t>(clock.nowMs()))
{
}

bool ApiClient::pause(std::int64_t ms, bool forBudget)
{
    if (forBudget && m_budgetWatcher)
        m_budgetWatcher(m_clock.nowMs() + ms);
    const bool waited = m_clock.sleep(std::chrono::milliseconds(ms), m_stop);
    if (forBudget && m_budgetWatcher)
        m_budgetWatcher({});
    return waited;
}

bool ApiClient::waitForBudget(Endpoint endpoint)
{
    while (const std::int64_t wait = m_limiter.waitMs(endpoint, m_clock.steadyMs())) {
        if (!pause(wait, true))
            return false;
    }
    return !m_stop.stop_requested();
}

std::optional<Problem> ApiClient::waitOutRefusal(
    const Call &call, const HttpResponse &response, int refusals, std::int64_t &waited)
{
    const auto told = parseRetryAfter(response.retryAfter, response.date, m_clock.nowMs());
    const std::int64_t wait = told ? *told : m_policy.backoffMs(refusals, m_random);
    m_limiter.refused(call.endpoint, m_clock.steadyMs(), m_clock.steadyMs() + wait);
    waited += wait;
    if (waited > m_policy.longestRateLimitWaitMs)
        return Problem{ProblemKind::RateLimit,
            ServiceWording::tr("Cursor's request limit for %1 is used up for the next %2 minutes.")
                .arg(endpointName(call.endpoint))
                .arg((wait + 59'999) / 60'000),
            ServiceWording::tr("Nothing is lost: the next sync goes on from here. If it happens often, find out what "
                               "else uses this team's key."),
            u"429 of %1, waited %2 ms in all"_s.arg(call.path, QString::number(waited))};
    return {};
}

HttpResponse ApiClient::sendOnce(const Call &call)
{
    HttpRequest request;
    request.post = !call.body.isEmpty();
    request.url = QUrl(m_baseUrl.toString(QUrl::FullyEncoded) + call.path);
    request.body = call.body;
    request.authorization = m_key.basicAuthorization();
    request.ifNoneMatch = call.knownEtag;
    request.once = call.once;
    m_limiter.spend(call.endpoint, m_clock.steadyMs());
    ++m_counts.requests;
    HttpResponse response = m_transport.send(request, m_stop);
    wipe(request.authorization);
    if (response.failure == HttpResponse::Failure::None)
        m_limiter.answered(call.endpoint, m_clock.steadyMs());
    if (response.failure == HttpResponse::Failure::None && response.status < 300) {
        if (const auto date = httpDateMs(response.date))
            m_serviceAheadMs = *date - m_clock.nowMs();
    }
    return response;
}

Result<ApiClient::Answer> ApiClient::perform(const Call &call, const std::function<bool(const QByteArray &)> &decode)
{
    int failures = 0;
    int refusals = 0;
    std::int64_t waited = 0;
    for (;;) {
        if (!waitForBudget(call.endpoint))
            return Problem::cancelled();
        const HttpResponse response = sendOnce(call);
        const bool answered = response.failure == HttpResponse::Failure::None;
        if (response.failure == HttpResponse::Failure::Cancelled)
            return Problem::cancelled();
        if (answered && response.status == 304 && !call.knownEtag.isEmpty()) {
            m_limiter.refund(call.endpoint);
            ++m_counts.notModified;
            return Answer{true, call.knownEtag};
        }
        if (answered && response.status == 429) {
            ++m_counts.retries;
            failures = 0; // it answers: what failed before was of the moment
            if (const auto problem = waitOutRefusal(call, response, ++refusals, waited))
                return *problem;
            continue;
        }
        const bool isOk = answered && response.status >= 200 && response.status < 300;
        if (isOk && decode(response.body))
            return Answer{false, response.etag};
        if (!isOk && !isRetried(response))
            return problemOf(call, response);
        ++failures;
        qCInfo(apiLog).noquote() << "try" << failures << "failed:" << call.path.section(u'?', 0, 0) << "status"
                                 << response.status << response.errorText;
        if (failures >= m_policy.tries)
            return problemOf(call, response);
        ++m_counts.retries;
        const auto told = parseRetryAfter(response.retryAfter, response.date, m_clock.nowMs());
        const std::int64_t wait =
            told && *told <= m_policy.longestBackoffMs ? *told : m_policy.backoffMs(failures, m_random);
        if (!pause(wait, false))
            return Problem::cancelled();
    }
}

Problem ApiClient::problemOf(const Call &call, const HttpResponse &response) const
{
    using Failure = HttpResponse::Failure;
    const QString what = endpointName(call.endpoint);
    const QString host = m_baseUrl.host();
    const QString detail = u"%1: status %2, %3"_s.arg(call.path.section(u'?', 0, 0), QString::number(response.status),
        response.errorText.isEmpty() ? u"no network error"_s : response.errorText);
    switch (response.failure) {
    case Failure::Network:
        return {ProblemKind::Network, ServiceWording::tr("%1 can't be reached.").arg(host),
            ServiceWording::tr("Check the network, the base URL and the proxy, then sync again."), detail};
    case Failure::Tls:
        return tlsProblem(response.tlsFault, host, detail);
    case Failure::BadCaFile:
        return {ProblemKind::Network, response.errorText,
            ServiceWording::tr(
                "Give a PEM file with your own authority's certificate, or none, in the connection's settings."),
            detail};
    case Failure::Stalled:
        return {ProblemKind::Network, ServiceWording::tr("%1 stopped answering while %2 were read.").arg(host, what),
            ServiceWording::tr("Sync again later; what was read is kept."), detail};
    case Failure::TooLarge:
        return {ProblemKind::Server,
            ServiceWording::tr("The answer about %1 is larger than Spendscope accepts.").arg(what),
            ServiceWording::tr("Check that the base URL leads to Cursor's service; how much is taken stands in the "
                               "connection's settings."),
            detail};
    case Failure::ForeignRedirect:
        return {ProblemKind::Server,
            ServiceWording::tr("The service sent the request for %1 on to another place (%2). Spendscope did not "
                               "follow, so the key went nowhere else.")
                .arg(what, response.redirectTarget),
            ServiceWording::tr("Check the base URL."), detail};
    case Failure::Broken:
    case Failure::Cancelled:
    case Failure::None:
        break;
    }
    switch (response.status) {
    case 400:
        return {ProblemKind::BadRequest,
            ServiceWording::tr("The service did not understand the request for %1.").arg(what),
            ServiceWording::tr("Check the base URL; if it is right, please report this."), detail};
    case 401:
        return {ProblemKind::KeyRejected, ServiceWording::tr("Cursor refused the key."),
            ServiceWording::tr("Make a new Admin API key and enter it under Connections."), detail};
    case 403:
        return {ProblemKind::NotPermitted,
            ServiceWording::tr("The key may not read %1: the plan or the role is too low.").arg(what),
            ServiceWording::tr("Use a key made by a team administrator; some data needs the Enterprise plan."), detail};
    case 404:
        return {ProblemKind::NotFound, ServiceWording::tr("The service has no %1 for this team.").arg(what),
            ServiceWording::tr("Check the base URL."), detail};
    default:
        break;
    }
    if (response.status >= 500)
        return {ProblemKind::Server,
            ServiceWording::tr("The service failed (%1) while %2 were read.").arg(response.status).arg(what),
            ServiceWording::tr("Sync again later; what was read is kept."), detail};
    if (response.status >= 300)
        return {ProblemKind::Server,
            ServiceWording::tr("The service answered %1 when asked for %2.").arg(response.status).arg(what),
            ServiceWording::tr("Check the base URL."), detail};
    return {ProblemKind::Server, ServiceWording::tr("The service's answer about %1 can't be read.").arg(what),
        ServiceWording::tr("Sync again later; if it stays so, check the base URL."), detail};
}

template <class T, class Decode>
Result<T> ApiClient::fetch(const Call &call, Decode decode)
{
    std::optional<T> value;
    const auto answer = perform(call, [&](const QByteArray &body) {
        value = decode(body);
        return value.has_value();
    });
    if (!answer)
        return answer.problem();
    return std::move(*value);
}

template <class T, class Decode>
Result<Tagged<T>> ApiClient::fetchTagged(const Call &call, Decode decode)
{
    std::optional<T> value;
    const auto answer = perform(call, [&](const QByteArray &body) {
        value = decode(body);
        return value.has_value();
    });
    if (!answer)
        return answer.problem();
    return Tagged<T>{answer->notModified ? std::nullopt : std::move(value), answer->etag};
}

Result<MembersAnswer> ApiClient::members()
{
    return fetch<MembersAnswer>({Endpoint::Members, endpointPath(Endpoint::Members), {}, {}}, decodeMembers);
}

Result<SpendPage> ApiClient::spend(int page)
{
    const QByteArray body = jsonBody({{u"page"_s, page}, {u"pageSize"_s, spendPageSize}});
    return fetch<SpendPage>({Endpoint::Spend, endpointPath(Endpoint::Spend), body, {}}, decodeSpend);
}

Result<DailyUsagePage> ApiClient::dailyUsage(DateRange days, int page)
{
    const QByteArray body = jsonBody({{u"startDate"_s, qint64(days.startMs())},
        {u"endDate"_s, qint64(days.endMs() - 1)}, {u"page"_s, page}, {u"pageSize"_s, dailyUsagePageSize}});
    return fetch<DailyUsagePage>(
        {Endpoint::DailyUsage, endpointPath(Endpoint::DailyUsage), body, {}}, decodeDailyUsage);
}

Result<EventPage> ApiClient::usageEvents(std::int64_t startMs, std::int64_t endMs, int page, EventTexts &texts)
{
    const QByteArray body = jsonBody({{u"startDate"_s, qint64(startMs)}, {u"endDate"_s, qint64(endMs)},
        {u"page"_s, page}, {u"pageSize"_s, eventPageSize}});
    return fetch<EventPage>({Endpoint::UsageEvents, endpointPath(Endpoint::UsageEvents), body, {}},
        [&](const QByteArray &answer) { return m_eventDecoder.decode(answer, texts); });
}

Result<GroupListing> ApiClient::groups(std::optional<UtcDay> dayInCycle)
{
    return fetch<GroupListing>(
        {Endpoint::Groups, endpointPath(Endpoint::Groups) + groupsQuery(dayInCycle), {}, {}}, decodeGroups);
}

Result<GroupListing> ApiClient::group(const QString &groupId, std::optional<UtcDay> dayInCycle)
{
    const QString path = endpointPath(Endpoint::Groups) + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(groupId))
        + groupsQuery(dayInCycle);
    return fetch<GroupListing>({Endpoint::Groups, path, {}, {}}, decodeGroups);
}

QString ApiClient::commitsTag(DateRange days, int page)
{
    return endpointPath(Endpoint::Commits) + daysQuery(days) + pageQuery(page);
}

QString ApiClient::commitsCsvTag(DateRange days)
{
    return endpointPath(Endpoint::CommitsCsv) + daysQuery(days);
}

Result<Tagged<CommitPage>> ApiClient::commits(DateRange days, int page, const QByteArray &knownEtag)
{
    return fetchTagged<CommitPage>({Endpoint::Commits, commitsTag(days, page), {}, knownEtag}, decodeCommits);
}

Result<Tagged<CommitPage>> ApiClient::commitsCsv(DateRange days, const QByteArray &knownEtag)
{
    return fetchTagged<CommitPage>({Endpoint::CommitsCsv, commitsCsvTag(days), {}, knownEtag}, decodeCommitsCsv);
}

Result<Tagged<ChangePage>> ApiClient::changes(DateRange days, int page, const QByteArray &knownEtag)
{
    const QString path = endpointPath(Endpoint::Changes) + daysQuery(days) + pageQuery(page);
    return fetchTagged<ChangePage>({Endpoint::Changes, path, {}, knownEtag}, decodeChanges);
}

Result<Tagged<ChangePage>> ApiClient::changesCsv(DateRange days, const QByteArray &knownEtag)
{
    const QString path = endpointPath(Endpoint::ChangesCsv) + daysQuery(days);
    return fetchTagged<ChangePage>({Endpoint::ChangesCsv, path, {}, knownEtag}, decodeChangesCsv);
}

Result<LimitReply> ApiClient::setUserSpendLimit(const QString &email, std::optional<std::int64_t> dollars)
{
    using Failure = HttpResponse::Failure;
    const QJsonValue limit = dollars ? QJsonValue(qint64{*dollars}) : QJsonValue(QJsonValue::Null);
    const Call call{Endpoint::UserSpendLimit, endpointPath(Endpoint::UserSpendLimit),
        jsonBody({{u"userEmail"_s, email}, {u"spendLimitDollars"_s, limit}}), {}, true};
    int refusals = 0;
    std::int64_t waited = 0;
    for (;;) {
        if (!waitForBudget(call.endpoint))
            return Problem::cancelled();
        const HttpResponse response = sendOnce(call);
        if (response.failure == Failure::Tls || response.failure == Failure::ForeignRedirect
            || response.failure == Failure::BadCaFile)
            return problemOf(call, response);
        if (response.failure == Failure::Cancelled)
            return LimitReply{LimitReply::Kind::Unclear, u"It was broken off before the answer came."_s};
        if (response.failure != Failure::None || response.status >= 500 || response.status == 408)
            return LimitReply{LimitReply::Kind::Unclear, problemOf(call, response).text};
        if (response.status == 429) {
            ++m_counts.retries;
            if (const auto problem = waitOutRefusal(call, response, ++refusals, waited))
                return *problem;
            continue;
        }
        if (response.status >= 300)
            return refusedChange(response.status, u"%1: status %2"_s.arg(call.path, QString::number(response.status)));
        auto reply = decodeLimitReply(response.body);
        if (!reply)
            return LimitReply{LimitReply::Kind::Unclear, ServiceWording::tr("The service's answer can't be read.")};
        // A service that repeats what it was sent must not bring the key into a record.
        QByteArray bytes = m_key.bytes();
        QString key = QString::fromUtf8(bytes);
        if (!key.isEmpty() && reply->message.contains(key))
            reply->message.clear();
        wipeEverywhere(key);
        wipe(bytes);
        return *reply;
    }
}

} // namespace spend::cursor

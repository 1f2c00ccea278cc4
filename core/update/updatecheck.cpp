// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/updatecheck.h"

#include "core/alert/curlcall.h"
#include "core/update/buildinfo.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <utility>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct UpdateWording {
    Q_DECLARE_TR_FUNCTIONS(UpdateWording)
};

constexpr qsizetype mostBytes = 64 * 1024;

/// A short count tells libcurl to stop.
size_t keepAnswer(char *bytes, size_t size, size_t count, void *kept)
{
    auto *answer = static_cast<QByteArray *>(kept);
    const auto more = qsizetype(size * count);
    if (answer->size() + more > mostBytes)
        return 0;
    answer->append(bytes, more);
    return size * count;
}

bool isAllowed(const QUrl &url)
{
    if (url.scheme() == u"https"_s)
        return true;
    return url.scheme() == u"http"_s && QHostAddress(url.host()).isLoopback();
}
} // namespace

UpdateSource UpdateSource::ofBuild()
{
    return {build::updateUrl(), build::updateKey(), QVersionNumber::fromString(build::version())};
}

Result<QByteArray> fetchUpdateFile(const QUrl &url, std::chrono::milliseconds limit, std::stop_token stop)
{
    if (!isAllowed(url))
        return Problem::invalidInput(UpdateWording::tr("News of updates are read over https only."));
    alert::SendLimits limits;
    limits.connect = limits.whole = limit;
    alert::CurlCall call(limits, std::move(stop));
    QByteArray answer;
    const QByteArray address = url.toEncoded();
    call.set(CURLOPT_URL, address.constData());
    call.set(CURLOPT_WRITEFUNCTION, &keepAnswer);
    call.set(CURLOPT_WRITEDATA, static_cast<void *>(&answer));
    const CURLcode code = call.perform();
    if (code == CURLE_WRITE_ERROR)
        return Problem{
            ProblemKind::Server, UpdateWording::tr("The address answered more than news of a release can be."), {}, {}};
    if (const auto problem = alert::CurlCall::commonProblem(code, url.host()))
        return *problem;
    if (code != CURLE_OK)
        return Problem{ProblemKind::Network, UpdateWording::tr("%1 could not be read.").arg(url.host()),
            UpdateWording::tr("Try again later."), u"libcurl %1"_s.arg(int(code))};
    if (call.status() != 200)
        return Problem{ProblemKind::Server,
            UpdateWording::tr("%1 answered with status %2.").arg(url.host()).arg(call.status()),
            UpdateWording::tr("Try again later."), {}};
    return answer;
}

UpdateCheck::UpdateCheck(UpdateSource source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
}

UpdateCheck::~UpdateCheck() = default; // the thread is asked to stop, and waited for

void UpdateCheck::start()
{
    if (m_running || !m_source.isSet())
        return;
    m_running = true;
    m_thread = std::jthread([this, source = m_source](const std::stop_token &stop) {
        const Result<QByteArray> file = fetchUpdateFile(source.url, source.limit, stop);
        Result<std::optional<UpdateNotice>> answer(std::optional<UpdateNotice>{});
        if (!file) {
            answer = file.problem();
        } else if (const auto notice = readUpdateNotice(*file, source.publicKey); !notice) {
            answer = notice.problem();
        } else if (notice->version > source.current) {
            answer = std::optional<UpdateNotice>(*notice);
        }
        QMetaObject::invokeMethod(
            this,
            [this, answer] {
                m_running = false;
                Q_EMIT finished(answer);
            },
            Qt::QueuedConnection);
    });
}

} // namespace spend

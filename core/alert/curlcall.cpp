// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alert/curlcall.h"

#include <QCoreApplication>

#include <mutex>

using namespace Qt::StringLiterals;

namespace spend::alert
{

namespace
{
struct AlertWording {
    Q_DECLARE_TR_FUNCTIONS(AlertWording)
};

/// libcurl wants to be started once, before any thread uses it.
CURL *newHandle()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    return curl_easy_init();
}

int stopIfAsked(void *stop, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<std::stop_token *>(stop)->stop_requested() ? 1 : 0;
}

size_t dropAnswer(char *, size_t size, size_t count, void *)
{
    return size * count;
}
} // namespace

CurlCall::CurlCall(const SendLimits &limits, std::stop_token stop)
    : m_handle(newHandle(), &curl_easy_cleanup)
    , m_stop(std::move(stop))
{
    if (!m_handle) {
        m_failed = true;
        return;
    }
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, long(limits.connect.count()));
    set(CURLOPT_TIMEOUT_MS, long(limits.whole.count()));
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &stopIfAsked);
    set(CURLOPT_XFERINFODATA, static_cast<void *>(&m_stop));
    set(CURLOPT_WRITEFUNCTION, &dropAnswer);
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_NOPROXY, "localhost,127.0.0.1,::1");
}

void CurlCall::append(std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> *list, const QByteArray &line)
{
    curl_slist *grown = curl_slist_append(list->get(), line.constData());
    if (!grown) {
        m_failed = true;
        return;
    }
    static_cast<void>(list->release());
    list->reset(grown);
}

CURLcode CurlCall::perform()
{
    if (m_stop.stop_requested())
        return CURLE_ABORTED_BY_CALLBACK;
    return m_failed ? CURLE_FAILED_INIT : curl_easy_perform(m_handle.get());
}

long CurlCall::status() const
{
    long status = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_RESPONSE_CODE, &status);
    return status;
}

std::optional<Problem> CurlCall::commonProblem(CURLcode code, const QString &who)
{
    const QString detail = u"libcurl %1"_s.arg(int(code));
    switch (code) {
    case CURLE_ABORTED_BY_CALLBACK:
        return Problem::cancelled();
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return Problem{ProblemKind::Network, AlertWording::tr("%1 was not found in the network.").arg(who),
            AlertWording::tr("Check its name and the connection to the network."), detail};
    case CURLE_COULDNT_CONNECT:
        return Problem{ProblemKind::Network, AlertWording::tr("%1 takes no connection.").arg(who),
            AlertWording::tr("Check address and port, and whether a firewall is between."), detail};
    case CURLE_OPERATION_TIMEDOUT:
        return Problem{ProblemKind::Network, AlertWording::tr("%1 did not answer in time.").arg(who),
            AlertWording::tr("It is tried again by itself; check the address if it stays so."), detail};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
        return Problem{ProblemKind::Network,
            AlertWording::tr("The certificate of %1 could not be verified, so nothing was sent.").arg(who),
            AlertWording::tr("Check the name, or give the file with your own authority's certificate if it has one."),
            detail};
    case CURLE_SSL_CACERT_BADFILE:
        return Problem{ProblemKind::InvalidInput,
            AlertWording::tr("The file with the trusted certificates can't be read."),
            AlertWording::tr("It must be a PEM file that this user can read."), detail};
    case CURLE_SSL_CONNECT_ERROR:
        return Problem{ProblemKind::Network, AlertWording::tr("No secure connection to %1 came about.").arg(who),
            AlertWording::tr("Check the port and the kind of TLS."), detail};
    default:
        return {};
    }
}

} // namespace spend::alert

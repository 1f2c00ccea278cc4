// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/sender.h"

#include <curl/curl.h>

#include <memory>

namespace spend::alert
{

/// One transfer by libcurl that ends in time or when a stop is asked for, verifies certificates always, follows no
/// redirect and keeps nothing of what is answered. Only .cpp files of the rooms alert and update include this.
class CurlCall
{
public:
    CurlCall(const SendLimits &limits, std::stop_token stop);

    CURL *handle() const { return m_handle.get(); }
    template <class Value>
    void set(CURLoption option, Value value)
    {
        if (curl_easy_setopt(m_handle.get(), option, value) != CURLE_OK)
            m_failed = true;
    }
    /// A header line, or an address.
    void append(std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> *list, const QByteArray &line);

    CURLcode perform();
    /// The last status that the other side answered; 0: none.
    long status() const;
    /// What no protocol is needed for to say: name, connection, time, certificate, stop. Nothing where it is another.
    static std::optional<Problem> commonProblem(CURLcode code, const QString &who);

    static std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> emptyList()
    {
        return {nullptr, &curl_slist_free_all};
    }

private:
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> m_handle;
    std::stop_token m_stop;
    bool m_failed = false;
};

} // namespace spend::alert

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/apiurl.h"
#include "core/domain/connection.h"
#include "tests/fuzz/fuzzinput.h"

using namespace spend;

/// Base URLs and proxies.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = fuzz::textOf(data, size);
    if (const auto url = cursor::checkApiUrl(text)) {
        fuzz::require(url->scheme() == QLatin1String("https")
            || (url->scheme() == QLatin1String("http") && cursor::isLoopbackHost(url->host())));
        fuzz::require(url->userInfo().isEmpty() && !url->hasQuery() && !url->hasFragment());
        const auto again = cursor::checkApiUrl(url->toString(QUrl::FullyEncoded));
        fuzz::require(again.ok() && cursor::isSameOrigin(*again, *url));
    }
    if (const auto proxy = ProxyChoice::fromText(text)) {
        fuzz::require(proxy->kind != ProxyChoice::Kind::Manual || (proxy->port > 0 && proxy->port < 65536));
        fuzz::require(ProxyChoice::fromText(proxy->toText()).ok());
    }
    return 0;
}

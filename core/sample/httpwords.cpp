// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/httpwords.h"

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QTimeZone>

#include <libdeflate.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace spend::sample
{

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 304:
        return "Not Modified";
    case 307:
        return "Temporary Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Status";
    }
}

QByteArray httpDate(std::int64_t ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch((ms + 999) / 1000 * 1000, Qt::UTC);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

bool matchesTag(const QByteArray &ifNoneMatch, const QByteArray &tag)
{
    for (QByteArray given : ifNoneMatch.split(',')) {
        given = given.trimmed();
        if (given.startsWith("W/"))
            given = given.mid(2);
        if (given == tag || given == "*")
            return true;
    }
    return false;
}

bool acceptsGzip(const QByteArray &acceptEncoding)
{
    for (const QByteArray &part : acceptEncoding.toLower().split(',')) {
        const QList<QByteArray> words = part.split(';');
        if (words.first().trimmed() == "gzip")
            return words.size() < 2 || words[1].trimmed().mid(2).toDouble() > 0; // after "q="
    }
    return false;
}

QByteArray gzipped(const QByteArray &bytes)
{
    // One compressor a thread: it is 300 KB that a page should not set up again.
    using Compressor = std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)>;
    thread_local const Compressor compressor(libdeflate_alloc_compressor(1), &libdeflate_free_compressor);
    const auto size = std::size_t(bytes.size());
    QByteArray packed(qsizetype(libdeflate_gzip_compress_bound(compressor.get(), size)), Qt::Uninitialized);
    packed.resize(qsizetype(libdeflate_gzip_compress(
        compressor.get(), bytes.constData(), size, packed.data(), std::size_t(packed.size()))));
    return packed;
}

} // namespace spend::sample

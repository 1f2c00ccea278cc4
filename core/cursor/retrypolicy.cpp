// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/retrypolicy.h"

#include "core/domain/decimal.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace spend::cursor
{

namespace
{
constexpr std::int64_t aYearMs = std::int64_t{366} * 86'400'000;

std::optional<std::int64_t> httpDateMs(const QByteArray &text)
{
    QString date = QString::fromLatin1(text).trimmed();
    if (date.endsWith(u" GMT"_s))
        date.chop(4);
    // RFC 9110's preferred form and its two obsolete ones.
    static const QStringList formats{
        u"ddd, dd MMM yyyy hh:mm:ss"_s, u"dddd, dd-MMM-yy hh:mm:ss"_s, u"ddd MMM d hh:mm:ss yyyy"_s};
    for (const QString &format : formats) {
        QDateTime moment = QLocale::c().toDateTime(date.simplified(), format);
        if (moment.isValid()) {
            if (moment.date().year() < 1970)
                moment = moment.addYears(100); // two-digit years
            return QDateTime(moment.date(), moment.time(), Qt::UTC).toMSecsSinceEpoch();
        }
    }
    return {};
}
} // namespace

std::optional<std::int64_t> parseRetryAfter(const QByteArray &value, const QByteArray &dateHeader, std::int64_t nowMs)
{
    const QByteArray trimmed = value.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (const auto ms = parseScaled(std::string_view(trimmed.constData(), std::size_t(trimmed.size())), 3))
        return std::clamp<std::int64_t>(*ms, 0, aYearMs);
    const auto until = httpDateMs(trimmed);
    if (!until)
        return {};
    const std::int64_t base = httpDateMs(dateHeader).value_or(nowMs);
    return std::clamp<std::int64_t>(*until - base, 0, aYearMs);
}

} // namespace spend::cursor

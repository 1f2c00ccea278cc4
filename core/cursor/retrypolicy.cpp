// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/retrypolicy.h"

#include "core/domain/decimal.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace spend::cursor
{

namespace
{
constexpr std::int64_t aYearMs = std::int64_t{366} * 86'400'000;

} // namespace

/// RFC 9110's preferred form and its two obsolete ones, as the RFC 2822 date that Qt reads as UTC (a local time may not
/// even exist in the machine's own zone).
std::optional<std::int64_t> httpDateMs(const QByteArray &text)
{
    QString date = QString::fromLatin1(text).simplified();
    if (date.endsWith(u" GMT"_s))
        date.chop(4);
    static const QRegularExpression rfc850(u"^([A-Z][a-z]{2})[a-z]*, (\\d\\d)-([A-Za-z]{3})-(\\d\\d) (.*)$"_s);
    if (const auto match = rfc850.match(date); match.hasMatch())
        date = u"%1, %2 %3 %4%5 %6"_s.arg(match.captured(1), match.captured(2), match.captured(3),
            match.capturedView(4) < u"70" ? u"20"_s : u"19"_s, match.captured(4), match.captured(5));
    static const QRegularExpression asctime(u"^([A-Z][a-z]{2} [A-Z][a-z]{2}) (\\d) "_s);
    date.replace(asctime, u"\\1 0\\2 "_s);
    const QDateTime moment = QDateTime::fromString(date, Qt::RFC2822Date);
    return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

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

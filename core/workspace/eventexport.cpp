// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/eventexport.h"

#include "core/domain/decimal.h"
#include "core/domain/money.h"
#include "core/output/reportcsv.h"
#include "core/output/spreadsheetcsv.h"
#include "core/store/storesession.h"
#include "core/workspace/eventlist.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
QString yesOrNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

QString number(std::int64_t count)
{
    return QString::number(qlonglong(count));
}

/// "web (60%), api (40%)": what the day of the user is shared out to.
QString repositoriesText(const ListedEvent &event)
{
    QStringList parts;
    for (const EventRepository &repository : event.repositories) {
        const double share = 100.0 * double(repository.weight) / double(event.weights);
        parts.append(u"%1 (%2%)"_s.arg(repository.label, QString::number(share, 'f', 1)));
    }
    return parts.join(u", "_s);
}

QStringList header()
{
    return {u"Time (UTC)"_s, u"Connection"_s, u"User"_s, u"E-mail"_s, u"Billing group"_s, u"Billing group id"_s,
        u"Model"_s, u"Kind"_s, u"Billing"_s, u"Max mode"_s, u"Client"_s, u"Token based"_s, u"Cost (USD)"_s,
        u"Cost known"_s, u"Discount (USD)"_s, u"Token fee (USD)"_s, u"Requests"_s, u"Input tokens"_s,
        u"Output tokens"_s, u"Cache write tokens"_s, u"Cache read tokens"_s, u"Repositories of the day"_s,
        u"Conversation"_s};
}

QStringList fields(const ListedEvent &listed, bool hidesPeople)
{
    const UsageEvent &e = listed.event;
    return {isoFromMs(e.timestampMs), spreadsheetText(listed.connection), spreadsheetText(listed.userLabel),
        spreadsheetText(hidesPeople ? listed.userLabel : listed.userKey), spreadsheetText(listed.groupLabel),
        spreadsheetText(listed.groupKey), spreadsheetText(listed.modelLabel), spreadsheetText(listed.kindLabel),
        listed.has(flag::onDemand) ? u"on-demand"_s : u"included"_s, yesOrNo(listed.has(flag::maxMode)),
        listed.has(flag::headless) ? u"headless"_s : u"interactive"_s, yesOrNo(listed.has(flag::tokenBased)),
        Money{e.cost}.dollarsText(), yesOrNo(!listed.has(flag::uncosted)), Money{e.discount}.dollarsText(),
        Money{e.tokenFee}.dollarsText(), QString::fromStdString(scaledText(e.requests, 6)), number(e.inputTokens),
        number(e.outputTokens), number(e.cacheWriteTokens), number(e.cacheReadTokens),
        spreadsheetText(repositoriesText(listed)), spreadsheetText(QString::fromStdString(e.conversation))};
}
} // namespace

void writeEvents(SpendSource &source, const DateRange &range, const Filters &filters,
    const std::function<bool(const QByteArray &)> &write, int pageSize)
{
    if (!write(csvRecord(header()).toUtf8() + '\n'))
        return;
    const bool hidesPeople = source.store.otherNames().has_value();
    EventQuestion question{range, filters, {}, pageSize, std::numeric_limits<std::int64_t>::max()};
    for (;;) {
        const EventPage page = answerEvents(source, question);
        QByteArray text;
        for (const ListedEvent &event : page.events)
            text += csvRecord(fields(event, hidesPeople)).toUtf8() + '\n';
        if (!write(text) || !page.older)
            return;
        question.place = *page.older;
    }
}

} // namespace spend

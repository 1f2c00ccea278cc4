// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/eventfields.h"

#include "core/domain/decimal.h"
#include "core/domain/keys.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/peoplenames.h"

#include <QCoreApplication>
#include <QTime>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
struct EventFields {
    Q_DECLARE_TR_FUNCTIONS(EventFields)
};

const QString dash = u"–"_s;

QString timeOfDay(std::int64_t ms, const QString &format)
{
    return QTime::fromMSecsSinceStartOfDay(int(ms - UtcDay::ofMs(ms).startMs())).toString(format);
}

/// "Ann Lee (ann@example.com)"
QString named(const QString &label, const QString &key)
{
    return key.startsWith(u'(') ? label : peoplenames::withKey(label, key);
}

QString yesNo(bool yes)
{
    return yes ? EventFields::tr("Yes") : EventFields::tr("No");
}

QString costSource(const ListedEvent &e)
{
    if (e.has(flag::uncosted))
        return EventFields::tr("neither chargedCents nor tokenUsage.totalCents was given; counted as $0");
    if (e.has(flag::chargedGiven))
        return u"chargedCents"_s;
    if (isNotCharged(e.kindKey.toStdString()))
        return EventFields::tr("kind says that nothing is charged");
    return EventFields::tr("tokenUsage.totalCents less discountPercentOff, plus cursorTokenFee");
}

QString attributionSource(AttributionStep step)
{
    switch (step) {
    case AttributionStep::SameDay:
        return EventFields::tr("the user's commits of the same day");
    case AttributionStep::NextDays:
        return EventFields::tr("the user's next commits within 7 days");
    case AttributionStep::DaysBefore:
        return EventFields::tr("the user's last commits within 7 days before");
    case AttributionStep::Unattributed:
        break;
    }
    return EventFields::tr("no user, or no commits within 7 days");
}
} // namespace

QString eventTimeText(std::int64_t ms, UtcDay today)
{
    return u"%1, %2"_s.arg(dayText(UtcDay::ofMs(ms), today), timeOfDay(ms, u"HH:mm:ss"_s));
}

QString requestsText(std::int64_t microRequests)
{
    const QString plain = QString::fromStdString(scaledText(microRequests, 6));
    const qsizetype point = plain.indexOf(u'.');
    const QString whole = countText(plain.left(point < 0 ? plain.size() : point).toLongLong());
    const QString sign = microRequests < 0 && microRequests > -1'000'000 ? QString(QChar(0x2212)) : QString();
    return sign + whole + (point < 0 ? QString() : screenLocale().decimalPoint() + plain.mid(point + 1));
}

QString eventCostText(const ListedEvent &event)
{
    return event.has(flag::uncosted) ? dash : moneyText(event.event.cost);
}

std::int64_t tokensOf(const UsageEvent &event)
{
    return event.inputTokens + event.outputTokens + event.cacheWriteTokens + event.cacheReadTokens;
}

QString repositoriesText(const ListedEvent &event)
{
    if (event.repositories.empty())
        return EventFields::tr("Unattributed");
    if (event.repositories.size() == 1)
        return event.repositories.front().label;
    QStringList parts;
    for (const EventRepository &repository : event.repositories)
        parts.append(u"%1 %2"_s.arg(repository.label, shareText(repository.weight, event.weights)));
    return parts.join(u", "_s);
}

QList<EventField> eventFields(const ListedEvent &e)
{
    const UsageEvent &u = e.event;
    const auto tokens = [&](std::int64_t count) {
        return e.has(flag::tokenBased) || count != 0 ? countText(count) : dash;
    };
    const auto money = [](std::int64_t amount) { return exactMoneyText(Money{amount}); };
    return {
        {EventFields::tr("Time (UTC)"),
            u"%1 %2"_s.arg(UtcDay::ofMs(u.timestampMs).iso(), timeOfDay(u.timestampMs, u"HH:mm:ss.zzz"_s)),
            u"timestamp"_s},
        {EventFields::tr("Connection"), e.connection, EventFields::tr("the connection that read it")},
        {EventFields::tr("User"), named(e.userLabel, e.userKey), u"userEmail"_s},
        {EventFields::tr("Billing group"), named(e.groupLabel, e.groupKey),
            EventFields::tr("/teams/groups: membership at that moment")},
        {EventFields::tr("Model"), named(e.modelLabel, e.modelKey), u"model"_s},
        {EventFields::tr("Kind"), e.kindLabel, u"kind"_s},
        {EventFields::tr("Cost"), e.has(flag::uncosted) ? dash : money(u.cost), costSource(e)},
        {EventFields::tr("Billed as"),
            e.has(flag::onDemand) ? EventFields::tr("On-demand") : EventFields::tr("Included"),
            e.has(flag::chargeableGiven) ? u"isChargeable"_s : u"kind"_s},
        {EventFields::tr("Discount"), money(u.discount),
            EventFields::tr("tokenUsage.totalCents plus cursorTokenFee, less cost")},
        {EventFields::tr("Token fee"), money(u.tokenFee), EventFields::tr("cursorTokenFee, part of cost")},
        {EventFields::tr("Requests"), requestsText(u.requests), u"requestsCosts"_s},
        {EventFields::tr("Tokens"), tokens(tokensOf(u)), EventFields::tr("the four below")},
        {EventFields::tr("Input tokens"), tokens(u.inputTokens), u"tokenUsage.inputTokens"_s},
        {EventFields::tr("Output tokens"), tokens(u.outputTokens), u"tokenUsage.outputTokens"_s},
        {EventFields::tr("Cache write tokens"), tokens(u.cacheWriteTokens), u"tokenUsage.cacheWriteTokens"_s},
        {EventFields::tr("Cache read tokens"), tokens(u.cacheReadTokens), u"tokenUsage.cacheReadTokens"_s},
        {EventFields::tr("Max mode"), yesNo(e.has(flag::maxMode)), u"maxMode"_s},
        {EventFields::tr("Client"),
            e.has(flag::headless) ? EventFields::tr("Headless") : EventFields::tr("Interactive"), u"isHeadless"_s},
        {EventFields::tr("Token based"), yesNo(e.has(flag::tokenBased)), u"isTokenBasedCall"_s},
        {EventFields::tr("Free Bugbot"), yesNo(e.has(flag::freeBugbot)), u"isFreeBugbot"_s},
        {EventFields::tr("Conversation"), u.conversation.empty() ? dash : QString::fromStdString(u.conversation),
            u"conversationId"_s},
        {EventFields::tr("Repositories"), repositoriesText(e), attributionSource(e.step)},
    };
}

QString eventAsText(const ListedEvent &event)
{
    QStringList lines;
    for (const EventField &field : eventFields(event))
        lines.append(field.name + u'\t' + field.value + u'\t' + field.source);
    return lines.join(u'\n');
}

} // namespace spend::ui

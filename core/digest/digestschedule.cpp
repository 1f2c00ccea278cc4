// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/digestschedule.h"

#include "core/store/storesession.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
const QString planWord = u"digest/plan"_s;
constexpr std::int64_t msPerHour = 3'600'000;

/// What the store knows of the newest digest of a kind that somebody took on.
struct Mark {
    UtcDay first; ///< of the period
    bool sent = false; ///< else it is claimed
    std::int64_t ms = 0;
};

QString markWord(DigestKind kind)
{
    return u"digest/told/"_s + digestWord(kind);
}

/// "2026-11-16 sent 1795420800000"
std::optional<Mark> markOf(store::StoreSession &session, DigestKind kind)
{
    const QStringList parts = session.preferences.value(markWord(kind)).split(u' ');
    const auto first = UtcDay::fromIso(parts.value(0));
    if (!first)
        return std::nullopt;
    return Mark{*first, parts.value(1) == u"sent"_s, parts.value(2).toLongLong()};
}

void put(store::StoreSession &session, const DueDigest &due, bool sent, std::int64_t ms)
{
    session.preferences.put(markWord(due.question.kind),
        u"%1 %2 %3"_s.arg(due.question.day->iso(), sent ? u"sent"_s : u"claimed"_s).arg(ms));
}

bool isFree(store::StoreSession &session, const DueDigest &due, std::int64_t nowMs)
{
    const auto mark = markOf(session, due.question.kind);
    if (!mark || mark->first < *due.question.day)
        return true;
    return mark->first == *due.question.day && !mark->sent && nowMs >= mark->ms + digestschedule::claimMs;
}
} // namespace

QString DigestPlan::toText() const
{
    return QString::fromUtf8(QJsonDocument(
        QJsonObject{{u"weekly"_s, weekly}, {u"weekday"_s, weekday}, {u"hour"_s, hour}, {u"cycleEnd"_s, cycleEnd},
            {u"channels"_s, QJsonArray::fromStringList(channels)}, {u"since"_s, double(sinceMs)}})
                                 .toJson(QJsonDocument::Compact));
}

DigestPlan DigestPlan::fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    DigestPlan plan;
    plan.weekly = object.value(u"weekly"_s).toBool(plan.weekly);
    plan.weekday = std::clamp(object.value(u"weekday"_s).toInt(plan.weekday), 1, 7);
    plan.hour = std::clamp(object.value(u"hour"_s).toInt(plan.hour), 0, 23);
    plan.cycleEnd = object.value(u"cycleEnd"_s).toBool(plan.cycleEnd);
    const QJsonArray channels = object.value(u"channels"_s).toArray();
    for (const QJsonValue &channel : channels) {
        if (channel.isString())
            plan.channels.append(channel.toString());
    }
    plan.sinceMs = object.value(u"since"_s).toInteger();
    return plan;
}

namespace digestschedule
{

DigestPlan load(store::StoreSession &session)
{
    return DigestPlan::fromText(session.preferences.value(planWord));
}

void save(store::StoreSession &session, DigestPlan plan, std::int64_t nowMs)
{
    plan.sinceMs = nowMs;
    session.preferences.put(planWord, plan.toText());
}

std::vector<DueDigest> dueByPlan(const DigestPlan &plan, CycleRule cycles, std::int64_t nowMs)
{
    std::vector<DueDigest> due;
    const auto add = [&](DigestKind kind, UtcDay today, std::int64_t dueMs) {
        if (dueMs <= nowMs && dueMs >= plan.sinceMs)
            due.push_back({{kind, lastDigestPeriod(kind, cycles, today).first}, dueMs});
    };
    if (plan.weekly) {
        const std::int64_t dueMs = nextWeeklyMs(plan, nowMs) - 7 * msPerDay;
        add(DigestKind::Weekly, UtcDay::ofMs(dueMs), dueMs);
    }
    if (plan.cycleEnd) {
        const UtcDay settledUpTo = UtcDay::ofMs(nowMs) - 2; // the cycle that ended last before this day
        const UtcDay end = cycles.cycleStart(settledUpTo);
        add(DigestKind::CycleEnd, end, (end + 2).startMs());
    }
    return due;
}

std::vector<DueDigest> dueNow(store::StoreSession &session, CycleRule cycles, std::int64_t nowMs)
{
    std::vector<DueDigest> due = dueByPlan(load(session), cycles, nowMs);
    std::erase_if(due, [&](const DueDigest &digest) { return !isFree(session, digest, nowMs); });
    return due;
}

bool claim(store::StoreSession &session, const DueDigest &due, std::int64_t nowMs)
{
    if (!isFree(session, due, nowMs))
        return false;
    put(session, due, false, nowMs);
    return true;
}

void markSent(store::StoreSession &session, const DueDigest &due, std::int64_t nowMs)
{
    put(session, due, true, nowMs);
}

void giveBack(store::StoreSession &session, const DueDigest &due)
{
    const auto mark = markOf(session, due.question.kind);
    if (mark && mark->first == due.question.day && !mark->sent)
        session.preferences.remove(markWord(due.question.kind));
}

std::optional<std::int64_t> lastSentMs(store::StoreSession &session, DigestKind kind)
{
    const auto mark = markOf(session, kind);
    return mark && mark->sent ? std::optional(mark->ms) : std::nullopt;
}

std::int64_t nextWeeklyMs(const DigestPlan &plan, std::int64_t nowMs)
{
    const UtcDay week = UtcDay::ofMs(nowMs).firstOfWeek();
    const std::int64_t thisWeek = (week + (plan.weekday - 1)).startMs() + plan.hour * msPerHour;
    return thisWeek > nowMs ? thisWeek : thisWeek + 7 * msPerDay;
}

} // namespace digestschedule

} // namespace spend

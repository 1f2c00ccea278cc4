// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alert/quiethours.h"

#include "core/store/storesession.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace spend::alert
{

namespace
{
const QString nightlyWord = u"alert/quiet-nightly"_s;
const QString fromWord = u"alert/quiet-from"_s;
const QString toWord = u"alert/quiet-to"_s;
const QString weekendWord = u"alert/quiet-weekend"_s;
const QString seriousWord = u"alert/quiet-serious-pass"_s;
const QString timeFormat = u"HH:mm"_s;

QTime timeOf(const QString &text, QTime byDefault)
{
    const QTime time = QTime::fromString(text, timeFormat);
    return time.isValid() ? time : byDefault;
}
} // namespace

bool QuietHours::isQuiet(std::int64_t nowMs, const QTimeZone &zone) const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, zone);
    if (weekend && now.date().dayOfWeek() >= Qt::Saturday)
        return true;
    if (!nightly || from == to)
        return false;
    const QTime time = now.time();
    return from < to ? time >= from && time < to : time >= from || time < to;
}

bool QuietHours::holds(Severity severity, std::int64_t nowMs, const QTimeZone &zone) const
{
    return isQuiet(nowMs, zone) && !(seriousPass && severity == Severity::Serious);
}

QuietHours readQuietHours(store::StoreSession &session)
{
    const QuietHours standard;
    const auto flag = [&session](const QString &word, bool byDefault) {
        return session.preferences.value(word, byDefault ? u"1"_s : u"0"_s) == u"1";
    };
    return {flag(nightlyWord, standard.nightly), timeOf(session.preferences.value(fromWord), standard.from),
        timeOf(session.preferences.value(toWord), standard.to), flag(weekendWord, standard.weekend),
        flag(seriousWord, standard.seriousPass)};
}

void putQuietHours(store::StoreSession &session, const QuietHours &hours)
{
    const auto flag = [&session](const QString &word, bool on) { session.preferences.put(word, on ? u"1"_s : u"0"_s); };
    flag(nightlyWord, hours.nightly);
    flag(weekendWord, hours.weekend);
    flag(seriousWord, hours.seriousPass);
    session.preferences.put(fromWord, hours.from.toString(timeFormat));
    session.preferences.put(toWord, hours.to.toString(timeFormat));
}

} // namespace spend::alert

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about/updatewatch.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString allowedKey = u"updates/weekly"_s;
const QString lookedKey = u"updates/lookedMs"_s;
const QString toldKey = u"updates/told"_s;
constexpr qint64 weekMs = 7LL * 24 * 3600 * 1000;
} // namespace

UpdateWatch::UpdateWatch(const UpdateSource &source, QSettings &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_check(source)
{
    connect(&m_check, &UpdateCheck::finished, this, &UpdateWatch::takeIn);
}

bool UpdateWatch::isAllowed() const
{
    return m_settings.value(allowedKey, false).toBool();
}

void UpdateWatch::setAllowed(bool allowed)
{
    m_settings.setValue(allowedKey, allowed);
}

void UpdateWatch::lookIfDue()
{
    const qint64 looked = m_settings.value(lookedKey, 0).toLongLong();
    const qint64 now = m_clock.nowMs();
    // A clock that was set back does not put it off for years.
    if (isAllowed() && (now - looked >= weekMs || now < looked))
        m_check.start();
}

/// What could not be read is no news, and is tried at the next start.
void UpdateWatch::takeIn(const Result<std::optional<UpdateNotice>> &answer)
{
    if (!answer)
        return;
    m_settings.setValue(lookedKey, qint64(m_clock.nowMs()));
    const std::optional<UpdateNotice> &newer = *answer;
    if (!newer || m_settings.value(toldKey).toString() == newer->version.toString())
        return;
    m_settings.setValue(toldKey, newer->version.toString());
    Q_EMIT newerFound(*newer);
}

} // namespace spend::ui

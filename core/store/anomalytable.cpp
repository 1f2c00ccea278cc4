// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/anomalytable.h"

namespace spend::store
{

std::vector<StoredAcknowledgement> AnomalyTable::acknowledgements()
{
    std::vector<StoredAcknowledgement> list;
    Statement &select =
        m_database.prepared("SELECT anomaly, note, acknowledged_ms FROM anomaly_acknowledgement ORDER BY anomaly");
    while (select.step())
        list.push_back({select.string(0), select.string(1), select.integer(2)});
    select.reset();
    return list;
}

void AnomalyTable::put(const StoredAcknowledgement &acknowledgement)
{
    removeAcknowledgement(acknowledgement.anomaly);
    m_database
        .prepared("INSERT INTO anomaly_acknowledgement (anomaly, note, acknowledged_ms) VALUES " + valueRows(1, 3))
        .execute(acknowledgement.anomaly, acknowledgement.note, acknowledgement.acknowledgedMs);
}

void AnomalyTable::removeAcknowledgement(const QString &anomaly)
{
    m_database.prepared("DELETE FROM anomaly_acknowledgement WHERE anomaly = $1").execute(anomaly);
}

std::vector<StoredMute> AnomalyTable::mutes()
{
    std::vector<StoredMute> list;
    Statement &select = m_database.prepared(
        "SELECT id, kind, dimension, subject, label, last_day, note FROM anomaly_mute ORDER BY label, id");
    while (select.step()) {
        StoredMute mute{select.string(0), select.string(1), select.string(2), select.string(3), select.string(4), {},
            select.string(6)};
        if (const auto day = select.optionalInteger(5))
            mute.lastDay = UtcDay{static_cast<std::int32_t>(*day)};
        list.push_back(std::move(mute));
    }
    select.reset();
    return list;
}

void AnomalyTable::put(const StoredMute &mute)
{
    removeMute(mute.id);
    std::optional<std::int64_t> lastDay;
    if (mute.lastDay)
        lastDay = mute.lastDay->number;
    m_database
        .prepared(
            "INSERT INTO anomaly_mute (id, kind, dimension, subject, label, last_day, note) VALUES " + valueRows(1, 7))
        .execute(mute.id, mute.kind, mute.dimension, mute.subject, mute.label, lastDay, mute.note);
}

void AnomalyTable::removeMute(const QString &id)
{
    m_database.prepared("DELETE FROM anomaly_mute WHERE id = $1").execute(id);
}

} // namespace spend::store

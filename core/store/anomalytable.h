// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utcday.h"
#include "core/store/database.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace spend::store
{

/// That somebody looked at an anomaly, and what they wrote down.
struct StoredAcknowledgement {
    QString anomaly; ///< its id
    QString note;
    std::int64_t acknowledgedMs = 0; ///< epoch ms

    friend bool operator==(const StoredAcknowledgement &, const StoredAcknowledgement &) = default;
};

/// A rule by which anomalies are not told. Empty words mean all.
struct StoredMute {
    QString id; ///< a UUID
    QString kind; ///< a word of anomalyKindWord()
    QString dimension; ///< a word of dimensionWord()
    QString subject; ///< a key of the dimension
    QString label; ///< what a person reads for the subject
    std::optional<UtcDay> lastDay; ///< anomalies that begin later are told; absent: forever
    QString note;

    friend bool operator==(const StoredMute &, const StoredMute &) = default;
};

/// What people said about anomalies. Throws StoreError.
class AnomalyTable
{
public:
    explicit AnomalyTable(Database &database)
        : m_database(database)
    {
    }
    /// By anomaly.
    std::vector<StoredAcknowledgement> acknowledgements();
    /// Adds it, or replaces the one of its anomaly.
    void put(const StoredAcknowledgement &acknowledgement);
    void removeAcknowledgement(const QString &anomaly);

    /// By label, then id.
    std::vector<StoredMute> mutes();
    /// Adds it, or replaces the one with its id.
    void put(const StoredMute &mute);
    void removeMute(const QString &id);

private:
    Database &m_database;
};

} // namespace spend::store

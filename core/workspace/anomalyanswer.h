// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anomaly/findanomalies.h"
#include "core/store/anomalytable.h"
#include "core/store/versiontable.h"
#include "core/workspace/spendservice.h"

#include <QMetaType>
#include <QString>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace spend
{

/// Which anomalies are wanted.
struct AnomalyQuestion {
    std::optional<DateRange> range; ///< of first days; absent: the last shownAnomalyDays days
    std::optional<Sensitivity> sensitivity; ///< absent: the one that is kept
    Filters filters = {}; ///< only what belongs to this part of the spend; see isInScope()

    friend bool operator==(const AnomalyQuestion &, const AnomalyQuestion &) = default;
};

inline constexpr int shownAnomalyDays = 90;

enum class AnomalyState { Open, Acknowledged, Muted };

/// "open", "acknowledged", "muted", and back.
QString anomalyStateWord(AnomalyState state);
std::optional<AnomalyState> anomalyStateFromWord(const QString &word);

struct ListedAnomaly {
    Anomaly anomaly;
    AnomalyState state = AnomalyState::Open;
    QString note; ///< of the acknowledgement, or of the rule that mutes it
    std::int64_t acknowledgedMs = 0;
    QString mute; ///< id of the rule
    std::optional<UtcDay> mutedTo; ///< the rule's last day
};

/// The anomalies of a range with what people said about them. Immutable, shared between threads.
struct AnomalyAnswer {
    bool hasEvents = false; ///< the store holds any event at all
    DateRange range;
    Sensitivity sensitivity = Sensitivity::Default;
    std::vector<ListedAnomaly> anomalies; ///< newest first
    std::vector<store::StoredMute> mutes;

    int count(AnomalyState state) const;
    /// By anomaly id; null where it is not there.
    const ListedAnomaly *find(const QString &id) const;
};

/// The newest searches, so that one is not made again while nothing it looks at has changed: pages and Overview share
/// one. Any thread.
class AnomalyCache
{
public:
    /// Answers what was found, or finds it.
    std::shared_ptr<const std::vector<Anomaly>> search(SpendSource &source, const AnomalySearch &search);

private:
    struct Entry {
        AnomalySearch search;
        store::VersionTable::Versions versions; ///< the notebook's does not count
        std::int64_t provisionalDay = 0; ///< what is provisional changes with the day
        QString naming; ///< texts hold people's names: tells their own from each store's other ones
        std::shared_ptr<const std::vector<Anomaly>> found;
    };
    std::mutex m_mutex;
    std::vector<Entry> m_entries; ///< newest first
};

/// Reader's thread; throws store::StoreError. \c cache may be null.
AnomalyAnswer answerAnomalies(SpendSource &source, const AnomalyQuestion &question, AnomalyCache *cache = nullptr);

} // namespace spend

Q_DECLARE_METATYPE(std::shared_ptr<const spend::AnomalyAnswer>)

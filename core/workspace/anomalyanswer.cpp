// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/anomalyanswer.h"

#include "core/analysis/spendpicture.h"
#include "core/anomaly/anomalyscope.h"
#include "core/calendar/calendar.h"
#include "core/store/storesession.h"
#include "core/workspace/anomalybook.h"
#include "core/workspace/anomalyevents.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
constexpr std::size_t mostKept = 6; ///< searches: three sensitivities of a page, and one for a script or two
constexpr std::array words{
    std::pair{AnomalyState::Open, u"open"},
    std::pair{AnomalyState::Acknowledged, u"acknowledged"},
    std::pair{AnomalyState::Muted, u"muted"},
};

void addState(ListedAnomaly &listed, const std::vector<store::StoredAcknowledgement> &acknowledgements,
    const std::vector<store::StoredMute> &mutes)
{
    const auto known = std::find_if(acknowledgements.begin(), acknowledgements.end(),
        [&](const auto &acknowledgement) { return acknowledgement.anomaly == listed.anomaly.id; });
    if (known != acknowledgements.end()) {
        listed.state = AnomalyState::Acknowledged;
        listed.note = known->note;
        listed.acknowledgedMs = known->acknowledgedMs;
        return;
    }
    const auto rule = std::find_if(mutes.begin(), mutes.end(),
        [&](const store::StoredMute &mute) { return anomalybook::mutes(mute, listed.anomaly); });
    if (rule != mutes.end()) {
        listed.state = AnomalyState::Muted;
        listed.note = rule->note;
        listed.mute = rule->id;
        listed.mutedTo = rule->lastDay;
    }
}
} // namespace

QString anomalyStateWord(AnomalyState state)
{
    for (const auto &[known, word] : words) {
        if (known == state)
            return QString::fromUtf16(word);
    }
    return {};
}

std::optional<AnomalyState> anomalyStateFromWord(const QString &word)
{
    for (const auto &[state, known] : words) {
        if (word == QString::fromUtf16(known))
            return state;
    }
    return std::nullopt;
}

int AnomalyAnswer::count(AnomalyState state) const
{
    return int(std::count_if(
        anomalies.begin(), anomalies.end(), [state](const ListedAnomaly &listed) { return listed.state == state; }));
}

const ListedAnomaly *AnomalyAnswer::find(const QString &id) const
{
    const auto found = std::find_if(
        anomalies.begin(), anomalies.end(), [&id](const ListedAnomaly &listed) { return listed.anomaly.id == id; });
    return found == anomalies.end() ? nullptr : &*found;
}

std::shared_ptr<const std::vector<Anomaly>> AnomalyCache::search(SpendSource &source, const AnomalySearch &search)
{
    store::VersionTable::Versions versions = source.store.versions.read();
    versions.notebook = 0;
    const std::int64_t today = UtcDay::ofMs(source.nowMs).number;
    const QString naming = source.store.otherNames() ? source.store.otherNames()->nameOf({}) : QString();
    const std::scoped_lock lock(m_mutex);
    const auto known = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.search == search && entry.versions == versions && entry.provisionalDay == today
            && entry.naming == naming;
    });
    if (known != m_entries.end()) {
        std::rotate(m_entries.begin(), known, known + 1);
        return m_entries.front().found;
    }
    StoredAnomalyEvents events(source.store);
    auto found =
        std::make_shared<const std::vector<Anomaly>>(findAnomalies(source.picture, events, search, source.nowMs));
    m_entries.insert(m_entries.begin(), Entry{search, versions, today, naming, found});
    m_entries.resize(std::min(m_entries.size(), mostKept));
    return found;
}

AnomalyAnswer answerAnomalies(SpendSource &source, const AnomalyQuestion &question, AnomalyCache *cache)
{
    AnomalyAnswer answer;
    const UtcDay today = UtcDay::ofMs(source.nowMs);
    answer.hasEvents = source.picture.hasEvents();
    answer.range = question.range.value_or(DateRange{today - (shownAnomalyDays - 1), today});
    answer.sensitivity = question.sensitivity.value_or(anomalybook::sensitivity(source.store));
    answer.mutes = source.store.anomalies.mutes();
    AnomalyCache once;
    const auto found =
        (cache ? *cache : once).search(source, {answer.range, answer.sensitivity, loadCalendar(source.store)});
    const auto acknowledgements = source.store.anomalies.acknowledgements();
    answer.anomalies.reserve(found->size());
    for (const Anomaly &anomaly : *found) {
        if (!isInScope(source.picture, anomaly, question.filters))
            continue;
        answer.anomalies.push_back({anomaly, AnomalyState::Open, {}, 0, {}, {}});
        addState(answer.anomalies.back(), acknowledgements, answer.mutes);
    }
    return answer;
}

} // namespace spend

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anomaly/detectors.h"

#include <cstdint>
#include <map>
#include <unordered_map>
#include <vector>

namespace spend
{

namespace store
{
class StoreSession;
}

/// Single events from the store. Looks through a day once, then knows whose events are where. Thread of the session;
/// throws store::StoreError.
class StoredAnomalyEvents final : public AnomalyEvents
{
public:
    explicit StoredAnomalyEvents(store::StoreSession &session)
        : m_session(session)
    {
    }
    void visit(Code user, UtcDay day, const std::function<void(const UsageEvent &)> &visit) override;

private:
    using IdsByUser = std::unordered_map<Code, std::vector<std::int64_t>>;
    const IdsByUser &idsOf(UtcDay day);

    store::StoreSession &m_session;
    std::map<UtcDay, IdsByUser> m_days;
};

} // namespace spend

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/incident.h"

#include <array>
#include <utility>

namespace spend
{

namespace
{
constexpr std::array words{
    std::pair{IncidentKind::BudgetActual, u"budget-actual"},
    std::pair{IncidentKind::BudgetForecast, u"budget-forecast"},
    std::pair{IncidentKind::Anomaly, u"anomaly"},
    std::pair{IncidentKind::Limit, u"limit"},
    std::pair{IncidentKind::Connection, u"connection"},
    std::pair{IncidentKind::Renewal, u"renewal"},
};
} // namespace

QString incidentWord(IncidentKind kind)
{
    for (const auto &[known, word] : words) {
        if (known == kind)
            return QString::fromUtf16(word);
    }
    return {};
}

std::optional<IncidentKind> incidentKindFromWord(const QString &word)
{
    for (const auto &[kind, known] : words) {
        if (word == QString::fromUtf16(known))
            return kind;
    }
    return std::nullopt;
}

} // namespace spend

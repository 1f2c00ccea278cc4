// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/exploreview.h"

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace spend
{

/// What can call for somebody's attention.
enum class IncidentKind {
    BudgetActual, ///< spend crossed a threshold of a budget
    BudgetForecast, ///< the forecast crosses it
    Anomaly,
    Limit, ///< a member is about to reach, or reached, what they may spend
    Connection, ///< an ingestion fails, or is long overdue
    Renewal, ///< a contract's date or commitment comes near
};

enum class Severity { Notice, Warning, Serious };

/// One thing that calls for attention, in words for a person. Budgets, anomalies, limits and connections make them; the
/// pages show them and the alert channels tell them.
struct Incident {
    QString key; ///< the same incident has the same key at every look, so that it is told once
    IncidentKind kind = IncidentKind::Anomaly;
    Severity severity = Severity::Warning;
    QString title; ///< one line: who or what, and how much
    QString text; ///< plain sentences: against what, since when, what to look at
    std::int64_t sinceMs = 0; ///< epoch ms
    QString page; ///< the id of the page that shows it
    std::optional<ExploreView> view; ///< the spot in Explorer, where it is one

    friend bool operator==(const Incident &, const Incident &) = default;
};

/// A word for settings, the store and scripts ("budget-actual", "anomaly", …), and back.
QString incidentWord(IncidentKind kind);
std::optional<IncidentKind> incidentKindFromWord(const QString &word);

} // namespace spend

Q_DECLARE_METATYPE(spend::Incident)

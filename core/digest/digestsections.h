// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explore.h"
#include "core/digest/digestdocument.h"
#include "core/digest/digestperiod.h"
#include "core/domain/workcalendar.h"
#include "core/workspace/spendservice.h"

#include <QCoreApplication>

#include <optional>

namespace spend
{

/// What the sections of one digest are built from.
struct DigestMaterial {
    SpendSource &source;
    DigestQuestion question;
    DateRange period;
    DateRange before;
    bool isLast = false; ///< what lies ahead and what holds now belong to the last period only
    bool settled = false;
    WorkCalendar calendar;
    ExploreAnswer byUser; ///< the period against the one before
    ExploreAnswer byGroup;
    ExploreAnswer byModel;
    ExploreAnswer byRepository;

    bool comparable() const { return byUser.comparable; }
    QString periodWord() const
    {
        return question.kind == DigestKind::Weekly ? QCoreApplication::translate("DigestWording", "week")
                                                   : QCoreApplication::translate("DigestWording", "cycle");
    }
};

/// Each builds one section; nothing where there is nothing to tell.
namespace digestsections
{
std::optional<DigestSection> cost(const DigestMaterial &material);
std::optional<DigestSection> drivers(const DigestMaterial &material);
std::optional<DigestSection> tops(const DigestMaterial &material);
std::optional<DigestSection> forecast(const DigestMaterial &material);
std::optional<DigestSection> budgets(const DigestMaterial &material);
std::optional<DigestSection> anomalies(const DigestMaterial &material);
std::optional<DigestSection> seats(const DigestMaterial &material);
std::optional<DigestSection> attribution(const DigestMaterial &material);
std::optional<DigestSection> reconciliation(const DigestMaterial &material);
std::optional<DigestSection> freshness(const DigestMaterial &material);
} // namespace digestsections

} // namespace spend

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chargeback/chargeback.h"

#include <optional>

namespace spend
{

/// Whether reports are put into a folder by themselves, and which.
struct ChargebackPlan {
    bool on = false;
    QString folder;
    ChargebackQuestion question; ///< without a day

    friend bool operator==(const ChargebackPlan &, const ChargebackPlan &) = default;
    QString toText() const; ///< JSON
    /// What can't be read is as at first.
    static ChargebackPlan fromText(const QString &text);
};

/// The plan in the store, and what was done by it. The functions run in the session's thread and throw
/// store::StoreError; save() and markCopied() as SpendService::change().
namespace chargebackplan
{
ChargebackPlan load(store::StoreSession &session);
void save(store::StoreSession &session, const ChargebackPlan &plan);

/// The report that is to be copied now: of the last period that is over, once it has settled and its events are
/// complete, unless it was copied already. \c secret as answerChargeback() takes it.
std::optional<ChargebackAnswer> due(SpendSource &source, const QByteArray &secret);
void markCopied(store::StoreSession &session, const ChargebackAnswer &answer);
/// The first day of the period copied last for a plan like this; nothing: never.
std::optional<UtcDay> lastCopied(store::StoreSession &session, const ChargebackQuestion &question);
} // namespace chargebackplan

} // namespace spend

Q_DECLARE_METATYPE(spend::ChargebackPlan)

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reconciliation.h"
#include "core/store/invoicetable.h"
#include "core/workspace/spendservice.h"

#include <QMetaType>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace spend
{

/// Which cycle of which connection is to be reconciled.
struct ReconcileQuestion {
    ConnectionId connection = 0; ///< 0, or one that is gone: the first by name
    std::optional<UtcDay> cycle; ///< a day of the cycle; absent: today

    friend bool operator==(const ReconcileQuestion &, const ReconcileQuestion &) = default;
};

/// How far a cycle has come, and how much of it each side has seen.
struct CycleStanding {
    enum class Phase {
        Running,
        Settling, ///< over for less than 48 hours
        Settled
    };
    Phase phase = Phase::Running;
    int daysLeft = 0; ///< Running: whole days after today
    int daysSince = 0; ///< else: days since the cycle's last day
    std::optional<std::int64_t> spendReadMs; ///< when the service last told the spend
    bool readBeforeEnd = false; ///< that was before the cycle ended, and it has ended since
    std::optional<UtcDay> coveredFrom; ///< first day of the cycle from which on its events are complete
    bool coveredWhole = false; ///< from the cycle's first day on
    std::optional<std::int64_t> newestEventMs; ///< of the connection
};

/// One cycle that can be chosen.
struct CycleChoice {
    DateRange cycle;
    bool kept = false; ///< the service's side is known
    CycleStanding::Phase phase = CycleStanding::Phase::Running;
    int differences = 0; ///< users who do not match; only where kept

    friend bool operator==(const CycleChoice &, const CycleChoice &) = default;
};

/// An invoice against the usage that is billed beyond the plan.
struct InvoiceRest {
    Money invoice;
    Money onDemand; ///< by events
    Money rest; ///< invoice less on-demand: what is not in events, such as seats and taxes, or is settled elsewhere
};

/// Everything that Reconcile shows. Immutable, shared between threads.
struct ReconcileAnswer {
    struct ConnectionChoice {
        ConnectionId id = 0;
        QString name;
        friend bool operator==(const ConnectionChoice &, const ConnectionChoice &) = default;
    };

    std::vector<ConnectionChoice> connections; ///< by name; empty: the rest says nothing
    ConnectionId connection = 0;
    QString connectionName;
    bool hasEvents = false; ///< the store holds any event at all
    std::vector<CycleChoice> cycles; ///< newest first: the current one, those kept, and the one asked for
    CycleStanding standing;
    bool spendKept = false; ///< the service's side of this cycle is known
    Reconciliation reconciliation;
    ReconciliationTotals totals;
    std::vector<DifferenceSummary> kinds;
    QString reading; ///< which reading of spendCents fits, in plain sentences
    /// By user: what the events after the last reading of the spend cost. They can't be in the service's figure.
    std::map<QString, Money> afterReading;
    Money afterReadingTotal;
    std::optional<store::InvoiceAmount> invoice;
    std::optional<InvoiceRest> rest;
    std::int64_t computedMs = 0;

    DateRange cycle() const { return reconciliation.cycle; }
};

/// Reader's thread; throws store::StoreError.
ReconcileAnswer answerReconcile(SpendSource &source, const ReconcileQuestion &question);

/// Events against spend for the cycle of a connection that holds \c day: what the page and the command line both show.
/// A cycle that the service's figures were kept under begins where the service said, even where the connection's rule
/// has changed since.
Reconciliation reconcileCycle(SpendSource &source, const Connection &connection, UtcDay day);

/// Where a cycle stands at a moment.
CycleStanding standingOf(SpendSource &source, const Connection &connection, const DateRange &cycle);

} // namespace spend

Q_DECLARE_METATYPE(std::shared_ptr<const spend::ReconcileAnswer>)

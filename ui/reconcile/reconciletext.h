// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/reconcilequestion.h"
#include "ui/widgets/sentencelabel.h"

#include <QString>

namespace spend::ui
{

/// Words of Reconcile, in the person's language.

/// A row's state: "Matches", "Differs", "Only in events", "Only in spend".
QString stateWord(ReconciliationRow::Kind kind);
/// The same with the reason that says most: "Differs: spend read early".
QString stateText(const ReconciliationRow &row);
/// The icon that goes with it.
QString stateIcon(ReconciliationRow::Kind kind);
/// "No user", or the person's name.
QString userText(const ReconciliationRow &row);

/// A cycle as the chooser lists it: "Oct 1 – Oct 31: 3 differences".
QString cycleChoiceText(const CycleChoice &choice, UtcDay today);
/// The sentence below the title.
QList<SentenceLabel::Run> reconcileSentence(const ReconcileAnswer &answer, UtcDay today);

/// "Running, 10 days to go", "Settled: over for 20 days"
QString standingTitle(const CycleStanding &standing);
/// What that means, when spend was read last, and what of the cycle's events is there.
QString standingText(const ReconcileAnswer &answer);
/// "spendCents is on-demand spend alone"
QString readingTitle(const ReconcileAnswer &answer);

/// What an invoice says beyond the on-demand usage, with the sign in words.
QString invoiceText(const InvoiceRest &rest);

} // namespace spend::ui

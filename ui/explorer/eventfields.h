// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/eventlist.h"

#include <QList>
#include <QString>

namespace spend::ui
{

/// A field of a usage event: what it is called, what it holds, and where in the service's answers it comes from.
struct EventField {
    QString name;
    QString value; ///< "–" where there is none; money to the last digit
    QString source;
};

/// Every field there is of an event, in the order in which people read.
QList<EventField> eventFields(const ListedEvent &event);
/// The same for the clipboard: a line a field, parted by tabs.
QString eventAsText(const ListedEvent &event);

/// "Nov 20, 14:03:22", UTC.
QString eventTimeText(std::int64_t ms, UtcDay today);
/// Micro-requests with all their decimals: "6.2".
QString requestsText(std::int64_t microRequests);
/// "–" where the cost is unknown.
QString eventCostText(const ListedEvent &event);
std::int64_t tokensOf(const UsageEvent &event);
/// "acme/web 62 %, acme/api 38 %"; "Unattributed".
QString repositoriesText(const ListedEvent &event);

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/anomalyanswer.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace spend::commands
{

/// The anomalies as JSON, in the order of the list; money in cents as decimal text.
QByteArray anomaliesJson(const AnomalyAnswer &answer, const std::vector<const ListedAnomaly *> &list);
/// The same for a terminal.
QString anomaliesTable(const AnomalyAnswer &answer, const std::vector<const ListedAnomaly *> &list);

QByteArray mutesJson(const std::vector<store::StoredMute> &mutes);
QString mutesTable(const std::vector<store::StoredMute> &mutes);

} // namespace spend::commands

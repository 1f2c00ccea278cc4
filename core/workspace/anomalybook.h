// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anomaly/anomaly.h"
#include "core/domain/result.h"
#include "core/store/anomalytable.h"

#include <vector>

namespace spend
{

namespace store
{
class StoreSession;
}

/// What people say about anomalies. The functions that write run as SpendService::change(Touches::Notebook, …), in a
/// transaction. They throw StoreError; what a person did wrong is one of kind InvalidInput.
namespace anomalybook
{
inline constexpr int longestNote = 300; ///< characters
inline constexpr std::size_t mostMutes = 500;

/// The note as it is kept: one line, not too long; it may be empty.
Result<QString> checkedNote(const QString &note);

/// \c nowMs: epoch ms.
void acknowledge(store::StoreSession &session, const QString &anomaly, const QString &note, std::int64_t nowMs);
/// Takes it back.
void reopen(store::StoreSession &session, const QString &anomaly);

/// A rule for anomalies of a kind about somebody or something; each part may be empty, but not all of them.
void mute(store::StoreSession &session, const store::StoredMute &mute);
void unmute(store::StoreSession &session, const QString &id);

/// Whether a rule means this anomaly.
bool mutes(const store::StoredMute &mute, const Anomaly &anomaly);

Sensitivity sensitivity(store::StoreSession &session);
void setSensitivity(store::StoreSession &session, Sensitivity sensitivity);
} // namespace anomalybook

} // namespace spend

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sampleteam.h"

#include <QJsonObject>

#include <functional>
#include <span>

namespace spend::sample
{

/// An accepted AI edit. The service keeps none of them: they are made when asked for, always the same ones.
struct SampleChange {
    std::int64_t createdMs = 0;
    quint64 id = 0;
    int person = 0;
    int model = 0; ///< of sampleModels()
    bool tab = false; ///< TAB, else COMPOSER
    int linesAdded = 0;
    int linesDeleted = 0;
    int files = 1;
};

/// The changes of wanted people created in [fromMs, toMs], newest first.
std::vector<SampleChange> makeChanges(const SampleTeam &team, std::int64_t fromMs, std::int64_t toMs,
    const std::function<bool(const SamplePerson &)> &wanted);

QJsonObject changeJson(const SampleChange &change, const std::vector<SamplePerson> &people);
std::span<const char *const> changeFields();

} // namespace spend::sample

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sampleoptions.h"
#include "core/sample/samplepeople.h"

#include <QJsonObject>

#include <optional>
#include <span>
#include <vector>

namespace spend::sample
{

/// One commit record of the sample company. Records with one hash are one commit, amended or on a second branch.
struct SampleCommit {
    enum class Primary : std::int8_t { Absent, Null, No, Yes };

    std::int64_t createdMs = 0;
    std::int64_t committedMs = 0; ///< 0: null on the wire
    quint64 hash[2] = {0, 0};
    int person = 0;
    std::int16_t repository = 0; ///< of sampleRepositories(); -1: null
    std::int16_t message = 0; ///< of sampleCommitMessages(); -1: null
    std::int8_t branch = 0; ///< 0 the repository's primary, 1 a feature's, 2 release
    std::int8_t source = 0; ///< 0 ide, 1 cli, 2 cloud, 3 absent
    Primary primary = Primary::Yes;
    bool otherLinesNull = false;
    bool malformed = false;
    std::int32_t linesAdded = 0, linesDeleted = 0;
    std::int32_t tabAdded = 0, tabDeleted = 0;
    std::int32_t composerAdded = 0, composerDeleted = 0;
};

/// All commit records up to options.nowMs, newest createdAt first.
std::vector<SampleCommit> makeCommits(const SampleOptions &options, const std::vector<SamplePerson> &people);

/// As an item of the JSON answer; a malformed one is a text.
QJsonValue commitJson(const SampleCommit &commit, const std::vector<SamplePerson> &people);

/// The names of the CSV header, in order, as JSON spells them.
std::span<const char *const> commitFields();

} // namespace spend::sample

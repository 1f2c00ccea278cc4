// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/attribution.h"
#include "core/analysis/repositories.h"
#include "core/domain/repositoryrule.h"
#include "ui/widgets/sentencelabel.h"

#include <QList>
#include <QString>

namespace spend::ui
{

/// "Same day", "Next days", …
QString stepTitle(AttributionStep step);
/// How the step finds a repository, as a sentence.
QString stepExplanation(AttributionStep step);

/// "No user", …
QString reasonTitle(UnattributedReason reason);
/// Why, and what can be done about it.
QString reasonAdvice(UnattributedReason reason);

/// The sentence below the title: range, share attributed.
QList<SentenceLabel::Run> repositoriesSentence(const RepositoriesAnswer &answer, UtcDay today);
/// The same for an opened one; \c whole is the cost of everything in range.
QList<SentenceLabel::Run> repositorySentence(const RepositoryDetail &detail, std::int64_t whole, UtcDay today);

/// "$0.42", "$0.0079", or "–" where there is nothing to divide by.
QString costPerText(std::optional<std::int64_t> cost);
/// Why a cost per line or commit is not known; empty where it is.
QString costPerMissing(const CommitSums &commits, bool perLine, bool comparable);
/// "1 person", "14 people"
QString peopleText(int people);
/// "1 event", "1,204 events"
QString eventsText(std::int64_t events);
QString commitsText(std::int64_t commits);

/// "Exact name", "Pattern", …
QString ruleKindTitle(RepositoryRule::Kind kind);
/// What the rule does: "bob/web → acme/web".
QString ruleSentence(const RepositoryRule &rule);

} // namespace spend::ui

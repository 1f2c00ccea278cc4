// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/repositoriestext.h"

#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
struct RepositoriesText {
    Q_DECLARE_TR_FUNCTIONS(RepositoriesText)
};
const QString dot = u" · "_s;

QString rangeHead(const RangeRule &rule, const DateRange &range, UtcDay today)
{
    QString head = rangeText(range, today);
    if (rule.kind == RangeRule::Kind::ThisCycle)
        head += RepositoriesText::tr(", this billing cycle");
    else if (rule.kind == RangeRule::Kind::LastCycle)
        head += RepositoriesText::tr(", last billing cycle");
    return head;
}
} // namespace

QString stepTitle(AttributionStep step)
{
    switch (step) {
    case AttributionStep::SameDay:
        return RepositoriesText::tr("Same day");
    case AttributionStep::NextDays:
        return RepositoriesText::tr("Next days");
    case AttributionStep::DaysBefore:
        return RepositoriesText::tr("Days before");
    case AttributionStep::Unattributed:
        break;
    }
    return RepositoriesText::tr("Unattributed");
}

QString stepExplanation(AttributionStep step)
{
    switch (step) {
    case AttributionStep::SameDay:
        return RepositoriesText::tr("The person committed on the day of the spend: the surest way.");
    case AttributionStep::NextDays:
        return RepositoriesText::tr("No commits that day; the person's next commits came within 7 days.");
    case AttributionStep::DaysBefore:
        return RepositoriesText::tr("No commits that day or after; the last ones were at most 7 days before.");
    case AttributionStep::Unattributed:
        break;
    }
    return RepositoriesText::tr("No repository can be named for this spend; the reasons stand below.");
}

QString reasonTitle(UnattributedReason reason)
{
    switch (reason) {
    case UnattributedReason::NoUser:
        return RepositoriesText::tr("No user");
    case UnattributedReason::NotVisible:
        return RepositoriesText::tr("Repositories not visible");
    case UnattributedReason::NoRepositoryName:
        return RepositoriesText::tr("Commits without a repository name");
    case UnattributedReason::NoCommits:
        break;
    }
    return RepositoriesText::tr("No commits near enough");
}

QString reasonAdvice(UnattributedReason reason)
{
    switch (reason) {
    case UnattributedReason::NoUser:
        return RepositoriesText::tr(
            "Service accounts and cloud agents name no person, so nobody's commits can lead to a repository. "
            "A billing group of their own keeps this spend in sight.");
    case UnattributedReason::NotVisible:
        return RepositoriesText::tr(
            "The key does not see commits, as on a Teams plan. An Enterprise plan opens them; enter a key of "
            "it later and nothing is lost.");
    case UnattributedReason::NoRepositoryName:
        return RepositoriesText::tr(
            "These people committed, but Cursor gave no repository name with it: it sees only the top-level "
            "git repository of a workspace. Opening the repository's own folder helps from then on.");
    case UnattributedReason::NoCommits:
        break;
    }
    return RepositoriesText::tr(
        "Nothing was committed through Cursor within 7 days before or after: planning, review, questions, or "
        "commits made with other tools, which Cursor does not see.");
}

QList<SentenceLabel::Run> repositoriesSentence(const RepositoriesAnswer &answer, UtcDay today)
{
    const QString head = rangeHead(answer.question.range, answer.range, today);
    if (!answer.repositoriesVisible)
        return {{head + dot + RepositoriesText::tr("repositories are not visible"), false}};
    if (answer.total.cost == 0)
        return {{head + dot + RepositoriesText::tr("no cost in this range"), false}};
    return {{head + dot, false}, {shareText(answer.attribution.attributed(), answer.total.cost), true},
        {u' ' + RepositoriesText::tr("attributed to repositories, by what the same people committed"), false}};
}

QList<SentenceLabel::Run> repositorySentence(const RepositoryDetail &detail, std::int64_t whole, UtcDay today)
{
    QList<SentenceLabel::Run> runs{{rangeHead(detail.question.range, detail.range, today), false}};
    if (whole != 0 && detail.row.figures.cost != 0) {
        runs.append({dot, false});
        runs.append({shareText(detail.row.figures.cost, whole), true});
        runs.append({u' ' + RepositoriesText::tr("of all cost"), false});
    }
    if (detail.lastCommit)
        runs.append({dot + RepositoriesText::tr("last commit %1").arg(dayText(*detail.lastCommit, today)), false});
    if (!detail.mergedFrom.empty()) {
        const QStringList names(detail.mergedFrom.begin(), detail.mergedFrom.end());
        runs.append({dot + RepositoriesText::tr("by your rules also: %1").arg(names.join(u", "_s)), false});
    }
    return runs;
}

QString costPerText(std::optional<std::int64_t> cost)
{
    if (!cost)
        return QString(QChar(0x2013));
    // A quotient has more digits than anybody reads: below a cent two that count are enough, the tooltip has all.
    std::int64_t rounded = *cost;
    constexpr std::int64_t cent = 1'000'000;
    if (std::abs(rounded) < cent && rounded != 0) {
        std::int64_t unit = 1;
        while (std::abs(rounded) / unit >= 100)
            unit *= 10;
        const std::int64_t half = rounded < 0 ? -unit / 2 : unit / 2;
        rounded = (rounded + half) / unit * unit;
    }
    return moneyText(rounded);
}

QString costPerMissing(const CommitSums &commits, bool perLine, bool comparable)
{
    if (!comparable)
        return RepositoriesText::tr("Not known: commits do not know the model, kind or group that the filters name.");
    if (perLine && commits.aiLines == 0)
        return RepositoriesText::tr("Not known: no AI lines were committed in this range.");
    if (!perLine && commits.commits == 0)
        return RepositoriesText::tr("Not known: nothing was committed in this range.");
    return {};
}

QString peopleText(int people)
{
    return people == 1 ? RepositoriesText::tr("1 person") : RepositoriesText::tr("%1 people").arg(countText(people));
}

QString eventsText(std::int64_t events)
{
    return events == 1 ? RepositoriesText::tr("1 event") : RepositoriesText::tr("%1 events").arg(countText(events));
}

QString commitsText(std::int64_t commits)
{
    return commits == 1 ? RepositoriesText::tr("1 commit") : RepositoriesText::tr("%1 commits").arg(countText(commits));
}

QString ruleKindTitle(RepositoryRule::Kind kind)
{
    switch (kind) {
    case RepositoryRule::Kind::Name:
        return RepositoriesText::tr("Exact name");
    case RepositoryRule::Kind::Wildcard:
        return RepositoriesText::tr("Pattern with *");
    case RepositoryRule::Kind::Expression:
        return RepositoriesText::tr("Regular expression");
    case RepositoryRule::Kind::Spelling:
        return RepositoriesText::tr("Upper and lower case");
    case RepositoryRule::Kind::Forks:
        break;
    }
    return RepositoriesText::tr("Forks");
}

QString ruleSentence(const RepositoryRule &rule)
{
    const QString arrow = u" → "_s;
    const QString unknown = u"…"_s;
    const QString pattern = rule.pattern.isEmpty() ? unknown : rule.pattern;
    const QString target = rule.target.isEmpty() ? unknown : rule.target;
    switch (rule.kind) {
    case RepositoryRule::Kind::Spelling:
        if (rule.pattern.isEmpty())
            return rule.target.isEmpty() ? RepositoriesText::tr("all names, whatever their case")
                                         : RepositoriesText::tr("all names, whatever their case") + arrow + target;
        return rule.target.isEmpty() || rule.target == rule.pattern
            ? RepositoriesText::tr("%1, in any case").arg(pattern)
            : RepositoriesText::tr("%1, in any case").arg(pattern) + arrow + target;
    case RepositoryRule::Kind::Forks:
        if (rule.pattern.isEmpty() && rule.target.isEmpty())
            return RepositoriesText::tr("equal names of several owners");
        return (rule.pattern.isEmpty() ? RepositoriesText::tr("what %1 has too").arg(target) : pattern) + arrow + target
            + u"/…"_s;
    default:
        return pattern + arrow + target;
    }
}

} // namespace spend::ui

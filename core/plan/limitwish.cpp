// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/limitwish.h"

#include "core/language/figures.h"
#include "core/language/language.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct PlanWording {
    Q_DECLARE_TR_FUNCTIONS(PlanWording)
};

/// "1,500"
QString grouped(std::int64_t number)
{
    return language::ofSentences().toString(qlonglong{number});
}
} // namespace

Result<LimitWish> checkedWish(LimitWish wish)
{
    wish.email = wish.email.trimmed();
    if (wish.email.isEmpty())
        return Problem::invalidInput(PlanWording::tr("A limit belongs to a member with an e-mail address."));
    if (wish.newDollars == 0)
        return Problem::invalidInput(PlanWording::tr("Cursor takes a limit of $0 for no limit."),
            PlanWording::tr("Set at least $1, or switch on-demand usage off in Cursor's dashboard."));
    if (wish.newDollars && (*wish.newDollars < 0 || *wish.newDollars > highestLimitDollars))
        return Problem::invalidInput(
            PlanWording::tr("A limit is a whole number of dollars from 1 to %1.").arg(grouped(highestLimitDollars)));
    if (wish.newDollars == wish.oldDollars)
        return Problem::invalidInput(PlanWording::tr("That is the limit already."));
    return wish;
}

Result<LimitWish> undoWish(const LimitChange &change, const QString &who)
{
    if (change.outcome != LimitOutcome::Done)
        return Problem::invalidInput(PlanWording::tr("Only a change that was made can be undone."));
    return checkedWish({change.connection, change.email, change.newDollars, change.oldDollars, who, change.id});
}

QString limitText(const std::optional<std::int64_t> &dollars)
{
    return dollars
        ? PlanWording::tr("%1 a cycle").arg(language::dollarsText(language::ofSentences(), std::uint64_t(*dollars), {}))
        : PlanWording::tr("no limit of their own");
}

} // namespace spend

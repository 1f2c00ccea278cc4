// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/limitwish.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
/// As core's sentences write numbers: "1,500".
QString grouped(std::int64_t number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(qlonglong{number});
}
} // namespace

Result<LimitWish> checkedWish(LimitWish wish)
{
    wish.email = wish.email.trimmed();
    if (wish.email.isEmpty())
        return Problem::invalidInput(u"A limit belongs to a member with an e-mail address."_s);
    if (wish.newDollars == 0)
        return Problem::invalidInput(u"Cursor takes a limit of $0 for no limit."_s,
            u"Set at least $1, or switch on-demand usage off in Cursor's dashboard."_s);
    if (wish.newDollars && (*wish.newDollars < 0 || *wish.newDollars > highestLimitDollars))
        return Problem::invalidInput(
            u"A limit is a whole number of dollars from 1 to %1."_s.arg(grouped(highestLimitDollars)));
    if (wish.newDollars == wish.oldDollars)
        return Problem::invalidInput(u"That is the limit already."_s);
    return wish;
}

Result<LimitWish> undoWish(const LimitChange &change, const QString &who)
{
    if (change.outcome != LimitOutcome::Done)
        return Problem::invalidInput(u"Only a change that was made can be undone."_s);
    return checkedWish({change.connection, change.email, change.newDollars, change.oldDollars, who, change.id});
}

QString limitText(const std::optional<std::int64_t> &dollars)
{
    return dollars ? u"$%1 a cycle"_s.arg(grouped(*dollars)) : u"no limit of their own"_s;
}

} // namespace spend

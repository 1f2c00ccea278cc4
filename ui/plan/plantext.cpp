// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plantext.h"

#include "core/language/figures.h"
#include "ui/widgets/moneytext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};
using Tone = FigureModel::Tone;
} // namespace

QString dayCountText(int days)
{
    return days == 1 ? PlanText::tr("1 day") : PlanText::tr("%1 days").arg(days);
}

QString seatUseText(SeatUse use)
{
    switch (use) {
    case SeatUse::Used:
        return PlanText::tr("Used");
    case SeatUse::BarelyUsed:
        return PlanText::tr("Barely used");
    case SeatUse::Unused:
        return PlanText::tr("Unused");
    case SeatUse::Unknown:
        return PlanText::tr("Unknown");
    case SeatUse::NoSeat:
        return PlanText::tr("No seat");
    }
    return {};
}

QString seatUseExplanation(SeatUse use, int below, int windowDays)
{
    switch (use) {
    case SeatUse::Used:
        return PlanText::tr("Active on at least %1 of the last %2.").arg(dayCountText(below)).arg(windowDays);
    case SeatUse::BarelyUsed:
        return PlanText::tr("Active, but on fewer than %1 of the last %2.").arg(dayCountText(below)).arg(windowDays);
    case SeatUse::Unused:
        return PlanText::tr("Not active on any of the last %1 days.").arg(windowDays);
    case SeatUse::Unknown:
        return PlanText::tr(
            "Little or nothing was seen, but daily usage was not read for all of the %1 days, so there may "
            "have been more.")
            .arg(windowDays);
    case SeatUse::NoSeat:
        return PlanText::tr("This role holds no paid seat.");
    }
    return {};
}

Tone seatUseTone(SeatUse use)
{
    switch (use) {
    case SeatUse::BarelyUsed:
    case SeatUse::Unused:
        return Tone::Caution;
    case SeatUse::Unknown:
    case SeatUse::NoSeat:
        return Tone::Muted;
    case SeatUse::Used:
        break;
    }
    return Tone::Plain;
}

QString limitStateText(LimitState state)
{
    switch (state) {
    case LimitState::NoLimit:
        return PlanText::tr("None given");
    case LimitState::Fine:
        return PlanText::tr("Within");
    case LimitState::OnCourse:
        return PlanText::tr("On course to it");
    case LimitState::Near:
        return PlanText::tr("Near");
    case LimitState::Reached:
        return PlanText::tr("Reached");
    }
    return {};
}

QString limitStateExplanation(LimitState state)
{
    switch (state) {
    case LimitState::NoLimit:
        return PlanText::tr("Cursor gave no limit for this member: only the team's pool stops them.");
    case LimitState::Fine:
        return PlanText::tr("Not expected to reach the limit in this cycle.");
    case LimitState::OnCourse:
        return PlanText::tr("At the pace so far, the limit is reached before the cycle ends.");
    case LimitState::Near:
        return PlanText::tr("At least four fifths of the limit are used.");
    case LimitState::Reached:
        return PlanText::tr("All of the limit is used: on-demand usage has ended for this member.");
    }
    return {};
}

Tone limitStateTone(LimitState state)
{
    switch (state) {
    case LimitState::Reached:
        return Tone::Bad;
    case LimitState::Near:
    case LimitState::OnCourse:
        return Tone::Caution;
    case LimitState::NoLimit:
        return Tone::Muted;
    case LimitState::Fine:
        break;
    }
    return Tone::Plain;
}

QString limitStateIcon(LimitState state)
{
    switch (state) {
    case LimitState::Reached:
        return u"error"_s;
    case LimitState::Near:
    case LimitState::OnCourse:
        return u"warning"_s;
    case LimitState::Fine:
        return u"check"_s;
    case LimitState::NoLimit:
        break;
    }
    return {};
}

QString limitOutcomeText(LimitOutcome outcome)
{
    switch (outcome) {
    case LimitOutcome::Sent:
        return PlanText::tr("Not known: the program ended before the answer");
    case LimitOutcome::Done:
        return PlanText::tr("Done");
    case LimitOutcome::Refused:
        return PlanText::tr("Refused");
    case LimitOutcome::Failed:
        return PlanText::tr("Not done");
    case LimitOutcome::Unknown:
        return PlanText::tr("Not known");
    }
    return {};
}

QString shortLimitText(const std::optional<std::int64_t> &dollars)
{
    return dollars ? language::dollarsText(screenLocale(), std::uint64_t(*dollars), {}) : PlanText::tr("none");
}

QString ownLimitText(const std::optional<std::int64_t> &dollars)
{
    return dollars ? PlanText::tr("%1 a cycle").arg(language::dollarsText(screenLocale(), std::uint64_t(*dollars), {}))
                   : PlanText::tr("no limit of their own");
}

std::optional<std::int64_t> wholeDollars(const std::optional<Money> &amount)
{
    // Rounded up, as the change itself compares it.
    return amount ? std::optional((amount->microCents + oneDollar.microCents - 1) / oneDollar.microCents)
                  : std::nullopt;
}

QString accountName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? PlanText::tr("unknown account") : name;
}

} // namespace spend::ui

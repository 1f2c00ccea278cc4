// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/cycletext.h"

#include "ui/widgets/moneytext.h"

#include <QCoreApplication>

namespace spend::ui
{

namespace
{
struct CycleText {
    Q_DECLARE_TR_FUNCTIONS(CycleText)
};
} // namespace

QString phaseWord(CycleStanding::Phase phase)
{
    switch (phase) {
    case CycleStanding::Phase::Running:
        return CycleText::tr("running");
    case CycleStanding::Phase::Settling:
        return CycleText::tr("settling");
    case CycleStanding::Phase::Settled:
        break;
    }
    return CycleText::tr("settled");
}

QString signedMoneyText(Money difference)
{
    return difference > Money{} ? QChar(u'+') + moneyText(difference) : moneyText(difference);
}

} // namespace spend::ui

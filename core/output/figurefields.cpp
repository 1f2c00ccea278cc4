// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/figurefields.h"

#include "core/domain/decimal.h"
#include "core/domain/money.h"

using namespace Qt::StringLiterals;

namespace spend
{

std::vector<FigureField> figureFields(const Figures &figures)
{
    const auto cents = [](const QString &name, std::int64_t microCents) {
        return FigureField{name, Money{microCents}.centsText(), false};
    };
    const auto count = [](const QString &name, std::int64_t number) {
        return FigureField{name, QString::number(qlonglong(number)), true};
    };
    return {
        cents(u"costCents"_s, figures.cost),
        cents(u"onDemandCents"_s, figures.onDemand),
        cents(u"includedCents"_s, figures.included()),
        count(u"events"_s, figures.events),
        count(u"uncostedEvents"_s, figures.uncosted),
        {u"requests"_s, QString::fromStdString(scaledText(figures.requests, 6)), false},
        count(u"inputTokens"_s, figures.inputTokens),
        count(u"outputTokens"_s, figures.outputTokens),
        count(u"cacheWriteTokens"_s, figures.cacheWriteTokens),
        count(u"cacheReadTokens"_s, figures.cacheReadTokens),
    };
}

} // namespace spend

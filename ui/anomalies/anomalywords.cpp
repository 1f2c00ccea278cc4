// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/anomalies/anomalywords.h"

#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace spend::ui
{

namespace
{
struct AnomalyWords {
    Q_DECLARE_TR_FUNCTIONS(AnomalyWords)
};
} // namespace

QString kindTitle(AnomalyKind kind)
{
    switch (kind) {
    case AnomalyKind::LargeEvent:
        return AnomalyWords::tr("One large event");
    case AnomalyKind::NightRuns:
        return AnomalyWords::tr("Headless runs at night");
    case AnomalyKind::NewModel:
        return AnomalyWords::tr("New expensive model");
    case AnomalyKind::MaxMode:
        return AnomalyWords::tr("Sudden max mode");
    case AnomalyKind::RequestCost:
        return AnomalyWords::tr("Cost per request jumped");
    case AnomalyKind::AbovePeers:
        return AnomalyWords::tr("Far above others");
    case AnomalyKind::UnusualCost:
        break;
    }
    return AnomalyWords::tr("Unusual cost");
}

QString sureText(double confidence)
{
    return confidence >= 0.85 ? AnomalyWords::tr("very sure")
        : confidence >= 0.65  ? AnomalyWords::tr("sure")
                              : AnomalyWords::tr("fairly sure");
}

QString stateTitle(AnomalyState state)
{
    switch (state) {
    case AnomalyState::Open:
        return AnomalyWords::tr("Open");
    case AnomalyState::Acknowledged:
        return AnomalyWords::tr("Acknowledged");
    case AnomalyState::Muted:
        break;
    }
    return AnomalyWords::tr("Muted");
}

QString amountText(const Anomaly &anomaly, std::int64_t amount)
{
    switch (anomaly.unit) {
    case AnomalyUnit::Share:
        return AnomalyWords::tr("%1 %").arg(screenLocale().toString(std::llround(double(amount) / 10'000)));
    case AnomalyUnit::MoneyPerEvent:
        return AnomalyWords::tr("%1 each").arg(moneyText(amount));
    case AnomalyUnit::Money:
        break;
    }
    return moneyText(amount);
}

QString anomaliesText(const std::vector<const Anomaly *> &anomalies, UtcDay today)
{
    if (anomalies.empty())
        return {};
    const auto [first, last] = std::minmax_element(anomalies.begin(), anomalies.end(),
        [](const Anomaly *a, const Anomaly *b) { return a->days.first < b->days.first; });
    const QString day = dayText((*first)->days.first, today);
    const int count = int(anomalies.size());
    if ((*first)->days.first == (*last)->days.first)
        return count == 1 ? AnomalyWords::tr("1 anomaly on %1").arg(day)
                          : AnomalyWords::tr("%n anomalies on %1", nullptr, count).arg(day);
    return AnomalyWords::tr("%n anomalies since %1", nullptr, count).arg(day);
}

} // namespace spend::ui

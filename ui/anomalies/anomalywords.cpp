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
QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("Anomalies", text, nullptr, n);
}
} // namespace

QString kindTitle(AnomalyKind kind)
{
    switch (kind) {
    case AnomalyKind::LargeEvent:
        return tr("One large event");
    case AnomalyKind::NightRuns:
        return tr("Headless runs at night");
    case AnomalyKind::NewModel:
        return tr("New expensive model");
    case AnomalyKind::MaxMode:
        return tr("Sudden max mode");
    case AnomalyKind::RequestCost:
        return tr("Cost per request jumped");
    case AnomalyKind::AbovePeers:
        return tr("Far above others");
    case AnomalyKind::UnusualCost:
        break;
    }
    return tr("Unusual cost");
}

QString sureText(double confidence)
{
    return confidence >= 0.85 ? tr("very sure") : confidence >= 0.65 ? tr("sure") : tr("fairly sure");
}

QString stateTitle(AnomalyState state)
{
    switch (state) {
    case AnomalyState::Open:
        return tr("Open");
    case AnomalyState::Acknowledged:
        return tr("Acknowledged");
    case AnomalyState::Muted:
        break;
    }
    return tr("Muted");
}

QString amountText(const Anomaly &anomaly, std::int64_t amount)
{
    switch (anomaly.unit) {
    case AnomalyUnit::Share:
        return tr("%1 %").arg(screenLocale().toString(std::llround(double(amount) / 10'000)));
    case AnomalyUnit::MoneyPerEvent:
        return tr("%1 each").arg(moneyText(amount));
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
        return count == 1 ? tr("1 anomaly on %1").arg(day) : tr("%n anomalies on %1", count).arg(day);
    return tr("%n anomalies since %1", count).arg(day);
}

} // namespace spend::ui

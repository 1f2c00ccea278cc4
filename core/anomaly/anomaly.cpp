// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anomaly/anomaly.h"

#include "core/anomaly/anomalytext.h"
#include "core/domain/money.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct AnomalyWording {
    Q_DECLARE_TR_FUNCTIONS(AnomalyWording)
};

constexpr std::array kindWords{
    std::pair{AnomalyKind::LargeEvent, u"large-event"},
    std::pair{AnomalyKind::NightRuns, u"night-runs"},
    std::pair{AnomalyKind::NewModel, u"new-model"},
    std::pair{AnomalyKind::MaxMode, u"max-mode"},
    std::pair{AnomalyKind::RequestCost, u"request-cost"},
    std::pair{AnomalyKind::AbovePeers, u"above-peers"},
    std::pair{AnomalyKind::UnusualCost, u"unusual-cost"},
};
constexpr std::array sensitivityWords{
    std::pair{Sensitivity::Low, u"low"},
    std::pair{Sensitivity::Default, u"default"},
    std::pair{Sensitivity::High, u"high"},
};
constexpr std::int64_t serious = 500 * oneDollar.microCents;
} // namespace

QString anomalyKindWord(AnomalyKind kind)
{
    for (const auto &[known, word] : kindWords) {
        if (known == kind)
            return QString::fromUtf16(word);
    }
    return {};
}

std::optional<AnomalyKind> anomalyKindFromWord(const QString &word)
{
    for (const auto &[kind, known] : kindWords) {
        if (word == QString::fromUtf16(known))
            return kind;
    }
    return std::nullopt;
}

QString sensitivityWord(Sensitivity sensitivity)
{
    for (const auto &[known, word] : sensitivityWords) {
        if (known == sensitivity)
            return QString::fromUtf16(word);
    }
    return {};
}

std::optional<Sensitivity> sensitivityFromWord(const QString &word)
{
    for (const auto &[sensitivity, known] : sensitivityWords) {
        if (word == QString::fromUtf16(known))
            return sensitivity;
    }
    return std::nullopt;
}

QString confidenceWord(double confidence)
{
    return confidence >= 0.85 ? AnomalyWording::tr("very sure")
        : confidence >= 0.65  ? AnomalyWording::tr("sure")
                              : AnomalyWording::tr("fairly sure");
}

Incident toIncident(const Anomaly &anomaly)
{
    Incident incident;
    incident.key = u"anomaly:"_s + anomaly.id;
    incident.kind = IncidentKind::Anomaly;
    incident.severity = anomaly.excess >= serious ? Severity::Serious : Severity::Warning;
    incident.title = anomalyTitle(anomaly);
    incident.text = anomaly.text;
    incident.sinceMs = anomaly.days.first.startMs();
    incident.page = u"anomalies"_s;
    incident.view = anomaly.view;
    return incident;
}

} // namespace spend

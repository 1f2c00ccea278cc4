// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplefault.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::sample
{

namespace
{
struct KindWord {
    FaultKind kind;
    QLatin1StringView word;
};

constexpr KindWord kindWords[] = {
    {FaultKind::Status500, "500"_L1},
    {FaultKind::Status502, "502"_L1},
    {FaultKind::Status503, "503"_L1},
    {FaultKind::Status504, "504"_L1},
    {FaultKind::TooMany, "429"_L1},
    {FaultKind::TooManyDate, "429date"_L1},
    {FaultKind::TooManyBare, "429none"_L1},
    {FaultKind::ResetEarly, "resetearly"_L1},
    {FaultKind::ResetBody, "reset"_L1},
    {FaultKind::Truncate, "truncate"_L1},
    {FaultKind::Stall, "stall"_L1},
    {FaultKind::Slow, "slow"_L1},
    {FaultKind::Delay, "delay"_L1},
    {FaultKind::BadJson, "badjson"_L1},
    {FaultKind::WrongType, "wrongtype"_L1},
    {FaultKind::NullBody, "null"_L1},
    {FaultKind::EmptyObject, "emptyobject"_L1},
    {FaultKind::EmptyBody, "empty"_L1},
    {FaultKind::HugeField, "huge"_L1},
    {FaultKind::Redirect302, "redirect"_L1},
    {FaultKind::Redirect307, "redirect307"_L1},
    {FaultKind::Revoke, "revoke"_L1},
    {FaultKind::Late, "late"_L1},
    {FaultKind::Shift, "shift"_L1},
    {FaultKind::NoTotal, "nototal"_L1},
    {FaultKind::LyingNextPage, "lyingnext"_L1},
};

int defaultCount(FaultKind kind)
{
    if (kind == FaultKind::NoTotal || kind == FaultKind::LyingNextPage)
        return 0;
    return kind == FaultKind::Shift ? 6 : 1;
}
} // namespace

Result<SampleFault> SampleFault::fromText(const QString &text)
{
    static const QRegularExpression form(
        u"^([a-z0-9]+)(?:@([a-z.]+))?(?::(\\d{1,9}))?(?:#(\\d{1,9}))?(?:=(\\d{1,9}))?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const auto kind = std::find_if(std::begin(kindWords), std::end(kindWords),
        [&match](const KindWord &k) { return k.word == match.captured(1); });
    if (!match.hasMatch() || kind == std::end(kindWords))
        return Problem::invalidInput(u"“%1” is no fault of the sample service."_s.arg(text),
            u"Write kind[@endpoint][:count][#first][=parameter], for example 429@usage:2#3=1."_s);
    SampleFault fault;
    fault.kind = kind->kind;
    if (match.hasCaptured(2)) {
        fault.endpoint = endpointFromWord(match.captured(2));
        if (fault.endpoint == SampleEndpoint::Unknown)
            return Problem::invalidInput(u"“%1” is no endpoint of the sample service."_s.arg(match.captured(2)));
    }
    fault.count = match.hasCaptured(3) ? match.captured(3).toInt() : defaultCount(fault.kind);
    fault.firstRequest = match.hasCaptured(4) ? match.captured(4).toInt() : 1;
    if (match.hasCaptured(5))
        fault.parameter = match.captured(5).toInt();
    return fault;
}

QString SampleFault::toText() const
{
    const auto word = std::find_if(std::begin(kindWords), std::end(kindWords), [this](const KindWord &k) {
        return k.kind == kind;
    })->word;
    QString text = word;
    if (endpoint)
        text += u'@' + endpointWord(*endpoint);
    if (count != defaultCount(kind))
        text += u':' + QString::number(count);
    if (firstRequest != 1)
        text += u'#' + QString::number(firstRequest);
    if (parameter)
        text += u'=' + QString::number(*parameter);
    return text;
}

Result<QList<SampleFault>> faultsFromText(const QString &text)
{
    QList<SampleFault> faults;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        Result<SampleFault> fault = SampleFault::fromText(part);
        if (!fault)
            return fault.problem();
        faults.append(*fault);
    }
    return faults;
}

FaultPlan::FaultPlan(const QList<SampleFault> &faults)
{
    for (const SampleFault &fault : faults)
        m_faults.push_back({fault});
}

QList<SampleFault> FaultPlan::meet(SampleEndpoint endpoint)
{
    QList<SampleFault> met;
    for (Counted &counted : m_faults) {
        const SampleFault &fault = counted.fault;
        if (fault.kind == FaultKind::Shift || (fault.endpoint && *fault.endpoint != endpoint))
            continue;
        const int number = ++counted.seen;
        if (number >= fault.firstRequest && (fault.count == 0 || number - fault.firstRequest < fault.count))
            met.append(fault);
    }
    return met;
}

int FaultPlan::arrivals(std::int64_t page)
{
    int sum = 0;
    for (Counted &counted : m_faults) {
        if (counted.fault.kind != FaultKind::Shift || page < 2)
            continue;
        int n = counted.fault.parameter.value_or(3);
        if (counted.fault.count > 0)
            n = std::min(n, counted.fault.count - counted.arrived);
        counted.arrived += n;
        sum += n;
    }
    return sum;
}

} // namespace spend::sample

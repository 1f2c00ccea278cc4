// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/bodyfault.h"

using namespace Qt::StringLiterals;

namespace spend::sample
{

namespace
{
SampleAnswer gatewayPage(int status, const QByteArray &title)
{
    SampleAnswer answer;
    answer.status = status;
    answer.contentType = "text/html";
    answer.body = "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title
        + "</h1></center>\r\n</body>\r\n</html>\r\n";
    return answer;
}

std::optional<SampleAnswer> errorPage(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Status500:
        return SampleAnswer::error(500, u"Something went wrong."_s);
    case FaultKind::Status502:
        return gatewayPage(502, "502 Bad Gateway");
    case FaultKind::Status503:
        return gatewayPage(503, "503 Service Temporarily Unavailable");
    case FaultKind::Status504: {
        SampleAnswer answer;
        answer.status = 504;
        return answer;
    }
    default:
        return {};
    }
}
} // namespace

std::optional<SampleAnswer> serverErrorOf(const SampleFault &fault)
{
    std::optional<SampleAnswer> answer = errorPage(fault.kind);
    if (answer && fault.parameter)
        answer->headers.append({"Retry-After", QByteArray::number(*fault.parameter)});
    return answer;
}

std::optional<Delivery> deliveryOf(const SampleFault &fault)
{
    Delivery delivery;
    switch (fault.kind) {
    case FaultKind::ResetEarly:
        delivery.manner = Delivery::Manner::ResetBeforeAll;
        return delivery;
    case FaultKind::ResetBody:
        delivery.manner = Delivery::Manner::ResetInBody;
        return delivery;
    case FaultKind::Truncate:
        delivery.manner = Delivery::Manner::Truncated;
        return delivery;
    case FaultKind::Stall:
        delivery.manner = Delivery::Manner::Stalled;
        return delivery;
    case FaultKind::Slow:
        delivery.manner = Delivery::Manner::Slow;
        delivery.overMs = fault.parameter.value_or(2000);
        return delivery;
    case FaultKind::Delay:
        delivery.afterMs = fault.parameter.value_or(200);
        return delivery;
    default:
        return {};
    }
}

void spoilBody(QByteArray &body, const SampleFault &fault)
{
    switch (fault.kind) {
    case FaultKind::BadJson:
        body = body.left(body.size() / 2) + "}{";
        break;
    case FaultKind::WrongType:
        body = "[1,2,3]";
        break;
    case FaultKind::NullBody:
        body = "null";
        break;
    case FaultKind::EmptyObject:
        body = "{}";
        break;
    case FaultKind::EmptyBody:
        body.clear();
        break;
    case FaultKind::HugeField:
        if (body.endsWith('}')) {
            body.chop(1);
            body += ",\"padding\":\"" + QByteArray(qsizetype{fault.parameter.value_or(8)} * 1'000'000, 'x') + "\"}";
        }
        break;
    default:
        break;
    }
}

} // namespace spend::sample

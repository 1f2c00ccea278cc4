// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/redirecttrap.h"

#include "core/sample/answerwriter.h"

#include <QHttpServerRequest>

using namespace Qt::StringLiterals;

namespace spend::sample
{

RedirectTrap::RedirectTrap(std::function<void(const TrappedRequest &)> heard, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_heard(std::move(heard))
{
}

Result<QUrl> RedirectTrap::listenSomewhere()
{
    for (const QString &address : {u"127.0.0.2"_s, u"127.0.0.1"_s}) {
        if (const quint16 port = listen(QHostAddress(address)); port != 0)
            return QUrl(u"http://%1:%2"_s.arg(address).arg(port));
    }
    return Problem{ProblemKind::Network, u"The second listener of the sample service found no free port."_s, {}, {}};
}

bool RedirectTrap::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    m_heard({request.url().path(), !request.value("Authorization").isEmpty()});
    deliver(socket, SampleAnswer::json({}), {});
    return true;
}

void RedirectTrap::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    // handleRequest() answers everything.
}

} // namespace spend::sample

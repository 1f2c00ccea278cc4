// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/answerwriter.h"

#include "core/sample/httpwords.h"

#include <QTcpSocket>
#include <QTimer>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace spend::sample
{

namespace
{
using Manner = Delivery::Manner;

/// Closes so that the peer gets a reset, not an end: nothing lingers.
void resetConnection(QTcpSocket *socket)
{
    linger nothing{};
    nothing.l_onoff = 1;
#ifdef Q_OS_WIN
    setsockopt(SOCKET(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&nothing),
        sizeof nothing);
#else
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &nothing, sizeof nothing);
#endif
    socket->abort();
}

QByteArray headOf(const SampleAnswer &answer, bool closeAfter)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status) + "\r\n";
    if (answer.status != 304) {
        head += "Content-Type: " + answer.contentType + "\r\n";
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    }
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    head += closeAfter ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    return head;
}

/// Does \c then once everything written has left. Deferred in any case: the server still holds the request.
template <class Then>
void whenWritten(QTcpSocket *socket, Then then)
{
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [socket, then] {
        if (socket->bytesToWrite() == 0)
            then(socket);
    });
}

void trickle(QTcpSocket *socket, const QByteArray &body, int overMs, bool closeAfter)
{
    constexpr int steps = 20;
    auto *timer = new QTimer(socket);
    const qsizetype part = std::max<qsizetype>(1, (body.size() + steps - 1) / steps);
    QObject::connect(
        timer, &QTimer::timeout, socket, [socket, timer, body, part, closeAfter, sent = qsizetype{0}]() mutable {
            socket->write(body.mid(sent, part));
            sent += part;
            if (sent < body.size())
                return;
            timer->stop();
            timer->deleteLater();
            if (closeAfter)
                socket->disconnectFromHost();
        });
    timer->start(overMs / steps);
}

void deliverNow(QTcpSocket *socket, const SampleAnswer &answer, const Delivery &delivery)
{
    if (delivery.manner == Manner::ResetBeforeAll) {
        resetConnection(socket);
        return;
    }
    const QByteArray head = headOf(answer, delivery.closeAfter);
    const QByteArray half = answer.body.left(answer.body.size() / 2);
    switch (delivery.manner) {
    case Manner::ResetBeforeAll:
        break;
    case Manner::Whole:
        socket->write(head + answer.body);
        if (delivery.closeAfter)
            socket->disconnectFromHost();
        break;
    case Manner::ResetInBody:
        whenWritten(socket, &resetConnection);
        socket->write(head + half);
        break;
    case Manner::Truncated:
        socket->write(head + half);
        socket->disconnectFromHost();
        break;
    case Manner::Stalled:
        socket->write(head + half);
        break;
    case Manner::Slow:
        socket->write(head);
        trickle(socket, answer.body, delivery.overMs, delivery.closeAfter);
        break;
    }
}
} // namespace

void deliver(QTcpSocket *socket, const SampleAnswer &answer, Delivery delivery)
{
    if (delivery.manner == Manner::Whole && delivery.afterMs == 0 && !delivery.closeAfter) {
        deliverNow(socket, answer, delivery);
        return;
    }
    // Never close a connection while the server is still handling its request: that would delete the request.
    QTimer::singleShot(delivery.afterMs, socket, [socket, answer, delivery] { deliverNow(socket, answer, delivery); });
}

} // namespace spend::sample

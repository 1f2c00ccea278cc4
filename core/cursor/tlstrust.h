// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cursor/httpexchange.h"
#include "core/domain/result.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QString>

namespace spend::cursor
{

/// The certificates of a PEM file: a company's own authority, say. Refused: what is missing, can't be read, holds no
/// certificate or more than a megabyte. Reads a file: not for the UI's thread.
Result<QList<QSslCertificate>> readCaFile(const QString &path);

/// TLS 1.2 or newer, the other side's certificate verified against the system's authorities and \c ownAuthorities.
/// There is no other configuration, and nothing that switches the verification off.
QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &ownAuthorities);

/// The fault that matters most to whoever has to mend it.
TlsFault tlsFaultOf(const QList<QSslError> &errors);
/// The same from the network layer's text, where the handshake itself failed.
TlsFault tlsFaultOf(const QString &handshakeError);

} // namespace spend::cursor

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/secretkey.h"

#include <QList>
#include <QString>

#include <utility>

namespace spend::store
{

/// Whether a store is a database server's ("postgresql://…") and not a file.
bool isServerAddress(const QString &store);

/// What libpq is told, in order. For other computers than this one the server's certificate must be verified, whatever
/// the address says; a Problem for an address that asks for less, holds a password, or names no server.
/// \c sslmode and \c sslrootcert may stand in the address:
/// postgresql://ann@db.example.com/spend?sslrootcert=/etc/ca.pem
Result<QList<std::pair<QByteArray, QByteArray>>> serverOptions(const QString &address);

/// The address for people and logs: server, port, database and account, no options.
QString shownAddress(const QString &address);

/// The password that connections of this process to the address use from now on; without one libpq looks into
/// PGPASSWORD and ~/.pgpass. Any thread. It is never part of an address, a setting, a log or a child's arguments.
void usePassword(const QString &address, const SecretKey &password);
SecretKey passwordFor(const QString &address);
/// What the password is kept under in the keychain.
QString passwordKeyName(const QString &address);

} // namespace spend::store

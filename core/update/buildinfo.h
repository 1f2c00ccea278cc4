// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

/// What this build is.
namespace spend::build
{

/// project(VERSION): "0.1.0".
QString version();
/// The first digits of the commit; empty where the sources came without history.
QString commit();
/// Where this build looks for newer versions; invalid: nowhere.
QUrl updateUrl();
/// The public key (Ed25519, 32 bytes) that what lies there must be signed for.
QByteArray updateKey();

} // namespace spend::build

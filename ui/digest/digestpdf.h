// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/digestdocument.h"

#include <QByteArray>

namespace spend::ui
{

enum class Paper { A4, Letter };

/// What this computer's region prints on.
Paper usualPaper();

/// A digest as a PDF, light whatever the screen is, with title and page numbers at the foot of each page. No heading is
/// left alone at the end of a page. Any thread of a program with a QGuiApplication.
QByteArray digestPdf(const DigestDocument &digest, Paper paper);

} // namespace spend::ui

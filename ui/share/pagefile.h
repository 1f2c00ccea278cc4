// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/digestdocument.h"
#include "ui/share/pdfpages.h"

#include <QByteArray>

namespace spend::ui
{

/// A page for paper, on its side where its tables are wide. Any thread of a program with a QGuiApplication.
QByteArray pageAsPdf(const DigestDocument &page, Paper paper, bool wide);
/// One file that needs nothing else. Any thread.
QByteArray pageAsHtml(const DigestDocument &page);

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/digest/digestpdf.h"
#include "ui/share/pagereport.h"

#include <QByteArray>

namespace spend::ui
{

/// A page as a PDF to read and to file: title and caption, headline figures, charts as shapes, tables whole with their
/// head on each page; text is text. Landscape where a table is wide. Any thread of a program with a QGuiApplication.
QByteArray reportPdf(const PageReport &report, Paper paper);

} // namespace spend::ui

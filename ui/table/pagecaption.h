// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/tabletext.h"

class QWidget;

namespace spend::ui
{

/// What the page of a widget says of what it shows: its title, its sentence (range, filters, share attributed), the
/// filters that are on, and the time of the data where the shell told it. Read off the page, so that it is what a
/// person sees. UI thread.
ShareCaption pageCaption(const QWidget *widget);
/// The title of the card that a widget stands in; empty where there is none.
QString cardTitle(const QWidget *widget);

/// Tells a page up to when the data goes, a sentence; everything that is taken from it says so.
void setDataTime(QWidget *page, const QString &sentence);

} // namespace spend::ui

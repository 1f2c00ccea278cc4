// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/manual.h"

namespace spend::commands
{

/// The program's page of section 1, in the man macros of roff. It carries the version and no date: the same sources
/// make the same page.
QString manPage(const ProgramManual &manual, const QString &version);

/// Text as roff prints it unchanged.
QString roffText(const QString &text);

} // namespace spend::commands

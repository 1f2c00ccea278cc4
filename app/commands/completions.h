// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/manual.h"

namespace spend::commands
{

QString bashCompletion(const ProgramManual &manual);
QString zshCompletion(const ProgramManual &manual);
QString fishCompletion(const ProgramManual &manual);

} // namespace spend::commands

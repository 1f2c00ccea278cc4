// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/share/pagereport.h"

namespace spend::ui
{

/// What a page shows in the one form that PDF and HTML are made from: figures, a section for each chart, tables. Any
/// thread.
DigestDocument documentOfReport(const PageReport &report);
/// Which of the report's charts a section stands for; -1: none.
int chartOfSection(const QString &section);

} // namespace spend::ui

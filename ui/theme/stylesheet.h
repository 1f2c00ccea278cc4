// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace spend::ui
{

struct Tokens;

/// The application's one style sheet, made from the tokens. Widgets say what they are by the property "role".
QString styleSheet(const Tokens &tokens);

/// Sets the property "role" that the style sheet selects by ("card", "primary", "muted", …).
void setRole(QWidget *widget, const QString &role);

} // namespace spend::ui

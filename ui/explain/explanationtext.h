// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/figureexplanation.h"

#include <QString>

namespace spend::ui
{

class DocumentText;

/// Words of a figure's explanation, in the person's language.

/// What the figure is called: its name where it stands, else its measure and basis.
QString figureTitle(const FigureScope &scope);
/// The figure with every digit that it has.
QString exactFigureText(const FigureExplanation &explanation);
/// The whole explanation.
void writeExplanation(DocumentText &text, const FigureExplanation &explanation);

} // namespace spend::ui

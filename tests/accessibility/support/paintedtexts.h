// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace spend::test
{

/// Texts that visible widgets below \c root paint and of which a reader would not see all: cut by a clip inside the
/// widget, beyond the widget's edge, or painted over each other. Each with its widget, for messages. What the edge of a
/// scrolled view cuts is scrolled to, and a text that ends in an ellipsis is as it was meant: neither is named. UI
/// thread.
QStringList paintedTroubles(const QWidget &root);

} // namespace spend::test

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace spend::test
{

/// A widget and its text with the size that it has and the one that it wants.
QString told(const QWidget *widget, const QString &text);

/// The texts that are cut on what is seen of \c root. One that elides its text shows the whole in a tool tip.
QStringList cutTexts(const QWidget &root);

} // namespace spend::test

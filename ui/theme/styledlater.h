// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QString>

namespace spend::ui
{

/// While it lives the application has no style sheet; then it has it again. For building a window: with a style sheet
/// Qt styles a widget, and all within it, anew each time that it is put into another, so that most of the work would be
/// done a dozen times over. Only where no other window is seen. UI thread.
class StyledLater
{
public:
    StyledLater()
        : m_sheet(qApp->styleSheet())
    {
        qApp->setStyleSheet({});
    }
    ~StyledLater() { qApp->setStyleSheet(m_sheet); }
    StyledLater(const StyledLater &) = delete;
    StyledLater &operator=(const StyledLater &) = delete;

private:
    QString m_sheet;
};

} // namespace spend::ui

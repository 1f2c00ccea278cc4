// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace spend::ui
{

/// The application, with a span in the trace for each event that the UI thread takes from its loop and each painting
/// of a widget within: how long the window is deaf and what for. Costs a look at a flag where nothing is traced.
class TracedApplication final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;
    /// Ends the process at once, with 0, when the first frame has been painted: for measuring how long a start takes.
    void endAfterFirstFrame() { m_endsAfterFrame = true; }

private:
    bool notifyAndEnd(QObject *receiver, QEvent *event);

    bool m_endsAfterFrame = false;
};

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/livepages.h"

#include <QStringList>
#include <QWidget>

#include <memory>

namespace spend::alert
{
class AlertService;
}

namespace spend::ui
{
class MainWindow;
class UpdateWatch;
} // namespace spend::ui

namespace spend::test
{

/// Every page of the real window over a real store, and every dialog: for tests that ask the same of each. UI thread.
class EveryPlace
{
public:
    EveryPlace();
    ~EveryPlace();

    LivePages pages;

    /// A new window in place of the old one; the size is in device-independent pixels.
    ui::MainWindow &open(QSize size = {1280, 800});
    void close();
    ui::MainWindow &window() { return *m_window; }

    /// Brings a page to the front, waits for its answers and gives it; null where they did not come.
    QWidget *page(const QString &id);
    QStringList pageIds();

    static QStringList dialogIds();
    /// Opens a dialog over the window and waits for its answers. Whoever asked closes it by deleting it.
    std::unique_ptr<QWidget> dialog(const QString &id);

    /// Waits until every question asked so far was answered and what followed from the answers was asked and answered.
    void settle();

private:
    std::unique_ptr<alert::AlertService> m_alerts;
    std::unique_ptr<ui::UpdateWatch> m_updates;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// Controls that Tab must reach: visible, enabled, not a part of another control. Of buttons of which one is chosen
/// only that one, as Qt leads Tab; the others are reached by the arrow keys.
QWidgetList tabStops(QWidget &root);

/// For messages: class, object name and what a screen reader says.
QString described(const QWidget *widget);

} // namespace spend::test

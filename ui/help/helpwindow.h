// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QToolButton;
class QUrl;

namespace spend::ui
{

class GuideBrowser;

/// The guide in a window of its own, beside the one it tells of, also while a dialog of that one is open. UI thread.
class HelpWindow final : public QWidget
{
    Q_OBJECT
public:
    HelpWindow();

    /// Shows a page, or a heading of one ("troubleshooting#stale"), in front.
    void showTopic(const QString &topic);
    /// The page that is shown.
    QString page() const;

private:
    void showPlace(const QUrl &url);
    QToolButton *addButton(const QString &icon, const QString &name, const QKeySequence &keys);

    QListWidget *m_contents;
    GuideBrowser *m_browser;
};

} // namespace spend::ui

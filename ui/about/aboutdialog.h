// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace spend::ui
{

/// What runs here: version, commit, Qt, and the licences of everything used.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

    /// Version, commit, Qt and system, as one reports them.
    static QString versionText();

Q_SIGNALS:
    void updateCheckRequested();
};

} // namespace spend::ui

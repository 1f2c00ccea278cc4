// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace spend::ui
{

/// Shows tooltips as the plain text that they are. Qt takes a text that looks like markup for markup, and names come
/// from a service: one filter for the whole program, so that no widget has to think of it. Installed on the application
/// object; our own tables and charts, which show their tooltips themselves, escape by plainToolTip(). UI thread.
class PlainToolTips final : public QObject
{
public:
    /// Works as long as it lives; one a program is enough.
    explicit PlainToolTips(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace spend::ui
{

/// One part of the settings, with a widget of its own. What is changed there is kept at once; there is no OK button.
class SettingsSection
{
public:
    virtual ~SettingsSection() = default;
    /// Stable word, for going there.
    virtual QString id() const = 0;
    virtual QString title() const = 0;
    /// The section itself; the page becomes its parent.
    virtual QWidget *widget() = 0;
    /// The section was brought to the front.
    virtual void activated() { }
};

} // namespace spend::ui

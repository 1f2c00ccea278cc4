// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/density.h"

#include <QFont>
#include <QObject>
#include <QString>

#include <array>

class QSettings;
class QWidget;

namespace spend::ui
{

enum class Appearance { System, Light, Dark };

/// Puts the tokens on the application: style, palette, style sheet and font. One of it lives as long as the
/// QApplication's windows; without a QApplication it must not be made. UI thread.
class Theme final : public QObject
{
    Q_OBJECT
public:
    /// Reads the chosen appearance from \c settings and applies it.
    explicit Theme(QSettings &settings, QObject *parent = nullptr);

    Appearance appearance() const { return m_appearance; }
    /// Applies and remembers.
    void setAppearance(Appearance appearance);
    bool isDark() const;
    Density density() const { return m_density; }
    /// Applies and remembers. Widgets hear of it by a StyleChange.
    void setDensity(Density density);
    /// How large text is, in per cent of the usual size: the one that was chosen, which may be other than what is
    /// shown.
    int textPercent() const { return m_textPercent; }
    /// Remembers; the next start shows it, since everything is laid out for the size of its text. One of textSizes.
    void setTextPercent(int percent);
    static constexpr std::array<int, 6> textSizes{100, 115, 130, 150, 175, 200};
    /// Up to here every page fits the smallest window.
    static constexpr int largestFittingText = 150;

    /// Gives a window the style sheet, which it would otherwise get when it is first shown. What lies within it
    /// follows.
    void dress(QWidget *window) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Colours or the density changed; palettes and style sheet are in place already.
    void changed();

private:
    bool systemIsDark() const;
    void apply();

    QSettings &m_settings;
    Appearance m_appearance = Appearance::System;
    Density m_density = Density::Comfortable;
    int m_textPercent = 100;
    bool m_applying = false;
    QString m_sheet;
};

} // namespace spend::ui

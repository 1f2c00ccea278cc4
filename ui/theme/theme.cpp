// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QPalette>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr auto settingsKey = "appearance";
constexpr auto densityKey = "density";
constexpr auto textKey = "textPercent";
constexpr auto dressedProperty = "dressed";
constexpr QLatin1StringView compactWord("compact");

int knownSize(int percent)
{
    return std::find(Theme::textSizes.begin(), Theme::textSizes.end(), percent) == Theme::textSizes.end() ? 100
                                                                                                          : percent;
}

QString word(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return u"light"_s;
    case Appearance::Dark:
        return u"dark"_s;
    case Appearance::System:
        break;
    }
    return u"system"_s;
}

Appearance fromWord(const QString &text)
{
    if (text == u"light")
        return Appearance::Light;
    return text == u"dark" ? Appearance::Dark : Appearance::System;
}

QPalette paletteOf(const Tokens &t)
{
    // AlternateBase stays the system's: nothing here paints with it, and because it is left open, a change of the
    // system's colours still reaches us as a palette change.
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color, const QColor &disabled) {
        palette.setColor(QPalette::Active, role, color);
        palette.setColor(QPalette::Inactive, role, color);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    const auto setBoth = [&set](QPalette::ColorRole role, const QColor &color) { set(role, color, color); };
    setBoth(QPalette::Window, t.background);
    set(QPalette::WindowText, t.text, t.faint);
    setBoth(QPalette::Base, t.surface);
    set(QPalette::Text, t.text, t.faint);
    setBoth(QPalette::Button, t.surface);
    set(QPalette::ButtonText, t.text, t.faint);
    setBoth(QPalette::BrightText, t.onAccent);
    setBoth(QPalette::Light, t.surface);
    setBoth(QPalette::Midlight, t.hover);
    setBoth(QPalette::Mid, t.line);
    setBoth(QPalette::Dark, t.line);
    setBoth(QPalette::Shadow, t.line);
    set(QPalette::Highlight, t.accent, t.line);
    set(QPalette::HighlightedText, t.onAccent, t.faint);
    setBoth(QPalette::Link, t.accent);
    setBoth(QPalette::LinkVisited, t.accent);
    setBoth(QPalette::ToolTipBase, t.surface);
    setBoth(QPalette::ToolTipText, t.text);
    setBoth(QPalette::PlaceholderText, t.faint);
    return palette;
}

/// The system's font in our body size; a person who made it clearly larger keeps that, and
/// may ask for more here.
QFont interfaceFont(int percent)
{
    constexpr int drawn = 13;
    constexpr int clearlyLarger = 16;
    constexpr int largest = 2 * drawn;
    QFont font = QApplication::font();
    const int system = QFontInfo(font).pixelSize();
    const int usual = system >= clearlyLarger ? system : drawn;
    font.setPixelSize(std::min(largest, (usual * percent + 50) / 100));
    return font;
}
} // namespace

Theme::Theme(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_appearance(fromWord(settings.value(QLatin1StringView(settingsKey)).toString()))
    , m_density(settings.value(QLatin1StringView(densityKey)).toString() == compactWord ? Density::Compact
                                                                                        : Density::Comfortable)
{
    setCurrentDensity(m_density);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    m_textPercent = knownSize(settings.value(QLatin1StringView(textKey), 100).toInt());
    // Before the font is ours: a second theme must not enlarge what the first one has enlarged.
    static const QFont systemFont = QApplication::font();
    QApplication::setFont(systemFont);
    QApplication::setFont(interfaceFont(m_textPercent));
    apply();
    qApp->installEventFilter(this);
}

void Theme::setAppearance(Appearance appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    m_settings.setValue(QLatin1StringView(settingsKey), word(appearance));
    apply();
}

void Theme::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    setCurrentDensity(density);
    m_settings.setValue(
        QLatin1StringView(densityKey), density == Density::Compact ? compactWord : QLatin1StringView("comfortable"));
    apply();
}

void Theme::setTextPercent(int percent)
{
    m_textPercent = knownSize(percent);
    m_settings.setValue(QLatin1StringView(textKey), m_textPercent);
}

bool Theme::isDark() const
{
    return currentTokens().dark;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::Show) {
        auto *widget = qobject_cast<QWidget *>(watched);
        // Not a part that only becomes a window's: those are measured, and thus polished, before they have a parent.
        if (widget && widget->isWindow() && !widget->parentWidget()
            && widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            dress(widget);
    }
    // Theme changes of the desktop arrive as a change of the one role that we left open. Queued: the event is
    // delivered in the midst of a palette change.
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && !m_applying
        && m_appearance == Appearance::System)
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

bool Theme::systemIsDark() const
{
    // With no palette of ours in the way the application shows the platform's.
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

void Theme::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    const bool dark = m_appearance == Appearance::System ? systemIsDark() : m_appearance == Appearance::Dark;
    const Tokens &tokens = dark ? darkTokens() : lightTokens();
    QApplication::setPalette(paletteOf(tokens));
    m_sheet = styleSheet(tokens);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->parentWidget() && window->property(dressedProperty).toBool())
            dress(window);
    }
    Q_EMIT changed();
}

/// Each window has the style sheet, never the application: with one of the application Qt styles every part that is put
/// into another, and all within it, anew each time, so that a page would be styled a dozen times over before it is
/// seen.
void Theme::dress(QWidget *window) const
{
    window->setProperty(dressedProperty, true);
    if (window->styleSheet() != m_sheet)
        window->setStyleSheet(m_sheet);
}

} // namespace spend::ui

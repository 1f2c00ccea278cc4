// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/manualclock.h"
#include "tests/ui/support/fakeconnectionservice.h"
#include "tests/ui/support/fakespendservice.h"
#include "tests/ui/support/sampleanswers.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QFrame>
#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace spend
{

/// What every test of the screen needs: a theme over fresh settings, a clock and both services in memory.
struct UiFixture {
    UiFixture()
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , theme(settings)
        , clock(sampleNowMs())
    {
        spending.answers = [](const OverviewQuestion &question) { return sampleAnswer(question); };
    }

    QTemporaryDir folder;
    QSettings settings;
    ui::Theme theme;
    ManualClock clock;
    FakeConnectionService connections;
    FakeSpendService spending;
};

/// Widgets that Tab can reach and that a screen reader would have no name for.
inline QStringList namelessControls(const QWidget &root)
{
    QStringList nameless;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(&root))
            continue;
        if (widget->focusProxy()) // its proxy is looked at instead
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        const QString name = face ? face->text(QAccessible::Name) : widget->accessibleName();
        if (name.trimmed().isEmpty())
            nameless.append(
                QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName());
    }
    return nameless;
}

} // namespace spend

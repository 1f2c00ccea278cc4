// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/seededcycle.h"
#include "tests/ui/support/fakeconnectionservice.h"
#include "tests/ui/support/uifixture.h"
#include "ui/shell/navigator.h"

#include <QSettings>
#include <QTemporaryDir>

#include <optional>

namespace spend::test
{

/// Where pages wanted to go.
struct RecordingNavigator final : ui::Navigator {
    void openPage(const QString &id) override { visited.append(id); }
    void explore(const ExploreView &view) override { explored = view; }
    void openSubject(Dimension dimension, const QString &key) override
    {
        visited.append(dimensionWord(dimension) + QLatin1Char(' ') + key);
    }
    void addConnection() override { visited.append(QStringLiteral("addConnection")); }
    void addSample() override { visited.append(QStringLiteral("addSample")); }

    QStringList visited;
    std::optional<ExploreView> explored;
};

/// What a page over a real store needs: two cycles of a small company with a seeded October, a theme, and the
/// connection as the screen knows it.
struct LivePages {
    LivePages()
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , theme(settings)
        , live(twoCycles())
        , october(seedOctober(live))
    {
        ConnectionView view;
        view.id = live.connection.id;
        view.settings = live.settings;
        view.health.status = Status::Healthy;
        view.health.lastSuccessMs = presentMs;
        view.everComplete = true;
        connections.views = {view};
    }

    QTemporaryDir folder;
    QSettings settings;
    ui::Theme theme;
    FakeConnectionService connections;
    RecordingNavigator navigator;
    LiveSpend live;
    SeededOctober october;
};

} // namespace spend::test

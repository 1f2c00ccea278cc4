// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"
#include "core/workspace/questionline.h"
#include "ui/shell/page.h"

#include <QList>
#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QSettings;
class QStackedWidget;

namespace spend::ui
{

class DataFaces;
class Navigator;
class PlanTab;
class SegmentedControl;
class SentenceLabel;
class SeriesColors;

/// What the team has agreed to pay and what comes of it: seats, limits, the contract. A part is a PlanTab, added in one
/// line. UI thread.
class PlanPage final : public QWidget, public Page
{
    Q_OBJECT
public:
    PlanPage(ConnectionService &connections, SpendService &spend, Clock &clock, QSettings &settings,
        SeriesColors &colors, Navigator &navigator, QWidget *parent = nullptr);

    static PageEntry entry();
    QWidget *widget() override { return this; }
    void activated() override;

    /// By its id; another changes nothing.
    void showTab(const QString &id);
    QString currentTab() const;
    ConnectionId connection() const { return m_connection; }

private:
    struct Shape {
        std::vector<std::pair<ConnectionId, QString>> connections; ///< by name
        bool hasEvents = false;
    };
    QWidget *buildHead();
    void addTab(PlanTab *tab);
    void bringUp(int index);
    void refresh();
    void showShape(const Shape &shape);
    void showHead();
    PlanTab *current() const;

    QSettings &m_settings;
    QuestionLine m_line;
    ConnectionId m_connection = 0;
    bool m_stale = true; ///< something changed since the last question
    QList<PlanTab *> m_tabs;

    SentenceLabel *m_sentence = nullptr;
    QWidget *m_controls = nullptr;
    QComboBox *m_choice = nullptr;
    SegmentedControl *m_segments = nullptr;
    QStackedWidget *m_stack = nullptr;
    DataFaces *m_faces = nullptr;
};

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/workspace/anomalyanswer.h"
#include "core/workspace/connectionservice.h"
#include "core/workspace/questionline.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <functional>
#include <memory>

class QComboBox;
class QSettings;

namespace spend::ui
{

class AnomalyDetail;
class AnomalyModel;
class DataFaces;
class FigureTable;
class Navigator;
class SegmentedControl;
class SentenceLabel;

/// What costs far more than it usually does: who, what, how much against the usual, how sure, since when; to be looked
/// at in Explorer, acknowledged with a note, or muted by a rule.
class AnomaliesPage final : public QWidget, public Page
{
    Q_OBJECT
public:
    AnomaliesPage(ConnectionService &connections, SpendService &spend, Clock &clock, QSettings &settings,
        Navigator &navigator, std::shared_ptr<AnomalyCache> cache, QWidget *parent = nullptr);

    static PageEntry entry();
    QWidget *widget() override { return this; }
    void activated() override;

    /// Shows one, whatever its state.
    void showAnomaly(const QString &id);

private:
    QWidget *buildHead();
    QWidget *buildContent();
    void refresh();
    void ask();
    void showAnswer(const std::shared_ptr<const AnomalyAnswer> &answer);
    void showFilter();
    void setFilter(int value);
    void showCurrent();
    void sayWhatIsShown();
    void change(std::function<void(store::StoreSession &)> work);
    const ListedAnomaly *current() const;
    UtcDay today() const;

    SpendService &m_spend;
    Clock &m_clock;
    QSettings &m_settings;
    Navigator &m_navigator;
    std::shared_ptr<AnomalyCache> m_cache;
    QuestionLine m_line;
    std::shared_ptr<const AnomalyAnswer> m_answer;
    QString m_wanted; ///< to be shown with the next answer
    bool m_stale = true;

    SentenceLabel *m_sentence = nullptr;
    QWidget *m_controls = nullptr;
    SegmentedControl *m_filter = nullptr;
    QComboBox *m_sensitivity = nullptr;
    AnomalyModel *m_model = nullptr;
    FigureTable *m_table = nullptr;
    AnomalyDetail *m_detail = nullptr;
    DataFaces *m_faces = nullptr;
};

} // namespace spend::ui

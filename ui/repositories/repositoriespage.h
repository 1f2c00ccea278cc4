// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/repositories.h"
#include "core/domain/clock.h"
#include "core/domain/repositoryrule.h"
#include "core/workspace/connectionservice.h"
#include "core/workspace/questionline.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QPushButton;
class QSettings;
class QShortcut;
class QStackedWidget;
class QToolButton;

namespace spend::ui
{

class ElidedLabel;
class Invitation;
class Navigator;
class PageFaces;
class RangeButton;
class RepositoriesList;
class RepositoryView;
class SentenceLabel;
class SeriesColors;

/// Cost by repository: what is attributed and how surely, what is not and why; a repository opens in place. Escape or
/// Alt+Left lead back to the list.
class RepositoriesPage final : public QWidget, public Page
{
    Q_OBJECT
public:
    RepositoriesPage(ConnectionService &connections, SpendService &spend, Clock &clock, QSettings &settings,
        SeriesColors &colors, Navigator &navigator, QWidget *parent = nullptr);

    static PageEntry entry();
    QWidget *widget() override { return this; }
    void activated() override;

    /// Opens the repository with this key, or the one that it counts as.
    void showRepository(const QString &key);
    /// Back to the list.
    void showList();
    /// The key of the opened one; empty: the list shows.
    QString openedKey() const { return m_detail ? m_detail->key : QString(); }
    const RepositoriesQuestion &question() const { return m_question; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Shown {
        RepositoriesAnswer answer;
        std::vector<RepositoryRule> rules;
    };
    QWidget *buildHead();
    QWidget *buildContent();
    Invitation *buildEmpty();
    void restoreQuestion();
    void saveQuestion();

    void ask();
    void askDetail();
    void askOrWait();
    void showAnswer(std::shared_ptr<const Shown> shown);
    void showDetail(std::shared_ptr<const RepositoryDetail> detail);
    void showHead();
    void showConnections();
    void showEmpty();
    void openRules();
    void explore(const QString &key, Dimension by);
    void exploreUnattributed(bool withoutUser);
    UtcDay today() const;

    ConnectionService &m_connections;
    SpendService &m_spend;
    Clock &m_clock;
    QSettings &m_settings;
    Navigator &m_navigator;
    RepositoriesQuestion m_question;
    QuestionLine m_line;
    QuestionLine m_detailLine;
    bool m_asked = false;
    bool m_outdated = false; ///< something changed while the page was hidden
    QString m_wanted; ///< the key that is to be opened
    std::optional<Problem> m_failure; ///< until the next answer
    std::shared_ptr<const Shown> m_shown;
    std::shared_ptr<const RepositoryDetail> m_detail; ///< null: the list shows

    QToolButton *m_back;
    QShortcut *m_backKey;
    ElidedLabel *m_title;
    SentenceLabel *m_sentence;
    QWidget *m_controls;
    QPushButton *m_rules;
    QPushButton *m_explore;
    RangeButton *m_range;
    QStackedWidget *m_stack;
    RepositoriesList *m_list;
    RepositoryView *m_view;
    Invitation *m_empty;
    QPushButton *m_emptyAdd;
    QPushButton *m_emptySample;
    QPushButton *m_emptyConnections;
    PageFaces *m_faces;
};

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/subject.h"
#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"
#include "core/workspace/questionline.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page.h"
#include "ui/widgets/sentencelabel.h"

#include <QList>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace spend::ui
{

class AdoptionView;
class ElidedLabel;
class Explainer;
class GroupView;
class Invitation;
class ModelView;
class PageFaces;
class PeopleList;
class RangeButton;
class SegmentedControl;
class SeriesColors;
class SubjectView;
class UserView;

/// People, groups and models: a list of each, a page about each one, and how the editor is used. Alt+Left and Backspace
/// go back. UI thread.
class PeoplePage final : public QWidget, public Page
{
    Q_OBJECT
public:
    PeoplePage(ConnectionService &connections, SpendService &spend, Clock &clock, QSettings &settings,
        SeriesColors &colors, Navigator &navigator, QWidget *parent = nullptr);

    enum class Tab { People, Groups, Models, Adoption };

    static PageEntry entry();
    QWidget *widget() override { return this; }
    void activated() override;

    /// Opens the page about one user, group or model; other dimensions are not known here.
    void showSubject(Dimension dimension, const QString &key);
    /// Opens a list, or adoption.
    void showTab(Tab tab);
    /// Where one came from; nothing where that is nowhere.
    void goBack();

    /// What is on screen: the tab, and the subject if it is a page about one.
    Tab tab() const { return m_trail.last().tab; }
    const std::optional<SubjectQuestion> &subject() const { return m_trail.last().subject; }
    const RangeRule &range() const { return m_range; }

Q_SIGNALS:
    /// An answer is on screen.
    void answered();

private:
    /// One step of the way that leads back.
    struct Place {
        Tab tab = Tab::People;
        std::optional<SubjectQuestion> subject; ///< its range is the page's
    };

    QWidget *buildHead();
    QWidget *buildContent();
    void wire(SubjectView *view);
    void restore();
    void setRange(const RangeRule &range);
    void goTo(QList<Place> trail);
    void ask();
    template <class Question, class Show>
    void askWith(Question question, Show show);
    void showSubjectView(SubjectView *view, const QList<SentenceLabel::Run> &sentence);
    void finish(QWidget *view, const QString &name, const DateRange &range, const QList<SentenceLabel::Run> &sentence);
    void showHead();
    void showFaces();
    void focusView();
    UtcDay today() const;

    ConnectionService &m_connections;
    Clock &m_clock;
    QSettings &m_settings;
    SeriesColors &m_colors;
    Navigator &m_navigator;
    QuestionLine m_line;
    RangeRule m_range;
    QList<Place> m_trail{Place{}};
    bool m_asked = false;
    bool m_stale = false; ///< the figures changed while the page was not in sight
    bool m_answered = false; ///< anything was
    bool m_hasData = false;
    bool m_focusNext = false; ///< somebody went to another place: the answer's view gets the focus
    std::optional<Problem> m_failure;

    Explainer *m_explainer;
    QPushButton *m_back;
    ElidedLabel *m_name;
    SegmentedControl *m_tabs;
    QPushButton *m_explore;
    RangeButton *m_rangeButton;
    QWidget *m_controls;
    SentenceLabel *m_sentence;
    Invitation *m_empty;
    QPushButton *m_emptyAdd;
    QPushButton *m_emptySample;
    QPushButton *m_emptyOpen;
    PageFaces *m_faces;
    QStackedWidget *m_views;
    QList<PeopleList *> m_lists;
    UserView *m_user;
    GroupView *m_group;
    ModelView *m_model;
    AdoptionView *m_adoption;
};

} // namespace spend::ui

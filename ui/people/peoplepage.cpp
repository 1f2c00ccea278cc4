// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepage.h"

#include "core/analysis/spendpicture.h"
#include "ui/explain/explainer.h"
#include "ui/overview/rangebutton.h"
#include "ui/people/adoptionview.h"
#include "ui/people/groupview.h"
#include "ui/people/modelview.h"
#include "ui/people/peoplelist.h"
#include "ui/people/peopletext.h"
#include "ui/people/userview.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/invitation.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pagefaces.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
/// What a vertical scroll bar takes.
constexpr int scrollBarRoom = 11;
const QString tabKey = u"people/tab"_s;
const QString rangeKey = u"people/range"_s;
const QString firstKey = u"people/first"_s;
const QString lastKey = u"people/last"_s;

PeoplePage::Tab tabOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Group:
        return PeoplePage::Tab::Groups;
    case Dimension::Model:
        return PeoplePage::Tab::Models;
    default:
        return PeoplePage::Tab::People;
    }
}

Dimension dimensionOf(PeoplePage::Tab tab)
{
    switch (tab) {
    case PeoplePage::Tab::Groups:
        return Dimension::Group;
    case PeoplePage::Tab::Models:
        return Dimension::Model;
    default:
        return Dimension::User;
    }
}
} // namespace

PeoplePage::PeoplePage(ConnectionService &connections, SpendService &spend, Clock &clock, QSettings &settings,
    SeriesColors &colors, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , Page(entry())
    , m_connections(connections)
    , m_clock(clock)
    , m_settings(settings)
    , m_colors(colors)
    , m_navigator(navigator)
    , m_line(spend)
    , m_explainer(new Explainer(spend, this))
{
    restore();
    QWidget *head = buildHead();
    m_empty = new Invitation(u"drawing-figures"_s);
    m_emptyAdd = m_empty->addButton(tr("Add connection"), true);
    m_emptyAdd->setObjectName(u"peopleAdd"_s);
    m_emptySample = m_empty->addButton(tr("Try it with sample data"), false);
    m_emptySample->setObjectName(u"peopleSample"_s);
    m_emptyOpen = m_empty->addButton(tr("Open Connections"), false);
    m_emptyOpen->setObjectName(u"peopleConnections"_s);
    connect(m_emptyAdd, &QPushButton::clicked, this, [this] { m_navigator.addConnection(); });
    connect(m_emptySample, &QPushButton::clicked, this, [this] { m_navigator.addSample(); });
    connect(m_emptyOpen, &QPushButton::clicked, this, [this] { m_navigator.openPage(u"connections"_s); });
    m_faces = new PageFaces(m_empty, buildContent());
    m_faces->setLoadingText(tr("Loading figures…"));
    auto *layout = new QVBoxLayout(this);
    // What scrolls has its bar in the page's margin, so that cards end where the head does.
    layout->setContentsMargins(space::xl, space::l, space::xl - scrollBarRoom, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(head);
    layout->addWidget(m_faces, 1);

    for (const QKeySequence &keys : {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Backspace)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &PeoplePage::goBack);
    }
    connect(&spend, &SpendService::dataChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            ask();
    });
    connect(&spend, &SpendService::failed, this, [this](const Problem &problem) {
        m_failure = problem;
        showFaces();
    });
    connect(m_faces, &PageFaces::retryRequested, this, &PeoplePage::ask);
    connect(&m_connections, &ConnectionService::changed, this, &PeoplePage::showFaces);
    showHead();
    showFaces();
}

PageEntry PeoplePage::entry()
{
    return {u"people"_s, tr("People"), u"person"_s};
}

void PeoplePage::activated()
{
    // The first question waits for the window's first paint.
    if (!m_asked || m_stale) {
        m_asked = true;
        QTimer::singleShot(0, this, &PeoplePage::ask);
    }
}

QWidget *PeoplePage::buildHead()
{
    auto *head = new QWidget;
    m_back = new QPushButton(themeIcon(u"arrow-left"_s, &Tokens::accent), {});
    m_back->setObjectName(u"peopleBack"_s);
    m_back->setIconSize(QSize(14, 14));
    m_name = new ElidedLabel;
    m_name->setObjectName(u"peopleName"_s);
    setRole(m_name, u"title"_s);
    m_tabs = new SegmentedControl(tr("Show"));
    m_tabs->setObjectName(u"peopleTabs"_s);
    m_tabs->addSegment(tr("People"), int(Tab::People));
    m_tabs->addSegment(tr("Groups"), int(Tab::Groups));
    m_tabs->addSegment(tr("Models"), int(Tab::Models));
    m_tabs->addSegment(tr("Adoption"), int(Tab::Adoption));
    m_explore = new QPushButton(themeIcon(u"external"_s), tr("Open in Explorer"));
    m_explore->setObjectName(u"peopleExplore"_s);
    m_explore->setIconSize(QSize(18, 14));
    m_rangeButton = new RangeButton;
    m_controls = new QWidget;
    QSizePolicy policy = m_controls->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the title must not move when they come
    m_controls->setSizePolicy(policy);
    auto *controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(space::s);
    controls->addWidget(m_tabs);
    controls->addWidget(m_explore);
    controls->addWidget(m_rangeButton);
    m_sentence = new SentenceLabel;
    m_sentence->setObjectName(u"peopleSentence"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_back);
    row->addWidget(m_name, 1);
    row->addWidget(m_controls);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, scrollBarRoom, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_sentence);

    connect(m_back, &QPushButton::clicked, this, &PeoplePage::goBack);
    connect(m_tabs, &SegmentedControl::chosen, this, [this](int tab) {
        showTab(Tab(tab));
        m_focusNext = false; // whoever walks through the tabs goes on there
    });
    connect(m_rangeButton, &RangeButton::ruleChosen, this, &PeoplePage::setRange);
    connect(m_explore, &QPushButton::clicked, this, [this] {
        if (auto *view = qobject_cast<SubjectView *>(m_views->currentWidget()))
            m_navigator.explore(view->explored());
    });
    return head;
}

QWidget *PeoplePage::buildContent()
{
    m_views = new QStackedWidget;
    for (const Dimension dimension : {Dimension::User, Dimension::Group, Dimension::Model}) {
        auto *list = new PeopleList(dimension);
        list->setContentsMargins(0, 0, scrollBarRoom, 0);
        m_lists.append(list);
        m_views->addWidget(list);
        connect(
            list, &PeopleList::chosen, this, [this, dimension](const QString &key) { showSubject(dimension, key); });
        connect(list, &PeopleList::explanationAsked, m_explainer, &Explainer::explain);
        connect(list, &PeopleList::peopleAsked, this, [this] { showTab(Tab::People); });
    }
    m_user = new UserView(m_colors);
    m_group = new GroupView(m_colors);
    m_model = new ModelView(m_colors);
    m_adoption = new AdoptionView;
    for (SubjectView *view : QList<SubjectView *>{m_user, m_group, m_model})
        wire(view);
    m_views->addWidget(m_adoption);
    connect(m_adoption, &AdoptionView::explanationAsked, m_explainer, &Explainer::explain);
    connect(
        m_adoption, &AdoptionView::userChosen, this, [this](const QString &key) { showSubject(Dimension::User, key); });
    return m_views;
}

void PeoplePage::wire(SubjectView *view)
{
    m_views->addWidget(view);
    connect(view, &SubjectView::explanationAsked, m_explainer, &Explainer::explain);
    connect(view, &SubjectView::exploreAsked, this, [this](const ExploreView &asked) { m_navigator.explore(asked); });
    connect(view, &SubjectView::subjectChosen, this, [this](Dimension dimension, const QString &key) {
        if (dimension == Dimension::Repository)
            m_navigator.openSubject(dimension, key);
        else
            showSubject(dimension, key);
    });
}

void PeoplePage::restore()
{
    // Only what the page itself offers; anything else in the settings is ignored.
    const int tab = m_settings.value(tabKey, int(Tab::People)).toInt();
    if (tab >= int(Tab::People) && tab <= int(Tab::Adoption))
        m_trail = {Place{Tab(tab), {}}};
    const int kind = m_settings.value(rangeKey, int(RangeRule::Kind::ThisCycle)).toInt();
    const auto first = UtcDay::fromIso(m_settings.value(firstKey).toString());
    const auto last = UtcDay::fromIso(m_settings.value(lastKey).toString());
    if (kind == int(RangeRule::Kind::Custom)) {
        if (first && last && *first <= *last)
            m_range = {RangeRule::Kind::Custom, {*first, *last}};
    } else if (kind >= 0 && kind <= int(RangeRule::Kind::AllDays)) {
        m_range.kind = RangeRule::Kind(kind);
    }
}

void PeoplePage::setRange(const RangeRule &range)
{
    m_range = range;
    m_settings.setValue(rangeKey, int(range.kind));
    if (range.kind == RangeRule::Kind::Custom) {
        m_settings.setValue(firstKey, range.custom.first.iso());
        m_settings.setValue(lastKey, range.custom.last.iso());
    }
    showHead();
    ask();
}

void PeoplePage::showTab(Tab tab)
{
    m_settings.setValue(tabKey, int(tab));
    goTo({Place{tab, {}}});
}

void PeoplePage::showSubject(Dimension dimension, const QString &key)
{
    if (dimension != Dimension::User && dimension != Dimension::Group && dimension != Dimension::Model)
        return;
    const auto &here = m_trail.last().subject;
    if (here && here->dimension == dimension && here->key == key)
        return;
    QList<Place> trail = m_trail;
    if (!m_asked) // opened from elsewhere: back leads to its list
        trail = {Place{tabOf(dimension), {}}};
    trail.append(Place{tabOf(dimension), SubjectQuestion{dimension, key, {}}});
    goTo(std::move(trail));
}

void PeoplePage::goBack()
{
    if (m_trail.size() > 1)
        goTo(m_trail.mid(0, m_trail.size() - 1));
}

void PeoplePage::goTo(QList<Place> trail)
{
    m_trail = std::move(trail);
    m_focusNext = true;
    showHead();
    ask();
}

template <class Question, class Show>
void PeoplePage::askWith(Question question, Show show)
{
    using Answer = std::invoke_result_t<Question, SpendSource &>;
    struct Told {
        Answer answer;
        bool hasData;
    };
    m_line.ask(
        [question = std::move(question)](SpendSource &source) {
            return Told{question(source), source.picture.hasEvents()};
        },
        [this, show = std::move(show)](const Result<std::shared_ptr<const Told>> &told) {
            if (!told) {
                m_failure = told.problem();
                showFaces();
                return;
            }
            m_failure.reset();
            m_answered = true;
            m_hasData = (*told)->hasData;
            show(std::shared_ptr<const Answer>(*told, &(*told)->answer));
            showFaces();
            if (m_focusNext)
                focusView();
            Q_EMIT answered();
        });
}

void PeoplePage::ask()
{
    m_asked = true;
    m_stale = false;
    const Tab tab = m_trail.last().tab;
    const RangeRule range = m_range;
    if (m_trail.last().subject) {
        SubjectQuestion question = *m_trail.last().subject;
        question.range = range;
        switch (question.dimension) {
        case Dimension::Group:
            askWith([question](SpendSource &source) { return answerGroup(source, question); },
                [this](std::shared_ptr<const GroupAnswer> answer) {
                    m_group->setAnswer(std::move(answer), m_clock.nowMs());
                    showSubjectView(m_group, m_group->sentence(today()));
                });
            break;
        case Dimension::Model:
            askWith([question](SpendSource &source) { return answerModel(source, question); },
                [this](std::shared_ptr<const ModelAnswer> answer) {
                    m_model->setAnswer(std::move(answer), m_clock.nowMs());
                    showSubjectView(m_model, m_model->sentence(today()));
                });
            break;
        default:
            askWith([question](SpendSource &source) { return answerUser(source, question); },
                [this](std::shared_ptr<const UserAnswer> answer) {
                    m_user->setAnswer(std::move(answer), m_clock.nowMs());
                    showSubjectView(m_user, m_user->sentence(today()));
                });
        }
    } else if (tab == Tab::Adoption) {
        askWith([range](SpendSource &source) { return answerAdoption(source, range); },
            [this](std::shared_ptr<const AdoptionAnswer> answer) {
                const DateRange days = answer->range;
                m_adoption->setAnswer(std::move(answer), m_clock.nowMs());
                finish(m_adoption, title(), days, m_adoption->sentence(today()));
            });
    } else {
        const Dimension dimension = dimensionOf(tab);
        askWith([dimension, range](SpendSource &source) { return answerPeople(source, dimension, range); },
            [this, tab](std::shared_ptr<const PeopleAnswer> answer) {
                PeopleList *list = m_lists.at(int(tab));
                const DateRange days = answer->overview.range;
                list->setAnswer(std::move(answer), today());
                finish(list, title(), days, list->sentence(today()));
            });
    }
}

void PeoplePage::showSubjectView(SubjectView *view, const QList<SentenceLabel::Run> &sentence)
{
    finish(view, view->name(), view->frame()->history.range, sentence);
}

void PeoplePage::finish(
    QWidget *view, const QString &name, const DateRange &range, const QList<SentenceLabel::Run> &sentence)
{
    m_views->setCurrentWidget(view);
    m_name->setFullText(name);
    m_sentence->setRuns(sentence);
    m_rangeButton->setShownRange(range);
    showHead();
}

void PeoplePage::showHead()
{
    const Place &place = m_trail.last();
    const bool isSubject = place.subject.has_value();
    m_tabs->setValue(int(place.tab));
    m_tabs->setVisible(!isSubject);
    m_explore->setVisible(isSubject);
    m_back->setVisible(m_trail.size() > 1);
    if (m_trail.size() > 1) {
        const Place &before = m_trail.at(m_trail.size() - 2);
        const QString words = before.subject ? tr("Back") : m_tabs->segment(int(before.tab))->text();
        m_back->setText(words);
        m_back->setAccessibleName(tr("Back to %1 (Alt+Left)").arg(before.subject ? tr("where you were") : words));
        m_back->setToolTip(tr("Back (Alt+Left or Backspace)"));
    }
    if (m_name->fullText().isEmpty())
        m_name->setFullText(title());
    m_rangeButton->setRule(m_range, today());
}

void PeoplePage::showFaces()
{
    std::optional<Problem> problem = m_connections.storeProblem();
    if (!problem)
        problem = m_failure;
    const bool content = !problem && m_answered && m_hasData;
    m_controls->setVisible(content);
    if (!content) {
        m_sentence->setRuns({});
        m_name->setFullText(title());
        m_back->hide();
    }
    const bool none = m_connections.isLoaded() && m_connections.connections().isEmpty();
    m_emptyAdd->setVisible(none);
    m_emptySample->setVisible(none);
    m_emptyOpen->setVisible(!none);
    if (none)
        m_empty->setWords(tr("See who spends what"),
            tr("Connect your Cursor team, and its people, billing groups and models show here, each with a page."));
    else
        m_empty->setWords(tr("Nobody to show yet"),
            tr("People, groups and models appear here with the first figures of a connection."));
    if (problem)
        m_faces->showProblem(*problem);
    else if (content && !none)
        m_faces->showFace(PageFaces::Face::Content);
    else if (none || m_answered)
        m_faces->showFace(PageFaces::Face::Empty);
    else
        m_faces->showFace(PageFaces::Face::Loading);
}

void PeoplePage::focusView()
{
    m_focusNext = false;
    if (!isVisible() || m_faces->face() != PageFaces::Face::Content)
        return;
    if (m_trail.last().subject)
        m_back->setFocus(Qt::OtherFocusReason);
    else if (m_trail.last().tab != Tab::Adoption)
        m_lists.at(int(m_trail.last().tab))->table()->view()->setFocus(Qt::OtherFocusReason);
    else
        m_adoption->table()->view()->setFocus(Qt::OtherFocusReason);
}

UtcDay PeoplePage::today() const
{
    return UtcDay::ofMs(m_clock.nowMs());
}

} // namespace spend::ui

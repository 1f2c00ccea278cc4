// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/repositoriespage.h"

#include "core/domain/keys.h"
#include "core/store/storesession.h"
#include "ui/connections/connectiontext.h"
#include "ui/overview/rangebutton.h"
#include "ui/repositories/repositorieslist.h"
#include "ui/repositories/repositoriestext.h"
#include "ui/repositories/repositoryview.h"
#include "ui/repositories/rulesdialog.h"
#include "ui/shell/navigator.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/invitation.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/pagefaces.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString rangeKey = u"repositories/range"_s;
const QString firstKey = u"repositories/first"_s;
const QString lastKey = u"repositories/last"_s;

QString reservedKey(std::string_view key)
{
    return QString::fromLatin1(key.data(), qsizetype(key.size()));
}
} // namespace

RepositoriesPage::RepositoriesPage(ConnectionService &connections, SpendService &spend, Clock &clock,
    QSettings &settings, SeriesColors &colors, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , Page(entry())
    , m_connections(connections)
    , m_spend(spend)
    , m_clock(clock)
    , m_settings(settings)
    , m_navigator(navigator)
    , m_line(spend)
    , m_detailLine(spend)
    , m_list(new RepositoriesList(colors))
    , m_view(new RepositoryView)
{
    restoreQuestion();
    QWidget *head = buildHead();
    m_empty = buildEmpty();
    m_faces = new PageFaces(m_empty, buildContent());
    m_faces->setLoadingText(tr("Loading figures…"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(head);
    layout->addWidget(m_faces, 1);
    m_range->setRule(m_question.range, today());

    connect(&m_spend, &SpendService::dataChanged, this, &RepositoriesPage::askOrWait);
    connect(&m_spend, &SpendService::failed, this, [this](const Problem &problem) {
        m_failure = problem;
        showConnections();
    });
    connect(m_faces, &PageFaces::retryRequested, this, &RepositoriesPage::ask);
    connect(&m_connections, &ConnectionService::changed, this, &RepositoriesPage::showConnections);
    connect(&m_connections, &ConnectionService::progressed, this, &RepositoriesPage::showConnections);
    showConnections();
}

PageEntry RepositoriesPage::entry()
{
    return {u"repositories"_s, tr("Repositories"), u"repositories"_s};
}

void RepositoriesPage::activated()
{
    // The first question waits for the window's first paint.
    if (m_asked && !m_outdated)
        return;
    m_asked = true;
    QTimer::singleShot(0, this, &RepositoriesPage::ask);
}

QWidget *RepositoriesPage::buildHead()
{
    m_back = new QToolButton;
    m_back->setObjectName(u"backToRepositories"_s);
    setRole(m_back, u"icon"_s);
    m_back->setIcon(themeIcon(u"arrow-left"_s));
    m_back->setAccessibleName(tr("Back to all repositories"));
    m_back->setToolTip(tr("All repositories (Esc)"));
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->setVisible(false);
    m_title = new ElidedLabel;
    m_title->setObjectName(u"repositoriesTitle"_s);
    setRole(m_title, u"title"_s);
    m_rules = new QPushButton(tr("Rules…"));
    m_rules->setObjectName(u"rules"_s);
    m_rules->setToolTip(tr("Merge repositories or give them other names"));
    m_explore = new QPushButton(tr("Open in Explorer"));
    m_explore->setObjectName(u"exploreRepository"_s);
    m_explore->setVisible(false);
    m_range = new RangeButton;
    m_controls = new QWidget;
    QSizePolicy policy = m_controls->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the title must not move when they come
    m_controls->setSizePolicy(policy);
    auto *controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(space::s);
    controls->addWidget(m_explore);
    controls->addWidget(m_rules);
    controls->addWidget(m_range);
    m_sentence = new SentenceLabel;
    m_sentence->setObjectName(u"repositoriesSentence"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_back);
    row->addWidget(m_title, 1);
    row->addWidget(m_controls);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_sentence);
    // A shortcut, because the tables would take the key.
    m_backKey = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    m_backKey->setContext(Qt::WidgetWithChildrenShortcut);
    m_backKey->setEnabled(false);
    connect(m_backKey, &QShortcut::activated, this, &RepositoriesPage::showList);
    connect(m_back, &QToolButton::clicked, this, &RepositoriesPage::showList);
    connect(m_rules, &QPushButton::clicked, this, &RepositoriesPage::openRules);
    connect(m_explore, &QPushButton::clicked, this, [this] { explore(openedKey(), Dimension::User); });
    connect(m_range, &RangeButton::ruleChosen, this, [this](const RangeRule &rule) {
        m_question.range = rule;
        m_range->setRule(rule, today());
        saveQuestion();
        ask();
    });
    return head;
}

QWidget *RepositoriesPage::buildContent()
{
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_view);
    connect(m_list, &RepositoriesList::repositoryChosen, this, &RepositoriesPage::showRepository);
    connect(m_list, &RepositoriesList::exploreRepositoryAsked, this,
        [this](const QString &key) { explore(key, Dimension::User); });
    connect(m_list, &RepositoriesList::exploreUnattributedAsked, this, &RepositoriesPage::exploreUnattributed);
    connect(m_list, &RepositoriesList::connectionsAsked, this, [this] { m_navigator.openPage(u"connections"_s); });
    connect(m_view, &RepositoryView::userChosen, this,
        [this](const QString &key) { m_navigator.openSubject(Dimension::User, key); });
    connect(m_view, &RepositoryView::modelChosen, this,
        [this](const QString &key) { m_navigator.openSubject(Dimension::Model, key); });
    return m_stack;
}

Invitation *RepositoriesPage::buildEmpty()
{
    auto *empty = new Invitation(u"drawing-figures"_s);
    m_emptyAdd = empty->addButton(tr("Add connection"), true);
    m_emptyAdd->setObjectName(u"repositoriesAdd"_s);
    m_emptySample = empty->addButton(tr("Try it with sample data"), false);
    m_emptySample->setObjectName(u"repositoriesSample"_s);
    m_emptyConnections = empty->addButton(tr("Open Connections"), false);
    m_emptyConnections->setObjectName(u"repositoriesConnections"_s);
    connect(m_emptyAdd, &QPushButton::clicked, this, [this] { m_navigator.addConnection(); });
    connect(m_emptySample, &QPushButton::clicked, this, [this] { m_navigator.addSample(); });
    connect(m_emptyConnections, &QPushButton::clicked, this, [this] { m_navigator.openPage(u"connections"_s); });
    return empty;
}

void RepositoriesPage::restoreQuestion()
{
    // Only what the page itself offers; anything else in the settings is ignored.
    const int kind = m_settings.value(rangeKey, int(RangeRule::Kind::ThisCycle)).toInt();
    const auto first = UtcDay::fromIso(m_settings.value(firstKey).toString());
    const auto last = UtcDay::fromIso(m_settings.value(lastKey).toString());
    if (kind >= 0 && kind <= int(RangeRule::Kind::AllDays) && kind != int(RangeRule::Kind::Custom))
        m_question.range.kind = RangeRule::Kind(kind);
    else if (kind == int(RangeRule::Kind::Custom) && first && last && *first <= *last)
        m_question.range = {RangeRule::Kind::Custom, {*first, *last}};
}

void RepositoriesPage::saveQuestion()
{
    m_settings.setValue(rangeKey, int(m_question.range.kind));
    if (m_question.range.kind == RangeRule::Kind::Custom) {
        m_settings.setValue(firstKey, m_question.range.custom.first.iso());
        m_settings.setValue(lastKey, m_question.range.custom.last.iso());
    }
}

void RepositoriesPage::askOrWait()
{
    if (isVisible())
        ask();
    else
        m_outdated = true;
}

void RepositoriesPage::ask()
{
    m_asked = true;
    m_outdated = false;
    m_line.ask(
        [question = m_question](SpendSource &source) {
            return Shown{
                answerRepositories(source.picture, question, source.nowMs), source.store.repositoryRules.all()};
        },
        [this](const Result<std::shared_ptr<const Shown>> &result) {
            if (result) {
                showAnswer(*result);
                return;
            }
            m_failure = result.problem();
            showConnections();
        });
    askDetail();
}

void RepositoriesPage::askDetail()
{
    m_detailLine.drop();
    if (m_wanted.isEmpty())
        return;
    m_detailLine.ask([question = m_question, key = m_wanted](
                         SpendSource &source) { return answerRepository(source.picture, question, key, source.nowMs); },
        [this](const Result<std::shared_ptr<const RepositoryDetail>> &result) {
            if (result) {
                showDetail(*result);
                return;
            }
            m_failure = result.problem();
            showConnections();
        });
}

void RepositoriesPage::showRepository(const QString &key)
{
    m_wanted = key;
    m_list->showNote({}, {});
    if (m_asked)
        askDetail(); // else activated() asks for everything
}

void RepositoriesPage::showList()
{
    const QString left = openedKey();
    m_wanted.clear();
    m_detailLine.drop();
    m_detail.reset();
    m_stack->setCurrentWidget(m_list);
    showHead();
    if (left.isEmpty())
        return;
    m_list->table()->setCurrentPath({left});
    m_list->table()->view()->setFocus(Qt::OtherFocusReason);
}

void RepositoriesPage::showAnswer(std::shared_ptr<const Shown> shown)
{
    m_shown = std::move(shown);
    m_failure.reset();
    const RepositoriesAnswer &answer = m_shown->answer;
    m_list->setAnswer({m_shown, &answer}, today());
    if (!answer.repositoriesVisible)
        m_list->showNote(tr("Repositories are not visible."),
            tr("This key does not see commits, as on a Teams plan, so spend can't be attributed to repositories. Costs "
               "by user, model and kind are complete."));
    else if (!answer.allVisible)
        m_list->showNote(tr("Not every connection shows repositories."),
            tr("What its people spend is listed below as unattributed."));
    else if (m_wanted.isEmpty())
        m_list->showNote({}, {});
    const auto on =
        std::count_if(m_shown->rules.begin(), m_shown->rules.end(), [](const auto &r) { return r.enabled; });
    m_rules->setText(on > 0 ? tr("Rules (%1)…").arg(countText(on)) : tr("Rules…"));
    m_range->setShownRange(answer.range);
    m_range->setRule(m_question.range, today());
    showConnections();
}

void RepositoriesPage::showDetail(std::shared_ptr<const RepositoryDetail> detail)
{
    m_failure.reset();
    if (!detail->isKnown) {
        const QString key = m_wanted;
        showList();
        m_list->showNote(tr("No repository is called “%1”.").arg(key),
            tr("It may have another name by now, or its connection was removed."));
        return;
    }
    const bool opens = !m_detail || m_detail->key != detail->key;
    const bool hadFocus = m_list->isAncestorOf(focusWidget());
    m_detail = std::move(detail);
    m_wanted = m_detail->key;
    m_view->setDetail(m_detail, today());
    m_stack->setCurrentWidget(m_view);
    showHead();
    if (opens && hadFocus)
        m_view->people()->view()->setFocus(Qt::OtherFocusReason);
}

void RepositoriesPage::showHead()
{
    m_back->setVisible(m_detail != nullptr);
    m_backKey->setEnabled(m_detail != nullptr);
    m_explore->setVisible(m_detail != nullptr);
    m_rules->setVisible(!m_detail);
    m_title->setFullText(m_detail ? m_detail->label : title());
    if (!m_shown)
        m_sentence->setRuns({});
    else if (m_detail)
        m_sentence->setRuns(repositorySentence(*m_detail, m_shown->answer.total.cost, today()));
    else
        m_sentence->setRuns(repositoriesSentence(m_shown->answer, today()));
}

void RepositoriesPage::showConnections()
{
    const auto fail = [this](const Problem &problem) {
        m_controls->setVisible(false);
        m_faces->showProblem(problem);
    };
    showHead();
    if (const auto problem = m_connections.storeProblem())
        return fail(*problem);
    if (m_failure)
        return fail(*m_failure);
    const bool loaded = m_connections.isLoaded();
    const bool none = loaded && m_connections.connections().isEmpty();
    if (none || (loaded && m_shown && !m_shown->answer.hasData)) {
        showEmpty();
    } else if (m_shown && m_shown->answer.hasData) {
        m_controls->setVisible(true);
        m_faces->showFace(PageFaces::Face::Content);
    } else {
        m_controls->setVisible(false);
        m_faces->showFace(PageFaces::Face::Loading);
    }
}

void RepositoriesPage::showEmpty()
{
    const QList<ConnectionView> views = m_connections.connections();
    m_controls->setVisible(false);
    m_emptyAdd->setVisible(views.isEmpty());
    m_emptySample->setVisible(views.isEmpty());
    m_emptyConnections->setVisible(!views.isEmpty());
    m_sentence->setRuns({});
    if (views.isEmpty()) {
        m_empty->setWords(tr("See what each repository costs"),
            tr("Connect your Cursor team, and its spend shows here by the repositories that people committed to."));
    } else {
        const ConnectionView &first = views.first();
        const std::int64_t now = m_clock.nowMs();
        m_empty->setWords(tr("Your first figures are on their way"),
            first.progress ? runSentence(first, now) : connectionSentence(first, now));
    }
    m_faces->showFace(PageFaces::Face::Empty);
}

void RepositoriesPage::openRules()
{
    auto *dialog = new RulesDialog(m_spend, m_question, window());
    dialog->open();
}

void RepositoriesPage::explore(const QString &key, Dimension by)
{
    ExploreView view;
    view.range = m_question.range;
    view.by = {by};
    view.filters[Dimension::Repository] = {{key}, {}};
    m_navigator.explore(view);
}

void RepositoriesPage::exploreUnattributed(bool withoutUser)
{
    ExploreView view;
    view.range = m_question.range;
    view.by = {withoutUser ? Dimension::Model : Dimension::User};
    view.filters[Dimension::Repository] = {{reservedKey(keys::unattributed)}, {}};
    if (withoutUser)
        view.filters[Dimension::User] = {{reservedKey(keys::none)}, {}};
    m_navigator.explore(view);
}

void RepositoriesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_detail)
        showList();
    else
        QWidget::keyPressEvent(event);
}

UtcDay RepositoriesPage::today() const
{
    return UtcDay::ofMs(m_clock.nowMs());
}

} // namespace spend::ui

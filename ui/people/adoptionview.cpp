// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/adoptionview.h"

#include "ui/overview/tile.h"
#include "ui/people/activitychart.h"
#include "ui/people/peoplecolumns.h"
#include "ui/people/peopletext.h"
#include "ui/table/figuretable.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textscale.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/invitation.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
using Counts = store::UsageCounts;
enum Step { Day, Week };
const QString dot = u" · "_s;
} // namespace

AdoptionView::AdoptionView(QWidget *parent)
    : QScrollArea(parent)
    , m_stack(new QStackedWidget)
    , m_nothing(new Invitation(u"drawing-figures"_s))
    , m_people(new Tile(tr("Active people")))
    , m_days(new Tile(tr("Active days")))
    , m_agent(new Tile(tr("Agent requests")))
    , m_tabs(new Tile(tr("Tabs accepted")))
    , m_lines(new Tile(tr("Lines accepted")))
    , m_chartTitle(plainLabel({}, u"section"_s))
    , m_step(new SegmentedControl(tr("Active people a")))
    , m_chart(new ActivityChart)
    , m_caveats(wrappedLabel({}, u"explanation"_s))
    , m_model(new PeopleModel(u"days"_s, this))
    , m_table(new FigureTable(m_model))
{
    setObjectName(u"adoptionView"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(sidewaysPolicy());
    setFocusPolicy(Qt::NoFocus);
    m_people->setObjectName(u"adoptionPeople"_s);
    m_days->setObjectName(u"adoptionDays"_s);
    m_agent->setObjectName(u"adoptionAgent"_s);
    m_tabs->setObjectName(u"adoptionTabs"_s);
    m_lines->setObjectName(u"adoptionLines"_s);
    m_step->setObjectName(u"activityStep"_s);
    m_step->addSegment(tr("Day"), Day);
    m_step->addSegment(tr("Week"), Week);
    m_step->setValue(Day);
    m_table->setNames(u"adoption"_s, tr("Daily usage by person; Enter opens one"));
    m_table->setColumnsChoosable(true);
    m_table->setRowsInSight(4, 14);
    m_stack->addWidget(buildContent());
    m_stack->addWidget(m_nothing);
    setWidget(m_stack);
    m_table->setFiguresExplained(true);
    connect(m_table, &FigureTable::figureAsked, this, [this](const QModelIndex &row, int column, const QRect &at) {
        const auto meaning = m_model->meaningOf(column); // of the cost: what the editor counts is no spend
        if (!meaning)
            return;
        FigureScope scope{m_answer->range, {}, meaning->measure, meaning->basis, {}, false};
        if (row.isValid()) {
            scope.filters[Dimension::User] = {{row.data(FigureModel::KeyRole).toString()}, {}};
            scope.what = row.siblingAtColumn(0).data().toString();
        }
        Q_EMIT explanationAsked(scope, at);
    });
    connect(m_step, &SegmentedControl::chosen, this, &AdoptionView::showChart);
    connect(m_table, &FigureTable::rowActivated, this, [this](const QModelIndex &cell) {
        const QString key = cell.data(FigureModel::KeyRole).toString();
        Q_EMIT userChosen(key);
    });
}

QWidget *AdoptionView::buildContent()
{
    auto *content = new QWidget;
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(space::m);
    for (Tile *tile : {m_people, m_days, m_agent, m_tabs, m_lines})
        tiles->addWidget(tile, 1);

    auto *chartCard = new QFrame;
    setRole(chartCard, u"card"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 0, 0, 0);
    head->addWidget(m_chartTitle);
    head->addStretch(1);
    head->addWidget(m_step);
    auto *chartLayout = new QVBoxLayout(chartCard);
    chartLayout->setContentsMargins(1, 12, 13, 6);
    chartLayout->setSpacing(6);
    chartLayout->addLayout(head);
    chartLayout->addWidget(m_chart, 1);

    auto *meaning = new QFrame;
    setRole(meaning, u"card"_s);
    auto *meaningLayout = new QVBoxLayout(meaning);
    meaningLayout->setContentsMargins(14, 12, 14, 12);
    meaningLayout->setSpacing(space::s);
    meaningLayout->addWidget(plainLabel(tr("What these numbers mean"), u"section"_s));
    meaningLayout->addWidget(m_caveats);
    meaningLayout->addStretch(1);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::m);
    middle->addWidget(chartCard, 3);
    middle->addWidget(meaning, 2);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(tiles);
    layout->addLayout(middle);
    layout->addWidget(m_table);
    layout->addStretch(1);
    return content;
}

void AdoptionView::setAnswer(std::shared_ptr<const AdoptionAnswer> answer, std::int64_t nowMs)
{
    m_answer = std::move(answer);
    m_nowMs = nowMs;
    if (!m_answer->read) {
        showNothing();
        return;
    }
    showTiles();
    showChart();
    showCaveats();
    showTable();
    m_stack->setCurrentIndex(0);
}

bool AdoptionView::saysNothing() const
{
    return m_stack->currentWidget() == m_nothing;
}

void AdoptionView::showNothing()
{
    const UtcDay today = UtcDay::ofMs(m_nowMs);
    if (!m_answer->everRead)
        m_nothing->setWords(tr("No daily usage yet"),
            tr("Daily usage was never read, or nobody was active. It comes with the next sync; costs are complete "
               "without it."));
    else
        m_nothing->setWords(tr("No daily usage in this range"),
            tr("Nothing was read from %1 to %2; the newest day is %3. Choose another range.")
                .arg(dayText(m_answer->range.first, today), dayText(m_answer->range.last, today),
                    dayText(*m_answer->newestDay, today)));
    m_stack->setCurrentWidget(m_nothing);
}

QList<SentenceLabel::Run> AdoptionView::sentence(UtcDay today) const
{
    QString text = rangeText(m_answer->range, today);
    if (m_answer->read && *m_answer->read != m_answer->range)
        text += dot
            + tr("daily usage read from %1 to %2")
                  .arg(dayText(m_answer->read->first, today), dayText(m_answer->read->last, today));
    text += dot + tr("activity in the editor, not spend");
    return {{text, false}};
}

void AdoptionView::showTiles()
{
    const AdoptionAnswer &a = *m_answer;
    const Counts &c = a.counts;
    m_people->setFigure(countText(a.activeUsers));
    m_people->setContext(
        a.members == 1 ? tr("the team has 1 member now") : tr("the team has %1 members now").arg(countText(a.members)));
    m_days->setFigure(countText(a.activeDays));
    m_days->setContext(a.activeUsers > 0
            ? tr("%1 a person, in %2 days")
                  .arg(screenLocale().toString(double(a.activeDays) / a.activeUsers, 'f', 1), countText(a.read->days()))
            : QString());
    m_agent->setFigure(shortCountText(c.agentRequests));
    m_agent->setContext(a.activeDays > 0
            ? tr("%1 an active day")
                  .arg(screenLocale().toString(double(c.agentRequests) / double(a.activeDays), 'f', 1))
            : QString());
    m_tabs->setFigure(percentText(acceptedTabs(c)));
    m_tabs->setContext(tr("%1 of %2 shown").arg(shortCountText(c.tabsAccepted), shortCountText(c.tabsShown)));
    m_lines->setFigure(percentText(acceptedLines(c)));
    m_lines->setContext(tr("%1 of %2 added").arg(shortCountText(c.acceptedLinesAdded), shortCountText(c.linesAdded)));
}

void AdoptionView::showChart()
{
    const bool weeks = m_step->value() == Week;
    m_chartTitle->setText(weeks ? tr("Active people a week") : tr("Active people a day"));
    m_chart->setSteps(weeks ? m_answer->weeks : m_answer->days, weeks, m_answer->members, UtcDay::ofMs(m_nowMs));
}

void AdoptionView::showCaveats()
{
    const UtcDay today = UtcDay::ofMs(m_nowMs);
    QStringList lines{
        tr("Requests (agent, composer, chat, Cmd-K) count events in the editor. They are not billable units and do not "
           "explain the bill; the kinds may overlap, so they are not added up."),
        tr("Tabs and lines are what the editor showed and what was accepted there. Accepted code may be changed or "
           "deleted before it is committed, so a share of it is no share of the product."),
        tr("A day without a row is missing, not zero: Cursor may list active people only, and idle days are not kept. "
           "“–” stands for people of whom nothing was listed."),
        tr("Cursor's daily figures can lag behind its events. The newest day read is %1.")
            .arg(dayText(*m_answer->newestDay, today)),
        tr("None of this measures how productive somebody is.")};
    m_caveats->setText(lines.join(u"\n\n"_s));
}

QString AdoptionView::caveats() const
{
    return m_caveats->text();
}

void AdoptionView::showTable()
{
    const auto answer = m_answer;
    const auto row = [answer](int i) -> const AdoptionRow & { return answer->rows[std::size_t(i)]; };
    const UtcDay today = UtcDay::ofMs(m_nowMs);
    const auto count = [row, answer](const QString &word, const QString &title, std::int64_t Counts::*what) {
        return countColumn(
            word, title,
            [row, what](int i) { return row(i).isKnown ? std::optional(row(i).counts.*what) : std::nullopt; },
            countText(answer->counts.*what));
    };
    const auto rate = [row, answer](const QString &word, const QString &title, const QString &explanation,
                          std::optional<double> (*share)(const Counts &)) {
        PeopleColumn column{{word, title, CellKind::Figure, 80, true, true, explanation},
            [row, share](int i) { return percentText(share(row(i).counts)); },
            [row, share](int i) -> std::optional<std::int64_t> {
                const auto value = share(row(i).counts);
                return value ? std::optional(static_cast<std::int64_t>(*value * 1e9)) : std::nullopt;
            }};
        column.total = percentText(share(answer->counts));
        return column;
    };

    PeopleColumn name{{u"name"_s, tr("User"), CellKind::Name, 190},
        [row](int i) { return row(i).removed ? tr("%1 (removed)").arg(row(i).label) : row(i).label; }, {},
        [row](int i) { return row(i).key; }};
    name.total = tr("Total of %1").arg(countText(std::int64_t(answer->rows.size())));
    PeopleColumn days = countColumn(
        u"days"_s, tr("Days"),
        [row](int i) { return row(i).isKnown ? std::optional<std::int64_t>(row(i).activeDays) : std::nullopt; },
        countText(answer->activeDays), tr("UTC days that Cursor calls active"));
    PeopleColumn last{{u"last"_s, tr("Last"), CellKind::Figure, 70, true, true, tr("The last active day")},
        [row, today](int i) { return row(i).lastActive ? dayText(*row(i).lastActive, today) : u"–"_s; },
        [row](int i) {
            return row(i).lastActive ? std::optional<std::int64_t>(row(i).lastActive->number) : std::nullopt;
        }};
    PeopleColumn cost{{u"cost"_s, tr("Cost"), CellKind::Figure, 90}, [row](int i) { return moneyText(row(i).cost); },
        [row](int i) { return row(i).cost; }, [row](int i) { return exactMoneyText(Money{row(i).cost}); }, {},
        moneyText(answer->cost), exactMoneyText(Money{answer->cost}), PeopleMeaning{}};
    cost.column.explanation = tr("Of the user's events in the range; the total holds all events, also those without a "
                                 "user");
    m_model->setContent({int(answer->rows.size()),
        {name, days, last, count(u"agent"_s, tr("Agent"), &Counts::agentRequests),
            count(u"composer"_s, tr("Composer"), &Counts::composerRequests),
            count(u"chat"_s, tr("Chat"), &Counts::chatRequests), count(u"cmdk"_s, tr("Cmd-K"), &Counts::cmdkUsages),
            unusual(count(u"tabsShown"_s, tr("Tabs shown"), &Counts::tabsShown)),
            rate(u"tabs"_s, tr("Tabs taken"), tr("Accepted, of all that were shown"), &acceptedTabs),
            unusual(count(u"linesAdded"_s, tr("Lines added"), &Counts::linesAdded)),
            count(u"linesAccepted"_s, tr("AI lines"), &Counts::acceptedLinesAdded),
            rate(u"lines"_s, tr("AI share"),
                tr("Accepted lines of all lines added in the editor; see the notes beside "
                   "the chart"),
                &acceptedLines),
            unusual(count(u"applies"_s, tr("Applies"), &Counts::applies)),
            unusual(count(u"accepts"_s, tr("Accepts"), &Counts::accepts)),
            unusual(count(u"rejects"_s, tr("Rejects"), &Counts::rejects)),
            unusual(count(u"bugbot"_s, tr("Bugbot"), &Counts::bugbotUsages)),
            unusual(count(u"included"_s, tr("Included requests"), &Counts::includedRequests)),
            unusual(count(u"usageBased"_s, tr("Usage-based requests"), &Counts::usageBasedRequests)),
            unusual(count(u"apiKey"_s, tr("API key requests"), &Counts::apiKeyRequests)), cost},
        [row](int i) { return row(i).key; }});
}

} // namespace spend::ui

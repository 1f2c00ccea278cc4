// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/groupview.h"

#include "core/analysis/subjectratios.h"
#include "ui/overview/tile.h"
#include "ui/people/parttable.h"
#include "ui/people/peoplecolumns.h"
#include "ui/people/peopletext.h"
#include "ui/people/timelinecard.h"
#include "ui/table/figuretable.h"
#include "ui/theme/metrics.h"
#include "ui/theme/seriescolors.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/notebox.h"

#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
/// The member's last stay in the group, or null.
const SubjectStay *lastStay(const GroupMember &member, const QString &group)
{
    for (auto stay = member.stays.rbegin(); stay != member.stays.rend(); ++stay) {
        if (stay->key == group)
            return &*stay;
    }
    return nullptr;
}

/// The stay before or after one in the same connection, or null.
const SubjectStay *neighbour(const GroupMember &member, const SubjectStay *stay, int step)
{
    if (!stay)
        return nullptr;
    const auto index = stay - member.stays.data() + step;
    if (index < 0 || index >= std::ptrdiff_t(member.stays.size()))
        return nullptr;
    const SubjectStay *other = &member.stays[std::size_t(index)];
    return other->connection == stay->connection ? other : nullptr;
}

/// When the member's last move into or out of the group was; nothing before \c sinceMs.
std::int64_t lastMove(const GroupMember &member, const QString &group, std::int64_t sinceMs)
{
    std::int64_t last = 0;
    for (const SubjectStay &stay : member.stays) {
        if (stay.key != group)
            continue;
        if (stay.stay.fromMs >= sinceMs)
            last = std::max(last, stay.stay.fromMs);
        if (!stay.stay.isOpen() && stay.stay.toMs >= sinceMs)
            last = std::max(last, stay.stay.toMs);
    }
    return last;
}
} // namespace

GroupView::GroupView(SeriesColors &colors, QWidget *parent)
    : SubjectView(colors, parent)
    , m_cost(addTile(u"groupCost"_s, tr("Cost")))
    , m_onDemand(addTile(u"groupOnDemand"_s, tr("On-demand")))
    , m_people(addTile(u"groupPeople"_s, tr("Members now")))
    , m_perPerson(addTile(u"groupPerPerson"_s, tr("Cost per active user")))
    , m_share(addTile(u"groupShare"_s, tr("Share of team")))
    , m_timeline(new TimelineCard(colors, tr("Members over time"),
          tr("Usage stays with the group it happened in, also when its user moves on. Costs are of the range that the "
             "line marks, while in this group.")))
    , m_memberModel(new PeopleModel(u"cost"_s, this))
    , m_members(new FigureTable(m_memberModel))
    , m_models(makeParts(Dimension::Model, u"groupModels"_s, false))
    , m_notVisible(new NoteBox)
{
    setObjectName(u"groupView"_s);
    m_notVisible->setObjectName(u"groupsNotVisible"_s);
    m_members->setNames(u"groupMembers"_s, tr("Members by cost while in the group; Enter opens one"));
    m_members->setRowsInSight(1, 15);
    addSection(m_notVisible); // before it is written: writing shows it, and alone it would be a window
    m_notVisible->showNote(NoteBox::Tone::Caution, tr("Billing groups are not visible"),
        tr("No key sees billing groups, as on a Teams plan, so all spend counts as unassigned. Costs by user and model "
           "are complete."));
    m_notVisible->hide();
    addSection(m_timeline);
    auto *members = new QWidget;
    auto *layout = new QVBoxLayout(members);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(plainLabel(tr("Members, cost while in this group"), u"section"_s));
    layout->addWidget(m_members);
    addSection(members);
    addSection(m_models);
    m_members->setFiguresExplained(true);
    connect(m_members, &FigureTable::figureAsked, this, [this](const QModelIndex &row, int column, const QRect &at) {
        const auto meaning = m_memberModel->meaningOf(column);
        if (!meaning)
            return;
        FigureScope scope{frame()->history.range, frame()->filters(), meaning->measure, meaning->basis, name(), false};
        if (row.isValid()) {
            scope.filters[Dimension::User] = {{row.data(FigureModel::KeyRole).toString()}, {}};
            scope.what = row.siblingAtColumn(0).data().toString();
        }
        Q_EMIT explanationAsked(scope, at);
    });
    const auto open = [this](const QString &key) { Q_EMIT subjectChosen(Dimension::User, key); };
    connect(m_members, &FigureTable::rowActivated, this,
        [open](const QModelIndex &cell) { open(cell.data(FigureModel::KeyRole).toString()); });
    connect(
        m_timeline->timeline(), &StayTimeline::chosen, this, [this, open](const QString &user, const QString &group) {
            if (group.isEmpty() || group == frame()->question.key)
                open(user);
            else
                Q_EMIT subjectChosen(Dimension::Group, group);
        });
}

void GroupView::setAnswer(std::shared_ptr<const GroupAnswer> answer, std::int64_t nowMs)
{
    m_answer = std::move(answer);
    const UtcDay today = UtcDay::ofMs(nowMs);
    showFrame(std::shared_ptr<const SubjectFrame>(m_answer, &m_answer->frame), today);
    showTiles(today);
    showTimeline(nowMs);
    showMembers(nowMs);
    m_models->setParts(m_answer, m_answer->frame, m_answer->models);
    m_notVisible->setVisible(!m_answer->frame.history.groupsVisible);
}

QList<SentenceLabel::Run> GroupView::sentence(UtcDay today) const
{
    return subjectSentence(
        m_answer->frame, {tr("billing group"), tr("usage stays with the group it happened in")}, today);
}

void GroupView::showTiles(UtcDay today)
{
    const SubjectFrame &frame = m_answer->frame;
    const Figures &figures = frame.figures();
    showCost(m_cost, frame, today);
    m_onDemand->setFigure(moneyText(figures.onDemand));
    m_onDemand->setContext(
        figures.cost == 0 ? tr("no cost") : tr("%1 of cost").arg(shareText(figures.onDemand, figures.cost)));
    const int active = frame.history.activeUsers;
    m_people->setLabel(isNone(frame.question.key) ? tr("Listed as unassigned") : tr("Members now"));
    m_people->setFigure(frame.history.groupsVisible ? countText(m_answer->membersNow) : u"–"_s);
    m_people->setContext(tr("%1 with spend in this range").arg(countText(active)));
    m_perPerson->setFigure(unitPriceText(perUnit(figures.cost, active)));
    m_perPerson->setContext(tr("team %1").arg(unitPriceText(perUnit(frame.team.cost, m_answer->teamUsers))));
    showTeamShare(m_share, frame);
}

void GroupView::showTimeline(std::int64_t nowMs)
{
    const QString &group = m_answer->frame.question.key;
    const std::int64_t since = m_answer->kept.startMs();
    std::vector<std::size_t> order(m_answer->members.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    // Moves first, the latest on top; then as the members stand.
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return lastMove(m_answer->members[a], group, since) > lastMove(m_answer->members[b], group, since);
    });
    QList<StayRow> rows;
    QStringList groups;
    if (!isNone(group))
        groups.append(group);
    for (const std::size_t i : order) {
        const GroupMember &member = m_answer->members[i];
        if (isNone(member.key) || (isNone(group) && member.stays.empty()))
            continue;
        rows.append({member.key, member.label, moneyText(member.figures.cost), member.stays});
    }
    colors().assign(Dimension::Group, groups);
    m_timeline->setRows(rows, m_answer->kept, m_answer->frame.history.range, group, nowMs);
    m_timeline->setVisible(!rows.isEmpty());
}

void GroupView::showMembers(std::int64_t nowMs)
{
    const auto &answer = m_answer;
    const SubjectFrame &frame = answer->frame;
    const auto member = [answer](int row) -> const GroupMember & { return answer->members[std::size_t(row)]; };
    const auto count = int(answer->members.size());
    PeopleRows rows;
    rows.key = [member](int row) { return member(row).key; };
    rows.label = [member](int row) {
        return member(row).removed ? tr("%1 (removed)").arg(member(row).label) : member(row).label;
    };
    rows.figures = [member](int row) -> const Figures & { return member(row).figures; };
    rows.previous = [member](int row) { return member(row).previous; };
    rows.comparable = frame.history.comparable;
    rows.total = frame.figures();
    rows.totalPrevious = frame.history.totalCompared.cost;
    const QString group = frame.question.key;
    const DateRange kept = answer->kept;
    PeopleColumn in = textColumn(
        u"in"_s, tr("In the group"),
        [member, group, kept, nowMs](int row) {
            const SubjectStay *stay = lastStay(member(row), group);
            return stay ? staySpan(*stay, kept, nowMs) : tr("no record");
        },
        120);
    PeopleColumn from = textColumn(u"from"_s, tr("Came from"), [member, group](int row) {
        const SubjectStay *stay = neighbour(member(row), lastStay(member(row), group), -1);
        return stay ? stayName(*stay) : u"–"_s;
    });
    PeopleColumn to = textColumn(u"to"_s, tr("Went to"), [member, group](int row) {
        const SubjectStay *stay = neighbour(member(row), lastStay(member(row), group), 1);
        return stay ? stayName(*stay) : u"–"_s;
    });
    const QString total = count == 1 ? tr("Total") : tr("Total of %1").arg(countText(count));
    PeopleContent content{count,
        {nameColumn(rows, tr("Member"), total), shareColumn(rows), costColumn(rows), changeColumn(rows), in, from, to},
        rows.key};
    QStringList coloured;
    for (const OverviewSeries &series : frame.history.series)
        coloured.append(series.key);
    content.swatch = [this, member, coloured](int row) {
        const QString &key = member(row).key;
        return SeriesColors::color(coloured.contains(key) ? colors().slot(Dimension::User, key) : -1, currentTokens());
    };
    content.fraction = costFractions(rows, count);
    m_memberModel->setContent(std::move(content));
}

} // namespace spend::ui

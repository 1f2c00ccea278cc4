// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/userview.h"

#include "core/analysis/subjectratios.h"
#include "ui/explorer/exploretext.h"
#include "ui/overview/tile.h"
#include "ui/people/factgrid.h"
#include "ui/people/parttable.h"
#include "ui/people/peopletext.h"
#include "ui/people/timelinecard.h"
#include "ui/theme/seriescolors.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/peoplenames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

UserView::UserView(SeriesColors &colors, QWidget *parent)
    : SubjectView(colors, parent)
    , m_cost(addTile(u"userCost"_s, tr("Cost")))
    , m_onDemand(addTile(u"userOnDemand"_s, tr("On-demand")))
    , m_requests(addTile(u"userRequests"_s, tr("Requests")))
    , m_tokens(addTile(u"userTokens"_s, tr("Tokens")))
    , m_cache(addTile(u"userCache"_s, tr("Cache share")))
    , m_share(addTile(u"userShare"_s, tr("Share of team")))
    , m_models(makeParts(Dimension::Model, u"userModels"_s, true))
    , m_repositories(makeParts(Dimension::Repository, u"userRepositories"_s, false))
    , m_groups(makeParts(Dimension::Group, u"userGroups"_s, false))
    , m_kinds(makeParts(Dimension::Kind, u"userKinds"_s, false))
    , m_timeline(new TimelineCard(colors, tr("Billing groups over time"),
          tr("Usage stays with the group it happened in. The coloured line marks the range shown.")))
    , m_limits(new FactGrid(tr("Limits, by Cursor's own count")))
{
    setObjectName(u"userView"_s);
    m_limits->setObjectName(u"limits"_s);
    m_repositories->setEmptyText(tr("No spend in this range"));
    addPair(m_models, m_kinds);
    addSection(m_repositories);
    addSection(m_timeline);
    addPair(m_groups, m_limits);
    connect(m_timeline->timeline(), &StayTimeline::chosen, this, [this](const QString &, const QString &group) {
        if (!group.isEmpty())
            Q_EMIT subjectChosen(Dimension::Group, group);
    });
}

void UserView::setAnswer(std::shared_ptr<const UserAnswer> answer, std::int64_t nowMs)
{
    m_answer = std::move(answer);
    const SubjectFrame &frame = m_answer->frame;
    const UtcDay today = UtcDay::ofMs(nowMs);
    showFrame(std::shared_ptr<const SubjectFrame>(m_answer, &frame), today);
    showTiles(today);
    m_models->setParts(m_answer, frame, m_answer->models);
    m_repositories->setRepositories(m_answer, frame, m_answer->repositories);
    m_repositories->setTitle(frame.history.repositoriesVisible ? tr("Repositories, by attribution")
                                                               : tr("Repositories (not visible to this key)"));
    m_groups->setParts(m_answer, frame, m_answer->groups);
    m_groups->setTitle(frame.history.groupsVisible ? tr("Billing groups it was spent in")
                                                   : tr("Billing groups (not visible to this key)"));
    m_kinds->setParts(m_answer, frame, m_answer->kinds);
    showStays(nowMs);
    showLimits(nowMs);
}

QList<SentenceLabel::Run> UserView::sentence(UtcDay today) const
{
    QStringList facts;
    QStringList roles;
    for (const MemberFacts &member : m_answer->members) {
        if (facts.isEmpty() && !member.email.isEmpty() && !peoplenames::areHidden())
            facts.append(member.email);
        roles.append(member.removed ? tr("removed from %1").arg(member.connection) : member.role);
    }
    roles.removeDuplicates();
    facts.append(roles);
    QStringList groups;
    for (const SubjectStay &stay : m_answer->groupsNow)
        groups.append(stay.label);
    groups.removeDuplicates();
    if (!groups.isEmpty())
        facts.append(tr("in %1").arg(groups.join(tr(" and "))));
    const SubjectFrame &frame = m_answer->frame;
    if (frame.firstSeen)
        facts.append(tr("seen %1").arg(rangeText({*frame.firstSeen, *frame.lastSeen}, today)));
    return subjectSentence(frame, facts, today);
}

void UserView::showTiles(UtcDay today)
{
    const SubjectFrame &frame = m_answer->frame;
    const Figures &figures = frame.figures();
    showCost(m_cost, frame, today);
    m_onDemand->setFigure(moneyText(figures.onDemand));
    m_onDemand->setContext(
        figures.cost == 0 ? tr("no cost") : tr("%1 of cost").arg(shareText(figures.onDemand, figures.cost)));
    m_requests->setFigure(valueText(figures.requests, ValueUnit::Requests));
    m_requests->setContext(tr("%1 events, %2 days").arg(countText(figures.events), countText(frame.activeDays)));
    m_tokens->setFigure(shortCountText(figures.tokens()));
    m_tokens->setContext(tr("%1 per million").arg(unitPriceText(costPerMillionTokens(figures))));
    m_cache->setFigure(percentText(cacheShare(figures)));
    m_cache->setContext(tr("team %1").arg(percentText(cacheShare(frame.team))));
    m_cache->setToolTip(cacheShareExplanation());
    showTeamShare(m_share, frame);
}

void UserView::showStays(std::int64_t nowMs)
{
    QList<StayRow> rows;
    QStringList groups;
    for (const SubjectStay &stay : m_answer->stays) {
        if (rows.isEmpty() || rows.last().label != stay.connection)
            rows.append({{}, stay.connection, {}, {}});
        rows.last().stays.push_back(stay);
        if (!isNone(stay.key) && !groups.contains(stay.key))
            groups.append(stay.key);
    }
    colors().assign(Dimension::Group, groups.mid(0, seriesSlotCount));
    m_timeline->setRows(rows, m_answer->kept, m_answer->frame.history.range, {}, nowMs);
    m_timeline->setVisible(!rows.isEmpty());
}

void UserView::showLimits(std::int64_t nowMs)
{
    QStringList heads;
    QList<FactGrid::Fact> facts{{tr("Used on-demand in the cycle"), {}}, {tr("Effective limit"), {}},
        {tr("Used of it"), {}}, {tr("Monthly limit"), {}}, {tr("Hard limit override"), {}}, {tr("Cycle began"), {}},
        {tr("Read"), {}}};
    for (const UserLimits &limits : m_answer->limits) {
        heads.append(m_answer->limits.size() > 1 ? limits.connection : QString());
        const QStringList values{moneyText(limits.onDemand), limitText(limits.effectiveMicroDollars),
            percentText(limits.used()), limitText(limits.monthlyMicroDollars),
            limitText(limits.hardOverrideMicroDollars), dayText(limits.cycleStart, UtcDay::ofMs(nowMs)),
            momentText(limits.readMs, nowMs)};
        for (qsizetype i = 0; i < facts.size(); ++i)
            facts[i].values.append(values.at(i));
    }
    const bool old = std::any_of(m_answer->limits.begin(), m_answer->limits.end(),
        [](const UserLimits &limits) { return !limits.isCurrentCycle; });
    if (m_answer->limits.empty())
        m_limits->setFacts({}, {}, tr("Cursor's spend listing has no line for this user."));
    else
        m_limits->setFacts(heads, facts,
            old ? tr("“–”: not given. The listing is of an earlier cycle; the next sync reads the current one.")
                : tr("“–”: not given. An override of $0 means none."));
}

} // namespace spend::ui

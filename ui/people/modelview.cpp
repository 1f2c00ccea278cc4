// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/modelview.h"

#include "core/analysis/subjectratios.h"
#include "ui/overview/tile.h"
#include "ui/people/factgrid.h"
#include "ui/people/parttable.h"
#include "ui/people/peopletext.h"
#include "ui/widgets/moneytext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace spend::ui
{

ModelView::ModelView(SeriesColors &colors, QWidget *parent)
    : SubjectView(colors, parent)
    , m_cost(addTile(u"modelCost"_s, tr("Cost")))
    , m_perRequest(addTile(u"modelPerRequest"_s, tr("Cost per request")))
    , m_perMillion(addTile(u"modelPerMillion"_s, tr("Per million tokens")))
    , m_cache(addTile(u"modelCache"_s, tr("Cache share")))
    , m_maxMode(addTile(u"modelMaxMode"_s, tr("Max mode, of cost")))
    , m_share(addTile(u"modelShare"_s, tr("Share of team")))
    , m_ratios(new FactGrid(tr("Against the team's models")))
    , m_tokens(new FactGrid(tr("Tokens by class")))
    , m_users(makeParts(Dimension::User, u"modelUsers"_s, true))
    , m_groups(makeParts(Dimension::Group, u"modelGroups"_s, false))
    , m_repositories(makeParts(Dimension::Repository, u"modelRepositories"_s, false))
{
    setObjectName(u"modelView"_s);
    m_ratios->setObjectName(u"modelRatios"_s);
    m_tokens->setObjectName(u"modelTokens"_s);
    addPair(m_ratios, m_tokens);
    addPair(m_users, m_repositories);
    addSection(m_groups);
}

void ModelView::setAnswer(std::shared_ptr<const ModelAnswer> answer, std::int64_t nowMs)
{
    m_answer = std::move(answer);
    const SubjectFrame &frame = m_answer->frame;
    const UtcDay today = UtcDay::ofMs(nowMs);
    showFrame(std::shared_ptr<const SubjectFrame>(m_answer, &frame), today);
    showTiles(today);
    showRatios();
    showTokens();
    m_users->setParts(m_answer, frame, m_answer->users);
    m_groups->setParts(m_answer, frame, m_answer->groups);
    m_groups->setTitle(
        frame.history.groupsVisible ? tr("Billing groups") : tr("Billing groups (not visible to this key)"));
    m_repositories->setParts(m_answer, frame, m_answer->repositories);
    m_repositories->setTitle(frame.history.repositoriesVisible ? tr("Repositories, by attribution")
                                                               : tr("Repositories (not visible to this key)"));
}

QList<SentenceLabel::Run> ModelView::sentence(UtcDay today) const
{
    const int users = m_answer->activeUsers;
    QStringList facts{tr("model"), users == 1 ? tr("1 user") : tr("%1 users").arg(countText(users))};
    const std::int64_t uncosted = m_answer->frame.figures().uncosted;
    if (uncosted > 0)
        facts.append(
            uncosted == 1 ? tr("1 event without a cost") : tr("%1 events without a cost").arg(countText(uncosted)));
    return subjectSentence(m_answer->frame, facts, today);
}

void ModelView::showTiles(UtcDay today)
{
    const SubjectFrame &frame = m_answer->frame;
    const ModelRatios &own = m_answer->ratios;
    const ModelRatios &median = m_answer->median;
    const auto against = [](const QString &middle) { return ModelView::tr("median %1").arg(middle); };
    showCost(m_cost, frame, today);
    m_perRequest->setFigure(unitPriceText(own.perRequest));
    m_perRequest->setContext(against(unitPriceText(median.perRequest)));
    m_perMillion->setFigure(unitPriceText(own.perMillionTokens));
    m_perMillion->setContext(against(unitPriceText(median.perMillionTokens)));
    m_cache->setFigure(percentText(own.cacheShare));
    m_cache->setContext(against(percentText(median.cacheShare)));
    m_cache->setToolTip(cacheShareExplanation());
    m_maxMode->setFigure(percentText(own.maxModeCost));
    m_maxMode->setContext(tr("%1 of events").arg(percentText(own.maxModeEvents)));
    showTeamShare(m_share, frame);
}

void ModelView::showRatios()
{
    const ModelRatios &own = m_answer->ratios;
    const ModelRatios &median = m_answer->median;
    const auto money = [](const QString &label, std::optional<std::int64_t> a, std::optional<std::int64_t> b) {
        return FactGrid::Fact{label, {unitPriceText(a), unitPriceText(b)}};
    };
    const auto share = [](const QString &label, std::optional<double> a, std::optional<double> b,
                           const QString &explanation = {}) {
        return FactGrid::Fact{label, {percentText(a), percentText(b)}, explanation};
    };
    m_ratios->setFacts({tr("This model"), tr("Team's median")},
        {money(tr("Cost per request"), own.perRequest, median.perRequest),
            money(tr("Cost per event"), own.perEvent, median.perEvent),
            money(tr("Cost per million tokens"), own.perMillionTokens, median.perMillionTokens),
            share(tr("Cache share"), own.cacheShare, median.cacheShare, cacheShareExplanation()),
            {tr("Cache reads per write"), {timesText(own.readsPerWrite), timesText(median.readsPerWrite)},
                tr("How often a token that was written to the cache was read from it")},
            share(tr("Max mode, of cost"), own.maxModeCost, median.maxModeCost),
            share(tr("Max mode, of events"), own.maxModeEvents, median.maxModeEvents),
            share(tr("Headless, of cost"), own.headlessCost, median.headlessCost),
            share(tr("Headless, of events"), own.headlessEvents, median.headlessEvents)},
        tr("The median is of the %1 models used in this range, each counting once however much it is used. “–”: "
           "nothing "
           "to divide by.")
            .arg(countText(m_answer->compared)));
}

void ModelView::showTokens()
{
    const Figures &figures = m_answer->frame.figures();
    const TokenClasses classes = tokenClasses(figures);
    const std::array<QString, tokenClassCount> names{tr("Input"), tr("Output"), tr("Cache write"), tr("Cache read")};
    const PriceEstimate &prices = m_answer->prices;
    QList<FactGrid::Fact> facts;
    for (std::size_t c = 0; c < tokenClassCount; ++c) {
        const auto &price = prices.perMillion[c];
        facts.append({names[c],
            {shortCountText(classes[c]), shareText(classes[c], figures.tokens()),
                price ? u"≈ "_s + unitPriceText(*price) : u"–"_s}});
    }
    facts.append({tr("All"),
        {shortCountText(figures.tokens()), shareText(figures.tokens(), figures.tokens()),
            unitPriceText(m_answer->ratios.perMillionTokens)}});
    QString note = tr("An event has one cost for all its tokens, so cost by class is not known. ");
    switch (prices.state) {
    case PriceEstimate::State::Estimated:
        note +=
            tr("≈ is an estimate: the prices that come closest to the cost of %1 cells (a user, day and kind of use "
               "each) by least squares. They explain %2 of what differs between cells and miss a cell's cost by %3 "
               "on average.")
                .arg(countText(std::int64_t(prices.cells)), finePercentText(prices.fit), percentText(prices.miss));
        break;
    case PriceEstimate::State::TooFew:
        note += tr("There is too little use in this range to estimate it.");
        break;
    case PriceEstimate::State::NoFit:
        note += tr("Cost does not follow the tokens closely enough in this range to estimate it.");
        break;
    }
    m_tokens->setFacts({tr("Tokens"), tr("Share"), tr("Cost per million")}, facts, note);
}

} // namespace spend::ui

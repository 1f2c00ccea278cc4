// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/eventlistmodel.h"

#include "ui/explorer/eventfields.h"
#include "ui/widgets/moneytext.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString timeWord = u"time"_s;
const QString costWord = u"cost"_s;
const QString billingWord = u"billing"_s;

/// Columns of amounts: money beside cost, and counts.
struct AmountColumn {
    const char16_t *word;
    std::int64_t UsageEvent::*amount;
};
constexpr std::array moneyColumns{
    AmountColumn{u"discount", &UsageEvent::discount}, AmountColumn{u"token-fee", &UsageEvent::tokenFee}};
constexpr std::array countColumns{AmountColumn{u"input", &UsageEvent::inputTokens},
    AmountColumn{u"output", &UsageEvent::outputTokens}, AmountColumn{u"cache-write", &UsageEvent::cacheWriteTokens},
    AmountColumn{u"cache-read", &UsageEvent::cacheReadTokens}};

template <class Columns>
std::optional<std::int64_t> amountIn(const Columns &columns, const UsageEvent &event, const QString &word)
{
    for (const AmountColumn &column : columns) {
        if (word == column.word)
            return event.*column.amount;
    }
    return {};
}
} // namespace

EventListModel::EventListModel(QObject *parent)
    : FigureListModel(parent)
    , m_page(std::make_shared<EventPage>())
{
    const auto text = [](const QString &word, const QString &title, int weight, bool usual,
                          const QString &explanation = {}) {
        return FigureColumn{word, title, CellKind::Text, weight, usual, true, explanation};
    };
    const auto figure = [](const QString &word, const QString &title, bool usual, const QString &explanation = {}) {
        return FigureColumn{word, title, CellKind::Figure, 90, usual, true, explanation};
    };
    setFigureColumns({
        {timeWord, tr("Time (UTC)"), CellKind::Name, 130, true, false, tr("Newest first")},
        text(dimensionWord(Dimension::User), tr("User"), 150, true),
        text(dimensionWord(Dimension::Group), tr("Billing group"), 120, true,
            tr("The group that the user was in at that moment")),
        text(dimensionWord(Dimension::Model), tr("Model"), 210, true),
        text(dimensionWord(Dimension::Kind), tr("Kind"), 150, true),
        figure(costWord, tr("Cost"), true, tr("“–” where the service gave no cost: counted as $0")),
        text(billingWord, tr("Billed as"), 100, true, tr("On-demand: billed beyond the plan")),
        figure(u"requests"_s, tr("Requests"), true, tr("Request units that the event counts for")),
        figure(u"tokens"_s, tr("Tokens"), true, tr("Input, output, cache write and cache read together")),
        figure(u"input"_s, tr("Input"), false, tr("Input tokens")),
        figure(u"output"_s, tr("Output"), false, tr("Output tokens")),
        figure(u"cache-write"_s, tr("Cache write"), false, tr("Cache write tokens")),
        figure(u"cache-read"_s, tr("Cache read"), false, tr("Cache read tokens")),
        figure(u"discount"_s, tr("Discount"), false, tr("List cost less cost, where a list cost is given")),
        figure(u"token-fee"_s, tr("Token fee"), false, tr("Part of cost")),
        text(u"max-mode"_s, tr("Max mode"), 90, false),
        text(u"client"_s, tr("Client"), 100, false),
        text(u"token-based"_s, tr("Token based"), 90, false),
        text(u"free-bugbot"_s, tr("Free Bugbot"), 90, false),
        text(u"conversation"_s, tr("Conversation"), 170, false),
        text(dimensionWord(Dimension::Repository), tr("Repositories"), 170, false,
            tr("What the user's spend of that day is shared out to")),
        text(dimensionWord(Dimension::Connection), tr("Connection"), 110, false),
    });
    setSort(0, Qt::DescendingOrder);
}

void EventListModel::setPage(std::shared_ptr<const EventPage> page)
{
    beginNewRows();
    m_page = std::move(page);
    m_today = UtcDay::ofMs(m_page->computedMs);
    endNewRows();
}

std::optional<Dimension> EventListModel::dimensionOf(const FigureColumn &column)
{
    for (const Dimension dimension : {Dimension::User, Dimension::Group, Dimension::Model, Dimension::Kind}) {
        if (column.word == dimensionWord(dimension))
            return dimension;
    }
    return {};
}

EventListModel::Value EventListModel::valueAt(int row, Dimension dimension) const
{
    const ListedEvent &event = eventAt(row);
    switch (dimension) {
    case Dimension::User:
        return {event.userKey, event.userLabel};
    case Dimension::Group:
        return {event.groupKey, event.groupLabel};
    case Dimension::Model:
        return {event.modelKey, event.modelLabel};
    case Dimension::Kind:
        return {event.kindKey, event.kindLabel};
    default:
        return {};
    }
}

QVariant EventListModel::cell(int source, int column, int role) const
{
    const ListedEvent &event = m_page->events[std::size_t(source)];
    const FigureColumn &c = figureColumns()[column];
    switch (role) {
    case Qt::DisplayRole:
        return text(event, c.word);
    case Qt::ToolTipRole:
        return toolTip(event, c);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(c.title, text(event, c.word));
    case KeyRole:
        return QString::number(event.id);
    case MarkRole:
        return c.word == billingWord && event.has(flag::onDemand) ? u"check"_s : QString();
    case ToneRole: {
        const bool muted =
            (c.word == billingWord && !event.has(flag::onDemand)) || (c.word == costWord && event.has(flag::uncosted));
        return int(muted ? Tone::Muted : Tone::Plain);
    }
    default:
        return {};
    }
}

QString EventListModel::text(const ListedEvent &event, const QString &word) const
{
    const UsageEvent &u = event.event;
    const auto ifSet = [&](std::uint32_t bit) { return event.has(bit) ? tr("Yes") : tr("No"); };
    if (word == timeWord)
        return eventTimeText(u.timestampMs, m_today);
    if (word == dimensionWord(Dimension::User))
        return event.userLabel;
    if (word == dimensionWord(Dimension::Group))
        return event.groupLabel;
    if (word == dimensionWord(Dimension::Model))
        return event.modelLabel;
    if (word == dimensionWord(Dimension::Kind))
        return event.kindLabel;
    if (word == costWord)
        return eventCostText(event);
    if (word == billingWord)
        return event.has(flag::onDemand) ? tr("On-demand") : tr("Included");
    if (word == u"requests")
        return requestsText(u.requests);
    if (word == u"tokens")
        return countText(tokensOf(u));
    if (word == u"max-mode")
        return ifSet(flag::maxMode);
    if (word == u"client")
        return event.has(flag::headless) ? tr("Headless") : tr("Interactive");
    if (word == u"token-based")
        return ifSet(flag::tokenBased);
    if (word == u"free-bugbot")
        return ifSet(flag::freeBugbot);
    if (word == u"conversation")
        return u.conversation.empty() ? u"–"_s : QString::fromStdString(u.conversation);
    if (word == dimensionWord(Dimension::Repository))
        return repositoriesText(event);
    if (word == dimensionWord(Dimension::Connection))
        return event.connection;
    if (const auto amount = amountIn(moneyColumns, u, word))
        return moneyText(*amount);
    if (const auto count = amountIn(countColumns, u, word))
        return countText(*count);
    return {};
}

QString EventListModel::toolTip(const ListedEvent &event, const FigureColumn &column) const
{
    const UsageEvent &u = event.event;
    if (column.word == timeWord)
        return eventFields(event).constFirst().value;
    if (column.word == costWord)
        return event.has(flag::uncosted) ? tr("The service gave no cost for this event: it counts as $0.")
                                         : exactMoneyText(Money{u.cost});
    if (const auto amount = amountIn(moneyColumns, u, column.word))
        return exactMoneyText(Money{*amount});
    const auto dimension = dimensionOf(column);
    if (!dimension)
        return {};
    const QString words = text(event, column.word);
    return (*dimension == Dimension::User && event.userKey != words ? words + u'\n' + event.userKey : words) + u'\n'
        + tr("Press to see only this");
}

} // namespace spend::ui

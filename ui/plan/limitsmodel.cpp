// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/limitsmodel.h"

#include "ui/plan/plantext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/peoplenames.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString dash = u"–"_s;

/// When it was reached, else when it is expected to be.
std::optional<UtcDay> dayReached(const LimitRow &row)
{
    return row.reachedOn ? row.reachedOn : row.hits;
}
} // namespace

LimitsModel::LimitsModel(QObject *parent)
    : FigureListModel(parent)
{
    setFigureColumns({
        {u"member"_s, tr("Member"), CellKind::Name, 170},
        {u"state"_s, tr("State"), CellKind::Text, 130, true, true, tr("Against the limit that holds")},
        {u"limit"_s, tr("Limit"), CellKind::Figure, 92, true, true, tr("What holds for the member in a cycle")},
        {u"used"_s, tr("Used: Cursor"), CellKind::Figure, 104, true, true,
            tr("On-demand spend of this cycle by Cursor's own count, when it was read last")},
        {u"ours"_s, tr("Used: events"), CellKind::Figure, 104, true, true,
            tr("The same by the usage events, which may be newer")},
        {u"share"_s, tr("Of the limit"), CellKind::Share, 130},
        {u"expected"_s, tr("Expected"), CellKind::Figure, 92, true, true,
            tr("By the end of the cycle, by the forecast")},
        {u"hits"_s, tr("Reached on"), CellKind::Figure, 92, true, true,
            tr("The day on which the limit was reached, or is expected to be")},
        {u"own"_s, tr("Own limit"), CellKind::Figure, 92, true, true, tr("Set for this member alone")},
        {u"monthly"_s, tr("Monthly limit"), CellKind::Figure, 100, false, true, tr("As Cursor gives it")},
    });
    setSort(StateColumn, Qt::DescendingOrder);
}

void LimitsModel::setAnswer(std::shared_ptr<const LimitsAnswer> answer)
{
    beginNewRows();
    m_answer = std::move(answer);
    endNewRows();
}

const LimitRow *LimitsModel::rowFor(const QString &key) const
{
    if (!m_answer)
        return nullptr;
    const auto found =
        std::find_if(m_answer->rows.begin(), m_answer->rows.end(), [&](const LimitRow &row) { return row.key == key; });
    return found == m_answer->rows.end() ? nullptr : &*found;
}

QString LimitsModel::text(const LimitRow &row, int column) const
{
    const UtcDay today = UtcDay::ofMs(m_answer->computedMs);
    switch (column) {
    case MemberColumn:
        return row.label;
    case StateColumn:
        return limitStateText(row.state);
    case LimitColumn:
        return moneyText(row.limit());
    case UsedColumn:
        return moneyText(row.serviceUsed);
    case OursColumn:
        return moneyText(row.ourUsed);
    case ShareColumn: {
        const auto share = row.usedShare();
        return share ? shareText(std::llround(*share * 1'000'000), 1'000'000) : dash;
    }
    case ExpectedColumn:
        return row.expected ? moneyText(row.expected->expected) : dash;
    case HitsColumn:
        return dayReached(row) ? dayText(*dayReached(row), today) : dash;
    case OwnColumn:
        return moneyText(row.own);
    case MonthlyColumn:
        return moneyText(row.monthly);
    default:
        return {};
    }
}

QString LimitsModel::toolTip(const LimitRow &row, int column) const
{
    switch (column) {
    case MemberColumn:
        return peoplenames::ofEmail(row.email);
    case StateColumn:
        return limitStateExplanation(row.state);
    case UsedColumn:
        return row.serviceUsed ? exactMoneyText(*row.serviceUsed) : tr("Cursor does not tell.");
    case OursColumn:
        return exactMoneyText(row.ourUsed);
    case ExpectedColumn:
        if (!row.expected)
            return m_answer->tooLittle.isEmpty() ? tr("There is no forecast for this member.") : m_answer->tooLittle;
        return tr("%1; in 80 of 100 cases from %2 to %3")
            .arg(moneyText(row.expected->expected), moneyText(row.expected->likely80.low),
                moneyText(row.expected->likely80.high));
    case HitsColumn:
        if (row.reachedOn)
            return tr("Reached on this day, by the usage events.");
        return row.hits ? tr("Expected to be reached on this day.") : tr("Not expected within this cycle.");
    case OwnColumn:
        return row.own ? QString() : tr("No limit is set for this member alone.");
    default:
        return {};
    }
}

QVariant LimitsModel::cell(int source, int column, int role) const
{
    const LimitRow &row = m_answer->rows[std::size_t(source)];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case KeyRole:
        return row.key;
    case MarkRole:
        return column == StateColumn ? QVariant(limitStateIcon(row.state)) : QVariant();
    case FractionRole:
        return std::min(1.0, row.usedShare().value_or(0));
    case SwatchRole:
        if (column != ShareColumn)
            return QColor();
        return row.state == LimitState::Reached ? currentTokens().bad
            : row.state == LimitState::Near     ? currentTokens().caution
                                                : currentTokens().series[0];
    case ToneRole:
        if (column == StateColumn)
            return int(limitStateTone(row.state));
        return int(text(row, column) == dash ? Tone::Muted : Tone::Plain);
    default:
        return {};
    }
}

std::optional<std::int64_t> LimitsModel::sortValue(int source, int column) const
{
    const LimitRow &row = m_answer->rows[std::size_t(source)];
    const auto amount = [](const std::optional<Money> &money) {
        return money ? std::optional(money->microCents) : std::nullopt;
    };
    switch (column) {
    case StateColumn:
        return -source; // the answer's own order, the most endangered first
    case LimitColumn:
        return amount(row.limit());
    case UsedColumn:
        return amount(row.serviceUsed);
    case OursColumn:
        return row.ourUsed.microCents;
    case ShareColumn: {
        const auto share = row.usedShare();
        return share ? std::optional(std::int64_t{std::llround(*share * 1e9)}) : std::nullopt;
    }
    case ExpectedColumn:
        return row.expected ? std::optional(row.expected->expected) : std::nullopt;
    case HitsColumn:
        return dayReached(row) ? std::optional(std::int64_t{dayReached(row)->number}) : std::nullopt;
    case OwnColumn:
        return amount(row.own);
    case MonthlyColumn:
        return amount(row.monthly);
    default:
        return {};
    }
}

Qt::SortOrder LimitsModel::naturalOrder(int column) const
{
    return column == MemberColumn || column == HitsColumn ? Qt::AscendingOrder : Qt::DescendingOrder;
}

QString LimitsModel::totalText(int column) const
{
    if (!m_answer)
        return {};
    Money told;
    Money ours;
    bool all = true;
    for (const LimitRow &row : m_answer->rows) {
        told += row.serviceUsed.value_or(Money{});
        ours += row.ourUsed;
        all = all && row.serviceUsed;
    }
    switch (column) {
    case MemberColumn:
        return tr("All members");
    case UsedColumn:
        return all ? moneyText(told) : dash;
    case OursColumn:
        return moneyText(ours);
    default:
        return {};
    }
}

LimitRecordModel::LimitRecordModel(QObject *parent)
    : FigureListModel(parent)
{
    setFigureColumns({
        {u"when"_s, tr("When"), CellKind::Name, 110},
        {u"member"_s, tr("Member"), CellKind::Text, 240},
        {u"from"_s, tr("From"), CellKind::Text, 110},
        {u"to"_s, tr("To"), CellKind::Text, 110},
        {u"outcome"_s, tr("Outcome"), CellKind::Text, 330},
        {u"who"_s, tr("By"), CellKind::Text, 90, true, true, tr("The account on the computer that asked")},
    });
    setSort(WhenColumn, Qt::DescendingOrder);
}

void LimitRecordModel::setAnswer(std::shared_ptr<const LimitsAnswer> answer)
{
    beginNewRows();
    m_answer = std::move(answer);
    endNewRows();
}

const LimitChange *LimitRecordModel::changeFor(const QString &key) const
{
    if (!m_answer)
        return nullptr;
    const auto found = std::find_if(m_answer->changes.begin(), m_answer->changes.end(),
        [&](const LimitChange &change) { return QString::number(change.id) == key; });
    return found == m_answer->changes.end() ? nullptr : &*found;
}

QString LimitRecordModel::text(const LimitChange &change, int column) const
{
    switch (column) {
    case WhenColumn:
        return momentText(change.askedMs, m_answer->computedMs);
    case MemberColumn:
        return peoplenames::ofEmail(change.email);
    case FromColumn:
        return shortLimitText(change.oldDollars);
    case ToColumn:
        return shortLimitText(change.newDollars);
    case OutcomeColumn: {
        const QString outcome = limitOutcomeText(change.outcome);
        const QString said = change.note.isEmpty() ? outcome : tr("%1. %2").arg(outcome, change.note);
        return peoplenames::inText(change.undoes ? tr("Undo: %1").arg(said) : said);
    }
    case WhoColumn:
        return change.who;
    default:
        return {};
    }
}

QVariant LimitRecordModel::cell(int source, int column, int role) const
{
    const LimitChange &change = m_answer->changes[std::size_t(source)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(change, column);
    case KeyRole:
        return QString::number(change.id);
    case MarkRole:
        return column != OutcomeColumn ? QVariant()
                                       : QVariant(change.outcome == LimitOutcome::Done ? u"check"_s : u"warning"_s);
    case ToneRole:
        return int(column != OutcomeColumn             ? Tone::Plain
                : change.outcome == LimitOutcome::Done ? Tone::Good
                                                       : Tone::Caution);
    default:
        return {};
    }
}

std::optional<std::int64_t> LimitRecordModel::sortValue(int source, int) const
{
    return m_answer->changes[std::size_t(source)].id;
}

QString LimitRecordModel::sortText(int source, int column) const
{
    return text(m_answer->changes[std::size_t(source)], column);
}

} // namespace spend::ui

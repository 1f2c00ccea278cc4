// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopletext.h"

#include "ui/overview/overviewtext.h"
#include "ui/overview/tile.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
struct PeopleText {
    Q_DECLARE_TR_FUNCTIONS(PeopleText)
};

const QString dot = u" · "_s;
const QString none = u"–"_s;
constexpr std::int64_t microCentsPerMicroDollar = 100;
} // namespace

QString percentText(std::optional<double> share)
{
    if (!share)
        return none;
    // Parts of a million are finer than what is shown.
    return shareText(std::llround(*share * 1e6), 1'000'000);
}

QString finePercentText(std::optional<double> share)
{
    if (!share)
        return none;
    const double percent = std::floor(*share * 1000) / 10; // never rounded up to all of it
    return screenLocale().toString(percent, 'f', 1) + u"\u00a0%"_s;
}

QString unitPriceText(std::optional<std::int64_t> microCents)
{
    if (!microCents)
        return none;
    constexpr std::int64_t hundredthOfCent = oneCent.microCents / 100;
    const std::int64_t magnitude = *microCents < 0 ? -*microCents : *microCents;
    if (magnitude < oneCent.microCents || magnitude >= oneDollar.microCents)
        return moneyText(*microCents);
    const std::int64_t rounded = (magnitude + hundredthOfCent / 2) / hundredthOfCent * hundredthOfCent;
    return exactMoneyText(Money{*microCents < 0 ? -rounded : rounded});
}

QString limitText(std::optional<std::int64_t> microDollars)
{
    return microDollars ? moneyText(*microDollars * microCentsPerMicroDollar) : none;
}

QString timesText(std::optional<double> times)
{
    return times ? screenLocale().toString(*times, 'f', *times < 10 ? 1 : 0) + u'×' : none;
}

QString subjectsTitle(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Group:
        return PeopleText::tr("Groups");
    case Dimension::Model:
        return PeopleText::tr("Models");
    default:
        return PeopleText::tr("People");
    }
}

QString stayName(const SubjectStay &stay)
{
    return stay.deleted ? PeopleText::tr("%1 (deleted)").arg(stay.label) : stay.label;
}

QString staySpan(const SubjectStay &stay, const DateRange &kept, std::int64_t nowMs)
{
    const UtcDay today = UtcDay::ofMs(nowMs);
    const UtcDay from = UtcDay::ofMs(stay.stay.fromMs);
    const bool early = from < kept.first;
    if (stay.stay.isOpen() || stay.stay.toMs > nowMs)
        return early ? PeopleText::tr("all the time") : PeopleText::tr("since %1").arg(dayText(from, today));
    const UtcDay to = UtcDay::ofMs(stay.stay.toMs - 1);
    if (early)
        return PeopleText::tr("until %1").arg(dayText(to, today));
    return rangeText({from, to}, today);
}

void showCost(Tile *tile, const SubjectFrame &frame, UtcDay today)
{
    const OverviewAnswer &history = frame.history;
    tile->setLabel(costTitle(history.question.range, today));
    tile->setFigure(moneyText(history.total.cost));
    const QString before = shortRangeText(history.compared, today);
    const Change change = Change::between(history.total.cost, history.totalCompared.cost, history.comparable);
    switch (change.kind) {
    case Change::Kind::Unknown:
        tile->setContext(PeopleText::tr("nothing to compare with"));
        tile->setToolTip(PeopleText::tr("There are no complete figures for %1.").arg(before));
        break;
    case Change::Kind::New:
        tile->setContext(PeopleText::tr("nothing in %1").arg(before));
        break;
    case Change::Kind::Same:
        tile->setContext(PeopleText::tr("the same as %1").arg(before));
        break;
    case Change::Kind::Amount:
    case Change::Kind::Percent:
        tile->setContext(PeopleText::tr("against %1").arg(before),
            (change.direction() > 0 ? u"▲ "_s : u"▼ "_s) + change.text(true, false),
            change.direction() > 0 ? &Tokens::bad : &Tokens::good);
        break;
    }
}

void showTeamShare(Tile *tile, const SubjectFrame &frame)
{
    tile->setFigure(shareText(frame.figures().cost, frame.team.cost));
    if (frame.rank)
        tile->setContext(PeopleText::tr("number %1 of %2").arg(countText(*frame.rank), countText(frame.ranked)));
    else
        tile->setContext(PeopleText::tr("of %1").arg(moneyText(frame.team.cost)));
}

QList<SentenceLabel::Run> subjectSentence(const SubjectFrame &frame, const QStringList &facts, UtcDay today)
{
    QString head = rangeText(frame.history.range, today);
    if (frame.question.range.kind == RangeRule::Kind::ThisCycle)
        head += PeopleText::tr(", this billing cycle");
    else if (frame.question.range.kind == RangeRule::Kind::LastCycle)
        head += PeopleText::tr(", last billing cycle");
    QStringList parts{head};
    for (const QString &fact : facts) {
        if (!fact.isEmpty())
            parts.append(fact);
    }
    return {{parts.join(dot), false}};
}

QString cacheShareExplanation()
{
    return PeopleText::tr(
        "Cache read ÷ (input + cache write + cache read) tokens: how much of what models were given to "
        "read came from the cache, which costs a fraction of fresh input.");
}

} // namespace spend::ui

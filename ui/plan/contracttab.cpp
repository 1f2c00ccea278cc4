// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/contracttab.h"

#include "core/plan/contracttable.h"
#include "core/plan/teamspend.h"
#include "core/store/storesession.h"
#include "ui/overview/tile.h"
#include "ui/plan/burnchart.h"
#include "ui/plan/contractform.h"
#include "ui/plan/plantext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
QString percentText(double share)
{
    return shareText(std::llround(share * 1'000'000), 1'000'000);
}

/// What the chart shows, in plain sentences.
QString burnText(const BurnDown &burn, UtcDay today)
{
    const DateRange &period = burn.commitment.period;
    if (burn.phase == BurnDown::Phase::Before)
        return ContractTab::tr("The commitment's period begins on %1.").arg(dayText(period.first, today));
    QStringList said;
    said.append(
        ContractTab::tr("%1 of %2 are used, after %3 of the time.")
            .arg(moneyText(burn.used()), moneyText(burn.commitment.amount), percentText(burn.timeShare(today))));
    if (burn.ranOut)
        said.append(ContractTab::tr("It was used up on %1.").arg(dayText(*burn.runsOut, today)));
    else if (burn.runsOut)
        said.append(ContractTab::tr("At this pace it runs out on %1, %2 before the period ends.")
                        .arg(dayText(*burn.runsOut, today), dayCountText(period.last - *burn.runsOut)));
    else if (burn.expected)
        said.append(ContractTab::tr("At this pace %1 would be left on %2.")
                        .arg(moneyText(burn.left()), dayText(burn.expectedDay, today)));
    else if (burn.phase == BurnDown::Phase::Over)
        said.append(ContractTab::tr("The period is over; %1 were left.").arg(moneyText(burn.left())));
    else
        said.append(burn.tooLittle);
    if (burn.commitment.countsSeats)
        said.append(burn.seatsUnknown
                ? ContractTab::tr("Seats count towards it, but no price is typed in, so they are missing here.")
                : ContractTab::tr("%1 of it are seats, at today's number and price.").arg(moneyText(burn.seats)));
    if (!burn.isCovered())
        said.append(burn.coveredFrom
                ? ContractTab::tr("Usage was read from %1 on only: what was used before is missing.")
                      .arg(dayText(*burn.coveredFrom, today))
                : ContractTab::tr("The period's usage was not read in whole."));
    return said.join(u' ');
}
} // namespace

ContractTab::ContractTab(SpendService &spend, QWidget *parent)
    : PlanTab(parent)
    , m_spend(spend)
    , m_line(spend)
    , m_form(new ContractForm)
{
    auto *below = new QHBoxLayout;
    below->setSpacing(space::m);
    QWidget *tiles = buildTiles();
    below->addWidget(m_form, 1);
    below->addWidget(buildBurnDown(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(tiles);
    layout->addLayout(below, 1);
    connect(m_form, &ContractForm::saveAsked, this, &ContractTab::save);
}

QWidget *ContractTab::buildTiles()
{
    auto *tiles = new QWidget;
    m_seatCost = new Tile(tr("Seats a month"));
    m_used = new Tile(tr("Commitment used"));
    m_end = new Tile(tr("At its end"));
    m_renewal = new Tile(tr("Notice until"));
    m_seatCost->setObjectName(u"tileSeatCost"_s);
    m_used->setObjectName(u"tileUsed"_s);
    m_end->setObjectName(u"tileEnd"_s);
    m_renewal->setObjectName(u"tileRenewal"_s);
    auto *layout = new QHBoxLayout(tiles);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    for (Tile *const tile : {m_seatCost, m_used, m_end, m_renewal})
        layout->addWidget(tile, 1);
    return tiles;
}

QWidget *ContractTab::buildBurnDown()
{
    auto *card = new QFrame;
    setRole(card, u"card"_s);
    m_chart = new BurnChart;
    m_text = wrappedLabel({}, u"explanation"_s);
    m_text->setObjectName(u"burnText"_s);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(13, 0, 0, 0);
    words->setSpacing(6);
    words->addWidget(plainLabel(tr("Commitment: used and expected"), u"section"_s));
    words->addWidget(m_text);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 10, 13, 6);
    layout->setSpacing(space::s);
    layout->addLayout(words);
    layout->addWidget(m_chart, 1);
    layout->addStretch(0);
    return card;
}

QString ContractTab::id() const
{
    return u"contract"_s;
}

QString ContractTab::title() const
{
    return tr("Contract");
}

void ContractTab::refresh(ConnectionId connection)
{
    m_line.ask([connection](SpendSource &source) { return answerContract(source, connection, calendarOf(source)); },
        [this](const Result<std::shared_ptr<const ContractAnswer>> &result) {
            if (result)
                showAnswer(*result);
            else
                Q_EMIT failed(result.problem());
        });
}

void ContractTab::showAnswer(const std::shared_ptr<const ContractAnswer> &answer)
{
    m_answer = answer;
    m_form->setAnswer(answer);
    showTiles();
    showBurnDown();
    setSentence({{tr("What was agreed for ")}, {answer->connectionName, true},
        {tr(", typed in here, and how the commitment is used up")}});
    Q_EMIT answered();
}

void ContractTab::showTiles()
{
    const UtcDay today = UtcDay::ofMs(m_answer->computedMs);
    m_seatCost->setFigure(moneyText(m_answer->seatPrice));
    m_seatCost->setContext(m_answer->seatPrice ? tr("for %1 seats, after the discount").arg(countText(m_answer->seats))
                                               : tr("no seat price typed in"));
    const auto &burn = m_answer->burnDown;
    if (!burn) {
        for (Tile *const tile : {m_used, m_end}) {
            tile->setFigure(u"–"_s);
            tile->setContext(tr("no commitment typed in"));
        }
    } else {
        m_used->setFigure(percentText(burn->usedShare()), tr("of %1").arg(moneyText(burn->commitment.amount)));
        m_used->setContext(tr("after %1 of the time").arg(percentText(burn->timeShare(today))));
        const bool known = burn->expected || burn->phase == BurnDown::Phase::Over;
        m_end->setFigure(known ? moneyText(Money{std::abs(burn->left().microCents)}) : u"–"_s,
            !known                       ? QString()
                : burn->left() < Money{} ? tr("beyond it")
                                         : tr("left"));
        if (burn->runsOut)
            m_end->setContext(burn->ranOut ? tr("used up on %1").arg(dayText(*burn->runsOut, today))
                                           : tr("runs out on %1").arg(dayText(*burn->runsOut, today)),
                u"!"_s, &Tokens::caution);
        else
            m_end->setContext(
                burn->expected ? tr("expected on %1").arg(dayText(burn->expectedDay, today)) : burn->tooLittle);
    }
    const std::optional<UtcDay> notice = m_answer->contract ? m_answer->contract->noticeDay() : std::nullopt;
    m_renewal->setFigure(notice ? dayText(*notice, today) : u"–"_s);
    if (!notice)
        m_renewal->setContext(tr("no renewal typed in"));
    else if (*notice < today)
        m_renewal->setContext(tr("over; it renews on %1").arg(dayText(*m_answer->contract->renewal, today)));
    else
        m_renewal->setContext(
            tr("in %1; renews %2").arg(dayCountText(*notice - today), dayText(*m_answer->contract->renewal, today)));
}

void ContractTab::showBurnDown()
{
    const bool shown = m_answer->burnDown && !m_answer->burnDown->points.empty();
    m_chart->setVisible(shown);
    if (!m_answer->burnDown) {
        m_text->setText(
            tr("Type in the amount that the team agreed to spend and the days it is for, and see here how it is "
               "used up and where it leads."));
        return;
    }
    const UtcDay today = UtcDay::ofMs(m_answer->computedMs);
    m_text->setText(burnText(*m_answer->burnDown, today));
    if (shown)
        m_chart->setBurnDown(*m_answer->burnDown, today);
}

void ContractTab::save(const std::optional<Contract> &contract)
{
    if (!m_answer || m_answer->connection == 0)
        return;
    m_spend.change(
        SpendService::Touches::Notebook,
        [id = m_answer->connection, contract](store::StoreSession &session) {
            store::ContractTable table(session.database());
            if (contract)
                table.put(id, *contract);
            else
                table.remove(id);
        },
        this,
        [this](const Result<void> &result) {
            if (!result) {
                m_form->showProblem(result.problem().sentence());
                return;
            }
            m_form->setSaved();
            refresh(m_answer->connection);
        });
}

} // namespace spend::ui

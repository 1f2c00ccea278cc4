// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/seatstab.h"

#include "ui/overview/tile.h"
#include "ui/plan/plantext.h"
#include "ui/plan/seatsmodel.h"
#include "ui/shell/navigator.h"
#include "ui/table/figuretable.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString windowKey = u"plan/seatDays"_s;

void setSavings(Tile *tile, int seats, const std::optional<Money> &price, bool isKnown)
{
    tile->setFigure(isKnown ? countText(seats) : u"–"_s);
    if (!isKnown)
        tile->setContext(SeatsTab::tr("not known for all days"));
    else if (seats == 0)
        tile->setContext(SeatsTab::tr("none"), u"✓"_s, &Tokens::good);
    else if (price)
        tile->setContext(SeatsTab::tr("%1 a month").arg(moneyText(*price)), u"!"_s, &Tokens::caution);
    else
        tile->setContext(SeatsTab::tr("no seat price typed in"), u"!"_s, &Tokens::caution);
}
} // namespace

SeatsTab::SeatsTab(SpendService &spend, QSettings &settings, Navigator &navigator, QWidget *parent)
    : PlanTab(parent)
    , m_settings(settings)
    , m_line(spend)
    , m_note(wrappedLabel({}, u"explanation"_s))
    , m_contract(new QPushButton(tr("Type in what seats cost")))
    , m_choice(new SegmentedControl(tr("Days looked at")))
    , m_model(new SeatsModel(this))
    , m_table(new FigureTable(m_model))
{
    QWidget *tiles = buildTiles();
    m_note->setObjectName(u"seatsNote"_s);
    m_contract->setObjectName(u"seatsContract"_s);
    setRole(m_contract, u"primary"_s);
    m_choice->setObjectName(u"seatDays"_s);
    for (std::size_t i = 0; i < seatWindows; ++i)
        m_choice->addSegment(tr("%1 days").arg(seatWindowDays[i]), int(i));
    m_table->setNames(u"seats"_s, tr("Members and their seats; Ctrl+Enter opens the person"));
    m_table->setColumnsChoosable(true);
    m_table->setEmptyText(tr("Cursor lists no members."));

    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::s);
    bar->addWidget(m_note, 1);
    bar->addWidget(m_contract);
    bar->addWidget(m_choice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(tiles);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);

    connect(m_contract, &QPushButton::clicked, this, &SeatsTab::contractAsked);
    connect(m_choice, &SegmentedControl::chosen, this, [this](int window) {
        m_settings.setValue(windowKey, seatWindowDays[std::size_t(window)]);
        setWindow(std::size_t(window));
    });
    connect(m_table, &FigureTable::rowOpened, this,
        [&navigator](const QStringList &path) { navigator.openSubject(Dimension::User, path.value(0)); });
    setWindow(m_settings.value(windowKey).toInt() == seatWindowDays[1] ? 1 : 0);
}

QWidget *SeatsTab::buildTiles()
{
    auto *tiles = new QWidget;
    m_seats = new Tile(tr("Seats"));
    m_unused = new Tile(tr("Unused"));
    m_barely = new Tile(tr("Barely used"));
    m_perActive = new Tile(tr("Per active person"));
    m_included = new Tile(tr("Included used up"));
    m_seats->setObjectName(u"tileSeats"_s);
    m_unused->setObjectName(u"tileUnused"_s);
    m_barely->setObjectName(u"tileBarely"_s);
    m_perActive->setObjectName(u"tilePerActive"_s);
    m_included->setObjectName(u"tileIncluded"_s);
    auto *layout = new QHBoxLayout(tiles);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    for (Tile *const tile : {m_seats, m_unused, m_barely, m_perActive, m_included})
        layout->addWidget(tile, 1);
    return tiles;
}

QString SeatsTab::id() const
{
    return u"seats"_s;
}

QString SeatsTab::title() const
{
    return tr("Seats");
}

void SeatsTab::refresh(ConnectionId connection)
{
    m_line.ask([connection](SpendSource &source) { return answerSeats(source, connection); },
        [this](const Result<std::shared_ptr<const SeatsAnswer>> &result) {
            if (result)
                showAnswer(*result);
            else
                Q_EMIT failed(result.problem());
        });
}

void SeatsTab::showAnswer(const std::shared_ptr<const SeatsAnswer> &answer)
{
    m_answer = answer;
    m_model->setAnswer(answer);
    m_contract->setVisible(answer->contract.seatTypes.empty());
    showWindow();
    Q_EMIT answered();
}

void SeatsTab::setWindow(std::size_t window)
{
    m_window = window;
    m_choice->setValue(int(window));
    m_model->setWindow(window);
    showWindow();
}

void SeatsTab::showWindow()
{
    if (!m_answer)
        return;
    const SeatSums &sums = m_answer->sums[m_window];
    const int days = seatWindowDays[m_window];
    const UtcDay today = m_answer->ranges[m_window].last;
    const bool isKnown = m_answer->readDays[m_window] >= days;
    m_seats->setFigure(countText(sums.seats));
    m_seats->setContext(sums.price ? tr("%1 a month").arg(moneyText(*sums.price)) : tr("no seat price typed in"));
    setSavings(m_unused, sums.unused, sums.unusedPrice, isKnown);
    setSavings(m_barely, sums.barelyUsed, sums.barelyUsedPrice, isKnown);
    m_perActive->setFigure(moneyText(sums.perActive));
    m_perActive->setContext(sums.perActive ? tr("seats and usage a month") : tr("no seat price typed in"));
    m_perActive->setToolTip(tr("%1 active people").arg(countText(sums.active)));
    m_included->setFigure(
        countText(m_answer->includedEnded), tr("of %1").arg(countText(qint64(m_answer->rows.size()))));
    m_included->setContext(tr("cycle since %1").arg(dayText(m_answer->cycle.first, today)));

    const int below = m_answer->contract.barelyUsedBelow * days / seatWindowDays[0];
    if (!m_answer->dailyUsageRead)
        m_note->setText(
            tr("Daily usage was never read for this connection, so a seat counts as used or stays unknown: no "
               "events do not mean that nobody worked."));
    else if (!isKnown)
        m_note->setText(tr("Daily usage was read for %1 of these %2 days. Seats with little activity stay unknown.")
                            .arg(m_answer->readDays[m_window])
                            .arg(days));
    else
        m_note->setText(tr("Barely used: active on fewer than %1 of %2; the contract has the threshold.")
                            .arg(dayCountText(below))
                            .arg(days));
    setSentence({{tr("Seats of ")}, {m_answer->connectionName, true},
        {tr(" beside usage of the last %1 days, ").arg(days)}, {rangeText(m_answer->ranges[m_window], today), true}});
}

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorerfigures.h"

#include "ui/explorer/driverlist.h"
#include "ui/explorer/explorechart.h"
#include "ui/explorer/exploretable.h"
#include "ui/explorer/exploretext.h"
#include "ui/explorer/totalstrip.h"
#include "ui/theme/metrics.h"
#include "ui/theme/seriescolors.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/invitation.h"
#include "ui/widgets/label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int roomForBoth = 1360;
}

ExplorerFigures::ExplorerFigures(SeriesColors &colors, QWidget *chartSwitches, QWidget *parent)
    : QWidget(parent)
    , m_colors(colors)
    , m_total(new TotalStrip)
    , m_place(new QStackedWidget)
    , m_chart(new ExploreChart(colors))
    , m_notice(new Invitation(u"drawing-figures"_s))
    , m_table(new ExploreTable(colors))
    , m_drivers(new DriverList)
    , m_below(new QHBoxLayout)
{
    m_below->setSpacing(space::m);
    m_below->addWidget(m_table, 2);
    m_below->addWidget(m_drivers, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(buildChartCard(chartSwitches), 1);
    layout->addLayout(m_below, 1);
    showDrivers(false);
    connect(m_chart, &ExploreChart::seriesHovered, m_table, &ExploreTable::setHighlightedSeries);
    connect(m_table, &ExploreTable::seriesHovered, m_chart, &ExploreChart::setHighlightedSeries);
}

QWidget *ExplorerFigures::buildChartCard(QWidget *switches)
{
    auto *card = new QFrame;
    setRole(card, u"card"_s);
    m_chart->setObjectName(u"chart"_s);
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_notice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // hidden, it must not make the card higher
    m_place->addWidget(m_chart);
    m_place->addWidget(m_notice);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 0, 0, 0);
    head->setSpacing(10);
    head->addWidget(m_total, 1);
    head->addWidget(switches);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 10, 13, 6);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_place, 1);
    return card;
}

void ExplorerFigures::setAnswer(const std::shared_ptr<const ExploreAnswer> &answer, UtcDay today)
{
    QStringList keys;
    for (const ExploreSeries &series : answer->series) {
        if (!series.key.isEmpty())
            keys.append(series.key);
    }
    m_colors.assign(answer->view.by.front(), keys);
    m_total->setAnswer(*answer, today);
    m_chart->setAnswer(answer, today);
    m_table->setAnswer(answer);
    m_drivers->setAnswer(answer, today);
    const Dimension by = answer->view.by.front();
    const bool hidden = (by == Dimension::Group && !answer->groupsVisible)
        || (by == Dimension::Repository && !answer->repositoriesVisible);
    if (hidden || answer->rows.empty())
        showNotice(*answer);
    else
        m_place->setCurrentWidget(m_chart);
}

void ExplorerFigures::showDrivers(bool shown)
{
    m_driversShown = shown;
    placeDrivers();
}

void ExplorerFigures::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeDrivers();
}

/// Beside the table where there is room for both, else in its place.
void ExplorerFigures::placeDrivers()
{
    m_drivers->setVisible(m_driversShown);
    m_table->setVisible(!m_driversShown || width() >= roomForBoth);
}

void ExplorerFigures::showNotice(const ExploreAnswer &answer)
{
    const Dimension by = answer.view.by.front();
    if (by == Dimension::Group && !answer.groupsVisible)
        m_notice->setWords(tr("Billing groups are not visible"),
            tr("This key does not see billing groups, as on a Teams plan. Costs by user, model and kind are "
               "complete."));
    else if (by == Dimension::Repository && !answer.repositoriesVisible)
        m_notice->setWords(tr("Repositories are not visible"),
            tr("This key does not see commits, as on a Teams plan, so spend can't be attributed to repositories. Costs "
               "by user, model and kind are complete."));
    else
        m_notice->setWords(tr("No spend in this range"),
            tr("Nothing was used from %1 to %2 with these filters. Choose another range or remove a filter.")
                .arg(answer.range.first.iso(), answer.range.last.iso()));
    m_place->setCurrentWidget(m_notice);
}

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/historycard.h"

#include "core/language/titles.h"
#include "ui/chart/chartoverlay.h"
#include "ui/overview/overviewtext.h"
#include "ui/overview/spendchart.h"
#include "ui/theme/metrics.h"
#include "ui/theme/seriescolors.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int chartHeight = 250;
}

HistoryCard::HistoryCard(SeriesColors &colors, QWidget *parent)
    : QFrame(parent)
    , m_colors(colors)
    , m_title(plainLabel({}, u"section"_s))
    , m_note(plainLabel({}, u"explanation"_s))
    , m_stack(new QStackedWidget)
    , m_chart(new SpendChart(colors))
    , m_nothing(plainLabel({}, u"muted"_s))
{
    setRole(this, u"card"_s);
    m_chart->setObjectName(u"history"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_nothing);
    m_stack->setFixedHeight(std::max(chartHeight, ChartOverlay::leastHeight()));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 0, 0, 0);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 12, 13, 6);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_stack);
    connect(m_chart, &SpendChart::keyChosen, this, [this](const QString &key) { Q_EMIT keyChosen(m_by, key); });
}

void HistoryCard::setFrame(std::shared_ptr<const void> answer, const SubjectFrame &frame, UtcDay today)
{
    const OverviewAnswer &history = frame.history;
    m_by = history.question.by;
    QStringList keys;
    for (const OverviewSeries &series : history.series) {
        if (!series.key.isEmpty())
            keys.append(series.key);
    }
    m_colors.assign(m_by, keys);
    m_title->setText(
        tr("%1 by %2").arg(chartTitle(history.bucket, Measure::Cost), language::inSentence(dimensionTitle(m_by))));
    const bool other = !history.series.empty() && history.series.back().key.isEmpty();
    m_note->setText(other ? tr("%1 largest of %2 %3")
                                .arg(history.series.size() - 1)
                                .arg(countText(std::int64_t(history.rows.size())), dimensionPlural(m_by))
                          : QString());
    m_chart->setAnswer(std::shared_ptr<const OverviewAnswer>(std::move(answer), &history), today);
    m_nothing->setText(tr("Nothing was spent here from %1 to %2.")
                           .arg(dayText(history.range.first, today), dayText(history.range.last, today)));
    m_stack->setCurrentWidget(history.series.empty() ? static_cast<QWidget *>(m_nothing) : m_chart);
}

} // namespace spend::ui

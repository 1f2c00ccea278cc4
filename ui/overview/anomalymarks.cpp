// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/anomalymarks.h"

#include "ui/anomalies/anomalywords.h"
#include "ui/overview/spendchart.h"
#include "ui/theme/tokens.h"

#include <QChart>
#include <QEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

AnomalyTriangles::AnomalyTriangles(SpendChart *chart)
    : QWidget(chart->viewport())
    , m_chart(chart)
{
    setObjectName(u"anomalyTriangles"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    chart->viewport()->installEventFilter(this);
    setGeometry(chart->viewport()->rect());
    show();
}

void AnomalyTriangles::setBuckets(std::vector<int> buckets)
{
    m_buckets = std::move(buckets);
    update();
}

bool AnomalyTriangles::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_chart->viewport()->rect());
    return QWidget::eventFilter(watched, event);
}

void AnomalyTriangles::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentTokens().caution);
    const double top = m_chart->chart()->plotArea().top() + 1;
    for (const int bucket : m_buckets) {
        const double x = m_chart->centerOf({bucket, -1}).x();
        painter.drawPolygon(QPolygonF{QPointF(x, top), QPointF(x + 5.5, top + 9), QPointF(x - 5.5, top + 9)});
    }
}

AnomalyMarks::AnomalyMarks(
    SpendService &spend, std::shared_ptr<AnomalyCache> cache, SpendChart *chart, QPushButton *button, QObject *parent)
    : QObject(parent)
    , m_spend(spend)
    , m_cache(std::move(cache))
    , m_line(spend)
    , m_triangles(new AnomalyTriangles(chart))
    , m_button(button)
{
    m_button->hide();
    connect(&m_spend, &SpendService::dataChanged, this, &AnomalyMarks::ask);
    connect(&m_spend, &SpendService::notebookChanged, this, &AnomalyMarks::ask);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_newest); });
}

void AnomalyMarks::setAnswer(std::shared_ptr<const OverviewAnswer> answer, UtcDay today)
{
    m_overview = std::move(answer);
    m_today = today;
    if (m_anomalies && m_asked == m_overview->question.filters)
        show();
    else
        ask(); // not before the first figures are there
}

void AnomalyMarks::ask()
{
    if (!m_overview)
        return;
    m_asked = m_overview->question.filters;
    m_line.ask(
        [cache = m_cache, filters = m_asked](SpendSource &source) {
            return answerAnomalies(source, {{}, {}, filters}, cache.get());
        },
        [this](const Result<std::shared_ptr<const AnomalyAnswer>> &result) {
            m_anomalies = result ? *result : nullptr; // marks are no figures: without them, the page stays as it is
            show();
        });
}

void AnomalyMarks::show()
{
    std::vector<const Anomaly *> open;
    std::vector<int> buckets;
    const std::vector<UtcDay> &starts = m_overview->buckets;
    for (std::size_t i = 0; m_anomalies && i < m_anomalies->anomalies.size(); ++i) {
        const ListedAnomaly &listed = m_anomalies->anomalies[i];
        const DateRange &days = listed.anomaly.days;
        if (listed.state != AnomalyState::Open || days.last < m_overview->range.first
            || m_overview->range.last < days.first)
            continue;
        open.push_back(&listed.anomaly);
        for (std::size_t b = 0; b < starts.size(); ++b) {
            if (starts[b] <= days.last && (b + 1 == starts.size() || days.first < starts[b + 1]))
                buckets.push_back(int(b));
        }
    }
    std::sort(buckets.begin(), buckets.end());
    buckets.erase(std::unique(buckets.begin(), buckets.end()), buckets.end());
    m_triangles->setBuckets(std::move(buckets));
    m_newest = open.empty() ? QString() : open.front()->id;
    m_button->setText(anomaliesText(open, m_today));
    m_button->setVisible(!open.empty());
}

} // namespace spend::ui

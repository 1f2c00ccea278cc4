// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/timelinecard.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

TimelineCard::TimelineCard(const SeriesColors &colors, const QString &title, const QString &meaning, QWidget *parent)
    : QFrame(parent)
    , m_meaning(meaning)
    , m_timeline(new StayTimeline(colors))
    , m_spot(new ElidedLabel)
    , m_more(new QPushButton)
{
    setRole(this, u"card"_s);
    setRole(m_spot, u"explanation"_s);
    setRole(m_more, u"link"_s);
    m_timeline->setObjectName(u"timeline"_s);
    m_timeline->setAccessibleName(tr("%1: Up and Down choose a line, Left and Right a stay, Enter opens").arg(title));
    m_more->setObjectName(u"timelineMore"_s);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::s, 0, space::s, 0);
    foot->addWidget(m_spot, 1);
    foot->addWidget(m_more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 12, 6, 10);
    layout->setSpacing(6);
    QLabel *head = plainLabel(title, u"section"_s);
    head->setContentsMargins(space::s, 0, 0, 0);
    layout->addWidget(head);
    layout->addWidget(m_timeline);
    layout->addLayout(foot);
    connect(m_timeline, &StayTimeline::spotChanged, this, &TimelineCard::showSpot);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        showRows();
    });
    showSpot();
}

TimelineCard::~TimelineCard()
{
    // A timeline that goes while the mouse is on it tells that nothing is under it any more.
    m_timeline->disconnect(this);
}

void TimelineCard::setRows(const QList<StayRow> &rows, const DateRange &kept, const DateRange &shown,
    const QString &ownGroup, std::int64_t nowMs)
{
    m_rows = rows;
    m_kept = kept;
    m_shown = shown;
    m_own = ownGroup;
    m_nowMs = nowMs;
    showRows();
}

void TimelineCard::showRows()
{
    m_timeline->setRows(m_all ? m_rows : m_rows.mid(0, rowsAtFirst), m_kept, m_shown, m_own, m_nowMs);
    m_more->setVisible(m_rows.size() > rowsAtFirst);
    m_more->setText(m_all ? tr("Show fewer") : tr("Show all %1").arg(countText(m_rows.size())));
    m_more->setAccessibleName(m_more->text());
}

void TimelineCard::showSpot()
{
    const QString text = m_timeline->spotText();
    m_spot->setFullText(text.isEmpty() ? m_meaning : text);
}

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/pinnedviews.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/dragorder.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

PinnedViews::PinnedViews(SpendService &spend, QWidget *parent)
    : QWidget(parent)
    , m_spend(spend)
    , m_line(spend)
    , m_scroll(new QScrollArea)
{
    setObjectName(u"pinnedViews"_s);
    setAccessibleName(tr("Pinned views"));
    auto *strip = new QWidget;
    auto *inner = new QHBoxLayout(strip);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    m_layout = new QHBoxLayout;
    m_layout->setSpacing(space::m);
    inner->addLayout(m_layout, 1000);
    inner->addStretch(1);
    m_order = new DragOrder(m_layout, this);
    m_scroll->setWidget(strip);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVisible(false);
    connect(m_order, &DragOrder::orderChanged, this, &PinnedViews::keepOrder);
    // A scroll bar needs room only where it shows.
    connect(m_scroll->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &PinnedViews::fit);
}

void PinnedViews::ask(UtcDay today)
{
    m_today = today;
    m_line.ask([](SpendSource &source) { return pinnedFigures(source); },
        [this](const Result<std::shared_ptr<const std::vector<PinnedFigure>>> &answer) {
            if (answer)
                show(**answer);
        });
}

QList<PinnedCard *> PinnedViews::cards() const
{
    QList<PinnedCard *> cards;
    for (QWidget *widget : m_order->order())
        cards.append(static_cast<PinnedCard *>(widget));
    return cards;
}

void PinnedViews::show(const std::vector<PinnedFigure> &figures)
{
    if (m_order->isDragging())
        return;
    // A card stays with its view, so that the focus stays where it is.
    QList<PinnedCard *> kept = cards();
    int place = 0;
    QWidget *last = nullptr;
    for (const PinnedFigure &figure : figures) {
        const auto found = std::find_if(kept.begin(), kept.end(),
            [&figure](const PinnedCard *card) { return card->figure().saved.id == figure.saved.id; });
        PinnedCard *card = found == kept.end() ? newCard() : kept.takeAt(found - kept.begin());
        card->setFigure(figure, m_today);
        if (m_layout->indexOf(card) != place) {
            m_layout->removeWidget(card);
            m_layout->insertWidget(place, card);
        }
        card->setVisible(true);
        if (last)
            setTabOrder(last, card);
        last = card;
        ++place;
    }
    for (PinnedCard *gone : std::as_const(kept)) {
        m_layout->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    fit();
    setVisible(place > 0);
}

PinnedCard *PinnedViews::newCard()
{
    auto *card = new PinnedCard(m_scroll->widget());
    card->setCompact(m_compact);
    card->installEventFilter(this);
    m_order->watch(card);
    connect(card, &PinnedCard::clicked, this,
        [this, card] { Q_EMIT viewChosen(card->figure().saved.view, card->figure().saved.name); });
    return card;
}

void PinnedViews::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    for (PinnedCard *card : cards())
        card->setCompact(compact);
    fit();
}

void PinnedViews::fit()
{
    const QList<PinnedCard *> all = cards();
    if (all.isEmpty())
        return;
    const QScrollBar *bar = m_scroll->horizontalScrollBar();
    const bool scrolls = bar->maximum() > bar->minimum();
    setFixedHeight(all.first()->sizeHint().height() + (scrolls ? bar->sizeHint().height() : 0));
}

void PinnedViews::keepOrder()
{
    QStringList ids;
    for (const PinnedCard *card : cards())
        ids.append(card->figure().saved.id);
    m_spend.change(
        SpendService::Touches::Notebook, [ids](store::StoreSession &session) { notebook::orderViews(session, ids); },
        this,
        [this](const Result<void> &result) {
            if (!result)
                ask(m_today); // as they are stored
        });
}

bool PinnedViews::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_scroll->ensureWidgetVisible(static_cast<QWidget *>(watched), space::m, 0);
    return QWidget::eventFilter(watched, event);
}

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/subjectview.h"

#include "ui/overview/tile.h"
#include "ui/people/historycard.h"
#include "ui/people/parttable.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textscale.h"
#include "ui/widgets/notebox.h"
#include "ui/widgets/peoplenames.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

SubjectView::SubjectView(SeriesColors &colors, QWidget *parent)
    : QScrollArea(parent)
    , m_colors(colors)
    , m_content(new QWidget)
    , m_known(new QWidget)
    , m_layout(new QVBoxLayout(m_known))
    , m_tiles(new QGridLayout)
    , m_unknown(new NoteBox)
    , m_history(new HistoryCard(colors))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(sidewaysPolicy());
    setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::m);
    m_tiles->setContentsMargins(0, 0, 0, 0);
    m_tiles->setSpacing(space::m);
    auto *whole = new QVBoxLayout(m_content);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_unknown);
    whole->addWidget(m_known);
    whole->addStretch(1);
    m_layout->addLayout(m_tiles);
    m_layout->addWidget(m_history);
    m_unknown->hide();
    setWidget(m_content);
    connect(m_history, &HistoryCard::keyChosen, this, &SubjectView::choosePart);
}

Tile *SubjectView::addTile(const QString &objectName, const QString &label)
{
    auto *tile = new Tile(label);
    tile->setObjectName(objectName);
    const int column = m_tiles->count();
    m_tiles->addWidget(tile, 0, column);
    m_tiles->setColumnStretch(column, column == 0 ? 5 : 4);
    return tile;
}

void SubjectView::addSection(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void SubjectView::addPair(QWidget *left, QWidget *right)
{
    auto *pair = new QHBoxLayout;
    pair->setSpacing(space::m);
    pair->addWidget(left, 1);
    pair->addWidget(right, 1);
    m_layout->addLayout(pair);
}

PartTable *SubjectView::makeParts(Dimension by, const QString &name, bool coloured)
{
    auto *parts = new PartTable(by, name, coloured ? &m_colors : nullptr);
    connect(parts, &PartTable::partChosen, this, &SubjectView::choosePart);
    connect(parts, &PartTable::explanationAsked, this, &SubjectView::explanationAsked);
    return parts;
}

void SubjectView::choosePart(Dimension by, const QString &key)
{
    if (by != Dimension::Kind) {
        Q_EMIT subjectChosen(by, key);
        return;
    }
    ExploreView view = explored(); // a kind has no page of its own
    view.filters[by] = {{key}, {}};
    Q_EMIT exploreAsked(view);
}

void SubjectView::showFrame(std::shared_ptr<const SubjectFrame> frame, UtcDay today)
{
    const bool another = !m_frame || m_frame->question.key != frame->question.key
        || m_frame->question.dimension != frame->question.dimension;
    m_frame = std::move(frame);
    m_name = m_frame->label;
    m_unknown->setVisible(!m_frame->known);
    m_known->setVisible(m_frame->known);
    if (!m_frame->known)
        m_unknown->showNote(NoteBox::Tone::Caution, tr("Not in this store"),
            tr("Nothing is known of “%1”. It may belong to a connection that was removed.")
                .arg(peoplenames::inText(m_frame->question.key)));
    m_history->setFrame(m_frame, *m_frame, today);
    if (another)
        verticalScrollBar()->setValue(0);
}

ExploreView SubjectView::explored() const
{
    ExploreView view;
    if (!m_frame)
        return view;
    view.range = m_frame->question.range;
    view.by = {m_frame->history.question.by};
    view.filters = m_frame->filters();
    return view;
}

void SubjectView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_content->update();
}

} // namespace spend::ui

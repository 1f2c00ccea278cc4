// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/digest/digestview.h"

#include "ui/digest/digestlayout.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int column = 820; ///< longer lines are hard to read
constexpr int leastMargin = 18;
} // namespace

DigestView::DigestView(QWidget *parent)
    : QTextBrowser(parent)
    , m_name(tr("Digest"))
{
    setObjectName(u"digestText"_s);
    setAccessibleName(m_name);
    setRole(this, u"document"_s);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    setCursorWidth(0); // the keyboard selects, but nobody writes here
    viewport()->setAutoFillBackground(false);
}

void DigestView::setShownName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
}

void DigestView::setDigest(const DigestDocument &digest)
{
    const bool same = digest.title == m_digest.title && digest.period == m_digest.period;
    const int place = verticalScrollBar()->value();
    m_digest = digest;
    layOut();
    verticalScrollBar()->setValue(same ? place : 0);
}

void DigestView::layOut()
{
    m_stale = false;
    document()->setDocumentMargin(leastMargin);
    layOutDigest(document(), m_digest, {currentTokens(), 9.75});
    moveCursor(QTextCursor::Start);
    setAccessibleName(m_name); // the document's title would take its place
}

void DigestView::resizeEvent(QResizeEvent *event)
{
    const int beside = std::max(0, (width() - column) / 2 - leastMargin);
    setViewportMargins(beside, 0, beside, 0);
    QTextBrowser::resizeEvent(event);
}

void DigestView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_digest.title.isEmpty() || m_stale)
        return;
    // Another theme has other colours, and says so several times over.
    m_stale = true;
    if (isVisible())
        QMetaObject::invokeMethod(this, &DigestView::followTheme, Qt::QueuedConnection);
}

void DigestView::showEvent(QShowEvent *event)
{
    followTheme();
    QTextBrowser::showEvent(event);
}

void DigestView::followTheme()
{
    if (!m_stale)
        return;
    const int place = verticalScrollBar()->value();
    layOut();
    verticalScrollBar()->setValue(place);
}

} // namespace spend::ui

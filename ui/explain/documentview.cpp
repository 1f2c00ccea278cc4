// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/documentview.h"

#include "ui/explain/documenttext.h"
#include "ui/theme/stylesheet.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace spend::ui
{

DocumentView::DocumentView(const QString &name, QWidget *parent)
    : QTextBrowser(parent)
    , m_name(name)
{
    setRole(this, u"document"_s);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    document()->setDocumentMargin(2);
    setCursorWidth(0); // the keyboard selects, but nobody writes here
    setMinimumHeight(56);
    viewport()->setAutoFillBackground(false);
}

void DocumentView::setText(std::function<void(DocumentText &)> write)
{
    m_write = std::move(write);
    rewrite();
}

int DocumentView::heightAt(int width) const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setTextWidth(width - 2 * frameWidth());
    return int(std::ceil(copy->size().height())) + 2 * frameWidth();
}

void DocumentView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_write)
        rewrite();
}

void DocumentView::keyPressEvent(QKeyEvent *event)
{
    // Escape is for whoever holds the text.
    if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QTextBrowser::keyPressEvent(event);
}

void DocumentView::rewrite()
{
    DocumentText text(currentTokens());
    m_write(text);
    const QString before = toPlainText();
    const int place = verticalScrollBar()->value();
    setHtml(text.html());
    setAccessibleName(m_name);
    if (toPlainText() == before)
        verticalScrollBar()->setValue(place);
}

} // namespace spend::ui

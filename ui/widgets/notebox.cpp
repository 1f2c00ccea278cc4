// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notebox.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int symbol = 15;

QColor Tokens::*strong(NoteBox::Tone tone)
{
    switch (tone) {
    case NoteBox::Tone::Good:
        return &Tokens::good;
    case NoteBox::Tone::Caution:
        return &Tokens::caution;
    case NoteBox::Tone::Bad:
        return &Tokens::bad;
    case NoteBox::Tone::Busy:
        break;
    }
    return &Tokens::busy;
}

QColor Tokens::*pale(NoteBox::Tone tone)
{
    switch (tone) {
    case NoteBox::Tone::Good:
        return &Tokens::goodPale;
    case NoteBox::Tone::Caution:
        return &Tokens::cautionPale;
    case NoteBox::Tone::Bad:
        return &Tokens::badPale;
    case NoteBox::Tone::Busy:
        break;
    }
    return &Tokens::busyPale;
}

QString icon(NoteBox::Tone tone)
{
    switch (tone) {
    case NoteBox::Tone::Good:
        return u"check"_s;
    case NoteBox::Tone::Caution:
        return u"warning"_s;
    case NoteBox::Tone::Bad:
        return u"error"_s;
    case NoteBox::Tone::Busy:
        break;
    }
    return u"clock"_s;
}
} // namespace

NoteBox::NoteBox(QWidget *parent)
    : QWidget(parent)
    , m_lead(wrappedLabel({}, u"section"_s))
    , m_text(wrappedLabel({}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m + symbol + space::s, 10, 14, 10);
    layout->setSpacing(2);
    layout->addWidget(m_lead);
    layout->addWidget(m_text);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    recolor();
}

void NoteBox::showNote(Tone tone, const QString &lead, const QString &text)
{
    m_tone = tone;
    m_lead->setText(lead);
    m_text->setText(text);
    m_lead->setVisible(!lead.isEmpty());
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(lead.isEmpty() ? text : lead + u' ' + text);
    recolor();
    updateGeometry();
    setVisible(true);
}

QString NoteBox::lead() const
{
    return m_lead->text();
}

QString NoteBox::text() const
{
    return m_text->text();
}

void NoteBox::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.*pale(m_tone));
    painter.drawRoundedRect(QRectF(rect()), corner::control, corner::control);
    paintIcon(&painter, QRectF(space::m, 11, symbol, symbol), icon(m_tone), t.*strong(m_tone));
}

void NoteBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void NoteBox::recolor()
{
    const QString color = (currentTokens().*strong(m_tone)).name();
    const QString sheet = u"color: %1;"_s.arg(color);
    for (QLabel *label : {m_lead, m_text}) {
        if (label->styleSheet() != sheet)
            label->setStyleSheet(sheet);
    }
}

} // namespace spend::ui

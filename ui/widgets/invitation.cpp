// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/invitation.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr QSize drawingSize(240, 144);
constexpr int sentenceWidth = 460;
} // namespace

Invitation::Invitation(const QString &drawing, QWidget *parent)
    : QWidget(parent)
    , m_drawing(drawing)
    , m_picture(new QLabel)
    , m_title(plainLabel({}, u"dialogTitle"_s))
    , m_sentence(wrappedLabel({}, u"muted"_s))
    , m_buttons(new QHBoxLayout)
{
    m_picture->setFixedSize(drawingSize);
    m_title->setAlignment(Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setFixedWidth(sentenceWidth);
    m_buttons->setSpacing(space::s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::xl);
    layout->setSpacing(space::s);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addSpacing(space::s);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addSpacing(space::s);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    m_buttons->addStretch();
    m_buttons->addStretch();
}

void Invitation::setWords(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    // A centred label of fixed width is not asked for its height.
    m_sentence->setFixedHeight(m_sentence->heightForWidth(sentenceWidth));
}

QPushButton *Invitation::addButton(const QString &text, bool primary)
{
    auto *button = new QPushButton(text);
    if (primary)
        setRole(button, u"primary"_s);
    button->setAutoDefault(true);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

QString Invitation::title() const
{
    return m_title->text();
}

QString Invitation::sentence() const
{
    return m_sentence->text();
}

void Invitation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        redraw();
}

void Invitation::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_sentence->setFixedHeight(m_sentence->heightForWidth(sentenceWidth));
    redraw();
}

void Invitation::redraw()
{
    if (isVisible())
        m_picture->setPixmap(themeDrawing(m_drawing, drawingSize, devicePixelRatioF()));
}

} // namespace spend::ui

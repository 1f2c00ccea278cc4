// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/keyedit.h"

#include "core/domain/wipe.h"
#include "ui/theme/stylesheet.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace spend::ui
{

KeyEdit::KeyEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_reveal(new QToolButton(this))
{
    setAccessibleName(tr("Admin API key"));
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setRole(m_reveal, u"reveal"_s);
    m_reveal->setObjectName(u"revealKey"_s);
    m_reveal->setCheckable(true);
    m_reveal->setFocusPolicy(Qt::StrongFocus);
    m_reveal->setCursor(Qt::ArrowCursor);
    setTabOrder(this, m_reveal);
    connect(m_reveal, &QToolButton::toggled, this, &KeyEdit::setRevealed);
    // Keys come from a clipboard, often with a line break or blanks around them.
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        const QString trimmed = typed.trimmed();
        if (trimmed != typed)
            setText(trimmed);
    });
    setRevealed(false);
}

KeyEdit::~KeyEdit()
{
    QString typed = text();
    wipeEverywhere(typed);
}

void KeyEdit::forget()
{
    QString typed = text();
    wipeEverywhere(typed); // what the field itself holds
    clear();
    m_reveal->setChecked(false);
}

void KeyEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const QSize wanted = m_reveal->sizeHint();
    m_reveal->setGeometry(
        width() - wanted.width() - 5, (height() - wanted.height()) / 2, wanted.width(), wanted.height());
}

void KeyEdit::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setText(revealed ? tr("Hide") : tr("Show"));
    m_reveal->setAccessibleName(revealed ? tr("Hide the key") : tr("Show the key"));
    setTextMargins(0, 0, m_reveal->sizeHint().width(), 0);
}

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectioncard.h"

#include "ui/connections/connectiontext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/thinprogress.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
struct Offer {
    QList<ConnectionAction> buttons;
    QList<ConnectionAction> more;
};

/// What makes sense now: the likely ones as buttons, the rest behind "More".
Offer offerFor(const ConnectionView &view)
{
    using A = ConnectionAction;
    if (view.progress && !view.runBy.isEmpty()) // who began it may cancel it
        return {{A::Pause, A::Edit}, {A::NewKey, A::Remove}};
    if (view.progress)
        return {{A::Cancel}, {A::Pause, A::Edit, A::NewKey, A::Remove}};
    switch (view.health.status) {
    case Status::PendingData:
    case Status::Healthy:
    case Status::Stale:
        return {{A::Sync, A::Pause, A::Edit}, {A::NewKey, A::Remove}};
    case Status::Limited:
        return {{A::Sync, A::WhatIsMissing, A::Pause, A::Edit}, {A::NewKey, A::Remove}};
    case Status::Error:
        if (view.health.problem == ProblemKind::KeyRejected || view.health.problem == ProblemKind::NotPermitted
            || view.health.problem == ProblemKind::Keychain)
            return {{A::NewKey, A::Remove}, {A::Sync, A::Pause, A::Edit}};
        return {{A::Sync, A::Pause, A::Edit}, {A::NewKey, A::Remove}};
    case Status::Paused:
        break;
    }
    return {{A::Resume, A::Edit}, {A::NewKey, A::Remove}};
}
} // namespace

ConnectionCard::ConnectionCard(ConnectionId id, QWidget *parent)
    : QFrame(parent)
    , m_id(id)
    , m_name(plainLabel({}, u"cardTitle"_s))
    , m_badge(new StatusBadge)
    , m_sentence(wrappedLabel({}, u"muted"_s))
    , m_bar(new QWidget)
    , m_progress(new ThinProgress)
    , m_row(new QHBoxLayout)
    , m_more(new QToolButton)
{
    setRole(this, u"card"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *bar = new QVBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 10);
    bar->addWidget(m_progress);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(17, 13, 17, 15);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_badge);
    layout->addLayout(head);
    layout->addSpacing(6);
    layout->addWidget(m_sentence);
    layout->addSpacing(10);
    layout->addWidget(m_bar);
    layout->addSpacing(2);
    layout->addLayout(m_row);

    m_row->setSpacing(space::s);
    addAction(ConnectionAction::Sync, tr("Sync now"));
    addAction(ConnectionAction::Cancel, tr("Cancel"));
    addAction(ConnectionAction::Resume, tr("Resume"));
    addAction(ConnectionAction::WhatIsMissing, tr("What is missing?"));
    addAction(ConnectionAction::NewKey, tr("Enter new key…"));
    addAction(ConnectionAction::Pause, tr("Pause"));
    addAction(ConnectionAction::Edit, tr("Edit…"));
    addAction(ConnectionAction::Remove, tr("Remove…"));
    setRole(m_more, u"icon"_s);
    m_more->setObjectName(u"more"_s);
    m_more->setIcon(themeIcon(u"more"_s, &Tokens::muted));
    m_more->setIconSize(QSize(18, 18));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolTip(tr("More actions"));
    auto *menu = new QMenu(m_more);
    for (const ConnectionAction action : {ConnectionAction::Sync, ConnectionAction::Pause, ConnectionAction::Edit,
             ConnectionAction::NewKey, ConnectionAction::Remove})
        menu->addAction(m_actions.value(action));
    m_more->setMenu(menu);
    m_row->addWidget(m_more);
    m_row->addStretch(1);
}

void ConnectionCard::addAction(ConnectionAction action, const QString &text)
{
    auto *item = new QAction(text, this);
    auto *button = new QPushButton(text);
    const auto choose = [this, action] { Q_EMIT actionChosen(m_id, action); };
    connect(item, &QAction::triggered, this, choose);
    connect(button, &QPushButton::clicked, this, choose);
    button->setVisible(false);
    m_row->addWidget(button);
    m_actions.insert(action, item);
    m_buttons.insert(action, button);
}

void ConnectionCard::update(const ConnectionView &view, std::int64_t nowMs)
{
    const auto set = [](QLabel *label, const QString &text) {
        if (label->text() != text)
            label->setText(text);
    };
    set(m_name, view.settings.name);
    set(m_sentence, view.progress ? runSentence(view, nowMs) : connectionSentence(view, nowMs));
    m_badge->setStatus(view.health.status);
    m_bar->setVisible(view.progress.has_value());
    if (view.progress)
        m_progress->setDone(view.progress->done);
    setAccessibleName(tr("Connection %1").arg(view.settings.name));
    setAccessibleDescription(m_sentence->text());
    const Offer offered = offerFor(view);
    offer(offered.buttons, offered.more);
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setAccessibleName(tr("%1: %2").arg(it.value()->text(), view.settings.name));
    m_more->setAccessibleName(tr("More actions: %1").arg(view.settings.name));
}

void ConnectionCard::offer(const QList<ConnectionAction> &buttons, const QList<ConnectionAction> &more)
{
    bool focusLeaves = false;
    QPushButton *first = nullptr;
    for (const ConnectionAction action : buttons) {
        QPushButton *button = m_buttons.value(action);
        if (!first)
            first = button;
        button->setVisible(true);
    }
    // A button that goes while it has the focus hands it on within the card.
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        if (!buttons.contains(it.key()) && it.value()->hasFocus())
            focusLeaves = true;
    }
    if (focusLeaves && first)
        first->setFocus(Qt::OtherFocusReason);
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        if (!buttons.contains(it.key()))
            it.value()->setVisible(false);
    }
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it)
        it.value()->setVisible(more.contains(it.key()));
}

QString ConnectionCard::sentence() const
{
    return m_sentence->text();
}

Status ConnectionCard::status() const
{
    return m_badge->status();
}

} // namespace spend::ui

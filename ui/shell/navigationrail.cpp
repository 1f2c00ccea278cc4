// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "ui/shell/navigationbutton.h"
#include "ui/shell/page.h"
#include "ui/shell/railstatus.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textscale.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr QSize logoSize(18, 18);
}

NavigationRail::NavigationRail(ConnectionService &connections, Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_logo(new QLabel)
    , m_name(plainLabel(u"Spendscope"_s, u"cardTitle"_s))
    , m_menu(new QToolButton)
    , m_head(new QVBoxLayout)
    , m_top(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
    , m_status(new RailStatus(connections, clock))
{
    setRole(this, u"rail"_s);
    setAccessibleName(tr("Navigation"));
    setFixedWidth(scaledWithText(size::railWide));

    m_menu->setObjectName(u"mainMenu"_s);
    setRole(m_menu, u"icon"_s);
    m_menu->setIcon(themeIcon(u"menu"_s, &Tokens::muted));
    m_menu->setIconSize(QSize(16, 16));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu (F10)"));

    auto *headRow = new QBoxLayout(QBoxLayout::LeftToRight);
    headRow->setObjectName(u"head"_s);
    headRow->setContentsMargins(10, 0, 0, 0);
    headRow->setSpacing(space::s);
    headRow->addWidget(m_logo, 0, Qt::AlignCenter);
    headRow->addWidget(m_name, 1);
    headRow->addWidget(m_menu, 0, Qt::AlignCenter);
    m_head->addLayout(headRow);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 13, 11, 14);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addSpacing(13);
    m_top->setSpacing(2);
    m_bottom->setSpacing(2);
    layout->addLayout(m_top);
    layout->addStretch(1);
    layout->addLayout(m_bottom);
    layout->addSpacing(space::m);
    layout->addWidget(m_status);
    connect(m_status, &QAbstractButton::clicked, this, &NavigationRail::statusClicked);
    drawLogo();
}

void NavigationRail::addPage(const PageEntry &page)
{
    auto *button = new NavigationButton(page.iconName, page.title, this);
    const QString id = page.id;
    button->setObjectName(u"navigate-"_s + id);
    (page.place == PageEntry::Place::Top ? m_top : m_bottom)->addWidget(button);
    m_buttons.insert(id, button);
    // toggled, not clicked: the arrow keys choose too.
    connect(button, &QAbstractButton::toggled, this, [this, id](bool on) {
        if (on)
            Q_EMIT pageChosen(id);
    });
}

void NavigationRail::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

void NavigationRail::setCurrent(const QString &pageId)
{
    NavigationButton *current = m_buttons.value(pageId);
    if (!current)
        return;
    current->setChecked(true);
    // Tab leads to the page that is shown and on into it; the arrow keys lead to the others.
    for (NavigationButton *button : std::as_const(m_buttons))
        button->setFocusPolicy(button == current ? Qt::StrongFocus : Qt::ClickFocus);
}

void NavigationRail::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? size::railNarrow : scaledWithText(size::railWide));
    m_name->setVisible(!collapsed);
    auto *row = findChild<QBoxLayout *>(u"head"_s);
    row->setDirection(collapsed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setContentsMargins(collapsed ? 0 : 10, collapsed ? space::xs : 0, 0, 0);
    for (NavigationButton *button : std::as_const(m_buttons))
        button->setCollapsed(collapsed);
    m_status->setCollapsed(collapsed);
}

void NavigationRail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawLogo();
}

void NavigationRail::drawLogo()
{
    m_logo->setPixmap(themeDrawing(u"spendscope"_s, logoSize, devicePixelRatioF()));
    m_logo->setFixedSize(logoSize);
}

} // namespace spend::ui

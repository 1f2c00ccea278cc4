// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/sharebutton.h"

#include "ui/share/sharing.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"

using namespace Qt::StringLiterals;

namespace spend::ui
{

ShareButton::ShareButton(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"share"_s);
    setRole(this, u"icon"_s);
    setIcon(themeIcon(u"export"_s));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Share this page"));
    setToolTip(tr("Copy, save or print what is seen (Ctrl+E)"));
    connect(this, &QToolButton::clicked, this, [this] {
        if (Sharing *sharing = Sharing::of(this))
            sharing->popUp(mapToGlobal(rect().bottomLeft()));
    });
}

void ShareButton::showEvent(QShowEvent *event)
{
    QToolButton::showEvent(event);
    if (!Sharing::of(this))
        hide();
}

} // namespace spend::ui

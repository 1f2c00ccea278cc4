// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/dashboardlink.h"

#include "ui/theme/stylesheet.h"

#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace spend::ui
{

QPushButton *dashboardLink(const QString &text, QWidget *parent)
{
    const QString address = u"https://cursor.com/dashboard"_s;
    auto *link = new QPushButton(text, parent);
    setRole(link, u"link"_s);
    link->setObjectName(u"dashboardLink"_s);
    link->setCursor(Qt::PointingHandCursor);
    link->setAutoDefault(false);
    link->setToolTip(address);
    QObject::connect(link, &QPushButton::clicked, link, [address] { QDesktopServices::openUrl(QUrl(address)); });
    return link;
}

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace spend::ui::guide
{

/// One line of the guide's table of contents.
struct Entry {
    QString title;
    QString page; ///< "budgets"; empty: a heading between pages
};

/// As the first page of the guide lists them.
QList<Entry> contents();

/// The guide's page about one of the window's pages, by the latter's id; the first page where there is none.
QString pageAbout(const QString &windowPage);

/// Where a page lies; \c topic may name a heading of it: "troubleshooting#stale".
QUrl urlOf(const QString &topic);
/// The page that lies there; empty: it is none of the guide's.
QString pageAt(const QUrl &url);

/// How a heading is named in a link, as on GitHub: "When something is wrong" is "when-something-is-wrong".
QString slug(const QString &heading);

} // namespace spend::ui::guide

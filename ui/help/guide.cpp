// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace spend::ui::guide
{

namespace
{
const QString folder = u"qrc:/guide/"_s;
const QString suffix = u".md"_s;
} // namespace

QList<Entry> contents()
{
    QFile file(u":/guide/index.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression link(u"^- \\[([^\\]]+)\\]\\(([a-z-]+)\\.md\\)$"_s);
    QList<Entry> entries{{u"Guide"_s, u"index"_s}};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"## "_s))
            entries.append({line.mid(3), {}});
        else if (const auto match = link.match(line); match.hasMatch())
            entries.append({match.captured(1), match.captured(2)});
    }
    return entries;
}

QString pageAbout(const QString &windowPage)
{
    static const QHash<QString, QString> otherNames{{u"explorer"_s, u"explore"_s},
        {u"connections"_s, u"troubleshooting"_s}, {u"digest"_s, u"share"_s}, {u"chargeback"_s, u"share"_s},
        {u"wizard"_s, u"connect"_s}};
    const QString page = otherNames.value(windowPage, windowPage);
    return QFile::exists(u":/guide/"_s + page + suffix) ? page : u"index"_s;
}

QUrl urlOf(const QString &topic)
{
    QUrl url(folder + topic.section(u'#', 0, 0) + suffix);
    if (topic.contains(u'#'))
        url.setFragment(topic.section(u'#', 1));
    return url;
}

QString pageAt(const QUrl &url)
{
    const QString text = url.adjusted(QUrl::RemoveFragment).toString();
    if (!text.startsWith(folder) || !text.endsWith(suffix))
        return {};
    return text.mid(folder.size(), text.size() - folder.size() - suffix.size());
}

QString slug(const QString &heading)
{
    QString name;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            name += c;
        else if (c == u' ')
            name += u'-';
    }
    return name;
}

} // namespace spend::ui::guide

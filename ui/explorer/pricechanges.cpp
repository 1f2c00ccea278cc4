// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/pricechanges.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

QList<ChartMark> priceChangesFromJson(QByteArrayView json)
{
    QList<ChartMark> marks;
    const QJsonArray changes = QJsonDocument::fromJson(json.toByteArray()).object().value(u"changes"_s).toArray();
    for (const QJsonValue &value : changes) {
        const QString id = value[u"id"].toString();
        const auto day = UtcDay::fromIso(value[u"date"].toString());
        const QString text = value[u"text"].toString().simplified();
        const QUrl source(value[u"source"].toString(), QUrl::StrictMode);
        if (id.isEmpty() || !day || text.isEmpty() || source.scheme() != u"https"_s || source.host().isEmpty())
            continue;
        marks.append({ChartMark::Kind::Price, id, *day, text, source.toString()});
    }
    std::stable_sort(marks.begin(), marks.end(), [](const ChartMark &a, const ChartMark &b) { return a.day < b.day; });
    return marks;
}

const QList<ChartMark> &priceChanges()
{
    static const QList<ChartMark> marks = [] {
        QFile file(u":/data/pricechanges.json"_s);
        return file.open(QIODevice::ReadOnly) ? priceChangesFromJson(file.readAll()) : QList<ChartMark>();
    }();
    return marks;
}

} // namespace spend::ui

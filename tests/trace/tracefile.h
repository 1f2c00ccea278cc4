// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <tuple>
#include <vector>

namespace spend::test
{

struct TraceSpan {
    QString name;
    QString category;
    int thread = 0;
    qint64 startUs = 0;
    qint64 us = 0;
    qint64 cpuUs = 0;
    qint64 count = -1;

    qint64 endUs() const { return startUs + us; }
    bool holds(const TraceSpan &other) const
    {
        return thread == other.thread && startUs <= other.startUs && other.endUs() <= endUs();
    }
};

/// A trace as it lies on the disk.
struct TraceFile {
    bool isWhole = false; ///< an array of events that have all they need
    QString error;
    QByteArray bytes;
    QList<TraceSpan> spans;
    QHash<int, QString> threads; ///< names by number
    int leftOut = 0;

    explicit TraceFile(const QString &path)
    {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            bytes = file.readAll();
        QJsonParseError parsed;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsed);
        error = parsed.errorString();
        isWhole = document.isArray();
        for (const QJsonValue &value : document.array())
            take(value.toObject());
    }

    std::optional<TraceSpan> find(const QString &name) const
    {
        const auto found =
            std::find_if(spans.begin(), spans.end(), [&](const TraceSpan &span) { return span.name == name; });
        return found == spans.end() ? std::nullopt : std::optional(*found);
    }

    /// Spans of one thread that overlap without one holding the other.
    static QStringList crossing(QList<TraceSpan> spans)
    {
        QStringList names;
        std::sort(spans.begin(), spans.end(), [](const TraceSpan &a, const TraceSpan &b) {
            return std::tuple(a.thread, a.startUs, -a.us) < std::tuple(b.thread, b.startUs, -b.us);
        });
        std::vector<TraceSpan> open;
        for (const TraceSpan &span : spans) {
            while (!open.empty() && (open.back().thread != span.thread || open.back().endUs() <= span.startUs))
                open.pop_back();
            if (!open.empty() && span.endUs() > open.back().endUs())
                names.append(open.back().name + QLatin1Char('/') + span.name);
            open.push_back(span);
        }
        return names;
    }

private:
    void take(const QJsonObject &event)
    {
        const QString kind = event.value(QLatin1String("ph")).toString();
        const QJsonObject arguments = event.value(QLatin1String("args")).toObject();
        const int thread = event.value(QLatin1String("tid")).toInt(-1);
        const QString name = event.value(QLatin1String("name")).toString();
        isWhole = isWhole && !name.isEmpty() && thread >= 0 && event.value(QLatin1String("pid")).toInteger() > 0;
        if (kind == QLatin1String("M")) {
            if (name == QLatin1String("thread_name"))
                threads.insert(thread, arguments.value(QLatin1String("name")).toString());
            else
                leftOut += arguments.value(QLatin1String("spans")).toInt();
            return;
        }
        isWhole = isWhole && kind == QLatin1String("X") && event.contains(QLatin1String("ts"))
            && event.contains(QLatin1String("dur"));
        spans.append({name, event.value(QLatin1String("cat")).toString(), thread,
            event.value(QLatin1String("ts")).toInteger(), event.value(QLatin1String("dur")).toInteger(),
            event.value(QLatin1String("tdur")).toInteger(), arguments.value(QLatin1String("count")).toInteger(-1)});
    }
};

} // namespace spend::test

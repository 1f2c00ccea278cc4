// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alert/message.h"

#include "core/language/language.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend::alert
{

namespace
{
constexpr std::array words{
    std::pair{Severity::Notice, u"notice"},
    std::pair{Severity::Warning, u"warning"},
    std::pair{Severity::Serious, u"serious"},
};

struct AlertWording {
    Q_DECLARE_TR_FUNCTIONS(AlertWording)
};

QString leadOf(Severity severity)
{
    switch (severity) {
    case Severity::Serious:
        return AlertWording::tr("Serious");
    case Severity::Warning:
        return AlertWording::tr("Warning");
    case Severity::Notice:
        break;
    }
    return AlertWording::tr("Notice");
}

QString titleOf(const Incident &incident, bool isOver)
{
    return isOver ? AlertWording::tr("Over by now: %1").arg(incident.title) : incident.title;
}

/// Data never becomes markup: each piece is escaped where it enters.
QString htmlOf(const QString &subject, const std::vector<Incident> &incidents, const std::vector<QString> &over)
{
    QString body;
    for (const Incident &incident : incidents) {
        const bool isOver = std::find(over.begin(), over.end(), incident.key) != over.end();
        body += u"<h2 style=\"font-size:15px;margin:20px 0 4px\">%1</h2>\n<p style=\"margin:0 0 "
                u"4px;color:#5C6573\">%2</p>\n"
                "<p style=\"margin:0\">%3</p>\n"_s.arg(titleOf(incident, isOver).toHtmlEscaped(),
                    leadOf(incident.severity).toHtmlEscaped(), incident.text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    return u"<!DOCTYPE html>\n<html lang=\"%4\"><head><meta charset=\"utf-8\"><title>%1</title></head>\n"
           "<body style=\"font-family:sans-serif;font-size:14px;color:#171B23\">\n%2"
           "<p style=\"margin:24px 0 0;color:#8A93A1;font-size:12px\">%3</p>\n</body></html>\n"_s.arg(
               subject.toHtmlEscaped(), body, AlertWording::tr("Sent by Spendscope.").toHtmlEscaped(),
               language::ofTexts());
}
} // namespace

Severity worstOf(const std::vector<Incident> &incidents)
{
    Severity worst = Severity::Notice;
    for (const Incident &incident : incidents)
        worst = std::max(worst, incident.severity);
    return worst;
}

Message messageOf(std::vector<Incident> incidents, const std::vector<QString> &over)
{
    const auto isOver = [&over](const Incident &incident) {
        return std::find(over.begin(), over.end(), incident.key) != over.end();
    };
    std::stable_sort(incidents.begin(), incidents.end(), [&isOver](const Incident &a, const Incident &b) {
        const bool overA = isOver(a);
        const bool overB = isOver(b);
        return overA != overB ? overB : a.severity > b.severity;
    });
    Message message;
    if (incidents.empty())
        return message;
    const QString first = titleOf(incidents.front(), isOver(incidents.front()));
    message.subject = incidents.size() == 1
        ? first
        : AlertWording::tr("%1, and %n more", nullptr, int(incidents.size()) - 1).arg(first);
    QStringList paragraphs;
    for (const Incident &incident : incidents)
        paragraphs.append(
            u"%1: %2\n%3"_s.arg(leadOf(incident.severity), titleOf(incident, isOver(incident)), incident.text)
                .trimmed());
    message.text = paragraphs.join(u"\n\n"_s) + u'\n';
    message.html = htmlOf(message.subject, incidents, over);
    message.page = incidents.front().page;
    message.incidents = std::move(incidents);
    return message;
}

Message testMessage(const QString &channelName)
{
    Message message;
    message.subject = AlertWording::tr("Spendscope: a test");
    message.text =
        AlertWording::tr("This is a test of the channel “%1”. Alerts will come this way.").arg(channelName) + u'\n';
    message.page = u"settings"_s;
    return message;
}

QString severityWord(Severity severity)
{
    for (const auto &[known, word] : words) {
        if (known == severity)
            return QString::fromUtf16(word);
    }
    return {};
}

std::optional<Severity> severityFromWord(const QString &word)
{
    for (const auto &[severity, known] : words) {
        if (word == QString::fromUtf16(known))
            return severity;
    }
    return std::nullopt;
}

} // namespace spend::alert

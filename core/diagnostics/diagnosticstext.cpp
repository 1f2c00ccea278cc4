// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/diagnosticstext.h"

#include "core/domain/utcday.h"
#include "core/ingest/health.h"
#include "core/store/migrations.h"
#include "core/store/storesession.h"

#include <QRegularExpression>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
constexpr int toldRuns = 20;

QString moment(const std::optional<std::int64_t> &ms)
{
    return ms ? isoFromMs(*ms) : u"-"_s;
}

QString keyPlace(const ConnectionSettings &settings)
{
    if (settings.sample)
        return u"sample"_s;
    return settings.keyFile.isEmpty() ? u"keychain"_s : u"key file"_s;
}

QString capability(Capability seen)
{
    switch (seen) {
    case Capability::Visible:
        return u"visible"_s;
    case Capability::Missing:
        return u"missing"_s;
    case Capability::Unknown:
        break;
    }
    return u"unknown"_s;
}

void addConnections(store::StoreSession &session, std::int64_t nowMs, QStringList &lines)
{
    for (const Connection &connection : session.connections.all()) {
        const ConnectionHealth health = ingest::healthOf(ingest::readHealthFacts(session, connection), nowMs);
        lines << QString() << u"Connection %1: %2"_s.arg(connection.id).arg(statusText(health.status))
              << u"  reason: %1"_s.arg(health.reason)
              << u"  host: %1, key in: %2, proxy: %3"_s.arg(connection.settings.apiUrl.host(),
                     keyPlace(connection.settings),
                     connection.settings.proxy.kind == ProxyChoice::Kind::Manual ? u"manual"_s
                                                                                 : connection.settings.proxy.toText())
              << u"  since: %1, interval: %2 min, groups: %3, repositories: %4"_s
                     .arg(connection.settings.since ? connection.settings.since->iso() : u"all"_s)
                     .arg(connection.settings.intervalMinutes)
                     .arg(capability(connection.groups), capability(connection.repositories))
              << u"  last success: %1, next run: %2"_s.arg(moment(health.lastSuccessMs), moment(health.nextRunMs))
              << u"  events: %1, from %2 to %3, skipped: %4"_s.arg(health.events)
                     .arg(moment(health.oldestEventMs), moment(health.newestEventMs))
                     .arg(health.skippedRecords);
    }
}

void addRuns(store::StoreSession &session, QStringList &lines)
{
    lines << QString() << u"Last runs"_s;
    store::Statement &select = session.database().prepared(
        "SELECT run_id, connection, started_ms, finished_ms, outcome, detail, requests, not_modified, retries, "
        "skipped_records, days_changed FROM run ORDER BY id DESC LIMIT "
        + std::to_string(toldRuns));
    while (select.step()) {
        lines
            << u"  %1 connection %2, %3 to %4: %5; requests %6, unchanged %7, retries %8, skipped %9, days changed %10 %11"_s
                   .arg(select.string(0))
                   .arg(select.integer(1))
                   .arg(isoFromMs(select.integer(2)), select.isNull(3) ? u"-"_s : isoFromMs(select.integer(3)),
                       select.string(4).isEmpty() ? u"not ended"_s : select.string(4))
                   .arg(select.integer(6))
                   .arg(select.integer(7))
                   .arg(select.integer(8))
                   .arg(select.integer(9))
                   .arg(select.integer(10))
                   .arg(select.string(5).simplified());
    }
    select.reset();
}
} // namespace

QString withPseudonyms(const QString &text, const Pseudonyms &pseudonyms)
{
    static const QRegularExpression address(uR"([^\s<>"',;:()\[\]]+@[^\s<>"',;:()\[\]]+\.[\p{L}\p{N}-]+)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString changed;
    qsizetype place = 0;
    for (const QRegularExpressionMatch &match : address.globalMatch(text)) {
        changed += text.mid(place, match.capturedStart() - place) + pseudonyms.nameOf(match.captured().toLower());
        place = match.capturedEnd();
    }
    return changed + text.mid(place);
}

QString diagnosticsText(store::StoreSession &session, const DiagnosticsParts &parts)
{
    QStringList lines{u"Spendscope diagnostics, %1"_s.arg(isoFromMs(parts.nowMs)), QString(),
        u"Program: %1"_s.arg(parts.program),
        u"Qt: %1 (built with %2)"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        u"System: %1, %2, %3"_s.arg(
            QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
        u"Store schema: %1 of %2"_s.arg(session.database().schemaVersion()).arg(store::newestSchemaVersion())};
    addConnections(session, parts.nowMs, lines);
    addRuns(session, lines);
    lines << QString() << u"Settings"_s;
    for (auto setting = parts.settings.begin(); setting != parts.settings.end(); ++setting)
        lines << u"  %1 = %2"_s.arg(setting.key(), setting.value().simplified());
    lines << QString() << u"Log"_s;
    for (const QString &line : parts.log)
        lines << u"  "_s + line;
    const QString text = lines.join(u'\n') + u'\n';
    return parts.pseudonyms ? withPseudonyms(text, *parts.pseudonyms) : text;
}

} // namespace spend

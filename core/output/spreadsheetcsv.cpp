// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/spreadsheetcsv.h"

#include "core/analysis/detailrows.h"
#include "core/analysis/flagkeys.h"
#include "core/domain/decimal.h"
#include "core/domain/money.h"
#include "core/output/otherrow.h"
#include "core/output/reportcsv.h"

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
QString columnTitle(Dimension dimension)
{
    switch (dimension) {
    case Dimension::User:
        return u"User"_s;
    case Dimension::Group:
        return u"Billing group"_s;
    case Dimension::Model:
        return u"Model"_s;
    case Dimension::Repository:
        return u"Repository"_s;
    case Dimension::Kind:
        return u"Kind"_s;
    case Dimension::Day:
        return u"Day (UTC)"_s;
    case Dimension::Week:
        return u"Week from"_s;
    case Dimension::Month:
        return u"Month from"_s;
    case Dimension::Cycle:
        return u"Cycle from"_s;
    case Dimension::MaxMode:
        return u"Max mode"_s;
    case Dimension::ClientKind:
        return u"Client"_s;
    case Dimension::Connection:
        return u"Connection"_s;
    }
    return {};
}

/// Keys that tell more than the label does.
bool hasKeyColumn(Dimension dimension)
{
    return dimension == Dimension::User || dimension == Dimension::Group;
}

QString keyTitle(Dimension dimension)
{
    return dimension == Dimension::User ? u"E-mail"_s : u"Billing group id"_s;
}

QStringList figureTitles()
{
    return {u"Cost (USD)"_s, u"On-demand (USD)"_s, u"Included (USD)"_s, u"Events"_s, u"Events without a cost"_s,
        u"Requests"_s, u"Input tokens"_s, u"Output tokens"_s, u"Cache write tokens"_s, u"Cache read tokens"_s};
}

void appendFigures(QStringList &fields, const Figures &figures)
{
    const auto number = [&](std::int64_t count) { fields.append(QString::number(qlonglong(count))); };
    fields << Money{figures.cost}.dollarsText() << Money{figures.onDemand}.dollarsText()
           << Money{figures.included()}.dollarsText();
    number(figures.events);
    number(figures.uncosted);
    fields.append(QString::fromStdString(scaledText(figures.requests, 6)));
    number(figures.inputTokens);
    number(figures.outputTokens);
    number(figures.cacheWriteTokens);
    number(figures.cacheReadTokens);
}

QByteArray line(const QStringList &fields)
{
    return csvRecord(fields).toUtf8() + '\n';
}

QString stepText(AttributionStep step)
{
    switch (step) {
    case AttributionStep::SameDay:
        return u"same day"_s;
    case AttributionStep::NextDays:
        return u"next days"_s;
    case AttributionStep::DaysBefore:
        return u"days before"_s;
    case AttributionStep::Unattributed:
        break;
    }
    return {};
}

bool isHidden(Dimension dimension, PeopleKeys keys)
{
    return dimension == Dimension::User && keys == PeopleKeys::LikeNames;
}
} // namespace

QString spreadsheetText(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text[0]) ? u'\'' + text : text;
}

QByteArray spreadsheetReport(const SpendReport &report, PeopleKeys keys)
{
    QStringList header;
    for (const Dimension dimension : report.query.by) {
        header.append(columnTitle(dimension));
        if (hasKeyColumn(dimension))
            header.append(keyTitle(dimension));
    }
    QByteArray text = line(header + figureTitles());
    for (const SpendRow &row : report.rows) {
        QStringList fields;
        for (std::size_t i = 0; i < report.query.by.size(); ++i) {
            const auto at = static_cast<qsizetype>(i);
            fields.append(spreadsheetText(row.labels[at]));
            if (hasKeyColumn(report.query.by[i]))
                fields.append(spreadsheetText(isHidden(report.query.by[i], keys) ? row.labels[at] : row.keys[at]));
        }
        appendFigures(fields, row.figures);
        text += line(fields);
    }
    if (report.otherRows > 0) {
        QStringList fields(header.size());
        if (!fields.isEmpty())
            fields[0] = otherRowName(report);
        appendFigures(fields, report.other);
        text += line(fields);
    }
    return text;
}

void writeSpreadsheetDetails(
    const QueryScope &scope, const std::function<bool(const QByteArray &)> &write, PeopleKeys keys)
{
    const QStringList header{u"Day (UTC)"_s, u"Connection"_s, u"User"_s, u"E-mail"_s, u"Billing group"_s,
        u"Billing group id"_s, u"Repository"_s, u"Attribution"_s, u"Model"_s, u"Kind"_s, u"Max mode"_s, u"Client"_s,
        u"Billing"_s};
    bool goesOn = write(line(header + figureTitles()));
    const DirectoryIndex &names = scope.picture().names();
    forEachDetailDay(scope, [&](const DayBlock &day, const std::vector<DetailRow> &rows) {
        if (!goesOn)
            return;
        QByteArray text;
        for (const DetailRow &row : rows) {
            const bool hasRepository = row.repository != 0;
            QStringList fields{day.day.iso(), spreadsheetText(names.connectionName(day.connection)),
                spreadsheetText(names.users().label(row.key.user)),
                spreadsheetText(isHidden(Dimension::User, keys) ? names.users().label(row.key.user)
                                                                : names.users().key(row.key.user)),
                spreadsheetText(names.groups().label(row.key.group)),
                spreadsheetText(names.groups().key(row.key.group)),
                spreadsheetText(names.repositories().label(row.repository)),
                hasRepository ? stepText(row.step) : QString(), spreadsheetText(names.models().label(row.key.model)),
                spreadsheetText(names.kinds().label(row.key.kind)),
                (row.key.flags & flag::maxMode) != 0 ? u"yes"_s : u"no"_s,
                flagLabel(Dimension::ClientKind, flagIndex(Dimension::ClientKind, row.key.flags)),
                (row.key.flags & flag::onDemand) != 0 ? u"on-demand"_s : u"included"_s};
            appendFigures(fields, row.figures);
            text += line(fields);
        }
        goesOn = write(text);
    });
}

} // namespace spend

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/reporttable.h"

#include "core/domain/decimal.h"
#include "core/domain/money.h"
#include "core/output/otherrow.h"
#include "core/output/texttable.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
QString heading(Dimension dimension)
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
        return u"Day"_s;
    case Dimension::Week:
        return u"Week"_s;
    case Dimension::Month:
        return u"Month"_s;
    case Dimension::Cycle:
        return u"Cycle"_s;
    case Dimension::MaxMode:
        return u"Max mode"_s;
    case Dimension::ClientKind:
        return u"Client"_s;
    case Dimension::Connection:
        return u"Connection"_s;
    }
    return {};
}

/// Labels of one column, told apart by their keys where they have to be.
class LabelColumn
{
public:
    LabelColumn(const SpendReport &report, qsizetype dimension)
        : m_dimension(dimension)
    {
        for (const SpendRow &row : report.rows)
            m_keys[row.labels[dimension]].insert(row.keys[dimension]);
    }
    QString text(const SpendRow &row) const
    {
        const QString &label = row.labels[m_dimension];
        return m_keys[label].size() == 1 ? label : u"%1 (%2)"_s.arg(label, row.keys[m_dimension]);
    }

private:
    qsizetype m_dimension;
    QHash<QString, QSet<QString>> m_keys;
};

QStringList figureTexts(const Figures &figures, bool showUncosted)
{
    QStringList texts{Money{figures.cost}.centsText(), Money{figures.onDemand}.centsText(),
        Money{figures.included()}.centsText(), QString::number(figures.events)};
    if (showUncosted)
        texts.append(QString::number(figures.uncosted));
    texts << QString::fromStdString(scaledText(figures.requests, 6)) << QString::number(figures.inputTokens)
          << QString::number(figures.outputTokens) << QString::number(figures.cacheWriteTokens)
          << QString::number(figures.cacheReadTokens);
    return texts;
}
} // namespace

QString reportTable(const SpendReport &report)
{
    const bool showUncosted = report.total.uncosted != 0;
    TextTable table;
    std::vector<LabelColumn> labels;
    for (std::size_t i = 0; i < report.query.by.size(); ++i) {
        table.addColumn(heading(report.query.by[i]), TextTable::Alignment::Left);
        labels.emplace_back(report, qsizetype(i));
    }
    if (labels.empty())
        table.addColumn({}, TextTable::Alignment::Left);
    const auto columnsBeforeFigures = qsizetype(std::max<std::size_t>(1, labels.size()));
    QStringList headings{u"Cost (cents)"_s, u"On-demand"_s, u"Included"_s, u"Events"_s};
    if (showUncosted)
        headings.append(u"Uncosted"_s);
    headings << u"Requests"_s << u"Input tokens"_s << u"Output tokens"_s << u"Cache write"_s << u"Cache read"_s;
    for (const QString &column : std::as_const(headings))
        table.addColumn(column, TextTable::Alignment::Decimal);

    const auto addSum = [&](const QString &name, const Figures &figures) {
        QStringList fields{name};
        fields.resize(columnsBeforeFigures);
        table.addRow(fields + figureTexts(figures, showUncosted));
    };
    for (const SpendRow &row : report.rows) {
        QStringList fields;
        for (const LabelColumn &column : labels)
            fields.append(column.text(row));
        fields.resize(columnsBeforeFigures);
        table.addRow(fields + figureTexts(row.figures, showUncosted));
    }
    if (report.otherRows > 0)
        addSum(otherRowName(report), report.other);
    table.addRule();
    addSum(u"Total"_s, report.total);
    return u"%1 to %2\n\n"_s.arg(report.query.range.first.iso(), report.query.range.last.iso()) + table.text();
}

} // namespace spend

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/reportcsv.h"

#include "core/output/figurefields.h"
#include "core/output/otherrow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
/// "max-mode" -> "maxMode", to go with the names of the figures.
QString columnName(Dimension dimension)
{
    const QStringList words = dimensionWord(dimension).split(u'-');
    QString name = words.first();
    for (const QString &word : words.mid(1))
        name += word.left(1).toUpper() + word.mid(1);
    return name;
}

void appendFigures(QStringList &fields, const Figures &figures)
{
    for (const FigureField &field : figureFields(figures))
        fields.append(field.text);
}
} // namespace

QString csvRecord(const QStringList &fields)
{
    QString record;
    for (const QString &field : fields) {
        if (!record.isEmpty() || &field != &fields.first())
            record += u',';
        const bool quoted = std::any_of(
            field.begin(), field.end(), [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
        record += quoted ? u'"' + QString(field).replace(u'"', u"\"\""_s) + u'"' : field;
    }
    return record;
}

QByteArray reportCsv(const SpendReport &report)
{
    QStringList header;
    for (const Dimension dimension : report.query.by)
        header << columnName(dimension) << columnName(dimension) + u"Label"_s;
    for (const FigureField &field : figureFields({}))
        header.append(field.name);

    QByteArray text = csvRecord(header).toUtf8() + '\n';
    for (const SpendRow &row : report.rows) {
        QStringList fields;
        for (qsizetype i = 0; i < row.keys.size(); ++i)
            fields << row.keys[i] << row.labels[i];
        appendFigures(fields, row.figures);
        text += csvRecord(fields).toUtf8() + '\n';
    }
    if (report.otherRows > 0) {
        QStringList fields;
        for (std::size_t i = 0; i < report.query.by.size(); ++i)
            fields << (i == 0 ? otherRowName(report) : QString()) << (i == 0 ? otherRowName(report) : QString());
        appendFigures(fields, report.other);
        text += csvRecord(fields).toUtf8() + '\n';
    }
    return text;
}

} // namespace spend

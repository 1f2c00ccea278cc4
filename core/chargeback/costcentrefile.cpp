// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chargeback/costcentrefile.h"

#include "core/output/reportcsv.h"
#include "core/output/spreadsheetcsv.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct ChargebackWording {
    Q_DECLARE_TR_FUNCTIONS(ChargebackWording)
};

struct Record {
    int line = 0; ///< where it begins, from 1
    QStringList fields;
};

/// Of the first line: a semicolon or a tab where there is one outside quotes, else a comma.
QChar separatorOf(const QString &text)
{
    bool quoted = false;
    for (const QChar letter : text) {
        if (letter == u'"')
            quoted = !quoted;
        else if (!quoted && (letter == u';' || letter == u'\t'))
            return letter;
        else if (!quoted && letter == u'\n')
            break;
    }
    return u',';
}

std::vector<Record> recordsOf(const QString &text)
{
    const QChar separator = separatorOf(text);
    std::vector<Record> records;
    Record record{1, {}};
    QString field;
    bool quoted = false;
    int line = 1;
    const auto endRecord = [&] {
        record.fields.append(field.trimmed());
        field.clear();
        const bool any = std::any_of(
            record.fields.begin(), record.fields.end(), [](const QString &each) { return !each.isEmpty(); });
        if (any)
            records.push_back(record);
        record = {line, {}};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (letter == u'\n')
            ++line;
        if (quoted) {
            if (letter != u'"')
                field += letter;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                field += text[i++];
            else
                quoted = false;
        } else if (letter == u'"' && field.trimmed().isEmpty()) {
            quoted = true;
            field.clear();
        } else if (letter == separator) {
            record.fields.append(field.trimmed());
            field.clear();
        } else if (letter == u'\n') {
            endRecord();
        } else if (letter != u'\r') {
            field += letter;
        }
    }
    endRecord();
    return records;
}

bool isTitles(const QStringList &fields)
{
    static const QStringList words{u"email"_s, u"e-mail"_s, u"user"_s, u"group"_s, u"billing group"_s,
        u"e-mail or billing group"_s, u"who"_s, u"name"_s, u"person"_s};
    static const QStringList centres{u"centre"_s, u"center"_s, u"cost centre"_s, u"cost center"_s, u"costcentre"_s,
        u"costcenter"_s, u"cost_centre"_s, u"cost_center"_s, u"kostenstelle"_s};
    return words.contains(fields.value(0).toLower()) || centres.contains(fields.value(1).toLower());
}

/// Spreadsheets keep the apostrophe by which a text was marked as no formula.
QString undefused(const QString &text)
{
    return text.size() > 1 && text[0] == u'\'' && spreadsheetText(text.sliced(1)) == text ? text.sliced(1) : text;
}
} // namespace

Result<CostCentreFile> readCostCentres(const QByteArray &csv)
{
    QByteArray bytes = csv;
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    std::vector<Record> records = recordsOf(QString::fromUtf8(bytes));
    if (!records.empty() && isTitles(records.front().fields))
        records.erase(records.begin());
    if (records.empty())
        return Problem::invalidInput(ChargebackWording::tr("The file names nobody."),
            ChargebackWording::tr("It needs two columns: an e-mail or a billing group, and the cost centre."));
    CostCentreFile file;
    QHash<QString, std::size_t> places;
    for (const Record &record : records) {
        const QString who = undefused(record.fields.value(0));
        const QString centre = undefused(record.fields.value(1)).simplified();
        if (who.isEmpty() || centre.isEmpty()) {
            file.unread.append(ChargebackWording::tr("Line %1: %2")
                                   .arg(record.line)
                                   .arg(who.isEmpty() ? ChargebackWording::tr("names nobody")
                                                      : ChargebackWording::tr("no cost centre")));
            continue;
        }
        const bool email = who.contains(u'@');
        const store::CostCentreRule rule{
            email ? store::CostCentreRule::Kind::Email : store::CostCentreRule::Kind::Group,
            email ? who.toLower() : who, centre};
        const auto known = places.constFind(who.toLower());
        if (known == places.constEnd()) {
            places.insert(who.toLower(), file.rules.size());
            file.rules.push_back(rule);
            continue;
        }
        store::CostCentreRule &before = file.rules[*known];
        if (before.centre != centre && !file.namedTwice.contains(before.who))
            file.namedTwice.append(before.who);
        before = rule;
    }
    if (file.rules.empty())
        return Problem::invalidInput(ChargebackWording::tr("No line of the file has both a name and a cost centre."),
            ChargebackWording::tr("It needs two columns: an e-mail or a billing group, and the cost centre."));
    return file;
}

QByteArray writeCostCentres(const std::vector<store::CostCentreRule> &rules)
{
    QString text = csvRecord({u"E-mail or billing group"_s, u"Cost centre"_s}) + u'\n';
    for (const store::CostCentreRule &rule : rules)
        text += csvRecord({spreadsheetText(rule.who), spreadsheetText(rule.centre)}) + u'\n';
    return text.toUtf8();
}

} // namespace spend

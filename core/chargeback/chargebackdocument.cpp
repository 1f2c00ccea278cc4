// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chargeback/chargebackdocument.h"

#include "core/digest/digestwords.h"
#include "core/domain/money.h"
#include "core/output/reportcsv.h"
#include "core/output/spreadsheetcsv.h"
#include "core/output/texttable.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
using namespace digestwords;

constexpr std::int64_t cent = 1'000'000;

bool byCentres(const ChargebackAnswer &answer)
{
    return answer.question.by == ChargebackQuestion::By::Centres;
}

QString parts(const ChargebackAnswer &answer, std::size_t count)
{
    return byCentres(answer) ? counted(std::int64_t(count), u"cost centre"_s, u"cost centres"_s)
                             : counted(std::int64_t(count), u"billing group"_s, u"billing groups"_s);
}

/// Whole cents, half a cent away from zero: what money() shows of a cent and more.
std::int64_t rounded(std::int64_t microCents)
{
    const std::int64_t half = microCents < 0 ? -cent / 2 : cent / 2;
    return std::abs(microCents) < cent ? microCents : (microCents + half) / cent * cent;
}

/// What a column of amounts, each rounded, lacks to its rounded total.
template <class Rows, class Amount>
std::int64_t lacking(const Rows &rows, std::int64_t total, Amount amount)
{
    std::int64_t shown = 0;
    for (const auto &row : rows)
        shown += rounded(amount(row));
    return rounded(total) - shown;
}

QString lackText(std::int64_t lack)
{
    return lack == 0 ? QString() : signedMoney(lack);
}

/// "Rounding" below rows that would not add up to the cent.
template <class Rows>
void addRounding(DigestTable &table, const Rows &rows, const Figures &total, qsizetype first)
{
    const std::int64_t cost = lacking(rows, total.cost, [](const auto &row) { return row.figures.cost; });
    const std::int64_t onDemand = lacking(rows, total.onDemand, [](const auto &row) { return row.figures.onDemand; });
    const std::int64_t included =
        lacking(rows, total.included(), [](const auto &row) { return row.figures.included(); });
    if (cost == 0 && onDemand == 0 && included == 0)
        return;
    QStringList cells(table.columns.size());
    cells[0] = u"Rounding"_s;
    cells[first] = lackText(cost);
    cells[first + 1] = lackText(onDemand);
    cells[first + 2] = lackText(included);
    table.rows.push_back({cells, -1, DigestTone::Plain});
}

std::size_t assignedParts(const ChargebackAnswer &answer)
{
    return answer.parts.size() - (answer.unassigned() ? 1 : 0);
}

DigestSection summary(const ChargebackAnswer &answer)
{
    DigestSection section{u"summary"_s, u"Summary"_s, {}, {}, {}, {}, {}};
    const ChargebackPart *rest = answer.unassigned();
    const std::int64_t unassigned = rest ? rest->figures.cost : 0;
    section.facts.push_back({u"Total cost"_s, money(answer.total.cost),
        u"%1, %2"_s.arg(parts(answer, assignedParts(answer)), counted(answer.people, u"person"_s, u"people"_s)),
        DigestTone::Plain});
    section.facts.push_back(
        {u"On-demand"_s, money(answer.total.onDemand), u"billed beyond the plan"_s, DigestTone::Plain});
    section.facts.push_back(
        {u"Included"_s, money(answer.total.included()), u"covered by the plan"_s, DigestTone::Plain});
    section.facts.push_back(
        {u"Unassigned"_s, money(unassigned), u"%1 of the cost"_s.arg(share(unassigned, answer.total.cost)),
            unassigned != 0 ? DigestTone::Caution : DigestTone::Plain});
    const QString word = answer.question.period == ChargebackQuestion::Period::Month ? u"month"_s : u"billing cycle"_s;
    if (!answer.over)
        section.sentences.append(u"The %1 is not over yet: these figures are provisional."_s.arg(word));
    else if (!answer.settled)
        section.sentences.append(u"The %1 ended less than 48 hours ago; its last hours may still change."_s.arg(word));
    else if (!answer.complete)
        section.sentences.append(u"Events of a part of this %1 have not been read: it may have cost more."_s.arg(word));
    if (byCentres(answer) && answer.rules == 0)
        section.sentences.append(
            u"There is no list of cost centres yet, so that everything is unassigned. Import one to share the cost out."_s);
    if (!byCentres(answer) && !answer.groupsVisible)
        section.sentences.append(u"Billing groups are not visible to the keys of these connections."_s);
    if (answer.total.uncosted > 0)
        section.sentences.append(u"%1 have no known cost and count as nothing."_s.arg(
            counted(answer.total.uncosted, u"event"_s, u"events"_s)));
    if (answer.question.pseudonymised)
        section.sentences.append(u"People stand under other names, the same in each report of this store."_s);
    return section;
}

DigestSection overview(const ChargebackAnswer &answer)
{
    DigestSection section{
        u"parts"_s, byCentres(answer) ? u"By cost centre"_s : u"By billing group"_s, {}, {}, {}, {}, {}};
    DigestTable table{{},
        {chargebackPartWord(answer.question.by), u"People"_s, u"Share"_s, u"Cost"_s, u"On-demand"_s, u"Included"_s}, {},
        {}};
    const auto highest = std::max_element(answer.parts.begin(), answer.parts.end(),
        [](const ChargebackPart &a, const ChargebackPart &b) { return a.figures.cost < b.figures.cost; });
    for (const ChargebackPart &part : answer.parts) {
        const double length = highest->figures.cost > 0
            ? std::clamp(double(part.figures.cost) / double(highest->figures.cost), 0.0, 1.0)
            : 0.0;
        table.rows.push_back(
            {{part.name, count(std::int64_t(part.people.size())), share(part.figures.cost, answer.total.cost),
                 money(part.figures.cost), money(part.figures.onDemand), money(part.figures.included())},
                length, DigestTone::Plain});
    }
    addRounding(table, answer.parts, answer.total, 3);
    table.total = {u"Total"_s, count(answer.people), answer.total.cost == 0 ? QString() : u"100 %"_s,
        money(answer.total.cost), money(answer.total.onDemand), money(answer.total.included())};
    section.tables.push_back(table);
    return section;
}

DigestSection days(const ChargebackAnswer &answer)
{
    DigestSection section{u"days"_s, u"Day by day"_s, {}, {}, {}, {}, {}};
    const std::int64_t highest = *std::max_element(answer.days.begin(), answer.days.end());
    const std::size_t size = answer.days.size();
    for (std::size_t i = 0; i < size; ++i) {
        const UtcDay on = answer.period.first + int(i);
        DigestBar bar;
        const bool labelled = (i % 5 == 0 && i + 3 < size) || i + 1 == size;
        bar.label = labelled ? QString::number(on.dayOfMonth()) : QString();
        bar.text = u"%1: %2"_s.arg(digestwords::day(on), money(answer.days[i]));
        bar.height = highest > 0 ? std::max(0.0, double(answer.days[i]) / double(highest)) : 0.0;
        section.bars.push_back(bar);
    }
    section.barsCaption = u"Cost by UTC day, up to %1."_s.arg(money(highest));
    return section;
}

DigestSection people(const ChargebackAnswer &answer)
{
    DigestSection section{u"people"_s, u"People"_s, {}, {}, {}, {}, {}};
    for (const ChargebackPart &part : answer.parts) {
        DigestTable table{part.name, {}, {}, {}};
        const bool hidden = answer.question.pseudonymised;
        table.columns = hidden ? QStringList{u"Name"_s} : QStringList{u"Name"_s, u"E-mail"_s};
        table.columns += {u"Cost"_s, u"On-demand"_s, u"Included"_s};
        if (!hidden)
            table.textColumns = {1};
        for (const ChargebackPerson &person : part.people) {
            QStringList cells{person.name};
            if (!hidden)
                cells.append(person.email.startsWith(u'(') || person.email == person.name ? QString() : person.email);
            cells << money(person.figures.cost) << money(person.figures.onDemand) << money(person.figures.included());
            table.rows.push_back({cells, -1, DigestTone::Plain});
        }
        const qsizetype first = hidden ? 1 : 2;
        addRounding(table, part.people, part.figures, first);
        table.total = QStringList(first);
        table.total[0] = u"Total"_s;
        table.total << money(part.figures.cost) << money(part.figures.onDemand) << money(part.figures.included());
        section.tables.push_back(table);
    }
    return section;
}

DigestSection checks(const ChargebackAnswer &answer)
{
    DigestSection section{u"checks"_s, u"Against Cursor and the invoice"_s, {}, {}, {}, {}, {}};
    for (const ChargebackCheck &check : answer.checks) {
        const QString who = answer.checks.size() > 1 ? check.connection + u": "_s : QString();
        if (!check.spendKept)
            section.sentences.append(who + u"Cursor's own spend of this cycle is not known."_s);
        else if (check.unmatched == 0)
            section.sentences.append(
                who + u"all %1 match Cursor's own spend."_s.arg(counted(check.matched, u"person"_s, u"people"_s)));
        else
            section.sentences.append(who
                + u"%1 of %2 differ from Cursor's own spend; Reconcile says why."_s.arg(
                    count(check.unmatched), counted(check.matched + check.unmatched, u"person"_s, u"people"_s)));
        if (check.invoice)
            section.sentences.append(who
                + u"the invoice of %1 less on-demand usage of %2 leaves %3: seats, taxes and what is not in events."_s
                      .arg(money(check.invoice->microCents), money(check.onDemand.microCents),
                          money(check.rest->microCents)));
    }
    for (QString &sentence : section.sentences)
        sentence.replace(0, 1, sentence.left(1).toUpper());
    return section;
}

DigestSection method(const ChargebackAnswer &answer)
{
    DigestSection section{u"method"_s, u"How this was counted"_s, {}, {}, {}, {}, {}};
    section.sentences.append(u"Cost is what the usage events of these UTC days cost at Cursor's rates, included and "
                             "on-demand; only on-demand is billed beyond the plan. Seats and taxes are not in it."_s);
    if (byCentres(answer))
        section.sentences.append(u"A person named in the list of cost centres by e-mail is charged there; anybody else "
                                 "where the billing group of the day is. The rest is unassigned."_s);
    else
        section.sentences.append(u"An event counts for the billing group that its user was in at that moment."_s);
    return section;
}

QString periodText(const ChargebackAnswer &answer)
{
    return range(answer.period);
}

void addFigures(QStringList &fields, const Figures &figures)
{
    fields << Money{figures.cost}.dollarsText() << Money{figures.onDemand}.dollarsText()
           << Money{figures.included()}.dollarsText() << QString::number(qlonglong(figures.events))
           << QString::number(qlonglong(figures.uncosted)) << QString::number(qlonglong(figures.tokens()));
}
} // namespace

QString chargebackPartWord(ChargebackQuestion::By by)
{
    return by == ChargebackQuestion::By::Centres ? u"Cost centre"_s : u"Billing group"_s;
}

DigestDocument chargebackDocument(const ChargebackAnswer &answer)
{
    DigestDocument document;
    document.title = u"Chargeback"_s;
    document.period = periodText(answer);
    document.scope = answer.connections.join(u", "_s);
    document.asOf = u"Data as of %1. Days are UTC days."_s.arg(moment(answer.computedMs));
    document.sections.push_back(summary(answer));
    if (!answer.parts.empty()) {
        document.sections.push_back(overview(answer));
        document.sections.push_back(days(answer));
        document.sections.push_back(people(answer));
    }
    if (!answer.checks.empty())
        document.sections.push_back(checks(answer));
    document.sections.push_back(method(answer));
    return document;
}

QByteArray chargebackCsv(const ChargebackAnswer &answer)
{
    const bool groups = !byCentres(answer);
    QStringList header{u"From (UTC)"_s, u"To (UTC)"_s, chargebackPartWord(answer.question.by)};
    if (groups)
        header.append(u"Billing group id"_s);
    header << u"Name"_s << (answer.question.pseudonymised ? u"Pseudonym"_s : u"E-mail"_s) << u"Cost (USD)"_s
           << u"On-demand (USD)"_s << u"Included (USD)"_s << u"Events"_s << u"Events without a cost"_s << u"Tokens"_s;
    QString text = csvRecord(header) + u'\n';
    for (const ChargebackPart &part : answer.parts) {
        for (const ChargebackPerson &person : part.people) {
            QStringList fields{answer.period.first.iso(), answer.period.last.iso(), spreadsheetText(part.name)};
            if (groups)
                fields.append(spreadsheetText(part.key));
            fields << spreadsheetText(person.name) << spreadsheetText(person.email);
            addFigures(fields, person.figures);
            text += csvRecord(fields) + u'\n';
        }
    }
    return text.toUtf8();
}

QString chargebackTable(const ChargebackAnswer &answer, bool people)
{
    TextTable table;
    table.addColumn(chargebackPartWord(answer.question.by), TextTable::Alignment::Left);
    for (const auto &column : {u"People"_s, u"Cost $"_s, u"On-demand $"_s, u"Included $"_s, u"Events"_s})
        table.addColumn(column, TextTable::Alignment::Decimal);
    const auto addRow = [&table](const QString &name, const QString &count, const Figures &figures) {
        table.addRow({name, count, Money{figures.cost}.dollarsText(), Money{figures.onDemand}.dollarsText(),
            Money{figures.included()}.dollarsText(), QString::number(qlonglong(figures.events))});
    };
    for (const ChargebackPart &part : answer.parts) {
        addRow(forTerminal(part.name), QString::number(part.people.size()), part.figures);
        for (const ChargebackPerson &person : part.people) {
            if (people)
                addRow(u"  "_s + forTerminal(person.name), {}, person.figures);
        }
    }
    table.addRule();
    addRow(u"Total"_s, QString::number(answer.people), answer.total);
    QString text = u"%1 to %2%3\n\n"_s.arg(
        answer.period.first.iso(), answer.period.last.iso(), answer.over ? QString() : u" (not over yet)"_s);
    return text + table.text();
}

QString chargebackFileName(const ChargebackAnswer &answer)
{
    const bool month = answer.question.period == ChargebackQuestion::Period::Month;
    const QString when = month ? answer.period.first.iso().left(7) : u"cycle-"_s + answer.period.first.iso();
    return u"spendscope-chargeback-%1-%2"_s.arg(when, byCentres(answer) ? u"centres"_s : u"groups"_s);
}

} // namespace spend

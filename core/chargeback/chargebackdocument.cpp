// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chargeback/chargebackdocument.h"

#include "core/digest/digestwords.h"
#include "core/domain/money.h"
#include "core/output/reportcsv.h"
#include "core/output/spreadsheetcsv.h"
#include "core/output/texttable.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct ChargebackWording {
    Q_DECLARE_TR_FUNCTIONS(ChargebackWording)
};

using namespace digestwords;

constexpr std::int64_t cent = 1'000'000;

bool byCentres(const ChargebackAnswer &answer)
{
    return answer.question.by == ChargebackQuestion::By::Centres;
}

QString parts(const ChargebackAnswer &answer, std::size_t count)
{
    return byCentres(answer)
        ? counted(std::int64_t(count), ChargebackWording::tr("cost centre"), ChargebackWording::tr("cost centres"))
        : counted(std::int64_t(count), ChargebackWording::tr("billing group"), ChargebackWording::tr("billing groups"));
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
    cells[0] = ChargebackWording::tr("Rounding");
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
    DigestSection section{u"summary"_s, ChargebackWording::tr("Summary"), {}, {}, {}, {}, {}};
    const ChargebackPart *rest = answer.unassigned();
    const std::int64_t unassigned = rest ? rest->figures.cost : 0;
    section.facts.push_back({ChargebackWording::tr("Total cost"), money(answer.total.cost),
        u"%1, %2"_s.arg(parts(answer, assignedParts(answer)),
            counted(answer.people, ChargebackWording::tr("person"), ChargebackWording::tr("people"))),
        DigestTone::Plain});
    section.facts.push_back({ChargebackWording::tr("On-demand"), money(answer.total.onDemand),
        ChargebackWording::tr("billed beyond the plan"), DigestTone::Plain});
    section.facts.push_back({ChargebackWording::tr("Included"), money(answer.total.included()),
        ChargebackWording::tr("covered by the plan"), DigestTone::Plain});
    section.facts.push_back({ChargebackWording::tr("Unassigned"), money(unassigned),
        ChargebackWording::tr("%1 of the cost").arg(share(unassigned, answer.total.cost)),
        unassigned != 0 ? DigestTone::Caution : DigestTone::Plain});
    const QString word = answer.question.period == ChargebackQuestion::Period::Month
        ? ChargebackWording::tr("month")
        : ChargebackWording::tr("billing cycle");
    if (!answer.over)
        section.sentences.append(
            ChargebackWording::tr("The %1 is not over yet: these figures are provisional.").arg(word));
    else if (!answer.settled)
        section.sentences.append(
            ChargebackWording::tr("The %1 ended less than 48 hours ago; its last hours may still change.").arg(word));
    else if (!answer.complete)
        section.sentences.append(
            ChargebackWording::tr("Events of a part of this %1 have not been read: it may have cost more.").arg(word));
    if (byCentres(answer) && answer.rules == 0)
        section.sentences.append(ChargebackWording::tr("There is no list of cost centres yet, so that everything is "
                                                       "unassigned. Import one to share the cost out."));
    if (!byCentres(answer) && !answer.groupsVisible)
        section.sentences.append(
            ChargebackWording::tr("Billing groups are not visible to the keys of these connections."));
    if (answer.total.uncosted > 0)
        section.sentences.append(
            ChargebackWording::tr("%1 have no known cost and count as nothing.")
                .arg(counted(answer.total.uncosted, ChargebackWording::tr("event"), ChargebackWording::tr("events"))));
    if (answer.question.pseudonymised)
        section.sentences.append(
            ChargebackWording::tr("People stand under other names, the same in each report of this store."));
    return section;
}

DigestSection overview(const ChargebackAnswer &answer)
{
    DigestSection section{u"parts"_s,
        byCentres(answer) ? ChargebackWording::tr("By cost centre") : ChargebackWording::tr("By billing group"), {}, {},
        {}, {}, {}};
    DigestTable table{{},
        {chargebackPartWord(answer.question.by), ChargebackWording::tr("People"), ChargebackWording::tr("Share"),
            ChargebackWording::tr("Cost"), ChargebackWording::tr("On-demand"), ChargebackWording::tr("Included")},
        {}, {}};
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
    table.total = {ChargebackWording::tr("Total"), count(answer.people),
        answer.total.cost == 0 ? QString() : u"100 %"_s, money(answer.total.cost), money(answer.total.onDemand),
        money(answer.total.included())};
    section.tables.push_back(table);
    return section;
}

DigestSection days(const ChargebackAnswer &answer)
{
    DigestSection section{u"days"_s, ChargebackWording::tr("Day by day"), {}, {}, {}, {}, {}};
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
    section.barsCaption = ChargebackWording::tr("Cost by UTC day, up to %1.").arg(money(highest));
    return section;
}

DigestSection people(const ChargebackAnswer &answer)
{
    DigestSection section{u"people"_s, ChargebackWording::tr("People"), {}, {}, {}, {}, {}};
    for (const ChargebackPart &part : answer.parts) {
        DigestTable table{part.name, {}, {}, {}};
        const bool hidden = answer.question.pseudonymised;
        table.columns = hidden ? QStringList{ChargebackWording::tr("Name")}
                               : QStringList{ChargebackWording::tr("Name"), u"E-mail"_s};
        table.columns +=
            {ChargebackWording::tr("Cost"), ChargebackWording::tr("On-demand"), ChargebackWording::tr("Included")};
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
        table.total[0] = ChargebackWording::tr("Total");
        table.total << money(part.figures.cost) << money(part.figures.onDemand) << money(part.figures.included());
        section.tables.push_back(table);
    }
    return section;
}

DigestSection checks(const ChargebackAnswer &answer)
{
    DigestSection section{u"checks"_s, ChargebackWording::tr("Against Cursor and the invoice"), {}, {}, {}, {}, {}};
    for (const ChargebackCheck &check : answer.checks) {
        const QString who = answer.checks.size() > 1 ? check.connection + u": "_s : QString();
        if (!check.spendKept)
            section.sentences.append(who + ChargebackWording::tr("Cursor's own spend of this cycle is not known."));
        else if (check.unmatched == 0)
            section.sentences.append(who
                + ChargebackWording::tr("all %1 match Cursor's own spend.")
                      .arg(counted(check.matched, ChargebackWording::tr("person"), ChargebackWording::tr("people"))));
        else
            section.sentences.append(who
                + ChargebackWording::tr("%1 of %2 differ from Cursor's own spend; Reconcile says why.")
                      .arg(count(check.unmatched),
                          counted(check.matched + check.unmatched, ChargebackWording::tr("person"),
                              ChargebackWording::tr("people"))));
        if (check.invoice)
            section.sentences.append(who
                + ChargebackWording::tr(
                    "the invoice of %1 less on-demand usage of %2 leaves %3: seats, taxes and what is not in events.")
                      .arg(money(check.invoice->microCents), money(check.onDemand.microCents),
                          money(check.rest->microCents)));
    }
    for (QString &sentence : section.sentences)
        sentence.replace(0, 1, sentence.left(1).toUpper());
    return section;
}

DigestSection method(const ChargebackAnswer &answer)
{
    DigestSection section{u"method"_s, ChargebackWording::tr("How this was counted"), {}, {}, {}, {}, {}};
    section.sentences.append(
        ChargebackWording::tr("Cost is what the usage events of these UTC days cost at Cursor's rates, included and "
                              "on-demand; only on-demand is billed beyond the plan. Seats and taxes are not in it."));
    if (byCentres(answer))
        section.sentences.append(
            ChargebackWording::tr("A person named in the list of cost centres by e-mail is charged there; anybody else "
                                  "where the billing group of the day is. The rest is unassigned."));
    else
        section.sentences.append(
            ChargebackWording::tr("An event counts for the billing group that its user was in at that moment."));
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
    return by == ChargebackQuestion::By::Centres ? ChargebackWording::tr("Cost centre")
                                                 : ChargebackWording::tr("Billing group");
}

DigestDocument chargebackDocument(const ChargebackAnswer &answer)
{
    DigestDocument document;
    document.title = ChargebackWording::tr("Chargeback");
    document.period = periodText(answer);
    document.scope = answer.connections.join(u", "_s);
    document.asOf = ChargebackWording::tr("Data as of %1. Days are UTC days.").arg(moment(answer.computedMs));
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
    for (const auto &column :
        {ChargebackWording::tr("People"), ChargebackWording::tr("Cost $"), ChargebackWording::tr("On-demand $"),
            ChargebackWording::tr("Included $"), ChargebackWording::tr("Events")})
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
    addRow(ChargebackWording::tr("Total"), QString::number(answer.people), answer.total);
    QString text = u"%1 to %2%3\n\n"_s.arg(answer.period.first.iso(), answer.period.last.iso(),
        answer.over ? QString() : ChargebackWording::tr(" (not over yet)"));
    return text + table.text();
}

QString chargebackFileName(const ChargebackAnswer &answer)
{
    const bool month = answer.question.period == ChargebackQuestion::Period::Month;
    const QString when = month ? answer.period.first.iso().left(7) : u"cycle-"_s + answer.period.first.iso();
    return u"spendscope-chargeback-%1-%2"_s.arg(when, byCentres(answer) ? u"centres"_s : u"groups"_s);
}

} // namespace spend

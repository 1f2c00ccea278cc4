// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/chargebackcommand.h"

#include "app/commands/commandcontext.h"
#include "app/commands/parsedline.h"
#include "core/chargeback/chargebackdocument.h"
#include "core/chargeback/costcentrepreview.h"
#include "core/digest/digesthtml.h"
#include "core/domain/money.h"
#include "core/output/atomicfile.h"
#include "core/output/jsonwriter.h"
#include "core/store/costcentretable.h"
#include "core/store/storesession.h"
#include "core/workspace/picture.h"
#include "core/workspace/pseudonymkey.h"

#include <QFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace spend::commands
{

namespace
{
constexpr qint64 largestList = 16 * 1024 * 1024;

Result<ChargebackQuestion> readQuestion(const ParsedLine &line)
{
    ChargebackQuestion question;
    if (line.has(u"month"_s) && line.has(u"cycle"_s))
        return Problem::invalidInput(u"Give --month or --cycle, not both."_s);
    if (line.has(u"month"_s)) {
        question.day = UtcDay::fromIso(line.value(u"month"_s) + u"-01"_s);
        if (!question.day)
            return Problem::invalidInput(u"--month “%1” is no month: write YYYY-MM."_s.arg(line.value(u"month"_s)));
    }
    if (line.has(u"cycle"_s)) {
        question.period = ChargebackQuestion::Period::Cycle;
        if (const QString day = line.value(u"cycle"_s); day != u"last") {
            question.day = UtcDay::fromIso(day);
            if (!question.day)
                return Problem::invalidInput(u"--cycle “%1” is no date: write YYYY-MM-DD, or “last”."_s.arg(day));
        }
    }
    const QString by = line.has(u"by"_s) ? line.value(u"by"_s) : u"group"_s;
    if (by != u"group" && by != u"centre")
        return Problem::invalidInput(u"--by is one of group, centre."_s);
    question.by = by == u"group" ? ChargebackQuestion::By::Groups : ChargebackQuestion::By::Centres;
    question.connection = line.value(u"connection"_s);
    question.pseudonymised = line.has(u"pseudonymise"_s) || line.has(pseudonymousOption().name);
    return question;
}

void writeFigures(JsonWriter &json, const Figures &figures)
{
    json.member(u"costCents"_s, Money{figures.cost}.centsText());
    json.member(u"onDemandCents"_s, Money{figures.onDemand}.centsText());
    json.member(u"includedCents"_s, Money{figures.included()}.centsText());
    json.member(u"events"_s, figures.events);
    json.member(u"uncostedEvents"_s, figures.uncosted);
}

QByteArray jsonOf(const ChargebackAnswer &answer)
{
    JsonWriter json;
    json.beginObject(JsonWriter::Layout::Lines);
    json.member(u"from"_s, answer.period.first.iso());
    json.member(u"to"_s, answer.period.last.iso());
    json.member(u"currency"_s, u"USD"_s);
    json.member(u"by"_s, answer.question.by == ChargebackQuestion::By::Groups ? u"group"_s : u"centre"_s);
    json.member(u"over"_s, answer.over);
    json.member(u"settled"_s, answer.settled);
    json.member(u"complete"_s, answer.complete);
    json.key(u"parts"_s);
    json.beginArray(JsonWriter::Layout::Lines);
    for (const ChargebackPart &part : answer.parts) {
        json.beginObject();
        json.member(u"key"_s, part.key);
        json.member(u"name"_s, part.name);
        writeFigures(json, part.figures);
        json.key(u"people"_s);
        json.beginArray();
        for (const ChargebackPerson &person : part.people) {
            json.beginObject();
            json.member(u"user"_s, person.email);
            json.member(u"name"_s, person.name);
            writeFigures(json, person.figures);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.key(u"total"_s);
    json.beginObject();
    writeFigures(json, answer.total);
    json.endObject();
    json.endObject();
    return json.text() + '\n';
}

Result<CostCentreFile> readList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem::invalidInput(u"%1 could not be read: %2."_s.arg(path, file.errorString()));
    if (file.size() > largestList)
        return Problem::invalidInput(u"%1 is too large for a list of cost centres."_s.arg(path));
    return readCostCentres(file.readAll());
}

QString previewText(const CostCentrePreview &preview)
{
    QString text;
    for (const CostCentrePreview::Line &line : preview.lines) {
        if (!line.matches)
            text += u"names nobody known: %1\n"_s.arg(line.rule.who);
    }
    for (const QString &who : preview.namedTwice)
        text += u"named twice, the last line counts: %1\n"_s.arg(who);
    for (const QString &unread : preview.unread)
        text += u"left out: %1\n"_s.arg(unread);
    for (const CostCentrePreview::Person &person : preview.missing)
        text += u"in no cost centre: %1\n"_s.arg(person.email);
    return text;
}
} // namespace

QString ChargebackCommand::name() const
{
    return u"chargeback"_s;
}

QString ChargebackCommand::summary() const
{
    return u"What each billing group or cost centre cost in a month or a billing cycle; “chargeback centres FILE” "
           "imports the list of cost centres."_s;
}

QString ChargebackCommand::arguments() const
{
    return u"[centres [FILE]]"_s;
}

QList<Option> ChargebackCommand::options() const
{
    return {{u"month"_s, u"YYYY-MM"_s, u"A calendar month; default: the last one that is over."_s},
        {u"cycle"_s, u"DAY"_s, u"The billing cycle of a day, or “last”, instead of a month."_s},
        {u"by"_s, u"WHAT"_s, u"group (default) or centre."_s},
        {u"connection"_s, u"NAME"_s, u"Only this connection; default: all."_s},
        {u"format"_s, u"FORMAT"_s, u"table (default), csv, html or json."_s},
        {u"people"_s, {}, u"table: with a line for each person."_s},
        {u"pseudonymise"_s, {}, u"Other names for people, the same at each report."_s}, pseudonymousOption(),
        {u"output"_s, u"FILE"_s, u"Into a file, whole or not at all; default: standard output."_s},
        {u"check"_s, {}, u"centres: say what a FILE would do, and keep the list as it is."_s},
        {u"clear"_s, {}, u"centres: forget the list."_s}};
}

ExitStatus ChargebackCommand::run(CommandContext &context, const ParsedLine &line)
{
    const QStringList words = line.positional();
    if (words.isEmpty())
        return report(context, line);
    if (words.first() != u"centres" || words.size() > 2)
        return context.wrongUsage(u"“chargeback” takes “centres FILE”, or options only."_s);
    return centres(context, line);
}

ExitStatus ChargebackCommand::report(CommandContext &context, const ParsedLine &line)
{
    const auto question = readQuestion(line);
    if (!question)
        return context.wrongUsage(question.problem().text);
    QString format = line.has(u"json"_s) ? u"json"_s : u"table"_s;
    if (line.has(u"format"_s))
        format = line.value(u"format"_s);
    if (!QStringList{u"table"_s, u"csv"_s, u"html"_s, u"json"_s}.contains(format))
        return context.wrongUsage(u"--format is one of table, csv, html, json."_s);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    QByteArray secret;
    if (question->pseudonymised) {
        const auto made =
            (*workspace)->writer().run([](store::StoreSession &session) { return pseudonymKey(session); });
        if (!made)
            return context.fail(made.problem());
        secret = *made;
    }
    const auto answer = (*workspace)->writer().run([&](store::StoreSession &session) {
        const store::Reading reading(session.database());
        SpendCube cube;
        loadCube(session, cube);
        const auto picture = cube.picture();
        SpendSource source{*picture, session, context.clock().nowMs()};
        return answerChargeback(source, *question, secret);
    });
    if (!answer)
        return context.fail(answer.problem());
    if (answer->connections.isEmpty())
        return context.fail(question->connection.isEmpty()
                ? Problem::invalidInput(u"There is no connection yet."_s, u"Add one with “connection add”."_s)
                : Problem::invalidInput(u"There is no connection named “%1”."_s.arg(question->connection)));
    QByteArray text;
    if (format == u"csv")
        text = chargebackCsv(*answer);
    else if (format == u"html")
        text = htmlDigest(chargebackDocument(*answer)).toUtf8();
    else if (format == u"json")
        text = jsonOf(*answer);
    else
        text = chargebackTable(*answer, line.has(u"people"_s)).toUtf8();
    if (!line.has(u"output"_s)) {
        context.out() << QString::fromUtf8(text);
        return ExitStatus::Done;
    }
    const Result<void> written = AtomicFile::writeWhole(line.value(u"output"_s), text);
    return written ? ExitStatus::Done : context.fail(written.problem());
}

ExitStatus ChargebackCommand::centres(CommandContext &context, const ParsedLine &line)
{
    const QString path = line.positional().value(1);
    if (line.has(u"clear"_s) && !path.isEmpty())
        return context.wrongUsage(u"Give a FILE or --clear, not both."_s);
    if (line.has(u"check"_s) && path.isEmpty())
        return context.wrongUsage(u"--check needs a FILE."_s);
    std::optional<CostCentreFile> file;
    if (!path.isEmpty()) {
        const auto read = readList(path);
        if (!read)
            return context.fail(read.problem());
        file = *read;
    }
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    const auto done = (*workspace)->writer().run([&](store::StoreSession &session) {
        store::CostCentreTable table(session.database());
        if (!file && !line.has(u"clear"_s))
            return QString::fromUtf8(writeCostCentres(table.all()));
        QString text;
        if (file) {
            SpendCube cube;
            loadCube(session, cube);
            const auto picture = cube.picture();
            SpendSource source{*picture, session, context.clock().nowMs()};
            text = previewText(previewCostCentres(source, *file));
        }
        if (!line.has(u"check"_s))
            session.transact([&] {
                table.replace(file ? file->rules : std::vector<store::CostCentreRule>());
                session.versions.raiseNotebook();
            });
        return text;
    });
    if (!done)
        return context.fail(done.problem());
    context.out() << *done;
    return ExitStatus::Done;
}

} // namespace spend::commands

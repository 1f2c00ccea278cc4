// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reconcilecommand.h"

#include "app/commands/commandcontext.h"
#include "app/commands/parsedline.h"
#include "core/output/reconcilejson.h"
#include "core/output/reconciletable.h"
#include "core/workspace/picture.h"
#include "core/workspace/reconcilequestion.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace spend::commands
{

namespace
{
struct Named {
    QString connection;
    Reconciliation reconciliation;
};
} // namespace

QString ReconcileCommand::name() const
{
    return u"reconcile"_s;
}

QString ReconcileCommand::summary() const
{
    return u"Compare usage events with the service's own spend, user by user."_s;
}

QList<Option> ReconcileCommand::options() const
{
    return {{u"cycle"_s, u"DAY"_s, u"A day of the billing cycle; default: today."_s},
        {u"connection"_s, u"NAME"_s, u"Only this connection; default: all."_s}, pseudonymousOption()};
}

ExitStatus ReconcileCommand::run(CommandContext &context, const ParsedLine &line)
{
    if (!line.positional().isEmpty())
        return context.wrongUsage(u"“reconcile” takes options only."_s);
    UtcDay day = UtcDay::ofMs(context.clock().nowMs());
    if (line.has(u"cycle"_s)) {
        const auto given = UtcDay::fromIso(line.value(u"cycle"_s));
        if (!given)
            return context.wrongUsage(u"--cycle “%1” is no date: write YYYY-MM-DD."_s.arg(line.value(u"cycle"_s)));
        day = *given;
    }
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    const QString wanted = line.value(u"connection"_s);
    const auto results = (*workspace)->writer().run([&](store::StoreSession &session) {
        SpendCube cube;
        loadCube(session, cube);
        const auto picture = cube.picture();
        SpendSource source{*picture, session, context.clock().nowMs()};
        std::vector<Named> list;
        for (const Connection &connection : session.connections.all()) {
            if (wanted.isEmpty() || connection.settings.name.compare(wanted, Qt::CaseInsensitive) == 0)
                list.push_back({connection.settings.name, reconcileCycle(source, connection, day)});
        }
        return list;
    });
    if (!results)
        return context.fail(results.problem());
    if (results->empty())
        return context.fail(wanted.isEmpty()
                ? Problem::invalidInput(u"There is no connection yet."_s, u"Add one with “connection add”."_s)
                : Problem::invalidInput(u"There is no connection named “%1”."_s.arg(wanted)));
    if (line.has(u"json"_s)) {
        if (results->size() == 1) {
            context.out() << QString::fromUtf8(reconcileJson(results->front().reconciliation));
            return ExitStatus::Done;
        }
        QJsonArray array;
        for (const Named &named : *results) {
            QJsonObject object = QJsonDocument::fromJson(reconcileJson(named.reconciliation)).object();
            object.insert(u"connection"_s, named.connection);
            array.append(object);
        }
        context.out() << QString::fromUtf8(QJsonDocument(array).toJson());
        return ExitStatus::Done;
    }
    for (const Named &named : *results) {
        if (results->size() > 1)
            context.out() << named.connection << u'\n';
        context.out() << reconcileTable(named.reconciliation);
    }
    return ExitStatus::Done;
}

} // namespace spend::commands

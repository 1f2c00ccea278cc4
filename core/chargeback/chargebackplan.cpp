// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chargeback/chargebackplan.h"

#include "core/analysis/spendpicture.h"
#include "core/store/storesession.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
const QString planWord = u"chargeback/plan"_s;

/// Another kind of report has a memory of its own.
QString markWord(const ChargebackQuestion &question)
{
    return u"chargeback/copied/%1/%2/%3"_s.arg(
        question.period == ChargebackQuestion::Period::Month ? u"month"_s : u"cycle"_s,
        question.by == ChargebackQuestion::By::Groups ? u"groups"_s : u"centres"_s, question.connection);
}
} // namespace

QString ChargebackPlan::toText() const
{
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"on"_s, on}, {u"folder"_s, folder},
                          {u"centres"_s, question.by == ChargebackQuestion::By::Centres},
                          {u"cycle"_s, question.period == ChargebackQuestion::Period::Cycle},
                          {u"connection"_s, question.connection}, {u"pseudonyms"_s, question.pseudonymised}})
            .toJson(QJsonDocument::Compact));
}

ChargebackPlan ChargebackPlan::fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    ChargebackPlan plan;
    plan.folder = object.value(u"folder"_s).toString();
    plan.on = object.value(u"on"_s).toBool() && !plan.folder.isEmpty();
    if (object.value(u"centres"_s).toBool())
        plan.question.by = ChargebackQuestion::By::Centres;
    if (object.value(u"cycle"_s).toBool())
        plan.question.period = ChargebackQuestion::Period::Cycle;
    plan.question.connection = object.value(u"connection"_s).toString();
    plan.question.pseudonymised = object.value(u"pseudonyms"_s).toBool();
    return plan;
}

namespace chargebackplan
{

ChargebackPlan load(store::StoreSession &session)
{
    return ChargebackPlan::fromText(session.preferences.value(planWord));
}

void save(store::StoreSession &session, const ChargebackPlan &plan)
{
    session.preferences.put(planWord, plan.toText());
}

std::optional<ChargebackAnswer> due(SpendSource &source, const QByteArray &secret)
{
    const ChargebackPlan plan = load(source.store);
    if (!plan.on || !source.picture.hasEvents() || (plan.question.pseudonymised && secret.isEmpty()))
        return std::nullopt;
    ChargebackAnswer answer = answerChargeback(source, plan.question, secret);
    const auto last = lastCopied(source.store, plan.question);
    if (!answer.complete || (last && *last >= answer.period.first))
        return std::nullopt;
    return answer;
}

void markCopied(store::StoreSession &session, const ChargebackAnswer &answer)
{
    session.preferences.put(markWord(answer.question), answer.period.first.iso());
}

std::optional<UtcDay> lastCopied(store::StoreSession &session, const ChargebackQuestion &question)
{
    return UtcDay::fromIso(session.preferences.value(markWord(question)));
}

} // namespace chargebackplan

} // namespace spend

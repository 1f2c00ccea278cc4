// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oracle.h"

#include <QDate>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace spend::test
{

namespace
{
constexpr qint64 dayMs = 86'400'000;

/// A JSON number's shortest text: up to 15 digits that is what stood on the wire.
std::optional<std::string> numberText(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString().trimmed();
        bool isNumber = false;
        text.toDouble(&isNumber);
        return isNumber ? std::optional(text.toStdString()) : std::nullopt;
    }
    if (!value.isDouble())
        return {};
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value.toDouble(), std::chars_format::fixed);
    return std::string(buffer, end.ptr);
}

/// Decimal text times 10^places, half away from zero: digit by digit on paper.
std::optional<qint64> scaled(const QJsonValue &value, int places)
{
    auto text = numberText(value);
    if (!text)
        return {};
    if (text->find_first_of("eE") != std::string::npos) {
        char buffer[64];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::stod(*text), std::chars_format::fixed);
        text = std::string(buffer, end.ptr);
    }
    const bool negative = text->front() == '-';
    std::string digits = negative ? text->substr(1) : *text;
    auto dot = digits.find('.');
    std::string fraction = dot == std::string::npos ? "" : digits.substr(dot + 1);
    digits = digits.substr(0, dot);
    fraction.resize(std::max<std::size_t>(fraction.size(), std::size_t(places) + 1), '0');
    qint64 result = std::stoll("0" + digits + fraction.substr(0, std::size_t(places)));
    if (fraction[std::size_t(places)] >= '5')
        ++result;
    return negative ? -result : result;
}

qint64 whole(const QJsonValue &value)
{
    return scaled(value, 0).value_or(0);
}

QString foldKind(const QString &given)
{
    static const QMap<QString, QString> spellings{{u"USAGE_EVENT_KIND_USAGE_BASED"_s, u"Usage-based"_s},
        {u"USAGE_EVENT_KIND_INCLUDED_IN_BUSINESS"_s, u"Included in Business"_s},
        {u"USAGE_EVENT_KIND_INCLUDED_IN_ENTERPRISE"_s, u"Included in Enterprise"_s},
        {u"USAGE_EVENT_KIND_USER_API_KEY"_s, u"User API Key"_s},
        {u"USAGE_EVENT_KIND_ERRORED_NOT_CHARGED"_s, u"Errored, Not Charged"_s},
        {u"USAGE_EVENT_KIND_ABORTED_NOT_CHARGED"_s, u"Aborted, Not Charged"_s},
        {u"USAGE_EVENT_KIND_FREE"_s, u"Free"_s}};
    const QString kind = given.trimmed();
    return kind.isEmpty() ? u"(none)"_s : spellings.value(kind, kind);
}

qint64 momentOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

/// Shares of an amount by weights: quotients first, then one more for the largest remainders.
QMap<QByteArray, qint64> shares(qint64 amount, const QMap<QByteArray, qint64> &weights)
{
    __extension__ using Wide = __int128;
    Wide sum = 0;
    for (const qint64 weight : weights)
        sum += weight;
    const Wide magnitude = amount < 0 ? -Wide(amount) : Wide(amount);
    QMap<QByteArray, qint64> result;
    QList<std::pair<QByteArray, Wide>> remainders;
    Wide given = 0;
    for (auto w = weights.begin(); w != weights.end(); ++w) {
        const Wide product = magnitude * w.value();
        result[w.key()] = qint64(product / sum);
        given += product / sum;
        remainders.append({w.key(), product % sum});
    }
    std::stable_sort(
        remainders.begin(), remainders.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    for (qsizetype i = 0; Wide(i) < magnitude - given; ++i)
        ++result[remainders[i].first];
    for (qint64 &part : result)
        part = amount < 0 ? -part : part;
    return result;
}
} // namespace

Oracle::Oracle(const sample::SampleTeam &team, std::function<QString(const QString &)> repositoryName)
    : m_cycleDay(team.options().cycleDay)
    , m_repositoryName(std::move(repositoryName))
{
    readGroups(team);
    readCommits(team);
    readEvents(team);
}

void Oracle::readEvents(const sample::SampleTeam &team)
{
    for (qsizetype i = 0; i < team.usageEventCount(); ++i) {
        const QJsonDocument document = QJsonDocument::fromJson(team.usageEventJson(i));
        const QJsonObject o = document.object();
        const auto ms = scaled(o[u"timestamp"_s], 0);
        if (!document.isObject() || !ms)
            continue; // malformed
        Event e;
        e.ms = *ms;
        e.user = o[u"userEmail"_s].toString().trimmed().toLower();
        e.user = e.user.isEmpty() ? u"(none)"_s : e.user;
        e.model = o[u"model"_s].toString().trimmed();
        e.model = e.model.isEmpty() ? u"(none)"_s : e.model == u"default" ? u"auto"_s : e.model;
        e.kind = foldKind(o[u"kind"_s].toString());
        e.group = groupOf(e.user, e.ms);
        e.maxMode = o[u"maxMode"_s].toBool();
        e.headless = o[u"isHeadless"_s].toBool();
        e.onDemand = o[u"isChargeable"_s].isBool() ? o[u"isChargeable"_s].toBool() : e.kind == u"Usage-based";
        const QJsonObject tokens = o[u"tokenUsage"_s].toObject();
        Figures &f = e.figures;
        f.events = 1;
        if (const auto charged = scaled(o[u"chargedCents"_s], 6)) {
            f.cost = *charged;
        } else if (e.kind.contains(u"Not Charged"_s)) {
            f.cost = 0;
        } else if (const auto total = scaled(tokens[u"totalCents"_s], 6)) {
            // Discounts of the sample have one decimal at most.
            const qint64 keeps = 1000 - scaled(tokens[u"discountPercentOff"_s], 1).value_or(0);
            const qint64 product = *total * keeps;
            f.cost = (std::abs(product) + 500) / 1000 * (product < 0 ? -1 : 1)
                + scaled(o[u"cursorTokenFee"_s], 6).value_or(0);
        } else {
            f.uncosted = 1;
        }
        f.onDemand = e.onDemand ? f.cost : 0;
        f.requests = scaled(o[u"requestsCosts"_s], 6).value_or(0);
        f.inputTokens = whole(tokens[u"inputTokens"_s]);
        f.outputTokens = whole(tokens[u"outputTokens"_s]);
        f.cacheWriteTokens = whole(tokens[u"cacheWriteTokens"_s]);
        f.cacheReadTokens = whole(tokens[u"cacheReadTokens"_s]);
        m_events.push_back(e);
    }
}

void Oracle::readGroups(const sample::SampleTeam &team)
{
    if (team.options().teamsPlan)
        return;
    for (const sample::SampleMembership &m : team.groups().memberships) {
        const auto &group = team.groups().groups[std::size_t(m.group)];
        const QString user = team.people()[std::size_t(m.person)].email.toLower();
        m_memberships[user].append({m.joinedMs, m.leftMs ? std::optional<qint64>(*m.leftMs) : std::nullopt,
            group.unassigned ? u"(unassigned)"_s : group.id});
    }
}

void Oracle::readCommits(const sample::SampleTeam &team)
{
    if (team.options().teamsPlan)
        return;
    QMap<std::pair<QString, QString>, QJsonObject> latest;
    for (const sample::SampleCommit &commit : team.commits()) {
        QJsonObject o = commitJson(commit, team.people()).toObject();
        QString repository = o[u"repoName"_s].toString();
        if (o.isEmpty() || repository.isEmpty())
            continue;
        if (m_repositoryName)
            o[u"repoName"_s] = repository = m_repositoryName(repository);
        QJsonObject &known = latest[{repository, o[u"commitHash"_s].toString()}];
        if (known.isEmpty() || momentOf(known[u"createdAt"_s]) < momentOf(o[u"createdAt"_s]))
            known = o;
    }
    for (const QJsonObject &o : std::as_const(latest)) {
        const qint64 ms = momentOf(o[u"commitTs"_s].isString() ? o[u"commitTs"_s] : o[u"createdAt"_s]);
        Lines &lines =
            m_lines[o[u"userEmail"_s].toString().toLower()][ms / dayMs][o[u"repoName"_s].toString().toUtf8()];
        lines.ai += whole(o[u"tabLinesAdded"_s]) + whole(o[u"composerLinesAdded"_s]);
        lines.all += whole(o[u"totalLinesAdded"_s]);
        ++lines.commits;
    }
}

QString Oracle::groupOf(const QString &user, qint64 ms) const
{
    const Membership *best = nullptr;
    const auto memberships = m_memberships.constFind(user);
    if (memberships == m_memberships.constEnd())
        return u"(unassigned)"_s;
    for (const Membership &m : *memberships) {
        if (m.joined <= ms && (!m.left || ms < *m.left) && (!best || best->joined < m.joined))
            best = &m;
    }
    return best ? best->group : u"(unassigned)"_s;
}

QMap<QByteArray, qint64> Oracle::weightsOf(const QString &user, qint64 day) const
{
    const auto days = m_lines.constFind(user);
    if (user == u"(none)" || days == m_lines.constEnd())
        return {};
    QList<qint64> order{day};
    for (int i = 1; i <= 7; ++i)
        order.append(day + i);
    for (int i = 1; i <= 7; ++i)
        order.append(day - i);
    for (const qint64 d : order) {
        if (!days->contains(d))
            continue;
        const auto &lines = days->value(d);
        for (const auto column : {&Lines::ai, &Lines::all, &Lines::commits}) {
            QMap<QByteArray, qint64> weights;
            qint64 sum = 0;
            for (auto l = lines.begin(); l != lines.end(); ++l) {
                weights[l.key()] = l.value().*column;
                sum += l.value().*column;
            }
            if (sum > 0)
                return weights;
        }
    }
    return {};
}

QMap<QStringList, Figures> Oracle::report(const std::vector<Dimension> &by, const QString &user) const
{
    // The cell that is split over repositories: user, day, group, model, kind, max mode, headless, on-demand or not.
    using Cell = std::tuple<QString, qint64, QString, QString, QString, bool, bool, bool>;
    std::map<Cell, Figures> cells;
    for (const Event &e : m_events) {
        if (user.isEmpty() || e.user == user)
            cells[{e.user, e.ms / dayMs, e.group, e.model, e.kind, e.maxMode, e.headless, e.onDemand}] += e.figures;
    }
    const bool splits = std::find(by.begin(), by.end(), Dimension::Repository) != by.end();
    QMap<QStringList, Figures> rows;
    for (const auto &[cell, figures] : cells) {
        const auto &[cellUser, day, group, model, kind, maxMode, headless, onDemand] = cell;
        const QDate date = QDate(1970, 1, 1).addDays(day);
        const auto keyOf = [&, &user = cellUser, &group = group, &model = model, &kind = kind](Dimension d) -> QString {
            const auto iso = [](QDate x) { return x.toString(Qt::ISODate); };
            switch (d) {
            case Dimension::User:
                return user;
            case Dimension::Group:
                return group;
            case Dimension::Model:
                return model;
            case Dimension::Kind:
                return kind;
            case Dimension::Day:
                return iso(date);
            case Dimension::Week:
                return iso(date.addDays(1 - date.dayOfWeek()));
            case Dimension::Month:
                return iso(QDate(date.year(), date.month(), 1));
            case Dimension::Cycle: {
                const auto startIn = [&](QDate m) {
                    return QDate(m.year(), m.month(), std::min(m_cycleDay, m.daysInMonth()));
                };
                const QDate here = startIn(date);
                return iso(here <= date ? here : startIn(date.addMonths(-1)));
            }
            default:
                return {};
            }
        };
        QMap<QByteArray, Figures> parts;
        const QMap<QByteArray, qint64> weights = splits ? weightsOf(cellUser, day) : QMap<QByteArray, qint64>();
        if (weights.isEmpty()) {
            parts["(unattributed)"] = figures;
        } else {
            for (const auto figure :
                {&Figures::cost, &Figures::events, &Figures::uncosted, &Figures::requests, &Figures::inputTokens,
                    &Figures::outputTokens, &Figures::cacheWriteTokens, &Figures::cacheReadTokens}) {
                const auto split = shares(figures.*figure, weights);
                for (auto s = split.begin(); s != split.end(); ++s)
                    parts[s.key()].*figure = s.value();
            }
            for (Figures &part : parts)
                part.onDemand = onDemand ? part.cost : 0;
        }
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            QStringList keys;
            for (const Dimension d : by)
                keys.append(d == Dimension::Repository ? QString::fromUtf8(part.key()) : keyOf(d));
            rows[keys] += part.value();
        }
    }
    rows.removeIf([](auto row) { return row.value() == Figures{}; });
    return rows;
}

} // namespace spend::test

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/focusrows.h"

#include "core/domain/decimal.h"
#include "core/domain/keys.h"
#include "core/domain/money.h"
#include "core/output/jsonwriter.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
/// What makes a row. The client kind is not part of it.
struct RowKey {
    Code user = 0, group = 0, repository = 0, model = 0, kind = 0;
    bool maxMode = false;
    bool onDemand = false;

    friend auto operator<=>(const RowKey &, const RowKey &) = default;
};

struct RowSum {
    Figures figures;
    std::int64_t discount = 0;
    AttributionStep step = AttributionStep::Unattributed;
};

QString dollars(std::int64_t microCents)
{
    return Money{microCents}.dollarsText();
}

QString moment(UtcDay day)
{
    return day.iso() + u"T00:00:00Z"_s;
}

QString number(std::int64_t count)
{
    return QString::number(qlonglong(count));
}

QString jsonText(const QString &text)
{
    JsonWriter writer;
    writer.value(text);
    return QString::fromUtf8(writer.text());
}

FocusValue text(const QString &value)
{
    return {value};
}

std::optional<QString> stepWord(AttributionStep step)
{
    switch (step) {
    case AttributionStep::SameDay:
        return u"same-day"_s;
    case AttributionStep::NextDays:
        return u"next-days"_s;
    case AttributionStep::DaysBefore:
        return u"days-before"_s;
    case AttributionStep::Unattributed:
        break;
    }
    return std::nullopt;
}

/// Fills rows of one connection and day.
class RowWriter
{
public:
    RowWriter(const DirectoryIndex &names, const FocusOptions &options, const DayBlock &day)
        : m_names(names)
        , m_options(options)
        , m_connection(day.connection)
        , m_day(day.day)
        , m_facts(names.facts(day.connection))
    {
    }

    FocusRow row(const RowKey &key, const RowSum &sum)
    {
        m_row.clear();
        addCosts(key, sum);
        addPeriods();
        addConstants();
        addAccounts(key);
        addUser(key);
        addUse(key, sum.figures);
        addSku(key, sum.figures);
        addTags(key);
        addOwn(key, sum);
        return m_row;
    }

private:
    void set(const char *column, const QString &value) { m_row.insert(QString::fromLatin1(column), text(value)); }
    void setNull(const char *column) { m_row.insert(QString::fromLatin1(column), FocusValue::null()); }

    void addCosts(const RowKey &key, const RowSum &sum)
    {
        const std::int64_t cost = sum.figures.cost;
        set("BilledCost", dollars(key.onDemand ? cost : 0));
        set("ContractedCost", dollars(cost));
        set("EffectiveCost", dollars(cost));
        set("ListCost", dollars(cost + sum.discount));
    }

    void addPeriods()
    {
        const DateRange cycle = (m_facts ? m_facts->cycles : CycleRule{}).cycleOf(m_day);
        set("BillingPeriodStart", moment(cycle.first));
        set("BillingPeriodEnd", moment(cycle.last + 1));
        set("ChargePeriodStart", moment(m_day));
        set("ChargePeriodEnd", moment(m_day + 1));
    }

    void addConstants()
    {
        set("BillingCurrency", u"USD"_s);
        set("ChargeCategory", u"Usage"_s);
        setNull("ChargeClass");
        set("ChargeFrequency", u"Usage-Based"_s);
        set("HostProviderName", u"Cursor"_s);
        setNull("InvoiceDetailId");
        setNull("InvoiceId");
        set("InvoiceIssuerName", m_options.invoiceIssuer);
        set("PricingCategory", u"Standard"_s);
        set("ProviderName", u"Cursor"_s);
        set("PublisherName", u"Cursor"_s);
        set("ServiceCategory", u"AI and Machine Learning"_s);
        set("ServiceName", u"Cursor"_s);
        set("ServiceProviderName", u"Cursor"_s);
        set("ServiceSubcategory", u"Generative AI"_s);
    }

    void addAccounts(const RowKey &key)
    {
        const auto account = m_options.accountIds.find(m_connection);
        const QString name = m_names.connectionName(m_connection);
        set("BillingAccountId", account == m_options.accountIds.end() ? name : account->second);
        set("BillingAccountName", name);
        if (hasGroup(key)) {
            set("SubAccountId", m_names.groups().key(key.group));
            set("SubAccountName", m_names.groups().label(key.group));
            set("SubAccountType", u"Billing Group"_s);
        } else {
            for (const char *column : {"SubAccountId", "SubAccountName", "SubAccountType"})
                setNull(column);
        }
    }

    void addUser(const RowKey &key)
    {
        if (key.user == 0) {
            for (const char *column : {"ResourceId", "ResourceName", "ResourceType"})
                setNull(column);
            return;
        }
        set("ResourceId", userName(key));
        if (m_options.pseudonyms)
            setNull("ResourceName");
        else
            set("ResourceName", m_names.users().label(key.user));
        set("ResourceType", u"User"_s);
    }

    void addUse(const RowKey &key, const Figures &figures)
    {
        const bool hasTokens = figures.tokens() != 0;
        const QString quantity =
            hasTokens ? number(figures.tokens()) : QString::fromStdString(scaledText(figures.requests, 6));
        const QString unit = hasTokens ? u"Tokens"_s : u"Requests"_s;
        for (const char *column : {"ConsumedQuantity", "PricingQuantity"})
            set(column, quantity);
        for (const char *column : {"ConsumedUnit", "PricingUnit"})
            set(column, unit);
        set("ChargeDescription",
            u"Cursor usage: %1, %2%3"_s.arg(m_names.models().label(key.model), m_names.kinds().label(key.kind),
                key.maxMode ? u", max mode"_s : QString()));
    }

    void addSku(const RowKey &key, const Figures &figures)
    {
        const QString model = key.model == 0 ? u"unknown"_s : m_names.models().key(key.model);
        set("SkuId", model);
        set("SkuMeter", figures.tokens() != 0 ? u"Model Tokens"_s : u"Model Requests"_s);
        set("SkuPriceId", key.maxMode ? model + u"/max"_s : model);
        m_row.insert(u"SkuPriceDetails"_s,
            {std::nullopt,
                {{u"x_MaxMode"_s, key.maxMode ? u"true"_s : u"false"_s}, {u"x_ModelId"_s, jsonText(model)}}});
    }

    void addTags(const RowKey &key)
    {
        FocusValue tags;
        if (hasGroup(key))
            tags.object.emplace_back(u"cursor/billing_group"_s, jsonText(m_names.groups().label(key.group)));
        if (key.kind != 0)
            tags.object.emplace_back(u"cursor/kind"_s, jsonText(m_names.kinds().key(key.kind)));
        if (key.repository != 0)
            tags.object.emplace_back(u"cursor/repository"_s, jsonText(m_names.repositories().label(key.repository)));
        if (key.user != 0)
            tags.object.emplace_back(u"cursor/user"_s, jsonText(userName(key)));
        m_row.insert(u"Tags"_s, tags);
    }

    void addOwn(const RowKey &key, const RowSum &sum)
    {
        const Figures &figures = sum.figures;
        set("x_CacheReadTokens", number(figures.cacheReadTokens));
        set("x_CacheWriteTokens", number(figures.cacheWriteTokens));
        set("x_InputTokens", number(figures.inputTokens));
        set("x_OutputTokens", number(figures.outputTokens));
        set("x_Events", number(figures.events));
        set("x_UncostedEvents", number(figures.uncosted));
        set("x_Requests", QString::fromStdString(scaledText(figures.requests, 6)));
        set("x_Kind", m_names.kinds().key(key.kind));
        set("x_IsOnDemand", key.onDemand ? u"true"_s : u"false"_s);
        if (key.repository != 0)
            set("x_Repository", m_names.repositories().label(key.repository));
        else
            setNull("x_Repository");
        m_row.insert(u"x_RepositoryAttribution"_s, {stepWord(sum.step)});
    }

    bool hasGroup(const RowKey &key) const { return key.group != 0 && (!m_facts || m_facts->groupsVisible); }
    QString userName(const RowKey &key) const
    {
        const QString email = m_names.users().key(key.user);
        return m_options.pseudonyms ? m_options.pseudonyms->nameOf(email) : email;
    }

    const DirectoryIndex &m_names;
    const FocusOptions &m_options;
    const ConnectionId m_connection;
    const UtcDay m_day;
    const ConnectionFacts *const m_facts;
    FocusRow m_row;
};

/// The keys of a day in the order of their texts.
std::vector<RowKey> sortedKeys(const std::map<RowKey, RowSum> &sums, const DirectoryIndex &names)
{
    std::vector<RowKey> keys;
    for (const auto &[key, sum] : sums)
        keys.push_back(key);
    const auto order = [&names](const RowKey &key) {
        return std::make_tuple(names.users().rank(key.user), names.groups().rank(key.group),
            names.repositories().rank(key.repository), names.models().rank(key.model), names.kinds().rank(key.kind),
            key.maxMode, key.onDemand);
    };
    std::sort(keys.begin(), keys.end(), [&](const RowKey &a, const RowKey &b) { return order(a) < order(b); });
    return keys;
}

struct DaySums {
    DayBlock day;
    std::map<RowKey, RowSum> sums;
};
} // namespace

void forEachFocusRow(
    const QueryScope &scope, const FocusOptions &options, const std::function<bool(const FocusRow &)> &use)
{
    const DirectoryIndex &names = scope.picture().names();
    std::vector<DaySums> held; // the connections of one day
    bool goesOn = true;
    const auto finishDay = [&] {
        std::sort(held.begin(), held.end(), [&](const DaySums &a, const DaySums &b) {
            return keyLess(names.connectionName(a.day.connection), names.connectionName(b.day.connection));
        });
        for (const DaySums &day : held) {
            RowWriter writer(names, options, day.day);
            for (const RowKey &key : sortedKeys(day.sums, names)) {
                if (goesOn)
                    goesOn = use(writer.row(key, day.sums.at(key)));
            }
        }
        held.clear();
    };
    forEachDetailDay(scope, [&](const DayBlock &day, const std::vector<DetailRow> &rows) {
        if (!held.empty() && held.front().day.day != day.day)
            finishDay();
        held.push_back({day, {}});
        for (const DetailRow &row : rows) {
            RowSum &sum = held.back().sums[{row.key.user, row.key.group, row.repository, row.key.model, row.key.kind,
                (row.key.flags & flag::maxMode) != 0, (row.key.flags & flag::onDemand) != 0}];
            sum.figures += row.figures;
            sum.discount += row.discount;
            sum.step = row.step;
        }
    });
    finishDay();
}

} // namespace spend

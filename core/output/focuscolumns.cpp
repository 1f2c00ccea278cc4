// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/focuscolumns.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct Known {
    const char *name;
    FocusType type;
    bool in13 = true;
    bool in14 = true;
};

constexpr Known known[] = {
    {"BilledCost", FocusType::Decimal},
    {"BillingAccountId", FocusType::String},
    {"BillingAccountName", FocusType::String},
    {"BillingCurrency", FocusType::String},
    {"BillingPeriodEnd", FocusType::DateTime},
    {"BillingPeriodStart", FocusType::DateTime},
    {"ChargeCategory", FocusType::String},
    {"ChargeClass", FocusType::String},
    {"ChargeDescription", FocusType::String},
    {"ChargeFrequency", FocusType::String},
    {"ChargePeriodEnd", FocusType::DateTime},
    {"ChargePeriodStart", FocusType::DateTime},
    {"ConsumedQuantity", FocusType::Decimal},
    {"ConsumedUnit", FocusType::String},
    {"ContractedCost", FocusType::Decimal},
    {"EffectiveCost", FocusType::Decimal},
    {"HostProviderName", FocusType::String},
    {"InvoiceDetailId", FocusType::String, false, true},
    {"InvoiceId", FocusType::String},
    {"InvoiceIssuerName", FocusType::String},
    {"ListCost", FocusType::Decimal},
    {"PricingCategory", FocusType::String},
    {"PricingQuantity", FocusType::Decimal},
    {"PricingUnit", FocusType::String},
    {"ProviderName", FocusType::String, true, false},
    {"PublisherName", FocusType::String, true, false},
    {"ResourceId", FocusType::String},
    {"ResourceName", FocusType::String},
    {"ResourceType", FocusType::String},
    {"ServiceCategory", FocusType::String},
    {"ServiceName", FocusType::String},
    {"ServiceProviderName", FocusType::String},
    {"ServiceSubcategory", FocusType::String},
    {"SkuId", FocusType::String},
    {"SkuMeter", FocusType::String},
    {"SkuPriceDetails", FocusType::Json},
    {"SkuPriceId", FocusType::String},
    {"SubAccountId", FocusType::String},
    {"SubAccountName", FocusType::String},
    {"SubAccountType", FocusType::String},
    {"Tags", FocusType::Json},
    {"x_CacheReadTokens", FocusType::Decimal},
    {"x_CacheWriteTokens", FocusType::Decimal},
    {"x_Events", FocusType::Decimal},
    {"x_InputTokens", FocusType::Decimal},
    {"x_IsOnDemand", FocusType::String},
    {"x_Kind", FocusType::String},
    {"x_OutputTokens", FocusType::Decimal},
    {"x_Repository", FocusType::String},
    {"x_RepositoryAttribution", FocusType::String},
    {"x_Requests", FocusType::Decimal},
    {"x_UncostedEvents", FocusType::Decimal},
};
} // namespace

QString focusVersionText(FocusVersion version)
{
    return version == FocusVersion::V1_3 ? u"1.3"_s : u"1.4"_s;
}

std::optional<FocusVersion> focusVersionFromText(const QString &text)
{
    for (const FocusVersion version : {FocusVersion::V1_3, FocusVersion::V1_4}) {
        if (text == focusVersionText(version))
            return version;
    }
    return std::nullopt;
}

std::vector<FocusColumn> focusColumns(FocusVersion version)
{
    std::vector<FocusColumn> columns;
    for (const Known &column : known) {
        if (version == FocusVersion::V1_3 ? column.in13 : column.in14)
            columns.push_back({QString::fromLatin1(column.name), column.type});
    }
    return columns;
}

QString focusSchemaId(FocusVersion version)
{
    // A name-based GUID of the columns themselves can't be forgotten when they change.
    QString text = focusVersionText(version);
    for (const FocusColumn &column : focusColumns(version))
        text += u'\n' + column.name + u' ' + QString::number(int(column.type));
    return QUuid::createUuidV5(QUuid(), text).toString(QUuid::WithoutBraces);
}

} // namespace spend

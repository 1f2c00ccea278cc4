// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/runquery.h"
#include "core/analysis/spendcube.h"
#include "core/domain/money.h"
#include "core/output/focusexport.h"
#include "tests/analysis/picturebuilder.h"
#include "tests/analysis/randomspend.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
const DateRange november{UtcDay::ofDate(2026, 11, 1), UtcDay::ofDate(2026, 11, 30)};

std::int64_t microCents(const QString &dollars)
{
    const QStringList parts = dollars.split(u'.');
    const std::int64_t whole = parts[0].toLongLong();
    const std::int64_t part = parts.value(1).leftJustified(8, u'0').toLongLong();
    return whole * 100'000'000 + (dollars.startsWith(u'-') ? -part : part);
}

std::vector<FocusRow> rowsOf(
    const SpendPicture &picture, const DateRange &range, const Filters &filters = {}, const FocusOptions &options = {})
{
    std::vector<FocusRow> rows;
    forEachFocusRow(QueryScope(picture, range, filters), options, [&](const FocusRow &row) {
        rows.push_back(row);
        return true;
    });
    return rows;
}

QString valueOf(const FocusRow &row, const QString &column)
{
    return row.value(column).text.value_or(u"null"_s);
}

QString objectOf(const FocusRow &row, const QString &column)
{
    QStringList parts;
    for (const auto &[key, value] : row.value(column).object)
        parts.append(key + u'=' + value);
    return parts.join(u' ');
}

/// One on-demand max mode event of Ann in Platform on "api", one included event without tokens of nobody.
PictureBuilder twoEvents()
{
    PictureBuilder store;
    store.user(u"ann@example.com"_s, u"Ann"_s).group(u"group_1"_s, u"Platform"_s);
    store.connection().cycles = CycleRule{31};
    store.spend(u"2026-11-02"_s,
        {u"ann@example.com"_s, u"group_1"_s, u"=gpt"_s, u"Usage-based"_s, flag::onDemand | flag::maxMode},
        Figures{21'362'320, 21'362'320, 1, 0, 1'500'000, 10, 20, 30, 40}, 1);
    store.commit(u"ann@example.com"_s, u"2026-11-03"_s, u"api"_s, 5);
    store.spend(u"2026-11-02"_s, {{}, {}, {}, {}, 0}, Figures{7, 0, 2, 1, 2'250'000, 0, 0, 0, 0}, 1);
    return store;
}
} // namespace

class TestFocusExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyColumnOfARow_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("onDemand");
        QTest::addColumn<QString>("included");
        const auto row = [](const char *column, const QString &onDemand, const QString &included) {
            QTest::newRow(column) << QString::fromLatin1(column) << onDemand << included;
        };
        row("BilledCost", u"0.2136232"_s, u"0"_s);
        row("EffectiveCost", u"0.2136232"_s, u"0.00000007"_s);
        row("ContractedCost", u"0.2136232"_s, u"0.00000007"_s);
        row("ListCost", u"0.2136232"_s, u"0.00000007"_s);
        row("BillingAccountId", u"uuid-1"_s, u"uuid-1"_s);
        row("BillingAccountName", u"Acme"_s, u"Acme"_s);
        row("BillingCurrency", u"USD"_s, u"USD"_s);
        row("BillingPeriodStart", u"2026-10-31T00:00:00Z"_s, u"2026-10-31T00:00:00Z"_s);
        row("BillingPeriodEnd", u"2026-11-30T00:00:00Z"_s, u"2026-11-30T00:00:00Z"_s);
        row("ChargePeriodStart", u"2026-11-02T00:00:00Z"_s, u"2026-11-02T00:00:00Z"_s);
        row("ChargePeriodEnd", u"2026-11-03T00:00:00Z"_s, u"2026-11-03T00:00:00Z"_s);
        row("ChargeCategory", u"Usage"_s, u"Usage"_s);
        row("ChargeClass", u"null"_s, u"null"_s);
        row("ChargeDescription", u"Cursor usage: =gpt, Usage-based, max mode"_s, u"Cursor usage: No model, No kind"_s);
        row("ChargeFrequency", u"Usage-Based"_s, u"Usage-Based"_s);
        row("ConsumedQuantity", u"100"_s, u"2.25"_s);
        row("ConsumedUnit", u"Tokens"_s, u"Requests"_s);
        row("PricingQuantity", u"100"_s, u"2.25"_s);
        row("PricingUnit", u"Tokens"_s, u"Requests"_s);
        row("SkuId", u"=gpt"_s, u"unknown"_s);
        row("SkuPriceId", u"=gpt/max"_s, u"unknown"_s);
        row("SkuMeter", u"Model Tokens"_s, u"Model Requests"_s);
        row("ResourceId", u"ann@example.com"_s, u"null"_s);
        row("ResourceName", u"Ann"_s, u"null"_s);
        row("ResourceType", u"User"_s, u"null"_s);
        row("SubAccountId", u"group_1"_s, u"null"_s);
        row("SubAccountName", u"Platform"_s, u"null"_s);
        row("SubAccountType", u"Billing Group"_s, u"null"_s);
        row("InvoiceId", u"null"_s, u"null"_s);
        row("InvoiceIssuerName", u"Cursor"_s, u"Cursor"_s);
        row("x_Events", u"1"_s, u"2"_s);
        row("x_UncostedEvents", u"0"_s, u"1"_s);
        row("x_Requests", u"1.5"_s, u"2.25"_s);
        row("x_InputTokens", u"10"_s, u"0"_s);
        row("x_Kind", u"Usage-based"_s, u"(none)"_s);
        row("x_IsOnDemand", u"true"_s, u"false"_s);
        row("x_Repository", u"api"_s, u"null"_s);
        row("x_RepositoryAttribution", u"next-days"_s, u"null"_s);
    }
    void everyColumnOfARow()
    {
        QFETCH(QString, column);
        QFETCH(QString, onDemand);
        QFETCH(QString, included);
        FocusOptions options;
        options.accountIds[1] = u"uuid-1"_s;
        const auto rows = rowsOf(*twoEvents().picture(), november, {}, options);
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(valueOf(rows[0], column), included); // "(none)" stands before the e-mail
        QCOMPARE(valueOf(rows[1], column), onDemand);
    }

    void objectsAreFlatAndSorted()
    {
        const auto rows = rowsOf(*twoEvents().picture(), november);
        QCOMPARE(objectOf(rows[1], u"Tags"_s),
            u"cursor/billing_group=\"Platform\" cursor/kind=\"Usage-based\" cursor/repository=\"api\" "
            "cursor/user=\"ann@example.com\""_s);
        QCOMPARE(objectOf(rows[0], u"Tags"_s), QString());
        QCOMPARE(objectOf(rows[1], u"SkuPriceDetails"_s), u"x_MaxMode=true x_ModelId=\"=gpt\""_s);
    }

    void peopleCanGoByOtherNames()
    {
        FocusOptions options;
        options.pseudonyms.emplace("a secret");
        const auto rows = rowsOf(*twoEvents().picture(), november, {}, options);
        const QString name = valueOf(rows[1], u"ResourceId"_s);
        QVERIFY(name.startsWith(u"user-"_s));
        QCOMPARE(valueOf(rows[1], u"ResourceName"_s), u"null"_s);
        QVERIFY(objectOf(rows[1], u"Tags"_s).contains(u"cursor/user=\"%1\""_s.arg(name)));
        QVERIFY(!objectOf(rows[1], u"Tags"_s).contains(u"ann@"_s));
        QCOMPARE(Pseudonyms("a secret").nameOf(u"ann@example.com"_s), name);
        QVERIFY(Pseudonyms("another").nameOf(u"ann@example.com"_s) != name);
    }

    void sumsAreThoseOfReports_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %d", int(seed)) << seed;
    }
    void sumsAreThoseOfReports()
    {
        QFETCH(quint64, seed);
        const SpendStore store = randomSpend(seed);
        SpendCube cube;
        cube.setDirectory(store.directory);
        for (const RollupBatch &batch : store.batches)
            cube.apply(batch);
        const auto picture = cube.picture();
        const DateRange range{randomSpendFirstDay + 3, randomSpendFirstDay + 60};
        Filters filters;
        if (seed % 2 == 0)
            filters[Dimension::Repository].excluded = {store.directory->repositories.back().key};
        Figures sum;
        std::int64_t billed = 0;
        QStringList keys;
        for (const FocusRow &row : rowsOf(*picture, range, filters)) {
            const std::int64_t cost = microCents(valueOf(row, u"EffectiveCost"_s));
            sum.cost += cost;
            billed += microCents(valueOf(row, u"BilledCost"_s));
            sum.events += valueOf(row, u"x_Events"_s).toLongLong();
            sum.inputTokens += valueOf(row, u"x_InputTokens"_s).toLongLong();
            QCOMPARE(microCents(valueOf(row, u"BilledCost"_s)), valueOf(row, u"x_IsOnDemand"_s) == u"true" ? cost : 0);
            keys.append(valueOf(row, u"ChargePeriodStart"_s));
        }
        const Figures total = runQuery(*picture, {range, {}, filters, SortBy::Cost, 0}).total;
        QCOMPARE(sum.cost, total.cost);
        QCOMPARE(billed, total.onDemand);
        QCOMPARE(sum.events, total.events);
        QCOMPARE(sum.inputTokens, total.inputTokens);
        QVERIFY(std::is_sorted(keys.begin(), keys.end()));
    }

    void columnsOfTheVersions()
    {
        const auto names = [](FocusVersion version) {
            QStringList list;
            for (const FocusColumn &column : focusColumns(version))
                list.append(column.name);
            return list;
        };
        const QStringList old = names(FocusVersion::V1_3);
        const QStringList newer = names(FocusVersion::V1_4);
        QVERIFY(old.contains(u"ProviderName"_s) && old.contains(u"PublisherName"_s));
        QVERIFY(!old.contains(u"InvoiceDetailId"_s));
        QVERIFY(!newer.contains(u"ProviderName"_s) && !newer.contains(u"PublisherName"_s));
        QVERIFY(newer.contains(u"InvoiceDetailId"_s));
        for (const QStringList &list : {old, newer}) {
            const auto own =
                std::find_if(list.begin(), list.end(), [](const QString &n) { return n.startsWith(u"x_"_s); });
            QVERIFY(std::is_sorted(list.begin(), own));
            QVERIFY(std::is_sorted(own, list.end()));
        }
        QVERIFY(focusSchemaId(FocusVersion::V1_3) != focusSchemaId(FocusVersion::V1_4));
        QCOMPARE(focusSchemaId(FocusVersion::V1_3), focusSchemaId(FocusVersion::V1_3));
    }

    void filesAreWhole()
    {
        QTemporaryDir folder;
        const auto picture = twoEvents().picture();
        const QueryScope scope(*picture, november, {});
        const QString path = folder.filePath(u"spend.csv"_s);
        const auto done = writeFocus(scope, {}, FocusFormat::Csv, path, u"1.2.3"_s, november.startMs() + 1'234);
        QVERIFY(done);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith(u"BilledCost,BillingAccountId,"_s));
        QVERIFY(lines[1].startsWith(u"0,Acme,Acme,USD,2026-11-30T00:00:00Z,2026-10-31T00:00:00Z,Usage,,Cursor usage"_s)
            || lines[1].startsWith(
                u"0,Acme,Acme,USD,2026-11-30T00:00:00Z,2026-10-31T00:00:00Z,Usage,,\"Cursor usage"_s));
        QVERIFY(lines[2].contains(u",=gpt,"_s)); // no text is changed
        QVERIFY(lines[2].contains(u"\"{\"\"x_MaxMode\"\":true,\"\"x_ModelId\"\":\"\"=gpt\"\"}\""_s));

        QFile metadata(folder.filePath(u"spend.metadata.json"_s));
        QVERIFY(metadata.open(QIODevice::ReadOnly));
        const QJsonObject told = QJsonDocument::fromJson(metadata.readAll()).object();
        QCOMPARE(told[u"DataGenerator"_s].toString(), u"Spendscope"_s);
        QCOMPARE(told[u"DataGeneratorVersion"_s].toString(), u"1.2.3"_s);
        QVERIFY(told[u"Description"_s].toString().contains(u"do not add it to the vendor's invoice"_s));
        const QJsonObject schema = told[u"Schema"_s].toObject();
        QCOMPARE(schema[u"FocusVersion"_s].toString(), u"1.3"_s);
        QCOMPARE(schema[u"CreationDate"_s].toString(), u"2026-11-01T00:00:01Z"_s);
        QCOMPARE(schema[u"ColumnDefinition"_s].toArray().size(), lines[0].split(u',').size());
        QCOMPARE(schema[u"ColumnDefinition"_s][0][u"NumberScale"_s].toInt(), 8);
    }

    void jsonHoldsTheSame()
    {
        QTemporaryDir folder;
        const auto picture = twoEvents().picture();
        FocusOptions options;
        options.version = FocusVersion::V1_4;
        const QString path = folder.filePath(u"spend.json"_s);
        QVERIFY(writeFocus(QueryScope(*picture, november, {}), options, FocusFormat::Json, path, u"1"_s, 0));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const QJsonArray rows = QJsonDocument::fromJson(text).array();
        QCOMPARE(rows.size(), 2);
        QVERIFY(text.contains("\"EffectiveCost\":0.2136232,"));
        QVERIFY(rows[1][u"ChargeClass"_s].isNull());
        QCOMPARE(rows[1][u"SkuPriceDetails"_s][u"x_MaxMode"_s].toBool(), true);
        QVERIFY(rows[1].toObject().contains(u"InvoiceDetailId"_s));
        QVERIFY(!rows[1].toObject().contains(u"ProviderName"_s));
    }

    void aFolderThatIsMissingIsSaid()
    {
        const auto picture = twoEvents().picture();
        const auto done =
            writeFocus(QueryScope(*picture, november, {}), {}, FocusFormat::Csv, u"/nowhere/at/all.csv"_s, u"1"_s, 0);
        QVERIFY(!done);
        QVERIFY(done.problem().text.contains(u"all.csv"_s));
    }
};

QTEST_GUILESS_MAIN(TestFocusExport)
#include "tst_focusexport.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/chargeback/chargebackdocument.h"
#include "core/chargeback/costcentrepreview.h"
#include "core/digest/digesthtml.h"
#include "core/digest/digestwords.h"
#include "core/store/costcentretable.h"
#include "tests/support/seededcycle.h"

#include <memory>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using By = ChargebackQuestion::By;
using Per = ChargebackQuestion::Period;

namespace
{
Figures sum(const std::vector<ChargebackPart> &parts)
{
    Figures sum;
    for (const ChargebackPart &part : parts)
        sum += part.figures;
    return sum;
}

/// Dollars as the screen writes them, in micro-cents.
std::int64_t amountOf(QString text)
{
    const bool negative = text.startsWith(QChar(0x2212));
    text.remove(QChar(0x2212)).remove(u'+').remove(u'$').remove(u',');
    const QStringList parts = text.split(u'.');
    const std::int64_t value = parts[0].toLongLong() * 100'000'000 + parts.value(1).leftJustified(8, u'0').toLongLong();
    return negative ? -value : value;
}
} // namespace

/// Chargeback reports of a made-up company, against reports of the same days.
class tst_Chargeback : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_live = std::make_unique<LiveSpend>(twoCycles());
        seedOctober(*m_live);
        const SpendReport users = m_live->report({october, {Dimension::User}, {}, SortBy::Cost, 0});
        for (const SpendRow &row : users.rows) {
            if (!row.keys[0].startsWith(u'('))
                m_users.append(row.keys[0]);
        }
        QVERIFY(m_users.size() > 4);
        const SpendReport groups = m_live->report({october, {Dimension::Group}, {}, SortBy::Cost, 0});
        for (const SpendRow &row : groups.rows) {
            if (!row.keys[0].startsWith(u'('))
                m_groups.append({row.keys[0], row.labels[0]});
        }
        QVERIFY(!m_groups.isEmpty());
    }
    void init() { keep({}); }

    void periods_data()
    {
        QTest::addColumn<int>("period");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("last month") << int(Per::Month) << QString() << u"2026-10-01"_s << u"2026-10-31"_s;
        QTest::newRow("a month") << int(Per::Month) << u"2026-09-17"_s << u"2026-09-01"_s << u"2026-09-30"_s;
        QTest::newRow("this month") << int(Per::Month) << u"2026-11-02"_s << u"2026-11-01"_s << u"2026-11-30"_s;
        QTest::newRow("a day to come") << int(Per::Month) << u"2027-03-02"_s << u"2026-11-01"_s << u"2026-11-30"_s;
        QTest::newRow("last cycle") << int(Per::Cycle) << QString() << u"2026-10-01"_s << u"2026-10-31"_s;
    }
    void periods()
    {
        QFETCH(const int, period);
        QFETCH(const QString, day);
        QFETCH(const QString, first);
        QFETCH(const QString, last);
        ChargebackQuestion question;
        question.period = Per(period);
        question.day = UtcDay::fromIso(day);
        const ChargebackAnswer answer = ask(question);
        QCOMPARE(answer.period.first.iso(), first);
        QCOMPARE(answer.period.last.iso(), last);
        QCOMPARE(answer.over, last < u"2026-11-20"_s);
    }

    void groupsAreThoseOfAReport()
    {
        const ChargebackAnswer answer = ask({By::Groups, Per::Month, {}, {}, false});
        QVERIFY(answer.complete);
        const SpendReport report = m_live->report({october, {Dimension::Group}, {}, SortBy::Cost, 0});
        QCOMPARE(answer.parts.size(), report.rows.size());
        for (const ChargebackPart &part : answer.parts) {
            const auto row = std::find_if(
                report.rows.begin(), report.rows.end(), [&](const SpendRow &each) { return each.keys[0] == part.key; });
            QVERIFY(row != report.rows.end());
            QCOMPARE(part.name, row->labels[0]);
            QCOMPARE(part.figures, row->figures);
            Figures people;
            for (const ChargebackPerson &person : part.people)
                people += person.figures;
            QCOMPARE(people, part.figures);
        }
        QCOMPARE(answer.total, report.total);
        QCOMPARE(sum(answer.parts), report.total);
        std::int64_t days = 0;
        for (const std::int64_t day : answer.days)
            days += day;
        QCOMPARE(days, report.total.cost);
    }

    void centresGoByEmailThenByGroup()
    {
        keep({{store::CostCentreRule::Kind::Email, m_users[0], u"Research"_s},
            {store::CostCentreRule::Kind::Email, m_users[1], u"Research"_s},
            {store::CostCentreRule::Kind::Group, m_groups[0].second.toUpper(), u"Operations"_s}});
        const ChargebackAnswer answer = ask({By::Centres, Per::Month, {}, {}, false});
        QCOMPARE(sum(answer.parts), m_live->report({october, {}, {}, SortBy::Cost, 0}).total);
        const ChargebackPart *research = part(answer, u"Research"_s);
        QVERIFY(research);
        QCOMPARE(research->figures.cost,
            m_live->report({october, {}, {{Dimension::User, {{m_users[0], m_users[1]}, {}}}}, SortBy::Cost, 0})
                .total.cost);
        const ChargebackPart *operations = part(answer, u"Operations"_s);
        QVERIFY(operations);
        QCOMPARE(operations->figures.cost,
            m_live
                ->report({october, {},
                    {{Dimension::User, {{}, {m_users[0], m_users[1]}}}, {Dimension::Group, {{m_groups[0].first}, {}}}},
                    SortBy::Cost, 0})
                .total.cost);
        QVERIFY(answer.unassigned()); // the rest is shown
        QVERIFY(answer.parts.back().unassigned);
    }

    void withoutAListEverythingIsUnassigned()
    {
        const ChargebackAnswer answer = ask({By::Centres, Per::Month, {}, {}, false});
        QCOMPARE(answer.parts.size(), std::size_t(1));
        QCOMPARE(answer.unassigned()->figures, answer.total);
        const DigestDocument document = chargebackDocument(answer);
        QVERIFY(document.section(u"summary"_s)->sentences.join(u' ').contains(u"no list of cost centres"_s));
    }

    void aMonthThatRunsIsProvisional()
    {
        ChargebackQuestion question;
        question.day = UtcDay::fromIso(u"2026-11-10"_s);
        const ChargebackAnswer answer = ask(question);
        QVERIFY(!answer.over);
        QVERIFY(!answer.complete);
        QVERIFY(chargebackDocument(answer).section(u"summary"_s)->sentences.join(u' ').contains(u"provisional"_s));
    }

    void aMonthBeforeTheDataIsNotComplete()
    {
        ChargebackQuestion question;
        question.day = UtcDay::fromIso(u"2026-08-10"_s);
        const ChargebackAnswer answer = ask(question);
        QVERIFY(answer.settled);
        QVERIFY(!answer.complete);
    }

    /// Every column of every table, as it is printed, adds up to the total as it is printed.
    void printedColumnsAddUp_data()
    {
        QTest::addColumn<int>("by");
        QTest::newRow("groups") << int(By::Groups);
        QTest::newRow("centres") << int(By::Centres);
    }
    void printedColumnsAddUp()
    {
        QFETCH(const int, by);
        keep({{store::CostCentreRule::Kind::Group, m_groups[0].first, u"Operations"_s}});
        const ChargebackAnswer answer = ask({By(by), Per::Month, {}, {}, false});
        const DigestDocument document = chargebackDocument(answer);
        int checked = 0;
        for (const DigestSection &section : document.sections) {
            for (const DigestTable &table : section.tables) {
                for (qsizetype column = table.columns.size() - 3; column < table.columns.size(); ++column) {
                    std::int64_t shown = 0;
                    for (const DigestRow &row : table.rows)
                        shown += row.cells[column].isEmpty() ? 0 : amountOf(row.cells[column]);
                    QCOMPARE(shown, amountOf(table.total[column]));
                    ++checked;
                }
            }
        }
        QVERIFY(checked >= 6);
        const DigestTable &table = document.section(u"parts"_s)->tables.front();
        QCOMPARE(table.total[3], digestwords::money(m_live->report({october, {}, {}, SortBy::Cost, 0}).total.cost));
    }

    void theCsvAddsUpToTheLastDigit()
    {
        const ChargebackAnswer answer = ask({By::Groups, Per::Month, {}, {}, false});
        const QList<QByteArray> lines = chargebackCsv(answer).trimmed().split('\n');
        QCOMPARE(lines.first(),
            QByteArray("From (UTC),To (UTC),Billing group,Billing group id,Name,E-mail,Cost (USD),On-demand (USD),"
                       "Included (USD),Events,Events without a cost,Tokens"));
        std::int64_t cost = 0;
        std::int64_t onDemand = 0;
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const QList<QByteArray> fields = lines[i].split(','); // names of the sample have no commas
            QCOMPARE(fields.size(), 12);
            cost += amountOf(QString::fromUtf8(fields[6]));
            onDemand += amountOf(QString::fromUtf8(fields[7]));
        }
        QCOMPARE(cost, answer.total.cost);
        QCOMPARE(onDemand, answer.total.onDemand);
    }

    void pseudonymsTellNobody()
    {
        const QByteArray secret("a secret of this store");
        const ChargebackAnswer answer =
            m_live
                ->answer([&](SpendSource &source) {
                    return answerChargeback(source, {By::Groups, Per::Month, {}, {}, true}, secret);
                })
                .
                operator*();
        const QString all = htmlDigest(chargebackDocument(answer)) + QString::fromUtf8(chargebackCsv(answer))
            + chargebackTable(answer, true);
        const SpendReport report = m_live->report({october, {Dimension::User}, {}, SortBy::Cost, 0});
        for (const SpendRow &row : report.rows) {
            if (row.keys[0].startsWith(u'('))
                continue;
            QVERIFY2(!all.contains(row.keys[0]), qPrintable(row.keys[0]));
            QVERIFY2(!all.contains(row.labels[0]), qPrintable(row.labels[0]));
            QVERIFY(all.contains(Pseudonyms(secret).nameOf(row.keys[0])));
        }
        QCOMPARE(sum(answer.parts), report.total);
    }

    void aCycleIsCheckedAgainstTheInvoice()
    {
        const auto kept = m_live->workspace->writer().run([&](store::StoreSession &session) {
            session.transact([&] {
                session.invoices.put(m_live->connection.id, october.first, {Money{50'000'000'000}, {}});
            });
        });
        QVERIFY(kept.ok());
        const ChargebackAnswer answer = ask({By::Groups, Per::Cycle, {}, {}, false});
        QCOMPARE(answer.checks.size(), std::size_t(1));
        QVERIFY(answer.checks[0].spendKept);
        QVERIFY(answer.checks[0].unmatched > 0);
        QCOMPARE(answer.checks[0].onDemand.microCents, answer.total.onDemand);
        QCOMPARE(answer.checks[0].rest->microCents, 50'000'000'000 - answer.total.onDemand);
        QVERIFY(chargebackDocument(answer)
                    .section(u"checks"_s)
                    ->sentences.join(u' ')
                    .contains(digestwords::money(50'000'000'000)));
    }

    void thePreviewSaysWhatMatches()
    {
        const auto file = readCostCentres((m_users[0] + u",Research\nnobody@acme.example,Research\n"_s
            + m_groups[0].second + u",Operations\nNo such group,Operations\n"_s + m_users[0] + u",Operations\n"_s)
                                              .toUtf8());
        QVERIFY(file.ok());
        const CostCentrePreview preview =
            m_live->answer([&](SpendSource &source) { return previewCostCentres(source, *file); }).operator*();
        QCOMPARE(preview.lines.size(), std::size_t(4));
        QVERIFY(preview.lines[0].matches);
        QVERIFY(!preview.lines[1].matches);
        QVERIFY(preview.lines[2].matches);
        QCOMPARE(preview.lines[2].groups, 1);
        QVERIFY(!preview.lines[3].matches);
        QCOMPARE(preview.matching(), 2);
        QCOMPARE(preview.namedTwice, QStringList{m_users[0]});
        QVERIFY(!preview.missing.empty());
        std::int64_t lines = 0;
        for (const CostCentrePreview::Line &line : preview.lines)
            lines += line.cost;
        QCOMPARE(lines, preview.assigned);
        std::int64_t missing = 0;
        for (const CostCentrePreview::Person &person : preview.missing)
            missing += person.cost;
        QCOMPARE(preview.assigned + missing, preview.total);
        QCOMPARE(preview.total, m_live->report({preview.days, {}, {}, SortBy::Cost, 0}).total.cost);
    }

    void anUnknownConnectionHasNothing()
    {
        const ChargebackAnswer answer = ask({By::Groups, Per::Month, {}, u"Nowhere"_s, false});
        QVERIFY(answer.connections.isEmpty());
        QVERIFY(answer.parts.empty());
        QVERIFY(!answer.complete);
    }

private:
    ChargebackAnswer ask(const ChargebackQuestion &question)
    {
        return m_live->answer([&](SpendSource &source) { return answerChargeback(source, question); }).operator*();
    }
    void keep(const std::vector<store::CostCentreRule> &rules)
    {
        const auto kept = m_live->workspace->writer().run([&](store::StoreSession &session) {
            session.transact([&] { store::CostCentreTable(session.database()).replace(rules); });
            return store::CostCentreTable(session.database()).all() == rules;
        });
        QVERIFY(kept && *kept);
    }
    static const ChargebackPart *part(const ChargebackAnswer &answer, const QString &name)
    {
        for (const ChargebackPart &each : answer.parts) {
            if (each.name == name)
                return &each;
        }
        return nullptr;
    }

    std::unique_ptr<LiveSpend> m_live;
    QStringList m_users;
    QList<std::pair<QString, QString>> m_groups;
};

QTEST_GUILESS_MAIN(tst_Chargeback)
#include "tst_chargeback.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/commands/commandline.h"
#include "core/analysis/repositories.h"
#include "tests/support/livespend.h"
#include "tests/support/oracle.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace spend;
using namespace spend::test;
using namespace Qt::StringLiterals;

using Kind = RepositoryRule::Kind;
using Rules = std::vector<RepositoryRule>;

/// Rules over a real store: what the window asks, what the command line prints and a recomputation from the service's
/// raw records agree.
class TestRepositoryRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto options = IngestFixture::small(11);
        options.users = 20;
        m_live = std::make_unique<LiveSpend>(options);
    }
    void cleanup() { setRules({}); }

    void theSampleAsItIs() { agrees({}); }

    void merged_data()
    {
        QTest::addColumn<Rules>("rules");
        QTest::newRow("two into one") << Rules{{u"1"_s, Kind::Name, checkout, storefront, true}};
        QTest::newRow("all into one") << Rules{{u"1"_s, Kind::Wildcard, u"*"_s, u"everything"_s, true}};
        QTest::newRow("an owner renamed")
            << Rules{{u"1"_s, Kind::Expression, uR"(labs/(.*))"_s, uR"(Labs: \1)"_s, true}};
        QTest::newRow("several in order") << Rules{{u"1"_s, Kind::Name, storefront, u"shop"_s, true},
            {u"2"_s, Kind::Wildcard, u"northwind/*-*"_s, u"northwind/*"_s, true},
            {u"3"_s, Kind::Name, u"northwind/docs"_s, u"northwind/identity"_s, true},
            {u"4"_s, Kind::Name, u"northwind/identity"_s, u"northwind/docs"_s, true}};
    }
    void merged()
    {
        QFETCH(const Rules, rules);
        setRules(rules);
        agrees(rules);
    }

    void mergingSumsUpWhatWasCommitted()
    {
        const auto before = ask();
        setRules({{u"1"_s, Kind::Name, checkout, storefront, true}});
        const auto after = ask();
        QCOMPARE(after->total, before->total);
        QCOMPARE(after->unattributed, before->unattributed);
        QCOMPARE(after->attribution.sameDay, before->attribution.sameDay);
        QCOMPARE(after->rows.size(), before->rows.size() - 1);
        const RepositoryRow merged = row(*after, storefront);
        // A commit that stands in both counts once.
        const qint64 shared = *m_live->answer([](SpendSource &source) {
            store::Statement &select = source.store.database().prepared(
                "SELECT count(*) FROM (SELECT hash FROM ai_commit c JOIN repository_key r ON r.code = "
                "c.repository_code WHERE r.text IN ('northwind/storefront', 'northwind/checkout-service') GROUP BY "
                "hash HAVING count(*) > 1)");
            select.step();
            const auto count = qint64(select.integer(0));
            select.reset();
            return count;
        });
        QCOMPARE(merged.commits.commits,
            row(*before, storefront).commits.commits + row(*before, checkout).commits.commits - shared);
        QVERIFY(merged.figures.cost > row(*before, storefront).figures.cost);
    }

    void switchingOffRestores()
    {
        const auto before = ask();
        Rules rules{{u"1"_s, Kind::Wildcard, u"*"_s, u"everything"_s, true}};
        setRules(rules);
        QCOMPARE(ask()->rows.size(), std::size_t(1));
        rules[0].enabled = false;
        setRules(rules);
        const auto after = ask();
        QCOMPARE(after->rows.size(), before->rows.size());
        for (std::size_t i = 0; i < after->rows.size(); ++i) {
            QCOMPARE(after->rows[i].key, before->rows[i].key);
            QCOMPARE(after->rows[i].figures, before->rows[i].figures);
            QCOMPARE(after->rows[i].commits, before->rows[i].commits);
        }
    }

    void filtersByAnOldNameFindTheNewOne()
    {
        setRules({{u"1"_s, Kind::Name, checkout, u"Checkout"_s, true}});
        for (const QString &name : {checkout, u"Checkout"_s}) {
            RepositoriesQuestion question = whole();
            question.filters[Dimension::Repository] = {{name}, {}};
            const auto answer = ask(question);
            QCOMPARE(answer->rows.size(), std::size_t(1));
            QCOMPARE(answer->rows[0].key, u"Checkout"_s);
            QVERIFY(answer->total.cost > 0);
            QCOMPARE(printed({u"--repository"_s, name}).value(QStringList{u"Checkout"_s}).cost, answer->total.cost);
        }
    }

private:
    static inline const QString storefront = u"northwind/storefront"_s;
    static inline const QString checkout = u"northwind/checkout-service"_s;

    RepositoriesQuestion whole() const { return {{RangeRule::Kind::Custom, m_live->wholeRange()}, {}}; }
    std::shared_ptr<const RepositoriesAnswer> ask() { return ask(whole()); }
    std::shared_ptr<const RepositoriesAnswer> ask(const RepositoriesQuestion &question)
    {
        return m_live->answer(
            [question](SpendSource &source) { return answerRepositories(source.picture, question, source.nowMs); });
    }
    static RepositoryRow row(const RepositoriesAnswer &answer, const QString &key)
    {
        const auto found =
            std::find_if(answer.rows.begin(), answer.rows.end(), [&](const auto &r) { return r.key == key; });
        Q_ASSERT(found != answer.rows.end());
        return *found;
    }

    void setRules(const Rules &rules)
    {
        QSignalSpy changed(&m_live->service, &SpendService::dataChanged);
        std::optional<Result<void>> done;
        m_live->service.change(
            SpendService::Touches::Figures,
            [rules](store::StoreSession &session) { session.repositoryRules.replace(rules); }, &m_live->service,
            [&](const Result<void> &result) { done = result; });
        QTRY_VERIFY(done && done->ok());
        QTRY_COMPARE(changed.count(), 1);
    }

    /// "report --by repository" in cents, by key.
    QMap<QStringList, Figures> printed(const QStringList &more = {})
    {
        QBuffer in, out, err;
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        const DateRange range = m_live->wholeRange();
        const auto status = commands::runCommandLine(
            QStringList{u"--data-dir"_s, m_live->folder.path(), u"report"_s, u"--by"_s, u"repository"_s, u"--format"_s,
                u"json"_s, u"--from"_s, range.first.iso(), u"--to"_s, range.last.iso()}
                + more,
            {in, out, err, m_live->clock, m_live->secrets, {}, false, {}, {}});
        Q_ASSERT(status == commands::ExitStatus::Done);
        Q_UNUSED(status)
        QMap<QStringList, Figures> rows;
        const QJsonArray list = QJsonDocument::fromJson(out.data())[u"rows"_s].toArray();
        for (const QJsonValue &value : list) {
            Figures figures;
            figures.cost = Money::fromCentsText(value[u"costCents"_s].toString().toStdString()).value().microCents;
            figures.events = value[u"events"_s].toInteger();
            rows[{value[u"keys"_s][0].toString()}] = figures;
        }
        return rows;
    }

    void agrees(const Rules &rules)
    {
        const auto becomes = [rules](const QString &name) {
            QString result = name;
            for (const RepositoryRule &rule : rules) {
                // The few rules of this test by hand, first fit wins.
                if (rule.kind == Kind::Name && rule.pattern == name)
                    return rule.target;
                if (rule.kind == Kind::Wildcard && rule.pattern == u"*")
                    return rule.target;
                if (rule.kind == Kind::Wildcard && name.startsWith(u"northwind/"_s) && name.contains(u'-'))
                    return u"northwind/"_s + name.section(u'/', 1).section(u'-', 0, -2);
                if (rule.kind == Kind::Expression && name.startsWith(u"labs/"_s))
                    return u"Labs: "_s + name.sliced(5);
            }
            return result;
        };
        const auto expected = Oracle(*m_live->server.team(), becomes).report({Dimension::Repository});
        QVERIFY(expected.size() > 1);
        const auto answer = ask();
        QMap<QStringList, Figures> shown;
        for (const RepositoryRow &r : answer->rows) {
            if (r.figures != Figures{})
                shown[{r.key}] = r.figures;
        }
        shown[{u"(unattributed)"_s}] = answer->unattributed;
        QCOMPARE(shown.keys(), expected.keys());
        for (auto it = expected.begin(); it != expected.end(); ++it)
            QCOMPARE(shown[it.key()], it.value());
        const auto print = printed();
        QCOMPARE(print.keys(), expected.keys());
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            QCOMPARE(print[it.key()].cost, it->cost);
            QCOMPARE(print[it.key()].events, it->events);
        }
    }

    std::unique_ptr<LiveSpend> m_live;
};

QTEST_GUILESS_MAIN(TestRepositoryRules)
#include "tst_repositoryrules.moc"

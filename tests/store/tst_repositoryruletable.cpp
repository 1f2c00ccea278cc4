// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/temporarystore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

using Kind = RepositoryRule::Kind;

class tst_RepositoryRuleTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptAsGivenInTheirOrder();
    void replacedWhole();
    void aKindOfTheFutureIsLeftAlone();
};

namespace
{
const std::vector<RepositoryRule> some{
    {u"z"_s, Kind::Name, u"bob/web"_s, u"acme/web"_s, true},
    {u"y"_s, Kind::Wildcard, u"old-*"_s, u"*"_s, false},
    {u"x"_s, Kind::Expression, uR"(\w+/(.*))"_s, uR"(acme/\1)"_s, true},
    {u"b"_s, Kind::Spelling, {}, {}, true},
    {u"a"_s, Kind::Forks, {}, u"acme"_s, true},
};

void replace(TemporaryStore &store, const std::vector<RepositoryRule> &rules)
{
    store->transact([&] { store->repositoryRules.replace(rules); });
}
} // namespace

void tst_RepositoryRuleTable::keptAsGivenInTheirOrder()
{
    TemporaryStore store;
    QVERIFY(store->repositoryRules.all().empty());
    replace(store, some);
    QCOMPARE(store->repositoryRules.all(), some);
    store.reopen();
    QCOMPARE(store->repositoryRules.all(), some);
}

void tst_RepositoryRuleTable::replacedWhole()
{
    TemporaryStore store;
    replace(store, some);
    const std::vector<RepositoryRule> turned(some.rbegin(), some.rend() - 1);
    replace(store, turned);
    QCOMPARE(store->repositoryRules.all(), turned);
    replace(store, {});
    QVERIFY(store->repositoryRules.all().empty());
}

void tst_RepositoryRuleTable::aKindOfTheFutureIsLeftAlone()
{
    TemporaryStore store;
    replace(store, some);
    store->database().prepared("UPDATE repository_rule SET kind = 'oracle' WHERE id = 'y'").run();
    QCOMPARE(store->repositoryRules.all().size(), some.size() - 1);
}

QTEST_GUILESS_MAIN(tst_RepositoryRuleTable)
#include "tst_repositoryruletable.moc"

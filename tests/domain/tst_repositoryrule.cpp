// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/repositoryrule.h"
#include "tests/support/cputime.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;

using Kind = RepositoryRule::Kind;
using Rules = std::vector<RepositoryRule>;
using Field = RuleFault::Field;

Q_DECLARE_METATYPE(spend::RuleFault::Field)

namespace
{
RepositoryRule rule(Kind kind, const QString &pattern, const QString &target, bool enabled = true)
{
    return {u"id"_s, kind, pattern, target, enabled};
}
} // namespace

class tst_RepositoryRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNamesBecome_data();
    void whatNamesBecome();
    void whichRuleTookThem();
    void faults_data();
    void faults();
    void whatCanBeUsed_data();
    void whatCanBeUsed();
    void words();
    void partsOfAName();
    void manyNamesTakeAMoment();
};

void tst_RepositoryRule::whatNamesBecome_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<Rules>("rules");
    QTest::addColumn<QStringList>("become");
    const QStringList web{u"acme/web"_s, u"bob/web"_s, u"Acme/Web"_s, u"web"_s};

    QTest::newRow("no rules") << web << Rules{} << web;
    QTest::newRow("exactly this name") << web << Rules{rule(Kind::Name, u"bob/web"_s, u"acme/web"_s)}
                                       << QStringList{u"acme/web"_s, u"acme/web"_s, u"Acme/Web"_s, u"web"_s};
    QTest::newRow("a new name") << web << Rules{rule(Kind::Name, u"acme/web"_s, u"Shop"_s)}
                                << QStringList{u"Shop"_s, u"bob/web"_s, u"Acme/Web"_s, u"web"_s};
    QTest::newRow("switched off") << web << Rules{rule(Kind::Name, u"acme/web"_s, u"Shop"_s, false)} << web;
    QTest::newRow("first fit wins") << web
                                    << Rules{rule(Kind::Name, u"acme/web"_s, u"one"_s),
                                           rule(Kind::Wildcard, u"*/web"_s, u"two"_s)}
                                    << QStringList{u"one"_s, u"two"_s, u"Acme/Web"_s, u"web"_s};
    QTest::newRow("targets are not matched again")
        << web << Rules{rule(Kind::Name, u"acme/web"_s, u"web"_s), rule(Kind::Name, u"web"_s, u"last"_s)}
        << QStringList{u"web"_s, u"bob/web"_s, u"Acme/Web"_s, u"last"_s};
    QTest::newRow("names swapped") << QStringList{u"a"_s, u"b"_s}
                                   << Rules{rule(Kind::Name, u"a"_s, u"b"_s), rule(Kind::Name, u"b"_s, u"a"_s)}
                                   << QStringList{u"b"_s, u"a"_s};

    QTest::newRow("wildcards fit whole names") << QStringList{u"old-web"_s, u"very-old-web"_s, u"old-"_s, u"o1d-web"_s}
                                               << Rules{rule(Kind::Wildcard, u"old-*"_s, u"old"_s)}
                                               << QStringList{u"old"_s, u"very-old-web"_s, u"old"_s, u"o1d-web"_s};
    QTest::newRow("a star goes over slashes")
        << QStringList{u"g/sub/web"_s} << Rules{rule(Kind::Wildcard, u"g/*"_s, u"g"_s)} << QStringList{u"g"_s};
    QTest::newRow("one question mark, one character")
        << QStringList{u"web1"_s, u"web12"_s} << Rules{rule(Kind::Wildcard, u"web?"_s, u"web"_s)}
        << QStringList{u"web"_s, u"web12"_s};
    QTest::newRow("stars of the target") << QStringList{u"legacy/shop-api"_s}
                                         << Rules{rule(Kind::Wildcard, u"legacy/*-*"_s, u"acme/*.*"_s)}
                                         << QStringList{u"acme/shop.api"_s};
    QTest::newRow("dots and brackets are themselves")
        << QStringList{u"a.b"_s, u"axb"_s, u"[ab]"_s}
        << Rules{rule(Kind::Wildcard, u"a.*"_s, u"1"_s), rule(Kind::Wildcard, u"[ab]*"_s, u"2"_s)}
        << QStringList{u"1"_s, u"axb"_s, u"2"_s};

    QTest::newRow("an expression fits whole names")
        << QStringList{u"team-7/web"_s, u"my team-7/web"_s}
        << Rules{rule(Kind::Expression, uR"(team-(\d+)/(.+))"_s, uR"(\2 of \1)"_s)}
        << QStringList{u"web of 7"_s, u"my team-7/web"_s};
    QTest::newRow("alternatives are whole names too")
        << QStringList{u"a"_s, u"b"_s, u"ab"_s} << Rules{rule(Kind::Expression, u"a|b"_s, u"x"_s)}
        << QStringList{u"x"_s, u"x"_s, u"ab"_s};
    QTest::newRow("the whole match and a backslash")
        << QStringList{u"a"_s} << Rules{rule(Kind::Expression, u"a"_s, uR"(\0\\\0)"_s)} << QStringList{uR"(a\a)"_s};
    QTest::newRow("an empty outcome changes nothing")
        << QStringList{u"ab"_s, u"b"_s} << Rules{rule(Kind::Expression, u"(a)?b"_s, uR"(\1)"_s)}
        << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("nothing becomes the word for none")
        << QStringList{u"x(unattributed)"_s} << Rules{rule(Kind::Expression, u"x(.*)"_s, uR"(\1)"_s)}
        << QStringList{u"x(unattributed)"_s};

    const QStringList cases{u"Acme/Web"_s, u"acme/web"_s, u"ACME/web"_s, u"acme/api"_s, u"STRASSE"_s, u"straße"_s};
    QTest::newRow("spellings of all names")
        << cases << Rules{rule(Kind::Spelling, {}, {})}
        << QStringList{u"acme/web"_s, u"acme/web"_s, u"acme/web"_s, u"acme/api"_s, u"STRASSE"_s, u"straße"_s};
    QTest::newRow("spellings of one name, spelt my way")
        << cases << Rules{rule(Kind::Spelling, u"acme/WEB"_s, u"Acme/Web"_s)}
        << QStringList{u"Acme/Web"_s, u"Acme/Web"_s, u"Acme/Web"_s, u"acme/api"_s, u"STRASSE"_s, u"straße"_s};
    QTest::newRow("spellings leave alone what an earlier rule took")
        << QStringList{u"Acme/Web"_s, u"acme/web"_s}
        << Rules{rule(Kind::Name, u"acme/web"_s, u"shop"_s), rule(Kind::Spelling, {}, {})}
        << QStringList{u"Acme/Web"_s, u"shop"_s};

    const QStringList forks{u"acme/web"_s, u"acme/api"_s, u"bob/web"_s, u"eve/web"_s, u"bob/dotfiles"_s, u"web"_s};
    QTest::newRow("forks of one name") << forks << Rules{rule(Kind::Forks, u"web"_s, u"acme"_s)}
                                       << QStringList{u"acme/web"_s, u"acme/api"_s, u"acme/web"_s, u"acme/web"_s,
                                              u"bob/dotfiles"_s, u"web"_s};
    QTest::newRow("forks of what the owner does not have")
        << forks << Rules{rule(Kind::Forks, u"dotfiles"_s, u"acme"_s)}
        << QStringList{u"acme/web"_s, u"acme/api"_s, u"bob/web"_s, u"eve/web"_s, u"acme/dotfiles"_s, u"web"_s};
    QTest::newRow("forks of an owner") << forks << Rules{rule(Kind::Forks, {}, u"bob"_s)}
                                       << QStringList{u"bob/web"_s, u"acme/api"_s, u"bob/web"_s, u"bob/web"_s,
                                              u"bob/dotfiles"_s, u"web"_s};
    QTest::newRow("same last part: the owner with the most")
        << forks << Rules{rule(Kind::Forks, {}, {})}
        << QStringList{u"acme/web"_s, u"acme/api"_s, u"acme/web"_s, u"acme/web"_s, u"bob/dotfiles"_s, u"web"_s};
    QTest::newRow("same last part: of equals the first by name") << QStringList{u"zed/web"_s,
        u"bob/web"_s} << Rules{rule(Kind::Forks, {}, {})} << QStringList{u"bob/web"_s, u"bob/web"_s};
    QTest::newRow("a rule with a fault does nothing")
        << web << Rules{rule(Kind::Expression, u"(acme"_s, u"x"_s), rule(Kind::Name, u"acme/web"_s, {})} << web;
}

void tst_RepositoryRule::whatNamesBecome()
{
    QFETCH(const QStringList, names);
    QFETCH(const Rules, rules);
    QFETCH(const QStringList, become);
    QStringList result;
    for (const RepositoryName &name : renamed({names.begin(), names.end()}, rules))
        result.append(name.name);
    QCOMPARE(result, become);
}

void tst_RepositoryRule::whichRuleTookThem()
{
    const auto result = renamed({u"a"_s, u"b"_s, u"c"_s, u"b2"_s},
        {rule(Kind::Name, u"c"_s, u"x"_s, false), rule(Kind::Name, u"a"_s, u"a"_s),
            rule(Kind::Wildcard, u"b*"_s, u"a"_s)});
    QCOMPARE(result, (std::vector<RepositoryName>{{u"a"_s, 1}, {u"a"_s, 2}, {u"c"_s, -1}, {u"a"_s, 2}}));
}

void tst_RepositoryRule::faults_data()
{
    QTest::addColumn<RepositoryRule>("rule");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("holds");
    QTest::newRow("no name") << rule(Kind::Name, {}, u"x"_s) << Field::Pattern << u"no repository"_s;
    QTest::newRow("blank pattern") << rule(Kind::Wildcard, u" "_s, u"x"_s) << Field::Pattern << u"no repository"_s;
    QTest::newRow("no target") << rule(Kind::Name, u"a"_s, {}) << Field::Target << u"missing"_s;
    QTest::newRow("no owner") << rule(Kind::Forks, u"web"_s, {}) << Field::Target << u"owner"_s;
    QTest::newRow("owner in the pattern") << rule(Kind::Forks, u"acme/web"_s, u"bob"_s) << Field::Pattern << u"owner"_s;
    QTest::newRow("reserved") << rule(Kind::Name, u"a"_s, u"(unattributed)"_s) << Field::Target << u"without"_s;
    QTest::newRow("space") << rule(Kind::Name, u"a"_s, u"b "_s) << Field::Target << u"space"_s;
    QTest::newRow("space in front") << rule(Kind::Name, u" a"_s, u"b"_s) << Field::Pattern << u"space"_s;
    QTest::newRow("open parenthesis") << rule(Kind::Expression, u"(a"_s, u"b"_s) << Field::Pattern
                                      << u"no regular expression"_s;
    QTest::newRow("no such group") << rule(Kind::Expression, u"(a)b"_s, uR"(\2)"_s) << Field::Target << u"one group"_s;
    QTest::newRow("no group at all") << rule(Kind::Expression, u"ab"_s, uR"(\1)"_s) << Field::Target << u"no groups"_s;
    QTest::newRow("too many stars") << rule(Kind::Wildcard, u"a*"_s, u"*-*"_s) << Field::Target << u"more *"_s;
    QTest::newRow("star in a spelling") << rule(Kind::Spelling, u"a*"_s, {}) << Field::Pattern << u"no * or ?"_s;
}

void tst_RepositoryRule::faults()
{
    QFETCH(const RepositoryRule, rule);
    QFETCH(const Field, field);
    QFETCH(const QString, holds);
    const auto fault = faultOf(rule);
    QVERIFY(fault);
    QCOMPARE(fault->field, field);
    QVERIFY2(fault->problem.text.contains(holds), qPrintable(fault->problem.text));
    QVERIFY(fault->problem.text.endsWith(u'.'));
    QVERIFY(!fault->problem.remedy.isEmpty());
}

void tst_RepositoryRule::whatCanBeUsed_data()
{
    QTest::addColumn<RepositoryRule>("rule");
    QTest::newRow("name") << rule(Kind::Name, u"a"_s, u"b"_s);
    QTest::newRow("wildcard") << rule(Kind::Wildcard, u"a*"_s, u"b-*"_s);
    QTest::newRow("expression") << rule(Kind::Expression, u" ?(a)"_s, uR"(\1\\2)"_s);
    QTest::newRow("all spellings") << rule(Kind::Spelling, {}, {});
    QTest::newRow("one spelling") << rule(Kind::Spelling, u"a"_s, u"A"_s);
    QTest::newRow("all forks") << rule(Kind::Forks, {}, {});
    QTest::newRow("an owner's forks") << rule(Kind::Forks, {}, u"acme"_s);
    QTest::newRow("forks by pattern") << rule(Kind::Forks, u"web-*"_s, u"acme"_s);
}

void tst_RepositoryRule::whatCanBeUsed()
{
    QFETCH(const RepositoryRule, rule);
    QVERIFY(!faultOf(rule));
}

void tst_RepositoryRule::words()
{
    for (const Kind kind : {Kind::Name, Kind::Wildcard, Kind::Expression, Kind::Spelling, Kind::Forks})
        QCOMPARE(*ruleKindFromWord(ruleKindWord(kind)), kind);
    QVERIFY(!ruleKindFromWord(u"nonsense"_s));
}

void tst_RepositoryRule::partsOfAName()
{
    QCOMPARE(repositoryOwner(u"acme/web"_s), u"acme"_s);
    QCOMPARE(repositoryOwner(u"g/sub/web"_s), u"g/sub"_s);
    QCOMPARE(repositoryOwner(u"web"_s), QString());
    QCOMPARE(repositoryOwner(u"/web"_s), QString());
    QCOMPARE(repositoryShortName(u"g/sub/web"_s), u"web"_s);
    QCOMPARE(repositoryShortName(u"web"_s), u"web"_s);
}

void tst_RepositoryRule::manyNamesTakeAMoment()
{
    const auto msOf = [](int count) {
        std::vector<QString> names;
        for (int i = 0; i < count; ++i)
            names.push_back(u"owner%1/name%2"_s.arg(i % 400).arg(i / 2));
        return tests::cheapestMs(3, [&] {
            const auto result = renamed(names,
                {rule(Kind::Wildcard, u"x*y"_s, u"z"_s), rule(Kind::Spelling, {}, {}), rule(Kind::Forks, {}, {})});
            QCOMPARE(result.size(), names.size());
        });
    };
    const double few = msOf(2'000);
    const double many = msOf(20'000);
    QVERIFY2(many < 40 * few, qPrintable(u"%1 times"_s.arg(many / few))); // not in proportion to the square
}

QTEST_GUILESS_MAIN(tst_RepositoryRule)
#include "tst_repositoryrule.moc"

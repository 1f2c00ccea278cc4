// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rulesuggestion.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;

using Kind = RepositoryRule::Kind;

class tst_RuleSuggestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void casesAndForks();
    void whatRulesSettleIsNotSuggested();
    void takingASuggestionSettlesIt();
    void nothingAlike();
};

namespace
{
const std::vector<QString> names{u"bob/web"_s, u"acme/web"_s, u"acme/api"_s, u"Acme/Api"_s, u"web"_s, u"acme/docs"_s};
}

void tst_RuleSuggestion::casesAndForks()
{
    const auto suggestions = suggestedRules(names, {});
    QCOMPARE(suggestions.size(), std::size_t(2));
    QCOMPARE(suggestions[0].rule, (RepositoryRule{{}, Kind::Spelling, u"acme/api"_s, u"acme/api"_s, true}));
    QCOMPARE(suggestions[0].names, (std::vector<QString>{u"Acme/Api"_s, u"acme/api"_s}));
    QCOMPARE(suggestions[1].rule, (RepositoryRule{{}, Kind::Forks, u"web"_s, u"acme"_s, true}));
    QCOMPARE(suggestions[1].names, (std::vector<QString>{u"acme/web"_s, u"bob/web"_s}));
}

void tst_RuleSuggestion::whatRulesSettleIsNotSuggested()
{
    const auto suggestions = suggestedRules(names, {{u"1"_s, Kind::Wildcard, u"*/web"_s, u"shop"_s, true}});
    QCOMPARE(suggestions.size(), std::size_t(1));
    QCOMPARE(suggestions[0].rule.kind, Kind::Spelling);
    const auto off = suggestedRules(names, {{u"1"_s, Kind::Wildcard, u"*/web"_s, u"shop"_s, false}});
    QCOMPARE(off.size(), std::size_t(2));
}

void tst_RuleSuggestion::takingASuggestionSettlesIt()
{
    std::vector<RepositoryRule> rules;
    while (true) {
        const auto suggestions = suggestedRules(names, rules);
        if (suggestions.empty())
            break;
        rules.push_back(suggestions[0].rule);
        QVERIFY(!faultOf(rules.back()));
        QVERIFY(rules.size() < 5);
    }
    QCOMPARE(rules.size(), std::size_t(2));
}

void tst_RuleSuggestion::nothingAlike()
{
    QVERIFY(suggestedRules({}, {}).empty());
    QVERIFY(suggestedRules({u"a/b"_s, u"a/c"_s, u"b"_s}, {}).empty());
}

QTEST_GUILESS_MAIN(tst_RuleSuggestion)
#include "tst_rulesuggestion.moc"

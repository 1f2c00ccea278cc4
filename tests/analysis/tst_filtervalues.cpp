// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/explore.h"
#include "tests/analysis/picturebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

using D = Dimension;

namespace
{
PictureBuilder team()
{
    PictureBuilder builder;
    builder.user(u"ann@x.com"_s, u"Ann"_s).user(u"bob@x.com"_s, u"Bob"_s).user(u"old@x.com"_s, u"Old"_s);
    builder.spend(u"2026-09-01"_s, {u"ann@x.com"_s, {}, u"o3"_s, {}, 0}, 50, 2);
    builder.spend(u"2026-09-02"_s, {u"bob@x.com"_s, {}, u"gpt-5"_s, {}, flag::maxMode}, 100, 1);
    builder.spend(u"2026-09-02"_s, {u"bob@x.com"_s, {}, u"o3"_s, {}, 0}, 7, 3);
    builder.spend(u"2026-09-03"_s, {{}, {}, u"grok"_s, {}, 0}, 7, 1);
    builder.spend(u"2026-08-03"_s, {u"old@x.com"_s, {}, u"o3"_s, {}, 0}, 900, 1);
    return builder;
}

QStringList ask(const ExploreView &view, Dimension dimension)
{
    QStringList lines;
    const auto picture = team().picture();
    for (const FilterValue &value : filterValues(*picture, view, dimension, day(u"2026-09-10"_s).startMs()))
        lines.append(u"%1 %2 %3 %4"_s.arg(value.key, value.label).arg(value.cost).arg(value.events));
    return lines;
}
} // namespace

class tst_FilterValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCostliestFirst();
    void otherFiltersCountItsOwnDoNot();
    void filteredValuesWithoutFiguresComeLast();
    void everyDimensionHasValues();
};

void tst_FilterValues::theCostliestFirst()
{
    QCOMPARE(
        ask({}, D::User), (QStringList{u"bob@x.com Bob 107 4"_s, u"ann@x.com Ann 50 2"_s, u"(none) No user 7 1"_s}));
    QCOMPARE(ask({}, D::Model), (QStringList{u"gpt-5 gpt-5 100 1"_s, u"o3 o3 57 5"_s, u"grok grok 7 1"_s}));
    ExploreView all;
    all.range = {RangeRule::Kind::Custom, {day(u"2026-08-01"_s), day(u"2026-09-10"_s)}};
    QCOMPARE(ask(all, D::User).front(), u"old@x.com Old 900 1"_s);
}

void tst_FilterValues::otherFiltersCountItsOwnDoNot()
{
    ExploreView view;
    view.filters[D::Model].included = {u"o3"_s};
    view.filters[D::User].included = {u"ann@x.com"_s};
    view.measure = Measure::Tokens; // what is shown does not matter
    QCOMPARE(ask(view, D::User), (QStringList{u"ann@x.com Ann 50 2"_s, u"bob@x.com Bob 7 3"_s}));
    QCOMPARE(ask(view, D::Model), (QStringList{u"o3 o3 50 2"_s}));
    view.filters[D::User] = {{}, {u"ann@x.com"_s}};
    QCOMPARE(ask(view, D::Model), (QStringList{u"gpt-5 gpt-5 100 1"_s, u"grok grok 7 1"_s, u"o3 o3 7 3"_s}));
}

void tst_FilterValues::filteredValuesWithoutFiguresComeLast()
{
    ExploreView view;
    view.filters[D::User].included = {u"OLD@x.com"_s, u"Ann"_s, u"nobody"_s, u"nobody"_s};
    view.filters[D::User].excluded = {u"old@x.com"_s};
    const QStringList users = ask(view, D::User);
    QCOMPARE(users.size(), 5);
    QCOMPARE(users.mid(3), (QStringList{u"old@x.com Old 0 0"_s, u"nobody nobody 0 0"_s}));
    view.filters[D::ClientKind].excluded = {u"Headless"_s};
    QCOMPARE(ask(view, D::ClientKind).last(), u"headless Headless 0 0"_s);
    view.filters[D::Connection].excluded = {u"acme"_s};
    QCOMPARE(ask(view, D::Connection), QStringList{u"Acme Acme 50 2"_s}); // whatever the case
    view.filters[D::Month].included = {u"2020-01-01"_s};
    QCOMPARE(ask(view, D::Month).last(), u"2020-01-01 2020-01-01 0 0"_s);
}

void tst_FilterValues::everyDimensionHasValues()
{
    for (const D dimension : {D::User, D::Group, D::Model, D::Repository, D::Kind, D::Day, D::Week, D::Month, D::Cycle,
             D::MaxMode, D::ClientKind, D::Connection}) {
        const auto picture = team().picture();
        std::int64_t cost = 0;
        for (const FilterValue &value : filterValues(*picture, {}, dimension, day(u"2026-09-10"_s).startMs()))
            cost += value.cost;
        QCOMPARE(cost, 164);
    }
}

QTEST_GUILESS_MAIN(tst_FilterValues)
#include "tst_filtervalues.moc"

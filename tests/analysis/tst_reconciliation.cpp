// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/reconciliation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;

namespace
{

constexpr std::int64_t cent = 1'000'000;
constexpr DateRange september{UtcDay{20697}, UtcDay{20726}};

SpendRow events(const QString &user, std::int64_t cost, std::int64_t onDemand, std::int64_t uncosted = 0)
{
    SpendRow row;
    row.keys = {user};
    row.labels = {user == u"(none)"_s ? u"No user"_s : user.section(u'@', 0, 0)};
    row.figures.cost = cost;
    row.figures.onDemand = onDemand;
    row.figures.events = 1 + uncosted;
    row.figures.uncosted = uncosted;
    return row;
}

/// Negative: not given.
MemberSpend member(const QString &email, std::int64_t spendCents, std::int64_t overall, std::int64_t included = -1)
{
    const auto given = [](std::int64_t amount) { return amount < 0 ? std::nullopt : std::optional(Money{amount}); };
    MemberSpend row;
    row.email = email;
    row.name = u"Member"_s;
    row.onDemand = given(spendCents);
    row.overall = given(overall);
    row.included = given(included);
    return row;
}

/// The cycle ended two days ago.
ReconciliationInput settled(std::vector<SpendRow> eventRows, std::vector<MemberSpend> spendRows)
{
    ReconciliationInput input;
    input.cycle = september;
    input.events = std::move(eventRows);
    input.spend = std::move(spendRows);
    input.nowMs = september.endMs() + 2 * msPerDay;
    return input;
}

QString text(const std::optional<Money> &amount)
{
    return amount ? amount->centsText() : u"-"_s;
}

/// "kind user cost/spendCost on-demand/spendOnDemand difference"
QStringList lines(const Reconciliation &result)
{
    const QStringList kinds{u"matched"_s, u"different"_s, u"only in events"_s, u"only in spend"_s};
    QStringList lines;
    for (const ReconciliationRow &row : result.rows)
        lines.append(u"%1 %2 %3/%4 %5/%6 %7"_s.arg(kinds[int(row.kind)], row.user, text(row.eventsCost),
            text(row.spendCost), text(row.eventsOnDemand), text(row.spendOnDemand), text(row.difference)));
    return lines;
}

} // namespace

class tst_Reconciliation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void readings_data();
    void readings();
    void settledTwoDaysAfterTheEnd();
    void countsAndOrder();
    void reasons_data();
    void reasons();
    void cycleWithoutRecordedSpend();
    void labels();
    void totals();
    void missingSpendIsCounted();
    void kindsAddUpToTheDifference();
    void everyKindHasWords();
    void readingSentences_data();
    void readingSentences();
};

using EventRows = std::vector<SpendRow>;
using SpendRows = std::vector<MemberSpend>;

void tst_Reconciliation::rows_data()
{
    QTest::addColumn<EventRows>("eventRows");
    QTest::addColumn<SpendRows>("spendRows");
    QTest::addColumn<QString>("line");
    const QString ann = u"ann@x.com"_s;
    const auto add = [](const char *name, const EventRows &e, const SpendRows &s, const QString &line) {
        QTest::newRow(name) << e << s << line;
    };
    add("equal", {events(ann, 50 * cent, 20 * cent)}, {member(ann, 20 * cent, 50 * cent)},
        u"matched ann@x.com 50/50 20/20 0"_s);
    add("e-mail in another case", {events(ann, 50 * cent, 20 * cent)}, {member(u" Ann@X.COM "_s, 20 * cent, 50 * cent)},
        u"matched ann@x.com 50/50 20/20 0"_s);
    add("off by a cent", {events(ann, 50 * cent, 20 * cent)}, {member(ann, 20 * cent, 51 * cent)},
        u"matched ann@x.com 50/51 20/20 -1"_s);
    add("off by more than a cent", {events(ann, 50 * cent, 20 * cent)}, {member(ann, 20 * cent, 51 * cent + 1)},
        u"different ann@x.com 50/51.000001 20/20 -1.000001"_s);
    add("more in events", {events(ann, 53 * cent, 20 * cent)}, {member(ann, 20 * cent, 50 * cent)},
        u"different ann@x.com 53/50 20/20 3"_s);
    add("on-demand alone differs", {events(ann, 50 * cent, 20 * cent)}, {member(ann, 24 * cent, 50 * cent)},
        u"different ann@x.com 50/50 20/24 -4"_s);
    add("zero on both sides", {events(ann, 0, 0)}, {member(ann, 0, 0)}, u"matched ann@x.com 0/0 0/0 0"_s);
    add("zero in spend, no events", {}, {member(ann, 0, 0)}, u"matched ann@x.com 0/0 0/0 0"_s);
    add("events of nothing, not in spend", {events(ann, 0, 0)}, {}, u"matched ann@x.com 0/- 0/- 0"_s);
    add("only in events", {events(ann, 50 * cent, 0)}, {}, u"only in events ann@x.com 50/- 0/- 50"_s);
    add("only in spend", {}, {member(ann, 20 * cent, 50 * cent)}, u"only in spend ann@x.com 0/50 0/20 -50"_s);
    add("no user", {events(u"(none)"_s, 50 * cent, 0)}, {}, u"only in events (none) 50/- 0/- 50"_s);
    add("old answer", {events(ann, 50 * cent, 20 * cent)}, {member(ann, 20 * cent, -1)},
        u"matched ann@x.com 50/- 20/20 0"_s);
    add("old answer, on-demand differs", {events(ann, 50 * cent, 20 * cent)}, {member(ann, 25 * cent, -1)},
        u"different ann@x.com 50/- 20/25 -5"_s);
    add("old answer with the included part", {events(ann, 50 * cent, 20 * cent)},
        {member(ann, 20 * cent, -1, 30 * cent)}, u"matched ann@x.com 50/50 20/20 0"_s);
    add("no on-demand, but the included part", {events(ann, 50 * cent, 20 * cent)},
        {member(ann, -1, 50 * cent, 30 * cent)}, u"matched ann@x.com 50/50 20/20 0"_s);
    add("no on-demand", {events(ann, 50 * cent, 20 * cent)}, {member(ann, -1, 50 * cent)},
        u"matched ann@x.com 50/50 20/- 0"_s);
    add("no amounts at all", {events(ann, 50 * cent, 20 * cent)}, {member(ann, -1, -1)},
        u"only in events ann@x.com 50/- 20/- 50"_s);
    add("no amounts, no events", {}, {member(ann, -1, -1)}, u"matched ann@x.com 0/- 0/- 0"_s);
    add("twice in spend", {events(ann, 50 * cent, 20 * cent)},
        {member(ann, 15 * cent, 40 * cent), member(u"ANN@x.com"_s, 5 * cent, 10 * cent)},
        u"matched ann@x.com 50/50 20/20 0"_s);
}

void tst_Reconciliation::rows()
{
    QFETCH(const EventRows, eventRows);
    QFETCH(const SpendRows, spendRows);
    QFETCH(const QString, line);
    QCOMPARE(lines(reconcile(settled(eventRows, spendRows))), QStringList{line});
}

void tst_Reconciliation::readings_data()
{
    QTest::addColumn<EventRows>("eventRows");
    QTest::addColumn<SpendRows>("spendRows");
    QTest::addColumn<QString>("reading");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<QString>("firstLine");
    const QString a = u"a@x"_s;
    const QString b = u"b@x"_s;
    const EventRows two{events(a, 50 * cent, 20 * cent), events(b, 30 * cent, 0)};
    const auto add = [](const char *name, const EventRows &e, const SpendRows &s, const QString &reading, bool fits,
                         const QString &firstLine) { QTest::newRow(name) << e << s << reading << fits << firstLine; };
    add("nothing to compare", {}, {}, u"on-demand"_s, true, {});
    add("on-demand fits", two, {member(a, 20 * cent, 50 * cent), member(b, 0, 30 * cent)}, u"on-demand"_s, true,
        u"matched a@x 50/50 20/20 0"_s);
    add("with included fits", two, {member(a, 50 * cent, 50 * cent), member(b, 30 * cent, 30 * cent)},
        u"with-included"_s, true, u"matched a@x 50/50 20/- 0"_s);
    add("with included, old answers", two, {member(a, 50 * cent, -1), member(b, 30 * cent, -1)}, u"with-included"_s,
        true, u"matched a@x 50/50 20/- 0"_s);
    add("with included, on-demand by the included part", two,
        {member(a, 50 * cent, -1, 30 * cent), member(b, 30 * cent, -1, 30 * cent)}, u"with-included"_s, true,
        u"matched a@x 50/50 20/20 0"_s);
    add("both fit", {events(a, 50 * cent, 50 * cent)}, {member(a, 50 * cent, 50 * cent)}, u"on-demand"_s, true,
        u"matched a@x 50/50 50/50 0"_s);
    add("more users agree with included", two, {member(a, 50 * cent, -1), member(b, 90 * cent, -1)}, u"with-included"_s,
        false, u"different b@x 30/90 0/- -60"_s);
    add("nobody agrees: the smaller sum", two, {member(a, 47 * cent, -1), member(b, 28 * cent, -1)}, u"with-included"_s,
        false, u"different a@x 50/47 20/- 3"_s);
    add("nobody agrees: on-demand is nearer", two, {member(a, 23 * cent, -1), member(b, 2 * cent, -1)}, u"on-demand"_s,
        false, u"different a@x 50/- 20/23 -3"_s);
}

void tst_Reconciliation::readings()
{
    QFETCH(const EventRows, eventRows);
    QFETCH(const SpendRows, spendRows);
    QFETCH(const QString, reading);
    QFETCH(const bool, fits);
    QFETCH(const QString, firstLine);
    const Reconciliation result = reconcile(settled(eventRows, spendRows));
    QCOMPARE(readingWord(result.reading), reading);
    QCOMPARE(result.readingFits, fits);
    QCOMPARE(lines(result).value(0), firstLine);
}

void tst_Reconciliation::settledTwoDaysAfterTheEnd()
{
    ReconciliationInput input = settled({}, {});
    QVERIFY(reconcile(input).settled);
    QCOMPARE(reconcile(input).cycle, september);
    input.nowMs -= 1;
    QVERIFY(!reconcile(input).settled);
}

void tst_Reconciliation::countsAndOrder()
{
    const Reconciliation result =
        reconcile(settled({events(u"b@x"_s, 10 * cent, 0), events(u"a@x"_s, 10 * cent, 0),
                              events(u"c@x"_s, 5 * cent, 0), events(u"(none)"_s, 2 * cent, 0)},
            {member(u"a@x"_s, 0, 10 * cent), member(u"b@x"_s, 0, 10 * cent), member(u"c@x"_s, 0, 45 * cent),
                member(u"d@x"_s, 0, 3 * cent), member(u"e@x"_s, 0, 0)}));
    QStringList users;
    for (const ReconciliationRow &row : result.rows)
        users.append(row.user);
    QCOMPARE(users, (QStringList{u"c@x"_s, u"d@x"_s, u"(none)"_s, u"a@x"_s, u"b@x"_s, u"e@x"_s}));
    QCOMPARE(result.matched, 3);
    QCOMPARE(result.different, 1);
    QCOMPARE(result.onlyInEvents, 1);
    QCOMPARE(result.onlyInSpend, 1);
}

void tst_Reconciliation::reasons_data()
{
    QTest::addColumn<EventRows>("eventRows");
    QTest::addColumn<SpendRows>("spendRows");
    QTest::addColumn<QString>("circumstance");
    QTest::addColumn<QString>("why");
    const QString ann = u"ann@x.com"_s;
    const EventRows annEvents{events(ann, 50 * cent, 20 * cent)};
    const auto add = [](const char *name, const EventRows &e, const SpendRows &s, const QString &circumstance,
                         const QString &why) { QTest::newRow(name) << e << s << circumstance << why; };
    MemberSpend removed = member(ann, 20 * cent, 60 * cent);
    removed.role = u"removed"_s;
    add("agrees", annEvents, {member(ann, 20 * cent, 50 * cent)}, u"unsettled"_s, {});
    add("agrees in part", annEvents, {member(ann, 20 * cent, -1)}, {},
        u"The service's answer is an older one without overall spend: only on-demand is compared."_s);
    add("agrees in the other part", annEvents, {member(ann, -1, 50 * cent)}, {},
        u"The service's answer does not part on-demand from included spend: only cost is compared."_s);
    add("differs", annEvents, {member(ann, 20 * cent, 60 * cent)}, {},
        u"The events and the service's own figure differ, and nothing known explains it."_s);
    add("still settling", annEvents, {member(ann, 20 * cent, 60 * cent)}, u"unsettled"_s,
        u"The cycle is still settling: the service adds and revises events up to two days later."_s);
    add("read before the end", annEvents, {member(ann, 20 * cent, 40 * cent)}, u"read early"_s,
        u"The service's figures were last read on 2026-09-20, before the cycle ended."_s);
    add("not ingested from its start", annEvents, {member(ann, 20 * cent, 60 * cent)}, u"covered late"_s,
        u"Events before 2026-09-05 were not ingested."_s);
    add("uncosted", {events(ann, 50 * cent, 20 * cent, 3)}, {member(ann, 20 * cent, 60 * cent)}, {},
        u"3 events without a cost count as 0."_s);
    add("one uncosted", {events(ann, 50 * cent, 20 * cent, 1)}, {member(ann, 20 * cent, 60 * cent)}, {},
        u"1 event without a cost counts as 0."_s);
    add("no user", {events(u"(none)"_s, 50 * cent, 0)}, {}, u"unsettled"_s,
        u"Events without a user (service accounts, cloud agents) are in no member's spend."_s);
    add("only in events", annEvents, {}, {},
        u"Only in events: the service lists no spend for this user, who may have left the team."_s);
    add("only in spend", {}, {member(ann, 20 * cent, 50 * cent)}, {},
        u"Only in spend: something that is no usage event, such as a seat, a tax or a credit."_s);
    add("removed, only in spend", {}, {removed}, {},
        u"Only in spend: the member was removed from the team, and no events are listed."_s);
    add("removed", annEvents, {removed}, {}, u"The member was removed from the team."_s);
    add("no amounts", annEvents, {member(ann, -1, -1)}, {}, u"The service gives no amounts for this member."_s);
    add("several", {events(ann, 50 * cent, 20 * cent, 2)}, {member(ann, 40 * cent, -1)}, u"unsettled"_s,
        u"The service's answer is an older one without overall spend: only on-demand is compared. 2 events without a "
        u"cost "
        "count as 0. The cycle is still settling: the service adds and revises events up to two days later."_s);
}

void tst_Reconciliation::reasons()
{
    QFETCH(const EventRows, eventRows);
    QFETCH(const SpendRows, spendRows);
    QFETCH(const QString, circumstance);
    QFETCH(const QString, why);
    ReconciliationInput input = settled(eventRows, spendRows);
    // Somebody who decides the reading, so that the rows in question don't.
    input.events.push_back(events(u"zoe@x.com"_s, 900 * cent, 0));
    input.spend.push_back(member(u"zoe@x.com"_s, 0, 900 * cent));
    if (circumstance == u"unsettled"_s)
        input.nowMs = input.cycle.endMs();
    else if (circumstance == u"read early"_s)
        input.spendReadMs = UtcDay::ofDate(2026, 9, 20).startMs() + 5;
    else if (circumstance == u"covered late"_s)
        input.coveredFrom = UtcDay::ofDate(2026, 9, 5);
    const Reconciliation result = reconcile(input);
    for (const ReconciliationRow &row : result.rows) {
        if (row.user != u"zoe@x.com"_s)
            QCOMPARE(row.why, why);
        QCOMPARE(sentenceOf(row.reasons), row.why);
    }
}

void tst_Reconciliation::cycleWithoutRecordedSpend()
{
    const Reconciliation result = reconcile(settled({events(u"ann@x.com"_s, 50 * cent, 0)}, {}));
    QCOMPARE(result.rows.front().why,
        u"No spend was recorded for this cycle: the service tells only the current cycle's."_s);
}

void tst_Reconciliation::labels()
{
    MemberSpend nameless = member(u"b@x.com"_s, 0, 5 * cent);
    nameless.name.clear();
    MemberSpend withoutEmail = member({}, 0, 5 * cent);
    withoutEmail.userId = u"user_1"_s;
    MemberSpend unknown = member({}, 0, 5 * cent);
    unknown.name.clear();
    const Reconciliation result = reconcile(settled(
        {events(u"ann@x.com"_s, 9 * cent, 0)}, {member(u"ann@x.com"_s, 0, 9 * cent), nameless, withoutEmail, unknown}));
    QStringList labels;
    for (const ReconciliationRow &row : result.rows)
        labels.append(row.user + u'=' + row.label);
    QCOMPARE(labels,
        (QStringList{u"(no e-mail)=(no e-mail)"_s, u"b@x.com=b@x.com"_s, u"user_1=Member"_s, u"ann@x.com=ann"_s}));
}

/// Ann differs by 10 cents, Bob is only in events, a seat only in spend, Cid matches.
static ReconciliationInput fourUsers()
{
    return settled({events(u"ann@x.com"_s, 50 * cent, 20 * cent), events(u"bob@x.com"_s, 7 * cent, 7 * cent),
                       events(u"cid@x.com"_s, 5 * cent, 0), events(u"(none)"_s, 3 * cent, 1 * cent)},
        {member(u"ann@x.com"_s, 20 * cent, 60 * cent), member(u"seat@x.com"_s, 0, 400 * cent),
            member(u"cid@x.com"_s, 0, 5 * cent + 1)});
}

void tst_Reconciliation::totals()
{
    const ReconciliationTotals totals = totalsOf(reconcile(fourUsers()));
    QCOMPARE(totals.eventsCost, Money{65 * cent});
    QCOMPARE(totals.eventsOnDemand, Money{28 * cent});
    QCOMPARE(totals.spendCost, std::optional(Money{465 * cent + 1}));
    QCOMPARE(totals.spendOnDemand, std::optional(Money{20 * cent}));
    QCOMPARE(totals.spendCostMissing, 0);
    QCOMPARE(totals.difference, Money{(-10 + 7 - 400 + 3) * cent}); // Cid's is within the tolerance
    const ReconciliationTotals none = totalsOf(reconcile(settled({events(u"ann@x.com"_s, 50 * cent, 0)}, {})));
    QVERIFY(!none.spendCost);
    QVERIFY(!none.spendOnDemand);
}

void tst_Reconciliation::missingSpendIsCounted()
{
    const ReconciliationTotals totals =
        totalsOf(reconcile(settled({events(u"ann@x.com"_s, 50 * cent, 20 * cent), events(u"bob@x.com"_s, 5 * cent, 0),
                                       events(u"cid@x.com"_s, 7 * cent, 0)},
            {member(u"ann@x.com"_s, 20 * cent, -1), member(u"bob@x.com"_s, 0, 5 * cent)})));
    QCOMPARE(totals.spendCost, std::optional(Money{5 * cent}));
    QCOMPARE(totals.spendCostMissing, 1); // Ann; Cid isn't listed at all, which counts as nothing
    QCOMPARE(totals.spendOnDemand, std::optional(Money{20 * cent}));
    QCOMPARE(totals.spendOnDemandMissing, 0);
}

void tst_Reconciliation::kindsAddUpToTheDifference()
{
    ReconciliationInput input = fourUsers();
    input.coveredFrom = input.cycle.first + 3;
    const Reconciliation result = reconcile(input);
    QStringList lines;
    Money sum;
    for (const DifferenceSummary &summary : differencesByKind(result)) {
        lines.append(u"%1 %2 %3 %4"_s.arg(differenceWords(summary.kind).title)
                         .arg(summary.users)
                         .arg(summary.chiefly)
                         .arg(summary.difference.centsText()));
        sum += summary.difference;
    }
    QCOMPARE(lines,
        (QStringList{u"Not in events at all 1 1 -400"_s, u"Events missing at the start 3 1 -10"_s,
            u"Not in the service's list 1 1 7"_s, u"Events without a user 1 1 3"_s}));
    QCOMPARE(sum, totalsOf(result).difference);
}

void tst_Reconciliation::everyKindHasWords()
{
    QStringList titles;
    for (int kind = 0; kind <= int(DifferenceKind::Unexplained); ++kind) {
        const DifferenceWords words = differenceWords(DifferenceKind(kind));
        QVERIFY(!words.title.isEmpty() && !words.title.endsWith(u'.'));
        QVERIFY2(!words.phrase.isEmpty() && words.phrase == words.phrase.toLower(), qPrintable(words.title));
        QVERIFY2(words.explanation.endsWith(u'.'), qPrintable(words.title));
        QVERIFY2(words.advice.endsWith(u'.'), qPrintable(words.title));
        QVERIFY(!titles.contains(words.title));
        titles.append(words.title);
    }
}

void tst_Reconciliation::readingSentences_data()
{
    QTest::addColumn<SpendRows>("spendRows");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *name, const SpendRows &rows, const QString &sentence) {
        QTest::newRow(name) << rows << sentence;
    };
    add("none", {member(u"ann@x.com"_s, -1, 50 * cent)},
        u"The service gave no spendCents for this cycle, so there was no reading of it to try."_s);
    add("on-demand", {member(u"ann@x.com"_s, 20 * cent, -1), member(u"bob@x.com"_s, 4 * cent, -1)},
        u"spendCents is what is billed beyond the plan: this fits every one of 2 users."_s);
    add("one", {member(u"ann@x.com"_s, 20 * cent, -1)},
        u"spendCents is what is billed beyond the plan: this fits the one user there is."_s);
    add("with the included part", {member(u"ann@x.com"_s, 50 * cent, -1), member(u"bob@x.com"_s, 9 * cent, -1)},
        u"spendCents holds the included usage too, so it is more than is billed: this fits every one of 2 users."_s);
    add("best", {member(u"ann@x.com"_s, 20 * cent, -1), member(u"bob@x.com"_s, 7 * cent, -1)},
        u"spendCents is what is billed beyond the plan: this fits best, 1 of 2 users. The other reading fits 0 of 2 "
        "users."_s);
    add("both", {member(u"cid@x.com"_s, 0, -1)},
        u"spendCents is what is billed beyond the plan; with the included part it fits as well, because nothing tells "
        "the two apart in this cycle."_s);
}

void tst_Reconciliation::readingSentences()
{
    QFETCH(const SpendRows, spendRows);
    QFETCH(const QString, sentence);
    const Reconciliation result = reconcile(
        settled({events(u"ann@x.com"_s, 50 * cent, 20 * cent), events(u"bob@x.com"_s, 9 * cent, 4 * cent)}, spendRows));
    QCOMPARE(readingSentence(result), sentence);
}

QTEST_GUILESS_MAIN(tst_Reconciliation)
#include "tst_reconciliation.moc"

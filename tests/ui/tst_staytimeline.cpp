// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/support/uifixture.h"
#include "ui/people/timelinecard.h"
#include "ui/theme/seriescolors.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;

namespace
{
const UtcDay today = UtcDay::ofDate(2026, 11, 20);
const std::int64_t nowMs = today.startMs() + 15 * 3'600'000;
const DateRange kept{UtcDay::ofDate(2026, 8, 1), today};
const DateRange shown{UtcDay::ofDate(2026, 11, 1), today};

SubjectStay stay(const QString &group, UtcDay from, std::optional<UtcDay> to)
{
    const bool none = group.isEmpty();
    SubjectStay made{u"Team"_s, {none ? 0u : 1u, none ? 0u : 1u, from.startMs()},
        none ? u"(unassigned)"_s : u"id-"_s + group, none ? u"Unassigned"_s : group, false};
    if (to)
        made.stay.toMs = to->startMs();
    return made;
}

StayRow mover(const QString &key)
{
    return {key, u"Person "_s + key, u"$1.00"_s,
        {stay(u"Alpha"_s, UtcDay::ofDate(2026, 5, 1), UtcDay::ofDate(2026, 9, 10)),
            stay({}, UtcDay::ofDate(2026, 9, 10), UtcDay::ofDate(2026, 10, 1)),
            stay(u"Beta"_s, UtcDay::ofDate(2026, 10, 1), {})}};
}

struct Scene : UiFixture {
    Scene()
        : colors(settings)
        , card(colors, u"Members over time"_s, u"What it means"_s)
    {
        card.resize(1000, 400);
        card.show();
    }
    void fill(int rows)
    {
        QList<StayRow> all;
        for (int i = 0; i < rows; ++i)
            all.append(mover(QString::number(i)));
        card.setRows(all, kept, shown, u"id-Beta"_s, nowMs);
        QCoreApplication::processEvents();
    }
    StayTimeline *line() { return card.timeline(); }

    SeriesColors colors;
    TimelineCard card;
};

using Spot = StayTimeline::Spot;
} // namespace

class TestStayTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void barsStandWhereTheirDaysAre()
    {
        Scene scene;
        scene.fill(1);
        const QRectF alpha = scene.line()->rectOf({0, 0});
        const QRectF gap = scene.line()->rectOf({0, 1});
        const QRectF beta = scene.line()->rectOf({0, 2});
        const double whole = beta.right() - alpha.left();
        // Alpha began before what is kept: it fills from the left edge, 40 of 112 days.
        QVERIFY(std::abs(alpha.width() / whole - 40.0 / kept.days()) < 0.01);
        QVERIFY(std::abs(gap.width() / whole - 21.0 / kept.days()) < 0.01);
        QVERIFY(std::abs(beta.width() / whole - 51.0 / kept.days()) < 0.01);
        QVERIFY(alpha.right() <= gap.left() && gap.right() <= beta.left());
        QCOMPARE(scene.line()->spotAt(gap.center()), (Spot{0, 1}));
        QCOMPARE(scene.line()->spotAt({20, gap.center().y()}), (Spot{0, -1}));
        QCOMPARE(scene.line()->spotAt({20, 4}), Spot{});
    }

    void whatEndedBeforeIsNotDrawn()
    {
        Scene scene;
        StayRow row{u"a"_s, u"A"_s, {}, {stay(u"Old"_s, UtcDay::ofDate(2026, 1, 1), UtcDay::ofDate(2026, 2, 1))}};
        scene.card.setRows({row}, kept, shown, {}, nowMs);
        QVERIFY(scene.line()->rectOf({0, 0}).isEmpty());
    }

    void theLineSaysWhatTheMouseIsOn()
    {
        Scene scene;
        scene.fill(2);
        auto *said = scene.card.findChild<ElidedLabel *>();
        QCOMPARE(said->fullText(), u"What it means"_s);
        QTest::mouseMove(scene.line(), scene.line()->rectOf({1, 2}).center().toPoint());
        QTRY_COMPARE(said->fullText(), u"Person 1: Beta since Oct 1, before that Unassigned"_s);
        QTest::mouseMove(scene.line(), scene.line()->rectOf({0, 1}).center().toPoint());
        QTRY_COMPARE(said->fullText(), u"Person 0: Unassigned Sep 10 – Sep 30, before that Alpha, then Beta"_s);
        QTest::mouseMove(scene.line(), scene.line()->rectOf({0, -1}).center().toPoint());
        QTRY_COMPARE(said->fullText(), u"Person 0: Alpha until Sep 9; Unassigned Sep 10 – Sep 30; Beta since Oct 1"_s);
    }

    void clicksOpenGroupsAndPeople()
    {
        Scene scene;
        scene.fill(2);
        QSignalSpy chosen(scene.line(), &StayTimeline::chosen);
        const auto click = [&](Spot spot) {
            QTest::mouseClick(scene.line(), Qt::LeftButton, {}, scene.line()->rectOf(spot).center().toPoint());
        };
        click({1, 0});
        QCOMPARE(chosen.takeFirst(), (QVariantList{u"1"_s, u"id-Alpha"_s}));
        click({0, -1});
        QCOMPARE(chosen.takeFirst(), (QVariantList{u"0"_s, QString()}));
        QTest::mousePress(scene.line(), Qt::LeftButton, {}, scene.line()->rectOf({0, 0}).center().toPoint());
        QTest::mouseRelease(scene.line(), Qt::LeftButton, {}, scene.line()->rectOf({1, 2}).center().toPoint());
        QVERIFY(chosen.isEmpty()); // changed their mind
    }

    void keysWalkAndOpen()
    {
        Scene scene;
        scene.fill(3);
        QSignalSpy chosen(scene.line(), &StayTimeline::chosen);
        scene.line()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(scene.line(), Qt::Key_Return);
        QVERIFY(chosen.isEmpty()); // on nothing yet
        QTest::keyClick(scene.line(), Qt::Key_Down);
        QTest::keyClick(scene.line(), Qt::Key_Down);
        QTest::keyClick(scene.line(), Qt::Key_Return);
        QCOMPARE(chosen.takeFirst(), (QVariantList{u"1"_s, QString()}));
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(scene.line(), Qt::Key_Right);
        QVERIFY(scene.line()->accessibleDescription().contains(u"Beta since Oct 1"_s));
        QTest::keyClick(scene.line(), Qt::Key_Space);
        QCOMPARE(chosen.takeFirst(), (QVariantList{u"1"_s, u"id-Beta"_s}));
        QTest::keyClick(scene.line(), Qt::Key_Left);
        QTest::keyClick(scene.line(), Qt::Key_Enter);
        QCOMPARE(chosen.takeFirst(), (QVariantList{u"1"_s, u"(unassigned)"_s}));
        QTest::keyClick(scene.line(), Qt::Key_Up);
        QVERIFY(scene.line()->spotText().startsWith(u"Person 0"_s));
    }

    void manyRowsWaitBehindAButton()
    {
        Scene scene;
        scene.fill(TimelineCard::rowsAtFirst);
        QVERIFY(!scene.card.moreButton()->isVisible());
        scene.fill(40);
        QVERIFY(scene.card.moreButton()->isVisible());
        const int few = scene.line()->sizeHint().height();
        QTest::mouseClick(scene.card.moreButton(), Qt::LeftButton);
        QVERIFY(scene.line()->sizeHint().height() > 3 * few);
        QCOMPARE(scene.line()->spotAt(scene.line()->rectOf({39, 2}).center()), (Spot{39, 2}));
        QTest::keyClick(scene.card.moreButton(), Qt::Key_Space);
        QCOMPARE(scene.line()->sizeHint().height(), few);
        QVERIFY(namelessControls(scene.card).isEmpty());
    }

    void aDeletedGroupIsCalledThat()
    {
        Scene scene;
        SubjectStay gone = stay({}, UtcDay::ofDate(2026, 9, 1), {});
        gone.label = u"Growth"_s;
        gone.deleted = true;
        scene.card.setRows({{u"a"_s, u"A"_s, {}, {gone}}, {u"b"_s, u"B"_s, {}, {}}}, kept, shown, {}, nowMs);
        scene.line()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(scene.line(), Qt::Key_Down);
        QCOMPARE(scene.line()->spotText(), u"A: Growth (deleted) since Sep 1"_s);
        QTest::keyClick(scene.line(), Qt::Key_Down);
        QCOMPARE(scene.line()->spotText(), u"B: in no group"_s);
    }
};

QTEST_MAIN(TestStayTimeline)
#include "tst_staytimeline.moc"

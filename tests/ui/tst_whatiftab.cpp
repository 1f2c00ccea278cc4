// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/support/livepages.h"
#include "ui/plan/savingcard.h"
#include "ui/plan/togethercard.h"
#include "ui/plan/whatifform.h"
#include "ui/plan/whatiftab.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

/// Savings that are found, and a scenario that answers while it is changed, over a real store.
class TestWhatIfTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_pages = std::make_unique<LivePages>(); }
    void init()
    {
        m_pages->navigator = {};
        m_tab = std::make_unique<WhatIfTab>(m_pages->live.service, m_pages->live.clock, m_pages->navigator);
        m_tab->resize(1040, 640);
        m_tab->show();
        QSignalSpy answered(m_tab.get(), &PlanTab::answered);
        m_tab->refresh(0);
        QTRY_VERIFY(!answered.isEmpty());
    }
    void cleanup() { m_tab.reset(); }

    void savingsComeLargestFirst()
    {
        QVERIFY(!m_tab->savings().isEmpty());
        QVERIFY(m_tab->savings().size() <= int(mostSavings));
        for (qsizetype i = 1; i < m_tab->savings().size(); ++i)
            QVERIFY(m_tab->savings()[i]->saving().amount <= m_tab->savings()[i - 1]->saving().amount);
    }

    void aSavingIsTriedByMouse()
    {
        SavingCard *card = nullptr;
        for (SavingCard *each : m_tab->savings()) {
            if (each->button() && !card)
                card = each;
        }
        QVERIFY(card);
        QSignalSpy answered(m_tab.get(), &PlanTab::answered);
        QTest::mouseClick(card->button(), Qt::LeftButton);
        QTRY_VERIFY(!answered.isEmpty());
        QCOMPARE(m_tab->form()->scenario(), *card->saving().scenario);
        const auto told = m_pages->live.answer([scenario = m_tab->form()->scenario()](SpendSource &source) {
            return answerWhatIf(source.picture, scenario, source.nowMs);
        });
        QCOMPARE(told->saving(), card->saving().amount); // the card and the scenario say the same
        QTRY_VERIFY(m_tab->told().contains(told->meaning.first()));
    }

    void changingAnAssumptionAnswersAnew()
    {
        choose(WhatIfKind::UserLimit);
        auto *limit = find<QDoubleSpinBox>("whatIfLimit");
        limit->setFocus();
        limit->selectAll();
        QSignalSpy answered(m_tab.get(), &PlanTab::answered);
        QTest::keyClicks(limit, u"5"_s);
        QTest::keyClick(limit, Qt::Key_Return);
        QTRY_COMPARE(m_tab->form()->scenario().limit, Money{5 * oneDollar.microCents});
        QTRY_VERIFY(m_tab->told().contains(u"would have reached $5"_s));
        QVERIFY(table()->figures()->rowCount() > 0);
    }

    void theKindIsChosenByKeyboard()
    {
        auto *kind = find<SegmentedControl>("whatIfKind");
        kind->segment(int(WhatIfKind::OtherModel))->setFocus();
        QTest::keyClick(kind->segment(int(WhatIfKind::OtherModel)), Qt::Key_Right);
        QTRY_COMPARE(m_tab->form()->scenario().kind, WhatIfKind::NoMaxMode);
        QVERIFY(!find<QComboBox>("whatIfFrom")->isVisible());
        QVERIFY(find<QSpinBox>("whatIfShare")->isVisible());
        QTest::keyClick(kind->segment(int(WhatIfKind::NoMaxMode)), Qt::Key_Right);
        QTRY_COMPARE(m_tab->form()->scenario().kind, WhatIfKind::UserLimit);
        QVERIFY(find<QDoubleSpinBox>("whatIfLimit")->isVisible());
    }

    void nothingIsSavedWhereNothingChanges()
    {
        choose(WhatIfKind::OtherModel);
        find<QSpinBox>("whatIfShare")->setValue(0);
        QTRY_VERIFY(m_tab->told().startsWith(u"Saves $0.00 a cycle"_s));
    }

    void seats()
    {
        choose(WhatIfKind::OtherSeats);
        find<QSpinBox>("whatIfSeats")->setValue(2);
        find<QDoubleSpinBox>("whatIfPriceFrom")->setValue(40);
        find<QDoubleSpinBox>("whatIfPriceTo")->setValue(32.5);
        QTRY_VERIFY2(m_tab->told().startsWith(u"Saves $15.00 a cycle"_s), qPrintable(m_tab->told()));
    }

    void startsAgain()
    {
        choose(WhatIfKind::OtherModel);
        find<QSpinBox>("whatIfShare")->setValue(7);
        QSignalSpy answered(m_tab.get(), &PlanTab::answered);
        QTest::mouseClick(find<QPushButton>("whatIfReset"), Qt::LeftButton);
        QTRY_VERIFY(!answered.isEmpty());
        QCOMPARE(find<QSpinBox>("whatIfShare")->value(), 100);
        QTRY_VERIFY(find<QComboBox>("whatIfFrom")->currentIndex() >= 0); // models are chosen again
    }

    void leadsToExplorerAndPeople()
    {
        choose(WhatIfKind::NoMaxMode);
        QTest::mouseClick(find<QPushButton>("whatIfExplore"), Qt::LeftButton);
        QVERIFY(m_pages->navigator.explored);
        QCOMPARE(m_pages->navigator.explored->filters.at(Dimension::MaxMode).included, QStringList{u"max"_s});
        choose(WhatIfKind::UserLimit);
        QTRY_VERIFY(table()->figures()->rowCount() > 0);
        table()->view()->setFocus();
        QTest::keyClick(table()->view(), Qt::Key_Home);
        QTest::keyClick(table()->view(), Qt::Key_Return);
        QVERIFY(m_pages->navigator.visited.value(0).startsWith(u"user "_s));
    }

    void severalAreToldTogether()
    {
        auto *keep = find<QPushButton>("whatIfKeep");
        QVERIFY(!m_tab->together()->isVisible());
        choose(WhatIfKind::NoMaxMode);
        QTest::mouseClick(keep, Qt::LeftButton);
        QVERIFY(m_tab->together()->isVisible());
        choose(WhatIfKind::UserLimit);
        find<QDoubleSpinBox>("whatIfLimit")->setValue(5);
        keep->setFocus();
        QTest::keyClick(keep, Qt::Key_Space);
        QTest::keyClick(keep, Qt::Key_Space); // the same one twice is one
        QCOMPARE(m_tab->together()->all().size(), std::size_t(2));
        const auto told = [this] {
            return m_pages->live.answer([on = m_tab->together()->switchedOn()](SpendSource &source) {
                return answerTogether(source.picture, on, source.nowMs);
            });
        };
        const auto both = told();
        QCOMPARE(both->steps.size(), std::size_t(2));
        QVERIFY(std::abs(both->saving() - both->steps[0].here - both->steps[1].here) <= 1000);
        QTRY_VERIFY2(
            m_tab->together()->told().contains(u"Together they save %1 a cycle"_s.arg(moneyText(both->saving()))),
            qPrintable(m_tab->together()->told()));
        QVERIFY(m_tab->together()->told().contains(u"Do without max mode"_s));
        QVERIFY(m_tab->together()->told().contains(u"Limit each person to $5"_s));
        QVERIFY(m_tab->together()->told().contains(both->overlap));
        QCOMPARE(namelessControls(*m_tab).join(u", "_s), QString());
        // Switched off by keyboard, the other stands alone.
        auto *first = m_tab->together()->findChild<QCheckBox *>();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Space);
        const auto one = told();
        QCOMPARE(one->steps.size(), std::size_t(1));
        QTRY_VERIFY(m_tab->together()->told().contains(moneyText(one->saving())));
        QVERIFY(m_tab->together()->told().contains(u": off"_s));
        // Removed.
        while (!m_tab->together()->all().empty()) {
            const auto before = m_tab->together()->all().size();
            for (auto *away : m_tab->together()->findChildren<QPushButton *>(u"togetherRemove"_s)) {
                if (away->isVisible()) {
                    QTest::mouseClick(away, Qt::LeftButton);
                    break;
                }
            }
            QCOMPARE(m_tab->together()->all().size(), before - 1);
        }
        QVERIFY(!m_tab->together()->isVisible());
    }

    void everyControlHasAName() { QCOMPARE(namelessControls(*m_tab).join(u", "_s), QString()); }

private:
    template <class Widget>
    Widget *find(const char *name)
    {
        return m_tab->findChild<Widget *>(QString::fromLatin1(name));
    }
    FigureTable *table()
    {
        for (auto *found : m_tab->findChildren<FigureTable *>())
            return found;
        return nullptr;
    }
    void choose(WhatIfKind kind)
    {
        QTest::mouseClick(find<SegmentedControl>("whatIfKind")->segment(int(kind)), Qt::LeftButton);
        QTRY_COMPARE(m_tab->form()->scenario().kind, kind);
    }

    std::unique_ptr<LivePages> m_pages;
    std::unique_ptr<WhatIfTab> m_tab;
};

QTEST_MAIN(TestWhatIfTab)
#include "tst_whatiftab.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/retention.h"
#include "tests/ui/support/livepages.h"
#include "ui/settings/datakeptsection.h"
#include "ui/settings/settingspage.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

/// How long single events are kept, over a real store.
class TestDataKeptSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_pages = std::make_unique<LivePages>(); }
    void init()
    {
        m_page = std::make_unique<SettingsPage>();
        m_page->addSection(new DataKeptSection(m_pages->live.service, m_pages->live.clock));
        m_page->resize(828, 640); // what the smallest window leaves
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activated();
        QTRY_VERIFY(outlook().contains(u"stored one by one"_s));
    }
    void cleanup()
    {
        m_page.reset();
        const auto done = m_pages->live.workspace->writer().run(
            [](store::StoreSession &session) { session.transact([&] { retention::setMonths(session, 0); }); });
        QVERIFY(done);
    }

    void everythingIsKeptByDefault()
    {
        QCOMPARE(months()->currentText(), u"For ever"_s);
        QVERIFY(!button()->isEnabled());
        QVERIFY2(namelessControls(*m_page).isEmpty(), qPrintable(namelessControls(*m_page).join(u", "_s)));
    }

    void aChoiceShowsWhatItDoesBeforeItIsMade()
    {
        m_pages->live.clock.set(presentMs);
        choose(6);
        QTRY_VERIFY(button()->isEnabled());
        QVERIFY(outlook().contains(u"none of them is older"_s)); // the company is two cycles old
        QCOMPARE(kept(), 0); // nothing yet
        button()->setFocus();
        QTest::keyClick(button(), Qt::Key_Space);
        QTRY_COMPARE(kept(), 6);
        QTRY_VERIFY(!button()->isEnabled());
        QVERIFY(months()->hasFocus());
    }

    void byMouse()
    {
        choose(24);
        QTRY_VERIFY(button()->isEnabled());
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_COMPARE(kept(), 24);
    }

    void whatTheCommandLineChoseIsShown()
    {
        const auto done = m_pages->live.workspace->writer().run(
            [](store::StoreSession &session) { session.transact([&] { retention::setMonths(session, 5); }); });
        QVERIFY(done);
        m_page->activated();
        QTRY_COMPARE(months()->currentText(), u"5 months"_s);
        QVERIFY(!button()->isEnabled());
    }

private:
    QComboBox *months() { return m_page->findChild<QComboBox *>(u"keepMonths"_s); }
    QPushButton *button() { return m_page->findChild<QPushButton *>(u"keepApply"_s); }
    QString outlook() { return m_page->findChild<QLabel *>(u"keepOutlook"_s)->text(); }
    void choose(int wanted)
    {
        months()->setFocus();
        for (int i = 0; i < months()->count() && months()->currentData().toInt() != wanted; ++i)
            QTest::keyClick(months(), Qt::Key_Down);
        QTRY_COMPARE(months()->currentData().toInt(), wanted);
    }
    int kept()
    {
        return *m_pages->live.workspace->writer().run(
            [](store::StoreSession &session) { return retention::months(session); });
    }

    std::unique_ptr<LivePages> m_pages;
    std::unique_ptr<SettingsPage> m_page;
};

QTEST_MAIN(TestDataKeptSection)
#include "tst_datakeptsection.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/uifixture.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/density.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;

namespace
{
/// A section that counts how often it came to the front.
class Counting final : public QWidget, public SettingsSection
{
public:
    QString id() const override { return u"counting"_s; }
    QString title() const override { return u"Counting"_s; }
    QWidget *widget() override { return this; }
    void activated() override { ++times; }
    int times = 0;
};
} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        m_page = std::make_unique<SettingsPage>();
        m_counting = new Counting;
        m_page->addSection(new AppearanceSection(m_fixture->theme));
        m_page->addSection(m_counting);
        m_page->resize(900, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void sectionsByMouse()
    {
        QCOMPARE(m_page->currentSection(), u"appearance"_s);
        QTest::mouseClick(entry(u"counting"_s), Qt::LeftButton);
        QCOMPARE(m_page->currentSection(), u"counting"_s);
        QCOMPARE(m_counting->times, 1);
        QVERIFY(m_counting->isVisible());
    }

    void densityChangesAtOnce()
    {
        auto *choice = m_page->findChild<SegmentedControl *>(u"density"_s);
        QCOMPARE(choice->value(), int(Density::Comfortable));
        QCOMPARE(rowHeight(), 34);
        QTest::mouseClick(choice->segment(int(Density::Compact)), Qt::LeftButton);
        QCOMPARE(m_fixture->theme.density(), Density::Compact);
        QCOMPARE(rowHeight(), 26);
        m_fixture->theme.setDensity(Density::Comfortable); // as the menu does
        QCOMPARE(choice->value(), int(Density::Comfortable));
    }

    void sectionsByKeyboard()
    {
        entry(u"appearance"_s)->setFocus();
        QTest::keyClick(entry(u"appearance"_s), Qt::Key_Down);
        QCOMPARE(m_page->currentSection(), u"counting"_s);
        QTest::keyClick(entry(u"counting"_s), Qt::Key_Up);
        QCOMPARE(m_page->currentSection(), u"appearance"_s);
    }

    void goingToASection()
    {
        m_page->showSection(u"counting"_s);
        QCOMPARE(m_page->currentSection(), u"counting"_s);
        m_page->showSection(u"nonsense"_s);
        QCOMPARE(m_page->currentSection(), u"counting"_s);
    }

    void appearanceAppliesAndIsRemembered()
    {
        auto *choice = m_page->findChild<SegmentedControl *>(u"appearance"_s);
        QTest::mouseClick(choice->segment(int(Appearance::Dark)), Qt::LeftButton);
        QVERIFY(m_fixture->theme.isDark());
        QCOMPARE(Theme(m_fixture->settings).appearance(), Appearance::Dark);
        QTest::keyClick(choice->segment(int(Appearance::Dark)), Qt::Key_Left);
        QVERIFY(!m_fixture->theme.isDark());
        // Chosen elsewhere, it shows here.
        m_fixture->theme.setAppearance(Appearance::Dark);
        QCOMPARE(choice->value(), int(Appearance::Dark));
        m_fixture->theme.setAppearance(Appearance::Light);
    }

    void everyControlHasAName() { QCOMPARE(namelessControls(*m_page), QStringList()); }

private:
    QAbstractButton *entry(const QString &id) const
    {
        return m_page->findChild<QAbstractButton *>(u"settings-"_s + id);
    }

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<SettingsPage> m_page;
    Counting *m_counting = nullptr;
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"

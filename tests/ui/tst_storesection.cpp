// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/settings/paths.h"
#include "core/store/storeaddress.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/postgresserver.h"
#include "tests/ui/support/uifixture.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/storesection.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

/// Where the store lies, chosen and tested against a real server.
class TestStoreSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        show();
    }
    void cleanup() { m_page.reset(); }

    void aFileAtFirst()
    {
        QVERIFY(find<QRadioButton>(u"storeFile"_s)->isChecked());
        QVERIFY(!find<QLineEdit>(u"storeAddress"_s)->isEnabled());
        QVERIFY(!button(u"storeTest"_s)->isEnabled());
        QVERIFY(!button(u"storeApply"_s)->isEnabled()); // nothing would change
        QVERIFY2(namelessControls(*m_page).isEmpty(), qPrintable(namelessControls(*m_page).join(u", "_s)));
    }

    void byKeyboardAnEmptyDatabase()
    {
        const QString address = PostgresServer::shared().newDatabase();
        find<QRadioButton>(u"storeFile"_s)->setFocus();
        QTest::keyClick(find<QRadioButton>(u"storeFile"_s), Qt::Key_Down);
        QTRY_VERIFY(find<QLineEdit>(u"storeAddress"_s)->isEnabled());
        find<QLineEdit>(u"storeAddress"_s)->setFocus();
        QTest::keyClicks(find<QLineEdit>(u"storeAddress"_s), address);
        QTest::keyClick(find<QLineEdit>(u"storeAddress"_s), Qt::Key_Return);
        QTRY_VERIFY2(status().contains(u"The database is empty"), qPrintable(status()));
        QCOMPARE(PostgresServer::shared().sql(address, u"SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"_s),
            QByteArray("0")); // a test changes nothing
    }

    void keptFromTheNextStartOn()
    {
        const QString address = u"postgresql://ann@localhost/spend"_s;
        choose(address);
        find<QLineEdit>(u"storePassword"_s)->setText(u"correct horse"_s);
        QTest::mouseClick(button(u"storeApply"_s), Qt::LeftButton);
        QTRY_COMPARE(m_settings->value(sharedStoreSetting).toString(), address);
        QTRY_VERIFY(status().contains(u"start it again"));
        QCOMPARE(m_keychain.read(store::passwordKeyName(address))->bytes(), QByteArray("correct horse"));
        m_settings->sync();
        QFile file(m_settings->fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("horse"));
        QVERIFY(find<QLineEdit>(u"storePassword"_s)->text().isEmpty());
        show(); // at the next start
        QVERIFY(find<QRadioButton>(u"storeShared"_s)->isChecked());
        QCOMPARE(find<QLineEdit>(u"storeAddress"_s)->text(), address);
        QTest::mouseClick(find<QRadioButton>(u"storeFile"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QTRY_VERIFY(button(u"storeApply"_s)->isEnabled());
        QTest::mouseClick(button(u"storeApply"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_settings->contains(sharedStoreSetting));
    }

    void badAddressesAreNotKept_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("said");
        QTest::newRow("a password") << u"postgresql://ann:geheim@localhost/spend"_s << u"password"_s;
        QTest::newRow("unencrypted") << u"postgresql://db.example.com/spend?sslmode=disable"_s << u"sslmode"_s;
        QTest::newRow("nonsense") << u"spend"_s << u"no address"_s;
    }
    void badAddressesAreNotKept()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, said);
        choose(address);
        QTest::mouseClick(button(u"storeApply"_s), Qt::LeftButton);
        QTRY_VERIFY2(status().contains(said), qPrintable(status()));
        QVERIFY(!m_settings->contains(sharedStoreSetting));
    }

    void nobodyAnswers()
    {
        choose(u"postgresql:///spend?host="_s + m_folder.path());
        QTest::mouseClick(button(u"storeTest"_s), Qt::LeftButton);
        QTRY_VERIFY2(status().contains(u"can't be reached"), qPrintable(status()));
        QTRY_VERIFY(button(u"storeTest"_s)->isEnabled());
    }

private:
    void show()
    {
        m_page = std::make_unique<SettingsPage>();
        m_page->addSection(new StoreSection(*m_settings, m_keychain));
        m_page->resize(828, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    template <class Widget>
    Widget *find(const QString &name)
    {
        return m_page->findChild<Widget *>(name);
    }
    QPushButton *button(const QString &name) { return find<QPushButton>(name); }
    QString status() { return find<QLabel>(u"storeStatus"_s)->text(); }
    void choose(const QString &address)
    {
        find<QRadioButton>(u"storeShared"_s)->setChecked(true);
        find<QLineEdit>(u"storeAddress"_s)->setText(address);
    }

    QTemporaryDir m_folder;
    MemorySecrets m_keychain;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<SettingsPage> m_page;
};

QTEST_MAIN(TestStoreSection)
#include "tst_storesection.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/update/buildinfo.h"
#include "tests/support/releasesigner.h"
#include "tests/ui/support/uifixture.h"
#include "ui/about/aboutdialog.h"
#include "ui/about/components.h"
#include "ui/about/updatedialog.h"
#include "ui/about/updatewatch.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHttpServer>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace spend;
using namespace spend::test;
using namespace spend::ui;
using namespace Qt::StringLiterals;

namespace
{
constexpr std::int64_t dayMs = 24LL * 3600 * 1000;
}

/// About, and the question for a newer version, against a web server on this machine.
class TestAbout : public QObject
{
    Q_OBJECT

    ReleaseSigner m_maker;
    QHttpServer m_server;
    QByteArray m_file;
    int m_asked = 0;
    UpdateSource m_source;

    static QString textOf(const QWidget &dialog, const QString &name)
    {
        return dialog.findChild<QLabel *>(name)->text();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server.route(u"/latest.json"_s, [this] {
            ++m_asked;
            return QHttpServerResponse("application/json", m_file);
        });
        const quint16 port = m_server.listen(QHostAddress::LocalHost);
        QVERIFY(port != 0);
        m_source = {QUrl(u"http://127.0.0.1:%1/latest.json"_s.arg(port)), m_maker.publicKey(), QVersionNumber(1, 2, 3)};
    }
    void init()
    {
        m_asked = 0;
        m_file = m_maker.file(u"1.3.0"_s);
    }

    void aboutTellsWhatRunsHere()
    {
        UiFixture fixture;
        AboutDialog about;
        about.setAttribute(Qt::WA_DeleteOnClose, false);
        about.open();
        const QString version = textOf(about, u"aboutVersion"_s);
        QVERIFY(version.contains(u"Qt "_s + QString::fromLatin1(qVersion())));
        QVERIFY(version.contains(build::commit()));
        QVERIFY(AboutDialog::versionText().startsWith(u"Spendscope "_s + build::version()));
        about.findChild<QPushButton *>(u"aboutCopy"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), AboutDialog::versionText());
        QCOMPARE(namelessControls(about), QStringList());
    }

    /// Everything that the build links or loads, each with a licence.
    void aboutNamesTheLicencesOfEverythingUsed()
    {
        UiFixture fixture;
        AboutDialog about;
        about.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto *model = about.findChild<QTableView *>()->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row) {
            names.append(model->index(row, 0).data().toString());
            QVERIFY(!model->index(row, 1).data().toString().isEmpty());
        }
        for (const QString &name : {u"Qt"_s, u"Qt Charts"_s, u"Qt HTTP Server"_s, u"QtKeychain"_s, u"simdjson"_s,
                 u"libdeflate"_s, u"SQLite"_s, u"libical"_s, u"libcurl"_s, u"OpenSSL"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
    }

    /// Off until somebody allows it; opening the question asks nobody.
    void offByDefaultAndAsksFirst()
    {
        UiFixture fixture;
        UpdateWatch watch(m_source, fixture.settings, fixture.clock);
        QVERIFY(!watch.isAllowed());
        watch.lookIfDue();
        UpdateDialog dialog(m_source, watch);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(textOf(dialog, u"updatesText"_s).contains(m_source.url.toDisplayString()));
        QVERIFY(!dialog.findChild<QCheckBox *>(u"updatesWeekly"_s)->isChecked());
        QCOMPARE(namelessControls(dialog), QStringList());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(m_asked, 0);
    }

    void aNewerVersionIsOnlyTold()
    {
        UiFixture fixture;
        UpdateWatch watch(m_source, fixture.settings, fixture.clock);
        UpdateDialog dialog(m_source, watch);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QTest::keyClick(&dialog, Qt::Key_Return); // the question's answer is "Check now"
        QTRY_VERIFY(textOf(dialog, u"updatesText"_s).contains(u"Budgets by team."_s));
        QCOMPARE(m_asked, 1);
        QTRY_VERIFY(dialog.findChild<QPushButton *>(u"updatesPage"_s)->isVisible());
        QVERIFY(!dialog.findChild<QPushButton *>(u"updatesCheck"_s)->isVisible());
    }

    void noNewsAndBadNewsAreSaid_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("said");
        QTest::newRow("an older version is no news")
            << m_maker.file(u"1.0.0"_s) << u"Version 1.2.3 is the newest one."_s;
        QTest::newRow("another's signature") << ReleaseSigner().file(u"9.0.0"_s) << u"not signed"_s;
        QTest::newRow("a login page") << QByteArray("<html>") << u"tells of no release"_s;
    }
    void noNewsAndBadNewsAreSaid()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, said);
        m_file = file;
        UiFixture fixture;
        UpdateWatch watch(m_source, fixture.settings, fixture.clock);
        UpdateDialog dialog(m_source, watch);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        auto *check = dialog.findChild<QPushButton *>(u"updatesCheck"_s);
        check->click();
        QTRY_VERIFY2(textOf(dialog, u"updatesStatus"_s).contains(said), qPrintable(textOf(dialog, u"updatesStatus"_s)));
        QVERIFY(!dialog.findChild<QPushButton *>(u"updatesPage"_s)->isVisible());
        QVERIFY(check->isEnabled());
    }

    void aBuildWithoutAnAddressSaysSo()
    {
        UiFixture fixture;
        const UpdateSource none{{}, {}, QVersionNumber(1, 2, 3)};
        UpdateWatch watch(none, fixture.settings, fixture.clock);
        UpdateDialog dialog(none, watch);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(!dialog.findChild<QPushButton *>(u"updatesCheck"_s)->isVisible());
        QVERIFY(!dialog.findChild<QCheckBox *>(u"updatesWeekly"_s)->isVisible());
        QVERIFY(textOf(dialog, u"updatesText"_s).contains(u"without an address"_s));
    }

    /// Once it is allowed: once a week, and each version once.
    void onceAWeekAndOnceAVersion()
    {
        UiFixture fixture;
        UpdateWatch watch(m_source, fixture.settings, fixture.clock);
        QSignalSpy found(&watch, &UpdateWatch::newerFound);
        {
            UpdateDialog dialog(m_source, watch);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.open();
            dialog.findChild<QCheckBox *>(u"updatesWeekly"_s)->click();
        }
        QVERIFY(watch.isAllowed());
        watch.lookIfDue();
        QTRY_COMPARE(found.size(), 1);

        UpdateWatch nextStart(m_source, fixture.settings, fixture.clock);
        QSignalSpy again(&nextStart, &UpdateWatch::newerFound);
        fixture.clock.advance(6 * dayMs);
        nextStart.lookIfDue();
        fixture.clock.advance(2 * dayMs);
        nextStart.lookIfDue();
        QTRY_COMPARE(m_asked, 2); // the sixth day asked nobody
        QTRY_COMPARE(fixture.settings.value(u"updates/lookedMs"_s).toLongLong(), qint64(fixture.clock.nowMs()));
        QVERIFY(again.isEmpty());
        watch.setAllowed(false);
        fixture.clock.advance(30 * dayMs);
        nextStart.lookIfDue();
        QVERIFY(!UpdateWatch(m_source, fixture.settings, fixture.clock).isAllowed());
        QCOMPARE(m_asked, 2);
    }
};

QTEST_MAIN(TestAbout)
#include "tst_about.moc"

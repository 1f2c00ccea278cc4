// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alert/webhookendpoint.h"
#include "tests/ui/support/livepages.h"
#include "ui/settings/alertlogsection.h"
#include "ui/settings/alertssection.h"
#include "ui/settings/channeldialog.h"
#include "ui/settings/channelrow.h"
#include "ui/settings/settingspage.h"
#include "ui/setup/keyedit.h"
#include "ui/table/figuretable.h"
#include "ui/widgets/notebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::alert;
using namespace spend::test;
using namespace spend::ui;

/// The settings of alerts by mouse and keyboard, over a real store, with a real HTTP server at the other end.
class TestAlertsSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_pages = std::make_unique<LivePages>(); }
    void cleanupTestCase() { m_pages.reset(); }
    void init()
    {
        m_incidents.clear();
        m_alerts = std::make_unique<AlertService>(AlertService::Parts{m_pages->live.service, m_pages->live.secrets,
            m_pages->live.clock, nullptr, {[this](SpendSource &) { return m_incidents; }}, {}});
        m_page = std::make_unique<SettingsPage>();
        m_page->addSection(new AlertsSection(m_pages->live.service, *m_alerts));
        m_page->addSection(new AlertLogSection(m_pages->live.service, *m_alerts, m_pages->live.clock));
        m_page->resize(1000, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(m_page->findChild<QLabel *>(u"noChannels"_s)->isVisible());
    }
    void cleanup()
    {
        m_page.reset();
        m_alerts.reset();
        QVERIFY(m_pages->live.workspace->writer().run([](store::StoreSession &session) {
            session.transact([&] {
                for (const AlertChannel &channel : book::channels(session))
                    book::removeChannel(session, channel.id);
                putQuietHours(session, {});
            });
        }));
    }

    void addTestEditRemoveByMouse()
    {
        WebhookEndpoint endpoint({WebhookEndpoint::Answer{200, {}}, WebhookEndpoint::Answer{404, {}}});
        click(u"addChannel"_s);
        QVERIFY(dialog());
        chooseKind(ChannelKind::Slack);
        QCOMPARE(dialog()->findChild<QLineEdit *>(u"channelName"_s)->text(), u"Slack"_s); // a name to begin with
        auto *hook = dialog()->findChild<KeyEdit *>(u"slackHook"_s);
        QCOMPARE(hook->echoMode(), QLineEdit::Password);
        // Without its secret it is neither tested nor kept.
        QTest::mouseClick(button(u"save"_s), Qt::LeftButton);
        QTRY_COMPARE(note(), u"The webhook's URL is missing."_s);
        QTest::keyClicks(hook, endpoint.url());
        QTest::mouseClick(button(u"sendTest"_s), Qt::LeftButton);
        QTRY_COMPARE(note(), u"The test was sent."_s);
        QTest::mouseClick(button(u"save"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(row());
        QVERIFY(!m_page->findChild<QLabel *>(u"noChannels"_s)->isVisible());

        // The test in the list answers in place, now with what the endpoint says.
        QTest::mouseClick(row()->findChild<QPushButton *>(u"channelTest"_s), Qt::LeftButton);
        auto *answer = row()->findChild<NoteBox *>(u"channelAnswer"_s);
        QTRY_VERIFY(answer->isVisible() && answer->tone() == NoteBox::Tone::Bad);
        QCOMPARE(answer->lead(), u"Slack does not know this webhook (any more)."_s);
        QCOMPARE(endpoint.bodies().size(), 2);

        QTest::mouseClick(row()->findChild<QPushButton *>(u"channelEdit"_s), Qt::LeftButton);
        QVERIFY(dialog());
        QVERIFY(dialog()->findChild<KeyEdit *>(u"slackHook"_s)->text().isEmpty()); // a secret is not shown again
        auto *name = dialog()->findChild<QLineEdit *>(u"channelName"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Finance"_s);
        QTest::mouseClick(dialog()->findChild<QCheckBox *>(u"tells-anomaly"_s), Qt::LeftButton, {}, QPoint(10, 10));
        QTest::mouseClick(button(u"save"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(row()->channel().name, u"Finance"_s);
        QVERIFY(!row()->channel().kinds.contains(IncidentKind::Anomaly));
        QCOMPARE(m_pages->live.secrets.read(row()->channel().secretName())->bytes(), endpoint.url().toLatin1());

        QTest::mouseClick(row()->findChild<QPushButton *>(u"channelRemove"_s), Qt::LeftButton);
        auto *box = m_page->findChild<QMessageBox *>(u"confirmChannelRemoval"_s);
        QVERIFY(box);
        QVERIFY(box->text().contains(u"Finance"_s));
        QTest::mouseClick(box->findChild<QPushButton *>(u"confirmRemove"_s), Qt::LeftButton);
        QTRY_VERIFY(m_page->findChild<QLabel *>(u"noChannels"_s)->isVisible());
    }

    void aMailChannelByKeyboard()
    {
        m_page->findChild<QPushButton *>(u"addChannel"_s)->setFocus();
        QTest::keyClick(m_page->findChild<QPushButton *>(u"addChannel"_s), Qt::Key_Space);
        QVERIFY(dialog());
        auto *kind = dialog()->findChild<QComboBox *>(u"channelKind"_s);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down); // from Desktop to E-mail
        type(u"channelName"_s, u"Mail"_s);
        type(u"mailHost"_s, u"smtp.example.com"_s);
        auto *security = dialog()->findChild<QComboBox *>(u"mailSecurity"_s);
        QCOMPARE(dialog()->findChild<QSpinBox *>(u"mailPort"_s)->value(), 587);
        QTest::keyClick(security, Qt::Key_Down); // TLS from the first byte, with its port
        QCOMPARE(dialog()->findChild<QSpinBox *>(u"mailPort"_s)->value(), 465);
        type(u"mailFrom"_s, u"not an address"_s);
        type(u"mailTo"_s, u"a@example.com, b@example.com"_s);
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_COMPARE(note(), u"The sender's address can't be read."_s);
        type(u"mailFrom"_s, u"spend@example.com"_s);
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(row());
        const AlertChannel kept = row()->channel();
        QCOMPARE(kept.kind, ChannelKind::Mail);
        QCOMPARE(kept.mail.host, u"smtp.example.com"_s);
        QCOMPARE(kept.mail.security, MailSecurity::ImplicitTls);
        QCOMPARE(kept.mail.to, (QStringList{u"a@example.com"_s, u"b@example.com"_s}));
        auto *toggle = row()->findChild<QCheckBox *>(u"channelEnabled"_s);
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QTRY_VERIFY(!row()->channel().enabled);
    }

    void aCommandKeepsItsArguments()
    {
        click(u"addChannel"_s);
        chooseKind(ChannelKind::Command);
        type(u"commandLine"_s, uR"(/bin/echo "two words" ""he said"" x)"_s);
        QTest::mouseClick(button(u"save"_s), Qt::LeftButton);
        QTRY_VERIFY(row());
        const QStringList argv = row()->channel().command.argv;
        QCOMPARE(argv.first(2), (QStringList{u"/bin/echo"_s, u"two words"_s}));
        // Opened and kept again it is the same.
        QTest::mouseClick(row()->findChild<QPushButton *>(u"channelEdit"_s), Qt::LeftButton);
        type(u"channelName"_s, u"Again"_s);
        QTest::mouseClick(button(u"save"_s), Qt::LeftButton);
        QTRY_COMPARE(row()->channel().name, u"Again"_s);
        QCOMPARE(row()->channel().command.argv, argv);
    }

    void quietHoursAreKept()
    {
        auto *nightly = m_page->findChild<QCheckBox *>(u"quietNightly"_s);
        auto *from = m_page->findChild<QTimeEdit *>(u"quietFrom"_s);
        QVERIFY(!from->isEnabled());
        QTest::mouseClick(nightly, Qt::LeftButton, {}, QPoint(10, nightly->height() / 2));
        QTRY_VERIFY(from->isEnabled());
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Up);
        QTRY_COMPARE(kept().from, QTime(23, 0));
        QVERIFY(kept().nightly);
        auto *weekend = m_page->findChild<QCheckBox *>(u"quietWeekend"_s);
        weekend->setFocus();
        QTest::keyClick(weekend, Qt::Key_Space);
        QTRY_VERIFY(kept().weekend);
        QCOMPARE(kept().from, QTime(23, 0));
    }

    void theLogTellsWhatWasTold()
    {
        WebhookEndpoint endpoint;
        m_incidents = {{u"k"_s, IncidentKind::Anomaly, Severity::Serious, u"Ada spent <much>"_s, u"Text"_s, 0,
            u"anomalies"_s, {}}};
        click(u"addChannel"_s);
        chooseKind(ChannelKind::Teams);
        QTest::keyClicks(dialog()->findChild<KeyEdit *>(u"teamsHook"_s), endpoint.url());
        QTest::mouseClick(button(u"save"_s), Qt::LeftButton);
        QTRY_COMPARE(endpoint.bodies().size(), 1);
        m_page->showSection(u"alert-log"_s);
        auto *table = m_page->findChild<FigureTable *>();
        QTRY_COMPARE(table->figures()->rowCount(), 1);
        QCOMPARE(table->figures()->index(0, 0).data().toString(), u"Ada spent <much>"_s);
        QCOMPARE(table->figures()->index(0, 2).data().toString(), u"Microsoft Teams"_s);
        QCOMPARE(table->figures()->index(0, 3).data().toString(), u"Told"_s);
    }

    void everyControlHasAName()
    {
        click(u"addChannel"_s);
        chooseKind(ChannelKind::Mail);
        QCOMPARE(namelessControls(*dialog()), QStringList());
        QTest::mouseClick(button(u"cancel"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QCOMPARE(namelessControls(*m_page), QStringList());
    }

    /// Not a test of its own: pictures for the eye, where SPENDSCOPE_PICTURES names a folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("SPENDSCOPE_PICTURES");
        if (folder.isEmpty())
            QSKIP("SPENDSCOPE_PICTURES is not set");
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            m_pages->theme.setAppearance(appearance);
            const QString suffix = appearance == Appearance::Light ? u"-light.png"_s : u"-dark.png"_s;
            m_page->grab().save(QDir(folder).filePath(u"alerts"_s + suffix));
        }
    }

private:
    QDialog *dialog() const { return m_page->findChild<QDialog *>(u"channelDialog"_s); }
    QPushButton *button(const QString &name) const { return dialog()->findChild<QPushButton *>(name); }
    QString note() const
    {
        const auto *box = dialog() ? dialog()->findChild<NoteBox *>(u"channelNote"_s) : nullptr;
        return box && box->isVisible() ? box->lead() : QString();
    }
    ChannelRow *row() const { return m_page->findChild<ChannelRow *>(); }
    void click(const QString &name) { QTest::mouseClick(m_page->findChild<QPushButton *>(name), Qt::LeftButton); }
    void chooseKind(ChannelKind kind)
    {
        auto *box = dialog()->findChild<QComboBox *>(u"channelKind"_s);
        while (box->currentData().toInt() != int(kind) && box->currentIndex() + 1 < box->count())
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentData().toInt(), int(kind));
    }
    void type(const QString &name, const QString &text)
    {
        auto *edit = dialog()->findChild<QLineEdit *>(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    QuietHours kept()
    {
        return *m_pages->live.answer([](SpendSource &source) { return readQuietHours(source.store); });
    }

    std::unique_ptr<LivePages> m_pages;
    std::vector<Incident> m_incidents;
    std::unique_ptr<AlertService> m_alerts;
    std::unique_ptr<SettingsPage> m_page;
};

QTEST_MAIN(TestAlertsSection)
#include "tst_alertssection.moc"

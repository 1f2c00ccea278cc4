// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/uifixture.h"
#include "ui/connections/connectiontext.h"
#include "ui/setup/connectionform.h"
#include "ui/setup/editdialog.h"
#include "ui/setup/keyedit.h"
#include "ui/setup/newkeydialog.h"
#include "ui/setup/setupwizard.h"
#include "ui/widgets/notebox.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;

namespace
{
const QString goodKey = u"crsr_0123456789abcdef"_s;

/// The sentence shown below a field, empty where there is none.
QString fieldError(const QWidget &root)
{
    QStringList errors;
    const QList<QLabel *> labels = root.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->property("role").toString() == u"fieldError" && label->isVisibleTo(&root))
            errors.append(label->text());
    }
    return errors.join(u'|');
}

struct Wizard : UiFixture {
    Wizard()
        : wizard(connections, clock)
    {
        wizard.show();
    }

    void openConnectPage() { wizard.button(QWizard::NextButton)->click(); }
    QLineEdit *name() { return wizard.findChild<QLineEdit *>(u"connectionName"_s); }
    KeyEdit *key() { return wizard.findChild<KeyEdit *>(u"adminKey"_s); }
    NoteBox *note() { return wizard.findChild<NoteBox *>(u"keyNote"_s); }
    QAbstractButton *connectButton() { return wizard.button(QWizard::CommitButton); }
    void fill(const QString &nameText = u"Acme"_s, const QString &keyText = goodKey)
    {
        openConnectPage();
        name()->clear();
        QTest::keyClicks(name(), nameText);
        QTest::keyClicks(key(), keyText);
    }

    SetupWizard wizard;
};
} // namespace

class TestSetupWizard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A picture of the wizard tells a key's length and nothing else.
    void pictureHidesTheKey()
    {
        QApplication::setCursorFlashTime(0);
        const auto pictureWith = [](const QString &key) {
            Wizard w;
            w.fill(u"Acme"_s, key);
            w.name()->setFocus();
            QCoreApplication::processEvents(); // what the fields answer to typing
            return w.wizard.grab().toImage();
        };
        const QImage one = pictureWith(QString(64, u'0'));
        const QImage other = pictureWith(QString(64, u'W'));
        QVERIFY(!one.isNull());
        QVERIFY(one == other);
        QVERIFY(one != pictureWith(QString(20, u'0'))); // the comparison sees the field
    }
    /// Nor is it handed out by copying, to a screen reader, or once the field forgot it.
    void keyDoesNotLeaveTheField()
    {
        Wizard w;
        QGuiApplication::clipboard()->setText(u"before"_s);
        w.fill(u"Acme"_s, goodKey);
        QTest::keySequence(w.key(), QKeySequence::SelectAll);
        QTest::keySequence(w.key(), QKeySequence::Copy);
        QTest::keySequence(w.key(), QKeySequence::Cut);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(w.key());
        QVERIFY(spoken);
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            QVERIFY(!spoken->text(kind).contains(goodKey));
        for (const QWidget *widget : w.wizard.findChildren<QWidget *>()) {
            QVERIFY(!widget->accessibleName().contains(goodKey));
            QVERIFY(!widget->toolTip().contains(goodKey));
        }
        w.connectButton()->click();
        QTRY_VERIFY(w.key()->text().isEmpty());
        QVERIFY(!w.key()->isUndoAvailable());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    }
    void ownCertificateAndLargestAnswer()
    {
        ConnectionSettings settings;
        UiFixture fixture;
        ConnectionForm form(ConnectionForm::Kind::Edit, fixture.connections, fixture.clock);
        settings.name = u"Acme"_s;
        settings.caFile = u"/etc/acme/ca.pem"_s;
        settings.mostAnswerMiB = 256;
        form.load(1, settings);
        ConnectionSettings stored;
        QVERIFY(form.store(&stored));
        QCOMPARE(stored.caFile, settings.caFile);
        QCOMPARE(stored.mostAnswerMiB, settings.mostAnswerMiB);
        auto *file = form.findChild<QLineEdit *>(u"caFile"_s);
        file->clear();
        QTest::keyClicks(file, u" /srv/ca.pem "_s);
        form.findChild<QSpinBox *>(u"mostAnswer"_s)->setValue(usualAnswerMiB);
        QVERIFY(form.store(&stored));
        QCOMPARE(stored.caFile, u"/srv/ca.pem"_s);
        QVERIFY(!stored.mostAnswerMiB);
    }
    void happyPathAddsAndShowsTheFirstData()
    {
        Wizard w;
        QSignalSpy overview(&w.wizard, &SetupWizard::overviewRequested);
        QCOMPARE(w.wizard.currentId(), int(SetupWizard::IntroductionStep));
        w.fill(u"  Acme Engineering "_s);
        w.connectButton()->click();
        QTRY_COMPARE(w.wizard.currentId(), int(SetupWizard::FirstDataStep));
        QCOMPARE(w.connections.calls, (QStringList{u"testKey"_s, u"add Acme Engineering"_s}));
        QVERIFY(w.connections.lastKey == SecretKey::fromText(goodKey));
        QCOMPARE(w.connections.lastSettings.apiUrl, ConnectionSettings::defaultApiUrl());
        QCOMPARE(w.connections.lastSettings.intervalMinutes, 60);
        QCOMPARE(w.connections.lastSettings.since, UtcDay::ofMs(sampleNowMs()) - 90);
        QVERIFY(w.key()->text().isEmpty()); // not kept longer than needed
        auto *report = w.wizard.findChild<NoteBox *>(u"keyReport"_s);
        QCOMPARE(report->tone(), NoteBox::Tone::Good);
        QCOMPARE(report->lead(), u"The key works."_s);
        QCOMPARE(report->text(), u"212 members. Usage events, billing groups and repositories are visible."_s);
        QVERIFY(!w.wizard.button(QWizard::BackButton)->isVisible());

        auto *sentence = w.wizard.findChild<QLabel *>(u"progressSentence"_s);
        IngestProgress progress = *sampleConnections()[1].progress;
        progress.connection = 1;
        w.connections.progress(progress);
        QCOMPARE(
            sentence->text(), u"First ingestion: Oct 23 – Nov 22, page 31 of 88 · 30,412 events · about 1 min left"_s);
        auto *estimate = w.wizard.findChild<QLabel *>(u"backfillEstimate"_s);
        QVERIFY(estimate->isVisible());
        QCOMPARE(estimate->text(), u"About 5 min for 90 days at 60 requests a minute."_s);
        w.connections.view(1)->progress.reset();
        w.connections.view(1)->health = sampleConnections()[0].health;
        Q_EMIT w.connections.changed();
        QVERIFY(!estimate->isVisible()); // it is behind
        auto *outcome = w.wizard.findChild<NoteBox *>(u"outcome"_s);
        QVERIFY(outcome->isVisible());
        QCOMPARE(outcome->tone(), NoteBox::Tone::Good);
        w.wizard.button(QWizard::FinishButton)->click();
        QCOMPARE(overview.size(), 1);
    }

    /// By the team's own events where the service counts them, by its members elsewhere.
    void saysBeforehandHowLongItTakes_data()
    {
        QTest::addColumn<int>("members");
        QTest::addColumn<qint64>("eventsOfWeek");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("small") << 5 << qint64(-1) << 90 << u"About 1 min for 90 days at 60 requests a minute."_s;
        QTest::newRow("by its members") << 1000 << qint64(-1) << 90
                                        << u"About 20 min for 90 days at 60 requests a minute."_s;
        QTest::newRow("they do little") << 1000 << qint64(7'000) << 90
                                        << u"About 2 min for 90 days at 60 requests a minute."_s;
        QTest::newRow("very large") << 50'000 << qint64(-1) << 365
                                    << u"About 2 days for 365 days at 60 requests a minute."_s;
        QTest::newRow("one day") << 5 << qint64(0) << 1 << u"About 1 min for 1 day at 60 requests a minute."_s;
        QTest::newRow("as far as it goes")
            << 1000 << qint64(-1) << 0 << u"About 7 min for each 30 days at 60 requests a minute."_s;
    }
    void saysBeforehandHowLongItTakes()
    {
        QFETCH(int, members);
        QFETCH(qint64, eventsOfWeek);
        QFETCH(int, days);
        QFETCH(QString, sentence);
        KeyReport report{members, true, Capability::Visible, Capability::Visible, {}};
        if (eventsOfWeek >= 0)
            report.eventsOfWeek = eventsOfWeek;
        ConnectionSettings settings;
        if (days > 0)
            settings.since = UtcDay::ofMs(sampleNowMs()) - days;
        QCOMPARE(backfillSentence(report, settings, sampleNowMs()), sentence);
    }

    void aFailedFirstIngestionShowsItsRemedy()
    {
        Wizard w;
        w.fill();
        w.connectButton()->click();
        QTRY_COMPARE(w.wizard.currentId(), int(SetupWizard::FirstDataStep));
        ConnectionView *view = w.connections.view(1);
        view->progress.reset();
        view->health.status = Status::Error;
        view->health.reason = u"The network is down."_s;
        view->health.remedy = u"Check the cable."_s;
        Q_EMIT w.connections.changed();
        auto *outcome = w.wizard.findChild<NoteBox *>(u"outcome"_s);
        QCOMPARE(outcome->tone(), NoteBox::Tone::Bad);
        QCOMPARE(outcome->lead(), u"The network is down."_s);
        QCOMPARE(outcome->text(), u"Check the cable."_s);
        w.wizard.findChild<QPushButton *>(u"retryFirstData"_s)->click();
        QCOMPARE(w.connections.calls.last(), u"syncNow 1"_s);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("focus");
        QTest::newRow("wrong key") << int(ProblemKind::KeyRejected) << u"adminKey"_s;
        QTest::newRow("not permitted") << int(ProblemKind::NotPermitted) << u"adminKey"_s;
        QTest::newRow("unreachable host") << int(ProblemKind::Network) << u"apiUrl"_s;
    }
    void refusals()
    {
        QFETCH(int, kind);
        QFETCH(QString, focus);
        Wizard w;
        w.connections.keyAnswer = Problem{ProblemKind(kind), u"It did not work."_s, u"Do this."_s, {}};
        w.fill();
        w.connectButton()->click();
        QTRY_COMPARE(fieldError(w.wizard), u"✕  It did not work. Do this."_s);
        QCOMPARE(w.wizard.currentId(), int(SetupWizard::ConnectStep));
        QCOMPARE(w.wizard.focusWidget()->objectName(), focus);
        QCOMPARE(w.wizard.focusWidget()->accessibleDescription(), u"It did not work. Do this."_s);
        QCOMPARE(w.name()->text(), u"Acme"_s);
        QCOMPARE(w.key()->text(), goodKey);
        QVERIFY(w.connectButton()->isEnabled());
        QVERIFY(!w.connections.calls.contains(u"add Acme"_s));
        // Typing takes the sentence away, and a second try goes through.
        QTest::keyClicks(w.wizard.focusWidget(), u"x"_s);
        QCOMPARE(fieldError(w.wizard), QString());
        QTest::keyClick(w.wizard.focusWidget(), Qt::Key_Backspace);
        w.connections.keyAnswer = KeyReport{3, true, Capability::Visible, Capability::Visible, {}};
        w.connectButton()->click();
        QTRY_COMPARE(w.wizard.currentId(), int(SetupWizard::FirstDataStep));
    }

    void otherProblemsShowInTheBox()
    {
        Wizard w;
        w.connections.addProblem = Problem{ProblemKind::Keychain, u"The keychain is locked."_s, u"Unlock it."_s, {}};
        w.fill();
        w.connectButton()->click();
        QTRY_COMPARE(w.note()->lead(), u"The keychain is locked."_s);
        QCOMPARE(w.note()->tone(), NoteBox::Tone::Bad);
        QCOMPARE(w.note()->text(), u"Unlock it."_s);
        QCOMPARE(w.key()->text(), goodKey);
        QCOMPARE(w.wizard.currentId(), int(SetupWizard::ConnectStep));
    }

    void aTeamsKeySaysWhatWillBeMissing()
    {
        Wizard w;
        w.connections.keyAnswer = KeyReport{38, true, Capability::Missing, Capability::Missing, {}};
        w.connections.hold = true;
        w.fill();
        w.connectButton()->click();
        w.connections.release();
        QCOMPARE(w.note()->tone(), NoteBox::Tone::Caution);
        QVERIFY(w.note()->text().contains(u"38 members."_s));
        QVERIFY(w.note()->text().contains(u"billing groups and repositories"_s));
        w.connections.release();
        QTRY_COMPARE(w.wizard.currentId(), int(SetupWizard::FirstDataStep));
        QCOMPARE(w.wizard.findChild<NoteBox *>(u"keyReport"_s)->tone(), NoteBox::Tone::Caution);
    }

    void fieldsAreCheckedBeforeAnythingIsSent()
    {
        Wizard w;
        w.connections.views = sampleConnections().mid(0, 1);
        w.fill(u"acme engineering"_s, QString());
        w.connectButton()->click();
        QVERIFY(fieldError(w.wizard).contains(u"There is a connection named “Acme Engineering” already."_s));
        QVERIFY(fieldError(w.wizard).contains(u"Paste the Admin API key here."_s));
        QCOMPARE(w.wizard.focusWidget(), w.name());
        QCOMPARE(w.name()->text(), u"acme engineering"_s);
        QVERIFY(w.connections.calls.isEmpty());
    }

    void badAddressOpensAdvanced()
    {
        Wizard w;
        w.fill();
        auto *url = w.wizard.findChild<QLineEdit *>(u"apiUrl"_s);
        QVERIFY(!url->isVisible());
        url->setText(u"http://gateway.example.com"_s);
        w.connectButton()->click();
        QVERIFY(url->isVisible());
        QVERIFY(fieldError(w.wizard).contains(u"Plain http"_s));
        QVERIFY(w.connections.calls.isEmpty());
    }

    void advancedSettingsAreHandedOver()
    {
        Wizard w;
        w.fill();
        w.wizard.findChild<QToolButton *>(u"advanced"_s)->click();
        w.wizard.findChild<QLineEdit *>(u"apiUrl"_s)->setText(u"http://127.0.0.1:8080"_s);
        w.wizard.findChild<QComboBox *>(u"firstDayKind"_s)->setCurrentIndex(2);
        w.wizard.findChild<QSpinBox *>(u"interval"_s)->setValue(120);
        w.wizard.findChild<QComboBox *>(u"proxyKind"_s)->setCurrentIndex(2);
        QTest::keyClicks(w.wizard.findChild<QLineEdit *>(u"proxyAddress"_s), u"proxy.example.com:3128"_s);
        w.connectButton()->click();
        QTRY_COMPARE(w.wizard.currentId(), int(SetupWizard::FirstDataStep));
        QCOMPARE(w.connections.lastSettings.apiUrl, QUrl(u"http://127.0.0.1:8080"_s));
        QVERIFY(!w.connections.lastSettings.since);
        QCOMPARE(w.connections.lastSettings.intervalMinutes, 120);
        QCOMPARE(w.connections.lastSettings.proxy.toText(), u"proxy.example.com:3128"_s);
    }

    void whileTestingEverythingButCancelIsLocked()
    {
        Wizard w;
        w.connections.hold = true;
        w.fill();
        w.connectButton()->click();
        QVERIFY(!w.name()->isEnabled());
        QVERIFY(!w.key()->isEnabled());
        QVERIFY(!w.connectButton()->isEnabled());
        QVERIFY(!w.wizard.button(QWizard::BackButton)->isEnabled());
        QVERIFY(w.wizard.button(QWizard::CancelButton)->isEnabled());
        w.wizard.button(QWizard::CancelButton)->click();
        QVERIFY(w.wizard.isVisible());
        QVERIFY(w.name()->isEnabled());
        QCOMPARE(w.key()->text(), goodKey);
        QCOMPARE(w.connections.calls.last(), u"cancelKeyTest"_s);
        w.wizard.button(QWizard::CancelButton)->click();
        QVERIFY(!w.wizard.isVisible());
    }

    void goingBackKeepsWhatWasTyped()
    {
        Wizard w;
        w.fill();
        w.wizard.button(QWizard::BackButton)->click();
        QCOMPARE(w.wizard.currentId(), int(SetupWizard::IntroductionStep));
        w.openConnectPage();
        QCOMPARE(w.name()->text(), u"Acme"_s);
        QCOMPARE(w.key()->text(), goodKey);
    }

    void keyIsMaskedAndTabReachesReveal()
    {
        Wizard w;
        w.fill();
        QCOMPARE(w.key()->echoMode(), QLineEdit::Password);
        QVERIFY(!w.key()->displayText().contains(goodKey));
        w.key()->setFocus();
        QTest::keyClick(w.key(), Qt::Key_Tab);
        QCOMPARE(w.wizard.focusWidget(), w.key()->revealButton());
        QTest::keyClick(w.key()->revealButton(), Qt::Key_Space);
        QCOMPARE(w.key()->echoMode(), QLineEdit::Normal);
        QCOMPARE(w.key()->revealButton()->text(), u"Hide"_s);
        QTest::keyClick(w.key()->revealButton(), Qt::Key_Space);
        QCOMPARE(w.key()->echoMode(), QLineEdit::Password);
    }

    void pasteTrims()
    {
        Wizard w;
        w.openConnectPage();
        QGuiApplication::clipboard()->setText(u"  \t%1\n "_s.arg(goodKey));
        w.key()->setFocus();
        QTest::keySequence(w.key(), QKeySequence::Paste);
        QCOMPARE(w.key()->text(), goodKey);
    }

    void sampleDataSkipsTheKey()
    {
        Wizard w;
        w.wizard.findChild<QPushButton *>(u"trySample"_s)->click();
        QTRY_COMPARE(w.wizard.currentId(), int(SetupWizard::FirstDataStep));
        QCOMPARE(w.connections.calls, QStringList{u"addSample"_s});
    }

    void editDialogSavesAndShowsProblems()
    {
        UiFixture fixture;
        fixture.connections.views = sampleConnections();
        EditDialog dialog(fixture.connections, fixture.clock, fixture.connections.views[0], nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        auto *name = dialog.findChild<QLineEdit *>(u"connectionName"_s);
        auto *save = dialog.findChild<QPushButton *>(u"save"_s);
        name->setText(u"acme labs"_s);
        save->click();
        QVERIFY(fieldError(dialog).contains(u"Acme Labs"_s));
        name->setText(u"Acme Engineering"_s); // its own name is not taken
        fixture.connections.editProblem = Problem{ProblemKind::Store, u"The disk is full."_s, u"Make room."_s, {}};
        save->click();
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(dialog.isVisible());
        fixture.connections.editProblem.reset();
        save->click();
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(fixture.connections.calls, (QStringList{u"edit 1"_s, u"edit 1"_s}));
        QCOMPARE(namelessControls(dialog).join(u", "_s), QString());
    }

    void newKeyDialogTestsBeforeItCloses()
    {
        UiFixture fixture;
        fixture.connections.views = sampleConnections();
        NewKeyDialog dialog(fixture.connections, fixture.connections.views[3], nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        auto *key = dialog.findChild<KeyEdit *>();
        auto *save = dialog.findChild<QPushButton *>(u"save"_s);
        save->click();
        QVERIFY(fieldError(dialog).contains(u"Paste"_s));
        QTest::keyClicks(key, goodKey);
        fixture.connections.keyAnswer = Problem{ProblemKind::KeyRejected, u"Cursor refused the key."_s, {}, {}};
        save->click();
        QTRY_VERIFY(fieldError(dialog).contains(u"refused"_s));
        QCOMPARE(key->text(), goodKey);
        fixture.connections.keyAnswer = KeyReport{5, true, Capability::Visible, Capability::Visible, {}};
        save->click();
        QTRY_VERIFY(!dialog.isVisible());
        QVERIFY(key->text().isEmpty());
        QCOMPARE(namelessControls(dialog).join(u", "_s), QString());
    }

    void everyControlHasAName()
    {
        Wizard w;
        QCOMPARE(namelessControls(w.wizard).join(u", "_s), QString());
        w.fill();
        w.wizard.findChild<QToolButton *>(u"advanced"_s)->click();
        QCOMPARE(namelessControls(w.wizard).join(u", "_s), QString());
        w.connectButton()->click();
        QTRY_COMPARE(w.wizard.currentId(), int(SetupWizard::FirstDataStep));
        QCOMPARE(namelessControls(w.wizard).join(u", "_s), QString());
    }
};

QTEST_MAIN(TestSetupWizard)
#include "tst_setupwizard.moc"

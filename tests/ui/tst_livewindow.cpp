// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplekey.h"
#include "core/sample/sampleserver.h"
#include "core/workspace/liveconnectionservice.h"
#include "core/workspace/livespendservice.h"
#include "tests/support/ingestfixture.h"
#include "tests/support/oracle.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/tile.h"
#include "ui/setup/keyedit.h"
#include "ui/setup/setupwizard.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/notebox.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

using namespace spend;
using namespace spend::test;
using namespace Qt::StringLiterals;

namespace
{
/// A sample service that nobody asks for here.
class NoSample final : public SampleStarter
{
public:
    void start(std::int64_t, QObject *, std::function<void(const Result<QUrl> &)> done) override
    {
        done(Problem::invalidInput(u"none"_s));
    }
};

/// The whole program but its main(): window, live services, a real store, a real service over HTTP.
struct Program {
    explicit Program(const sample::SampleOptions &options)
        : server(clock)
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , spend(clock)
        , connections(folder.filePath(u"data"_s),
              {clock, secrets, spend, noSample, sample::sampleKey(), {.idleMs = 2'000, .wholeMs = 20'000}, {}})
        , theme(settings)
        , window(connections, spend, clock, settings, theme)
    {
        url = *server.start(options);
        window.show();
        connections.open();
    }

    ui::SetupWizard *wizard() { return window.findChild<ui::SetupWizard *>(); }
    template <class T>
    T *in(const char *name)
    {
        return wizard()->findChild<T *>(QString::fromLatin1(name));
    }
    /// Opens the wizard at the form and types into it.
    void fill(const QString &name, const SecretKey &key, const QUrl &base)
    {
        window.addConnection();
        QVERIFY(QTest::qWaitForWindowExposed(wizard()));
        wizard()->button(QWizard::NextButton)->click();
        type(name, key, base);
    }
    void type(const QString &name, const SecretKey &key, const QUrl &base)
    {
        auto *nameField = in<QLineEdit>("connectionName");
        nameField->clear();
        QTest::keyClicks(nameField, name);
        auto *keyField = in<ui::KeyEdit>("adminKey");
        keyField->clear();
        QTest::keyClicks(keyField, QString::fromUtf8(key.bytes()));
        in<QLineEdit>("apiUrl")->setText(base.toString());
    }
    void connectNow() { QTest::mouseClick(wizard()->button(QWizard::CommitButton), Qt::LeftButton); }
    QString fieldError()
    {
        QStringList errors;
        for (const QLabel *label : wizard()->findChildren<QLabel *>()) {
            if (label->property("role").toString() == u"fieldError" && label->isVisibleTo(wizard()))
                errors.append(label->text());
        }
        return errors.join(u'|');
    }

    ManualClock clock{presentMs};
    QTemporaryDir folder;
    MemorySecrets secrets;
    NoSample noSample;
    sample::SampleServer server;
    QSettings settings;
    LiveSpendService spend;
    LiveConnectionService connections;
    ui::Theme theme;
    ui::MainWindow window;
    QUrl url;
};
} // namespace

/// From a key to charts, in a real window against the sample service.
class TestLiveWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyBecomesCharts()
    {
        Program program(company());
        QTRY_VERIFY(program.connections.isLoaded());
        program.fill(u"Acme"_s, sample::sampleKey(), program.url);
        program.connectNow();
        QTRY_COMPARE(program.wizard()->currentId(), int(ui::SetupWizard::FirstDataStep));
        QTRY_COMPARE(program.connections.connections().size(), 1);
        // Healthy arrives by itself.
        QTRY_COMPARE_WITH_TIMEOUT(program.connections.connections().first().health.status, Status::Healthy, 30'000);
        auto *outcome = program.in<ui::NoteBox>("outcome");
        QTRY_VERIFY(outcome->isVisible());
        QCOMPARE(outcome->tone(), ui::NoteBox::Tone::Good);
        program.wizard()->button(QWizard::FinishButton)->click();
        QCOMPARE(program.window.currentPage(), u"overview"_s);

        // What Overview shows of the current cycle is what the service's raw records say.
        const auto byDay = Oracle(*program.server.team()).report({Dimension::Day});
        Figures cycle;
        for (auto day = byDay.begin(); day != byDay.end(); ++day) {
            if (day.key().front() >= u"2026-11-01")
                cycle += day.value();
        }
        auto *cost = program.window.findChild<ui::OverviewPage *>()->findChild<ui::Tile *>(u"tileCost"_s);
        QTRY_COMPARE(cost->figure(), ui::moneyText(Money{cycle.cost}));
        auto *table = program.window.findChild<QAbstractItemView *>(u"breakdown"_s);
        QTRY_VERIFY(table->model()->rowCount() > 5);
        const auto rows = table->model()->rowCount();

        // The key went to the keychain and nowhere else.
        QDirIterator files(program.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        const QByteArray key = sample::sampleKey().bytes();
        program.settings.sync();
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY2(
                !content.contains(key) && !content.contains(key.toBase64().chopped(4)), qPrintable(file.fileName()));
        }

        // A click on a row filters; the chip takes the filter away again.
        const QModelIndex first = table->model()->index(0, 0);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(first).center());
        QTRY_COMPARE(table->model()->rowCount(), 1);
        auto *chip = program.window.findChild<QAbstractButton *>(u"chip-user"_s);
        QVERIFY(chip);
        chip->click();
        QTRY_COMPARE(table->model()->rowCount(), rows);
    }

    void refusedConnectionsSayWhy_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("wrong key") << u"key"_s << u"Cursor refused the key."_s;
        QTest::newRow("nobody listens") << u"host"_s << u"can't be reached."_s;
        QTest::newRow("plain http elsewhere") << u"http"_s << u"Plain http"_s;
    }

    void refusedConnectionsSayWhy()
    {
        QFETCH(QString, fault);
        QFETCH(QString, sentence);
        Program program(company());
        QTRY_VERIFY(program.connections.isLoaded());
        const QUrl base = fault == u"host" ? QUrl(u"http://127.0.0.1:9"_s)
            : fault == u"http"             ? QUrl(u"http://example.com"_s)
                                           : program.url;
        const SecretKey key = fault == u"key" ? SecretKey::fromText(u"key_wrong") : sample::sampleKey();
        program.fill(u"Acme"_s, key, base);
        program.connectNow();
        QTRY_VERIFY2(program.fieldError().contains(sentence), qPrintable(program.fieldError()));
        QCOMPARE(program.wizard()->currentId(), int(ui::SetupWizard::ConnectStep));
        QVERIFY(program.connections.connections().isEmpty());
        // Nothing typed is lost, and mending it is enough.
        QCOMPARE(program.in<QLineEdit>("connectionName")->text(), u"Acme"_s);
        program.type(u"Acme"_s, sample::sampleKey(), program.url);
        program.connectNow();
        QTRY_COMPARE(program.wizard()->currentId(), int(ui::SetupWizard::FirstDataStep));
    }

    void teamsKeyEndsLimited()
    {
        sample::SampleOptions options = company();
        options.teamsPlan = true;
        Program program(options);
        QTRY_VERIFY(program.connections.isLoaded());
        program.fill(u"Contractors"_s, sample::sampleKey(), program.url);
        program.connectNow();
        QTRY_COMPARE(program.wizard()->currentId(), int(ui::SetupWizard::FirstDataStep));
        QVERIFY(program.in<ui::NoteBox>("keyReport")->text().contains(u"billing groups and repositories"_s));
        QTRY_COMPARE(program.connections.connections().size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(program.connections.connections().first().health.status, Status::Limited, 30'000);
    }

    void takenNameIsRefused()
    {
        Program program(company());
        QTRY_VERIFY(program.connections.isLoaded());
        program.fill(u"Acme"_s, sample::sampleKey(), program.url);
        program.connectNow();
        QTRY_COMPARE(program.wizard()->currentId(), int(ui::SetupWizard::FirstDataStep));
        QTRY_COMPARE(program.connections.connections().size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(program.connections.connections().first().health.status, Status::Healthy, 30'000);
        program.wizard()->button(QWizard::FinishButton)->click();
        QTRY_VERIFY(!program.wizard());
        program.fill(u"ACME"_s, sample::sampleKey(), program.url);
        program.connectNow();
        QTRY_VERIFY(program.fieldError().contains(u"already"_s));
        QCOMPARE(program.connections.connections().size(), 1);
    }

    void scheduleReadsAgainAfterTheIntervalOnly()
    {
        Program program(company());
        QTRY_VERIFY(program.connections.isLoaded());
        program.fill(u"Acme"_s, sample::sampleKey(), program.url);
        program.connectNow();
        QTRY_COMPARE(program.connections.connections().size(), 1);
        const auto view = [&] { return program.connections.connections().first(); };
        QTRY_COMPARE_WITH_TIMEOUT(view().health.status, Status::Healthy, 30'000);
        const auto lastSuccess = view().health.lastSuccessMs;

        // A change of settings has the schedule looked at, as the timer does.
        program.server.clearRequests();
        program.clock.advance(59 * 60'000);
        program.connections.setPaused(view().id, false);
        QSignalSpy looked(&program.connections, &ConnectionService::changed);
        QTRY_VERIFY(!looked.isEmpty());
        QVERIFY(!view().progress);
        QVERIFY(program.server.requests().isEmpty());
        program.clock.advance(2 * 60'000);
        program.connections.setPaused(view().id, false);
        QTRY_VERIFY_WITH_TIMEOUT(view().health.lastSuccessMs > lastSuccess && !view().progress, 30'000);
    }

    void removalTakesDataAndKey()
    {
        Program program(company());
        QTRY_VERIFY(program.connections.isLoaded());
        program.fill(u"Acme"_s, sample::sampleKey(), program.url);
        program.connectNow();
        QTRY_VERIFY(!program.connections.connections().isEmpty());
        // While its first ingestion still runs.
        bool removed = false;
        program.connections.remove(program.connections.connections().first().id, &program.window,
            [&](const Result<void> &result) { removed = result.ok(); });
        QTRY_VERIFY(removed);
        QTRY_VERIFY(program.connections.connections().isEmpty());
    }

    void closingWhileIngestingEndsCleanly()
    {
        Program program(company());
        QTRY_VERIFY(program.connections.isLoaded());
        program.server.setFaults(*sample::faultsFromText(u"stall@usage:0"_s));
        ConnectionSettings settings;
        settings.name = u"Acme"_s;
        settings.apiUrl = program.url;
        settings.since = UtcDay::ofMs(presentMs) - 20;
        program.connections.add(
            settings, sample::sampleKey(), {}, &program.window, [](const Result<ConnectionId> &) {});
        QTRY_VERIFY(program.server.requests().size() >= 5); // in the middle of it
    }

private:
    static sample::SampleOptions company()
    {
        auto options = IngestFixture::small();
        options.days = 60;
        return options;
    }
};

QTEST_MAIN(TestLiveWindow)
#include "tst_livewindow.moc"

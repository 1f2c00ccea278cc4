// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/manual.h"
#include "app/gui/screenshots.h"
#include "core/alert/alertbook.h"
#include "core/alert/alertservice.h"
#include "core/chargeback/chargebackcopy.h"
#include "core/diagnostics/logging.h"
#include "core/digest/digestpost.h"
#include "core/language/language.h"
#include "core/sample/samplehost.h"
#include "core/sample/samplekey.h"
#include "core/secrets/keychainsecrets.h"
#include "core/secrets/processguard.h"
#include "core/trace/trace.h"
#include "core/workspace/liveconnectionservice.h"
#include "core/workspace/livespendservice.h"
#include "ui/digest/digestpdf.h"
#include "ui/notify/desktopnotifications.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tracedapplication.h"
#include "ui/shell/tray.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDebug>
#include <QLocale>
#include <QSettings>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
/// Opens on sample data, already ingesting; a sample connection that exists is used again.
void showSample(spend::ConnectionService &connections, spend::ui::MainWindow &window)
{
    window.showPage(u"overview"_s);
    auto *once = new QObject(&window);
    QObject::connect(
        &connections, &spend::ConnectionService::changed, once, [&connections, once, done = false]() mutable {
            if (done || !connections.isLoaded())
                return;
            done = true;
            once->deleteLater();
            const auto views = connections.connections();
            const bool exists =
                std::any_of(views.begin(), views.end(), [](const auto &view) { return view.settings.sample; });
            if (!exists)
                connections.addSample(&connections, [](const spend::Result<spend::ConnectionId> &) {});
        });
}

/// The desktop may start its tray after the programs of the session: looked for again for two minutes.
void showInTrayOnceThere(spend::ui::MainWindow &window, int looks)
{
    if (spend::ui::Tray::isAvailable())
        window.showInTray();
    else if (looks > 0)
        QTimer::singleShot(5'000, &window, [&window, looks] { showInTrayOnceThere(window, looks - 1); });
}
} // namespace

int main(int argc, char **argv)
{
    spend::secrets::guardProcess();
    spend::ui::TracedApplication application(argc, argv);
    QApplication::setApplicationName(u"spendscope"_s);
    QApplication::setApplicationDisplayName(u"Spendscope"_s);
    QApplication::setApplicationVersion(QStringLiteral(SPENDSCOPE_VERSION));
    QApplication::setDesktopFileName(u"spendscope"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(spend::commands::windowManual().summary);
    parser.addHelpOption();
    parser.addVersionOption();
    // What the manual page tells of too; the parser's own two are there already.
    for (const spend::commands::Option &option : spend::commands::windowManual().options) {
        if (option.name != u"help"_s && option.name != u"version"_s)
            parser.addOption(QCommandLineOption(option.name, option.help, option.valueName));
    }
    const QString dataDir = u"data-dir"_s;
    const QString store = u"store"_s;
    const QString sample = u"sample"_s;
    QCommandLineOption screenshots(
        u"screenshots"_s, u"Take pictures of the sample data into DIR, then end."_s, u"DIR"_s);
    screenshots.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption windowSize(
        u"window-size"_s, u"The size of the window in the pictures."_s, u"WIDTHxHEIGHT"_s, u"1280x800"_s);
    windowSize.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption tongue(u"language"_s, u"The language in the pictures."_s, u"CODE"_s);
    tongue.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption firstFrame(
        u"end-after-first-frame"_s, u"End as soon as the window is painted: to measure the start."_s);
    firstFrame.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({screenshots, windowSize, tongue, firstFrame});
    parser.process(application);

    spend::Paths paths{parser.isSet(dataDir) ? parser.value(dataDir) : spend::Paths::defaultDataDir()};
    spend::SystemClock clock;
    const spend::Logging logging(spend::Logging::pathIn(paths.dataDir), clock, true);
    spend::trace::nameThread("UI");
    const spend::trace::Session tracing(spend::trace::Session::wantedPath());
    if (!tracing.problem().isEmpty())
        qWarning().noquote() << tracing.problem();
    QSettings settings(paths.settings(), QSettings::IniFormat);
    const QLocale system = QLocale::system();
    const QString chosen = parser.isSet(tongue) ? parser.value(tongue) : spend::language::chosen(settings);
    const QString code = spend::language::resolved(chosen, system.uiLanguages());
    const spend::language::Texts texts(code);
    QLocale::setDefault(spend::language::localeFor(code, chosen, system));
    paths.sharedStore =
        parser.isSet(store) ? parser.value(store) : settings.value(spend::sharedStoreSetting).toString();
    spend::secrets::KeychainSecrets keychain;
    spend::sample::SampleHost sampleHost(clock);
    spend::LiveSpendService spend(clock);
    spend::LiveConnectionService connections(
        paths, {clock, keychain, spend, sampleHost, spend::sample::sampleKey(), {}, {}});
    spend::ui::DesktopNotifications desktop;
    spend::alert::AlertService alerts({spend, keychain, clock, &desktop, spend::alert::incidentSources(), {}});
    spend::DigestPost digests({spend, keychain, clock, spend::alert::book::channels, &desktop,
        [](const spend::DigestDocument &digest) { return spend::ui::digestPdf(digest, spend::ui::usualPaper()); }, {}});
    spend::ChargebackCopy chargebacks(spend,
        [](const spend::DigestDocument &report) { return spend::ui::digestPdf(report, spend::ui::usualPaper()); });
    spend::ui::Theme theme(settings);
    spend::ui::MainWindow window(connections, spend, clock, settings, theme, &alerts);
    QObject::connect(&connections, &spend::ConnectionService::runFinished, &alerts,
        [&alerts](const spend::IngestOutcome &) { alerts.look(); });
    QObject::connect(
        &desktop, &spend::ui::DesktopNotifications::openRequested, &window, &spend::ui::MainWindow::bringToFront);
    window.setDigestPost(digests);
    window.addStoreSettings(keychain);
    window.tellChargebackCopies(chargebacks);
    alerts.start();
    digests.start();
    chargebacks.start();
    if (!parser.isSet(screenshots))
        showInTrayOnceThere(window, 24);
    if (parser.isSet(firstFrame))
        application.endAfterFirstFrame();
    window.show();
    // The first paint comes before any data.
    QTimer::singleShot(0, &connections, &spend::LiveConnectionService::open);
    if (parser.isSet(sample))
        showSample(connections, window);
    if (parser.isSet(screenshots)) {
        const QStringList size = parser.value(windowSize).split(u'x');
        new spend::Screenshots(window, theme, connections, spend, parser.value(screenshots),
            QSize(size.value(0).toInt(), size.value(1).toInt())); // the window's child
    }
    return QApplication::exec();
}

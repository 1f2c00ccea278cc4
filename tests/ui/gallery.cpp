// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every page with believable figures and saves pictures of them: a look at the screen without a service.
#include "tests/support/manualclock.h"
#include "tests/ui/support/fakeconnectionservice.h"
#include "tests/ui/support/fakespendservice.h"
#include "tests/ui/support/sampleanswers.h"
#include "ui/about/aboutdialog.h"
#include "ui/about/updatedialog.h"
#include "ui/about/updatewatch.h"
#include "ui/help/helpwindow.h"
#include "ui/overview/datesdialog.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/spendchart.h"
#include "ui/setup/editdialog.h"
#include "ui/setup/keyedit.h"
#include "ui/setup/newkeydialog.h"
#include "ui/setup/setupwizard.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;

namespace
{
class Gallery
{
public:
    Gallery(Theme &theme, QSettings &settings, const QString &folder)
        : m_theme(theme)
        , m_settings(settings)
        , m_folder(folder)
        , m_clock(sampleNowMs())
    {
    }

    void show(const QString &suffix, const QSize &size)
    {
        m_suffix = suffix;
        m_size = size;
        helpAndAbout();
        overview();
        connections();
        wizard();
    }

private:
    void save(QWidget *widget, const QString &name)
    {
        QCoreApplication::processEvents();
        QTest::qWait(30);
        const QString file = m_folder + u'/' + name + u'-' + m_suffix + u".png"_s;
        widget->grab().save(file);
    }

    void overview()
    {
        FakeConnectionService service;
        service.views = sampleConnections().mid(0, 1);
        FakeSpendService spend;
        spend.answers = [](const OverviewQuestion &question) { return sampleAnswer(question); };
        m_settings.setValue(u"overview/by"_s, u"group"_s);
        MainWindow window(service, spend, m_clock, m_settings, m_theme);
        window.resize(m_size);
        window.showPage(u"overview"_s);
        window.show();
        save(&window, u"overview-group"_s);
        // Of Overview: other pages have such a chart too, and no answer before they are opened.
        auto *chart = window.findChild<OverviewPage *>()->findChild<SpendChart *>();
        if (!QTest::qWaitFor([chart] { return !chart->barValues().isEmpty(); }))
            qFatal("Overview's chart stays empty.");
        const QPointF spot = chart->centerOf({9, 2});
        chart->setFocus(Qt::OtherFocusReason);
        for (int i = 0; i < 13; ++i)
            QTest::keyClick(chart, Qt::Key_Left);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(chart, Qt::Key_Up);
        save(&window, u"overview-tip"_s);
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, spot.toPoint());
        QTest::qWait(20);
        for (const auto &[by, name] :
            {std::pair{Dimension::User, u"overview-user"_s}, std::pair{Dimension::Model, u"overview-filtered"_s}}) {
            for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
                if (button->accessibleName() == u"Group by: "_s + (by == Dimension::User ? u"User"_s : u"Model"_s))
                    button->click();
            }
            save(&window, name);
        }
        m_settings.remove(u"overview/by"_s);
        {
            FakeConnectionService none2;
            MainWindow empty(none2, spend, m_clock, m_settings, m_theme);
            empty.resize(m_size);
            empty.showPage(u"overview"_s);
            empty.show();
            save(&empty, u"overview-empty"_s);
        }
        {
            FakeSpendService limited;
            limited.answers = [](const OverviewQuestion &question) { return sampleAnswer(question, false); };
            m_settings.setValue(u"overview/by"_s, u"group"_s);
            FakeConnectionService teams;
            teams.views = sampleConnections().mid(2, 1);
            MainWindow hidden(teams, limited, m_clock, m_settings, m_theme);
            hidden.resize(m_size);
            hidden.showPage(u"overview"_s);
            hidden.show();
            save(&hidden, u"overview-teams"_s);
        }
        {
            m_settings.setValue(u"overview/by"_s, u"repository"_s);
            m_settings.setValue(u"overview/range"_s, int(RangeRule::Kind::Last90Days));
            MainWindow small(service, spend, m_clock, m_settings, m_theme);
            small.resize(1024, 640);
            small.showPage(u"overview"_s);
            small.show();
            save(&small, u"overview-small"_s);
            m_settings.remove(u"overview/range"_s);
            small.findChild<QToolButton *>(u"mainMenu"_s)->menu()->popup(small.mapToGlobal(QPoint(60, 40)));
            save(small.findChild<QToolButton *>(u"mainMenu"_s)->menu(), u"menu"_s);
            DatesDialog dates(
                {UtcDay::ofDate(2026, 10, 5), UtcDay::ofDate(2026, 11, 3)}, UtcDay::ofMs(m_clock.nowMs()), nullptr);
            dates.setAttribute(Qt::WA_DeleteOnClose, false);
            dates.show();
            save(&dates, u"dates"_s);
        }
    }

    void connections()
    {
        FakeConnectionService service;
        service.views = sampleConnections();
        FakeSpendService spend;
        spend.answers = [](const OverviewQuestion &question) { return sampleAnswer(question); };
        MainWindow window(service, spend, m_clock, m_settings, m_theme);
        window.resize(m_size);
        window.showPage(u"connections"_s);
        window.show();
        save(&window, u"connections"_s);
        service.views.clear();
        Q_EMIT service.changed();
        save(&window, u"connections-empty"_s);
        const ConnectionView view = sampleConnections().first();
        EditDialog edit(service, m_clock, view, nullptr);
        edit.setAttribute(Qt::WA_DeleteOnClose, false);
        edit.show();
        save(&edit, u"edit"_s);
        NewKeyDialog key(service, view, nullptr);
        key.setAttribute(Qt::WA_DeleteOnClose, false);
        key.show();
        save(&key, u"newkey"_s);
    }

    void wizard()
    {
        FakeConnectionService service;
        service.hold = true;
        SetupWizard wizard(service, m_clock);
        wizard.show();
        save(&wizard, u"wizard-1"_s);
        wizard.next();
        wizard.findChild<QLineEdit *>(u"connectionName"_s)->setText(u"Acme Engineering"_s);
        wizard.findChild<KeyEdit *>(u"adminKey"_s)->setText(u"key_0123456789abcdef0123456789ab"_s);
        wizard.findChild<KeyEdit *>(u"adminKey"_s)->setFocus();
        save(&wizard, u"wizard-2"_s);
        wizard.button(QWizard::CommitButton)->click();
        save(&wizard, u"wizard-2-busy"_s);
        service.keyAnswer =
            Problem{ProblemKind::KeyRejected, u"Cursor refused the key."_s, u"Copy it again, or make a new one."_s, {}};
        service.release();
        save(&wizard, u"wizard-2-refused"_s);
        wizard.button(QWizard::CommitButton)->click();
        service.keyAnswer = Problem{ProblemKind::Network, u"api.cursor.com can't be reached."_s,
            u"Check the base URL, the proxy and your connection."_s, {}};
        service.release();
        save(&wizard, u"wizard-2-unreachable"_s);
        service.keyAnswer = KeyReport{212, true, Capability::Visible, Capability::Visible, {}};
        wizard.button(QWizard::CommitButton)->click();
        service.release();
        save(&wizard, u"wizard-2-works"_s);
        service.release();
        IngestProgress progress = *sampleConnections()[1].progress;
        progress.connection = 1;
        service.progress(progress);
        save(&wizard, u"wizard-3"_s);
        service.view(1)->progress.reset();
        service.view(1)->health = sampleConnections()[0].health;
        Q_EMIT service.changed();
        save(&wizard, u"wizard-3-done"_s);
    }

    void helpAndAbout()
    {
        HelpWindow help;
        for (const QString &topic : {u"index"_s, u"overview"_s, u"troubleshooting#stale"_s, u"headless"_s}) {
            help.showTopic(topic);
            save(&help, u"help-"_s + topic.section(u'#', 0, 0));
        }
        AboutDialog about;
        about.setAttribute(Qt::WA_DeleteOnClose, false);
        about.show();
        save(&about, u"about"_s);
        const UpdateSource source{
            QUrl(u"https://example.com/spendscope/latest.json"_s), QByteArray(32, 'k'), QVersionNumber(0, 1, 0)};
        UpdateWatch watch(source, m_settings, m_clock);
        UpdateDialog dialog(source, watch);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        save(&dialog, u"updates-question"_s);
        dialog.tell({QVersionNumber(0, 2, 0), QDate(2027, 1, 31), u"Budgets by team."_s,
            QUrl(u"https://example.com/releases"_s)});
        save(&dialog, u"updates-told"_s);
    }

    Theme &m_theme;
    QSettings &m_settings;
    QString m_folder;
    QString m_suffix;
    QSize m_size;
    ManualClock m_clock;
};

/// Window to first paint, and a new answer to painted, 90 days by user.
void printTimes(Theme &theme, QSettings &settings)
{
    ManualClock clock(sampleNowMs());
    FakeConnectionService service;
    service.views = sampleConnections().mid(0, 1);
    FakeSpendService spend;
    spend.answers = [](const OverviewQuestion &question) { return sampleAnswer(question); };
    settings.setValue(u"overview/range"_s, int(RangeRule::Kind::Last90Days));
    QElapsedTimer timer;
    timer.start();
    MainWindow window(service, spend, clock, settings, theme);
    window.show();
    window.repaint();
    QTextStream(stdout) << "window to first paint: " << timer.nsecsElapsed() / 1000 << " us\n";
    QTest::qWait(100);
    auto *page = window.findChild<OverviewPage *>();
    OverviewQuestion question = page->question();
    for (int round = 0; round < 6; ++round) {
        question.measure = round % 2 ? Measure::Cost : Measure::OnDemand;
        const auto answer = sampleAnswer(question);
        spend.hold = true;
        Q_EMIT spend.dataChanged();
        const auto number = quint64(spend.questions.size());
        timer.restart();
        Q_EMIT spend.answered(number, answer);
        const qint64 set = timer.nsecsElapsed();
        QCoreApplication::processEvents(); // lays out and paints what changed
        QTextStream(stdout) << "answer set: " << set / 1000 << " us, painted: " << timer.nsecsElapsed() / 1000
                            << " us\n";
    }
}
} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"Spendscope gallery"_s);
    QCommandLineParser parser;
    const QCommandLineOption output(u"output"_s, u"Where the pictures go."_s, u"folder"_s, u"gallery"_s);
    const QCommandLineOption font(u"font"_s, u"Interface font to show."_s, u"family"_s);
    const QCommandLineOption sizes(u"size"_s, u"Window size."_s, u"WxH"_s);
    const QCommandLineOption time(u"time"_s, u"Print how long painting takes, and no pictures."_s);
    const QCommandLineOption theme(u"theme"_s, u"light or dark only."_s, u"theme"_s);
    parser.addOptions({output, font, sizes, theme, time});
    parser.addHelpOption();
    parser.process(app);
    if (parser.isSet(font))
        QApplication::setFont(QFont(parser.value(font), 10));
    const QString folder = parser.value(output);
    if (!QDir().mkpath(folder))
        return 1;
    QTemporaryDir place;
    QSettings settings(place.filePath(u"gallery.ini"_s), QSettings::IniFormat);
    Theme looks(settings);
    if (parser.isSet(time)) {
        printTimes(looks, settings);
        return 0;
    }
    for (const auto &[appearance, word] :
        {std::pair{Appearance::Light, u"light"_s}, std::pair{Appearance::Dark, u"dark"_s}}) {
        if (parser.isSet(theme) && parser.value(theme) != word)
            continue;
        looks.setAppearance(appearance);
        Gallery gallery(looks, settings, folder);
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            const QString text = u"%1x%2"_s.arg(size.width()).arg(size.height());
            if (!parser.isSet(sizes) || parser.value(sizes) == text)
                gallery.show(word + u'-' + text, size);
        }
    }
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/commands/commandline.h"
#include "app/commands/completions.h"
#include "app/commands/manpage.h"
#include "app/commands/manual.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorysecrets.h"

#include <QBuffer>

using namespace spend;
using namespace spend::commands;
using namespace spend::test;
using namespace Qt::StringLiterals;

/// Help, manual pages and completions tell of the same commands and options.
class TestManual : public QObject
{
    Q_OBJECT

    static QString printed(const QStringList &arguments, int expected = 0)
    {
        QBuffer in;
        QBuffer out;
        QBuffer err;
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        ManualClock clock(0);
        MemorySecrets secrets;
        const ExitStatus status = runCommandLine(arguments, {in, out, err, clock, secrets, {}, false, {}, {}, false});
        [&] { QCOMPARE(static_cast<int>(status), expected); }();
        return QString::fromUtf8(out.data());
    }

    /// What a reader of the page sees, without roff's marks.
    static QString unmarked(QString page)
    {
        return page.replace(u"\\-"_s, u"-"_s)
            .replace(u"\\e"_s, u"\\"_s)
            .remove(u"\\fB"_s)
            .remove(u"\\fI"_s)
            .remove(u"\\fR"_s)
            .remove(u"\\&"_s);
    }

    static QStringList optionLines(const QString &help)
    {
        QStringList lines;
        for (const QString &line : help.split(u'\n')) {
            if (line.startsWith(u"  --"_s))
                lines.append(line.trimmed());
        }
        return lines;
    }

private Q_SLOTS:
    /// Each option as --help prints it, head and explanation, stands in the page and in every shell's completion.
    void everythingOfTheHelpIsInTheOthers_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("spendscope-cli") << QStringList{u"--help"_s};
        for (const auto &command : allCommands()) {
            if (!command->isHidden())
                QTest::newRow(qPrintable(command->name())) << QStringList{command->name(), u"--help"_s};
        }
    }
    void everythingOfTheHelpIsInTheOthers()
    {
        QFETCH(const QStringList, arguments);
        const QString help = printed(arguments);
        const QString page = unmarked(printed({u"manual"_s, u"spendscope-cli"_s}));
        const QString bash = printed({u"completion"_s, u"bash"_s});
        const QString zsh = printed({u"completion"_s, u"zsh"_s});
        const QString fish = printed({u"completion"_s, u"fish"_s});
        for (const QString &line : optionLines(help)) {
            const QString head = line.section(u"  "_s, 0, 0);
            const QString name = head.section(u' ', 0, 0);
            const QString text = line.mid(head.size()).trimmed();
            const QString inPage = text.startsWith(u'.') ? text : u'\n' + text + u'\n';
            QVERIFY2(page.contains(u"\n"_s + head + inPage), qPrintable(line));
            QVERIFY2(bash.contains(name), qPrintable(name));
            QVERIFY2(zsh.contains(name + u'['), qPrintable(name));
            QVERIFY2(fish.contains(u" -l "_s + name.mid(2)), qPrintable(name));
        }
        if (arguments.size() == 2) {
            QVERIFY(page.contains(u".SS "_s + arguments[0] + u'\n'));
            QVERIFY(zsh.contains(u'\'' + arguments[0] + u':'));
            QVERIFY(fish.contains(u"-a "_s + arguments[0] + u' '));
        }
    }

    /// The words that may stand behind a command are read from its usage.
    void verbsComeFromTheUsage_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("verbs");
        QTest::newRow("lines") << u"connection"_s
                               << QStringList{u"add"_s, u"list"_s, u"test"_s, u"pause"_s, u"resume"_s, u"rename"_s,
                                      u"set"_s, u"set-key"_s, u"remove"_s};
        QTest::newRow("alternatives") << u"anomalies"_s
                                      << QStringList{u"ack"_s, u"reopen"_s, u"mute"_s, u"mutes"_s, u"unmute"_s};
        QTest::newRow("one of several words") << u"export"_s << QStringList{u"csv"_s, u"focus"_s, u"events"_s};
        QTest::newRow("a name only") << u"sync"_s << QStringList{};
        QTest::newRow("options only") << u"report"_s << QStringList{};
    }
    void verbsComeFromTheUsage()
    {
        QFETCH(const QString, command);
        QFETCH(const QStringList, verbs);
        const QList<CommandManual> commands = commandLineManual().commands;
        const auto found =
            std::find_if(commands.begin(), commands.end(), [&](const auto &one) { return one.name == command; });
        QVERIFY(found != commands.end());
        QCOMPARE(found->verbs, verbs);
    }

    void hiddenCommandsAreNotTold()
    {
        const QString help = printed({u"--help"_s});
        QVERIFY(help.contains(u"\n  completion "_s));
        QVERIFY(!help.contains(u"\n  manual "_s));
        QVERIFY(!printed({u"manual"_s}).contains(u".SS manual\n"_s));
        QVERIFY(!printed({u"completion"_s, u"bash"_s}).contains(u" manual"_s));
    }

    void theWindowHasItsPageAndCompletionsToo()
    {
        const QString page = unmarked(printed({u"manual"_s, u"spendscope"_s}));
        QVERIFY(page.contains(u"\n--sample\n"_s));
        QVERIFY(page.contains(u"\n--data-dir DIR\n"_s));
        QVERIFY(printed({u"completion"_s, u"fish"_s, u"spendscope"_s}).contains(u"complete -c spendscope -l sample"_s));
    }

    void roffPrintsTextUnchanged_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("roff");
        QTest::newRow("hyphen") << u"--key-file"_s << u"\\-\\-key\\-file"_s;
        QTest::newRow("backslash") << u"C:\\data"_s << u"C:\\edata"_s;
        QTest::newRow("a leading dot is no request") << u".hidden"_s << u"\\&.hidden"_s;
        QTest::newRow("a leading quote neither") << u"'tis"_s << u"\\&'tis"_s;
    }
    void roffPrintsTextUnchanged()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, roff);
        QCOMPARE(roffText(text), roff);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no shell") << QStringList{u"completion"_s};
        QTest::newRow("unknown shell") << QStringList{u"completion"_s, u"csh"_s};
        QTest::newRow("unknown program") << QStringList{u"completion"_s, u"bash"_s, u"ls"_s};
        QTest::newRow("page of nothing") << QStringList{u"manual"_s, u"ls"_s};
    }
    void wrongUsage()
    {
        QFETCH(const QStringList, arguments);
        QCOMPARE(printed(arguments, 2), QString());
    }
};

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/language/figures.h"
#include "core/language/language.h"
#include "core/language/titles.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace spend;
using namespace Qt::StringLiterals;

/// Which language is spoken, and how it writes amounts, dates and numbers.
class TestLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isChosenOrTheSystems_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QStringList>("system");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("the system's") << QString() << QStringList{u"de-AT"_s, u"de"_s} << u"de"_s;
        QTest::newRow("the first that there is") << QString() << QStringList{u"it-IT"_s, u"de-CH"_s} << u"de"_s;
        QTest::newRow("English where there is none") << QString() << QStringList{u"it-IT"_s} << u"en"_s;
        QTest::newRow("English where nothing is said") << QString() << QStringList() << u"en"_s;
        QTest::newRow("chosen before the system's") << u"de"_s << QStringList{u"en-US"_s} << u"de"_s;
        QTest::newRow("English chosen") << u"en"_s << QStringList{u"de-DE"_s} << u"en"_s;
        QTest::newRow("not known: the system's") << u"xx"_s << QStringList{u"de-LI"_s} << u"de"_s;
        QTest::newRow("underscores too") << QString() << QStringList{u"de_AT"_s} << u"de"_s;
    }
    void isChosenOrTheSystems()
    {
        QFETCH(QString, chosen);
        QFETCH(QStringList, system);
        QTEST(language::resolved(chosen, system), "spoken");
    }

    void environmentDecidesForTheSystem()
    {
        for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"})
            qunsetenv(name);
        qputenv("LANG", "de_AT.UTF-8");
        QCOMPARE(language::resolved({}, QLocale::system().uiLanguages()), u"de"_s);
        qputenv("LC_ALL", "C");
        qputenv("LANG", "C");
    }

    void choiceIsKept()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        QVERIFY(language::chosen(settings).isEmpty());
        language::choose(settings, u"de"_s);
        QCOMPARE(language::chosen(settings), u"de"_s);
        settings.setValue(u"language"_s, u"xx"_s); // of a newer version
        QVERIFY(language::chosen(settings).isEmpty());
        language::choose(settings, {});
        QVERIFY(!settings.contains(u"language"_s));
    }

    void locale_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("locale");
        QTest::newRow("the system's own way") << u"de"_s << QString() << u"de_AT"_s << u"de_AT"_s;
        QTest::newRow("of the language chosen") << u"de"_s << u"de"_s << u"de_CH"_s << u"de_CH"_s;
        QTest::newRow("another chosen") << u"fr"_s << u"fr"_s << u"de_AT"_s << u"fr_FR"_s;
        QTest::newRow("English chosen") << u"en"_s << u"en"_s << u"de_AT"_s << u"en_US"_s;
        QTest::newRow("British stays British") << u"en"_s << u"en"_s << u"en_GB"_s << u"en_GB"_s;
        QTest::newRow("C is none") << u"en"_s << QString() << u"C"_s << u"en_US"_s;
    }
    void locale()
    {
        QFETCH(QString, code);
        QFETCH(QString, chosen);
        QFETCH(QString, system);
        QTEST(language::localeFor(code, chosen, QLocale(system)).name(), "locale");
    }

    void figures_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("dollars");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("dayOfThisYear");
        QTest::newRow("English") << u"en_US"_s << u"$1,234,567.05"_s << u"$12"_s << u"Nov 5, 2026"_s << u"Nov 5"_s;
        QTest::newRow("British") << u"en_GB"_s << u"$1,234,567.05"_s << u"$12"_s << u"5 Nov 2026"_s << u"5 Nov"_s;
        QTest::newRow("German") << u"de_DE"_s << u"1.234.567,05\u00a0$"_s << u"12\u00a0$"_s << u"5. Nov. 2026"_s
                                << u"5. Nov."_s;
        QTest::newRow("French") << u"fr_FR"_s << u"1\u202f234\u202f567,05\u00a0$"_s << u"12\u00a0$"_s
                                << u"5 nov. 2026"_s << u"5 nov."_s;
        QTest::newRow("Spanish") << u"es_ES"_s << u"1.234.567,05\u00a0$"_s << u"12\u00a0$"_s << u"5 nov 2026"_s
                                 << u"5 nov"_s;
        QTest::newRow("Japanese") << u"ja_JP"_s << u"$1,234,567.05"_s << u"$12"_s << u"2026年11月5日"_s << u"11月5日"_s;
    }
    void figures()
    {
        QFETCH(QString, locale);
        const QLocale writes(locale);
        QTEST(language::dollarsText(writes, 1'234'567, u"05"_s), "dollars");
        QTEST(language::dollarsText(writes, 12, {}), "whole");
        QTEST(language::dayText(writes, QDate(2026, 11, 5), true), "day");
        QTEST(language::dayText(writes, QDate(2026, 11, 5), false), "dayOfThisYear");
    }

    void titlesInSentences_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << u"en_US"_s << u"This cycle"_s << u"this cycle"_s;
        QTest::newRow("French") << u"fr_FR"_s << u"Période précédente"_s << u"période précédente"_s;
        QTest::newRow("a German noun") << u"de_DE"_s << u"Nutzer"_s << u"Nutzer"_s;
        QTest::newRow("with its pronoun") << u"de_AT"_s << u"Dieser Zyklus"_s << u"dieser Zyklus"_s;
        QTest::newRow("nouns in a row") << u"de_DE"_s << u"Kosten pro Tag"_s << u"Kosten pro Tag"_s;
    }
    void titlesInSentences()
    {
        QFETCH(QString, locale);
        QFETCH(QString, title);
        QTEST(language::inSentence(title, QLocale(locale)), "text");
    }

    /// Beyond what a double can count.
    void largeAmountsAreExact()
    {
        QCOMPARE(language::dollarsText(QLocale(u"de_DE"_s), 92'233'720'368'547'758, u"07"_s),
            u"92.233.720.368.547.758,07\u00a0$"_s);
    }

    void shortAmountsTakeTheDecimalsTheyNeed()
    {
        QCOMPARE(language::shortDollarsText(5'000'000'000), u"$50"_s);
        QCOMPARE(language::shortDollarsText(-25'000'000), u"-$0.25"_s);
    }

    void pluralsAreThereInEveryProgram()
    {
        const auto days = [](int n) {
            return QCoreApplication::translate("ExploreChartText", "%n day(s)", nullptr, n);
        };
        QCOMPARE(days(1), u"1 day"_s);
        QCOMPARE(days(3), u"3 days"_s);
    }

    void textsComeAndGo()
    {
        const auto word = [] { return QCoreApplication::translate("spend::ui::SettingsPage", "Settings"); };
        QCOMPARE(word(), u"Settings"_s);
        {
            const language::Texts german(u"de"_s);
            QVERIFY(german.isComplete());
            QCOMPARE(word(), u"Einstellungen"_s);
        }
        QCOMPARE(word(), u"Settings"_s);
        const language::Texts english(u"en"_s);
        QVERIFY(english.isComplete());
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"

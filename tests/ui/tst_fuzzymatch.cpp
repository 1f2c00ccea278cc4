// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzymatch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend::ui;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("score");
        // As the header says, less one for every two letters of the name.
        QTest::newRow("the whole name") << u"overview"_s << u"Overview"_s << 1000 - 4;
        QTest::newRow("its beginning") << u"over"_s << u"Overview"_s << 900 - 4;
        QTest::newRow("its second word") << u"lovelace"_s << u"Ada Lovelace"_s << 800 - 10 - 6;
        QTest::newRow("its third word") << u"sonnet"_s << u"claude-4-sonnet"_s << 800 - 20 - 7;
        QTest::newRow("a capital inside") << u"chart"_s << u"spendChart"_s << 800 - 10 - 5;
        QTest::newRow("a digit after a letter") << u"5"_s << u"gpt5"_s << 800 - 10 - 2;
        QTest::newRow("inside a word") << u"view"_s << u"Overviews"_s << 600 - 4;
        QTest::newRow("initials") << u"cs"_s << u"claude sonnet"_s << 500 - 20 - 6 - 6;
        QTest::newRow("letters in order") << u"clsn"_s << u"claude-sonnet"_s << 500 - 40 - 5 - 1 - 6;
        QTest::newRow("a wrong letter") << u"clayde"_s << u"claude"_s << 280 - 3;
        QTest::newRow("a letter too many") << u"claaude"_s << u"claude"_s << 280 - 3;
        QTest::newRow("two in the wrong order") << u"cluade"_s << u"claude"_s << 280 - 3;
        QTest::newRow("the first two in the wrong order") << u"lcaude"_s << u"claude"_s << 280 - 3;
        QTest::newRow("in a later word") << u"sonnett"_s << u"claude-sonnet"_s << 280 - 6;
        QTest::newRow("two errors in a long word") << u"repossitry"_s << u"repository"_s << 200 - 5;
        QTest::newRow("another case") << u"ADA"_s << u"ada"_s << 1000 - 1;
        QTest::newRow("accents in the name") << u"zoe"_s << u"Zoë"_s << 1000 - 1;
        QTest::newRow("accents typed") << u"zoë"_s << u"Zoe"_s << 1000 - 1;
        QTest::newRow("sharp s") << u"strasse"_s << u"Straße"_s << 1000 - 3;
        QTest::newRow("another script") << u"анна"_s << u"Анна Каренина"_s << 900 - 6;
        QTest::newRow("an e-mail's end") << u"example.com"_s << u"ada@example.com"_s << 800 - 10 - 7;
    }
    void fits()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(int, score);
        const auto fit = FuzzyWord(typed).score(FuzzyText(name));
        QVERIFY(fit);
        QCOMPARE(*fit, score);
    }

    void doesNotFit_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::newRow("another name") << u"grace"_s << u"Ada Lovelace"_s;
        QTest::newRow("a short word with an error") << u"adx"_s << u"ada"_s;
        QTest::newRow("two errors in a middle word") << u"clyyde"_s << u"claude"_s;
        QTest::newRow("letters in another order") << u"snln"_s << u"claude-sonnet"_s;
        QTest::newRow("letters far apart") << u"ad"_s << u"a"_s + QString(300, u'x') + u"d"_s;
        QTest::newRow("letters from the middle of a word") << u"vrw"_s << u"overview"_s;
        QTest::newRow("nothing") << u"a"_s << QString();
    }
    void doesNotFit()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QVERIFY(!FuzzyWord(typed).score(FuzzyText(name)));
    }

    void betterFitsComeFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("best");
        QTest::newRow("claude") << u"claude"_s
                                << QStringList{
                                       u"claude"_s, u"claude-opus"_s, u"my-claude"_s, u"notclaudeyet"_s, u"clayde"_s};
        QTest::newRow("web") << u"web"_s
                             << QStringList{u"Web"_s, u"web-shop"_s, u"shop-web"_s, u"cobweb"_s, u"w-e-b"_s};
    }
    void betterFitsComeFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, best);
        int last = 10'000;
        for (const QString &name : best) {
            const auto fit = FuzzyWord(typed).score(FuzzyText(name));
            QVERIFY2(fit, qPrintable(name));
            QVERIFY2(*fit < last, qPrintable(name));
            last = *fit;
        }
    }

    void theEditDistanceIsRight()
    {
        // Against a recomputation by trying all single errors: whatever is one error away must be found.
        const QString word = u"sonnet"_s;
        const FuzzyText name(word);
        QSet<QString> near;
        for (qsizetype i = 0; i <= word.size(); ++i) {
            for (const QChar letter : u"abens"_s) {
                near.insert(word.left(i) + letter + word.mid(i));
                if (i < word.size())
                    near.insert(word.left(i) + letter + word.mid(i + 1));
            }
            if (i < word.size())
                near.insert(word.left(i) + word.mid(i + 1));
            if (i + 1 < word.size())
                near.insert(word.left(i) + word[i + 1] + word[i] + word.mid(i + 2));
        }
        for (const QString &typed : std::as_const(near))
            QVERIFY2(FuzzyWord(typed).score(name), qPrintable(typed));
    }

    void wordsAreSplit()
    {
        QCOMPARE(fuzzyWords(u"  ada   opus ").size(), std::size_t(2));
        QVERIFY(fuzzyWords(u"   ").empty());
        QVERIFY(fuzzyWords(QString(5'000, u'x')).size() == 1);
        QVERIFY(!fuzzyWords(QString(5'000, u'x'))[0].score(FuzzyText(u"x")));
    }
};

QTEST_APPLESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/sharedview.h"
#include "tests/analysis/randomview.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
SharedView sample()
{
    SharedView shared;
    shared.name = u"Repositories by model"_s;
    shared.view.range.kind = RangeRule::Kind::LastCycle;
    shared.view.by = {Dimension::Repository, Dimension::Model};
    shared.view.filters[Dimension::Group] = {{u"group_web"_s}, {}};
    shared.view.top = 12;
    return shared;
}

/// Lines of at most \c width letters, each after \c quote.
QString folded(const QString &text, int width, const QString &quote, const QString &end)
{
    QString lines;
    for (qsizetype i = 0; i < text.size(); i += width)
        lines += quote + text.mid(i, width) + end;
    return lines;
}
} // namespace

class tst_SharedView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTextIsOneLineOfPlainLetters();
    void aTextOfTheFirstVersionIsRead();
    void bothFormsComeBack();
    void aTextSurvivesItsWay_data();
    void aTextSurvivesItsWay();
    void theFileIsReadable();
    void aFileInAnyEncodingIsRead_data();
    void aFileInAnyEncodingIsRead();
    void aCutTextIsToldAsSuch();
    void aChangedLetterIsNeverTaken();
    void whatIsNoViewIsTold_data();
    void whatIsNoViewIsTold();
    void namesAreCleaned();
};

void tst_SharedView::theTextIsOneLineOfPlainLetters()
{
    const QString text = sharedText(sample());
    QVERIFY(text.startsWith(u"spendscope-view:1:"_s));
    for (const QChar letter : text)
        QVERIFY2((letter.isLetterOrNumber() && letter.unicode() < 128) || u":-_"_s.contains(letter), qPrintable(text));
}

void tst_SharedView::aTextOfTheFirstVersionIsRead()
{
    // As it was sent once; it must be read for ever.
    const QByteArray json =
        R"({"name":"Mine","spendscope":"view","view":{"by":["model"],"format":1,"range":{"rule":"last-cycle"}}})";
    const auto text = [&json](const QString &sum) {
        return u"spendscope-view:1:%1:%2:%3"_s.arg(json.size())
            .arg(sum,
                QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    };
    QVERIFY(!sharedViewFromText(text(u"ffffffff"_s)));
    const auto read = sharedViewFromText(
        text(QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().left(8))));
    QVERIFY(read);
    QCOMPARE(read->name, u"Mine"_s);
    QCOMPARE(read->view.by, std::vector{Dimension::Model});
    QCOMPARE(read->view.range.kind, RangeRule::Kind::LastCycle);
}

void tst_SharedView::bothFormsComeBack()
{
    QRandomGenerator random(17);
    for (int i = 0; i < 200; ++i) {
        const SharedView shared{i % 3 ? u"View %1 – ä 🙂"_s.arg(i) : QString(), randomView(random)};
        const auto fromText = sharedViewFromText(sharedText(shared));
        QVERIFY2(fromText, qPrintable(fromText ? QString() : fromText.problem().text));
        QVERIFY(*fromText == shared);
        const auto fromFile = sharedViewFromBytes(sharedFile(shared));
        QVERIFY(fromFile);
        QVERIFY(*fromFile == shared);
    }
}

void tst_SharedView::aTextSurvivesItsWay_data()
{
    QTest::addColumn<QString>("arrived");
    const QString text = sharedText(sample());
    const auto fold = [&text](const QString &quote, const QString &end) { return folded(text, 60, quote, end); };
    QTest::newRow("as it is") << text;
    QTest::newRow("with space") << u"\n\t  "_s + text + u" \r\n"_s;
    QTest::newRow("in quotation marks") << u"“"_s + text + u"”"_s;
    QTest::newRow("in straight ones") << u'"' + text + u'"';
    QTest::newRow("as code") << u"```\n"_s + text + u"\n```"_s;
    QTest::newRow("in angle brackets") << u'<' + text + u'>';
    QTest::newRow("broken into lines") << fold({}, u"\r\n"_s);
    QTest::newRow("quoted in a mail") << fold(u"> "_s, u"\n"_s);
    QTest::newRow("quoted twice") << fold(u">> "_s, u"\n"_s);
    QTest::newRow("within a sentence") << u"Look at this: "_s + text + u" and tell me what you think."_s;
    QTest::newRow("with zero width spaces") << folded(text, 60, {}, QString(QChar(0x200b)));
    QTest::newRow("first letter made large") << u'S' + text.mid(1);
}

void tst_SharedView::aTextSurvivesItsWay()
{
    QFETCH(QString, arrived);
    const auto read = sharedViewFromText(arrived);
    QVERIFY2(read, qPrintable(read ? QString() : read.problem().text));
    QVERIFY(*read == sample());
}

void tst_SharedView::theFileIsReadable()
{
    const QByteArray file = sharedFile(sample());
    for (const char *word : {"\"repository\"", "\"last-cycle\"", "\"group_web\"", "\"Repositories by model\"", "\n"})
        QVERIFY2(file.contains(word), word);
}

void tst_SharedView::aFileInAnyEncodingIsRead_data()
{
    QTest::addColumn<int>("encoding");
    QTest::newRow("UTF-8") << int(QStringConverter::Utf8);
    QTest::newRow("UTF-16, little end first") << int(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16, big end first") << int(QStringConverter::Utf16BE);
}

void tst_SharedView::aFileInAnyEncodingIsRead()
{
    QFETCH(int, encoding);
    QStringEncoder encode(QStringConverter::Encoding(encoding), QStringConverter::Flag::WriteBom);
    SharedView shared = sample();
    shared.name = u"Größte Posten"_s;
    for (const QString &text : {QString::fromUtf8(sharedFile(shared)), sharedText(shared)}) {
        const QByteArray bytes = encode(text);
        const auto read = sharedViewFromBytes(bytes);
        QVERIFY2(read, qPrintable(read ? QString() : read.problem().text));
        QCOMPARE(read->name, shared.name);
        encode.resetState();
    }
}

void tst_SharedView::aCutTextIsToldAsSuch()
{
    const QString text = sharedText(sample());
    const qsizetype payload = text.lastIndexOf(u':') + 1;
    for (qsizetype length = payload; length < text.size(); length += 7) {
        const auto read = sharedViewFromText(text.left(length));
        QVERIFY(!read);
        QVERIFY2(read.problem().text.contains(u"lost"_s), qPrintable(read.problem().text));
        QVERIFY(!read.problem().remedy.isEmpty());
    }
    const auto middle = sharedViewFromText(QString(text).remove(payload + 40, 12) + QString(12, u'A'));
    QVERIFY(!middle);
    QVERIFY(middle.problem().text.contains(u"lost"_s));
}

void tst_SharedView::aChangedLetterIsNeverTaken()
{
    const QString text = sharedText(sample());
    int taken = 0;
    for (qsizetype i = text.indexOf(u':', 20); i < text.size() - 1; ++i) {
        QString changed = text;
        changed[i] = changed[i] == u'A' ? u'B' : u'A';
        const auto read = sharedViewFromText(changed);
        taken += read && !(*read == sample()) ? 1 : 0;
    }
    QCOMPARE(taken, 0);
}

void tst_SharedView::whatIsNoViewIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing") << QString() << u"no view"_s;
    QTest::newRow("a sentence") << u"Please send me the view again."_s << u"no view"_s;
    QTest::newRow("another link") << u"https://example.com/spendscope"_s << u"no view"_s;
    QTest::newRow("no number") << u"spendscope-view:x:1:2:3"_s << u"no view"_s;
    QTest::newRow("only the start") << u"spendscope-view:"_s << u"no view"_s;
    QTest::newRow("no payload") << u"spendscope-view:1:40:abcdef01:"_s << u"lost"_s;
    QTest::newRow("no length") << u"spendscope-view:1::abcdef01:xyz"_s << u"lost"_s;
    QTest::newRow("a negative length") << u"spendscope-view:1:-5:abcdef01:xyz"_s << u"lost"_s;
    QTest::newRow("an endless length") << u"spendscope-view:1:999999999999:abcdef01:xyz"_s << u"lost"_s;
    QTest::newRow("a newer form") << u"spendscope-view:2:whatever"_s << u"newer version"_s;
    QTest::newRow("other JSON") << u"{\"name\":\"x\"}"_s << u"no view"_s;
    QTest::newRow("a view that is a list") << u"{\"spendscope\":\"view\",\"view\":[1]}"_s << u"no view"_s;
    QTest::newRow("broken JSON") << u"{\"spendscope\":\"view\",}"_s << u"character"_s;
    QTest::newRow("a bad view") << u"{\"spendscope\":\"view\",\"view\":{\"format\":1,\"by\":[\"planet\"]}}"_s
                                << u"“planet”"_s;
    QTest::newRow("nested without end") << QString(200'000, u'{') + QString(200'000, u'}') << u"JSON"_s;
    QTest::newRow("far too long") << QString(3'000'000, u'x') << u"too long"_s;
}

void tst_SharedView::whatIsNoViewIsTold()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    for (const auto &read : {sharedViewFromText(text), sharedViewFromBytes(text.toUtf8())}) {
        QVERIFY(!read);
        QVERIFY2(read.problem().sentence().contains(named), qPrintable(read.problem().sentence()));
    }
}

void tst_SharedView::namesAreCleaned()
{
    SharedView shared = sample();
    shared.name = u"  Two\nlines\u202e and \u0007more  "_s + QString(200, u'x');
    const auto read = sharedViewFromText(sharedText(shared));
    QVERIFY(read);
    QVERIFY(read->name.startsWith(u"Two lines and more"_s));
    QCOMPARE(read->name.size(), qsizetype(longestViewName));
}

QTEST_GUILESS_MAIN(tst_SharedView)
#include "tst_sharedview.moc"

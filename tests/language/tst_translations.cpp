// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/language/language.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <tuple>

using namespace spend;
using namespace Qt::StringLiterals;

namespace
{
struct Entry {
    QString state; ///< "unfinished", "vanished", "obsolete", or nothing where all is well
    bool plural = false;
    QStringList texts;
};
/// By context, source and comment.
using Entries = QMap<std::tuple<QString, QString, QString>, Entry>;

Entries entriesOf(const QString &path)
{
    Entries entries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    QString comment;
    Entry entry;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const auto name = xml.name();
        if (token == QXmlStreamReader::EndElement && name == u"message") {
            entries.insert({context, source, comment}, entry);
        } else if (token != QXmlStreamReader::StartElement) {
            continue;
        } else if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            entry = {};
            comment.clear();
            entry.plural = xml.attributes().value(u"numerus"_s) == u"yes";
        } else if (name == u"source") {
            source = xml.readElementText();
        } else if (name == u"comment") {
            comment = xml.readElementText();
        } else if (name == u"translation") {
            entry.state = xml.attributes().value(u"type"_s).toString();
            if (!entry.plural)
                entry.texts = {xml.readElementText()};
        } else if (name == u"numerusform") {
            entry.texts.append(xml.readElementText());
        }
    }
    return entries;
}

QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%L?\\d+"_s);
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

QString fileOf(const QString &code)
{
    return QStringLiteral(SPENDSCOPE_SOURCES "/resources/i18n/spendscope_%1.ts").arg(code);
}

QString named(const Entries::const_iterator &at)
{
    return u"%1: %2 -> %3"_s.arg(std::get<0>(at.key()), std::get<1>(at.key()), at->texts.join(u" | "_s));
}

void addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : language::codes())
        QTest::newRow(qPrintable(code)) << code;
}
} // namespace

/// The files of texts: complete, sound, and of this source.
class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isComplete_data() { addLanguages(); }
    void isComplete()
    {
        QFETCH(QString, code);
        const Entries entries = entriesOf(fileOf(code));
        QVERIFY(!entries.isEmpty());
        QStringList missing;
        for (auto at = entries.begin(); at != entries.end(); ++at) {
            const qsizetype forms = !at->plural || code == u"ja"_s ? 1 : 2;
            const bool empty = std::any_of(
                at->texts.begin(), at->texts.end(), [](const QString &text) { return text.trimmed().isEmpty(); });
            if (!at->state.isEmpty() || empty || at->texts.size() != forms)
                missing.append(named(at));
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void keepsThePlacesOfFigures_data() { addLanguages(); }
    void keepsThePlacesOfFigures()
    {
        QFETCH(QString, code);
        const Entries entries = entriesOf(fileOf(code));
        QStringList wrong;
        for (auto at = entries.begin(); at != entries.end(); ++at) {
            const QString &source = std::get<1>(at.key());
            for (const QString &text : at->texts) {
                const bool isNumberLost = source.contains(u"%n"_s) && !text.contains(u"%n"_s)
                    && (!at->plural || text != at->texts.first()); // "one day" may do without
                if (places(text) != places(source) || isNumberLost || (text.contains(u"%n"_s) && !at->plural))
                    wrong.append(named(at));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// No rich text comes in by a translation, and none is lost.
    void keepsMarkup_data() { addLanguages(); }
    void keepsMarkup()
    {
        QFETCH(QString, code);
        static const QRegularExpression tag(u"<[^>]+>"_s);
        const Entries entries = entriesOf(fileOf(code));
        QStringList wrong;
        for (auto at = entries.begin(); at != entries.end(); ++at) {
            for (const QString &text : at->texts) {
                if (text.count(tag) != std::get<1>(at.key()).count(tag))
                    wrong.append(named(at));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// What lupdate finds in the sources stands in every file, and nothing else does; no text is without a context.
    void sourceHasNothingNew()
    {
        const QString lupdate = QStringLiteral(SPENDSCOPE_LUPDATE);
        if (!QFileInfo(lupdate).isExecutable())
            QSKIP("lupdate is not installed here");
        const QTemporaryDir folder;
        const QString all = folder.filePath(u"spendscope_de.ts"_s);
        QProcess process;
        process.setWorkingDirectory(QStringLiteral(SPENDSCOPE_SOURCES));
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(lupdate, {u"core"_s, u"ui"_s, u"-I"_s, u"."_s, u"-locations"_s, u"none"_s, u"-ts"_s, all});
        QVERIFY(process.waitForFinished(240'000));
        QCOMPARE(process.exitCode(), 0);
        const QString said = QString::fromUtf8(process.readAll());
        QVERIFY2(!said.contains(u"lacks Q_OBJECT"_s) && !said.contains(u"cannot be called without context"_s),
            qPrintable(said));

        const Entries found = entriesOf(all);
        QVERIFY(found.size() > 2000);
        for (auto at = found.begin(); at != found.end(); ++at)
            QVERIFY2(!std::get<0>(at.key()).isEmpty(), qPrintable(named(at)));
        for (const QString &code : language::codes()) {
            const Entries kept = entriesOf(fileOf(code));
            QStringList differences;
            for (auto at = found.begin(); at != found.end(); ++at) {
                if (!kept.contains(at.key()) && (code != u"en"_s || at->plural))
                    differences.append(u"new: "_s + named(at));
            }
            for (auto at = kept.begin(); at != kept.end(); ++at) {
                if (!found.contains(at.key()))
                    differences.append(u"gone: "_s + named(at));
            }
            QVERIFY2(differences.isEmpty(),
                qPrintable(u"%1: build the target update_translations\n%2"_s.arg(code, differences.join(u'\n'))));
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/digest/digesthtml.h"
#include "core/digest/digestplain.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace spend;

namespace
{
DigestDocument document()
{
    DigestDocument document{u"Weekly digest"_s, u"Nov 16 – 22, 2026"_s, u"Acme"_s, u"Data as of today."_s, {}};
    DigestSection section{u"cost"_s, u"Cost"_s, {}, {}, {}, {}, {}};
    section.facts.push_back({u"Cost"_s, u"$10.00"_s, u"+12 %"_s, DigestTone::More});
    section.sentences.append(u"It cost $10.00."_s);
    section.bars = {{u"Mon"_s, u"Nov 16: $10.00"_s, 1, false}, {u"Tue"_s, u"Nov 17: $0.00"_s, 0, true}};
    section.barsCaption = u"Cost by day."_s;
    section.tables.push_back({u"Users"_s, {u"Name"_s, u"Cost"_s}, {{{u"Ada"_s, u"$10.00"_s}, 1, DigestTone::Plain}},
        {u"Total"_s, u"$10.00"_s}});
    document.sections.push_back(section);
    return document;
}

/// Every text of the document is this one.
DigestDocument filledWith(const QString &text)
{
    DigestDocument document{text, text, text, text, {}};
    DigestSection section{text, text, {}, {}, {}, {}, {}};
    section.facts.push_back({text, text, text, DigestTone::Less});
    section.sentences.append(text);
    section.bars = {{text, text, 0.5, false}};
    section.barsCaption = text;
    section.tables.push_back({text, {text, text}, {{{text, text}, 0.5, DigestTone::Plain}}, {text, text}});
    document.sections.push_back(section);
    return document;
}
} // namespace

class tst_DigestOutput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainText()
    {
        QCOMPARE(plainDigest(document()), uR"(Weekly digest: Nov 16 – 22, 2026
Acme
Data as of today.

COST
====
Cost: $10.00 (+12 %)
It cost $10.00.

Users    Cost
-----  ------
Ada    $10.00
-----  ------
Total  $10.00
)"_s);
    }

    void htmlHoldsEverything()
    {
        const QString html = htmlDigest(document());
        for (const QString &text : {u"Weekly digest: Nov 16 – 22, 2026"_s, u"Acme"_s, u"Data as of today."_s,
                 u"<h2>Cost</h2>"_s, u"$10.00"_s, u"+12 %"_s, u"It cost $10.00."_s, u"<svg"_s, u"Nov 16: $10.00"_s,
                 u"<h3>Users</h3>"_s, u"Ada</td>"_s, u"<tfoot>"_s})
            QVERIFY2(html.contains(text), qPrintable(text));
    }

    void htmlNeedsNothingElse()
    {
        const QString html = htmlDigest(document());
        for (const QString &word : {u"http"_s, u"src="_s, u"href"_s, u"<script"_s, u"@import"_s, u"url("_s})
            QVERIFY2(!html.contains(word, Qt::CaseInsensitive), qPrintable(word));
    }

    void htmlEscapesEveryText()
    {
        const QString evil = u"</td><script>alert(1)</script>\" onload='x' & <img src=x>"_s;
        const QString html = htmlDigest(filledWith(evil));
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(!html.contains(u"<img"_s));
        QVERIFY(!html.contains(u"'x'"_s));
        QVERIFY(html.contains(u"&lt;script&gt;alert(1)"_s));
        QVERIFY(!htmlDigest(filledWith(u"a\u0001b\u001bc"_s)).contains(u'\u001b'));
    }

    void htmlIsWellFormed()
    {
        // All but the two void elements, the doctype and one entity is XML too.
        for (const QString &text : {u"plain"_s, u"<&\">'"_s}) {
            QString html = htmlDigest(filledWith(text));
            html.remove(u"<!DOCTYPE html>"_s);
            html.replace(u"<meta charset=\"utf-8\">"_s, u""_s);
            html.replace(u"<meta name=\"viewport\" content=\"width=device-width\">"_s, u""_s);
            html.replace(u"&nbsp;"_s, u" "_s);
            QXmlStreamReader reader(html);
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        }
    }
};

QTEST_GUILESS_MAIN(tst_DigestOutput)
#include "tst_digestoutput.moc"

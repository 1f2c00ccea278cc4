// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/cursor/commitcsv.h"
#include "core/cursor/commitpage.h"
#include "core/cursor/directoryanswers.h"
#include "core/cursor/eventpage.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::cursor;

namespace
{
using Decoder = std::function<bool(const QByteArray &)>;
constexpr int deep = 200'000; ///< more than a stack has frames for
} // namespace

Q_DECLARE_METATYPE(Decoder)

/// Answers that are made to exhaust the program: decoders read a few levels by name and pass over the rest without
/// recursion, so that depth costs no stack.
class tst_HostileAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nesting_data();
    void nesting();
};

void tst_HostileAnswers::nesting_data()
{
    QTest::addColumn<Decoder>("decode");
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("members") << Decoder([](const QByteArray &b) { return decodeMembers(b).has_value(); })
                             << "teamMembers"_ba;
    QTest::newRow("spend") << Decoder([](const QByteArray &b) { return decodeSpend(b).has_value(); })
                           << "teamMemberSpend"_ba;
    QTest::newRow("groups") << Decoder([](const QByteArray &b) { return decodeGroups(b).has_value(); }) << "groups"_ba;
    QTest::newRow("daily usage") << Decoder([](const QByteArray &b) { return decodeDailyUsage(b).has_value(); })
                                 << "data"_ba;
    QTest::newRow("limit") << Decoder([](const QByteArray &b) { return decodeLimitReply(b).has_value(); })
                           << "message"_ba;
    QTest::newRow("commits") << Decoder([](const QByteArray &b) { return decodeCommits(b).has_value(); }) << "items"_ba;
    QTest::newRow("changes") << Decoder([](const QByteArray &b) { return decodeChanges(b).has_value(); }) << "items"_ba;
    QTest::newRow("events") << Decoder([](const QByteArray &b) {
        EventPageDecoder decoder;
        EventTexts texts;
        return decoder.decode(b, texts).has_value();
    }) << "usageEvents"_ba;
}

void tst_HostileAnswers::nesting()
{
    QFETCH(const Decoder, decode);
    QFETCH(const QByteArray, list);
    const QByteArray opened(deep, '[');
    const QByteArray closed(deep, ']');
    QByteArray objects;
    for (int i = 0; i < 50'000; ++i)
        objects += "{\"a\":";
    // Never closed: no answer.
    QVERIFY(!decode(opened));
    QVERIFY(!decode("{\"" + list + "\": " + opened));
    QVERIFY(!decode(objects));
    QVERIFY(!decode("{\"" + list + "\": " + objects));
    // Well-formed, in a field that is passed over and as a record: read or refused, and over at once.
    decode("{\"unknown\": " + opened + closed + ", \"" + list + "\": []}");
    decode("{\"" + list + "\": " + opened + closed + "}");
    decode("{\"" + list + "\": [{\"unknown\": " + opened + closed + "}]}");
}

QTEST_GUILESS_MAIN(tst_HostileAnswers)
#include "tst_hostileanswers.moc"

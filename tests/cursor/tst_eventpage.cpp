// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // first: moc can't read <compare> before a Qt header

#include "core/cursor/eventpage.h"
#include "core/cursor/gunzip.h"
#include "core/domain/keys.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::cursor;

namespace
{
QByteArray pageOf(const QByteArray &records)
{
    return R"({"usageEvents": [)" + records + "]}";
}

QByteArray fieldsOf(const QByteArray &fields)
{
    return pageOf(R"({"timestamp": "1790683200123", )" + fields + "}");
}
} // namespace

class tst_EventPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_texts = EventTexts(); }

    void wholeEvent();
    void barest();
    void timestamps_data();
    void timestamps();
    void costs_data();
    void costs();
    void flags_data();
    void flags();
    void conversations_data();
    void conversations();
    void conversationOutlivesItsPage();
    void wordsForOtherTypes();
    void anyOrder();
    void unknownFields();
    void duplicatesAreTwo();
    void malformedRecords();
    void pagination_data();
    void pagination();
    void noAnswer_data();
    void noAnswer();
    void everyCut();
    void badUtf8();
    void escapes();
    void halfASurrogatePair();
    void codesAcrossPages();
    void longPage();

private:
    std::optional<EventPage> decode(const QByteArray &body) { return m_decoder.decode(body, m_texts); }
    UsageEvent one(const QByteArray &body)
    {
        const auto page = decode(body);
        return page && page->events.size() == 1 ? page->events.front() : UsageEvent{};
    }
    QByteArray user(const UsageEvent &e) const { return QByteArray::fromStdString(m_texts.users.keys()[e.user]); }
    QByteArray model(const UsageEvent &e) const { return QByteArray::fromStdString(m_texts.models.keys()[e.model]); }
    QByteArray kind(const UsageEvent &e) const { return QByteArray::fromStdString(m_texts.kinds.keys()[e.kind]); }

    EventPageDecoder m_decoder;
    EventTexts m_texts;
};

void tst_EventPage::wholeEvent()
{
    const auto page = decode(R"({"totalUsageEventsCount": 1, "pagination": {"numPages": 1, "currentPage": 1,
        "pageSize": 1000, "hasNextPage": false, "hasPreviousPage": false}, "usageEvents": [
        {"timestamp": "1790683200123", "userEmail": "Grace.Hopper@Example.com", "model": "claude-4.5-sonnet",
         "kind": "Usage-based", "maxMode": true, "requestsCosts": 6.2, "isTokenBasedCall": true, "isChargeable": true,
         "isHeadless": true, "isFreeBugbot": true, "conversationId": "c-1", "cursorTokenFee": 1.19,
         "chargedCents": 25.90834, "tokenUsage": {"inputTokens": 1820, "outputTokens": 960, "cacheWriteTokens": 20480,
         "cacheReadTokens": 151552, "totalCents": 30.71834, "discountPercentOff": 10}}
        ], "period": {"startDate": 1790640000000, "endDate": 1790726399999}})"_ba);
    QVERIFY(page.has_value());
    QCOMPARE(page->records, 1);
    QCOMPARE(page->skipped, 0);
    QCOMPARE(page->events.size(), 1u);
    const UsageEvent &e = page->events.front();
    QCOMPARE(e.timestampMs, 1'790'683'200'123);
    QCOMPARE(user(e), "grace.hopper@example.com"_ba);
    QCOMPARE(model(e), "claude-4.5-sonnet"_ba);
    QCOMPARE(kind(e), "Usage-based"_ba);
    QCOMPARE(e.flags,
        flag::onDemand | flag::maxMode | flag::headless | flag::tokenBased | flag::freeBugbot | flag::chargedGiven
            | flag::chargeableGiven);
    QCOMPARE(e.cost, 25'908'340);
    QCOMPARE(e.discount, 30'718'340 + 1'190'000 - 25'908'340);
    QCOMPARE(e.tokenFee, 1'190'000);
    QCOMPARE(e.requests, 6'200'000);
    QCOMPARE(e.inputTokens, 1820);
    QCOMPARE(e.outputTokens, 960);
    QCOMPARE(e.cacheWriteTokens, 20480);
    QCOMPARE(e.cacheReadTokens, 151552);
    QCOMPARE(e.conversation, std::string("c-1"));
}

void tst_EventPage::barest()
{
    const UsageEvent absent = one(pageOf(R"({"timestamp": 1790683200123})"));
    UsageEvent bare;
    bare.timestampMs = 1'790'683'200'123;
    bare.flags = flag::uncosted;
    QCOMPARE(absent, bare);
    QCOMPARE(user(absent), "(none)"_ba);
    QCOMPARE(model(absent), "(none)"_ba);
    QCOMPARE(kind(absent), "(none)"_ba);
    // Null is absent, and so is what has the wrong shape.
    QCOMPARE(one(fieldsOf(R"("userEmail": null, "model": null, "kind": null, "maxMode": null, "isTokenBasedCall": null,
        "isHeadless": null, "isFreeBugbot": null, "isChargeable": null, "requestsCosts": null, "tokenUsage": null,
        "cursorTokenFee": null, "chargedCents": null)")),
        bare);
    QCOMPARE(one(fieldsOf(R"("userEmail": {}, "model": [], "kind": true, "maxMode": "yes", "isTokenBasedCall": 1,
        "isHeadless": [true], "isFreeBugbot": {}, "isChargeable": "true", "requestsCosts": [6], "tokenUsage": 7,
        "cursorTokenFee": false, "chargedCents": {"cents": 5})")),
        bare);
    QCOMPARE(one(fieldsOf(R"("userEmail": "", "model": " ", "kind": "", "tokenUsage": {})")), bare);
    QCOMPARE(
        one(fieldsOf(R"("tokenUsage": {"inputTokens": null, "totalCents": null, "discountPercentOff": null})")), bare);
}

void tst_EventPage::timestamps_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<qint64>("ms"); ///< -1: malformed
    const auto add = [](const char *given, qint64 ms) { QTest::newRow(given) << QByteArray(given) << ms; };
    add("\"1790683200123\"", 1'790'683'200'123);
    add("1790683200123", 1'790'683'200'123);
    add("1.790683200123e12", 1'790'683'200'123);
    add("1790683200123.0", 1'790'683'200'123);
    add("1790683200123.9", 1'790'683'200'123);
    add("\" 1790683200123 \"", 1'790'683'200'123);
    add("\"1790683200123.5\"", 1'790'683'200'123);
    add("0", 0);
    add("\"not-a-time\"", -1);
    add("\"\"", -1);
    add("null", -1);
    add("true", -1);
    add("[1790683200123]", -1);
    add("{}", -1);
    add("99999999999999999999", -1);
}

void tst_EventPage::timestamps()
{
    QFETCH(const QByteArray, given);
    QFETCH(const qint64, ms);
    const auto page = decode(pageOf(R"({"chargedCents": 1, "timestamp": )" + given + "}"));
    QVERIFY(page.has_value());
    QCOMPARE(page->records, 1);
    QCOMPARE(page->skipped, ms < 0 ? 1 : 0);
    if (ms >= 0)
        QCOMPARE(qint64(page->events.front().timestampMs), ms);
}

void tst_EventPage::costs_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<qint64>("cost");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("charged");
    const auto add = [](const char *name, const char *fields, qint64 cost, bool known = true, bool charged = false) {
        QTest::newRow(name) << QByteArray(fields) << cost << known << charged;
    };
    add("charged", R"("chargedCents": 21.36232)", 21'362'320, true, true);
    add("charged as text", R"("chargedCents": "21.36232")", 21'362'320, true, true);
    add("charged nothing", R"("chargedCents": 0, "tokenUsage": {"totalCents": 5})", 0, true, true);
    add("a credit", R"("chargedCents": -3.5)", -3'500'000, true, true);
    add("float noise", R"("chargedCents": 40.16699999999999)", 40'167'000, true, true);
    add("an exponent", R"("chargedCents": 4.016699999999999e1)", 40'167'000, true, true);
    add("a tiny exponent", R"("chargedCents": 5e-7)", 1, true, true);
    add("charged is no number", R"("chargedCents": "free", "tokenUsage": {"totalCents": 5})", 5'000'000);
    add("total, discount, fee",
        R"("tokenUsage": {"totalCents": 40.16699999999999, "discountPercentOff": 10}, "cursorTokenFee": 1.18)",
        37'330'300);
    add("discount with a fraction", R"("tokenUsage": {"totalCents": "100", "discountPercentOff": "12.5"})", 87'500'000);
    add("not charged", R"("kind": "Errored, Not Charged", "tokenUsage": {"totalCents": 0.9})", 0);
    add("not charged, newer", R"("kind": "USAGE_EVENT_KIND_ABORTED_NOT_CHARGED")", 0);
    add("a fee alone", R"("cursorTokenFee": 1.18)", 0, false);
    add("tokens alone", R"("tokenUsage": {"inputTokens": 5})", 0, false);
}

void tst_EventPage::costs()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const qint64, cost);
    QFETCH(const bool, known);
    QFETCH(const bool, charged);
    const UsageEvent e = one(fieldsOf(fields));
    QCOMPARE(qint64(e.cost), cost);
    QCOMPARE((e.flags & flag::uncosted) == 0, known);
    QCOMPARE((e.flags & flag::chargedGiven) != 0, charged);
}

void tst_EventPage::flags_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<quint32>("flags");
    const auto add = [](const char *fields, quint32 flags) {
        QTest::newRow(fields) << QByteArray(fields) + R"(, "chargedCents": 1)" << (flags | flag::chargedGiven);
    };
    add(R"("kind": "Usage-based")", flag::onDemand);
    add(R"("kind": "USAGE_EVENT_KIND_USAGE_BASED")", flag::onDemand);
    add(R"("kind": "Usage-based", "isChargeable": false)", flag::chargeableGiven);
    add(R"("kind": "Usage-based", "isChargeable": null)", flag::onDemand);
    add(R"("kind": "Usage-based", "isChargeable": "false")", flag::onDemand);
    add(R"("kind": "Included in Business")", 0);
    add(R"("kind": "Included in Business", "isChargeable": true)", flag::onDemand | flag::chargeableGiven);
    add(R"("kind": "Something new")", 0);
    add(R"("isChargeable": true)", flag::onDemand | flag::chargeableGiven);
    add(R"("maxMode": true, "isHeadless": false)", flag::maxMode);
    add(R"("maxMode": false, "isHeadless": true)", flag::headless);
    add(R"("isTokenBasedCall": true, "isFreeBugbot": true)", flag::tokenBased | flag::freeBugbot);
}

void tst_EventPage::flags()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const quint32, flags);
    QCOMPARE(one(fieldsOf(fields)).flags, flags);
}

void tst_EventPage::conversations_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("conversation");
    const auto add = [](const char *fields, const QByteArray &conversation) {
        QTest::newRow(fields) << QByteArray(fields) << conversation;
    };
    add(R"("conversationId": "7f0c2a9e-1c3e-4a5b-9d7f-0123456789ab")", "7f0c2a9e-1c3e-4a5b-9d7f-0123456789ab");
    add(R"("conversationId": 20417)", "20417");
    add(R"("conversationId": 1.50)", "1.50");
    add(R"("conversationId": "")", "");
    add(R"("conversationId": null)", "");
    add(R"("conversationId": true)", "");
    add(R"("conversationId": {"id": "c-1"})", "");
    add(R"("conversationId": ["c-1"])", "");
    add(R"("conversation": "c-1")", "");
    add(R"("conversationId": "g\u00e9n \ud83d\ude00")", u"gén 😀"_s.toUtf8());
}

void tst_EventPage::conversations()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QByteArray, conversation);
    QCOMPARE(QByteArray::fromStdString(one(fieldsOf(fields)).conversation), conversation);
}

/// The parser's own texts are gone with its next document; an event's are not.
void tst_EventPage::conversationOutlivesItsPage()
{
    const auto first = decode(fieldsOf(R"("conversationId": "first")"));
    const auto second = decode(fieldsOf(R"("conversationId": "other")"));
    QVERIFY(first && second);
    QCOMPARE(first->events.front().conversation, std::string("first"));
    QCOMPARE(second->events.front().conversation, std::string("other"));
}

void tst_EventPage::wordsForOtherTypes()
{
    // A number may come as a text and a text as a number; a decimal where a whole number was documented.
    const UsageEvent e = one(fieldsOf(R"("userEmail": 20417, "model": 4.5, "kind": 3, "requestsCosts": "3.5",
        "tokenUsage": {"inputTokens": "5400", "outputTokens": 700.0, "cacheWriteTokens": "1.2e3",
        "cacheReadTokens": 10.5})"));
    QCOMPARE(user(e), "20417"_ba);
    QCOMPARE(model(e), "4.5"_ba);
    QCOMPARE(kind(e), "3"_ba);
    QCOMPARE(e.requests, 3'500'000);
    QCOMPARE(e.inputTokens, 5400);
    QCOMPARE(e.outputTokens, 700);
    QCOMPARE(e.cacheWriteTokens, 1200);
    QCOMPARE(e.cacheReadTokens, 11);
}

void tst_EventPage::anyOrder()
{
    const QByteArray head = R"("totalUsageEventsCount": 1)";
    const QByteArray events = R"("usageEvents": [{"tokenUsage": {"discountPercentOff": 10, "totalCents": 40.167},
        "cursorTokenFee": 1.18, "kind": "Included in Business", "userEmail": "ada@example.com", "timestamp": 1}])";
    const QByteArray shuffled = R"("usageEvents": [{"timestamp": 1, "userEmail": "ada@example.com",
        "kind": "Included in Business", "cursorTokenFee": 1.18, "tokenUsage": {"totalCents": 40.167,
        "discountPercentOff": 10}}])";
    const auto a = decode('{' + head + ", " + events + '}');
    const auto b = decode('{' + shuffled + ", " + head + '}');
    QVERIFY(a && b);
    QCOMPARE(a->events, b->events);
    QCOMPARE(a->events.front().cost, 37'330'300);
    QCOMPARE(a->totalCount, std::optional<std::int64_t>(1));
    QCOMPARE(b->totalCount, a->totalCount);
}

void tst_EventPage::unknownFields()
{
    const auto page = decode(R"({"news": {"usageEvents": [1, {"a": [[]]}], "timestamp": "x"}, "usageEvents": [
        {"somethingNew": {"nested": [1, {"chargedCents": 99}], "timestamp": 5}, "timestamp": 7, "chargedCents": 2,
         "alsoNew": "}]", "tokenUsage": {"thinkingTokens": {"n": 1}, "outputTokens": 4}}], "more": [[[]], null, -0.5e3]})");
    QVERIFY(page.has_value());
    QCOMPARE(page->events.size(), 1u);
    QCOMPARE(page->events.front().timestampMs, 7);
    QCOMPARE(page->events.front().cost, 2'000'000);
    QCOMPARE(page->events.front().outputTokens, 4);
    QCOMPARE(page->skipped, 0);
}

void tst_EventPage::duplicatesAreTwo()
{
    const QByteArray record =
        R"({"timestamp": 5, "userEmail": "ada@example.com", "model": "gpt-5", "kind": "Usage-based", "chargedCents": 3})";
    const auto page = decode(pageOf(record + ", " + record + ", " + record));
    QVERIFY(page.has_value());
    QCOMPARE(page->events.size(), 3u);
    QCOMPARE(page->events[0], page->events[1]);
    QCOMPARE(page->events[1], page->events[2]);
}

void tst_EventPage::malformedRecords()
{
    const auto page = decode(pageOf(R"(null, {"timestamp": 1, "chargedCents": 1}, 7, "text", [], [{"timestamp": 1}], {},
        {"timestamp": "soon", "userEmail": "ada@example.com"}, true, {"timestamp": 2, "model": {"name": "x"}})"));
    QVERIFY(page.has_value());
    QCOMPARE(page->records, 10);
    QCOMPARE(page->skipped, 8);
    QCOMPARE(page->events.size(), 2u);
    QCOMPARE(page->events[0].timestampMs, 1);
    QCOMPARE(page->events[1].timestampMs, 2);
}

void tst_EventPage::pagination_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<qint64>("total"); ///< -1: absent, and so below
    QTest::addColumn<qint64>("pages");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("hasNext");
    const auto add = [](const char *name, const char *head, qint64 total, qint64 pages, qint64 size, int hasNext) {
        QTest::newRow(name) << QByteArray(head) << total << pages << size << hasNext;
    };
    add("whole",
        R"("totalUsageEventsCount": 2501, "pagination": {"numPages": 3, "pageSize": 1000, "hasNextPage": true})", 2501,
        3, 1000, 1);
    add("as text", R"("totalUsageEventsCount": "2501", "pagination": {"numPages": "3", "pageSize": "1000"})", 2501, 3,
        1000, -1);
    add("no total", R"("pagination": {"numPages": 3, "pageSize": 1000, "hasNextPage": false})", -1, 3, 1000, 0);
    add("null total", R"("totalUsageEventsCount": null, "pagination": null)", -1, -1, -1, -1);
    add("nothing", R"("period": {})", -1, -1, -1, -1);
    add("wrong shapes", R"("totalUsageEventsCount": {"n": 1}, "pagination": [1, 2])", -1, -1, -1, -1);
    add("empty", R"("totalUsageEventsCount": 0, "pagination": {"numPages": 0, "hasNextPage": false})", 0, 0, -1, 0);
}

void tst_EventPage::pagination()
{
    QFETCH(const QByteArray, head);
    QFETCH(const qint64, total);
    QFETCH(const qint64, pages);
    QFETCH(const qint64, size);
    QFETCH(const int, hasNext);
    const auto page = decode('{' + head + R"(, "usageEvents": []})");
    QVERIFY(page.has_value());
    QVERIFY(page->events.empty());
    QCOMPARE(qint64(page->totalCount.value_or(-1)), total);
    QCOMPARE(qint64(page->pageCount.value_or(-1)), pages);
    QCOMPARE(qint64(page->pageSize.value_or(-1)), size);
    QCOMPARE(page->hasNextPage ? int(*page->hasNextPage) : -1, hasNext);
}

void tst_EventPage::noAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto add = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    add("empty", {});
    add("white space", " \n ");
    add("null", "null");
    add("a list of numbers", "[1,2,3]");
    add("a list of events", R"([{"timestamp": 1}])");
    add("an empty object", "{}");
    add("a number", "5");
    add("a text", R"("usageEvents")");
    add("an error", R"({"error": "Unauthorized", "message": "no"})");
    add("a gateway's page", "<html>\r\n<body>502 Bad Gateway</body></html>");
    add("events are null", R"({"usageEvents": null})");
    add("events are an object", R"({"usageEvents": {"timestamp": 1}})");
    add("two documents", R"({"usageEvents": []}{"usageEvents": []})");
    add("rubbish behind", R"({"usageEvents": []} x)");
    add("a comma too many", R"({"usageEvents": [{"timestamp": 1},]})");
    add("no comma", R"({"usageEvents": [{"timestamp": 1} {"timestamp": 2}]})");
    add("no colon", R"({"usageEvents" []})");
    add("a broken word", R"({"usageEvents": [{"timestamp": 1, "maxMode": tru}]})");
    add("a broken null", R"({"usageEvents": [{"timestamp": 1, "maxMode": nul}]})");
    add("an open text", R"({"usageEvents": [{"timestamp": 1, "model": "gpt}]})");
    add("a zero byte", QByteArray(R"({"usageEvents": []})").replace(':', '\0'));
    add("wrong bracket", R"({"usageEvents": [{"timestamp": 1]}})");
}

void tst_EventPage::noAnswer()
{
    QFETCH(const QByteArray, body);
    QVERIFY(!decode(body));
    // And the decoder goes on as if nothing had been.
    QCOMPARE(one(pageOf(R"({"timestamp": 3, "chargedCents": 1})")).timestampMs, 3);
}

/// Wherever an answer breaks off, it is no answer.
void tst_EventPage::everyCut()
{
    const QByteArray body =
        R"({"totalUsageEventsCount": 2, "pagination": {"numPages": 1, "hasNextPage": false},)"
        R"("usageEvents": [{"timestamp": "1790683200123", "model": "modèle \" \u00e9", "maxMode": true,)"
        R"("tokenUsage": {"totalCents": 40.16699999999999}}, {"timestamp": 5, "new": [null, {}]}]})";
    QVERIFY(decode(body));
    for (qsizetype size = 0; size < body.size(); ++size) {
        if (decode(body.left(size)))
            QFAIL(body.left(size).constData());
    }
    // The same without any room behind the body, and with the room the client gives.
    QByteArray exact(body.constData(), body.size());
    exact.squeeze();
    QVERIFY(decode(exact));
    exact.reserve(exact.size() + parserPadding);
    QVERIFY(decode(exact));
}

void tst_EventPage::badUtf8()
{
    const auto page =
        decode(pageOf("{\"timestamp\": 1, \"model\": \"gpt-\xff\", \"chargedCents\": 2.5, \"userEmail\": "
                      "\"ada@example.com\"}, {\"timestamp\": 2, \"new\": \"\xc3\x28\", \"chargedCents\": 1}"));
    QVERIFY(page.has_value());
    QCOMPARE(page->events.size(), 2u);
    QCOMPARE(page->skipped, 0);
    QCOMPARE(page->records, 2);
    QCOMPARE(page->events[0].cost, 2'500'000);
    QCOMPARE(model(page->events[0]), u"gpt-\ufffd"_s.toUtf8());
    QCOMPARE(user(page->events[0]), "ada@example.com"_ba);
    QCOMPARE(page->events[1].cost, 1'000'000);
}

void tst_EventPage::escapes()
{
    const UsageEvent e = one(pageOf(R"({"time\u0073tamp": 5, "userEmail": "Tom\u00c1\u0161@example.com",
        "model": "a\"b\\c\/\ud83d\ude00", "kind": "Errored\u002c Not Charged"})"));
    QCOMPARE(e.timestampMs, 5);
    QCOMPARE(user(e), u"tomáš@example.com"_s.toUtf8());
    QCOMPARE(model(e), u"a\"b\\c/😀"_s.toUtf8());
    QCOMPARE(kind(e), "Errored, Not Charged"_ba);
    QCOMPARE(e.flags & flag::uncosted, 0u);
}

/// Well-formed JSON that is no text: the field counts as absent, the page does not break.
void tst_EventPage::halfASurrogatePair()
{
    const auto page =
        decode(pageOf(R"({"timestamp": 5, "conversationId": "a\ud83d", "model": "gpt-5", "chargedCents": 2},
        {"timestamp": 6, "conversationId": "c-2", "model": "\udc00", "chargedCents": 3})"));
    QVERIFY(page.has_value());
    QCOMPARE(page->events.size(), 2u);
    QCOMPARE(page->skipped, 0);
    QCOMPARE(page->events[0].conversation, std::string());
    QCOMPARE(model(page->events[0]), "gpt-5"_ba);
    QCOMPARE(page->events[0].cost, 2'000'000);
    QCOMPARE(page->events[1].conversation, std::string("c-2"));
    QCOMPARE(page->events[1].model, Code(0));
    QCOMPARE(page->events[1].cost, 3'000'000);
}

void tst_EventPage::codesAcrossPages()
{
    const UsageEvent first =
        one(fieldsOf(R"("userEmail": "Ada@example.com", "model": "default", "kind": "Usage-based")"));
    const UsageEvent second =
        one(fieldsOf(R"("userEmail": "ada@EXAMPLE.com", "model": "auto", "kind": "USAGE_EVENT_KIND_USAGE_BASED")"));
    QCOMPARE(second.user, first.user);
    QCOMPARE(second.model, first.model);
    QCOMPARE(second.kind, first.kind);
    QCOMPARE(model(first), "auto"_ba);
    const UsageEvent third = one(fieldsOf(R"("userEmail": "bob@example.com", "model": "gpt-5")"));
    QVERIFY(third.user != first.user);
    QCOMPARE(third.kind, Code(0));
    QCOMPARE(m_texts.users.keys().size(), 3u); // nobody, Ada, Bob
    QCOMPARE(m_texts.users.codeOf("(none)"), Code(0));
    QCOMPARE(m_texts.users.codeOf(""), Code(0));
}

void tst_EventPage::longPage()
{
    QByteArray records;
    for (int i = 0; i < 5000; ++i)
        records += (i ? ", " : "") + R"({"timestamp": ")"_ba + QByteArray::number(1'790'683'200'000 - i)
            + R"(", "userEmail": "user)" + QByteArray::number(i % 97) + R"(@example.com", "chargedCents": 0.000001})";
    const auto page = decode(pageOf(records));
    QVERIFY(page.has_value());
    QCOMPARE(page->events.size(), 5000u);
    std::int64_t sum = 0;
    for (const UsageEvent &e : page->events)
        sum += e.cost;
    QCOMPARE(sum, 5000);
    QVERIFY(std::is_sorted(page->events.begin(), page->events.end(),
        [](const UsageEvent &a, const UsageEvent &b) { return a.timestampMs > b.timestampMs; }));
    QCOMPARE(m_texts.users.keys().size(), 98u);
}

QTEST_GUILESS_MAIN(tst_EventPage)
#include "tst_eventpage.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/windowreader.h"
#include "tests/support/ingestfixture.h"

#include <algorithm>

using namespace spend;
using namespace spend::test;
using namespace Qt::StringLiterals;

/// Windows of usage events read over real HTTP, while the service does what services do.
class TestWindowReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictureHoldsEveryEventOfItsSpan()
    {
        Reading reading(dense());
        const auto picture = reading.read();
        QVERIFY(picture);
        QCOMPARE(picture->span, reading.window());
        QCOMPARE(timestamps(*picture), reading.expected(picture->span));
        QVERIFY(reading.fixture.server.requests().size() >= 3); // several pages
    }

    void wideWindowIsSplitWithoutWastingAPage()
    {
        sample::SampleOptions options = dense();
        options.users = 400;
        options.eventsPerUserDay = 14;
        Reading reading(options, 25);
        store::Span rest = reading.window();
        QList<qint64> seen;
        qint64 total = 0;
        int windows = 0;
        while (rest.startMs < rest.endMs) {
            const auto picture = reading.reader.read(rest);
            QVERIFY(picture);
            QVERIFY(qint64(picture->events.size()) <= ingest::WindowReader::mostEvents * 12 / 10);
            QCOMPARE(qint64(picture->events.size()), qint64(reading.expected(picture->span).size()));
            total += qint64(picture->events.size());
            rest.endMs = picture->span.startMs;
            ++windows;
        }
        QVERIFY(windows > 1);
        QCOMPARE(total, qint64(reading.expected(reading.window()).size()));
        const auto pages = reading.fixture.server.requests().size();
        QVERIFY2(pages <= total / 1000 + 2, // all are full but the last
            qPrintable(u"%1 requests for %2 events"_s.arg(pages).arg(total)));
    }

    void splitWindowsMayMoveToo()
    {
        sample::SampleOptions options = dense();
        options.users = 300;
        options.eventsPerUserDay = 14;
        Reading reading(options, 25);
        reading.fixture.setFaults(u"shift@usage:40=7"_s);
        store::Span rest = reading.window();
        int windows = 0;
        while (rest.startMs < rest.endMs) {
            const auto picture = reading.reader.read(rest);
            QVERIFY(picture);
            QCOMPARE(timestamps(*picture), reading.expected(picture->span));
            rest.endMs = picture->span.startMs;
            ++windows;
        }
        QVERIFY(windows > 1);
    }

    void pagesThatMoveAreReadAgain_data()
    {
        QTest::addColumn<QString>("faults");
        QTest::newRow("a few arrivals") << u"shift@usage:6"_s;
        QTest::newRow("arrivals all the while") << u"shift@usage:60"_s;
        QTest::newRow("one big batch") << u"shift@usage:40=40"_s;
    }

    void pagesThatMoveAreReadAgain()
    {
        QFETCH(QString, faults);
        Reading reading(dense());
        reading.fixture.setFaults(faults);
        store::Span rest = reading.window();
        // A window that never rests is made smaller: the parts together are the picture at the end.
        while (rest.startMs < rest.endMs) {
            const auto picture = reading.reader.read(rest);
            QVERIFY(picture);
            QCOMPARE(timestamps(*picture), reading.expected(picture->span));
            rest.endMs = picture->span.startMs;
        }
    }

    void answersThatLieAboutPages_data()
    {
        QTest::addColumn<QString>("faults");
        QTest::newRow("no total") << u"nototal@usage:0"_s;
        QTest::newRow("a next page that is none") << u"lyingnext@usage:0"_s;
        QTest::newRow("both") << u"nototal@usage:0,lyingnext@usage:0"_s;
    }

    void answersThatLieAboutPages()
    {
        QFETCH(QString, faults);
        Reading reading(dense());
        reading.fixture.setFaults(faults);
        const auto picture = reading.read();
        QVERIFY(picture);
        QCOMPARE(timestamps(*picture), reading.expected(picture->span));
        QVERIFY(reading.fixture.server.requests().size() < 20);
    }

    void pagesBeforeAFailedOneAreKept()
    {
        Reading reading(dense());
        reading.fixture.setFaults(u"500@usage:5#3"_s);
        const auto picture = reading.read();
        QVERIFY(picture);
        QVERIFY(picture->span.startMs > reading.window().startMs);
        QCOMPARE(timestamps(*picture), reading.expected(picture->span));
    }

    void windowWithoutEventsIsEmpty()
    {
        Reading reading(dense());
        const std::int64_t long_ago = presentMs - 400 * msPerDay;
        const auto picture = reading.reader.read({long_ago, long_ago + 20 * msPerDay});
        QVERIFY(picture);
        QVERIFY(picture->events.empty());
    }

private:
    static sample::SampleOptions dense()
    {
        sample::SampleOptions options = IngestFixture::small();
        options.users = 20;
        options.eventsPerUserDay = 10;
        options.rateLimits = false;
        return options;
    }

    struct Reading {
        explicit Reading(const sample::SampleOptions &options, int windowDays = 25)
            : fixture(options)
            , days(windowDays)
            , transport(fixture.workspace->network(), {})
            , limiter(cursor::RequestBudget::unlimited())
            , client(transport, limiter, fixture.clock, fixture.settings.apiUrl, sample::sampleKey(), {})
            , reader(client, texts, {})
        {
        }
        store::Span window() const { return {presentMs - days * msPerDay, presentMs}; }
        Result<ingest::WindowPicture> read() { return reader.read(window()); }
        /// What the service has now, oldest first; malformed records aside.
        QList<qint64> expected(store::Span span) const
        {
            QList<qint64> all;
            const auto team = fixture.server.team();
            for (const auto &event : team->events()) {
                if (event.malformed == sample::Malformed::No && event.timestampMs >= span.startMs
                    && event.timestampMs < span.endMs)
                    all.append(event.timestampMs);
            }
            return all;
        }

        IngestFixture fixture;
        int days;
        cursor::HttpTransport transport;
        cursor::RateLimiter limiter;
        cursor::ApiClient client;
        cursor::EventTexts texts;
        ingest::WindowReader reader;
    };

    static QList<qint64> timestamps(const ingest::WindowPicture &picture)
    {
        QList<qint64> all;
        for (const UsageEvent &event : picture.events)
            all.append(event.timestampMs);
        std::sort(all.begin(), all.end());
        return all;
    }
};

QTEST_GUILESS_MAIN(TestWindowReader)
#include "tst_windowreader.moc"

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/livespend.h"

#include "core/domain/keys.h"
#include "core/workspace/eventlist.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace spend;
using namespace spend::test;
using namespace Qt::StringLiterals;

namespace
{
/// A second team in the same store: connection, events, roll-ups, without a service.
constexpr auto otherTeam = "Other team";

Figures figuresOf(const UsageEvent &e)
{
    return {e.cost, (e.flags & flag::onDemand) != 0 ? e.cost : 0, 1, (e.flags & flag::uncosted) != 0 ? 1 : 0,
        e.requests, e.inputTokens, e.outputTokens, e.cacheWriteTokens, e.cacheReadTokens};
}

Figures sumOf(const std::vector<ListedEvent> &events)
{
    Figures sum;
    for (const ListedEvent &listed : events)
        sum += figuresOf(listed.event);
    return sum;
}

/// As the store has it, joined by SQL: no code of the list's.
struct Stored {
    std::int64_t id = 0;
    std::int64_t ms = 0;
    QString connection, user, model, kind;
    std::uint32_t flags = 0;
    std::int64_t cost = 0;

    UtcDay day() const { return UtcDay::ofMs(ms); }
};

std::vector<Stored> readStored(SpendSource &source)
{
    std::vector<Stored> events;
    store::Statement &select = source.store.database().prepared(
        "SELECT e.id, ((e.id & 144115188075855871) >> 16) + 1577836800000, c.name, u.text, m.text, k.text, e.flags, "
        "e.cost FROM event e JOIN connection c ON c.id = e.id >> 57 JOIN user_key u ON u.code = e.user_code JOIN "
        "model_key m ON m.code = e.model_code JOIN kind_key k ON k.code = e.kind_code ORDER BY 2 DESC, e.id DESC");
    while (select.step())
        events.push_back({select.integer(0), select.integer(1), select.string(2), select.string(3), select.string(4),
            select.string(5), std::uint32_t(select.integer(6)), select.integer(7)});
    select.reset();
    return events;
}

QList<qint64> idsOf(const std::vector<ListedEvent> &events)
{
    QList<qint64> ids;
    for (const ListedEvent &listed : events)
        ids.append(listed.id);
    return ids;
}
} // namespace

/// The list of events over a real store of two connections.
class TestEventList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_live = std::make_unique<LiveSpend>();
        addOtherTeam();
        m_range = {*m_live->settings.since, UtcDay::ofMs(presentMs)};
        m_stored = *m_live->answer(readStored);
        QVERIFY(m_stored.size() > 2'000);
    }

    void everyEventOnceNewestFirst()
    {
        const auto pages = walk({m_range, {}});
        std::vector<ListedEvent> all;
        std::int64_t first = 0;
        for (const auto &page : pages) {
            QCOMPARE(page->count, std::int64_t(m_stored.size()));
            QCOMPARE(page->first, first);
            first += std::int64_t(page->events.size());
            all.insert(all.end(), page->events.begin(), page->events.end());
        }
        QList<qint64> wanted;
        for (const Stored &stored : m_stored)
            wanted.append(stored.id);
        QCOMPARE(idsOf(all), wanted);
        const Figures report = reportTotal({m_range, {}});
        QCOMPARE(sumOf(all), report);
        QCOMPARE(pages.first()->total, report);
        QCOMPARE(pages.first()->attributed, report);
        QVERIFY(!pages.first()->sharesOut);
        QVERIFY(pages.first()->hasData);
    }

    /// The way back from the end shows the same pages.
    void pagesBackwardsAreThePagesForwards()
    {
        EventQuestion question{m_range, {{Dimension::User, {{mostActiveUser()}, {}}}}};
        question.pageSize = 37;
        const auto forwards = walk(question);
        QVERIFY(forwards.size() > 3);
        question.place.at = EventPlace::At::Oldest;
        for (qsizetype i = forwards.size() - 1; i >= 0; --i) {
            const auto page = answer(question);
            QCOMPARE(idsOf(page->events), idsOf(forwards[i]->events));
            QCOMPARE(page->first, forwards[i]->first);
            QCOMPARE(page->older, forwards[i]->older);
            QCOMPARE(page->newer.has_value(), i > 0);
            question.place = page->newer.value_or(EventPlace{});
        }
    }

    /// Each record of the service, read once more by other means, is in the list with every field.
    void everyFieldIsTheRecords()
    {
        QMultiHash<QString, QString> listed;
        for (const auto &page : walk({m_range, {{Dimension::Connection, {{u"team"_s}, {}}}}})) {
            for (const ListedEvent &e : page->events) {
                QCOMPARE(e.connection, u"Team"_s);
                listed.insert(fieldsOf(e), {});
            }
        }
        const std::shared_ptr<const sample::SampleTeam> shared = m_live->server.team();
        const sample::SampleTeam &team = *shared;
        qsizetype records = 0;
        for (qsizetype i = 0; i < team.usageEventCount(); ++i) {
            const auto fields = fieldsOf(team.usageEventJson(i));
            if (!fields)
                continue; // malformed, or older than what was read
            ++records;
            const auto found = listed.find(*fields);
            QVERIFY2(found != listed.end(), qPrintable(*fields));
            listed.erase(found);
        }
        QVERIFY(records > 1'000);
        QVERIFY2(listed.isEmpty(), qPrintable(listed.isEmpty() ? QString() : listed.begin().key()));
    }

    void filters_data()
    {
        QTest::addColumn<int>("dimension");
        QTest::addColumn<QStringList>("included");
        QTest::addColumn<QStringList>("excluded");
        const QString user = mostActiveUser();
        const auto add = [](const char *name, Dimension dimension, const QStringList &included,
                             const QStringList &excluded = {}) {
            QTest::newRow(name) << int(dimension) << included << excluded;
        };
        add("user", Dimension::User, {user});
        add("e-mail in another case", Dimension::User, {u' ' + user.toUpper() + u' '});
        add("user's name", Dimension::User, {labelOf(Dimension::User, user)});
        add("all but a user", Dimension::User, {}, {user});
        add("no user", Dimension::User, {u"(none)"_s});
        add("no user, in words", Dimension::User, {u"No user"_s});
        add("models", Dimension::Model, {u"auto"_s, u"gpt-5"_s});
        add("model in words", Dimension::Model, {u"Auto"_s});
        add("a model that is not there", Dimension::Model, {u"gpt-99"_s});
        add("all but a model that is not there", Dimension::Model, {}, {u"gpt-99"_s});
        add("kind", Dimension::Kind, {u"Usage-based"_s});
        add("all but two kinds", Dimension::Kind, {}, {u"Usage-based"_s, u"Free"_s});
        add("max mode", Dimension::MaxMode, {u"max"_s});
        add("standard, in words", Dimension::MaxMode, {u"Standard"_s});
        add("headless", Dimension::ClientKind, {u"headless"_s});
        add("all but headless", Dimension::ClientKind, {}, {u"headless"_s});
        add("connection", Dimension::Connection, {QString::fromLatin1(otherTeam).toUpper()});
        add("all but a connection", Dimension::Connection, {}, {u"team"_s});
        add("days", Dimension::Day, {u"2026-11-18"_s, u"2026-11-03"_s});
        add("all but a week", Dimension::Week, {}, {u"2026-11-09"_s});
        add("month", Dimension::Month, {u"2026-10-01"_s});
        add("group", Dimension::Group, {groupOf(user)});
        add("group's name", Dimension::Group, {labelOf(Dimension::Group, groupOf(user))});
        add("unassigned", Dimension::Group, {u"(unassigned)"_s});
        add("all but a group", Dimension::Group, {}, {groupOf(user)});
    }

    /// Against a report grouped by the dimension without its filter, whose rows say what each value is worth.
    void filters()
    {
        QFETCH(const int, dimension);
        QFETCH(const QStringList, included);
        QFETCH(const QStringList, excluded);
        const auto by = Dimension(dimension);
        const Filters filters{{by, {included, excluded}}};
        const auto pages = walk({m_range, filters});
        std::vector<ListedEvent> all;
        for (const auto &page : pages)
            all.insert(all.end(), page->events.begin(), page->events.end());

        Figures wanted;
        for (const SpendRow &row : rowsBy(by)) {
            const auto means = [&](const QString &value) {
                return value.trimmed().compare(row.keys[0], Qt::CaseInsensitive) == 0 || value == row.labels[0];
            };
            if ((included.isEmpty() || std::any_of(included.begin(), included.end(), means))
                && std::none_of(excluded.begin(), excluded.end(), means))
                wanted += row.figures;
        }
        QCOMPARE(sumOf(all), wanted);
        QCOMPARE(pages.first()->count, wanted.events);
        QCOMPARE(pages.first()->total, wanted);
        QCOMPARE(pages.first()->attributed, wanted);
        QVERIFY(std::is_sorted(all.begin(), all.end(),
            [](const ListedEvent &a, const ListedEvent &b) { return a.event.timestampMs > b.event.timestampMs; }));
        for (const ListedEvent &e : all) { // and each is one of them, by its own fields
            const auto means = [&](const QString &value) { return isMeant(e, by, value); };
            QVERIFY(included.isEmpty() || std::any_of(included.begin(), included.end(), means));
            QVERIFY(std::none_of(excluded.begin(), excluded.end(), means));
        }
    }

    void filtersOfSeveralDimensionsAllHold()
    {
        const QString user = mostActiveUser();
        const Filters filters{{Dimension::User, {{user}, {}}}, {Dimension::Kind, {{}, {u"Usage-based"_s}}},
            {Dimension::MaxMode, {{u"standard"_s}, {}}}, {Dimension::Month, {{u"2026-11-01"_s}, {}}}};
        QList<qint64> wanted;
        for (const Stored &stored : m_stored) {
            if (stored.user == user && stored.kind != u"Usage-based" && (stored.flags & flag::maxMode) == 0
                && stored.day() >= UtcDay::ofDate(2026, 11, 1))
                wanted.append(stored.id);
        }
        QVERIFY(!wanted.isEmpty());
        QList<qint64> listed;
        for (const auto &page : walk({m_range, filters}))
            listed += idsOf(page->events);
        QCOMPARE(listed, wanted);
    }

    void rangeIsInUtcDays()
    {
        const DateRange range{UtcDay::ofDate(2026, 11, 3), UtcDay::ofDate(2026, 11, 4)};
        QList<qint64> wanted;
        for (const Stored &stored : m_stored) {
            if (range.contains(stored.day()))
                wanted.append(stored.id);
        }
        QVERIFY(!wanted.isEmpty());
        QList<qint64> listed;
        for (const auto &page : walk({range, {}}))
            listed += idsOf(page->events);
        QCOMPARE(listed, wanted);
        QCOMPARE(answer({{range.last, range.first}, {}})->count, 0);
    }

    /// A repository's list holds each event of a user's day that is shared out to it, whole; the attributed part is the
    /// report's.
    void repositoryListsWhatIsSharedOutToIt()
    {
        const auto rows = rowsBy(Dimension::Repository);
        QVERIFY(rows.size() > 3);
        bool split = false;
        for (const SpendRow &row : rows) {
            const Filters filters{{Dimension::Repository, {{row.keys[0]}, {}}}};
            const auto pages = walk({m_range, filters});
            std::vector<ListedEvent> all;
            for (const auto &page : pages)
                all.insert(all.end(), page->events.begin(), page->events.end());
            QVERIFY(pages.first()->sharesOut);
            QCOMPARE(pages.first()->attributed, row.figures);
            QCOMPARE(pages.first()->total, sumOf(all));
            QCOMPARE(pages.first()->count, std::int64_t(all.size()));
            split = split || pages.first()->total.cost != row.figures.cost;
            for (const ListedEvent &e : all) {
                if (row.keys[0] == u"(unattributed)") {
                    QVERIFY(e.repositories.empty());
                    QCOMPARE(e.step, AttributionStep::Unattributed);
                    continue;
                }
                QVERIFY(std::any_of(e.repositories.begin(), e.repositories.end(),
                    [&](const EventRepository &repository) { return repository.key == row.keys[0]; }));
                QVERIFY(e.step != AttributionStep::Unattributed);
            }
        }
        QVERIFY(split); // some day was shared by two
    }

    /// The repositories of an event against the commits, in SQL.
    void repositoriesAreThoseOfTheCommits()
    {
        const auto days = *m_live->answer([](SpendSource &source) {
            QMap<std::pair<QString, int>, QMap<QString, qint64>> lines;
            store::Statement &select = source.store.database().prepared(
                "SELECT u.text, c.committed_ms / 86400000, r.text, sum(c.tab_lines_added + c.composer_lines_added) "
                "FROM "
                "ai_commit c JOIN user_key u ON u.code = c.user_code JOIN repository_key r ON r.code = "
                "c.repository_code WHERE c.repository_code > 0 AND c.user_code > 0 GROUP BY 1, 2, 3");
            while (select.step())
                lines[{select.string(0), int(select.integer(1))}][select.string(2)] = select.integer(3);
            select.reset();
            return lines;
        });
        int compared = 0;
        for (const auto &page : walk({m_range, {{Dimension::Connection, {{u"Team"_s}, {}}}}})) {
            for (const ListedEvent &e : page->events) {
                const int day = UtcDay::ofMs(e.event.timestampMs).number;
                const auto own = days.value({e.userKey, day});
                if (std::all_of(own.begin(), own.end(), [](qint64 n) { return n == 0; }))
                    continue; // other weights, or other days
                ++compared;
                QCOMPARE(e.step, AttributionStep::SameDay);
                QMap<QString, qint64> weights;
                qint64 sum = 0;
                for (const EventRepository &repository : e.repositories) {
                    weights[repository.key] = repository.weight;
                    sum += repository.weight;
                }
                auto wanted = own;
                wanted.removeIf([](auto entry) { return entry.value() == 0; });
                QCOMPARE(weights, wanted);
                QCOMPARE(e.weights, sum);
            }
        }
        QVERIFY(compared > 100);
    }

    /// A question looks at no more events than it was told, but for the day it is in, and says where to go on.
    void aRareEventDoesNotHoldUp()
    {
        const QString rare = rarestModel();
        EventQuestion question{m_range, {{Dimension::Model, {{rare}, {}}}}};
        const auto whole = answer(question);
        QVERIFY(whole->count > 1);
        QVERIFY(!whole->older);
        question.mostLookedAt = 1;
        const auto pages = walk(question);
        QVERIFY(pages.size() > 1);
        QVERIFY(pages.first()->events.size() < whole->events.size());
        QList<qint64> listed;
        for (const auto &page : pages) {
            QCOMPARE(page->first, std::int64_t(listed.size()));
            listed += idsOf(page->events);
            const UtcDay day = UtcDay::ofMs(page->events.front().event.timestampMs);
            QCOMPARE(UtcDay::ofMs(page->events.back().event.timestampMs), day);
        }
        QCOMPARE(listed, idsOf(whole->events));
        // And back again from the end.
        QList<qint64> backwards;
        question.place.at = EventPlace::At::Oldest;
        for (bool more = true; more;) {
            const auto page = answer(question);
            backwards = idsOf(page->events) + backwards;
            more = page->newer.has_value();
            question.place = page->newer.value_or(EventPlace{});
        }
        QCOMPARE(backwards, listed);
    }

    void nothingMatches()
    {
        const auto page = answer({m_range, {{Dimension::User, {{u"nobody@example.com"_s}, {}}}}});
        QCOMPARE(page->count, 0);
        QVERIFY(page->events.empty());
        QVERIFY(!page->older && !page->newer);
        QCOMPARE(page->total, Figures{});
        QVERIFY(page->hasData);
    }

    /// Places are events: what arrives at the top moves nobody's page, and a place that is gone leads to the top.
    void placesOutliveTheirEvents()
    {
        EventQuestion question{m_range, {}};
        question.pageSize = 50;
        const auto first = answer(question);
        question.place = *first->older;
        const auto second = answer(question);
        question.place = {EventPlace::At::OlderThan, second->events.front().id};
        const auto after = answer(question);
        QCOMPARE(after->events.front().id, second->events[1].id);
        QCOMPARE(after->first, 51);
        question.place = {EventPlace::At::OlderThan, m_stored.back().id};
        QCOMPARE(idsOf(answer(question)->events), idsOf(first->events));
        // Back from a place in the middle of the first page: a whole first page, not a part of it.
        question.place = {EventPlace::At::NewerThan, first->events[20].id};
        QCOMPARE(idsOf(answer(question)->events), idsOf(first->events));
    }

private:
    using Page = std::shared_ptr<const EventPage>;

    Page answer(const EventQuestion &question)
    {
        return m_live->answer([question](SpendSource &source) { return answerEvents(source, question); });
    }

    QList<Page> walk(EventQuestion question)
    {
        QList<Page> pages;
        for (bool more = true; more;) {
            pages.append(answer(question));
            const Page &page = pages.last();
            more = page->older.has_value();
            if (more) {
                Q_ASSERT(question.place != *page->older);
                question.place = *page->older;
            }
        }
        return pages;
    }

    std::vector<SpendRow> rowsBy(Dimension by) { return m_live->report({m_range, {by}, {}, SortBy::Key, 0}).rows; }
    Figures reportTotal(const EventQuestion &question)
    {
        return m_live->report({question.range, {}, question.filters, SortBy::Key, 0}).total;
    }
    QString labelOf(Dimension by, const QString &key)
    {
        for (const SpendRow &row : rowsBy(by)) {
            if (row.keys[0] == key)
                return row.labels[0];
        }
        return {};
    }
    QString mostActiveUser() const
    {
        QMap<QString, int> counts;
        for (const Stored &stored : m_stored)
            counts[stored.user] += stored.connection == u"Team" && stored.user != u"(none)" ? 1 : 0;
        return std::max_element(counts.begin(), counts.end()).key();
    }
    QString rarestModel() const
    {
        QMap<QString, QSet<int>> days;
        for (const Stored &stored : m_stored)
            days[stored.model].insert(stored.day().number);
        QString rarest;
        for (auto d = days.begin(); d != days.end(); ++d) {
            if (d->size() > 2 && (rarest.isEmpty() || d->size() < days[rarest].size()))
                rarest = d.key();
        }
        return rarest;
    }
    QString groupOf(const QString &user)
    {
        const SpendReport report =
            m_live->report({m_range, {Dimension::Group}, {{Dimension::User, {{user}, {}}}}, SortBy::Events, 0});
        return report.rows.front().keys[0];
    }

    static bool isMeant(const ListedEvent &e, Dimension by, const QString &value)
    {
        const auto is = [&](const QString &key, const QString &label) {
            return value.trimmed().compare(key, Qt::CaseInsensitive) == 0 || value == label;
        };
        const UtcDay day = UtcDay::ofMs(e.event.timestampMs);
        switch (by) {
        case Dimension::User:
            return is(e.userKey, e.userLabel);
        case Dimension::Group:
            return is(e.groupKey, e.groupLabel);
        case Dimension::Model:
            return is(e.modelKey, e.modelLabel);
        case Dimension::Kind:
            return is(e.kindKey, e.kindLabel);
        case Dimension::MaxMode:
            return e.has(flag::maxMode) ? is(u"max"_s, u"Max mode"_s) : is(u"standard"_s, u"Standard"_s);
        case Dimension::ClientKind:
            return e.has(flag::headless) ? is(u"headless"_s, u"Headless"_s) : is(u"interactive"_s, u"Interactive"_s);
        case Dimension::Connection:
            return is(e.connection, e.connection);
        case Dimension::Day:
            return value == day.iso();
        case Dimension::Week:
            return value == day.firstOfWeek().iso();
        case Dimension::Month:
            return value == day.firstOfMonth().iso();
        default:
            return false;
        }
    }

    /// What both sides of everyFieldIsTheRecords() make one text of.
    static QString join(const QStringList &fields) { return fields.join(u'|'); }
    static QString number(std::int64_t value) { return QString::number(value); }

    static QString fieldsOf(const ListedEvent &e)
    {
        const UsageEvent &u = e.event;
        return join({number(u.timestampMs), e.userKey, e.modelKey, number(e.has(flag::maxMode)),
            number(e.has(flag::headless)), number(e.has(flag::tokenBased)), number(e.has(flag::freeBugbot)),
            e.has(flag::chargedGiven) ? number(u.cost) : u"-"_s, number(u.tokenFee), number(u.requests),
            number(u.inputTokens), number(u.outputTokens), number(u.cacheWriteTokens), number(u.cacheReadTokens),
            QString::fromStdString(u.conversation)});
    }

    std::optional<QString> fieldsOf(const QByteArray &record) const
    {
        const QJsonDocument document = QJsonDocument::fromJson(record);
        const QJsonObject o = document.object();
        const qint64 ms = o[u"timestamp"_s].toVariant().toLongLong();
        if (!document.isObject() || UtcDay::ofMs(ms) < m_range.first || ms > presentMs)
            return {};
        const auto micro = [](const QJsonValue &value) {
            return number(qint64(std::llround(value.toVariant().toDouble() * 1e6)));
        };
        const auto count = [](const QJsonValue &value) { return number(qint64(value.toVariant().toDouble())); };
        const QJsonObject tokens = o[u"tokenUsage"_s].toObject();
        const QString user = o[u"userEmail"_s].toString().toLower();
        const QString model = o[u"model"_s].toString();
        const QJsonValue charged = o[u"chargedCents"_s];
        return join({number(ms), user.isEmpty() ? u"(none)"_s : user,
            model.isEmpty()           ? u"(none)"_s
                : model == u"default" ? u"auto"_s
                                      : model,
            number(o[u"maxMode"_s].toBool()), number(o[u"isHeadless"_s].toBool()),
            number(o[u"isTokenBasedCall"_s].toBool()), number(o[u"isFreeBugbot"_s].toBool()),
            charged.isNull() || charged.isUndefined() ? u"-"_s : micro(charged), micro(o[u"cursorTokenFee"_s]),
            micro(o[u"requestsCosts"_s]), count(tokens[u"inputTokens"_s]), count(tokens[u"outputTokens"_s]),
            count(tokens[u"cacheWriteTokens"_s]), count(tokens[u"cacheReadTokens"_s]),
            o[u"conversationId"_s].toString()});
    }

    /// Events of a second connection, some in the very milliseconds of the first one's.
    void addOtherTeam()
    {
        ConnectionSettings settings = m_live->settings;
        settings.name = QString::fromLatin1(otherTeam);
        const Connection other = m_live->addConnection(settings);
        const ConnectionId first = m_live->connection.id;
        const auto done = m_live->workspace->writer().run([&](store::StoreSession &session) {
            const UtcDay last = UtcDay::ofMs(presentMs);
            const store::Span span{(last - 9).startMs(), (last + 1).startMs()};
            ingest::WindowPicture picture;
            picture.span = span;
            picture.texts = std::make_shared<const ingest::TextLists>(
                ingest::TextLists{{"(none)", "zoe@other.example"}, {"(none)", "gpt-5"}, {"(none)", "Usage-based"}});
            const auto events = session.events.load(first, span);
            for (std::size_t i = 0; i < events.size(); i += 2) {
                UsageEvent event = events[i];
                event.user = 1;
                event.model = 1;
                event.kind = 1;
                picture.events.push_back(event);
                picture.events.push_back(event);
            }
            return ingest::swapWindow(session, other.id, std::move(picture), presentMs).batches.size();
        });
        QVERIFY(done && *done == 10);
        m_live->service.refresh();
    }

    std::unique_ptr<LiveSpend> m_live;
    DateRange m_range;
    std::vector<Stored> m_stored;
};

QTEST_GUILESS_MAIN(TestEventList)
#include "tst_eventlist.moc"

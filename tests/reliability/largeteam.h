// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cursor/eventpage.h"
#include "core/ingest/windowswap.h"
#include "core/store/storesession.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <random>

namespace spend::test
{

/// A team as large as teams get, and texts that are as odd as texts get. What the service would send goes through the
/// decoder; what is stored goes through the ingestion's own functions.
struct LargeTeam {
    int members = 20'000;
    int groups = 5'000;
    UtcDay lastDay = UtcDay::ofDate(2026, 11, 20);

    static QString email(int member)
    {
        switch (member) {
        case 0:
            return QStringLiteral("ada+cursor@example.com");
        case 1:
            return QStringLiteral("\"grace hopper\"@example.com");
        case 2:
            return QStringLiteral("o'brien,\"\"jr@example.com");
        default:
            return QStringLiteral("member%1@example.com").arg(member);
        }
    }
    /// 10 kB, different at both ends, so that a cut shows wherever it is made.
    static QString longModel()
    {
        return QStringLiteral("model-") + QString(10'240, QLatin1Char('m')) + QStringLiteral("-end");
    }
    static QStringList repositories()
    {
        return {QStringLiteral("acme/web"), QStringLiteral("株式会社/請求書"), QStringLiteral("شركة/مستودع"),
            QStringLiteral("חברה/מאגר"), QStringLiteral("компания/репозиторий"), QStringLiteral("กลุ่ม/คลัง"),
            QStringLiteral("acme/e\u0301te\u0301"), QStringLiteral("acme/🚀"), QStringLiteral("a b/c;d\te")};
    }

    void addDirectory(store::StoreSession &session, ConnectionId id) const
    {
        std::vector<Member> list;
        GroupListing listing;
        listing.cycleStart = lastDay.firstOfMonth();
        listing.cycleEnd = lastDay + 11;
        for (int g = 0; g < groups; ++g)
            listing.groups.push_back({QStringLiteral("group_%1").arg(g), QStringLiteral("Team %1").arg(g), {}, false});
        std::vector<AiCommit> commits;
        const QStringList names = repositories();
        for (int m = 0; m < members; ++m) {
            list.push_back({QStringLiteral("user_%1").arg(m), QStringLiteral("Member %1").arg(m), email(m),
                QStringLiteral("member"), false});
            listing.memberships.push_back({QStringLiteral("group_%1").arg(m % groups), email(m),
                QStringLiteral("user_%1").arg(m), {}, (lastDay - 100).startMs(), {}});
            AiCommit commit;
            commit.hash = QStringLiteral("%1").arg(m, 40, 16, QLatin1Char('0'));
            commit.email = email(m);
            commit.repository = names[m % names.size()];
            commit.committedMs = commit.createdMs = lastDay.startMs() + 1000;
            commit.linesAdded = commit.composerLinesAdded = 10;
            commits.push_back(commit);
        }
        session.transact([&] {
            session.members.replaceMembers(id, list);
            session.commits.merge(id, commits);
            session.connections.setCapabilities(id, Capability::Visible, Capability::Visible);
        });
        ingest::swapGroups(session, id, listing, true);
    }

    /// One event of every member, as the service sends them, on the last day.
    ingest::WindowPicture lastDaysEvents() const
    {
        cursor::EventPageDecoder decoder;
        cursor::EventTexts texts;
        ingest::WindowPicture picture;
        picture.span = {lastDay.startMs(), (lastDay + 1).startMs()};
        for (int first = 0; first < members; first += 1'000) {
            QJsonArray events;
            for (int m = first; m < std::min(members, first + 1'000); ++m)
                events.append(QJsonObject{{QStringLiteral("timestamp"), QString::number(lastDay.startMs() + m * 4)},
                    {QStringLiteral("userEmail"), email(m)},
                    {QStringLiteral("model"), m % 100 == 0 ? longModel() : QStringLiteral("model-a")},
                    {QStringLiteral("kind"), QStringLiteral("Usage-based")}, {QStringLiteral("isTokenBasedCall"), true},
                    {QStringLiteral("chargedCents"), 1.25}});
            const QByteArray body =
                QJsonDocument(QJsonObject{{QStringLiteral("usageEvents"), events}}).toJson(QJsonDocument::Compact);
            const auto page = decoder.decode(body, texts);
            Q_ASSERT(page && page->skipped == 0);
            picture.events.insert(picture.events.end(), page->events.begin(), page->events.end());
        }
        auto lists = std::make_shared<ingest::TextLists>();
        lists->users = texts.users.keys();
        lists->models = texts.models.keys();
        lists->kinds = texts.kinds.keys();
        picture.texts = lists;
        return picture;
    }

    /// A day's made-up events, by the members, for sheer number.
    ingest::WindowPicture manyEvents(UtcDay day, std::int64_t count, int models = 12) const
    {
        std::mt19937_64 random(std::uint64_t(day.number));
        auto lists = std::make_shared<ingest::TextLists>();
        lists->users = {"(none)"};
        for (int m = 0; m < members; ++m)
            lists->users.push_back(email(m).toStdString());
        lists->models = {"(none)"};
        for (int m = 0; m < models; ++m)
            lists->models.push_back("model-" + std::to_string(m));
        lists->kinds = {"(none)", "Usage-based"};
        ingest::WindowPicture picture;
        picture.span = {day.startMs(), (day + 1).startMs()};
        picture.texts = lists;
        for (std::int64_t i = 0; i < count; ++i) {
            UsageEvent event;
            event.timestampMs = day.startMs() + i * msPerDay / count;
            event.user = Code(1 + random() % std::uint64_t(members));
            event.model = Code(1 + random() % std::uint64_t(models));
            event.kind = 1;
            event.flags = flag::onDemand;
            event.cost = std::int64_t(random() % 100'000'000);
            event.inputTokens = std::int64_t(random() % 10'000);
            picture.events.push_back(event);
        }
        return picture;
    }
};

} // namespace spend::test

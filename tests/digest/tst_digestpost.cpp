// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/alert/desktopnotifier.h"
#include "core/digest/digestplain.h"
#include "core/digest/digestpost.h"
#include "core/store/storesession.h"
#include "tests/support/livespend.h"

#include <QSignalSpy>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
constexpr std::int64_t hourMs = 3'600'000;

/// Keeps what it was told; refuses or stalls where it is asked to. Any thread.
class Desktop final : public alert::DesktopNotifier
{
public:
    Result<void> show(const alert::Message &message, std::stop_token stop) override
    {
        std::unique_lock lock(m_mutex);
        messages.push_back(message);
        if (stalls) {
            m_condition.wait(lock, stop, [] { return false; });
            return Problem::cancelled();
        }
        if (refuses)
            return Problem::invalidInput(u"The desktop is away."_s);
        return {};
    }
    std::size_t count()
    {
        const std::lock_guard lock(m_mutex);
        return messages.size();
    }

    std::vector<alert::Message> messages;
    std::atomic<bool> refuses = false;
    std::atomic<bool> stalls = false;

private:
    std::mutex m_mutex;
    std::condition_variable_any m_condition;
};
} // namespace

/// Digests on their way to the alert channels, over a real store.
class tst_DigestPost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<LiveSpend>();
        m_channels = std::make_shared<Channels>();
        m_desktop = std::make_unique<Desktop>();
        m_post = newPost();
    }
    void cleanup()
    {
        m_post.reset();
        m_live.reset();
    }

    void byHand()
    {
        addChannel(u"Screen"_s);
        addChannel(u"Switched off"_s, false);
        QSignalSpy sent(m_post.get(), &DigestPost::sent);
        m_post->sendNow({DigestKind::Weekly, {}});
        QVERIFY(m_post->isBusy());
        m_post->sendNow({DigestKind::Weekly, {}}); // one at a time
        QTRY_COMPARE(sent.count(), 1);
        QVERIFY(!m_post->isBusy());
        QCOMPARE(sent[0][0].toString(), u"Sent by Screen."_s);
        QCOMPARE(m_desktop->count(), std::size_t(1));
        const alert::Message &message = m_desktop->messages[0];
        QCOMPARE(message.subject, u"Weekly digest: Nov 9 – 15, 2026, week 46"_s);
        QVERIFY(message.text.startsWith(message.subject));
        QVERIFY(message.html.startsWith(u"<!DOCTYPE html>"_s));
        QCOMPARE(message.attachments.size(), std::size_t(1));
        QCOMPARE(message.attachments[0].name, u"spendscope-digest-2026-11-09-weekly.pdf"_s);
        QVERIFY(message.attachments[0].content.startsWith("a PDF of Weekly digest"));
        QCOMPARE(message.page, u"digest"_s);
    }

    void withoutAChannel()
    {
        QSignalSpy failed(m_post.get(), &DigestPost::failed);
        m_post->sendNow({});
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].toString().contains(u"no alert channel"_s));
        QVERIFY(!m_post->isBusy());
    }

    void whatWentWrongIsSaid()
    {
        addChannel(u"Screen"_s);
        m_desktop->refuses = true;
        QSignalSpy failed(m_post.get(), &DigestPost::failed);
        m_post->sendNow({});
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].toString(), u"Screen: The desktop is away."_s);
    }

    /// Where names are hidden a digest that leaves the program names nobody either.
    void hiddenNamesAreNotSent()
    {
        addChannel(u"Screen"_s);
        QSignalSpy sent(m_post.get(), &DigestPost::sent);
        m_post->sendNow({DigestKind::Weekly, {}});
        QTRY_COMPARE(sent.count(), 1);
        QVERIFY(!named(m_desktop->messages.at(0)).isEmpty());
        m_live->service.hideNames(true);
        m_post->sendNow({DigestKind::Weekly, {}});
        QTRY_COMPARE(sent.count(), 2);
        const alert::Message &hidden = m_desktop->messages.at(1);
        QCOMPARE(named(hidden), QStringList());
        QVERIFY(hidden.text.contains(u"user-"_s));
        QVERIFY(hidden.html.contains(u"user-"_s));
        QVERIFY(hidden.attachments[0].content.contains("user-"));
    }

    void byPlanOnce()
    {
        addChannel(u"Screen"_s);
        plan();
        QSignalSpy sent(m_post.get(), &DigestPost::sent);
        m_post->start();
        QTRY_COMPARE(sent.count(), 1);
        QTRY_VERIFY(lastSent().has_value());
        const auto other = newPost(); // another program with the same store
        other->start();
        m_post->look();
        m_live->answer([](SpendSource &) { return 0; });
        QTRY_VERIFY(!m_post->isBusy() && !other->isBusy());
        QCOMPARE(m_desktop->count(), std::size_t(1));
        m_live->clock.advance(7 * msPerDay);
        m_post->look();
        QTRY_COMPARE(m_desktop->count(), std::size_t(2));
        QCOMPARE(m_desktop->messages[1].subject, u"Weekly digest: Nov 16 – 22, 2026, week 47"_s);
    }

    void whatNoChannelTookIsTriedAgain()
    {
        addChannel(u"Screen"_s);
        plan();
        m_desktop->refuses = true;
        QSignalSpy failed(m_post.get(), &DigestPost::failed);
        m_post->start();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!lastSent());
        m_desktop->refuses = false;
        m_live->clock.advance(digestschedule::claimMs);
        m_post->look();
        QTRY_COMPARE(m_desktop->count(), std::size_t(2));
        QTRY_VERIFY(lastSent().has_value());
    }

    void closingWhileSending()
    {
        addChannel(u"Screen"_s);
        plan();
        m_desktop->stalls = true;
        m_post->start();
        QTRY_COMPARE(m_desktop->count(), std::size_t(1));
        m_post.reset(); // stops it and waits
        QVERIFY(!lastSent());
        m_desktop->stalls = false;
        m_post = newPost();
        m_live->clock.advance(digestschedule::claimMs);
        m_post->start();
        QTRY_VERIFY(lastSent().has_value());
    }

private:
    std::unique_ptr<DigestPost> newPost()
    {
        return std::make_unique<DigestPost>(DigestPost::Parts{m_live->service, m_live->secrets, m_live->clock,
            [channels = m_channels](store::StoreSession &) {
                const std::lock_guard lock(channels->mutex);
                return channels->list;
            },
            m_desktop.get(),
            [](const DigestDocument &document) { return "a PDF of " + plainDigest(document).toUtf8(); }, {}});
    }

    template <class Work>
    auto inStore(Work work)
    {
        const auto done = m_live->workspace->writer().run(
            [&](store::StoreSession &session) { return session.transact([&] { return work(session); }); });
        if (!done)
            qFatal("%s", qPrintable(done.problem().sentence()));
        return *done;
    }

    /// Whom a message names, by name or e-mail.
    QStringList named(const alert::Message &message)
    {
        const QStringList people = inStore([](store::StoreSession &session) {
            QStringList all;
            auto &select = session.database().prepared("SELECT email, name FROM member");
            while (select.step())
                all.append({select.string(0), select.string(1)});
            select.reset();
            return all;
        });
        QString told = message.subject + message.text + message.html;
        for (const auto &attachment : message.attachments)
            told += attachment.name + QString::fromUtf8(attachment.content);
        QStringList found;
        for (const QString &name : people) {
            if (told.contains(name, Qt::CaseInsensitive))
                found.append(name);
        }
        return found;
    }

    void addChannel(const QString &name, bool enabled = true)
    {
        alert::AlertChannel channel;
        channel.id = name;
        channel.name = name;
        channel.enabled = enabled;
        const std::lock_guard lock(m_channels->mutex);
        m_channels->list.push_back(channel);
    }

    /// Weekly, an hour ago: the present is a Friday, 15:00.
    void plan()
    {
        DigestPlan plan;
        plan.weekly = true;
        plan.weekday = 5;
        plan.hour = 14;
        inStore([&](store::StoreSession &session) {
            digestschedule::save(session, plan, presentMs - 2 * hourMs);
            return 0;
        });
    }

    std::optional<std::int64_t> lastSent()
    {
        return inStore(
            [](store::StoreSession &session) { return digestschedule::lastSentMs(session, DigestKind::Weekly); });
    }

    /// Those that there are; the reader's thread looks.
    struct Channels {
        std::mutex mutex;
        std::vector<alert::AlertChannel> list;
    };
    std::unique_ptr<LiveSpend> m_live;
    std::shared_ptr<Channels> m_channels;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<DigestPost> m_post;
};

QTEST_GUILESS_MAIN(tst_DigestPost)
#include "tst_digestpost.moc"

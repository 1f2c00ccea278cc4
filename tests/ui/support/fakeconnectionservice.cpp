// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakeconnectionservice.h"

#include <QHostAddress>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace spend
{

void FakeConnectionService::release()
{
    const auto deliver = std::exchange(held, {});
    if (deliver)
        deliver();
}

ConnectionView *FakeConnectionService::view(ConnectionId id)
{
    for (ConnectionView &candidate : views) {
        if (candidate.id == id)
            return &candidate;
    }
    return nullptr;
}

void FakeConnectionService::progress(const IngestProgress &progress)
{
    if (ConnectionView *running = view(progress.connection))
        running->progress = progress;
    Q_EMIT progressed(progress);
}

Result<QString> FakeConnectionService::checkName(const QString &name, ConnectionId except) const
{
    QStringList taken;
    for (const ConnectionView &other : views) {
        if (other.id != except)
            taken.append(other.settings.name);
    }
    return checkConnectionName(name, taken);
}

Result<QUrl> FakeConnectionService::checkApiUrl(const QString &text) const
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool loopback = QHostAddress(url.host()).isLoopback() || url.host() == u"localhost";
    if (url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || (url.scheme() == u"http" && loopback)))
        return url;
    return Problem::invalidInput(u"Plain http would send the key unencrypted."_s, u"Use an https address."_s);
}

void FakeConnectionService::testKey(const ConnectionSettings &settings, const SecretKey &key, QObject *context,
    std::function<void(const Result<KeyReport> &)> done)
{
    calls.append(u"testKey"_s);
    lastSettings = settings;
    lastKey = key;
    answer(context, [this, done = std::move(done)] { done(keyAnswer); });
}

void FakeConnectionService::cancelKeyTest()
{
    calls.append(u"cancelKeyTest"_s);
    held = {};
}

void FakeConnectionService::add(const ConnectionSettings &settings, const SecretKey &key, const KeyReport &,
    QObject *context, std::function<void(const Result<ConnectionId> &)> done)
{
    calls.append(u"add "_s + settings.name);
    lastSettings = settings;
    lastKey = key;
    answer(context, [this, settings, done = std::move(done)] {
        if (addProblem)
            done(*addProblem);
        else
            done(insert(settings));
    });
}

void FakeConnectionService::addSample(QObject *context, std::function<void(const Result<ConnectionId> &)> done)
{
    calls.append(u"addSample"_s);
    answer(context, [this, done = std::move(done)] {
        ConnectionSettings settings;
        settings.name = u"Sample team"_s;
        settings.sample = true;
        done(insert(settings));
    });
}

void FakeConnectionService::setPaused(ConnectionId id, bool paused)
{
    calls.append(u"setPaused %1 %2"_s.arg(id).arg(int(paused)));
}

void FakeConnectionService::edit(ConnectionId id, const ConnectionSettings &settings, QObject *context,
    std::function<void(const Result<void> &)> done)
{
    calls.append(u"edit %1"_s.arg(id));
    lastSettings = settings;
    answer(context, [this, id, settings, done = std::move(done)] {
        if (editProblem) {
            done(*editProblem);
            return;
        }
        if (ConnectionView *edited = view(id))
            edited->settings = settings;
        done({});
        Q_EMIT changed();
    });
}

void FakeConnectionService::setKey(
    ConnectionId id, const SecretKey &key, QObject *context, std::function<void(const Result<KeyReport> &)> done)
{
    calls.append(u"setKey %1"_s.arg(id));
    lastKey = key;
    answer(context, [this, done = std::move(done)] { done(keyAnswer); });
}

void FakeConnectionService::changeLimit(
    const LimitWish &wish, QObject *context, std::function<void(const Result<LimitChange> &)> done)
{
    calls.append(u"changeLimit "_s + wish.email);
    lastWish = wish;
    answer(context, [this, wish, done = std::move(done)] {
        LimitChange change{1, wish.connection, wish.email, wish.who, 0, wish.oldDollars, wish.newDollars,
            LimitOutcome::Done, u"Cursor confirmed it and shows the new limit."_s, wish.undoes};
        done(limitAnswer ? limitAnswer(wish) : Result<LimitChange>(change));
    });
}

void FakeConnectionService::remove(ConnectionId id, QObject *context, std::function<void(const Result<void> &)> done)
{
    calls.append(u"remove %1"_s.arg(id));
    answer(context, [this, id, done = std::move(done)] {
        views.removeIf([id](const ConnectionView &view) { return view.id == id; });
        done({});
        Q_EMIT changed();
    });
}

void FakeConnectionService::answer(QObject *context, std::function<void()> deliver)
{
    const auto guarded = [guard = QPointer<QObject>(context), deliver = std::move(deliver)] {
        if (guard)
            deliver();
    };
    if (hold)
        held = guarded;
    else
        QMetaObject::invokeMethod(this, guarded, Qt::QueuedConnection);
}

ConnectionId FakeConnectionService::insert(const ConnectionSettings &settings)
{
    ConnectionView fresh;
    fresh.id = ConnectionId(views.size()) + 1;
    fresh.settings = settings;
    IngestProgress start;
    start.connection = fresh.id;
    start.firstIngestion = true;
    fresh.progress = start;
    views.append(fresh);
    Q_EMIT changed();
    return fresh.id;
}

} // namespace spend

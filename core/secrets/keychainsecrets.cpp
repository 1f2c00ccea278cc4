// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainsecrets.h"

#include "core/domain/wipe.h"
#include "core/secrets/secretservice.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;

namespace spend::secrets
{

namespace
{
struct SecretsWording {
    Q_DECLARE_TR_FUNCTIONS(SecretsWording)
};
} // namespace

struct KeychainSecrets::Answer {
    std::mutex mutex;
    std::condition_variable arrived;
    bool done = false;
    bool timedOut = false;
    QKeychain::Error error = QKeychain::NoError;
    QString text;
    SecretKey key;
    QByteArray sent; ///< what a job was lent
};

namespace
{
const QString service = u"Spendscope"_s;

/// A plain uuid is a connection's; other rooms put a word of theirs before it.
QString entryName(const QString &uuid)
{
    return uuid.contains(u'/') ? uuid : u"connection/"_s + uuid;
}

Problem problemOf(QKeychain::Error error, bool timedOut, const QString &detail)
{
    if (timedOut)
        return {ProblemKind::Keychain, SecretsWording::tr("The keychain did not answer."),
            SecretsWording::tr("Unlock it and try again, or keep the key in a file (--key-file)."), detail};
    switch (error) {
    case QKeychain::EntryNotFound:
        return {ProblemKind::Keychain, SecretsWording::tr("The keychain holds no key for this connection."),
            SecretsWording::tr("Enter the key again under Connections."), detail};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {ProblemKind::Keychain, SecretsWording::tr("The keychain is locked or refused access."),
            SecretsWording::tr(
                "Unlock it and allow Spendscope, then try again, or keep the key in a file (--key-file)."),
            detail};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {ProblemKind::Keychain, SecretsWording::tr("This computer has no keychain that Spendscope can use."),
            SecretsWording::tr(
                "Start one (for example gnome-keyring or KWallet), or keep the key in a file (--key-file)."),
            detail};
    default:
        return {ProblemKind::Keychain, SecretsWording::tr("The keychain can't be used."),
            SecretsWording::tr("Start or unlock it, or keep the key in a file (--key-file)."), detail};
    }
}
} // namespace

KeychainSecrets::KeychainSecrets(std::chrono::seconds patience)
    : m_patience(patience)
    , m_agent(new QObject)
{
    m_thread.setObjectName(u"keychain"_s);
    m_agent->moveToThread(&m_thread);
    m_thread.start();
}

KeychainSecrets::~KeychainSecrets()
{
    m_agent->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

template <class Job, class Prepare>
std::shared_ptr<KeychainSecrets::Answer> KeychainSecrets::perform(const QString &uuid, Prepare prepare)
{
    auto answer = std::make_shared<Answer>();
    QMetaObject::invokeMethod(
        m_agent,
        [agent = m_agent, answer, uuid, prepare] {
            auto *job = new Job(service, agent);
            job->setAutoDelete(true);
            job->setInsecureFallback(false);
            job->setKey(entryName(uuid));
            prepare(*job, *answer);
            QObject::connect(job, &QKeychain::Job::finished, agent, [answer, uuid](QKeychain::Job *finished) {
                QKeychain::Error error = finished->error();
                // A locked entry is reported as missing, or as gone; neither is true.
                const bool maybeLocked = error == QKeychain::EntryNotFound
                    || (std::is_same_v<Job, QKeychain::DeletePasswordJob> && error == QKeychain::NoError);
                if (maybeLocked && isLockedAway(service, entryName(uuid)))
                    error = QKeychain::AccessDenied;
                const std::scoped_lock lock(answer->mutex);
                answer->error = error;
                answer->text = finished->errorString();
                if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>) {
                    QByteArray bytes = static_cast<Job *>(finished)->binaryData();
                    answer->key = SecretKey::fromBytes(bytes);
                    wipeEverywhere(bytes);
                }
                wipeEverywhere(answer->sent);
                answer->done = true;
                answer->arrived.notify_all();
            });
            job->start();
        },
        Qt::QueuedConnection);
    std::unique_lock lock(answer->mutex);
    answer->timedOut = !answer->arrived.wait_for(lock, m_patience, [&] { return answer->done; });
    return answer;
}

Result<SecretKey> KeychainSecrets::read(const QString &uuid)
{
    const auto answer = perform<QKeychain::ReadPasswordJob>(uuid, [](QKeychain::ReadPasswordJob &, Answer &) {});
    const std::scoped_lock lock(answer->mutex);
    if (answer->timedOut || answer->error != QKeychain::NoError)
        return problemOf(answer->error, answer->timedOut, answer->text);
    if (answer->key.isEmpty())
        return problemOf(QKeychain::EntryNotFound, false, answer->text);
    return std::move(answer->key);
}

Result<void> KeychainSecrets::write(const QString &uuid, const SecretKey &key)
{
    const auto answer =
        perform<QKeychain::WritePasswordJob>(uuid, [key](QKeychain::WritePasswordJob &job, Answer &lent) {
            lent.sent = key.bytes();
            job.setBinaryData(lent.sent);
        });
    const std::scoped_lock lock(answer->mutex);
    if (answer->timedOut || answer->error != QKeychain::NoError)
        return problemOf(answer->error, answer->timedOut, answer->text);
    return {};
}

Result<void> KeychainSecrets::remove(const QString &uuid)
{
    const auto answer = perform<QKeychain::DeletePasswordJob>(uuid, [](QKeychain::DeletePasswordJob &, Answer &) {});
    const std::scoped_lock lock(answer->mutex);
    if (answer->timedOut || (answer->error != QKeychain::NoError && answer->error != QKeychain::EntryNotFound))
        return problemOf(answer->error, answer->timedOut, answer->text);
    return {};
}

} // namespace spend::secrets

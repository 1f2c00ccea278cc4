// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/message.h"
#include "core/alert/sender.h"
#include "core/digest/digest.h"
#include "core/digest/digestschedule.h"
#include "core/workspace/questionline.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace spend
{

/// A digest as a message: its text, its HTML, and the PDF where \c pdf makes one.
alert::Message digestMessage(const DigestAnswer &answer, const QByteArray &pdf = {});

/// Sends digests by the alert channels while the window is open: by hand, and by the plan, each once. Lives in the UI
/// thread; no call waits. Sending has a thread of its own, one digest at a time.
class DigestPost final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        SpendService &spend;
        secrets::SecretStore &keychain;
        Clock &clock;
        /// The alert channels that there are; runs in the reader's thread.
        std::function<std::vector<alert::AlertChannel>(store::StoreSession &)> channels;
        alert::DesktopNotifier *desktop = nullptr; ///< absent: the desktop's channels tell nothing
        std::function<QByteArray(const DigestDocument &)> pdf; ///< runs in the sending thread; absent: no PDF
        alert::SendLimits limits;
    };
    explicit DigestPost(Parts parts, QObject *parent = nullptr);
    /// Stops what is being sent and waits for it. A digest by plan that did not go out is due again.
    ~DigestPost() override;

    /// Looks from now on, every few minutes and after each change, whether a digest is due.
    void start();
    /// Looks now.
    void look();
    /// By the plan's channels, whatever the plan's times are.
    void sendNow(const DigestQuestion &question);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// A sentence: what was sent, by how many channels.
    void sent(const QString &sentence);
    /// A sentence: what did not work by which channel.
    void failed(const QString &sentence);
    void busyChanged();

private:
    struct Job {
        DigestAnswer answer;
        std::vector<alert::AlertChannel> channels;
    };
    std::function<std::vector<alert::AlertChannel>(store::StoreSession &)> chosenChannels() const;
    void send(const DigestQuestion &question, const std::optional<DueDigest> &due);
    void run(std::shared_ptr<const Job> job, const std::optional<DueDigest> &due);
    void finish(const QStringList &told, const QStringList &troubles, const std::optional<DueDigest> &due);
    void setBusy(bool busy);
    void change(std::function<void(store::StoreSession &)> work);

    Parts m_parts;
    QuestionLine m_line;
    QTimer m_tick;
    bool m_busy = false;
    std::jthread m_thread; ///< last, so that it ends first
};

} // namespace spend

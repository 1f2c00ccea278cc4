// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/update/updatenotice.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>
#include <thread>

namespace spend
{

/// Where to look, whom to believe, and what runs here.
struct UpdateSource {
    QUrl url; ///< https, or http to this machine
    QByteArray publicKey;
    QVersionNumber current;
    std::chrono::milliseconds limit{20'000};

    /// Of this build.
    static UpdateSource ofBuild();
    /// Whether there is anywhere to look and anybody to believe.
    bool isSet() const { return url.isValid() && !url.isEmpty() && !publicKey.isEmpty(); }
};

/// Asks whether there is a newer version, when it is told to and never by itself: reads one small file, without saying
/// who asks, checks its signature, and only tells. A version that is the same or older is no news, so that nobody can
/// lead back to an old one. The file is read in a thread of its own. UI thread.
class UpdateCheck final : public QObject
{
    Q_OBJECT
public:
    explicit UpdateCheck(UpdateSource source, QObject *parent = nullptr);
    ~UpdateCheck() override;

    const UpdateSource &source() const { return m_source; }
    bool isRunning() const { return m_running; }
    /// Answers by finished(); does nothing while it runs already.
    void start();

Q_SIGNALS:
    /// The newer version, nothing where there is none, or why it is not known.
    void finished(const spend::Result<std::optional<spend::UpdateNotice>> &answer);

private:
    UpdateSource m_source;
    bool m_running = false;
    std::jthread m_thread;
};

/// Reads the file that lies there, at most 64 KiB, following no redirect. May wait: not for the UI's thread.
Result<QByteArray> fetchUpdateFile(const QUrl &url, std::chrono::milliseconds limit, std::stop_token stop);

} // namespace spend

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/connectionservice.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace spend
{

/// Connections in memory. Answers are what a test puts in; where `hold` is set they wait until the test releases them.
class FakeConnectionService final : public ConnectionService
{
    Q_OBJECT
public:
    using ConnectionService::ConnectionService;

    bool loaded = true;
    std::optional<Problem> problem;
    QList<ConnectionView> views;
    Result<KeyReport> keyAnswer = KeyReport{212, true, Capability::Visible, Capability::Visible, {}};
    std::optional<Problem> addProblem;
    std::optional<Problem> editProblem;
    /// How a change of a limit ends.
    std::function<Result<LimitChange>(const LimitWish &)> limitAnswer;
    LimitWish lastWish;
    bool hold = false;

    /// What was asked for, in order: "testKey", "add Acme", "syncNow 1", …
    QStringList calls;
    ConnectionSettings lastSettings;
    SecretKey lastKey;
    std::function<void()> held;

    /// Answers what is held.
    void release();
    ConnectionView *view(ConnectionId id);
    void progress(const IngestProgress &progress);

    bool isLoaded() const override { return loaded; }
    std::optional<Problem> storeProblem() const override { return problem; }
    QList<ConnectionView> connections() const override { return views; }
    Result<QString> checkName(const QString &name, ConnectionId except) const override;
    Result<QUrl> checkApiUrl(const QString &text) const override;
    void testKey(const ConnectionSettings &settings, const SecretKey &key, QObject *context,
        std::function<void(const Result<KeyReport> &)> done) override;
    void cancelKeyTest() override;
    void add(const ConnectionSettings &settings, const SecretKey &key, const KeyReport &report, QObject *context,
        std::function<void(const Result<ConnectionId> &)> done) override;
    void addSample(QObject *context, std::function<void(const Result<ConnectionId> &)> done) override;
    void syncNow(ConnectionId id) override { calls.append(QStringLiteral("syncNow %1").arg(id)); }
    void cancelSync(ConnectionId id) override { calls.append(QStringLiteral("cancelSync %1").arg(id)); }
    void setPaused(ConnectionId id, bool paused) override;
    void edit(ConnectionId id, const ConnectionSettings &settings, QObject *context,
        std::function<void(const Result<void> &)> done) override;
    void setKey(ConnectionId id, const SecretKey &key, QObject *context,
        std::function<void(const Result<KeyReport> &)> done) override;
    void changeLimit(
        const LimitWish &wish, QObject *context, std::function<void(const Result<LimitChange> &)> done) override;
    void remove(ConnectionId id, QObject *context, std::function<void(const Result<void> &)> done) override;

private:
    void answer(QObject *context, std::function<void()> deliver);
    ConnectionId insert(const ConnectionSettings &settings);
};

} // namespace spend

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/incident/incident.h"

#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace spend::alert
{

/// How alerts reach somebody.
enum class ChannelKind { Desktop, Mail, Slack, Teams, Command };

/// "desktop", "mail", "slack", "teams", "command", for the store and scripts; and back.
QString channelWord(ChannelKind kind);
std::optional<ChannelKind> channelKindFromWord(const QString &word);

/// How the way to a mail server is protected. The server's certificate is always verified.
enum class MailSecurity {
    ImplicitTls, ///< from the first byte, usually port 465
    StartTls, ///< required, usually port 587
    None, ///< only to this machine
};
QString mailSecurityWord(MailSecurity security);
std::optional<MailSecurity> mailSecurityFromWord(const QString &word);

struct MailSettings {
    QString host;
    int port = 587;
    MailSecurity security = MailSecurity::StartTls;
    QString user; ///< empty: the server asks for none, and there is no password
    QString from;
    QStringList to;
    QString caFile; ///< PEM with the certificates to trust; empty: the system's

    friend bool operator==(const MailSettings &, const MailSettings &) = default;
};

struct CommandSettings {
    QStringList argv; ///< the program and its arguments; no shell reads them
    int seconds = 30; ///< it is ended after so long

    friend bool operator==(const CommandSettings &, const CommandSettings &) = default;
};

/// One way of telling alerts, as the store keeps it. Its secret (the password of the mail server, the webhook's URL)
/// lies in the keychain or in a file of its owner, never here.
struct AlertChannel {
    QString id; ///< a UUID; names the keychain entry
    ChannelKind kind = ChannelKind::Desktop;
    QString name;
    bool enabled = true;
    std::set<IncidentKind> kinds = allIncidentKinds(); ///< what it tells
    Severity minimum = Severity::Warning; ///< and from which severity on
    MailSettings mail; ///< Mail only
    CommandSettings command; ///< Command only
    QString secretFile; ///< reads the secret from there at each use instead of the keychain; empty: keychain

    friend bool operator==(const AlertChannel &, const AlertChannel &) = default;

    /// Whether it tells such an incident.
    bool wants(const Incident &incident) const;
    /// Whether it can't do without a secret.
    bool needsSecret() const;
    /// The keychain's name for its secret.
    QString secretName() const;

    static std::set<IncidentKind> allIncidentKinds();
};

inline constexpr int longestChannelName = 60;
inline constexpr std::size_t mostChannels = 50;
inline constexpr std::size_t mostRecipients = 50;

/// The channel as it may be kept, or the sentence that says what is wrong. \c takenNames: those of the other channels.
Result<AlertChannel> checkedChannel(const AlertChannel &channel, const QStringList &takenNames);
/// One address as a server takes it: one @, no blanks, no control characters, nothing that ends a header or a list.
bool isMailAddress(const QString &address);

/// What the store keeps beside name, kind and switch, as JSON text without any secret; and back.
QString settingsText(const AlertChannel &channel);
void readSettings(AlertChannel *channel, const QString &text);

} // namespace spend::alert

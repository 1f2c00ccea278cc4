// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incident/incident.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace spend::alert
{

/// A file that goes along where a channel can take it: e-mail does, the others tell only that there is one.
struct Attachment {
    QString name; ///< such as "digest.pdf"
    QByteArray type; ///< such as "application/pdf"
    QByteArray content;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// What a channel tells: a line, plain text, and where it helps the same as HTML. Nothing in it is trusted to be
/// harmless: each channel escapes what its own format would read as more than text.
struct Message {
    QString subject; ///< one line
    QString text; ///< plain text, lines end in \n
    QString html; ///< a whole document for e-mail; empty: text alone. Whoever makes it has escaped the data in it
    std::vector<Attachment> attachments;
    std::vector<Incident> incidents; ///< what it tells of; none for a test or a digest
    QString page; ///< the id of the page that "Open" leads to

    friend bool operator==(const Message &, const Message &) = default;
};

/// All incidents in one message, the most serious first. \c over: keys of those that are over by now.
Message messageOf(std::vector<Incident> incidents, const std::vector<QString> &over = {});
/// What a test button sends.
Message testMessage(const QString &channelName);

/// The worst of all; Notice where there is none.
Severity worstOf(const std::vector<Incident> &incidents);
/// "notice", "warning", "serious", for settings, the store and scripts; and back.
QString severityWord(Severity severity);
std::optional<Severity> severityFromWord(const QString &word);

} // namespace spend::alert

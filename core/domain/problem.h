// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace spend
{

/// Why something did not work: the reasons that a status page can show.
enum class ProblemKind {
    None,
    KeyRejected, ///< 401: the service does not know the key (any more)
    NotPermitted, ///< 403: the key is valid, plan or role is too low
    NotFound, ///< 404: this team does not have the endpoint
    BadRequest, ///< 400
    Network,
    RateLimit,
    Server, ///< 5xx, or an answer that is none
    Cancelled,
    InvalidInput,
    Busy, ///< somebody else does it already
    Keychain,
    DiskFull,
    Store,
};

/// A failure as a value. \c text and \c remedy are whole sentences for the user; \c detail is for the log.
/// None of the three ever holds a key or the body of an answer.
struct Problem {
    ProblemKind kind = ProblemKind::None;
    QString text;
    QString remedy;
    QString detail;

    /// Text and remedy in one line.
    QString sentence() const;
    bool isCancelled() const { return kind == ProblemKind::Cancelled; }

    static Problem cancelled();
    static Problem invalidInput(const QString &text, const QString &remedy = {});
};

/// A stable word for a kind ("key-rejected"), for the store and for logs.
QString problemWord(ProblemKind kind);
ProblemKind problemFromWord(const QString &word);

} // namespace spend

Q_DECLARE_METATYPE(spend::Problem)

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>

namespace spend
{

/// Names for people that say nothing of who they are: a keyed hash of the key, so that the same person has the same
/// name wherever the same secret is used, and nobody without the secret can try addresses out. Any thread.
class Pseudonyms
{
public:
    /// \c secret: random bytes, kept with the store.
    explicit Pseudonyms(QByteArray secret)
        : m_secret(std::move(secret))
    {
    }
    /// "user-" and sixteen hexadecimal digits.
    QString nameOf(const QString &userKey) const;

private:
    QByteArray m_secret;
};

} // namespace spend

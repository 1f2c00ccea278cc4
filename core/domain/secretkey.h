// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string>

namespace spend
{

/// A secret in memory, such as an Admin API key, a password or a webhook's URL: trimmed, never printed, overwritten
/// when it goes. Moves leave nothing behind.
class SecretKey
{
public:
    SecretKey() = default;
    /// Takes the key from typed or pasted text; white space around it is dropped.
    static SecretKey fromText(QStringView text);
    static SecretKey fromBytes(const QByteArray &bytes);

    SecretKey(const SecretKey &other);
    SecretKey(SecretKey &&other) noexcept;
    SecretKey &operator=(const SecretKey &other);
    SecretKey &operator=(SecretKey &&other) noexcept;
    ~SecretKey();

    bool isEmpty() const { return m_bytes.empty(); }
    friend bool operator==(const SecretKey &a, const SecretKey &b) { return a.m_bytes == b.m_bytes; }

    /// "Basic …" for the Authorization header. The caller wipes it at once.
    QByteArray basicAuthorization() const;
    /// For the keychain, and for whoever hands it to the other side and wipes it at once.
    QByteArray bytes() const { return QByteArray(m_bytes.data(), qsizetype(m_bytes.size())); }

private:
    void forget() noexcept;
    std::string m_bytes;
};

} // namespace spend

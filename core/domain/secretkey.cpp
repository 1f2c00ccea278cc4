// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/secretkey.h"

#include <utility>

namespace spend
{

SecretKey SecretKey::fromText(QStringView text)
{
    SecretKey key;
    QByteArray bytes = text.trimmed().toUtf8();
    key.m_bytes.assign(bytes.constData(), std::size_t(bytes.size()));
    bytes.fill('\0');
    return key;
}

SecretKey SecretKey::fromBytes(const QByteArray &bytes)
{
    SecretKey key;
    QByteArray trimmed = bytes.trimmed();
    key.m_bytes.assign(trimmed.constData(), std::size_t(trimmed.size()));
    trimmed.fill('\0');
    return key;
}

SecretKey::SecretKey(const SecretKey &other) = default;

SecretKey::SecretKey(SecretKey &&other) noexcept
    : m_bytes(other.m_bytes)
{
    other.wipe(); // short strings are copied by a move, so wipe the source ourselves
}

SecretKey &SecretKey::operator=(const SecretKey &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

SecretKey &SecretKey::operator=(SecretKey &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
        other.wipe();
    }
    return *this;
}

SecretKey::~SecretKey()
{
    wipe();
}

QByteArray SecretKey::basicAuthorization() const
{
    return "Basic " + (bytes() + ':').toBase64();
}

void SecretKey::wipe() noexcept
{
    // volatile: a compiler may drop writes to memory that is about to be freed.
    volatile char *p = m_bytes.data();
    for (std::size_t i = 0; i < m_bytes.size(); ++i)
        p[i] = '\0';
    m_bytes.clear();
}

} // namespace spend

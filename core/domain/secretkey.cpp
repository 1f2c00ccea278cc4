// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/secretkey.h"

#include "core/domain/wipe.h"

#include <string_view>
#include <utility>

namespace spend
{

namespace
{
constexpr std::string_view blanks = " \t\n\v\f\r";
constexpr QByteArrayView scheme = "Basic ";
} // namespace

SecretKey SecretKey::fromText(QStringView text)
{
    SecretKey key;
    QByteArray bytes = text.trimmed().toUtf8();
    key.m_bytes.assign(bytes.constData(), std::size_t(bytes.size()));
    wipe(bytes);
    return key;
}

SecretKey SecretKey::fromBytes(const QByteArray &bytes)
{
    SecretKey key;
    std::string_view text(bytes.constData(), std::size_t(bytes.size()));
    const std::size_t first = text.find_first_not_of(blanks);
    if (first != std::string_view::npos)
        key.m_bytes.assign(text.substr(first, text.find_last_not_of(blanks) + 1 - first));
    return key;
}

SecretKey::SecretKey(const SecretKey &other) = default;

SecretKey::SecretKey(SecretKey &&other) noexcept
    : m_bytes(other.m_bytes)
{
    other.forget(); // short strings are copied by a move, so wipe the source ourselves
}

SecretKey &SecretKey::operator=(const SecretKey &other)
{
    if (this != &other) {
        forget();
        m_bytes = other.m_bytes;
    }
    return *this;
}

SecretKey &SecretKey::operator=(SecretKey &&other) noexcept
{
    if (this != &other) {
        forget();
        m_bytes = other.m_bytes;
        other.forget();
    }
    return *this;
}

SecretKey::~SecretKey()
{
    forget();
}

QByteArray SecretKey::basicAuthorization() const
{
    QByteArray plain;
    plain.reserve(qsizetype(m_bytes.size()) + 1);
    plain.append(m_bytes.data(), qsizetype(m_bytes.size())).append(':');
    QByteArray encoded = plain.toBase64();
    wipe(plain);
    QByteArray header;
    header.reserve(scheme.size() + encoded.size());
    header.append(scheme).append(encoded);
    wipe(encoded);
    return header;
}

void SecretKey::forget() noexcept
{
    wipeMemory(m_bytes.data(), m_bytes.capacity());
    m_bytes.clear();
}

} // namespace spend

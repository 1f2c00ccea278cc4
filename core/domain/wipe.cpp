// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/wipe.h"

#include <cstring>

namespace spend
{

void wipeMemory(void *memory, std::size_t size) noexcept
{
    if (size == 0)
        return;
#if defined(__GLIBC__) || defined(__FreeBSD__) || defined(__OpenBSD__)
    explicit_bzero(memory, size);
#else
    // volatile: a compiler may drop writes to memory that is about to be freed.
    volatile char *p = static_cast<volatile char *>(memory);
    for (std::size_t i = 0; i < size; ++i)
        p[i] = '\0';
#endif
}

void wipe(QByteArray &bytes) noexcept
{
    if (bytes.isDetached())
        wipeEverywhere(bytes);
    bytes = QByteArray();
}

void wipeEverywhere(QByteArray &bytes) noexcept
{
    if (bytes.capacity() > 0) // memory of its own
        wipeMemory(const_cast<char *>(bytes.constData()), std::size_t(bytes.size()));
    bytes = QByteArray();
}

void wipeEverywhere(QString &text) noexcept
{
    if (text.capacity() > 0)
        wipeMemory(const_cast<QChar *>(text.constData()), std::size_t(text.size()) * sizeof(QChar));
    text = QString();
}

} // namespace spend

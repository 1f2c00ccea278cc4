// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <libdeflate.h>

#include <memory>

namespace spend::test
{

/// One gzip member.
inline QByteArray gzipped(const QByteArray &plain)
{
    const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> packer(
        libdeflate_alloc_compressor(6), &libdeflate_free_compressor);
    QByteArray packed(qsizetype(libdeflate_gzip_compress_bound(packer.get(), std::size_t(plain.size()))), '\0');
    packed.resize(qsizetype(libdeflate_gzip_compress(
        packer.get(), plain.constData(), std::size_t(plain.size()), packed.data(), std::size_t(packed.size()))));
    return packed;
}

} // namespace spend::test

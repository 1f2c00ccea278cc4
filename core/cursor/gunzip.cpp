// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/gunzip.h"

#include <libdeflate.h>

#include <algorithm>
#include <memory>

namespace spend::cursor
{

std::optional<QByteArray> gunzip(const QByteArray &packed, qsizetype most, bool *tooLarge)
{
    if (tooLarge)
        *tooLarge = false;
    const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> unpacker(
        libdeflate_alloc_decompressor(), &libdeflate_free_decompressor);
    QByteArray out;
    qsizetype used = 0;
    qsizetype size = 0;
    qsizetype room = std::min(std::max<qsizetype>(packed.size() * 8, 4096), most);
    while (used < packed.size()) {
        out.resize(size + room);
        std::size_t taken = 0;
        std::size_t made = 0;
        const auto verdict = libdeflate_gzip_decompress_ex(unpacker.get(), packed.constData() + used,
            std::size_t(packed.size() - used), out.data() + size, std::size_t(room), &taken, &made);
        if (verdict == LIBDEFLATE_INSUFFICIENT_SPACE) {
            if (size + room >= most) {
                if (tooLarge)
                    *tooLarge = true;
                return {};
            }
            room = std::min(room * 2, most - size);
            continue;
        }
        if (verdict != LIBDEFLATE_SUCCESS)
            return {};
        used += qsizetype(taken);
        size += qsizetype(made);
        room = std::clamp<qsizetype>(room, 0, most - size);
    }
    out.resize(size);
    out.reserve(size + parserPadding);
    return out;
}

} // namespace spend::cursor

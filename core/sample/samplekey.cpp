// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplekey.h"

using namespace Qt::StringLiterals;

namespace spend::sample
{

SecretKey sampleKey()
{
    return SecretKey::fromText(u"key_5a3b1e5c09e1f7d2c4b6a8901f2e3d4c5b6a79880f1e2d3c4b5a697887960a1b"_s);
}

} // namespace spend::sample

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secretkey.h"

namespace spend::sample
{

/// The only key that the sample service knows. It opens nothing else in the world.
SecretKey sampleKey();

} // namespace spend::sample

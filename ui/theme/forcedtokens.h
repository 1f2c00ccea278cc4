// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

namespace spend::ui
{

/// While it lives, whatever is painted takes these colours and not those of the screen: what goes to paper is light.
/// UI thread; not nested.
class ForcedTokens final
{
public:
    explicit ForcedTokens(const Tokens &tokens);
    ~ForcedTokens();
    ForcedTokens(const ForcedTokens &) = delete;
    ForcedTokens &operator=(const ForcedTokens &) = delete;
};

} // namespace spend::ui

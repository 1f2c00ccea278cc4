// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace spend::store
{

/// Who is charged to a cost centre.
struct CostCentreRule {
    enum class Kind { Email, Group };
    Kind kind = Kind::Email;
    QString who; ///< an e-mail in lower case; a group's name or id
    QString centre;

    friend bool operator==(const CostCentreRule &, const CostCentreRule &) = default;
};

} // namespace spend::store

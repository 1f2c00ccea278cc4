// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace spend::ui
{

/// Something that the programs stand on.
struct Component {
    QString name;
    QString licence; ///< an SPDX expression
    QString use;
};

/// As resources/components.json lists them.
QList<Component> usedComponents();

} // namespace spend::ui

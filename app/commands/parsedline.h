// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "core/domain/result.h"

#include <QMap>

namespace spend::commands
{

/// A command line taken apart: options (also the global ones) and what stands without a name.
class ParsedLine
{
public:
    /// Problems are wrong usage: an unknown option, a value that is missing.
    static Result<ParsedLine> parse(const QStringList &arguments, const QList<Option> &options);

    bool has(const QString &option) const { return m_values.contains(option); }
    /// The last one given; empty if none.
    QString value(const QString &option) const { return m_values.value(option).value(0); }
    QStringList values(const QString &option) const;
    const QStringList &positional() const { return m_positional; }

private:
    QMap<QString, QStringList> m_values; ///< newest first
    QStringList m_positional;
};

} // namespace spend::commands

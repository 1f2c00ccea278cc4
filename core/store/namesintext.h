// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace spend::store
{

class StoreSession;

/// Names of people in sentences that were written when names were shown, such as what was told once. Where the session
/// gives people other names, these stand in their place. The session's thread, and only there; throws StoreError.
class NamesInText
{
public:
    /// Reads the names of everybody who was ever listed, where it will need them.
    explicit NamesInText(StoreSession &session);
    /// The text with the other names, where a name stands as a word of its own: "Al" is not looked for in "Also".
    QString replaced(QString text) const;

private:
    std::vector<std::pair<QString, QString>> m_names; ///< own and other; the longest first
};

} // namespace spend::store

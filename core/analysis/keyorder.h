// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/spenddata.h"

#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace spend
{

/// The keys of one list of a Directory in the order of keyLess, so that rows sort by numbers and a key is found by
/// halving. Refers to the list it was made of. Immutable: any thread.
class KeyOrder
{
public:
    explicit KeyOrder(const std::vector<NamedKey> &names);

    /// Where the code's key stands in the order. Codes that the list does not know come last.
    std::uint32_t rank(Code code) const;
    /// The code of a key; of one that counts as another, the other's.
    std::optional<Code> codeOf(QStringView key) const;
    /// The code whose label this is, where there is exactly one.
    std::optional<Code> codeOfLabel(QStringView label) const;

    QString key(Code code) const;
    /// What a person reads; the key where there is no label.
    QString label(Code code) const;
    std::size_t size() const { return m_names->size(); }

private:
    const std::vector<NamedKey> *m_names;
    std::vector<Code> m_sorted;
    std::vector<std::uint32_t> m_ranks;
};

} // namespace spend

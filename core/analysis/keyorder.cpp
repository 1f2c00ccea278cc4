// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/keyorder.h"

#include "core/domain/keys.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace spend
{

KeyOrder::KeyOrder(const std::vector<NamedKey> &names)
    : m_names(&names)
    , m_sorted(names.size())
    , m_ranks(names.size())
{
    std::iota(m_sorted.begin(), m_sorted.end(), Code(0));
    std::stable_sort(
        m_sorted.begin(), m_sorted.end(), [&](Code a, Code b) { return keyLess(names[a].key, names[b].key); });
    for (std::size_t i = 0; i < m_sorted.size(); ++i)
        m_ranks[m_sorted[i]] = static_cast<std::uint32_t>(i);
}

std::uint32_t KeyOrder::rank(Code code) const
{
    return code < m_ranks.size() ? m_ranks[code] : code;
}

std::optional<Code> KeyOrder::codeOf(QStringView key) const
{
    const auto at = std::lower_bound(m_sorted.begin(), m_sorted.end(), key,
        [this](Code code, QStringView wanted) { return keyLess((*m_names)[code].key, wanted); });
    // A key that counts as another may stand beside one that has its name now.
    std::optional<Code> merged;
    for (auto same = at; same != m_sorted.end() && (*m_names)[*same].key == key; ++same) {
        const std::optional<Code> &countsAs = (*m_names)[*same].countsAs;
        if (!countsAs)
            return *same;
        merged = merged ? merged : countsAs;
    }
    return merged;
}

std::optional<Code> KeyOrder::codeOfLabel(QStringView label) const
{
    if (label.isEmpty())
        return {}; // a key without a label shows its key
    std::optional<Code> found;
    for (std::size_t code = 0; code < m_names->size(); ++code) {
        if ((*m_names)[code].label != label || (*m_names)[code].countsAs)
            continue;
        if (found)
            return {};
        found = static_cast<Code>(code);
    }
    return found;
}

QString KeyOrder::key(Code code) const
{
    return code < m_names->size() ? (*m_names)[code].key : u"(unknown %1)"_s.arg(code);
}

QString KeyOrder::label(Code code) const
{
    if (code >= m_names->size() || (*m_names)[code].label.isEmpty())
        return key(code);
    return (*m_names)[code].label;
}

} // namespace spend

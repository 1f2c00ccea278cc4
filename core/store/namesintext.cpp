// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/namesintext.h"

#include "core/domain/keys.h"
#include "core/store/storesession.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace spend::store
{

namespace
{
/// Scripts that write words without spaces between: a name may stand anywhere in them.
bool joinsWords(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/// Whether a word ends between two neighbours. Half a surrogate pair is no letter: it ends one, so that no name is
/// missed.
bool isEdge(QChar before, QChar after)
{
    return !before.isLetterOrNumber() || !after.isLetterOrNumber() || joinsWords(before.unicode())
        || joinsWords(after.unicode());
}

bool isWhole(const QString &text, qsizetype begin, qsizetype end)
{
    return (begin == 0 || isEdge(text[begin - 1], text[begin]))
        && (end == text.size() || isEdge(text[end - 1], text[end]));
}
} // namespace

NamesInText::NamesInText(StoreSession &session)
{
    if (!session.otherNames())
        return;
    Statement &select = session.database().prepared(
        "SELECT email, name FROM member UNION SELECT email, name FROM member_spend ORDER BY email");
    while (select.step()) {
        const QString email = select.string(0).trimmed();
        const QString name = select.string(1).trimmed();
        const std::string key = userKey(email.toStdString());
        const QString other = session.otherNames()->nameOf(key == keys::none ? name : QString::fromStdString(key));
        for (const QString &own : {email, name}) {
            if (!own.isEmpty())
                m_names.emplace_back(own, other);
        }
    }
    select.reset();
    std::stable_sort(
        m_names.begin(), m_names.end(), [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
}

QString NamesInText::replaced(QString text) const
{
    // All are looked for in the text as it was: what stands in for one name is not searched for others.
    std::map<qsizetype, std::pair<qsizetype, QString>>
        found; // by where each begins: its end, and what stands there then
    const auto isTaken = [&found](qsizetype begin, qsizetype end) {
        const auto next = found.lower_bound(begin);
        return (next != found.end() && next->first < end)
            || (next != found.begin() && std::prev(next)->second.first > begin);
    };
    for (const auto &[own, other] : m_names) {
        for (qsizetype at = text.indexOf(own, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(own, at + 1, Qt::CaseInsensitive)) {
            const qsizetype end = at + own.size();
            if (isWhole(text, at, end) && !isTaken(at, end))
                found.emplace(at, std::pair(end, other));
        }
    }
    for (auto place = found.rbegin(); place != found.rend(); ++place)
        text.replace(place->first, place->second.first - place->first, place->second.second);
    return text;
}

} // namespace spend::store

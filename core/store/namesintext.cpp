// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/namesintext.h"

#include "core/domain/keys.h"
#include "core/store/storesession.h"

#include <algorithm>

namespace spend::store
{

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
    for (const auto &[own, other] : m_names)
        text.replace(own, other, Qt::CaseInsensitive);
    return text;
}

} // namespace spend::store

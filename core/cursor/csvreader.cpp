// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/csvreader.h"

namespace spend::cursor
{

CsvReader::CsvReader(const QByteArray &text)
    : m_text(text)
{
    if (text.startsWith("\xef\xbb\xbf"))
        m_at = 3;
}

bool CsvReader::next(std::vector<std::string> &fields)
{
    while (m_at < m_text.size() && (m_text[m_at] == '\n' || m_text[m_at] == '\r'))
        ++m_at;
    if (m_at >= m_text.size())
        return false;
    fields.clear();
    bool more = true;
    while (more) {
        fields.emplace_back();
        more = readField(fields.back());
    }
    return true;
}

/// Reads one field and what ends it; true after a comma.
bool CsvReader::readField(std::string &field)
{
    if (m_at < m_text.size() && m_text[m_at] == '"') {
        ++m_at;
        for (;;) {
            const qsizetype quote = m_text.indexOf('"', m_at);
            if (quote < 0) {
                m_cutOff = true;
                m_at = m_text.size();
                return false;
            }
            field.append(m_text.constData() + m_at, std::size_t(quote - m_at));
            m_at = quote + 1;
            if (m_at >= m_text.size() || m_text[m_at] != '"')
                break;
            field += '"';
            ++m_at;
        }
    }
    while (m_at < m_text.size()) {
        const char c = m_text[m_at++];
        if (c == ',')
            return true;
        if (c == '\n')
            return false;
        if (c != '\r' || (m_at < m_text.size() && m_text[m_at] != '\n'))
            field += c;
    }
    return false;
}

} // namespace spend::cursor

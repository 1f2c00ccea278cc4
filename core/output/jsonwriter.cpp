// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/jsonwriter.h"

namespace spend
{

void JsonWriter::begin(char bracket, Layout layout)
{
    separate();
    m_text += bracket;
    m_levels.push_back({layout});
}

void JsonWriter::end(char bracket)
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.layout == Layout::Lines && !level.empty)
        newLine();
    m_text += bracket;
}

void JsonWriter::newLine()
{
    m_text += '\n';
    m_text.append(qsizetype(m_levels.size()) * 2, ' ');
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.empty())
        return;
    Level &level = m_levels.back();
    if (!level.empty)
        m_text += ',';
    if (level.layout == Layout::Lines)
        newLine();
    else if (!level.empty)
        m_text += ' ';
    level.empty = false;
}

void JsonWriter::key(const QString &name)
{
    separate();
    appendString(name);
    m_text += ": ";
    m_afterKey = true;
}

void JsonWriter::value(const QString &text)
{
    separate();
    appendString(text);
}

void JsonWriter::value(std::int64_t number)
{
    separate();
    m_text += QByteArray::number(qlonglong(number));
}

void JsonWriter::value(bool truth)
{
    separate();
    m_text += truth ? "true" : "false";
}

void JsonWriter::null()
{
    separate();
    m_text += "null";
}

void JsonWriter::appendString(const QString &text)
{
    const auto escape = [this](char16_t unit) {
        m_text += "\\u";
        m_text += QByteArray::number(uint(unit), 16).rightJustified(4, '0');
    };
    m_text += '"';
    qsizetype plainFrom = 0;
    const auto flush = [&](qsizetype to) {
        m_text += QStringView(text).mid(plainFrom, to - plainFrom).toUtf8();
        plainFrom = to + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        const char16_t unit = c.unicode();
        if (unit >= 0x20 && unit != u'"' && unit != u'\\' && !c.isSurrogate())
            continue;
        flush(i);
        if (unit == u'"' || unit == u'\\') {
            m_text += '\\';
            m_text += char(unit);
        } else {
            escape(unit); // control characters, and half surrogates, which UTF-8 can't hold
        }
    }
    flush(text.size());
    m_text += '"';
}

} // namespace spend

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace spend
{

/// Writes JSON text with members in the order in which they come, which QJsonObject would sort, and whole numbers of
/// 64 bits digit by digit. Text is UTF-8. The caller nests begin and end rightly.
class JsonWriter
{
public:
    /// Whether each member or element gets a line of its own.
    enum class Layout { Inline, Lines };

    void beginObject(Layout layout = Layout::Inline) { begin('{', layout); }
    void endObject() { end('}'); }
    void beginArray(Layout layout = Layout::Inline) { begin('[', layout); }
    void endArray() { end(']'); }
    void key(const QString &name);
    void value(const QString &text);
    void value(std::int64_t number);
    void value(bool truth);
    void null();

    void member(const QString &name, const auto &content)
    {
        key(name);
        value(content);
    }

    const QByteArray &text() const { return m_text; }

private:
    struct Level {
        Layout layout;
        bool empty = true;
    };
    void begin(char bracket, Layout layout);
    void end(char bracket);
    void separate();
    void newLine();
    void appendString(const QString &text);

    QByteArray m_text;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
};

} // namespace spend

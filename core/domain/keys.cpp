// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/keys.h"

#include <array>

namespace spend
{

namespace
{
constexpr std::string_view newSpelling = "USAGE_EVENT_KIND_";
constexpr std::array<std::string_view, 7> knownKinds{"Usage-based", "Included in Business", "Included in Enterprise",
    "User API Key", "Errored, Not Charged", "Aborted, Not Charged", "Free"};

std::string lettersOf(std::string_view text)
{
    std::string letters;
    for (const char c : text) {
        if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            letters += c;
        else if (c >= 'a' && c <= 'z')
            letters += char(c - 'a' + 'A');
    }
    return letters;
}

bool isAscii(std::string_view text)
{
    for (const char c : text) {
        if (static_cast<unsigned char>(c) > 0x7f)
            return false;
    }
    return true;
}

std::string trimmed(std::string_view text)
{
    if (!isAscii(text)) {
        const QByteArray bytes =
            QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed().toUtf8(); // Unicode spaces too
        return bytes.toStdString();
    }
    const auto isSpace = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return std::string(text);
}
} // namespace

std::string userKey(std::string_view email)
{
    std::string key = trimmed(email);
    if (key.empty())
        return std::string(keys::none);
    if (!isAscii(key))
        return QString::fromStdString(key).toLower().toStdString();
    for (char &c : key) {
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    }
    return key;
}

std::string modelKey(std::string_view model)
{
    std::string key = trimmed(model);
    if (key.empty())
        return std::string(keys::none);
    return key == "default" ? std::string(keys::autoModel) : key;
}

std::string kindKey(std::string_view kind)
{
    std::string key = trimmed(kind);
    if (key.empty())
        return std::string(keys::none);
    if (!key.starts_with(newSpelling))
        return key;
    const std::string letters = lettersOf(std::string_view(key).substr(newSpelling.size()));
    for (const std::string_view known : knownKinds) {
        if (lettersOf(known) == letters)
            return std::string(known);
    }
    return key;
}

bool isNotCharged(std::string_view kindKey)
{
    return kindKey.find("Not Charged") != std::string_view::npos;
}

bool isUsageBased(std::string_view kindKey)
{
    return kindKey == knownKinds[0];
}

bool keyLess(QStringView a, QStringView b)
{
    // UTF-16 order differs from code point order only where surrogates meet U+E000 to U+FFFF: lift those below.
    const auto rank = [](char16_t c) -> unsigned {
        if (c >= 0xd800 && c <= 0xdfff)
            return c + 0x2000u;
        return c >= 0xe000 ? c - 0x800u : c;
    };
    const qsizetype n = std::min(a.size(), b.size());
    for (qsizetype i = 0; i < n; ++i) {
        const char16_t x = a[i].unicode();
        const char16_t y = b[i].unicode();
        if (x != y)
            return rank(x) < rank(y);
    }
    return a.size() < b.size();
}

} // namespace spend

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tolerant reading on top of simdjson's on-demand parser, for the decoders' .cpp files alone.

#include "core/cursor/gunzip.h"
#include "core/domain/decimal.h"

#include <QByteArray>
#include <QString>

#include <simdjson.h>

#include <optional>
#include <string_view>

namespace spend::cursor::json
{

namespace od = simdjson::ondemand;

/// A value that is no array and no object, with a number's own text. Null, arrays and objects count as absent.
struct Scalar {
    enum class Type { Absent, Number, Text, Bool };
    Type type = Type::Absent;
    std::string_view text; ///< valid until the parser reads its next document
    bool truth = false;

    /// A number, or a text that holds one, times 10^scale; nothing otherwise.
    std::optional<std::int64_t> scaled(int scale) const
    {
        return type == Type::Number || type == Type::Text ? parseScaled(text, scale) : std::nullopt;
    }
    std::optional<std::int64_t> micro() const { return scaled(6); }
    std::int64_t whole() const { return scaled(0).value_or(0); }
    std::optional<bool> boolean() const { return type == Type::Bool ? std::optional(truth) : std::nullopt; }
    /// The text, or a number's text: some ids are numbers in older answers.
    QString string() const
    {
        return type == Type::Number || type == Type::Text ? QString::fromUtf8(text.data(), qsizetype(text.size()))
                                                          : QString();
    }
    std::string_view view() const { return type == Type::Number || type == Type::Text ? text : std::string_view{}; }
};

inline std::string_view withoutSpace(std::string_view token)
{
    while (
        !token.empty() && (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t'))
        token.remove_suffix(1);
    return token;
}

/// Member by member into its place: a Scalar that is handed over and copied costs more than reading it. Throws
/// simdjson_error where the document is broken.
inline void readScalar(od::value value, Scalar &to)
{
    to.type = Scalar::Type::Absent;
    switch (value.type().value()) {
    case od::json_type::number:
        to.text = withoutSpace(value.raw_json_token());
        to.type = Scalar::Type::Number;
        return;
    case od::json_type::string: {
        auto text = value.get_string();
        // Half a surrogate pair is well-formed JSON and no text: it must not cost the whole page.
        if (text.error() == simdjson::STRING_ERROR)
            return;
        to.text = text.value();
        to.type = Scalar::Type::Text;
        return;
    }
    case od::json_type::boolean:
        to.truth = value.get_bool().value();
        to.type = Scalar::Type::Bool;
        return;
    case od::json_type::null:
        if (!value.is_null())
            throw simdjson::simdjson_error(simdjson::N_ATOM_ERROR);
        return;
    case od::json_type::array:
    case od::json_type::object:
        return;
    }
}

inline Scalar scalarOf(od::value value)
{
    Scalar scalar;
    readScalar(value, scalar);
    return scalar;
}

inline bool isObject(od::value &value)
{
    return value.type().value() == od::json_type::object;
}

inline bool isArray(od::value &value)
{
    return value.type().value() == od::json_type::array;
}

/// Calls visit(name, value) for each member.
template <class Visit>
void eachMember(od::object object, Visit visit)
{
    for (auto member : object) {
        const std::string_view name = member.unescaped_key().value();
        visit(name, od::value(member.value().value()));
    }
}

/// A parser and the body it reads; bodies get the padding that the parser wants.
class Reader
{
public:
    /// Calls read(root object) and answers true; false where the body is no JSON object or breaks off.
    template <class Read>
    bool readObject(const QByteArray &body, Read read)
    {
        switch (attempt(body, read)) {
        case Verdict::Read:
            return true;
        case Verdict::Broken:
            return false;
        case Verdict::BadText:
            break;
        }
        // Text that is not UTF-8 must not cost the whole page: mend it and read again.
        return attempt(QString::fromUtf8(body).toUtf8(), read) == Verdict::Read;
    }

private:
    enum class Verdict { Read, Broken, BadText };

    template <class Read>
    Verdict attempt(const QByteArray &body, Read &read)
    {
        try {
            QByteArray padded;
            const QByteArray *source = &body;
            if (body.capacity() < body.size() + parserPadding) {
                padded.reserve(body.size() + parserPadding);
                padded.append(body);
                source = &padded;
            }
            auto document = m_parser.iterate(
                source->constData(), std::size_t(source->size()), std::size_t(source->size() + parserPadding));
            if (document.error() == simdjson::UTF8_ERROR)
                return Verdict::BadText;
            if (document.type().value() != od::json_type::object)
                return Verdict::Broken;
            read(document.get_object().value());
            // Nothing may follow the root object.
            return document.current_location().error() == simdjson::OUT_OF_BOUNDS ? Verdict::Read : Verdict::Broken;
        } catch (const simdjson::simdjson_error &) {
            return Verdict::Broken;
        }
    }

    od::parser m_parser;
};

} // namespace spend::cursor::json

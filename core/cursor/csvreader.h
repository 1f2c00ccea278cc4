// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>
#include <vector>

namespace spend::cursor
{

/// Reads RFC 4180 CSV record by record: quoted fields, doubled quotes, line breaks in quotes, CRLF or LF, a byte order
/// mark at the front.
class CsvReader
{
public:
    explicit CsvReader(const QByteArray &text);
    /// The next record; false at the end. Blank lines are passed over.
    bool next(std::vector<std::string> &fields);
    /// A quote was never closed: the text breaks off.
    bool isCutOff() const { return m_cutOff; }

private:
    bool readField(std::string &field);

    const QByteArray &m_text;
    qsizetype m_at = 0;
    bool m_cutOff = false;
};

} // namespace spend::cursor

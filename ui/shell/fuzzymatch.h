// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace spend::ui
{

/// A name made ready to be searched: in lower case, without accents, with the places where words begin.
class FuzzyText
{
public:
    FuzzyText() = default;
    explicit FuzzyText(QStringView text);

    QStringView folded() const { return m_folded; }
    /// Where words begin: after anything but a letter or digit, at a capital after a small letter, at a digit after a
    /// letter.
    const std::vector<std::uint16_t> &words() const { return m_words; }
    /// A bit for each letter in it, several letters sharing one.
    std::uint64_t letters() const { return m_letters; }

private:
    QString m_folded;
    std::vector<std::uint16_t> m_words;
    std::uint64_t m_letters = 0;
};

/// One word that somebody typed, and how well a name fits it. A fit is worth, the best way counting:
///
///   1000                   the name is the word
///    900                   the name begins with it
///    800 − 10 n            its n-th word (from 0, at most 10) begins with it
///    600                   it stands somewhere in the name
///    500 − 20 g − s        its letters stand in the name in this order from the beginning of a word on, with g gaps
///    and
///                          s letters in them; so do initials. Not below 300, or it is no fit
///    280 − 80 (e − 1)      a word of the name begins with it but for e typing errors: letters that are wrong, missing,
///                          too many or in the wrong order. One error from 4 letters on, two from 7
///
/// less one for every two letters of the name, at most 40: of two fits alike, the shorter name is the better.
class FuzzyWord
{
public:
    explicit FuzzyWord(QStringView typed);

    /// Nothing where the name does not fit.
    std::optional<int> score(const FuzzyText &text) const;

    /// Most typing errors that are forgiven.
    int errorsAllowed() const { return m_errors; }

private:
    std::optional<int> inOrder(const FuzzyText &text) const;
    int errorsAt(QStringView text) const;

    QString m_folded;
    std::uint64_t m_letters = 0;
    int m_errors = 0;
};

/// The words of a search, each of which must fit.
std::vector<FuzzyWord> fuzzyWords(QStringView typed);

} // namespace spend::ui

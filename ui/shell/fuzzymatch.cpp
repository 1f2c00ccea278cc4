// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzymatch.h"

#include <QList>

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace spend::ui
{

namespace
{
constexpr qsizetype longestText = 200; ///< of a name, what lies beyond is not searched
constexpr qsizetype longestWord = 32; ///< of a search
constexpr int exact = 1'000;
constexpr int beginning = 900;
constexpr int wordBeginning = 800;
constexpr int inside = 600;
constexpr int ordered = 500;
constexpr int leastOrdered = 300;
constexpr int mistyped = 280;

std::uint64_t bitOf(QChar letter)
{
    return std::uint64_t{1} << (letter.unicode() & 63U);
}

QString decomposed(QStringView text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
    return plain ? text.toString() : text.toString().normalized(QString::NormalizationForm_KD);
}

/// Tells every letter of the folded text, and whether a word begins with it.
template <class Take>
void fold(QStringView text, Take take)
{
    enum class Kind { None, Small, Capital, Digit };
    const QString letters = decomposed(text.left(longestText));
    Kind before = Kind::None;
    for (const QChar c : letters) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const Kind kind = c.isDigit() ? Kind::Digit
            : c.isUpper()             ? Kind::Capital
            : c.isLetter()            ? Kind::Small
                                      : Kind::None;
        const bool begins = kind != Kind::None
            && (before == Kind::None || (kind == Kind::Capital && before == Kind::Small)
                || (kind == Kind::Digit) != (before == Kind::Digit));
        if (c.unicode() == 0x00df) { // ß
            take(QChar(u's'), begins);
            take(QChar(u's'), false);
        } else {
            take(c.toCaseFolded(), begins);
        }
        before = kind;
    }
}
} // namespace

FuzzyText::FuzzyText(QStringView text)
{
    m_folded.reserve(std::min(text.size(), longestText));
    fold(text, [this](QChar letter, bool begins) {
        if (begins)
            m_words.push_back(static_cast<std::uint16_t>(m_folded.size()));
        m_folded.append(letter);
        m_letters |= bitOf(letter);
    });
}

FuzzyWord::FuzzyWord(QStringView typed)
{
    fold(typed.left(longestWord), [this](QChar letter, bool) {
        m_folded.append(letter);
        m_letters |= bitOf(letter);
    });
    m_folded.truncate(longestWord);
    m_errors = m_folded.size() >= 7 ? 2 : m_folded.size() >= 4 ? 1 : 0;
}

std::optional<int> FuzzyWord::score(const FuzzyText &text) const
{
    const QStringView name = text.folded();
    const int length = -int(std::min<qsizetype>(name.size() / 2, 40));
    const int missing = std::popcount(m_letters & ~text.letters());
    if (missing > m_errors)
        return {};
    if (missing == 0) {
        const qsizetype at = name.indexOf(m_folded);
        if (at == 0)
            return (name.size() == m_folded.size() ? exact : beginning) + length;
        if (at > 0) {
            for (std::size_t word = 0; word < text.words().size(); ++word) {
                if (name.mid(text.words()[word]).startsWith(m_folded))
                    return wordBeginning - 10 * int(std::min<std::size_t>(word, 10)) + length;
            }
            return inside + length;
        }
        if (const auto fit = inOrder(text))
            return *fit + length;
    }
    if (m_errors == 0)
        return {};
    int least = std::numeric_limits<int>::max();
    for (const std::uint16_t word : text.words())
        least = std::min(least, errorsAt(name.mid(word)));
    if (least > m_errors)
        return {};
    return mistyped - 80 * (std::max(least, 1) - 1) + length;
}

std::optional<int> FuzzyWord::inOrder(const FuzzyText &text) const
{
    const QStringView name = text.folded();
    std::optional<int> best;
    for (const std::uint16_t start : text.words()) {
        if (name[start] != m_folded[0])
            continue;
        int gaps = 0;
        int skipped = 0;
        qsizetype at = start;
        for (const QChar letter : m_folded) {
            const qsizetype found = name.indexOf(letter, at);
            if (found < 0) {
                at = -1;
                break;
            }
            gaps += found > at ? 1 : 0;
            skipped += int(found - at);
            at = found + 1;
        }
        if (at < 0)
            break; // later beginnings have even fewer letters behind them
        const int fit = ordered - 20 * gaps - skipped;
        if (fit >= leastOrdered)
            best = std::max(best.value_or(fit), fit);
    }
    return best;
}

/// Typing errors between the word and whatever beginning of \c text fits best: optimal string alignment.
int FuzzyWord::errorsAt(QStringView text) const
{
    const auto size = std::size_t(m_folded.size());
    const QStringView piece = text.left(m_folded.size() + m_errors);
    std::array<int, longestWord + 1> row{}; // errors of the first i letters of the word
    std::array<int, longestWord + 1> before{};
    std::array<int, longestWord + 1> twoBefore{};
    for (std::size_t i = 0; i <= size; ++i)
        row[i] = int(i);
    int best = row[size];
    for (qsizetype letter = 0; letter < piece.size(); ++letter) {
        twoBefore = before;
        before = row;
        row[0] = int(letter) + 1;
        int least = row[0];
        for (std::size_t i = 1; i <= size; ++i) {
            const QChar typed = m_folded[qsizetype(i) - 1];
            row[i] = std::min({before[i] + 1, row[i - 1] + 1, before[i - 1] + (typed == piece[letter] ? 0 : 1)});
            if (i > 1 && letter > 0 && typed == piece[letter - 1] && m_folded[qsizetype(i) - 2] == piece[letter])
                row[i] = std::min(row[i], twoBefore[i - 2] + 1);
            least = std::min(least, row[i]);
        }
        best = std::min(best, row[size]);
        if (least > m_errors + 1)
            break; // a swap can save one more, nothing can save two
    }
    return best;
}

std::vector<FuzzyWord> fuzzyWords(QStringView typed)
{
    constexpr std::size_t mostWords = 8;
    std::vector<FuzzyWord> words;
    for (const QStringView word : typed.split(u' ', Qt::SkipEmptyParts)) {
        if (words.size() < mostWords)
            words.emplace_back(word);
    }
    return words;
}

} // namespace spend::ui

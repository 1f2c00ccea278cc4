// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QSettings;
class QTranslator;

/// In which language Spendscope speaks. The command line always speaks English: its words are read by scripts.
namespace spend::language
{

/// The languages that there are, by their ISO 639 codes; the source's own, English, comes first.
const QStringList &codes();

/// How those who speak a language call it, such as "Deutsch".
QString nameOf(const QString &code);

/// The code that was chosen in the settings, or nothing for the system's language. A code that is not known counts as
/// nothing, as after going back to an older version.
QString chosen(const QSettings &settings);
/// Takes effect when the window starts the next time.
void choose(QSettings &settings, const QString &code);

/// The language to speak: what was chosen, else the first of the system's languages that there is, else English.
/// \param systemLanguages as QLocale::uiLanguages() tells them, such as "de-AT".
QString resolved(const QString &chosen, const QStringList &systemLanguages);

/// How dates and numbers are written: the system's own way where it speaks the language, or where nothing was chosen,
/// else as most who speak it do. Amounts are US dollars everywhere.
QLocale localeFor(const QString &code, const QString &chosen, const QLocale &system);

/// The locale in which sentences of core are filled with dates and numbers: the default locale, and English for C.
QLocale ofSentences();

/// The code of the language in which sentences are made now. Any thread.
QString ofTexts();

/// Loads the texts of a language into the application, and takes them out again when it goes. Needs an application;
/// UI thread. Sentences made before keep their words.
class Texts final
{
public:
    explicit Texts(const QString &code);
    ~Texts();
    Texts(const Texts &) = delete;
    Texts &operator=(const Texts &) = delete;

    /// False where Spendscope's own file could not be loaded: then it speaks English.
    bool isComplete() const { return m_complete; }

private:
    bool add(const QString &file, const QString &folder);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
    bool m_complete = true;
};

} // namespace spend::language

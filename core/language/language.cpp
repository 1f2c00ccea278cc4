// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace spend::language
{

namespace
{
QString settingsKey()
{
    return u"language"_s;
}

QString languageOf(const QString &tag)
{
    return QString(tag).replace(u'_', u'-').section(u'-', 0, 0).toLower();
}
} // namespace

const QStringList &codes()
{
    static const QStringList all{u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ja"_s};
    return all;
}

QString nameOf(const QString &code)
{
    // In their own words, so that whoever does not read the others finds the own one.
    if (code == u"de"_s)
        return u"Deutsch"_s;
    if (code == u"fr"_s)
        return u"Français"_s;
    if (code == u"es"_s)
        return u"Español"_s;
    if (code == u"ja"_s)
        return u"日本語"_s;
    return u"English"_s;
}

QString chosen(const QSettings &settings)
{
    const QString code = settings.value(settingsKey()).toString();
    return codes().contains(code) ? code : QString();
}

void choose(QSettings &settings, const QString &code)
{
    if (codes().contains(code))
        settings.setValue(settingsKey(), code);
    else
        settings.remove(settingsKey());
}

QString resolved(const QString &chosen, const QStringList &systemLanguages)
{
    if (codes().contains(chosen))
        return chosen;
    for (const QString &tag : systemLanguages) {
        if (const QString language = languageOf(tag); codes().contains(language))
            return language;
    }
    return codes().first();
}

QLocale localeFor(const QString &code, const QString &chosen, const QLocale &system)
{
    if (system.language() != QLocale::C && (chosen.isEmpty() || languageOf(system.bcp47Name()) == code))
        return system;
    return code == codes().first() ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(code);
}

QString ofTexts()
{
    return QCoreApplication::translate("Language", "en", "the ISO 639 code of the language of these texts");
}

QLocale ofSentences()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

Texts::Texts(const QString &code)
{
    if (code == codes().first())
        return; // the source's words, with the plurals that every program has
    // Qt's own words, such as those of buttons in dialogs, where they are installed.
    add(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    m_complete = add(u"spendscope_"_s + code, u":/i18n"_s);
}

Texts::~Texts()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

bool Texts::add(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder) || !QCoreApplication::installTranslator(translator.get()))
        return false;
    m_translators.push_back(std::move(translator));
    return true;
}

} // namespace spend::language

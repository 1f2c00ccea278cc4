// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into every program, tests too: "%n day(s)" of the source becomes "1 day" or "3 days".
#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace
{
void loadPlurals()
{
    auto *english = new QTranslator(QCoreApplication::instance());
    if (english->load(u"spendscope_en"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(english);
}
} // namespace

Q_COREAPP_STARTUP_FUNCTION(loadPlurals)

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/languagesection.h"

#include "core/language/language.h"
#include "ui/settings/sectioncard.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

LanguageSection::LanguageSection(QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox)
{
    m_choice->setObjectName(u"language"_s);
    m_choice->setAccessibleName(tr("Language"));
    m_choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_choice->addItem(tr("Like the system"), QString());
    for (const QString &code : language::codes())
        m_choice->addItem(language::nameOf(code), code);
    m_choice->setCurrentIndex(m_choice->findData(language::chosen(settings)));

    auto *card = new SectionCard(tr("Language"),
        tr("Words, dates and numbers of the window, from its next start on. Amounts stay US dollars; files for other "
           "programs and the command line stay as they are."));
    card->body()->addWidget(m_choice, 0, Qt::AlignLeft);
    auto *again = wrappedLabel(tr("Quit Spendscope and start it again to see the new language."), u"muted"_s);
    again->setObjectName(u"languageHint"_s);
    again->hide();
    card->body()->addWidget(again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch(1);
    connect(m_choice, &QComboBox::activated, this, [this, again, &settings, now = m_choice->currentIndex()](int index) {
        language::choose(settings, m_choice->itemData(index).toString());
        again->setVisible(index != now);
    });
}

QString LanguageSection::id() const
{
    return u"language"_s;
}

QString LanguageSection::title() const
{
    return tr("Language");
}

} // namespace spend::ui

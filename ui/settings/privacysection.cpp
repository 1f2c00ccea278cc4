// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/privacysection.h"

#include "ui/settings/sectioncard.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

PrivacySection::PrivacySection(bool hidesNames, QWidget *parent)
    : QWidget(parent)
    , m_hide(new QCheckBox(tr("Hide names and e-mail addresses of people")))
{
    m_hide->setObjectName(u"privacyHideNames"_s);
    m_hide->setChecked(hidesNames);
    auto *card = new SectionCard(tr("Names of people"),
        tr("Everybody goes by another name, the same on every page and in everything that is copied, exported or sent. "
           "Figures stay as they are. What people typed themselves, such as notes, is not changed."));
    card->body()->addWidget(m_hide);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch(1);
    connect(m_hide, &QCheckBox::toggled, this, &PrivacySection::hideNamesChanged);
}

bool PrivacySection::isChecked() const
{
    return m_hide->isChecked();
}

void PrivacySection::setChecked(bool hidesNames)
{
    m_hide->setChecked(hidesNames);
}

QString PrivacySection::id() const
{
    return u"privacy"_s;
}

QString PrivacySection::title() const
{
    return tr("Privacy");
}

} // namespace spend::ui

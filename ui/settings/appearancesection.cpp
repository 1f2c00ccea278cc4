// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancesection.h"

#include "ui/settings/sectioncard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

AppearanceSection::AppearanceSection(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_choice(new SegmentedControl(tr("Appearance")))
    , m_density(new SegmentedControl(tr("Density")))
    , m_text(new SegmentedControl(tr("Text size")))
{
    m_choice->setObjectName(u"appearance"_s);
    m_choice->addSegment(tr("Like the system"), int(Appearance::System));
    m_choice->addSegment(tr("Light"), int(Appearance::Light));
    m_choice->addSegment(tr("Dark"), int(Appearance::Dark));
    m_choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *card = new SectionCard(
        tr("Colours"), tr("Light or dark, for this window only. “Like the system” follows your desktop."));
    card->body()->addWidget(m_choice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    m_density->setObjectName(u"density"_s);
    m_density->addSegment(tr("Comfortable"), int(Density::Comfortable));
    m_density->addSegment(tr("Compact"), int(Density::Compact));
    m_density->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *dense = new SectionCard(tr("Density"), tr("Compact shows more rows of a table at once."));
    dense->body()->addWidget(m_density);
    layout->addWidget(dense);
    m_text->setObjectName(u"textSize"_s);
    for (const int percent : Theme::textSizes)
        m_text->addSegment(tr("%1 %").arg(percent), percent);
    m_text->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *text = new SectionCard(
        tr("Text size"), tr("In addition to your desktop's own. Shown from the next start of Spendscope on."));
    text->body()->addWidget(m_text);
    layout->addWidget(text);
    connect(m_text, &SegmentedControl::chosen, this, [this](int percent) { m_theme.setTextPercent(percent); });
    connect(m_density, &SegmentedControl::chosen, this, [this](int value) { m_theme.setDensity(Density(value)); });
    layout->addStretch(1);
    connect(m_choice, &SegmentedControl::chosen, this, [this](int value) { m_theme.setAppearance(Appearance(value)); });
    connect(&m_theme, &Theme::changed, this, &AppearanceSection::activated);
    activated();
}

QString AppearanceSection::id() const
{
    return u"appearance"_s;
}

QString AppearanceSection::title() const
{
    return tr("Appearance");
}

void AppearanceSection::activated()
{
    m_choice->setValue(int(m_theme.appearance()));
    m_density->setValue(int(m_theme.density()));
    m_text->setValue(m_theme.textPercent());
}

} // namespace spend::ui

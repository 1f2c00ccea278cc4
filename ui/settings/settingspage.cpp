// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/settingssection.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textscale.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int listWidth = 180;
constexpr int widestList = 260; ///< larger text needs more room, the sections need the rest
} // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , Page(entry())
    , m_buttons(new QButtonGroup(this))
    , m_list(new QVBoxLayout)
    , m_stack(new QStackedWidget)
{
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(2);
    auto *list = new QWidget;
    list->setFixedWidth(std::min(scaledWithText(listWidth), widestList));
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->addLayout(m_list);
    listLayout->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(list);
    row->addWidget(m_stack, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(plainLabel(tr("Settings"), u"title"_s));
    layout->addLayout(row, 1);
    // toggled, not clicked: the arrow keys choose too.
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            choose(index);
    });
}

PageEntry SettingsPage::entry()
{
    return {u"settings"_s, tr("Settings"), u"settings"_s, PageEntry::Place::Bottom};
}

void SettingsPage::addSection(SettingsSection *section)
{
    auto *button = new QPushButton(section->title());
    button->setObjectName(u"settings-"_s + section->id());
    button->setCheckable(true);
    setRole(button, u"listEntry"_s);
    m_list->addWidget(button);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(section->widget());
    m_stack->addWidget(scroll);
    m_buttons->addButton(button, int(m_sections.size()));
    m_sections.append(section);
    if (m_sections.size() == 1)
        button->setChecked(true);
}

void SettingsPage::showSection(const QString &id)
{
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->id() == id)
            m_buttons->button(i)->setChecked(true);
    }
}

QString SettingsPage::currentSection() const
{
    return m_sections.isEmpty() ? QString() : m_sections[m_stack->currentIndex()]->id();
}

void SettingsPage::activated()
{
    if (!m_sections.isEmpty())
        m_sections[m_stack->currentIndex()]->activated();
}

void SettingsPage::choose(int index)
{
    m_stack->setCurrentIndex(index);
    if (isVisible())
        m_sections[index]->activated();
}

} // namespace spend::ui

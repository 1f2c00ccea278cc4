// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/windowsection.h"

#include "ui/settings/sectioncard.h"

#include <QCheckBox>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString toTrayKey = u"window/close-to-tray"_s;
} // namespace

WindowSection::WindowSection(QSettings &settings, bool hasTray, QWidget *parent)
    : QWidget(parent)
    , m_toTray(new QCheckBox(tr("Closing the window leaves Spendscope in the system tray")))
{
    m_toTray->setObjectName(u"closeToTray"_s);
    m_toTray->setChecked(hasTray && closesToTray(settings));
    m_toTray->setEnabled(hasTray);
    auto *card = new SectionCard(tr("System tray"),
        hasTray ? tr("From there it shows today's cost and this cycle's, goes on syncing, and is opened or quit.")
                : tr("This desktop shows no system tray."));
    card->body()->addWidget(m_toTray);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch(1);
    connect(m_toTray, &QCheckBox::toggled, this, [&settings](bool on) { settings.setValue(toTrayKey, on); });
}

bool WindowSection::closesToTray(const QSettings &settings)
{
    return settings.value(toTrayKey, false).toBool();
}

QString WindowSection::id() const
{
    return u"window"_s;
}

QString WindowSection::title() const
{
    return tr("Window");
}

} // namespace spend::ui

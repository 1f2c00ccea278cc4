// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/wizardpage.h"

#include "ui/setup/stepline.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

WizardPage::WizardPage(int step, const QString &title, const QString &sentence)
    : m_body(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(26, 0, 26, 20);
    layout->setSpacing(0);
    m_steps = new StepLine({tr("Before you start"), tr("Connect"), tr("First data")}, step);
    layout->addWidget(m_steps);
    layout->addSpacing(22);
    layout->addWidget(plainLabel(title, u"dialogTitle"_s));
    layout->addSpacing(3);
    layout->addWidget(wrappedLabel(sentence, u"muted"_s));
    layout->addSpacing(space::l + 2);
    layout->addLayout(m_body);
    layout->addStretch(1);
}

void WizardPage::paintEvent(QPaintEvent *event)
{
    QWizardPage::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, m_steps->geometry().bottom() + 1, width(), 1, currentTokens().line);
}

bool WizardPage::event(QEvent *event)
{
    const bool done = QWizardPage::event(event);
    if (event->type() == QEvent::LayoutRequest)
        Q_EMIT layoutRequested();
    return done;
}

} // namespace spend::ui

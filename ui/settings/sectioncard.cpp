// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sectioncard.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

SectionCard::SectionCard(const QString &title, const QString &explanation, QWidget *parent)
    : QFrame(parent)
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setRole(this, u"card"_s);
    m_head->setSpacing(space::s);
    m_head->addWidget(plainLabel(title, u"cardTitle"_s), 1);
    m_body->setSpacing(space::s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(17, 13, 17, 15);
    layout->setSpacing(space::xs);
    layout->addLayout(m_head);
    if (!explanation.isEmpty())
        layout->addWidget(wrappedLabel(explanation, u"explanation"_s));
    layout->addSpacing(space::s);
    layout->addLayout(m_body);
}

} // namespace spend::ui

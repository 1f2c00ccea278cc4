// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/standingcard.h"

#include "ui/reconcile/reconciletext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

StandingCard::StandingCard(QWidget *parent)
    : QFrame(parent)
    , m_standing(wrappedLabel({}, u"section"_s))
    , m_standingText(wrappedLabel({}, u"explanation"_s))
    , m_reading(wrappedLabel({}, u"section"_s))
    , m_readingText(wrappedLabel({}, u"explanation"_s))
{
    setRole(this, u"card"_s);
    m_standing->setObjectName(u"standing"_s);
    m_standingText->setObjectName(u"standingText"_s);
    m_reading->setObjectName(u"reading"_s);
    m_readingText->setObjectName(u"readingText"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(space::xl + space::s);
    for (const auto &[title, text, stretch] :
        {std::tuple{m_standing, m_standingText, 6}, std::tuple{m_reading, m_readingText, 5}}) {
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(title);
        column->addWidget(text);
        column->addStretch();
        layout->addLayout(column, stretch);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void StandingCard::setAnswer(const ReconcileAnswer &answer)
{
    m_standing->setText(standingTitle(answer.standing));
    m_standingText->setText(standingText(answer));
    m_reading->setText(readingTitle(answer));
    m_readingText->setText(answer.reading);
}

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/unattributedcard.h"

#include "ui/repositories/repositoriestext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int padding = 14;
constexpr int amountWidth = 110;
constexpr int shareWidth = 52;

QLabel *rightLabel(const QString &role, int width)
{
    QLabel *label = plainLabel({}, role);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setMinimumWidth(width);
    return label;
}

QPushButton *linkButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    setRole(button, u"link"_s);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}
} // namespace

UnattributedCard::UnattributedCard(QWidget *parent)
    : QFrame(parent)
    , m_amount(plainLabel({}, u"section"_s))
    , m_explore(linkButton(tr("Show in Explorer"), u"exploreUnattributed"_s))
    , m_nothing(plainLabel(tr("All cost in this range belongs to a repository."), u"muted"_s))
{
    setObjectName(u"unattributed"_s);
    setRole(this, u"card"_s);
    m_explore->setAccessibleName(tr("Show unattributed cost in Explorer"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(padding, padding - 2, padding, padding);
    layout->setSpacing(space::m);
    layout->addWidget(buildHead());
    for (std::size_t i = 0; i < m_reasons.size(); ++i)
        layout->addWidget(buildReason(static_cast<UnattributedReason>(i)));
    layout->addWidget(m_nothing);
    connect(m_explore, &QPushButton::clicked, this, [this] { Q_EMIT exploreAsked(false); });
}

QWidget *UnattributedCard::buildHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_amount->setObjectName(u"unattributedAmount"_s);
    layout->addWidget(plainLabel(tr("Unattributed"), u"section"_s));
    layout->addWidget(m_amount);
    layout->addStretch(1);
    layout->addWidget(m_explore);
    return head;
}

QWidget *UnattributedCard::buildReason(UnattributedReason reason)
{
    Reason &its = m_reasons[static_cast<std::size_t>(reason)];
    its.row = new QWidget;
    its.row->setObjectName(u"reason%1"_s.arg(int(reason)));
    its.who = plainLabel({}, u"explanation"_s);
    its.amount = rightLabel(u"section"_s, amountWidth);
    its.amount->setObjectName(u"reasonAmount"_s);
    its.share = rightLabel(u"muted"_s, shareWidth);
    auto *grid = new QGridLayout(its.row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(2);
    auto *words = new QHBoxLayout;
    words->setSpacing(space::s);
    words->addWidget(plainLabel(reasonTitle(reason)));
    words->addWidget(its.who);
    words->addStretch(1);
    grid->addLayout(words, 0, 0);
    grid->addWidget(its.amount, 0, 1);
    grid->addWidget(its.share, 0, 2);
    QLabel *advice = wrappedLabel(reasonAdvice(reason), u"explanation"_s);
    advice->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    grid->addWidget(advice, 1, 0);
    grid->setColumnStretch(0, 1);
    if (reason == UnattributedReason::NoUser || reason == UnattributedReason::NotVisible) {
        const bool noUser = reason == UnattributedReason::NoUser;
        QPushButton *link = noUser ? linkButton(tr("Show these"), u"exploreNoUser"_s)
                                   : linkButton(tr("Open Connections"), u"openConnections"_s);
        if (noUser)
            link->setAccessibleName(tr("Show cost without a user in Explorer"));
        grid->addWidget(link, 1, 1, 1, 2, Qt::AlignRight | Qt::AlignTop);
        connect(link, &QPushButton::clicked, this, [this, noUser] {
            if (noUser)
                Q_EMIT exploreAsked(true);
            else
                Q_EMIT connectionsAsked();
        });
    }
    return its.row;
}

QSize UnattributedCard::minimumSizeHint() const
{
    const int least = QFrame::minimumSizeHint().width();
    return {least, heightForWidth(std::max(least, width()))};
}

void UnattributedCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void UnattributedCard::setAnswer(const RepositoriesAnswer &answer)
{
    m_amount->setText(
        u"%1 · %2"_s.arg(moneyText(answer.unattributed.cost), shareText(answer.unattributed.cost, answer.total.cost)));
    m_amount->setToolTip(exactMoneyText(Money{answer.unattributed.cost}));
    bool any = false;
    for (const UnattributedPart &part : answer.reasons) {
        const Reason &its = m_reasons[static_cast<std::size_t>(part.reason)];
        const bool shown = part.cost != 0 || part.events != 0;
        any = any || shown;
        its.row->setVisible(shown);
        const bool hasPeople = part.reason != UnattributedReason::NoUser;
        its.who->setText(
            hasPeople ? u"%1 · %2"_s.arg(peopleText(part.people), eventsText(part.events)) : eventsText(part.events));
        its.amount->setText(moneyText(part.cost));
        its.amount->setToolTip(exactMoneyText(Money{part.cost}));
        its.share->setText(shareText(part.cost, answer.total.cost));
    }
    m_nothing->setVisible(!any);
    m_amount->setVisible(any);
    m_explore->setVisible(any);
}

} // namespace spend::ui

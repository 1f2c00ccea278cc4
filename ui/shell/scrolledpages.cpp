// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scrolledpages.h"

#include <QApplication>
#include <QScrollArea>
#include <QStackedWidget>

namespace spend::ui
{

namespace
{
/// Only the page in front says how much room is needed.
void letSpeak(const QStackedWidget &stack)
{
    for (int i = 0; i < stack.count(); ++i) {
        const auto policy = i == stack.currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        stack.widget(i)->setSizePolicy(policy, policy);
    }
}
} // namespace

QWidget *scrolledPages(QStackedWidget *stack)
{
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("scrolledPages"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // the pages' controls have it, and are scrolled to
    area->setWidget(stack);
    QObject::connect(stack, &QStackedWidget::currentChanged, area, [stack] { letSpeak(*stack); });
    // The area itself scrolls only where Tab leads from one of its controls to another, not where it comes from
    // outside.
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](const QWidget *, QWidget *now) {
        if (now && area->isAncestorOf(now) && now->isVisible() && now->visibleRegion().isEmpty())
            area->ensureWidgetVisible(now);
    });
    return area;
}

} // namespace spend::ui

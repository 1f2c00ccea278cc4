// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace spend::ui
{

FlowLayout::FlowLayout(int gap, QWidget *parent)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = {size.width() + item->sizeHint().width() + m_gap, std::max(size.height(), item->sizeHint().height())};
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    // Lines first, so that a single line can be centred in a taller rectangle.
    int x = rect.x();
    int lines = m_items.isEmpty() ? 0 : 1;
    int line = 0;
    for (const QLayoutItem *item : m_items) {
        const QSize size = item->sizeHint();
        line = std::max(line, size.height());
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            x = rect.x();
            ++lines;
        }
        x += size.width() + m_gap;
    }
    const int height = lines * line + std::max(0, lines - 1) * m_gap;
    if (!place)
        return height;
    int y = rect.y() + std::max(0, (rect.height() - height) / 2);
    x = rect.x();
    for (QLayoutItem *item : m_items) {
        const QSize size = item->sizeHint();
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            x = rect.x();
            y += line + m_gap;
        }
        item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + m_gap;
    }
    return height;
}

} // namespace spend::ui

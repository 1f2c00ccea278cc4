// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hintedfield.h"

#include <QStyle>
#include <QStyleOptionFrame>
#include <QToolButton>

#include <algorithm>

namespace spend::ui
{

namespace
{
constexpr int besideText = 2; // what QLineEdit leaves at either end of its text
constexpr int besideIcon = 6; // and around an icon
} // namespace

QSize HintedField::sizeHint() const
{
    const QSize usual = QLineEdit::sizeHint();
    return {std::max(usual.width(), widthOfHint()), usual.height()};
}

QSize HintedField::minimumSizeHint() const
{
    const QSize usual = QLineEdit::minimumSizeHint();
    return {std::max(usual.width(), widthOfHint()), usual.height()};
}

int HintedField::widthOfHint() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QMargins margins = textMargins();
    int width =
        fontMetrics().horizontalAdvance(placeholderText()) + 2 * besideText + margins.left() + margins.right() + 1;
    const int icon =
        style()->pixelMetric(QStyle::PM_SmallIconSize, &option, this) + besideIcon + besideText + besideText;
    width += icon * static_cast<int>(findChildren<QToolButton *>(Qt::FindDirectChildrenOnly).size());
    return style()->sizeFromContents(QStyle::CT_LineEdit, &option, {width, fontMetrics().height()}, this).width();
}

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace spend::ui
{

/// A field that is never narrower than its hint (the placeholder), with the icons beside it, in any text size and
/// language. Made and used on the UI thread.
class HintedField : public QLineEdit
{
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    int widthOfHint() const;
};

} // namespace spend::ui

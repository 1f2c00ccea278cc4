// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace spend::ui
{

/// Opens what can be handed on of the page that it stands on. Out of sight in a window without Sharing.
class ShareButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit ShareButton(QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace spend::ui

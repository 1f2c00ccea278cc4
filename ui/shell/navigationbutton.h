// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace spend::ui
{

/// One entry of the navigation: icon and word, or the icon alone.
class NavigationButton final : public QAbstractButton
{
    Q_OBJECT
public:
    NavigationButton(const QString &icon, const QString &text, QWidget *parent = nullptr);
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    bool m_collapsed = false;
};

} // namespace spend::ui

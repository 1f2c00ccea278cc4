// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace spend::ui
{

/// The way down from the whole to what is shown: each level above is a link that leads back. Hidden at the top.
class Breadcrumb final : public QWidget
{
    Q_OBJECT
public:
    explicit Breadcrumb(QWidget *parent = nullptr);
    /// \c above: outermost first.
    void setLevels(const QStringList &above, const QString &current);

Q_SIGNALS:
    void levelChosen(int level);

private:
    QHBoxLayout *m_layout;
};

} // namespace spend::ui

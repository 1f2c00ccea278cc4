// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMenu>
#include <QString>

#include <utility>

namespace spend::ui
{

class Theme;

/// Light, dark or like the system; comfortable or compact. The settings page has the same choices. UI thread.
class AppearanceMenu final : public QMenu
{
    Q_OBJECT
public:
    /// \c theme outlives the menu.
    explicit AppearanceMenu(Theme &theme, QWidget *parent = nullptr);

private:
    /// Choices of which one is on: what \c current answers when the menu opens.
    template <class Choice, class Current, class Choose>
    void addChoices(const QList<std::pair<QString, Choice>> &choices, Current current, Choose choose);
};

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QList>
#include <QWidget>

class QButtonGroup;
class QStackedWidget;
class QVBoxLayout;

namespace spend::ui
{

class SettingsSection;

/// What can be chosen once for the whole program: a list of sections on the left, the chosen one beside it.
class SettingsPage final : public QWidget, public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent = nullptr);

    static PageEntry entry();
    QWidget *widget() override { return this; }
    void activated() override;

    /// In the order of the list. The section's widget becomes the page's.
    void addSection(SettingsSection *section);
    /// By its id; another changes nothing.
    void showSection(const QString &id);
    QString currentSection() const;

private:
    void choose(int index);

    QList<SettingsSection *> m_sections;
    QButtonGroup *m_buttons;
    QVBoxLayout *m_list;
    QStackedWidget *m_stack;
};

} // namespace spend::ui

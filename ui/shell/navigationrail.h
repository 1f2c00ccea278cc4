// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace spend::ui
{

class NavigationButton;
struct PageEntry;
class RailStatus;

/// The program's name, the menu, the pages and the status of the data.
class NavigationRail final : public QFrame
{
    Q_OBJECT
public:
    NavigationRail(ConnectionService &connections, Clock &clock, QWidget *parent = nullptr);

    void addPage(const PageEntry &page);
    void setMenu(QMenu *menu);
    void setCurrent(const QString &pageId);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

Q_SIGNALS:
    void pageChosen(const QString &pageId);
    void statusClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawLogo();

    bool m_collapsed = false;
    QLabel *m_logo;
    QLabel *m_name;
    QToolButton *m_menu;
    QVBoxLayout *m_head;
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    RailStatus *m_status;
    QHash<QString, NavigationButton *> m_buttons;
};

} // namespace spend::ui

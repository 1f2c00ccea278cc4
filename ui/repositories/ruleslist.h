// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace spend::ui
{

class RulesModel;

/// The rules in their order. Drag or Alt+Up and Alt+Down move one, a click on its box or Space switches it, Delete
/// takes it away.
class RulesList final : public QListView
{
    Q_OBJECT
public:
    explicit RulesList(RulesModel *model, QWidget *parent = nullptr);
    int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    void setCurrentRow(int row);

Q_SIGNALS:
    /// The current row is another, or another rule stands in it.
    void currentRowChanged(int row);
    void removeAsked(int row);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void toggle(int row);

    RulesModel *m_rules;
    int m_dragged = -1; ///< the row that follows the mouse
    int m_pressed = -1; ///< the row whose box was pressed
};

} // namespace spend::ui

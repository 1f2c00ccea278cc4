// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QStringList>

namespace spend::ui
{

class FigureModel;

/// The columns of a table with a tick at those shown. It stays open while ticks change.
class ColumnMenu final : public QMenu
{
    Q_OBJECT
public:
    /// \c shown: words of the columns shown; empty: the usual ones.
    ColumnMenu(
        const FigureModel &model, const QStringList &shown, const QStringList &leftOut, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Empty: the usual ones.
    void columnsChosen(const QStringList &words);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool tick(QAction *action);
    void tell();
    QStringList m_usual;
    QList<QAction *> m_columns;
    QAction *m_reset;
};

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>
#include <QTimer>

namespace spend::ui
{

/// Says in a corner of a window what was done, and goes by itself or when it is clicked. One at a time in a window. It
/// takes no focus; a screen reader is told.
class Notice final : public QFrame
{
    Q_OBJECT
public:
    /// \c path: a file whose folder can be opened from the notice; empty: none.
    static void show(QWidget *window, const QString &text, const QString &path = {});

    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    Notice(QWidget *window, const QString &text, const QString &path);
    void place();

    QString m_text;
    QTimer m_patience;
};

} // namespace spend::ui

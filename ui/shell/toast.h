// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;

namespace spend::ui
{

/// A sentence at the foot of a window about what was just done. It goes by itself, later where it tells of trouble, or
/// by a click; it never takes the focus.
class Toast final : public QFrame
{
    Q_OBJECT
public:
    explicit Toast(QWidget *window);
    void say(const QString &sentence, bool trouble = false);
    QString sentence() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void place();

    QLabel *m_text;
    QTimer m_away;
};

} // namespace spend::ui

// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/eventlist.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace spend::ui
{

/// One event with every field: its name, what it holds, and the service's field that it comes from.
class EventDetails final : public QFrame
{
    Q_OBJECT
public:
    explicit EventDetails(QWidget *parent = nullptr);

    void setEvent(const ListedEvent &event);
    /// No event is chosen.
    void clear();
    /// What Copy puts on the clipboard.
    QString text() const { return m_text; }

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line {
        QLabel *name;
        QLabel *value;
        QLabel *source;
    };
    void copy();
    Line addLine();

    QScrollArea *m_scroll;
    QWidget *m_list;
    QLabel *m_hint;
    QPushButton *m_copy;
    QToolButton *m_close;
    QList<Line> m_lines;
    QString m_text;
};

} // namespace spend::ui
